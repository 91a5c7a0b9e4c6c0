import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../../src/core/model/book";
import { settingDefs } from "../../../src/core/model/settings";
import { day, sheetOf, workbookOf, type Parts } from "../builders";

const read = (settings: NonNullable<Parts["settings"]>) => {
  const { book, problems } = readBook(workbookOf({ settings }));
  return {
    settings: book.settings,
    told: problems.map(({ code, header, found }) => `${code} ${header} ${found}`.trim()),
  };
};
const sheet = (...rows: readonly (readonly string[])[]) =>
  readBook({ sheets: [...workbookOf({ settings: null }).sheets, sheetOf("ตั้งค่า", [["รายการ", "ค่า"], ...rows])] });

describe("the settings of an office", () => {
  test("that are left blank have what the sheet says of a blank one", () => {
    const { settings, told } = read({});
    expect(settings).toMatchObject({ assessedYear: 2568, target: 85, picturesPerPage: 4, digits: "thai" });
    expect(told).toEqual([]);
  });

  test("are read as they are typed", () => {
    const { settings } = read({
      assessedYear: "๒๕๖๗",
      target: "90",
      picturesPerPage: "๒",
      digits: "อารบิก",
      district: "อำเภอธารทอง",
      province: "จ.ธารานคร",
      statusDate: "31 มี.ค. 69",
    });
    expect(settings).toMatchObject({
      assessedYear: 2567,
      target: 90,
      picturesPerPage: 2,
      digits: "arabic",
      district: "ธารทอง",
      province: "ธารานคร",
      statusDate: day(2569, 3, 31),
    });
  });

  test.each<[NonNullable<Parts["settings"]>, string]>([
    [{ picturesPerPage: "3" }, "setting.choice จำนวนภาพต่อหน้า 3"],
    [{ digits: "โรมัน" }, "setting.choice รูปแบบตัวเลข โรมัน"],
    [{ target: "-1" }, "number.range เป้าหมายคะแนน -1"],
    [{ target: "100.5" }, "number.range เป้าหมายคะแนน 100.5"],
    [{ office: "อบต.บ้านริมธาร" }, "setting.short-office ชื่อหน่วยงาน อบต.บ้านริมธาร"],
    [{ fiscalYear: "2026" }, "year.christian ปีงบประมาณ 2026"],
    [{ fiscalYear: "69" }, "year.unreadable ปีงบประมาณ 69"],
    [{ statusDate: "มีนาคม 2569" }, "date.unreadable วันที่สถานะ มีนาคม 2569"],
    [{ statusDate: "31 กุมภาพันธ์ 2569" }, "date.impossible วันที่สถานะ 31 กุมภาพันธ์ 2569"],
    [{ statusDate: "30 กันยายน 2568" }, "date.status-outside-year วันที่สถานะ 30 กันยายน 2568"],
    [{ statusDate: "1 ตุลาคม 2570" }, "date.status-outside-year วันที่สถานะ 1 ตุลาคม 2570"],
  ])("%j is told where it stands", (settings, told) => {
    expect(read(settings).told).toContain(told);
  });

  test("may be as of a day of the year or of the year after it, at either end", () => {
    for (const statusDate of ["1 ตุลาคม 2568", "30 กันยายน 2570"]) expect(read({ statusDate }).told).toEqual([]);
    expect(read({ target: "0" }).told).toEqual([]);
    expect(read({ target: "100" }).told).toEqual([]);
  });

  test("that have to be there are told at the sheet, but a place only where a paper names it", () => {
    const { book, problems } = sheet(["ชื่อหน่วยงาน", ""]);
    const missing = problems
      .filter(({ code }) => code === "setting.missing")
      .map(({ header, at }) => [header, at?.row, at?.column]);
    expect(missing).toEqual([
      ["ชื่อหน่วยงาน", 2, 1],
      ["ปีงบประมาณ", 1, 0],
    ]);
    expect(book.settings).toMatchObject({ office: "", fiscalYear: 0, assessedYear: 0 });
  });

  test("typed twice count as first typed, and the second is told with the row of the first", () => {
    const { book, problems } = sheet(["ชื่อหน่วยงาน", "เทศบาลตำบลใส"], ["ปีงบประมาณ", "2569"], ["หน่วยงาน", "เทศบาลตำบลขุ่น"]);
    expect(book.settings.office).toBe("เทศบาลตำบลใส");
    expect(problems.filter(({ code }) => code === "setting.duplicate")).toMatchObject([{ at: { row: 4 } }]);
  });

  test("are each found under every name that they have, and no name means two", () => {
    const names = settingDefs.flatMap((def) =>
      [def.name, ...("aliases" in def ? def.aliases : [])].map((name) => [name, def.key] as const),
    );
    expect(new Set(names.map(([name]) => name)).size).toBe(names.length);
    for (const [name, key] of names) expect([name, sheet([name, "ก"]).book.settings.typed[key]]).toEqual([name, "ก"]);
  });
});
