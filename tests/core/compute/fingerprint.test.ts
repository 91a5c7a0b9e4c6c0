import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fingerprint, fnv1a64 } from "../../../src/core/compute/fingerprint";
import { compareYears } from "../../../src/core/compute/compare-years";
import { readBook } from "../../../src/core/model/book";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { bookOf, day, painted, sheetOf, workbookOf, type Parts } from "../builders";

const print = (data: WorkbookData): string => fingerprint(readBook(data).book);
const data = workbookOf({
  measures: [{ code: "M1", status: "ยกเลิก" }, { measure: "คู่มือประชาชน" }],
  scores: [{ year: "2568", indicator: "9", score: 94 }],
});
const first = print(data);

/** The same workbook with one sheet changed. */
function changed(
  name: string,
  change: (rows: WorkbookData["sheets"][number]["rows"]) => WorkbookData["sheets"][number]["rows"],
) {
  return { sheets: data.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet)) };
}

describe("the hash", () => {
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of “%s” is the published one", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  test("is that of the text's UTF-8 bytes", () => {
    const reference = (text: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      }
      return hash.toString(16).padStart(16, "0");
    };
    // The first and the last character of each length in bytes.
    const edges = fc.constantFrom("\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{10ffff}");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constant("ก็ ปี ๒๕๖๙ 🙂"), edges), (text) => {
        expect(fnv1a64(text)).toBe(reference(text));
      }),
    );
  });
});

describe("the fingerprint of a workbook", () => {
  test("has sixteen hex digits and is the same each time", () => {
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(print(data)).toBe(first);
  });

  test.each<[string, WorkbookData]>([
    ["sheets change places", { sheets: [...data.sheets].reverse() }],
    ["columns change places", changed("มาตรการ", (rows) => rows.map((row) => [...row].reverse()))],
    ["a blank row is put in", changed("มาตรการ", (rows) => [rows[0] ?? [], [], ...rows.slice(1)])],
    [
      "a column of the user's own is added",
      changed("มาตรการ", (rows) => rows.map((row, index) => [...row, `ของฉัน ${index}`])),
    ],
    [
      "a setting is listed without a value",
      changed("ตั้งค่า", (rows) => [...rows, ["เป้าหมายคะแนน", ""], ["ตราสัญลักษณ์", null]]),
    ],
    [
      "a row is given the code that the program gives it",
      changed("มาตรการ", (rows) => rows.map((row, index) => (index === 2 ? ["M2", ...row.slice(1)] : row))),
    ],
    [
      "a computed sheet is written",
      { sheets: [...data.sheets, sheetOf("สรุปสถานะ", [["แผ่นงานนี้โปรแกรม ITA สร้างให้"], ["x"]])] },
    ],
    [
      "a number is typed as text",
      changed("คะแนน ITA", (rows) => rows.map((row) => row.map((cell) => (cell === 94 ? "94" : cell)))),
    ],
  ])("stays when %s", (_, other) => {
    expect(print(other)).toBe(first);
  });

  test.each<[string, WorkbookData]>([
    [
      "a cell changes",
      changed("มาตรการ", (rows) => rows.map((row) => row.map((cell) => (cell === "M1" ? "M2" : cell)))),
    ],
    [
      "a value moves to the next column",
      changed("มาตรการ", ([head = [], ...rows]) => [[head[1] ?? null, head[0] ?? null, ...head.slice(2)], ...rows]),
    ],
    [
      "a row is given another code",
      changed("มาตรการ", (rows) => rows.map((row, index) => (index === 2 ? ["M3", ...row.slice(1)] : row))),
    ],
    [
      "a value moves to the row below",
      changed("มาตรการ", ([head = [], first = [], second = []]) => [
        head,
        first.map((cell) => (cell === "ยกเลิก" ? null : cell)),
        second.map((cell, column) => (first[column] === "ยกเลิก" ? "ยกเลิก" : cell)),
      ]),
    ],
    ["a setting is given a value", changed("ตั้งค่า", (rows) => [...rows, ["เป้าหมายคะแนน", "90"]])],
    ["rows change places", changed("มาตรการ", ([head = [], ...rows]) => [head, ...rows.reverse()])],
    ["a row goes", changed("มาตรการ", (rows) => rows.slice(0, -1))],
    ["a setting changes", workbookOf({ settings: { fiscalYear: String(day(2570, 1, 1).year + 543) } })],
  ])("changes when %s", (_, other) => {
    expect(print(other)).not.toBe(first);
  });

  test("of risks without a day of completion is that of the time before there was a column for it", () => {
    const risk = { code: "ส1", risk: "เรียกรับ", status: "ยกเลิก", evidence: "คำสั่ง", remark: "ไม่มีงบ" };
    const old = workbookOf({ risks: [risk] });
    expect(print(old)).toBe("19cb9ce8f39119c6");
    expect(print(workbookOf({ risks: [{ ...risk, doneDate: "" }] }))).toBe("19cb9ce8f39119c6");
    expect(print(workbookOf({ risks: [{ ...risk, doneDate: "20 มกราคม 2569" }] }))).not.toBe("19cb9ce8f39119c6");
  });

  test("is another once last year's measures, risks or scores are, where the workbook keeps them", () => {
    const withYear = (parts: Parts) => {
      const of = (fiscalYear: number, more: Parts) =>
        bookOf({ ...more, settings: { fiscalYear: String(fiscalYear), assessedYear: String(fiscalYear - 1) } });
      return print(painted(data, [comparisonPlan(compareYears(of(2568, parts), of(2569, {})))]));
    };
    const years: readonly Parts[] = [
      {},
      { measures: [{ code: "ม1", measure: "ก" }] },
      { measures: [{ code: "ม1", measure: "ก", status: "ยกเลิก" }] },
      { risks: [{ likelihood: "3", impact: "3" }] },
      { scores: [{ year: "2567", indicator: "1", score: "90" }] },
      { scores: [{ year: "2567", indicator: "1", score: "91" }] },
    ];
    const prints = [first, ...years.map(withYear)];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
