import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ita, temporaryFolder } from "./harness";

const folder = temporaryFolder();
const book = join(folder, "ก.xlsx");
const notes = join(folder, "ก.baseline.json");

interface Answer {
  readonly format: string;
  readonly version: number;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
  readonly baseline?: { readonly standing: number; readonly gone: readonly unknown[] };
}

const json = async (...args: readonly string[]): Promise<Answer> =>
  JSON.parse((await ita("check", book, "--json", ...args)).out) as Answer;

const withText = (text: string): string => {
  const file = join(folder, "ข้อความ.json");
  const sheets = {
    ข้อความ: [
      ["รายงาน", "ส่วน", "ข้อความ"],
      ["รายงานผลการดำเนินการตามมาตรการ", "คำนำ", text],
    ],
  };
  writeFileSync(file, JSON.stringify({ sheets }));
  return file;
};

describe("ita check --baseline", () => {
  test("notes once, then tells only what is new, and forgets when asked; the workbook stays as it was", async () => {
    await ita("init", book, "--from", withText("ทางเว็ปไซด์"));
    const bytes = readFileSync(book);
    const first = await ita("check", book, "--baseline");
    expect(first.out).toContain("จดสิ่งที่พบ");
    expect(existsSync(notes)).toBe(true);
    const second = await json("--baseline");
    expect(second.problems).toEqual([]);
    expect(second.baseline?.standing).toBeGreaterThan(0);
    const again = await ita("check", book, "--baseline");
    expect(again.code).toBe(0);
    expect(again.out).toContain("ไม่พบสิ่งใหม่");
    expect((await ita("check", book)).code).toBe(1);
    expect(readFileSync(book).equals(bytes)).toBe(true);
    await ita("check", book, "--remove-baseline");
    expect(existsSync(notes)).toBe(false);
  });

  test("a file of notes that is none is told by its name", async () => {
    writeFileSync(notes, "{}");
    const ran = await ita("check", book, "--baseline");
    expect(ran.code).toBe(2);
    expect(ran.log).toContain("ก.baseline.json");
    expect((await ita("check", book, "--renew-baseline")).out).toContain("จดสิ่งที่พบ");
  });

  test("--json names its version, the word, its place and the correction", async () => {
    const { format, version, problems } = await json();
    expect([format, version]).toEqual(["ita-check", 1]);
    const one = problems.find(({ code }) => code === "text.misspelt");
    expect(one).toMatchObject({
      sheet: "ข้อความ",
      cell: "C2",
      cells: ["ข้อความ!C2"],
      position: { offset: 3, length: 8 },
      word: "เว็บไซต์",
      correction: "ทางเว็บไซต์",
    });
  });
});
