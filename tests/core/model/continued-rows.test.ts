import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../../src/core/model/book";
import { joinMeasures } from "../../../src/core/papers/common/join-rows";
import { tables, type JoiningColumnDef } from "../../../src/core/workbook/tables";
import { workbookOf, type RowOf } from "../builders";

type Texts = Readonly<Record<string, string>>;

const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const measure: Texts = {
  measure: "คู่มือ",
  steps: "ร่าง",
  owner: "สำนักปลัด",
  status: done,
  period: "ไตรมาส 1",
  result: "ร่างแล้ว",
};
const risk: Texts = { risk: "เรียกรับเงิน", owner: "สำนักปลัด", status: done, period: "ไตรมาส 1" };
const first = { measures: measure, risks: risk };
const naming = { measures: "measure", risks: "risk" } as const;

/** Something typed that no other cell says, in the form that the column takes. */
function typedIn({ key, kind, choices }: JoiningColumnDef): string {
  const [word] = (choices?.words ?? []).filter((one) => one !== done);
  if (word !== undefined) return word;
  if (kind === "date") return "9 มกราคม 2569";
  return `ข้อความใน ${key}`;
}

const columnsOf = (table: "measures" | "risks") =>
  (tables[table].columns as readonly JoiningColumnDef[])
    .filter(({ key }) => key !== naming[table])
    .map((column): [string, JoiningColumnDef] => [column.header, column]);

function read(table: "measures" | "risks", rows: readonly Texts[]) {
  return readBook(workbookOf({ [table]: rows as readonly RowOf<"measures">[] }));
}

describe.each(["measures", "risks"] as const)("a row of %s called (ต่อ) loses no cell:", (table) => {
  test.each(columnsOf(table))("%s is joined to the row above, or told", (_header, column) => {
    const typed = typedIn(column);
    const { book, problems } = read(table, [first[table], { [naming[table]]: "(ต่อ)", [column.key]: typed }]);
    const [work, ...others] = book[table];
    expect(others).toEqual([]);
    const text = (work?.source.text as Texts | undefined)?.[column.key]?.split("\n") ?? [];
    const told = problems.filter(({ code }) => code === "row.continued-differs");
    expect(text.includes(typed) || told.some(({ found }) => found === typed)).toBe(true);
    // What the row above says stays in any case.
    const above = first[table][column.key];
    if (above !== undefined) expect(text).toContain(above);
  });
});

describe("a row that repeats the measure above it loses no cell:", () => {
  test.each(columnsOf("measures"))("%s is in the measure, or the rows stay apart", (_header, column) => {
    const typed = typedIn(column);
    const { book } = read("measures", [
      measure,
      { ...measure, steps: "ประกาศ", result: "ประกาศแล้ว", [column.key]: typed },
    ]);
    const texts = joinMeasures(book.measures).flatMap(({ source }) =>
      ((source.text as Texts)[column.key] ?? "").split("\n"),
    );
    expect(texts).toContain(typed);
  });
});

describe("a row called (ต่อ) with another status than the measure", () => {
  const rows = [measure, { measure: "(ต่อ)", status: "อยู่ระหว่างดำเนินการ" }];

  test("is an error at its cell that names the row above", () => {
    const told = read("measures", rows).problems.filter(({ code }) => code === "row.continued-differs");
    expect(told).toMatchObject([{ severity: "error", found: "อยู่ระหว่างดำเนินการ", at: { row: 3 } }]);
    expect(told[0]?.expected).toContain(`แถว 2 คือ “${done}”`);
  });

  test("is none where it repeats it in other spaces", () => {
    const { problems } = read("measures", [measure, { measure: "(ต่อ)", status: "ดำเนินการ เสร็จเรียบร้อยแล้ว" }]);
    expect(problems.filter(({ code }) => code === "row.continued-differs")).toEqual([]);
  });
});

test("a date that only the row called (ต่อ) has is the measure's", () => {
  const { book } = read("measures", [measure, { measure: "(ต่อ)", doneDate: "9 มกราคม 2569" }]);
  expect(book.measures[0]?.doneDate).toEqual({ year: 2026, month: 1, day: 9 });
});

test("a date cell that only the row called (ต่อ) has is the measure's", () => {
  const data = workbookOf({ measures: [measure, { measure: "(ต่อ)" }] as readonly RowOf<"measures">[] });
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== tables.measures.sheet) return sheet;
    const column = sheet.rows[0]?.indexOf("วันที่แล้วเสร็จ") ?? -1;
    expect(column).toBeGreaterThan(0);
    const rows = sheet.rows.map((row, index) =>
      index === 2
        ? Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
            at === column ? { date: "2569-01-09" } : (row[at] ?? null),
          )
        : row,
    );
    return { ...sheet, rows };
  });
  expect(readBook({ sheets }).book.measures[0]?.doneDate).toEqual({ year: 2026, month: 1, day: 9 });
});

test("further problems, suggestions and remarks of a row called (ต่อ) are the measure's", () => {
  const below = { measure: "(ต่อ)", obstacle: "เจ้าหน้าที่ลาออก", suggestion: "ขอบุคลากร", remark: "ล่าช้าหนึ่งเดือน" };
  const { text } = read("measures", [{ ...measure, remark: "เร่งด่วน" }, below]).book.measures[0]?.source ?? {};
  expect(text).toMatchObject({
    obstacle: "เจ้าหน้าที่ลาออก",
    suggestion: "ขอบุคลากร",
    remark: "เร่งด่วน\nล่าช้าหนึ่งเดือน",
  });
});
