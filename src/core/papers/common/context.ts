import {
  formatLong,
  parseThaiDate,
  roundEnd,
  toArabicDigits,
  toThaiDigits,
  type CivilDate,
  type Round,
} from "../../calendar";
import type { Book } from "../../model/book";
import type { PaperDetails } from "../../model/paper-sheets";
import type { PaperKind } from "../kinds";
import { dotted } from "./dotted";

/** What a paper is made of: the book, the kind, and what the person chose. */
export interface PaperContext {
  readonly book: Book;
  readonly kind: PaperKind;
  /** null for kinds without rounds. */
  readonly round: Round | null;
  readonly statusDate: CivilDate;
  /** The paper's own row of the sheet เอกสาร, or null. */
  readonly details: PaperDetails | null;
}

/** The row of เอกสาร for a kind and round: one that names the round, else one without rounds. */
export function detailsOf(book: Book, kind: PaperKind, round: Round | null): PaperDetails | null {
  const own = book.papers.filter((paper) => paper.kind === kind);
  const named = own.find((paper) => round !== null && paper.rounds.includes(round));
  return named ?? own.find((paper) => paper.rounds.length === 0 || round === null) ?? null;
}

/** The round of a paper whose round was not chosen: the last one that ended on or before the status date, else the kind's first. */
export function defaultRound(kindRounds: readonly Round[], fiscalYear: number, statusDate: CivilDate): Round | null {
  if (fiscalYear === 0) return kindRounds[0] ?? null;
  const key = (date: CivilDate): number => date.year * 10000 + date.month * 100 + date.day;
  const ended = kindRounds.filter((round) => key(roundEnd(fiscalYear, round)) <= key(statusDate));
  return ended[ended.length - 1] ?? kindRounds[0] ?? null;
}

const blankDay = "      ";

/** The paper's date as it is printed: a missing day leaves a gap for the hand, a missing date a dotted line. */
export function paperDate(context: PaperContext, format: (date: CivilDate) => string = formatLong): string {
  const typed = typedDate(context);
  if (typed === "") return dotted.short;
  const { fiscalYear } = context.book.settings;
  const reading = parseThaiDate(typed, fiscalYear === 0 ? {} : { fiscalYear });
  // A year typed in mixed digits is printed as typed: printing never heals.
  if ("mixedDigits" in reading) return typed.replace(/^วันที่\s*/, "");
  if (reading.kind === "date") {
    const isTyped =
      context.book.settings.digits === "asTyped" &&
      format(reading.date) === computed(context, formatLong(reading.date));
    return isTyped ? typed.replace(/^วันที่\s*/, "") : format(reading.date);
  }
  if (reading.kind === "month") return blankDay + typed.replace(/^วันที่\s*/, "").trim();
  return typed;
}

/** The date as typed in เอกสาร, else in ตั้งค่า; "" where neither has one. */
export function typedDate(context: PaperContext): string {
  return context.details?.date || context.book.settings.reportDate;
}

/** A computed number or date in the office's digits where these are printed as typed (Thai then, by practice). */
export function computed(context: PaperContext, text: string | number): string {
  const plain = String(text);
  switch (context.book.settings.digits) {
    case "asTyped":
      return toThaiDigits(plain);
    case "arabic":
      return toArabicDigits(plain);
    case "thai":
      return plain;
  }
}
