import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readCsv } from "../../../src/core/commands/read-csv";

describe("a table of text", () => {
  test.each([
    ["commas", "ก,ข\n1,2\n"],
    ["semicolons", "ก;ข\r\n1;2\r\n"],
    ["tabs", "ก\tข\r1\t2"],
    ["a mark at its beginning and empty lines at its end", "\ufeffก,ข\n1,2\n\n ,\n"],
  ])("with %s", (_what, text) => {
    expect(readCsv(text)).toEqual([
      ["ก", "ข"],
      ["1", "2"],
    ]);
  });

  test("of nothing has no rows", () => {
    expect(readCsv("")).toEqual([]);
    expect(readCsv("\n\n")).toEqual([]);
  });

  test("quoted as spreadsheets quote it reads back as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("ก", "1", ",", ";", '"', "\n", " ") });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(",")).join("\n");
        const last = rows.map((row) => row.some((one) => one.trim() !== "")).lastIndexOf(true);
        expect(readCsv(text)).toEqual(rows.slice(0, last + 1));
      }),
    );
  });
});
