import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { correctionsLog, logPlan, readLog, type LogRow } from "../../../src/core/commands/corrections-log";
import { painted, sheetOf, workbookOf } from "../builders";
import { expectSound } from "../sheets/plans";

const row: LogRow = {
  run: 1,
  when: "เช้านี้",
  by: "ผู้ทดสอบ",
  sheet: "มาตรการ",
  cell: "H2",
  row: "M1 จัดทำคู่มือ",
  before: "ปฎิบัติงาน",
  after: "ปฏิบัติงาน",
  codes: "text.misspelt",
  state: "done",
};
const read = (rows: readonly LogRow[]) => readLog(painted(workbookOf(), [logPlan(rows)]));

describe("the log of corrections", () => {
  test("is a sound sheet, with and without rows", () => {
    expectSound(logPlan([]));
    expectSound(logPlan([row, { ...row, run: 2, state: "undone" }]));
  });

  test("comes back as it was written, texts of several lines whole", () => {
    const text = fc.constantFrom("", "ก", "บรรทัดแรก\n  บรรทัดที่สอง ", "1.50", "  เว้นหน้า");
    const one = fc.record({
      run: fc.integer({ min: 1, max: 99 }),
      when: text,
      by: text,
      sheet: text,
      cell: fc.constantFrom("A1", "AB12"),
      row: fc.constantFrom("", "M1", "M1 จัดทำคู่มือ"),
      before: text,
      after: text,
      codes: text,
      state: fc.constantFrom("done" as const, "undone" as const, "changed" as const),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (rows) => {
        expect(read(rows)).toEqual(rows);
      }),
    );
  });

  test("takes the ends of lines of any program as one", () => {
    expect(read([{ ...row, before: "ก\r\nข\rค" }])[0]?.before).toBe("ก\nข\nค");
  });

  test("leaves out rows of which no run or no state is known, and keeps the others", () => {
    const plan = logPlan([row, { ...row, run: 2 }, { ...row, run: 3 }]);
    const header = plan.rows.findIndex((cells) => cells.some(({ value }) => value === "ครั้งที่"));
    const column = (name: string) => plan.rows[header]?.findIndex(({ value }) => value === name) ?? -1;
    const damaged = painted(workbookOf(), [plan]).sheets.map((sheet) =>
      sheet.name !== correctionsLog
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((cells, index) =>
              cells.map((value, at) => {
                if (index === header + 1 && at === column("ครั้งที่")) return "ครั้งแรก";
                return index === header + 2 && at === column("สถานะการแก้") ? "ไม่ทราบ" : value;
              }),
            ),
          },
    );
    expect(readLog({ sheets: damaged }).map(({ run }) => run)).toEqual([3]);
  });

  test("is not read out of a sheet of the user's own that has its name", () => {
    const [own] = painted({ sheets: [] }, [logPlan([row])]).sheets;
    expect(readLog({ sheets: [sheetOf(correctionsLog, own?.rows.slice(1) ?? [])] })).toEqual([]);
  });
});
