import { readRounds } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import { keysOf, type MatchedHeaders, type HeaderMeaning } from "./match-headers";
import type { KnownTable } from "./recognise";
import { isSummary, summaryStart } from "./summary-heads";
import type { SourceBlock, SourceParagraph, SourceTable } from "./source";

/** A block of a paper with what it was recognised as. */
export interface PartBlock {
  readonly index: number;
  readonly block: SourceBlock;
  /** null: a paragraph, or a table that is not known. */
  readonly table: KnownTable | null;
}

/** A stretch of a file that is one paper: a file may hold several, one behind the other. */
export interface PaperPart {
  readonly kind: PaperKind;
  /** What it is where the program makes no such paper, "คำสั่ง"; "" where it does. */
  readonly stranger: string;
  readonly blocks: readonly PartBlock[];
}

const isParagraph = (one: PartBlock): one is PartBlock & { block: SourceParagraph } => one.block.kind === "paragraph";
/** The text of a paragraph that speaks for the paper: no line of its table of contents does. */
const text = (one: PartBlock): string =>
  isParagraph(one) && one.block.isContents !== true ? one.block.text.trim() : "";

const memoHead = /^[\t ]*บันทึกข้อความ[\t ]*$/;
const announcementHead = /^ประกาศ\s*(?:องค์การ|เทศบาล|อบต|อบจ|สำนักงาน)/;
/** Whether a line is the title of an announcement, or its last line with the day: a sentence may begin with the word. */
export const isAnnouncementHead = (line: string): boolean =>
  line.length <= 120 && (announcementHead.test(line) || /^ประกาศ\s*ณ\s*วันที่/.test(line));
const riskTitle = /ความเสี่ยง(?:การทุจริต|ทุจริต|ด้าน)?/;

const isRisk = (one: PartBlock): boolean => one.table?.matched.profile.table === "risks";

interface Stretch {
  readonly from: number;
  /** The first block behind it. */
  readonly to: number;
}

const opensLetter = (line: string): boolean => memoHead.test(line) || announcementHead.test(line);

/** Where a summary for executives stands in a file: to the next letter, or the end; nowhere where none is. */
function summaryStretch(blocks: readonly PartBlock[]): Stretch {
  const lines = blocks.map(text);
  const from = summaryStart(lines, opensLetter);
  if (from < 0) return { from: Infinity, to: -1 };
  const next = lines.findIndex((line, at) => at > from && opensLetter(line));
  return { from, to: next < 0 ? blocks.length : next };
}

/** Where a plan of risks begins: at its title, behind the last other table or signature before its first table. */
function riskStart(blocks: readonly PartBlock[], summary: Stretch): number {
  const table = blocks.findIndex((one, at) => isRisk(one) && !(at >= summary.from && at < summary.to));
  if (table < 0) return -1;
  let start = table;
  for (let at = table - 1; at >= 0; at--) {
    const one = blocks[at];
    if (one === undefined || one.block.kind === "table") break;
    if (riskTitle.test(text(one)) && text(one).length <= 200) start = at;
    else if (start < table && table - at > 12) break;
  }
  return blocks.slice(0, start).some((one) => one.block.kind === "table") ? start : 0;
}

/** The columns of a table of measures as a text; "" for one that only lists evidence or obstacles. */
export function columnsText(meanings: Iterable<HeaderMeaning>): string {
  const keys = keysOf(meanings);
  const isListing = keys.every((key) => ["order", "measure", "evidence", "qr", "obstacle", "suggestion"].includes(key));
  return isListing ? "" : keys.join(" ");
}

/** A table that says what is to be done, and not what came of it. */
export const isPlan = ({ columns }: MatchedHeaders): boolean =>
  !keysOf(columns.values()).some((key) => ["result", "output", "outcome", "status", "tick"].includes(key));

/** What a paper is, by its words and its tables. */
function kindOfPart(blocks: readonly PartBlock[]): PaperKind {
  const texts = blocks.flatMap((one) => text(one).split("\n"));
  if (isSummary(texts)) return "summary";
  const tables = blocks.flatMap((one) => (one.table === null ? [] : [one.table.matched]));
  if (texts.some((line) => memoHead.test(line))) return "memo";
  if (texts.slice(0, 8).some((line) => announcementHead.test(line) && line.length <= 120)) return "announcement";
  const measures = tables.filter((one) => one.profile.table === "measures");
  if (tables.some((one) => one.profile.table === "risks") && measures.length === 0) return "risk-plan";
  const parts = texts.filter((line) => /^ส่วนที่\s*[๑-๔1-4]/.test(line)).length;
  const isAnalysis = tables.some((one) => one.profile.table === "scores") || texts.includes("บทสรุปผู้บริหาร");
  const head = texts.slice(0, 14).join(" ");
  const reports = /รายงาน(?:ผล|ความก้าวหน้า)/.test(head);
  const hasResults = !measures.every(isPlan);
  if (isAnalysis || (parts >= 3 && !(reports && hasResults))) return "analysis";
  if (/(?:การ|ผลการ)วิเคราะห์ผลการประเมิน/.test(texts.slice(0, 4).join(" ")) && measures.every(isPlan)) return "analysis";
  if (!reports && !hasResults) return measures.length > 0 ? "analysis" : "progress";
  // Tables of the same columns are one table, parted by pages.
  const different = new Set(measures.map((one) => columnsText(one.columns.values())));
  const isRound = readRounds(/รอบ[^\n]{0,30}/.exec(head)?.[0] ?? "").length > 0;
  return isRound || [...different].filter((columns) => columns !== "").length > 1 ? "progress" : "annual";
}

/** Papers that offices file with those of a year and that this workbook does not make, by a line of theirs. */
const strangers: readonly (readonly [name: string, first: RegExp, further: RegExp])[] = [
  ["คำสั่ง", /^คำสั่ง\s*(?:องค์การ|เทศบาล|อบต|อบจ|ทต|สำนักงาน|นายก|ปลัด)/, /^สั่ง\s*ณ\s*วันที่/],
  ["หนังสือภายนอก", /^(?:ที่\s|เรื่อง\s|เรียน\s)/, /^ขอแสดงความนับถือ/],
  ["รายงานการประชุม", /^รายงานการประชุม/, /^(?:ผู้(?:เข้า(?:ร่วม)?|มา)ประชุม|ระเบียบวาระ)/],
];

/** Where a paper begins that a letter or an order carries: at its title behind the signature; -1 where none does. */
function annexed(blocks: readonly PartBlock[]): number {
  const end = blocks.findIndex((one) => /^(?:ขอแสดงความนับถือ$|สั่ง\s*ณ\s*วันที่)/.test(text(one)));
  const isTitle = (line: string): boolean =>
    line.length <= 200 && /^(?:แบบ)?(?:รายงาน|แผน|มาตรการ|การวิเคราะห์|บทวิเคราะห์)/.test(line);
  return end < 0 ? -1 : blocks.findIndex((one, at) => at > end && isTitle(text(one)));
}

/** Where an announcement begins behind another paper; -1 where none does. */
function announced(blocks: readonly PartBlock[]): number {
  const isHead = (line: string): boolean => line.length <= 120 && announcementHead.test(line);
  const first = blocks.findIndex((one) => isHead(text(one)));
  const below = blocks.slice(first + 1, first + 4).map(text);
  return first > 0 && below.some((line) => /^เรื่อง\s/.test(line)) ? first : -1;
}

function strangerOf(blocks: readonly PartBlock[]): string {
  const texts = blocks.flatMap((one) =>
    text(one)
      .split("\n")
      .map((line) => line.trim()),
  );
  const head = texts.filter((line) => line !== "").slice(0, 8);
  if (head.some(opensLetter)) return "";
  const found = strangers.find(
    ([, first, further]) => head.some((line) => first.test(line)) && texts.some((line) => further.test(line)),
  );
  return found?.[0] ?? "";
}

/** The papers of a file in their order. */
export function splitPapers(blocks: readonly PartBlock[]): readonly PaperPart[] {
  if (blocks.length === 0) return [];
  const starts = new Set([0]);
  const summary = summaryStretch(blocks);
  if (summary.from < blocks.length) starts.add(summary.from);
  if (summary.to > 0 && summary.to < blocks.length) starts.add(summary.to);
  const risk = riskStart(blocks, summary);
  if (risk > 0) starts.add(risk);
  blocks.forEach((one, index) => {
    if (index > 0 && memoHead.test(text(one))) starts.add(index);
  });
  for (const start of [annexed(blocks), announced(blocks)]) if (start > 0) starts.add(start);
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.map((cut, index) => {
    const own = blocks.slice(cut, cuts[index + 1]);
    return { kind: kindOfPart(own), stranger: strangerOf(own), blocks: own };
  });
}

/** The lines of a table whose cells are no data, in reading order: signatures stand in such. */
export function cellLines(
  table: SourceTable,
): readonly { readonly text: string; readonly place: SourceTable["place"] }[] {
  const seen = new Set<unknown>();
  return table.rows.flatMap((row) =>
    row.flatMap((cell) => {
      if (cell === null || seen.has(cell)) return [];
      seen.add(cell);
      return cell.text.split("\n").map((line) => ({ text: line, place: cell.place }));
    }),
  );
}
