import type { PaperKind } from "../../../src/core/papers/kinds";
import type { CellValue, WorkbookData } from "../../../src/core/workbook/types";
import { sheetOf, workbookOf, type Parts } from "../builders";

/** A workbook with one mistake, and the cell at which it has to be told ("" = the workbook as a whole). */
export interface ProblemCase {
  readonly data: WorkbookData;
  readonly cell: string;
  readonly found?: string;
  readonly kinds?: readonly PaperKind[];
}

const book = (parts: Parts, cell: string, more: Partial<ProblemCase> = {}): ProblemCase => ({
  data: workbookOf(parts),
  cell,
  ...more,
});

const measures = "มาตรการ";
const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";

/** A workbook whose sheet of measures is typed by hand. */
function typed(rows: readonly (readonly CellValue[])[], merges: WorkbookData["sheets"][number]["merges"] = []) {
  const { sheets } = workbookOf();
  return { sheets: sheets.map((sheet) => (sheet.name === measures ? { ...sheet, rows, merges } : sheet)) };
}

const headers = ["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ", "สถานะ"];
const row = ["ก", "ข", "สำนักปลัด", done];
const statuses: Parts = { measures: [{ status: done }] };

/** One case for every problem of form. */
export const structuralCases: Readonly<Record<string, ProblemCase>> = {
  "sheet.missing": book({ measures: null }, ""),
  "sheet.missing-optional": book({ risks: null }, ""),
  "sheet.duplicate": { data: { sheets: [...workbookOf().sheets, sheetOf("มาตรการ ", [headers, row])] }, cell: "" },
  "sheet.name-taken": {
    data: { sheets: [...workbookOf().sheets, sheetOf("สรุปสถานะ", [["ของฉัน"]])] },
    cell: "สรุปสถานะ!A1",
  },
  "header.missing": { data: typed([["ไม่มี", "หัวตาราง"], row]), cell: `${measures}!A1` },
  "column.missing": { data: typed([["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ"], row]), cell: `${measures}!A1` },
  "column.duplicate": { data: typed([[...headers, "สถานะ"], row]), cell: `${measures}!E1`, found: "D, E" },
  "column.misspelt": { data: typed([[...headers, "หลักฐาณ"], row]), cell: `${measures}!E1`, found: "หลักฐาณ" },
  "cell.merged": {
    data: typed([headers, row, [null, "ค", "กองคลัง", done]], [{ row: 1, column: 0, rows: 2, columns: 1 }]),
    cell: `${measures}!A2`,
    found: "A2:A3",
  },
  "cell.error": book({ measures: [{ owner: { error: "#N/A" } }] }, `${measures}!I2`, { found: "#N/A" }),
  "cell.uncalculated": book({ measures: [{ outcome: { error: "" } }] }, `${measures}!T2`),
  "cell.unprintable": book({ measures: [{ outcome: "ก\u0007ข\ud800" }] }, `${measures}!T2`, { found: "กข" }),
  "row.unnamed": book({ measures: [{ measure: "", steps: "", code: "ส่วนที่ 1" }] }, `${measures}!A2`, {
    found: "ส่วนที่ 1",
  }),
  "row.continued-differs": book(
    {
      measures: [
        { measure: "คู่มือ", status: done },
        { measure: "(ต่อ)", status: "ยกเลิก" },
      ],
    },
    `${measures}!O3`,
    { found: "ยกเลิก" },
  ),
  "code.duplicate": book({ measures: [{ code: "ม1" }, { code: "ม 1" }] }, `${measures}!A3`, { found: "ม 1" }),
  "value.required": book({ measures: [{ owner: "ก" }] }, `${measures}!O2`, { kinds: ["progress"] }),
  "setting.missing": book({ settings: { office: "" } }, "ตั้งค่า!B2"),
  "setting.unknown": {
    data: {
      sheets: [
        sheetOf("ตั้งค่า", [
          ["รายการ", "ค่า"],
          ["ชื่อหนวยงาน", "ก"],
        ]),
        ...workbookOf().sheets.slice(1),
      ],
    },
    cell: "ตั้งค่า!A2",
    found: "ชื่อหนวยงาน",
  },
  "setting.duplicate": {
    data: {
      sheets: [
        sheetOf("ตั้งค่า", [
          ["รายการ", "ค่า"],
          ["อำเภอ", "ก"],
          ["อำเภอ", "ข"],
        ]),
        ...workbookOf().sheets.slice(1),
      ],
    },
    cell: "ตั้งค่า!A3",
    found: "อำเภอ",
  },
  "setting.short-office": book({ settings: { office: "อบต.บ้านริมธาร" } }, "ตั้งค่า!B2", { found: "อบต.บ้านริมธาร" }),
  "setting.choice": book({ settings: { digits: "โรมัน" } }, "ตั้งค่า!B6", { found: "โรมัน" }),
  "year.christian": book({ settings: { fiscalYear: "2026" } }, "ตั้งค่า!B5", { found: "2026" }),
  "year.unreadable": book({ settings: { fiscalYear: "ปีหน้า" } }, "ตั้งค่า!B5", { found: "ปีหน้า" }),
  "status.unknown": book({ measures: [{ status: "เกือบเสร็จ" }] }, `${measures}!O2`, { found: "เกือบเสร็จ" }),
  "date.unreadable": book({ measures: [{ doneDate: "เมื่อวาน" }] }, `${measures}!P2`, { found: "เมื่อวาน" }),
  "date.impossible": book({ measures: [{ doneDate: "31 ก.พ. 2569" }] }, `${measures}!P2`, { found: "31 ก.พ. 2569" }),
  "date.no-day": book({ documents: [{ report: "memo", date: "มกราคม 2569" }] }, "เอกสาร!E2", { found: "มกราคม 2569" }),
  "date.status-outside-year": book({ settings: { statusDate: "31 มีนาคม 2568" } }, "ตั้งค่า!B6", {
    found: "31 มีนาคม 2568",
  }),
  "period.unreadable": book({ measures: [{ period: "ไตรมาส ๕" }] }, `${measures}!L2`, { found: "ไตรมาส ๕" }),
  "period.reversed": book({ measures: [{ start: "1 มี.ค. 2569", end: "1 ม.ค. 2569" }] }, `${measures}!K2`),
  "period.unscheduled": book({ measures: [{ period: "ตามความเหมาะสม" }] }, `${measures}!L2`),
  "period.outside-year": book({ measures: [{ period: "ตุลาคม 2570" }] }, `${measures}!L2`),
  "number.unreadable": book({ risks: [{ likelihood: "สูง" }] }, "ความเสี่ยง!G2", { found: "สูง" }),
  "number.range": book({ risks: [{ impact: "6" }] }, "ความเสี่ยง!H2", { found: "6" }),
  "topic.unknown": book(
    { measures: [{ topic: "การบินอวกาศ" }], analysis: [{ order: "1", topic: "ทรัพย์สิน" }] },
    `${measures}!B2`,
  ),
  "division.unknown": book({ measures: [{ owner: "กองช้าง" }], divisions: [{ name: "กองช่าง" }] }, `${measures}!I2`),
  "indicator.unknown": book({ scores: [{ year: "2568", indicator: "ความสุข", score: "90" }] }, "คะแนน ITA!B2"),
  "score.duplicate": book(
    {
      scores: [
        { year: "2568", indicator: "9", score: "90" },
        { year: "2568", indicator: "การเปิดเผยข้อมูล", score: "91" },
      ],
    },
    "คะแนน ITA!B3",
  ),
  "kind.unknown": book({ documents: [{ report: "นิทาน" }] }, "เอกสาร!A2", { found: "นิทาน" }),
  "section.unknown": book({ texts: [{ report: "memo", section: "คำขวัญ", text: "ก" }] }, "ข้อความ!B2", {
    found: "คำขวัญ",
  }),
  "text.unknown-tag": book({ texts: [{ report: "memo", section: "บทนำ", text: "{ชื่อหน่วย}" }] }, "ข้อความ!C2", {
    found: "{ชื่อหน่วย}",
  }),
  "role.unknown": book({ signatories: [{ role: "พยาน", name: "ก", position: "ข" }] }, "ผู้ลงนาม!B2", { found: "พยาน" }),
  "round.unreadable": book({ documents: [{ report: "memo", rounds: "หกเดือน" }] }, "เอกสาร!B2", { found: "หกเดือน" }),
  "table.empty": book({}, `${measures}!A2`, { kinds: ["progress"] }),
  "paper.missing-date": book(statuses, "ตั้งค่า!B1", { kinds: ["memo"] }),
  "paper.no-signatory": book(statuses, "ผู้ลงนาม!A2", { kinds: ["memo"] }),
};

/** The case of a code; a code without one is a mistake of the test. */
export function caseOf(code: string): ProblemCase {
  const one = structuralCases[code];
  if (one === undefined) throw new Error(`no case for ${code}`);
  return one;
}
