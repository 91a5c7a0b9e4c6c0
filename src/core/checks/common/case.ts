import type { PaperKind } from "../../papers/kinds";
import type { Severity } from "../../problems/definition";
import type { CellValue, WorkbookData } from "../../workbook/types";
import { workbookOf, type Parts, type RowOf } from "./case-book";

export { sheetOf, workbookOf } from "./case-book";

/** A workbook with one mistake, and what has to be told of it. */
export interface Case {
  readonly data: WorkbookData;
  /** Where it is told: "sheet!A1"; "" = of the workbook as a whole. */
  readonly cell: string;
  readonly severity: Severity;
  readonly found?: string;
  /** A workbook much like it, in which the same code stays quiet. */
  readonly quiet?: WorkbookData;
  /** What the cell becomes where a correction is proposed. */
  readonly mended?: string;
  readonly kinds?: readonly PaperKind[];
}

/** The cases of the problems that are defined in a file, by code. */
export type Cases = Readonly<Record<string, readonly Case[]>>;

type Draft = Omit<Case, "severity">;

export const error = (draft: Draft): Case => ({ ...draft, severity: "error" });
export const warning = (draft: Draft): Case => ({ ...draft, severity: "warning" });
export const info = (draft: Draft): Case => ({ ...draft, severity: "info" });

export const of = (kinds: readonly PaperKind[], cell: string, parts: Parts, found?: string): Draft => ({
  data: workbookOf(parts),
  cell,
  kinds,
  ...(found === undefined ? {} : { found }),
});

export const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";

export const running = "อยู่ระหว่างดำเนินการ";

export const notBegun = "ยังไม่ดำเนินการ";

export const link = "https://www.example.go.th/ita/1";

/** A measure that is done, with nothing to question. */
export const good: RowOf<"measures"> = {
  code: "ม1",
  measure: "ปรับปรุงคู่มือการให้บริการ",
  steps: "ทบทวนคู่มือเดิม\nจัดพิมพ์คู่มือใหม่",
  owner: "สำนักปลัด",
  start: "1 ตุลาคม 2568",
  end: "31 มกราคม 2569",
  followUp: "รายงานผลรอบ 6 เดือน",
  status: done,
  doneDate: "20 มกราคม 2569",
  published: "25 มกราคม 2569",
  result: "พบเรื่องล้าสมัย 14 แห่ง\nแจกจ่าย 300 เล่มแก่ทุกหมู่บ้าน",
  output: "คู่มือ 300 เล่ม",
  outcome: "ประชาชนเตรียมเอกสารครบตั้งแต่ครั้งแรก\nผู้มาติดต่อใช้เวลาสั้นลงเหลือ 10 นาที",
  evidence: link,
};

export const measures = (...rows: readonly RowOf<"measures">[]): Parts => ({
  measures: rows.map((row) => ({ ...good, ...row })),
});

export const measureCase = (cell: string, row: RowOf<"measures">, found?: string) =>
  of(["progress"], `มาตรการ!${cell}`, measures(row), found);

export const score = (year: string, indicator: string, value: string, level = ""): RowOf<"scores"> => ({
  year,
  indicator,
  score: value,
  level,
});

export const indicatorScores = (values: readonly number[], year = "2568") =>
  values.map((value, index) => score(year, String(index + 1), value.toFixed(2)));

export const allGood = indicatorScores([96, 94, 95, 93, 92, 90, 88, 86, 94, 98]);

export const weakEighth = indicatorScores([96, 94, 95, 93, 92, 90, 88, 71, 94, 98]);

export const topic: RowOf<"analysis"> = {
  order: "1",
  topic: "การให้บริการและระบบ E-Service",
  indicator: "8",
  text: "วิเคราะห์",
};

export const analysis = (cell: string, row: RowOf<"analysis">, more: Parts = {}, found?: string) =>
  of(["analysis"], cell, { scores: allGood, ...more, analysis: [{ ...topic, ...row }] }, found);

export const textCase = (
  cell: string,
  kind: PaperKind,
  section: string,
  words: string,
  more: Parts = {},
  found?: string,
) => of([kind], cell, { ...more, texts: [{ report: kind, section, text: words }] }, found);

export const risk: RowOf<"risks"> = { risk: "เรียกรับเงิน", response: "สลับผู้ตรวจ", period: "เมษายน 2569", status: done };

export const risks = (cell: string, row: RowOf<"risks">) =>
  of(["risk-plan"], `ความเสี่ยง!${cell}`, { risks: [{ ...risk, ...row }] });

export const sameResult = "จัดอบรมเจ้าหน้าที่เรื่องการใช้ระบบใหม่จำนวนสองรุ่น ผู้เข้าอบรม 45 คน";

export const book = (parts: Parts, cell: string, more: Partial<Draft> = {}): Draft => ({
  data: workbookOf(parts),
  cell,
  ...more,
});

export const measuresSheet = "มาตรการ";

/** A workbook whose sheet of measures is typed by hand. */
export function typed(rows: readonly (readonly CellValue[])[], merges: WorkbookData["sheets"][number]["merges"] = []) {
  const { sheets } = workbookOf();
  return { sheets: sheets.map((sheet) => (sheet.name === measuresSheet ? { ...sheet, rows, merges } : sheet)) };
}

export const typedHeaders = ["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ", "สถานะ"];

export const typedRow = ["ก", "ข", "สำนักปลัด", done];

export const statusOnly: Parts = { measures: [{ status: done }] };

export const real = { district: "พิมาย", province: "นครราชสีมา" };

export const pair = (wrong: Parts, cell: string, right: Parts, more: Partial<Draft> = {}): Draft => ({
  data: workbookOf(wrong),
  cell,
  quiet: workbookOf(right),
  kinds: ["progress"],
  ...more,
});

/** A paragraph of a paper's introduction. */
export const textPair = (wrong: string, right: string, mended?: string, settings: Parts["settings"] = real): Draft => {
  const parts = (typed: string): Parts => ({ settings, texts: [{ report: "progress", section: "บทนำ", text: typed }] });
  return pair(parts(wrong), "ข้อความ!C2", parts(right), mended === undefined ? {} : { mended });
};

/** Paragraphs of one kind, each wrong beside what looks like it and is right. */
export const textPairs = (pairs: readonly (readonly [wrong: string, right: string])[]): readonly Case[] =>
  pairs.map(([wrong, right]) => warning(textPair(wrong, right)));

export const evidence = (wrong: string, right: string, mended?: string): Draft => {
  const parts = (typed: string): Parts => ({ measures: [{ status: done, evidence: typed }] });
  return pair(parts(wrong), "มาตรการ!U2", parts(right), {
    ...(mended === undefined ? {} : { mended }),
    kinds: ["progress"],
  });
};

export const evidenceLink = "https://www.rimtharn.example.go.th/ita/12";
