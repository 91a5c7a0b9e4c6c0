import { describe, expect, test } from "@jest/globals";
import { assignedCodes } from "../../../src/core/commands/assigned-codes";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { readBook } from "../../../src/core/model/book";
import { workbookOf } from "../builders";

const measure = (code: string | null, name: string) => ({ code, measure: name, steps: "ก" });

describe("codes that the program gives", () => {
  test("are those of rows without one, where the sheet has a column for them", () => {
    const data = workbookOf({ measures: [measure("", "หนึ่ง"), measure("M1", "สอง"), measure("", "สาม")] });
    expect(assignedCodes(data).map(({ at, after }) => [at.sheet, at.row, after])).toEqual([
      ["มาตรการ", 2, "M2"],
      ["มาตรการ", 4, "M3"],
    ]);
    const none = { sheets: data.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.slice(1)) })) };
    expect(assignedCodes(none)).toEqual([]);
  });

  test("are not given to a row that goes on with the measure above", () => {
    const data = workbookOf({
      measures: [measure("", "หนึ่ง"), { code: "", measure: "หนึ่ง", steps: "ข" }, measure("", "สอง")],
    });
    expect(assignedCodes(data).map(({ at }) => at.row)).toEqual([2, 4]);
  });

  test("say no more than the blank cell: the data is not another for them", () => {
    const [blank, given, own] = ["", "M1", "ม1"].map((code) =>
      fingerprint(readBook(workbookOf({ measures: [measure(code, "หนึ่ง")] })).book),
    );
    expect(given).toBe(blank);
    expect(own).not.toBe(blank);
  });
});
