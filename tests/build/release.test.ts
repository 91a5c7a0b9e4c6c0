import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { releasePage } from "../../src/build/release-page.mjs";
import { itaCmd } from "../../src/build/windows-cmd.mjs";

const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
const commands = [...readme.matchAll(/```(?:sh|bat|text)\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.split("\n").filter((line) => line.trim() !== ""),
);

describe("commands of the README", () => {
  test("are there", () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  test.each(commands)("cmd.exe takes %s", (line) => {
    expect(line).not.toMatch(/'|#/);
  });

  test("name no program that npx would fetch from elsewhere", () => {
    expect(readme).not.toMatch(/npx ita/);
  });
});

describe("ita.cmd", () => {
  test("has the line ends of Windows and only letters that every code page has", () => {
    expect(itaCmd.split("\r\n").every((line) => /^[\x20-\x7e]*$/.test(line))).toBe(true);
    expect(itaCmd.replace(/\r\n/g, "")).not.toContain("\n");
  });

  test("quotes every path, so that spaces and Thai names pass", () => {
    for (const line of itaCmd.split("\r\n").filter((one) => one.includes("%~dp0"))) {
      expect(line).toMatch(/"[^"]*%~dp0[^"]*"/);
    }
    expect(itaCmd).toContain('serve "%~1"');
    expect(itaCmd).toContain("disabledelayedexpansion");
  });
});

test("the page of a release shows three ways and says whether Node comes along", () => {
  const page = releasePage("1.2.3", [], true);
  for (const word of ["ita.html", "ita.cmd", "Google Sheets", "ita-workbook-1.2.3.tgz"]) expect(page).toContain(word);
  expect(page).toContain("ไม่ต้องติดตั้งอะไร");
  expect(releasePage("1.2.3", [], false)).toContain("ต้องติดตั้ง Node.js");
});
