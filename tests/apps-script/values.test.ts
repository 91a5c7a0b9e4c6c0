import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fileIdOf, signedBytes, unsigned } from "../../src/apps-script/drive/plain";
import { mergeBlocks, rectangles, runsOf } from "../../src/apps-script/spreadsheet/regions";
import { rangeName } from "../../src/core/workbook/a1";
import { cellOf, daysIn, guarded, rowsOf } from "../../src/apps-script/spreadsheet/values";
import { taken } from "./fakes/cells";

const bangkok = daysIn("Asia/Bangkok", () => {
  throw new Error("no call is needed");
});

describe("cells", () => {
  test.each([
    ["", "", null],
    ["ก", "ก", "ก"],
    [5, "5", 5],
    [0.95, "95%", "95%"],
    [812345678, "0812345678", "0812345678"],
    [0.5, "0.5", 0.5],
    [0, "0", 0],
    [1234.5, "1,234.50", 1234.5],
    [true, "TRUE", true],
    ["#REF!", "#REF!", { error: "#REF!" }],
    ["#hashtag", "#hashtag", "#hashtag"],
    [NaN, "", { error: "#NUM!" }],
  ])("%j shown as %s is %j", (value, display, expected) => {
    expect(cellOf(value, display, bangkok)).toEqual(expected);
  });

  test("dates are days of the time zone; a time of day is what is shown", () => {
    expect(cellOf(new Date("2026-04-09T17:00:00Z"), "", bangkok)).toEqual({ date: "2026-04-10" });
    expect(cellOf(new Date("2563-03-31T17:00:00Z"), "", bangkok)).toEqual({ date: "2563-04-01" });
    const sun = daysIn("Asia/Bangkok", () => "1899-12-30");
    expect(cellOf(new Date("1899-12-30T01:17:56Z"), "08:00", sun)).toBe("08:00");
  });

  test("another time zone costs one call for each different day, not for each cell", () => {
    let calls = 0;
    const tokyo = daysIn("Asia/Tokyo", (date) => {
      calls++;
      return new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
    });
    const rows = Array.from({ length: 100 }, () => [new Date("2026-04-09T15:00:00Z")]);
    expect(rowsOf(rows, [], tokyo)[99]).toEqual([{ date: "2026-04-10" }]);
    expect(calls).toBe(1);
  });

  test("empty cells and rows at the end fall away", () => {
    const rows = [
      ["a", "", ""],
      ["", "", ""],
      ["", "b", ""],
      ["", "", ""],
    ];
    expect(rowsOf(rows, rows, bangkok)).toEqual([["a"], [], [null, "b"]]);
  });
});

describe("text that is written stays that text", () => {
  test.each(["@", "General"])("in a cell of the format %s that is set afterwards", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom("=", "+", "-", "'", "@", "1", "/", "ก", "%", "T", " ") }),
        (text) => {
          expect(taken(guarded(text), "General")).toBe(text);
        },
      ),
    );
  });

  test("numbers stay numbers, blanks blank, and a text beyond a cell's size is cut visibly", () => {
    expect(guarded(5)).toBe(5);
    expect(guarded(null)).toBe("");
    expect(guarded("")).toBe("");
    expect(String(guarded("ก".repeat(60_000)))).toMatch(/^'ก+…$/);
    expect(String(guarded("ก".repeat(60_000))).length).toBeLessThanOrEqual(50_000);
  });
});

describe("regions", () => {
  test("rectangles cover exactly the wanted cells", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 8 }), (wanted) => {
        const found = rectangles(wanted.length, 5, (row, column) => wanted[row]?.[column] === true);
        const counts = wanted.map((row) => row.map(() => 0));
        for (const { row, column, rows, columns } of found) {
          for (let i = row; i < row + rows; i++) {
            for (let j = column; j < column + columns; j++) {
              const line = counts[i] ?? [];
              line[j] = (line[j] ?? 0) + 1;
            }
          }
        }
        expect(counts).toEqual(wanted.map((row) => row.map((one) => (one ? 1 : 0))));
      }),
    );
  });

  test("a list of merged rows is one block, whatever its length", () => {
    const list = (rows: number) =>
      Array.from({ length: rows }, (_, row) => ({ row: row + 3, column: 5, rows: 1, columns: 4 }));
    for (const rows of [10, 1000])
      expect(mergeBlocks(list(rows))).toEqual([{ row: 3, column: 5, rows, columns: 4, how: "across" }]);
    const mixed = [
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 9, column: 0, rows: 2, columns: 2 },
    ];
    expect(mergeBlocks(mixed).map(({ how }) => how)).toEqual(["down", "whole"]);
    const beside = [0, 1, 2, 5].map((column) => ({ row: 4, column, rows: 2, columns: 1 }));
    expect(mergeBlocks(beside)).toEqual([
      { row: 4, column: 0, rows: 2, columns: 3, how: "down" },
      { row: 4, column: 5, rows: 2, columns: 1, how: "down" },
    ]);
  });

  test("names and runs", () => {
    expect(rangeName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(rangeName({ row: 1, column: 25, rows: 2, columns: 2 })).toBe("Z2:AA3");
    expect(runsOf([5, 5, 7])).toEqual([
      { start: 0, count: 2, value: 5 },
      { start: 2, count: 1, value: 7 },
    ]);
  });
});

test("bytes go out signed and come back", () => {
  const bytes = Uint8Array.from([0, 127, 128, 255]);
  expect(signedBytes(bytes)).toEqual([0, 127, -128, -1]);
  expect(unsigned(signedBytes(bytes))).toEqual(bytes);
});

test.each([
  ["https://docs.google.com/document/d/1AbC-_dEfGhIjKlMnOp/edit?usp=drivesdk", "1AbC-_dEfGhIjKlMnOp"],
  ["https://drive.google.com/open?id=1AbC-_dEfGhIjKlMnOp", "1AbC-_dEfGhIjKlMnOp"],
  ["1AbC-_dEfGhIjKlMnOpQr", "1AbC-_dEfGhIjKlMnOpQr"],
  ["https://example.go.th/", null],
  ["", null],
])("the id in %s is %s", (text, id) => {
  expect(fileIdOf(text)).toBe(id);
});
