import { readFiscalYear, readRounds } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import type { SettingKey } from "../model/settings";
import { tableKeys, type TableKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import { digitWords } from "../workbook/words";
import { linksOf } from "./links";
import type { DraftCell, DraftRow, RowDraft, Unread } from "./draft";
import { joinTables, putNumbers, type JoinTable } from "./join";
import { withLabelledLists } from "./labelled";
import { divisionRows, readOffice, settingRow } from "./office-facts";
import { cellLines, splitPapers, type PartBlock } from "./paper-parts";
import type { Line } from "./people";
import { readPaperPart } from "./read-paper-part";
import { leaveComputed } from "./risks";
import { rowKey } from "./row-keys";
import { recogniseTable, type KnownTable } from "./recognise";
import { leftLines } from "./left-lines";
import { otherFacts, otherPlaces } from "./other-offices";
import { namesItsPaper } from "./own-lines";
import { isNoise } from "./prose";
import { withContents } from "./contents";
import type { Source } from "./source";
import { toldByColumn } from "./told-by-column";
import { leavePlans } from "./told-state";

/** What papers give for a workbook. */
export interface Intake {
  readonly kinds: readonly PaperKind[];
  /** พ.ศ.; 0 = unknown. */
  readonly fiscalYear: number;
  /** In the order of the workbook's sheets, then as read. */
  readonly rows: readonly DraftRow[];
  readonly unread: readonly Unread[];
  /** What was taken and yet wants a look before the next paper. */
  readonly taken: readonly Unread[];
}

function recogniseAll(source: Source): readonly PartBlock[] {
  let previous: KnownTable | null = null;
  let since = 0;
  return source.blocks.map((block, index): PartBlock => {
    if (block.kind === "paragraph") {
      since += block.text.length;
      return { index, block, table: null };
    }
    // A table without headers goes on with the one before only where next to nothing stands between.
    const table = recogniseTable(block, since < 200 ? previous : null);
    if (table !== null) [previous, since] = [table, 0];
    return { index, block, table };
  });
}

function linesOf(blocks: readonly PartBlock[]): readonly Line[] {
  return blocks.flatMap(({ block, index }): readonly Line[] =>
    block.kind === "paragraph"
      ? block.text.split("\n").map((text) => ({ text: text.trim(), place: block.place, block: index }))
      : cellLines(block).map((line) => ({ text: line.text.trim(), place: line.place, block: index })),
  );
}

/** Lines that name the year of the paper rather than mention one: the short ones at its head. */
function titleLines(blocks: readonly PartBlock[]): ReadonlySet<string> {
  const short = blocks.flatMap(({ block }) =>
    block.kind === "paragraph" && block.text.trim().length <= 220 ? block.text.split("\n") : [],
  );
  const head = short
    .slice(0, 16)
    .filter((line) => /ประจำปี|ปีงบประมาณ|พ\.?\s*ศ/.test(line) && !/วันที่|ผลการประเมิน|^ส่วนที่/.test(line));
  return new Set([...head, ...head.map((line) => line.trim())].map(fold));
}

const yearOf = (cell: DraftCell | undefined): number => {
  const reading = readFiscalYear(cell?.text ?? "");
  return reading.ok ? reading.year : 0;
};

interface Gathered {
  readonly rows: Map<TableKey, RowDraft[]>;
  readonly measures: JoinTable[];
  readonly risks: JoinTable[];
  readonly settings: Map<SettingKey, DraftCell>;
  readonly kinds: PaperKind[];
  readonly taken: Unread[];
}

/** Beside the text stand page numbers and letters, the word draft, and titles again. */
const besideNoise =
  /^(?:หน้า(?:ที่)?\s*[0-9๐-๙]*\s*(?:(?:จาก|\/)\s*[0-9๐-๙]*)?|ร่าง|[0-9๐-๙]+\s*[/|]\s*[0-9๐-๙]+|[-–]\s*[ก-ฮ]\s*[-–])$/;

/** What stands beside the text is told, unless it says nothing of its own. */
function tellBesides({ besides = [] }: Source, lines: readonly Line[], unread: Unread[]): void {
  const body = fold(lines.map(({ text }) => text).join(""));
  for (const { text, place } of besides) {
    if (isNoise(text) || besideNoise.test(text) || body.includes(fold(text))) continue;
    unread.push({ text, place, why: `${place.where}ไม่ได้นำเข้า` });
  }
}

/** A paper without a letter is told: a scan looks like a paper and holds none. */
function tellEmpty({ name, asides = [] }: Source, unread: Unread[]): void {
  const why =
    asides.length > 0
      ? "ไฟล์มีแต่ภาพ ไม่มีข้อความให้อ่าน (เอกสารสแกน) โปรดใช้ไฟล์ Word ต้นฉบับ"
      : "ไฟล์ไม่มีข้อความหรือตาราง จึงไม่มีอะไรให้นำเข้า";
  unread.push({ text: "", place: { source: name, where: "ทั้งไฟล์" }, why });
}

/** Texts that were taken and name the day or the round of their paper are told: no step moves these. */
function tellDated(texts: readonly RowDraft[], taken: Unread[]): void {
  for (const { cells } of texts) {
    const text = cells.get("text");
    if (text !== undefined && namesItsPaper(text.text))
      taken.push({ ...text, why: "ระบุวันหรือรอบของฉบับเดิม โปรดแก้ให้ตรงกับฉบับที่จะทำ" });
  }
}

/** Addresses behind words that no cell took are told. */
function tellLinks({ blocks }: Source, rows: readonly RowDraft[], unread: Unread[]): void {
  const links = linksOf(blocks);
  if (links.length === 0) return;
  const taken = rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)).join("\n");
  for (const { word, address, place } of links)
    if (!taken.includes(address))
      unread.push({ text: `${word} ${address}`.trim(), place, why: "ที่อยู่เว็บที่อยู่หลังคำนี้ไม่ได้นำเข้า" });
}

/** The months that a paper reports on, the whole year where it is one of a year; 0 = unknown. */
function roundOf(kind: PaperKind, document: RowDraft | undefined): number {
  const months = readRounds(document?.text("rounds") ?? "");
  return Math.max(kind === "annual" ? 12 : 0, ...months);
}

function readSource(source: Source, into: Gathered, unread: Unread[]): void {
  if (source.blocks.length === 0) tellEmpty(source, unread);
  else unread.push(...(source.asides ?? []));
  into.taken.push(...(source.unseen ?? []));
  const blocks = recogniseAll(source);
  const lines = linesOf(blocks);
  const said = readOffice(lines, titleLines(blocks));
  unread.push(...otherFacts(into.settings, said));
  for (const [key, cell] of said) if (!into.settings.has(key)) into.settings.set(key, cell);
  into.taken.push(...otherPlaces([...lines, ...(source.besides ?? [])], into.settings));
  const facts = {
    office: into.settings.get("office")?.text ?? "",
    fiscalYear: yearOf(into.settings.get("fiscalYear")),
    isArabic: into.settings.get("digits")?.text === digitWords.arabic,
  };
  tellBesides(source, lines, unread);
  const rows: RowDraft[] = [];
  for (const part of splitPapers(blocks)) {
    const read = readPaperPart(part, facts, unread, into.taken);
    rows.push(...read.measures, ...read.risks, ...[...read.rows.values()].flat());
    if (part.stranger === "" || read.measures.length + read.risks.length > 0) into.kinds.push(part.kind);
    const round = roundOf(part.kind, read.rows.get("documents")?.[0]);
    into.measures.push({ rows: read.measures, isResult: false, round });
    into.risks.push({ rows: read.risks, isResult: false, round });
    tellDated(read.rows.get("texts") ?? [], into.taken);
    for (const [table, own] of read.rows) into.rows.set(table, [...(into.rows.get(table) ?? []), ...own]);
  }
  tellLinks(source, rows, unread);
  const settings = [...into.settings].map(([key, cell]) => settingRow(key, cell));
  unread.push(...leftLines(blocks, [...rows, ...settings], unread));
}

const sameRow = (a: RowDraft, b: RowDraft): boolean => {
  const keys = new Set([...a.cells.keys(), ...b.cells.keys()]);
  return [...keys].every((key) => key === "order" || fold(a.text(key)) === fold(b.text(key)));
};

/** Tables of which a row stands once, however many papers tell of it; what they tell differently is not taken. */
const joined: ReadonlySet<TableKey> = new Set([
  "settings",
  "scores",
  "analysis",
  "limitations",
  "divisions",
  "oit",
  "documents",
]);

/** Several papers name the same people and repeat the same lines: each stands once. */
function once(table: TableKey, rows: readonly RowDraft[], unread: Unread[]): readonly RowDraft[] {
  const kept: RowDraft[] = [];
  const byKey = new Map<string, RowDraft>();
  for (const row of rows) {
    const key = rowKey(table, Object.fromEntries([...row.cells].map(([column, cell]) => [column, cell.text])));
    const earlier = joined.has(table) && key !== "" ? byKey.get(key) : undefined;
    if (earlier === undefined) {
      byKey.set(key, row);
      if (!kept.some((one) => sameRow(one, row))) kept.push(row);
      continue;
    }
    for (const [column, cell] of row.cells) {
      if (earlier.set(column, cell.text, cell.place) || column === "order") continue;
      const where = earlier.cells.get(column)?.place;
      unread.push({ ...cell, why: `ต่างจากที่อ่านแล้วที่ ${where?.source ?? ""} ${where?.where ?? ""}`.trim() });
    }
  }
  return kept;
}

/** People in one order over all papers: a number each, as they were first read. */
function numbered(rows: readonly RowDraft[]): readonly RowDraft[] {
  return rows.map((row, index) => {
    const order = row.cells.get("order");
    if (order !== undefined) row.cells.set("order", { ...order, text: String(index + 1) });
    return row;
  });
}

/** Reads papers of one office and year as rows for a workbook. What was not understood is listed with its place. */
export function readPapers(sources: readonly Source[]): Intake {
  const unread: Unread[] = [];
  const into: Gathered = { rows: new Map(), measures: [], risks: [], settings: new Map(), kinds: [], taken: [] };
  for (const source of sources) readSource(withLabelledLists(withContents(source)), into, unread);
  const join = (lists: readonly JoinTable[], name: string, otherName: string | null, group: string) =>
    joinTables(lists, { name, otherName, group }, unread, into.taken, true);
  const measures = join(into.measures, "measure", "reportName", "topic");
  putNumbers(measures, true);
  leavePlans(measures, unread);
  const risks = join(into.risks, "risk", null, "area");
  leaveComputed(risks, unread);
  const { rows } = into;
  const settings = [...into.settings].map(([key, cell]) => settingRow(key, cell));
  rows.set("settings", [...settings, ...(rows.get("settings") ?? [])]);
  rows.set("divisions", [...divisionRows([...measures, ...risks]), ...(rows.get("divisions") ?? [])]);
  rows.set("measures", [...measures]);
  rows.set("risks", [...risks]);
  const all = tableKeys.flatMap((table) => {
    const own = once(table, rows.get(table) ?? [], unread);
    return (table === "signatories" ? numbered(own) : own).map((row) => row.row(table));
  });
  const fiscalYear = yearOf(into.settings.get("fiscalYear"));
  return { kinds: [...new Set(into.kinds)], fiscalYear, rows: all, unread: toldByColumn(unread), taken: into.taken };
}
