import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  countsOf,
  countsText,
  severityWord,
  severityWords,
  verdictText,
} from "../../../src/core/problems/severity-words";

const none = { errors: 0, warnings: 0, infos: 0 };

describe("the severities in words", () => {
  test("are one word each, the gravest first", () => {
    expect(severityWords.map(({ severity, word }) => [severity, word])).toEqual([
      ["error", "ข้อผิดพลาด"],
      ["warning", "คำเตือน"],
      ["info", "ข้อสังเกต"],
    ]);
    expect(severityWord("warning")).toBe("คำเตือน");
  });

  test("counts name each of them, also where there is none", () => {
    const problems = (["info", "error", "error"] as const).map((severity) => ({ severity }));
    expect(countsOf(problems)).toEqual({ errors: 2, warnings: 0, infos: 1 });
    expect(countsText(countsOf(problems))).toBe("ข้อผิดพลาด 2  คำเตือน 0  ข้อสังเกต 1");
  });

  test.each([
    [none, "ไม่พบข้อผิดพลาด สร้างเอกสารได้"],
    [{ ...none, infos: 2 }, "ไม่พบข้อผิดพลาด สร้างเอกสารได้ มีข้อสังเกต 2 รายการ"],
    [{ ...none, warnings: 1, infos: 2 }, "ไม่พบข้อผิดพลาด สร้างเอกสารได้ มีคำเตือน 1 รายการ และข้อสังเกต 2 รายการ"],
    [{ ...none, errors: 3 }, "พบข้อผิดพลาด 3 รายการ ต้องแก้ก่อนสร้างเอกสาร"],
    [{ errors: 3, warnings: 1, infos: 0 }, "พบข้อผิดพลาด 3 รายการ ต้องแก้ก่อนสร้างเอกสาร มีคำเตือน 1 รายการ"],
  ])("the verdict of %j leaves out what there is none of", (counts, told) => {
    expect(verdictText(counts)).toBe(told);
  });

  test("stand in one table: no shell words a warning or a note by itself", () => {
    const others = /คำเตือน|ข้อสังเกต|ควรดู|"(?:ข้อ)?ผิดพลาด"|(?<!แต่|และ)(?:ควรตรวจ|แจ้งให้ทราบ)(?:"| \$\{[a-z]+\} ?[)`])/;
    // What Google calls a choice in its own menu.
    const googles = "แสดงคำเตือน";
    const wording = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith("severity-words.ts"))
      // There the words of other offices' papers are read, not said.
      .filter((file) => !file.startsWith("core/intake/"))
      .filter((file) => {
        // Comments may show what a function gives.
        const text = readFileSync(join("src", file), "utf8").replace(/\/\*\*.*?\*\//gs, "");
        return others.test(text.replaceAll(googles, ""));
      });
    expect(wording).toEqual([]);
  });
});
