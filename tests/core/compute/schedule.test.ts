import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fiscalYearSpan, formatLong, firstDayOf, lastDayOf, ROUNDS, type CivilDate } from "../../../src/core/calendar";
import { gridLegend, gridSigns, scheduleOf, type ScheduleRow } from "../../../src/core/compute/schedule";
import { workStates } from "../../../src/core/compute/status";
import { statuses } from "../../../src/core/workbook/words";
import { bookOf, day, type RowOf } from "../builders";

const statusDate = day(2569, 3, 31);

function rowOf(measure: RowOf<"measures">, date: CivilDate = statusDate): ScheduleRow {
  const [row] = scheduleOf(bookOf({ measures: [measure] }), date).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

/** Months as signs, "." for none, October first. */
const signs = (row: ScheduleRow): string =>
  row.months.map(({ state }) => (state === null ? "." : gridSigns[state])).join("");

const rounds = (row: ScheduleRow): string => row.months.map(({ round }) => round ?? ".").join(" ");

describe("the month grid", () => {
  test.each([
    ["done work is done in all its months", { status: statuses.done, period: "ไตรมาส 1 - 2" }, "●●●●●●......"],
    [
      "work done early is done up to its day and spared after it",
      { status: statuses.done, doneDate: "20 ม.ค. 2569", period: "ไตรมาส 1 - 2" },
      "●●●●◇◇......",
    ],
    [
      "work done before its first month is spared in all",
      { status: statuses.done, doneDate: "5 ต.ค. 2568", period: "ธ.ค. - ก.พ." },
      "..◇◇◇.......",
    ],
    [
      "work done on an unknown day is done up to the status date",
      { status: statuses.done, period: "ทุกเดือน" },
      "●●●●●●◇◇◇◇◇◇",
    ],
    [
      "a day of completion after the status date does not reach into months to come",
      { status: statuses.done, doneDate: "1 ส.ค. 2569", period: "ทุกเดือน" },
      "●●●●●●◇◇◇◇◇◇",
    ],
    ["running work is planned after the status month", { status: statuses.running, period: "ทุกเดือน" }, "►►►►►►○○○○○○"],
    ["overdue work is overdue in all its months", { status: statuses.running, period: "ธ.ค. - ก.พ." }, "..▲▲▲......."],
    ["work not begun is planned", { status: statuses.notStarted, period: "พ.ค. - ก.ค." }, ".......○○○.."],
    ["cancelled work is cancelled", { status: statuses.cancelled, period: "ก.พ. - มิ.ย." }, "....×××××..."],
    ["work without a status is planned", { period: "ก.ค. - ก.ย." }, ".........○○○"],
    ["several spans leave gaps", { status: statuses.done, period: "ต.ค., ธ.ค., มี.ค." }, "●.●..●......"],
    ["an empty period leaves the row empty", { status: statuses.running }, "............"],
  ])("%s", (_, measure, expected) => {
    expect(signs(rowOf(measure))).toBe(expected);
  });

  test("a risk that was done early is spared after its day, as a measure is", () => {
    const row = { status: statuses.done, doneDate: "20 ม.ค. 2569", period: "ไตรมาส 1 - 2" };
    const { rows } = scheduleOf(bookOf({ measures: [row], risks: [row] }), statusDate);
    expect(rows.map(signs)).toEqual(["●●●●◇◇......", "●●●●◇◇......"]);
  });

  test("law: a risk has the months of a measure with the same period, status and day", () => {
    const index = fc.integer({ min: 0, max: 11 });
    const days = fc.constantFrom("", "1 ตุลาคม 2568", "20 มกราคม 2569", "31 มีนาคม 2569", "1 สิงหาคม 2569");
    fc.assert(
      fc.property(index, index, fc.constantFrom(...Object.values(statuses)), days, (a, b, status, doneDate) => {
        const { from } = fiscalYearSpan(2569);
        const [first, last] = [from + Math.min(a, b), from + Math.max(a, b)];
        const row = { start: formatLong(firstDayOf(first)), end: formatLong(lastDayOf(last)), status, doneDate };
        const [measure, risk] = scheduleOf(bookOf({ measures: [row], risks: [row] }), statusDate).rows;
        expect(risk?.months.map(({ state }) => state)).toEqual(measure?.months.map(({ state }) => state));
      }),
    );
  });

  test.each([
    ["รายงานรอบ 6 เดือน และรอบ 12 เดือน", ". . . . . 6 . . . . . 12"],
    ["ทุก 3 เดือน", ". . 3 . . 6 . . 9 . . 12"],
    ["", ". . . . . . . . . . . ."],
  ])("“%s” marks the last month of each round, whether or not there is work in it", (followUp, expected) => {
    expect(rounds(rowOf({ period: "ต.ค. 2568", followUp }))).toBe(expected);
  });

  test.each([
    ["ตามห้วงเวลาจัดงานประเพณี", "ตามห้วงเวลาจัดงานประเพณี"],
    ["", "ไม่ระบุระยะเวลา"],
    ["เม.ย. 2568 - ธ.ค. 2568", "นอกปีงบประมาณ: เม.ย. 2568 - ก.ย. 2568"],
    ["ก.ย. 2569 - ต.ค. 2569", "นอกปีงบประมาณ: ต.ค. 2569"],
    ["31 กุมภาพันธ์ 2569", "ระยะเวลาเป็นไปไม่ได้: 31 กุมภาพันธ์ 2569"],
    ["ไตรมาส 1", ""],
  ])("the period “%s” is noted as “%s”", (period, note) => {
    expect(rowOf({ period }).note).toBe(note);
  });

  test("lists measures, then risks, each with the cell that names it", () => {
    const book = bookOf({ risks: [{ period: "ต.ค." }], measures: [{ code: "ก" }, { measure: "", topic: "การสื่อสาร" }] });
    const { rows } = scheduleOf(book, statusDate);
    expect(rows.map(({ table, code, title, at }) => [table, code, title, at.sheet, at.row, at.column])).toEqual([
      ["measures", "ก", "มาตรการที่ 1", "มาตรการ", 2, 4],
      ["measures", "M1", "การสื่อสาร", "มาตรการ", 3, 1],
      ["risks", "R1", "ความเสี่ยงที่ 1", "ความเสี่ยง", 2, 2],
    ]);
  });

  test("shows the status of the date, not today's", () => {
    const book = bookOf({
      measures: [{ code: "M1", status: statuses.done, period: "ไตรมาส 1" }],
      history: [{ time: "2568-12-22", code: "M1", from: statuses.running, to: statuses.done }],
    });
    expect(scheduleOf(book, day(2568, 11, 30)).rows.map(signs)).toEqual(["►►○........."]);
  });

  test("takes the day of completion from the history where none is typed", () => {
    const book = bookOf({
      measures: [{ code: "M1", status: statuses.done, period: "ทุกเดือน" }],
      history: [{ time: "2568-12-22", code: "M1", from: statuses.running, to: statuses.done }],
    });
    expect(scheduleOf(book, statusDate).rows.map(signs)).toEqual(["●●●◇◇◇◇◇◇◇◇◇"]);
  });

  test("takes the fiscal year of the status date where the settings name none", () => {
    const book = bookOf({ settings: { fiscalYear: "" }, measures: [{ period: "ต.ค. 2568" }] });
    expect(scheduleOf(book, statusDate)).toMatchObject({ fiscalYear: 2569 });
  });

  test("marks every month of a span inside the year and no other", () => {
    const year = fiscalYearSpan(2569);
    const month = fc.integer({ min: year.from - 30, max: year.to + 30 });
    fc.assert(
      fc.property(month, month, fc.constantFrom(...Object.values(statuses), ""), (a, b, status) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const row = rowOf({ start: formatLong(firstDayOf(from)), end: formatLong(lastDayOf(to)), status });
        const marked = row.months.flatMap(({ state }, index) => (state === null ? [] : [year.from + index]));
        const expected = Array.from({ length: 12 }, (_, index) => year.from + index).filter(
          (n) => from <= n && n <= to,
        );
        expect(marked).toEqual(expected);
        const outside = row.outside.reduce((sum, span) => sum + span.to - span.from + 1, 0);
        expect(outside + marked.length).toBe(to - from + 1);
      }),
    );
  });

  test("marks exactly the rounds that a measure names", () => {
    fc.assert(
      fc.property(fc.subarray([...ROUNDS]), (chosen) => {
        const followUp = chosen.map((round) => `รอบ ${round} เดือน`).join("\n");
        const marked = rowOf({ followUp }).months.flatMap(({ round }) => (round === null ? [] : [round]));
        expect(marked).toEqual(chosen);
      }),
    );
  });

  test("a long period costs no more than a short one", () => {
    const row = rowOf({ start: "1 ตุลาคม 2401", end: "30 กันยายน 2698", status: statuses.notStarted });
    expect(signs(row)).toBe("○".repeat(12));
    expect(row.outside).toHaveLength(2);
  });

  test("every state of the grid has a sign of its own and a line in the legend", () => {
    const states = Object.keys(gridSigns);
    expect(new Set(Object.values(gridSigns)).size).toBe(states.length);
    expect(gridLegend.map(({ state }) => state).sort()).toEqual([...states].sort());
    expect(workStates).toHaveLength(6);
  });
});
