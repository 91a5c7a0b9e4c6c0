import { describe, expect, test } from "@jest/globals";
import { compareYears } from "../../../src/core/compute/compare-years";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { moveYears } from "../../../src/core/year/move-years";
import { newYear, type NewYear } from "../../../src/core/year/new-year";
import { exampleOffices } from "../../../src/node/example-offices";
import { bookOf, day, sheetOf, workbookOf, workbookOfData } from "../builders";
import { expectSound } from "../sheets/plans";

const today = day(2569, 9, 1);
const all = { measures: "all", risks: "all" } as const;

function begun(made: NewYear) {
  if (!made.ok) throw new Error(made.reason);
  const sheets = Object.entries(made.sheets).map(([name, rows]) => sheetOf(name, rows));
  return { ...made, data: { sheets }, column: columnOf(made) };
}

const columnOf =
  (made: Extract<NewYear, { ok: true }>) =>
  (sheet: string, header: string): readonly (string | number | null)[] => {
    const [headers = [], ...rows] = made.sheets[sheet] ?? [];
    const at = headers.indexOf(header);
    return rows.map((row) => row[at] ?? null);
  };

const worked = workbookOf({
  settings: { documentNumber: "ธน 1/1", target: "90" },
  measures: [
    {
      measure: "จัดทำคู่มือ",
      status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
      result: "ทำแล้ว",
      evidence: "https://a.go.th",
      period: "ตลอดปีงบประมาณ ๒๕๖๙",
    },
    { measure: "เปิดเผยข้อมูล", status: "อยู่ระหว่างดำเนินการ", start: "1 ต.ค. 68", steps: "ตาม พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. 2568" },
  ],
  scores: [{ year: "2568", indicator: "รวม", score: "91.25" }],
  texts: [{ report: "progress", section: "บทนำ", text: "ปีงบประมาณ พ.ศ. ๒๕๖๙ ใช้ผลของปี ๒๕๖๘" }],
});

describe("the next year", () => {
  test("carries office and work, and clears what tells of the year that is over", () => {
    const next = begun(newYear(worked, all, today));
    expect(next.fiscalYear).toBe(2570);
    const settings = new Map((next.sheets["ตั้งค่า"] ?? []).map(([name, value]) => [name, value]));
    expect(settings.get("ปีงบประมาณ")).toBe("2570");
    expect(settings.get("เลขที่หนังสือ")).toBeNull();
    expect(settings.get("เป้าหมายคะแนน")).toBe("90");
    expect(next.column("มาตรการ", "มาตรการ")).toEqual(["จัดทำคู่มือ", "เปิดเผยข้อมูล"]);
    for (const header of ["สถานะ", "ผลการดำเนินการ", "หลักฐาน"])
      expect(next.column("มาตรการ", header)).toEqual([null, null]);
  });

  test("keeps the scores, and lays out rows for those of the year that is over, once", () => {
    const next = begun(newYear(worked, all, today));
    expect(next.column("คะแนน ITA", "ปี")).toEqual(["2568", "2569"]);
    expect(next.column("คะแนน ITA", "ตัวชี้วัด")).toEqual(["รวม", "รวม"]);
    expect(next.column("คะแนน ITA", "คะแนน")).toEqual(["91.25", null]);
    const both = workbookOf({
      scores: [
        { year: "๒๕๖๘", indicator: "IIT", score: "90" },
        { year: "๒๕๖๙", indicator: "IIT" },
      ],
    });
    expect(begun(newYear(both, all, day(2569, 9, 30))).column("คะแนน ITA", "ปี")).toEqual(["๒๕๖๘", "๒๕๖๙"]);
  });

  test("lays out the rows of scores that are missing, where some of the year that is over are there", () => {
    const some = workbookOf({
      scores: [
        { year: "2568", indicator: "IIT", score: "90" },
        { year: "2568", indicator: "EIT", score: "91" },
        { year: "2569", indicator: "IIT", score: "92" },
      ],
    });
    const { column } = begun(newYear(some, all, day(2569, 9, 30)));
    expect(column("คะแนน ITA", "ปี")).toEqual(["2568", "2568", "2569", "2569"]);
    expect(column("คะแนน ITA", "ตัวชี้วัด").slice(2)).toEqual(["IIT", "EIT"]);
  });

  test("carries a person's own columns and sheets and says so, the program's hidden list not", () => {
    const sheets = worked.sheets.map((sheet) =>
      sheet.name === "มาตรการ"
        ? { ...sheet, rows: sheet.rows.map((row, at) => [...row, at === 0 ? "งบของกอง" : at === 1 ? 5000 : null]) }
        : sheet,
    );
    const own = sheetOf("ของกอง", [["ก"]]);
    const next = begun(newYear({ sheets: [...sheets, own, sheetOf("รายการตัวเลือก", [["ข"]])] }, all, today));
    expect(next.column("มาตรการ", "งบของกอง")).toEqual([5000, null]);
    expect(next.ownColumns).toEqual([{ sheet: "มาตรการ", header: "งบของกอง", cells: 1 }]);
    expect(next.ownSheets).toEqual(["ของกอง"]);
    expect(Object.keys(next.sheets)).not.toContain("รายการตัวเลือก");
  });

  test.each([
    [{ ...all, measures: ["M1", "M9"] }, "ไม่พบรหัส M9 ในแผ่น มาตรการ ซึ่งมีรหัส M1, M2"],
    [{ ...all, risks: ["R7"] }, "ไม่พบรหัส R7 ในแผ่น ความเสี่ยง ซึ่งไม่มีรายการ"],
  ])("is refused for a code that no row has: %j", (options, reason) => {
    expect(newYear(worked, options, today)).toEqual({ ok: false, reason });
  });

  test("repeats what merged cells say in each of their rows, and tells lines above the headers, which do not come", () => {
    const rows = [["แผนของเรา"], ["รหัส", "ประเด็น", "มาตรการ"], ["M1", "1", "จัดทำคู่มือ"], ["M2", null, "อบรม"]];
    const merges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
    const sheets = worked.sheets.map((sheet) =>
      sheet.name === "มาตรการ" ? { ...sheetOf("มาตรการ", rows), merges } : sheet,
    );
    const next = begun(newYear({ sheets }, all, today));
    expect(next.column("มาตรการ", "ประเด็น")).toEqual(["1", "1"]);
    expect(next.left).toContainEqual({
      sheet: "มาตรการ",
      what: "บรรทัดเหนือหัวตาราง",
      before: "แผนของเรา",
      after: "(ไม่ได้ยกมา)",
    });
  });

  test("keeps codes, also those that the program gave", () => {
    expect(begun(newYear(worked, all, today)).column("มาตรการ", "รหัส")).toEqual(["M1", "M2"]);
  });

  test("moves years in the digits typed, and leaves and tells those of laws", () => {
    const next = begun(newYear(worked, all, today));
    expect(next.column("มาตรการ", "ระยะเวลา")[0]).toBe("ตลอดปีงบประมาณ ๒๕๗๐");
    expect(next.column("มาตรการ", "วันเริ่มต้น")[1]).toBe("1 ต.ค. 69");
    expect(next.column("ข้อความ", "ข้อความ")).toEqual(["ปีงบประมาณ พ.ศ. ๒๕๗๐ ใช้ผลของปี ๒๕๖๙"]);
    expect(next.left.map(({ before }) => before)).toEqual(["2568"]);
  });

  test("carries the work that is chosen", () => {
    expect(begun(newYear(worked, { ...all, measures: "unfinished" }, today)).column("มาตรการ", "มาตรการ")).toEqual([
      "เปิดเผยข้อมูล",
    ]);
    expect(begun(newYear(worked, { ...all, measures: "none" }, today)).column("มาตรการ", "มาตรการ")).toEqual([]);
    const chosen = begun(newYear(worked, { ...all, measures: ["m1"] }, today));
    expect(chosen.column("มาตรการ", "มาตรการ")).toEqual(["จัดทำคู่มือ"]);
    expect(chosen.dropped).toEqual(["M2"]);
  });

  test.each(exampleOffices)("of $name leaves the old workbook as it is, and is refused twice", (office) => {
    const data = workbookOfData(office);
    const before = JSON.stringify(data);
    const lastDay = day(Number(/\d{4}/.exec(office.name)?.[0] ?? "2569"), 9, 30);
    const next = begun(newYear(data, all, lastDay));
    expect(JSON.stringify(data)).toBe(before);
    expect(newYear(next.data, all, lastDay)).toMatchObject({ ok: false });
    // Nothing was done in the new year yet; a workbook without any work has nothing to be done.
    const isEmpty = next.column("มาตรการ", "มาตรการ").length === 0;
    expect(newYear(next.data, all, { ...lastDay, month: 11 }).ok).toBe(isEmpty);
  });

  test.each([
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐"],
    ["ต.ค. 68 - ก.ย. 69", "ต.ค. 69 - ก.ย. 70"],
    ["https://a.go.th/2569/1", "https://a.go.th/2569/1"],
    ["เลขที่ 2569/12", "เลขที่ 2569/12"],
    ["งบ 2,569 บาท", "งบ 2,569 บาท"],
    ["คำสั่งที่ 5/2569", "คำสั่งที่ 5/2569"],
    ["แม่แบบ-2569.docx", "แม่แบบ-2569.docx"],
    ["ดู แผนปี 2569 ฉบับแก้.pdf, ปี 2569", "ดู แผนปี 2569 ฉบับแก้.pdf, ปี 2570"],
    ["ita.go.th/ปี2569", "ita.go.th/ปี2569"],
    ["ปีงบ 69 และปีงบประมาณ พ.ศ. ๖๘", "ปีงบ 70 และปีงบประมาณ พ.ศ. ๖๙"],
    ["ตุลาคม 68", "ตุลาคม 69"],
    ["อบรมมาแล้ว 2 ปี 69 คน", "อบรมมาแล้ว 2 ปี 69 คน"],
    ["ระเบียบ พ.ศ. 69", "ระเบียบ พ.ศ. 69"],
    ["แผน พ.ศ. ๒๕๖๖–๒๕๗๐", "แผน พ.ศ. ๒๕๖๖–๒๕๗๐"],
    ["แผน 2566-2570", "แผน 2566-2570"],
    ["แผน พ.ศ. 2569 ถึง พ.ศ. 2571", "แผน พ.ศ. 2569 ถึง พ.ศ. 2571"],
    ["ระหว่างปี 2568 — 2569", "ระหว่างปี 2568 — 2569"],
    ["แผนปี 2568-70", "แผนปี 2568-70"],
    ["แผนปี 68–70", "แผนปี 68–70"],
    ["1 ต.ค. 2568 - 30 ก.ย. 2569", "1 ต.ค. 2569 - 30 ก.ย. 2570"],
    ["ต.ค. 68 - 30 ก.ย. 69", "ต.ค. 69 - 30 ก.ย. 70"],
    ["31-12-2569 และ 2569-01-05", "31-12-2570 และ 2570-01-05"],
    ["โทร. 0-2569-1234 ต่อ 2569", "โทร. 0-2569-1234 ต่อ 2569"],
    ["โทรศัพท์ 02 2569 123", "โทรศัพท์ 02 2569 123"],
    ["ประชาชน 2569 คน เงิน 2569 บาท", "ประชาชน 2569 คน เงิน 2569 บาท"],
    ["ปีงบประมาณ 2569 รายงาน ปี 2569 คน", "ปีงบประมาณ 2570 รายงาน ปี 2570 คน"],
    ["ห้อง 2569 อาคาร 2568 เลขที่ ๒๕๖๙", "ห้อง 2569 อาคาร 2568 เลขที่ ๒๕๖๙"],
    ["ตามข้อตกลงฉบับ ๒๕๖๙", "ตามข้อตกลงฉบับ ๒๕๖๙"],
    ["ปี 2026 FY2026 ค.ศ. 2026", "ปี 2026 FY2026 ค.ศ. 2026"],
  ])("years of %s", (text, moved) => {
    expect(moveYears(text, 2569).text).toBe(moved);
  });
});

test.each([
  ["แม่แบบ-2569.docx", ["2569"]],
  ["ตามแผนปี 67", ["67"]],
  ["ปี 55", []],
  ["ระเบียบ พ.ศ. 69", ["69"]],
  ["แผน พ.ศ. ๒๕๖๖–๒๕๗๐", ["๒๕๖๖", "๒๕๗๐"]],
  ["พ.ศ. 2569 ถึง พ.ศ. 2571", ["2569", "2571"]],
  ["แผนปี 2568-70", ["2568"]],
  ["ปี 2026", ["2026"]],
  ["FY2026 และ ค.ศ. 2025", ["2026", "2025"]],
  ["ข้อตกลงฉบับ ๒๕๖๙", ["๒๕๖๙"]],
  ["2569 คน ห้อง 2569 โทร. 0-2569-1234", []],
])("a year that stays is told: %s", (text, left) => {
  expect(moveYears(text, 2569).left).toEqual(left);
});

describe("year against year", () => {
  const before = bookOf({
    settings: { fiscalYear: "2568" },
    measures: [
      { code: "M1", measure: "จัดทำคู่มือ", status: "ดำเนินการเสร็จเรียบร้อยแล้ว" },
      { code: "M2", measure: "เปิดเผยข้อมูล", status: "อยู่ระหว่างดำเนินการ" },
      { code: "M3", measure: "เลิกทำ", status: "ดำเนินการเสร็จเรียบร้อยแล้ว" },
    ],
    risks: [{ risk: "เรียกรับ", likelihood: "2", impact: "3" }],
    scores: [{ year: "2567", indicator: "1", score: "90" }],
  });
  const after = bookOf({
    measures: [
      { code: "M1", measure: "จัดทำคู่มือ" },
      { code: "M2", measure: "เปิดเผยข้อมูล" },
      { code: "M9", measure: "ของใหม่" },
    ],
    risks: [{ risk: "เรียกรับ", likelihood: "4", impact: "4" }],
    scores: [{ year: "2568", indicator: "1", score: "92.5" }],
  });

  test("tells what became of each measure, which scores moved and which risks rose", () => {
    const found = compareYears(before, after);
    expect(found.measures.map(({ fate }) => fate)).toEqual(["repeated", "unfinished", "new", "dropped"]);
    expect(found.scores[0]).toMatchObject({ before: 90, after: 92.5, difference: 2.5 });
    expect(found.risks).toMatchObject([{ before: 6, after: 16, rose: true }]);
  });

  test("of a year and itself has nothing new, dropped or risen", () => {
    const found = compareYears(after, after);
    expect(found.measures.every(({ fate }) => fate === "repeated")).toBe(true);
    expect(found.risks.some(({ rose }) => rose)).toBe(false);
  });

  test("stands in a sound sheet", () => {
    expectSound(comparisonPlan(compareYears(before, after)));
  });
});
