import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { readBook } from "../../../src/core/model/book";
import { statusBefore } from "../../../src/core/model/work";
import { refName } from "../../../src/core/workbook/a1";
import { bookOf, day, workbookOf, type Parts } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** The cells at which a problem is told, with what was found there. */
function cellsOf(code: string, parts: Parts): readonly string[] {
  return check(workbookOf(parts), { kinds: ["progress"] }, environment)
    .problems.filter((problem) => problem.code === code)
    .map(({ at, found }) => `${at === null ? "" : refName(at)} ${found}`.trim());
}

describe("a period outside the fiscal year is told at the date that lies outside", () => {
  test.each([
    [{ start: "1 ต.ค. 2567", end: "31 มี.ค. 2569" }, "J2 1 ต.ค. 2567"],
    [{ start: "1 ต.ค. 2568", end: "31 มี.ค. 2570" }, "K2 31 มี.ค. 2570"],
    [{ period: "ต.ค. 2567 - มี.ค. 2569" }, "L2 ต.ค. 2567 - มี.ค. 2569"],
  ])("%j", (measure, cell) => {
    expect(cellsOf("period.outside-year", { measures: [measure] })).toEqual([cell]);
  });

  test("a date typed with a short Buddhist year, which a spreadsheet takes for 1968, lies inside", () => {
    const measure = { start: { date: "1968-10-01" }, end: { date: "1969-03-31" } };
    expect(cellsOf("period.outside-year", { measures: [measure] })).toEqual([]);
  });
});

describe("a status that differs from its history", () => {
  const history = [{ time: "2569-01-05", code: "ม1", from: "ยังไม่ดำเนินการ", to: "อยู่ระหว่างดำเนินการ" }];

  test("is told", () => {
    const measures = [{ code: "ม1", status: "ยังไม่ดำเนินการ" }];
    expect(cellsOf("history.stale", { measures, history })).toEqual(["O2 ยังไม่ดำเนินการ"]);
  });

  test("is not told again where the status cannot be read, or its code stands twice", () => {
    expect(cellsOf("history.stale", { measures: [{ code: "ม1", status: "เกินกำหนด" }], history })).toEqual([]);
    const error = { error: "#N/A" };
    expect(cellsOf("history.stale", { measures: [{ code: "ม1", status: error }], history })).toEqual([]);
    const twice = [{ code: "ม1", status: "ยกเลิก" }, { code: "ม1" }];
    expect(cellsOf("history.stale", { measures: twice, history })).toEqual([]);
  });
});

describe("rows that name no work", () => {
  test("are told for measures and for risks, each once, and blank rows are not", () => {
    const measures = [{ code: "ม1" }, { measure: "", steps: "", result: "แจกคู่มือแล้ว" }, { measure: "", steps: "" }];
    expect(cellsOf("row.unnamed", { measures })).toEqual(["R3 แจกคู่มือแล้ว"]);
    expect(cellsOf("row.unnamed", { risks: [{ risk: "", area: "ด้านที่ 1" }] })).toEqual(["B2 ด้านที่ 1"]);
  });
});

describe("a total that a person typed under the table", () => {
  const names = (measure: string) =>
    bookOf({ measures: [{ measure: "จัดทำคู่มือ" }, { measure, steps: "" }] }).measures.map(({ name }) => name);

  test.each([
    "รวม",
    "รวมทั้งสิ้น",
    "รวมทั้งสิ้น ๑๒ มาตรการ",
    "รวม 12 มาตรการ",
    "ยอดรวม",
    "ผลรวม:",
    "Total",
    "ทั้งหมด",
    "ทั้งสิ้น 12 มาตรการ",
    "ยอดรวมทั้งหมด",
  ])("%j is no measure, and that is told once", (measure) => {
    expect(names(measure)).toEqual(["จัดทำคู่มือ"]);
    const measures = [{ measure: "จัดทำคู่มือ" }, { measure, steps: "" }];
    expect(cellsOf("row.total", { measures })).toHaveLength(1);
    expect(cellsOf("row.unnamed", { measures })).toEqual([]);
  });

  test.each(["รวมกลุ่มผู้สูงอายุต้านทุจริต", "รวมพลังต้านโกง", "รวบรวมข้อร้องเรียน", "รวม 3 ศูนย์บริการเข้าด้วยกัน", "ทั้งหมดร่วมใจต้านโกง"])(
    "%j is a measure",
    (measure) => {
      expect(names(measure)).toEqual(["จัดทำคู่มือ", measure]);
    },
  );

  test("in the column of codes, or under the risks, it is none either", () => {
    expect(bookOf({ measures: [{}, { code: "รวม", steps: "24" }] }).measures).toHaveLength(1);
    expect(bookOf({ risks: [{}, { risk: "รวมทั้งสิ้น 1 เรื่อง" }] }).risks).toHaveLength(1);
  });
});

describe("the header of the status", () => {
  test("in another wording gets its suggestion", () => {
    const { sheets } = workbookOf({ measures: [{}] });
    const renamed = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === "สถานะ" ? "สถานะการดำเนินงาน" : cell))),
    }));
    const { problems } = readBook({ sheets: renamed });
    const told = problems.find(({ code, found }) => code === "column.missing" && found === "สถานะการดำเนินงาน");
    expect(told?.message).toContain("หมายถึง “สถานะการดำเนินงาน” หรือไม่");
  });

  test.each([
    ["an empty column of the name", "", "เสร็จแล้ว", 1],
    ["a filled column of the name", "เสร็จแล้ว", "เสร็จแล้ว", 0],
    ["an empty column of the name, empty itself", "", "", 0],
  ])("in another wording gets it beside %s too", (_, status, other, count) => {
    const { sheets } = workbookOf({ measures: [{ status }] });
    const wider = sheets.map((sheet) =>
      sheet.name === "มาตรการ"
        ? { ...sheet, rows: sheet.rows.map((row, at) => [...row, at === 0 ? "สถานะการดำเนินงาน" : other]) }
        : sheet,
    );
    const told = readBook({ sheets: wider }).problems.filter(({ code }) => code === "column.misspelt");
    expect(told.map(({ found, expected }) => [found, expected])).toEqual(
      Array.from({ length: count }, () => ["สถานะการดำเนินงาน", "สถานะ"]),
    );
  });
});

describe("a row that goes on with the measure above it", () => {
  const [first, second] = [
    { code: "ม1", measure: "ปรับปรุงงานบริการ", steps: "๑. ทำคู่มือ", owner: "สำนักปลัด", result: "๑. ได้คู่มือ ๒ เล่ม" },
    { measure: "(ต่อ)", steps: "๒. วัดความพึงพอใจ", result: "๒. ผู้ตอบ ๙๐ คน" },
  ];
  const measuresOf = (...measures: NonNullable<Parts["measures"]>) => readBook(workbookOf({ measures })).book.measures;

  test.each(["(ต่อ)", "( ต่อ )", "ปรับปรุงงานบริการ (ต่อ)"])("is part of it: %s", (measure) => {
    const read = measuresOf(first, { ...second, measure }, { code: "ม2", measure: "ตรวจพัสดุ" });
    expect(read.map(({ code }) => code)).toEqual(["ม1", "ม2"]);
    expect(read[0]?.steps.map(({ text }) => text)).toEqual(["ทำคู่มือ", "วัดความพึงพอใจ"]);
    expect(read[0]?.results.map(({ text }) => text)).toEqual(["ได้คู่มือ ๒ เล่ม", "ผู้ตอบ ๙๐ คน"]);
  });

  test("needs no owner, status or period of its own", () => {
    const cells = cellsOf("value.required", { measures: [{ ...first, status: "ยังไม่ดำเนินการ" }, second] });
    expect(cells).toEqual([]);
  });

  test("is a measure of its own where none stands above, or another's name stands before the mark", () => {
    expect(measuresOf(second)).toHaveLength(1);
    expect(measuresOf(first, { ...second, measure: "ตรวจพัสดุ (ต่อ)" })).toHaveLength(2);
  });
});

describe("the status that a remark begins with", () => {
  test.each([
    ["ยกเลิกตามมติที่ประชุม", "cancelled"],
    ["ยกเลิก", "cancelled"],
    ["อยู่ระหว่างดำเนินการ โดยขยายสัญญา", "running"],
    ["ยังไม่ดำเนินการเพราะรองบประมาณ", "notStarted"],
    // The word goes on to mean something else.
    ["ยกเลิกการจ้าง", null],
    ["ให้ยกเลิกตามมติ", null],
    ["", null],
  ])("%j: %j", (remark, status) => {
    expect(statusBefore(remark)).toBe(status);
  });
});
