import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { releasePage } from "../../src/build/release-page.mjs";
import { temporaryFolder } from "../web/support/office";
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

  test("shows its own folder, and stays open whatever number the program ended with", () => {
    const lines = itaCmd.split("\r\n");
    expect(lines[lines.indexOf(":page") + 1]).toBe('pushd "%~dp0"');
    expect(lines[lines.indexOf(":end") + 1]).toBe('set "ITA_CODE=%errorlevel%"');
    expect(lines).toContain('if not "%ITA_CODE%"=="0" pause');
    expect(itaCmd).not.toContain("if errorlevel");
  });
});

test("the page of a release shows three ways and says whether Node comes along", () => {
  const page = releasePage("1.2.3", [], true);
  for (const word of ["ita.html", "ita.cmd", "Google Sheets", "ita-workbook-1.2.3.tgz"]) expect(page).toContain(word);
  expect(page).toContain("ไม่ต้องติดตั้งอะไร");
  expect(releasePage("1.2.3", [], false)).toContain("ต้องติดตั้ง Node.js");
});

describe("the files of a release", () => {
  let place = { folder: "", remove: () => Promise.resolve() };
  let out = "";
  const files = (folder = out): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
      const path = join(folder, one.name);
      return one.isDirectory() ? files(path) : [path.slice(out.length + 1).replace(/\\/g, "/")];
    });

  beforeAll(async () => {
    place = await temporaryFolder();
    out = join(place.folder, "release");
    execFileSync(process.execPath, ["src/build/release.mjs", out, "--without-node"], {
      cwd: resolve(__dirname, "../.."),
      stdio: "ignore",
    });
  }, 180_000);
  afterAll(() => place.remove());

  test("are the page, the hosted page, the folder for Windows, the command, the instructions and the sums", () => {
    const { version } = JSON.parse(readFileSync(resolve(__dirname, "../../package.json"), "utf8")) as {
      version: string;
    };
    const own = files().filter((name) => !name.includes("node_modules/"));
    expect([...own].sort()).toEqual(
      [
        "SHA256SUMS",
        "ita.html",
        `ita-workbook-${version}.tgz`,
        "วิธีใช้.html",
        ...["index.html", "ita.html", "ita.webmanifest", "ita-192.png", "ita-512.png", "ita-sw.js"].map(
          (one) => `web/${one}`,
        ),
        ...[
          "LICENSE",
          "NOTICES.md",
          "ita.cmd",
          "ita.cjs",
          "ita-help.txt",
          "ita-program.cjs",
          "ita-words.bin",
          "web/desk.html",
        ].map((one) => `windows/${one}`),
      ].sort(),
    );
  });

  test("have sums that are right, of every file but the sums themselves", () => {
    const lines = readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const named = lines.map((line) => line.slice(66));
    expect([...named].sort()).toEqual(
      files()
        .filter((name) => name !== "SHA256SUMS")
        .sort(),
    );
    for (const line of lines) {
      const sum = createHash("sha256")
        .update(readFileSync(join(out, line.slice(66))))
        .digest("hex");
      expect(line.slice(0, 66)).toBe(`${sum}  `);
    }
  });

  test("hold a command that works where nothing else of the project lies", () => {
    const book = join(place.folder, "งาน 1.xlsx");
    const program = join(out, "windows", "ita.cjs");
    execFileSync(process.execPath, [program, "init", book, "--example", "demo"], { cwd: place.folder });
    const said = execFileSync(process.execPath, [program, "check", book], { cwd: place.folder, encoding: "utf8" });
    expect(said).toContain("ข้อผิดพลาด 0");
    const tarball = files().find((name) => name.endsWith(".tgz")) ?? "";
    const inside = execFileSync("tar", ["-tzf", join(out, tarball)], { encoding: "utf8" }).split("\n");
    for (const name of ["package.json", "ita.cjs", "ita-program.cjs", "web/desk.html", "README.md", "LICENSE"])
      expect(inside).toContain(`package/${name}`);
    expect(inside.some((name) => name.startsWith("package/node_modules/excelize-wasm/"))).toBe(true);
  });
});
