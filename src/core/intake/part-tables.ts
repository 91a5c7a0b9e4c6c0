import type { TableKey } from "../workbook/tables";
import type { JoinTable } from "./join";
import { RowDraft, type DraftCell } from "./draft";
import { keysOf } from "./match-headers";
import { columnsText, isPlan } from "./paper-parts";
import { namedMeasure, numberOfHeading, numberOfMeasure, tellTitles, topicOfHeading } from "./headings";
import { contentCells, tellLeft, tellStrangers, tellTicks } from "./left-over";
import { partCodes, readMeasureTable, type MeasureTable, type TopicHeading } from "./measures";
import { further } from "./list-text";
import { MonthGrids } from "./month-grids";
import { whyTold, type PartDraft } from "./part-draft";
import { headerOf, type KnownTable } from "./recognise";
import { readRiskHeading, readRiskTable } from "./risks";
import { readScoreTable, readToolTable, readYearTable } from "./scores";
import type { SourcePlace, SourceTable } from "./source";
import { placeOfAllDone } from "./told-state";

/** The tables of measures and risks of a part, to be joined; all others are rows of the draft. */
export interface PartTables {
  readonly measures: readonly MeasureTable[];
  readonly risks: readonly JoinTable[];
  /** The sentence over a table of results that tells the state of all. */
  readonly allDone: SourcePlace | null;
}

/** A heading that names what the table is, and no topic of its measures. */
const sectionWord =
  /^(?:แนวทาง(?:การ)?(?:พัฒนา|ยกระดับ|ปรับปรุง)?|มาตรการ(?:ดำเนินการ)?|ผลการดำเนิน(?:การ|งาน)|แผนการดำเนินงาน|ตาราง.*|รายละเอียด)$/;

function topicAbove(draft: PartDraft, at: number): TopicHeading | null {
  const index = draft.above(at);
  const paragraph = draft.paragraph(index);
  const topic = paragraph === null ? null : topicOfHeading(paragraph.text);
  if (paragraph === null || topic === null || topic === "" || sectionWord.test(topic)) return null;
  draft.used.add(index);
  return { cell: { text: topic, place: paragraph.place }, number: numberOfHeading(paragraph.text) };
}

const activityHead = /(?:^|\s)(?:ราย(?:การ|ละเอียด))?กิจกรรม(?:ที่(?:จะ|ได้)?ดำเนินการ)?$/;

/** A table with some of its columns under other keys. */
function renamed(table: KnownTable, names: ReadonlyMap<string, string>): KnownTable {
  const keyOf = (key: string): string => names.get(key) ?? key;
  const columns = new Map(
    [...table.matched.columns].map(([at, one]) => [at, one.kind === "column" ? { ...one, key: keyOf(one.key) } : one]),
  );
  const rows = table.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([key, cell]) => [keyOf(key), cell])),
  }));
  return { ...table, matched: { ...table.matched, columns }, rows };
}

/**
 * A table without a column of measures: its activities are the measures, and no steps of one; where it is a plan, so is
 * what mends the problems that it names.
 */
function namedElse(table: KnownTable): KnownTable {
  const keys = keysOf(table.matched.columns.values());
  if (keys.includes("measure") || keys.includes("guideline")) return table;
  if (activityHead.test(headerOf(table, "steps"))) return renamed(table, new Map([["steps", "measure"]]));
  const isMended = keys.includes("suggestion") && (keys.includes("finding") || keys.includes("obstacle"));
  if (!isMended || !isPlan(table.matched)) return table;
  const names = new Map([["suggestion", "measure"]]);
  return renamed(table, keys.includes("finding") ? names : names.set("obstacle", "finding"));
}

/** The measure that stands over a table without a column of names: its rows are what is told of it. */
function nameAbove(draft: PartDraft, at: number, { matched, isTurned, rows, titles }: KnownTable): TopicHeading | null {
  const hasName = [...matched.columns.values()].some((one) => one.kind === "column" && one.key === "measure");
  if (hasName || (isTurned && rows.length > 1)) return null;
  for (const [cell] of titles) {
    const own = cell === undefined ? null : namedMeasure(cell.text);
    if (cell !== undefined && own !== null) return { cell: { text: own.name, place: cell.place }, number: own.number };
  }
  const index = draft.above(at);
  const paragraph = draft.paragraph(index);
  if (paragraph === null) return null;
  const named = namedMeasure(paragraph.text);
  const topic = named === null && isTurned ? topicOfHeading(paragraph.text) : null;
  const text = named?.name ?? topic ?? "";
  if (text === "" || sectionWord.test(text)) return null;
  draft.used.add(index);
  return { cell: { text, place: paragraph.place }, number: named?.number ?? numberOfHeading(paragraph.text) };
}

/** The number that stands alone over a table of one measure, "มาตรการที่ ๑"; null where none does. */
function numberAbove(draft: PartDraft, at: number, { isTurned, rows }: KnownTable): DraftCell | null {
  const index = draft.above(at);
  const paragraph = draft.paragraph(index);
  const number = paragraph === null ? "" : numberOfMeasure(paragraph.text);
  if (paragraph === null || number === "" || !(isTurned && rows.length === 1)) return null;
  draft.used.add(index);
  return { text: number, place: paragraph.place };
}

function headedTables(draft: PartDraft): number {
  return draft.blocks.filter(({ table }, at) => {
    const paragraph = draft.paragraph(draft.above(at));
    return table?.matched.profile.table === "measures" && paragraph !== null && topicOfHeading(paragraph.text) !== null;
  }).length;
}

/** The area and the risk that lines over a plan of one risk name. */
function riskAbove(draft: PartDraft, at: number): ReturnType<typeof readRiskHeading> {
  const found: ReturnType<typeof readRiskHeading> = {};
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const paragraph = draft.paragraph(index);
    if (paragraph === null) break;
    const line = paragraph.text.trim();
    if (!/^(?:ด้าน|ความเสี่ยง)\s*(?:ที่\s*[0-9๐-๙]+)?\s*[:：]|^ด้าน[ก-๙]|^ความเสี่ยง\s+[ก-๙]/.test(line)) continue;
    const read = readRiskHeading([{ text: line, place: paragraph.place }]);
    Object.assign(found, { ...read, ...found });
    draft.used.add(index);
  }
  return found;
}

const yearNamed = /(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*([0-9๐-๙]{4})/;

/** The year that a table of scores names above its headers; null where it names none. */
function yearOver({ titles }: KnownTable): DraftCell | null {
  for (const cell of titles.flat()) {
    const year = yearNamed.exec(cell.text)?.[1];
    if (year !== undefined) return { text: year, place: cell.place };
  }
  return null;
}

/** A title of the assessment itself, whose year stands on the line below. */
const assessmentTitle = /วิเคราะห์(?:ผล)?(?:การ)?ประเมิน|ผลการประเมิน/;

function yearAbove(draft: PartDraft, at: number): DraftCell | null {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const paragraph = draft.paragraph(index);
    if (paragraph === null) continue;
    const title = /^ประจำปี|^ปีงบประมาณ/.test(paragraph.text.trim()) ? (draft.paragraph(index - 1)?.text ?? "") : "";
    const isBroken = assessmentTitle.test(title) && !/มาตรการ|แผน/.test(title);
    if (!isBroken && !/ประเมิน|คะแนน|ITA/.test(paragraph.text)) continue;
    const year = yearNamed.exec(paragraph.text)?.[1];
    if (year !== undefined) return { text: year, place: paragraph.place };
  }
  return null;
}

/** The scores of a table of years, or of one row of tools; [] for any other. */
function scoresOf(draft: PartDraft, at: number, table: SourceTable, isKnown: boolean): readonly RowDraft[] {
  const ofTools = readToolTable(table, yearAbove(draft, at));
  return ofTools.length > 0 ? ofTools : readYearTable(table, isKnown, draft.unread);
}

/** Tables of the same columns are one table, parted by pages or topics: their rows never tell of each other. */
function addMeasures(tables: MeasureTable[], read: MeasureTable): void {
  const last = tables[tables.length - 1];
  if (last?.columns !== read.columns) tables.push(read);
  else {
    const numbered = new Map([...last.numbered, ...read.numbered]);
    tables[tables.length - 1] = { ...read, rows: [...last.rows, ...read.rows], numbered };
  }
}

/** Whether nothing parts a table from the one above but the end of a page, or a title that says that it goes on. */
function goesOnBelow(draft: PartDraft, at: number, { titles }: KnownTable): boolean {
  if (titles.length > 0) return titles.flat().some(({ text }) => further.test(text));
  const title = draft.paragraph(draft.above(at));
  return title === null || further.test(title.text);
}

/** A table of contents as lines of the section สารบัญ: the title, a tab, the page. */
function addContents(draft: PartDraft, { rows }: KnownTable): void {
  for (const row of rows) {
    const [title, page] = [row.cells.get("title"), row.cells.get("page")];
    tellStrangers(row, draft.unread);
    if (title === undefined) continue;
    const shown = (page?.text ?? "").replace(/[.…]+/g, "").trim();
    const text = [title.text.replace(/\t/g, " ").trim(), shown].filter((one) => one !== "").join("\t");
    draft.addText("สารบัญ", { text, place: title.place });
  }
}

/** A table whose columns are those of an input sheet. */
function addRows(draft: PartDraft, key: TableKey, { rows }: KnownTable): void {
  for (const known of rows) {
    const row = new RowDraft();
    for (const [column, cell] of known.cells)
      if (column !== "order" || key !== "limitations") row.set(column, cell.text, cell.place);
    if (row.cells.size > 0) draft.add(key, row);
    tellStrangers(known, draft.unread);
    tellTicks(known, draft.unread);
    tellLeft(contentCells(known), [row], draft.unread);
  }
}

/** Reads the tables of a part. */
export function readTablePart(draft: PartDraft): PartTables {
  const measures: MeasureTable[] = [];
  const risks: JoinTable[] = [];
  const { fiscalYear, isArabic } = draft.facts;
  const isGrouped = draft.kind === "analysis" || draft.kind === "announcement" || headedTables(draft) > 1;
  const grids = new MonthGrids(isArabic);
  let allDone: SourcePlace | null = null;
  let topic: TopicHeading | null = null;
  let headed = "";
  for (const [at, { block, table }] of draft.blocks.entries()) {
    const ofYears = block.kind === "table" ? scoresOf(draft, at, block, table !== null) : [];
    for (const row of ofYears) draft.add("scores", row);
    if (ofYears.length > 0) draft.used.add(at);
    if (table === null || ofYears.length > 0) continue;
    const key = table.matched.profile.table;
    const ofYear = key === "scores" ? yearOver(table) : null;
    if (key !== "measures" && key !== "risks")
      tellTitles(
        table.titles.filter(([cell]) => cell?.place !== ofYear?.place),
        draft.unread,
      );
    if (key === "measures") {
      const columns = columnsText(table.matched.columns.values());
      const own = isGrouped ? topicAbove(draft, at) : null;
      // A heading holds for the tables that go on with its own; one of other columns lists the measures of all topics.
      if (own !== null || columns !== headed) topic = own;
      headed = columns;
      const name = nameAbove(draft, at, table);
      const above = { topic, name };
      const isFurther = own === null && (table.goesOn || goesOnBelow(draft, at, table));
      const read = readMeasureTable(
        name === null ? namedElse(table) : table,
        above,
        measures[measures.length - 1],
        isFurther,
        grids,
        draft.unread,
      );
      const number = numberAbove(draft, at, table);
      if (number !== null) read.rows[0]?.set("code", number.text, number.place);
      addMeasures(measures, read);
      if (/\b(?:result|output|outcome)\b/.test(read.columns)) allDone ??= placeOfAllDone(draft.sentenceAbove(at));
    } else if (key === "risks") {
      const rows = readRiskTable(table, riskAbove(draft, at), grids, draft.unread);
      risks.push({ rows, isResult: false });
    } else if (key === "scores")
      for (const row of readScoreTable(table, ofYear ?? yearAbove(draft, at), draft.unread)) draft.add("scores", row);
    else if (key === "contents") addContents(draft, table);
    else addRows(draft, key, table);
    for (const { text, place } of table.unknownHeaders) draft.unread.push({ text, place, why: whyTold.noHeader });
  }
  measures[measures.length - 1]?.headings.meet(true);
  for (const { numbered } of measures) partCodes(numbered);
  grids.put(fiscalYear, draft.unread);
  return { measures, risks, allDone };
}
