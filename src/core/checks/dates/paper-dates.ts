import {
  addDays,
  compareDates,
  fiscalYearEnd,
  fiscalYearStart,
  firstDayOf,
  formatLong,
  lastDayOf,
  monthNumber,
  roundEnd,
  toArabicDigits,
  type CivilDate,
  type Round,
} from "../../calendar";
import type { Book } from "../../model/book";
import { readDateCell } from "../../model/work";
import { problem, type ArgsOf } from "../../problems/problem";
import type { Span } from "../../problems/types";
import { kindDef, paperKinds, type PaperKind } from "../../papers/kinds";
import { headerOf, refOf } from "../../workbook/table";
import type { CellRef } from "../../workbook/types";
import type { Rule } from "../types";
import type { TextCell } from "../common/cells";
import { markedAt, type Hit } from "../common/marks";
import { analysisKinds, atCell } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const datePaperBeforeYear = defineProblem({
  code: "date.paper-before-year",
  severity: "error",
  message: "เอกสาร{paper}ลงวันที่ก่อนปีงบประมาณ {year} จะเริ่ม",
  expected: "วันที่ตั้งแต่ {from} เป็นต้นไป",
  fix: "ตรวจปีของวันที่เอกสาร หรือปีงบประมาณในแผ่นงาน ตั้งค่า",
  why: "รายงานผลลงวันที่ก่อนเริ่มปีเป็นไปไม่ได้ มักติดมาจากปีก่อน",
});

export const datePaperAfterYear = defineProblem({
  code: "date.paper-after-year",
  severity: "warning",
  message: "เอกสาร{paper}ลงวันที่หลังสิ้นปีงบประมาณ {year}",
  expected: "วันที่ในปีงบประมาณ {year} หรือไม่นานหลังจากนั้น",
  fix: "ตรวจปีของวันที่เอกสาร หรือปีงบประมาณในแผ่นงาน ตั้งค่า",
  why: "เอกสารที่ลงวันที่ช้ามากอาจไม่ทันกำหนดของแบบวัด",
});

export const datePaperBeforeRound = defineProblem({
  code: "date.paper-before-round",
  severity: "warning",
  message: "เอกสาร{paper} รอบ {round} เดือน ลงวันที่ก่อนสิ้นรอบ",
  expected: "วันที่ตั้งแต่ {end} เป็นต้นไป",
  fix: "แก้วันที่ หรือแก้รอบของเอกสาร",
  why: "รายงานรอบที่ลงวันที่ก่อนสิ้นรอบยังไม่มีผลครบรอบ",
});

export const yearTitle = defineProblem({
  code: "year.title",
  severity: "warning",
  message: "ชื่อเรื่องของ{paper}เป็นของปี {typed} แต่ปีงบประมาณคือ {year}",
  expected: "ปี {year}",
  fix: "แก้ปีในชื่อเรื่อง หรือใช้แท็ก {ปีงบประมาณ} แทนการพิมพ์ปี",
  why: "ปีในชื่อเรื่องที่ผิดแสดงว่าคัดลอกเอกสารปีอื่น",
});

/** The date of a paper as typed, the days that it may mean, and where it stands. */
export interface PaperDate {
  readonly kind: PaperKind;
  readonly rounds: readonly Round[];
  readonly typed: string;
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly at: CellRef;
  readonly header: string;
}

function spanOf(raw: unknown, text: string, fiscalYear: number): Pick<PaperDate, "first" | "last"> | null {
  const reading = readDateCell(raw, text, fiscalYear);
  if (reading.kind === "date") return { first: reading.date, last: reading.date };
  if (reading.kind !== "month") return null;
  const month = monthNumber(reading.year, reading.month);
  return { first: firstDayOf(month), last: lastDayOf(month) };
}

/** The round that a paper's own title names, where it names one. */
function roundsInTitle(texts: Book["texts"], kind: PaperKind): readonly Round[] {
  const titles = texts.filter((text) => text.kind === kind && titleSections.includes(text.section));
  const named = titles.flatMap(({ text }) =>
    [...toArabicDigits(text).matchAll(/รอบ\s*(?:ที่\s*)?(\d{1,2})\s*เดือน/g)].map((match) => Number(match[1])),
  );
  const rounds = ([3, 6, 9, 12] as const).filter((round) => named.includes(round));
  return rounds.length === 1 ? rounds : [];
}

/** The dates of papers as typed: of each row of เอกสาร, and that of ตั้งค่า for a paper without one. */
export function* datesOf({ papers, settings, tables, texts }: Book, kinds: readonly PaperKind[]): Iterable<PaperDate> {
  for (const { kind, rounds, date, source } of papers.filter((paper) => kinds.includes(paper.kind))) {
    const span = spanOf(source.raw.date, date, settings.fiscalYear);
    if (span) yield { kind, rounds, typed: date, ...span, at: refOf(source, "date"), header: headerOf(source, "date") };
  }
  const row = tables.settings.rows.find((one) => one.row === settings.rows.reportDate);
  const undated = kinds.filter((one) => !papers.some((paper) => paper.kind === one && paper.date !== ""));
  // One date for several papers is told of once, for the one that names its round.
  const kind = undated.find((one) => roundsInTitle(texts, one).length > 0 && !isPlan(one)) ?? undated[0];
  if (row === undefined || kind === undefined) return;
  const span = spanOf(row.raw.value, settings.reportDate, settings.fiscalYear);
  if (!span) return;
  yield {
    kind,
    rounds: roundsInTitle(texts, kind),
    typed: settings.reportDate,
    ...span,
    at: refOf(row, "value"),
    header: "วันที่รายงาน",
  };
}

/** Papers that are written before their year begins: plans may come this many days early. */
const earlyDays = 120;
const lateDays = 183;
const isPlan = (kind: PaperKind): boolean => kindDef(kind).isPlan;

/**
 * A paper's date lies in its fiscal year (domain: "date against fiscal year, round and period"). A report dated before
 * its year is an error; one after it may be late, and is for a person.
 */
export const paperDateFitsYear: Rule = {
  name: "a paper is dated in the fiscal year that it tells of",
  problems: [datePaperBeforeYear, datePaperAfterYear],
  *check({ book, kinds }) {
    const { fiscalYear } = book.settings;
    if (fiscalYear === 0) return;
    const start = fiscalYearStart(fiscalYear);
    for (const { kind, typed, first, last, at, header } of datesOf(book, kinds)) {
      const earliest = isPlan(kind) ? addDays(start, -earlyDays) : start;
      const args = { paper: paperKinds[kind].name, year: fiscalYear, from: formatLong(start) };
      const facts = { at, header, found: typed, args };
      if (compareDates(last, earliest) < 0) yield problem(datePaperBeforeYear, facts);
      const latest = addDays(fiscalYearEnd(fiscalYear), kindDef(kind).mayBeLate ? lateDays : 0);
      if (compareDates(first, latest) > 0) yield problem(datePaperAfterYear, facts);
    }
  },
};

/** A report of a round is not dated before the round ends. */
export const paperDateFitsRound: Rule = {
  name: "a report of a round is dated after the round",
  problems: [datePaperBeforeRound],
  *check({ book, kinds }) {
    const { fiscalYear } = book.settings;
    if (fiscalYear === 0) return;
    const start = fiscalYearStart(fiscalYear);
    for (const { kind, rounds, typed, last, at, header } of datesOf(book, kinds)) {
      const ends = rounds.map((round) => ({ round, end: roundEnd(fiscalYear, round) }));
      const early = isPlan(kind) ? undefined : ends.find(({ end }) => compareDates(last, end) < 0);
      if (early === undefined || compareDates(last, start) < 0) continue;
      const args = { paper: paperKinds[kind].name, round: early.round, end: formatLong(early.end) };
      yield problem(datePaperBeforeRound, { at, header, found: typed, args });
    }
  },
};

const titleSections: readonly string[] = ["ปก", "ชื่อเรื่อง", "เรื่อง"];
const titleYear =
  /(?:ประจำปี|ปีงบประมาณ|ปี)\s*(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*([0-9๐-๙]{4})(?![0-9๐-๙]|\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s*ศ\.?)?\s*[0-9๐-๙]{4})/g;

interface TitleYear extends Hit {
  readonly year: number;
}

/** The years of a title that are none of those allowed; a span of years ("พ.ศ. 2561 - 2564") is of a plan, and no year. */
function wrongYears(text: string, allowed: readonly number[]): readonly TitleYear[] {
  const years = [...text.matchAll(titleYear)].map(({ 0: all, 1: typed = "", index }): TitleYear => ({
    year: Number(toArabicDigits(typed)),
    at: index + all.length - typed.length,
    length: typed.length,
  }));
  return years.some(({ year }) => allowed.includes(year)) ? [] : years;
}

/** What is told of a title that names another year; null where it does not. */
function wrongTitle(
  { settings: { fiscalYear, assessedYear } }: Book,
  kind: PaperKind,
  cell: Pick<TextCell, "raw" | "text">,
): { readonly args: ArgsOf<typeof yearTitle>; readonly spans: readonly Span[] } | null {
  // An analysis is of the year assessed; the measures that it sets are of the fiscal year.
  const isAnalysis =
    analysisKinds.includes(kind) && !/^(?:กำหนด|แผน|จัดทำ)?มาตรการ(?![^\n]*(?:วิเคราะห์|ประเมิน))/.test(cell.text);
  const [wrong] = wrongYears(cell.text, isAnalysis ? [fiscalYear, assessedYear] : [fiscalYear]);
  if (wrong === undefined) return null;
  const args = { paper: paperKinds[kind].name, typed: wrong.year, year: fiscalYear };
  return { args, spans: markedAt(cell, wrong).spans };
}

/** A paper's title names its own year, not the year of the paper that it was copied from. */
export const titleNamesYear: Rule = {
  name: "a paper's title names its own year",
  problems: [yearTitle],
  *check({ book, kinds }) {
    if (book.settings.fiscalYear === 0) return;
    for (const { kind, section, text, source } of book.texts) {
      if (!kinds.includes(kind) || !titleSections.includes(section)) continue;
      const told = wrongTitle(book, kind, { raw: source.raw.text ?? null, text });
      if (told !== null) yield atCell(yearTitle, source, "text", told);
    }
    for (const { kind, subject, source } of book.papers) {
      if (!kinds.includes(kind)) continue;
      const told = wrongTitle(book, kind, { raw: source.raw.subject ?? null, text: subject });
      if (told !== null) yield atCell(yearTitle, source, "subject", told);
    }
  },
};
