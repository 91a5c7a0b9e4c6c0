import type { Round } from "../calendar";
import { fingerprint } from "../compute/fingerprint";
import type { Book } from "../model/book";
import type { PaperKind } from "../papers/kinds";
import { readRegister, type RegisterEntry } from "../sheets/register";
import type { WorkbookData } from "../workbook/types";
import { diffFacts } from "./diff";
import { factTables, type FactTables } from "./facts";
import {
  boundStateOf,
  isBound,
  isSetBack,
  isUnknownState,
  paperStates,
  standingState,
  type PaperState,
} from "./states";

/** The versions of one paper in the register. */
function versionsOf(data: WorkbookData, kind: PaperKind, year: number, round: Round | null): readonly RegisterEntry[] {
  return readRegister(data).filter((entry) => entry.kind === kind && entry.year === year && entry.round === round);
}

/** The one with the highest version; null where there is none. */
export function latestOf(entries: readonly RegisterEntry[]): RegisterEntry | null {
  return [...entries].sort((a, b) => a.version - b.version).pop() ?? null;
}

/** The latest version of a paper that was signed or published, or of which that cannot be told; null where none binds. */
export function boundVersion(
  data: WorkbookData,
  kind: PaperKind,
  year: number,
  round: Round | null,
): RegisterEntry | null {
  return latestOf(
    versionsOf(data, kind, year, round).filter((entry) => boundStateOf(entry) !== null || isUnknownState(entry)),
  );
}

/** The version of a paper that was made last; null where none was. */
export function lastVersion(
  data: WorkbookData,
  kind: PaperKind,
  year: number,
  round: Round | null,
): RegisterEntry | null {
  return latestOf(versionsOf(data, kind, year, round));
}

/**
 * What a paper's file name ends with, so that one that was signed is never made over: "-ฉบับที่2"; "" where none binds.
 * It is the version that the register will say: another one as soon as the data is another.
 */
export function versionSuffix(book: Book, kind: PaperKind, round: Round | null): string {
  const { fiscalYear } = book.settings;
  const bound = boundVersion(book.data, kind, fiscalYear, round);
  if (bound === null) return "";
  const versions = versionsOf(book.data, kind, fiscalYear, round);
  const last = latestOf(versions) ?? bound;
  const isSameData = last.version > bound.version && last.fingerprint === fingerprint(book);
  return `-ฉบับที่${last.version + (isSameData ? 0 : 1)}`;
}

/** How many cells that a paper prints changed since a version of it was made; null where its facts are not at hand. */
export function changedSince(entry: RegisterEntry, book: Book, facts: FactTables | null, now: string): number | null {
  if (entry.fingerprint !== "" && entry.fingerprint === now) return 0;
  return facts === null || entry.kind === null ? null : diffFacts(facts, factTables(book, entry.kind)).length;
}

/** Thai: why the version after one that binds is made, by how many cells changed since; null where that is not known. */
export function againReason(changed: number | null, since = "ลงนาม"): string {
  if (changed === null) return `ข้อมูลในสมุดงานเปลี่ยนหลัง${since}`;
  return changed === 0 ? "สร้างซ้ำจากข้อมูลเดิม" : `ข้อมูล ${changed} ช่องเปลี่ยนหลัง${since}`;
}

/** Thai: what a later change of the data of a paper in a state comes after; null where no change of it is told. */
export function agreedBy(state: PaperState): string | null {
  if (isBound(state)) return "ลงนาม";
  return state === "approved" ? paperStates.approved.word : null;
}

/** Thai: the version and the state in which it stands, whatever a hand typed. */
function standingWords(bound: RegisterEntry): string {
  const known = paperStates[standingState(bound)].word;
  const typed = `มีสถานะ “${bound.state}”`;
  const state = isUnknownState(bound) ? typed : isSetBack(bound) ? `${known} (ช่องสถานะเป็น “${bound.state}”)` : known;
  return `ฉบับที่ ${bound.version} ${state}`;
}

/** Thai: the papers whose state a hand set back in the register, a line each. */
export function setBackLines(data: WorkbookData): readonly string[] {
  return readRegister(data)
    .filter(isSetBack)
    .map((entry) => `${entry.file}: ${standingWords(entry)}`);
}

/** Thai: what is said where a paper is made again though a version of it binds. */
export function againWords(bound: RegisterEntry, changed: number | null): string {
  return `${standingWords(bound)} จึงคงไว้ ฉบับใหม่เริ่มที่สถานะ “${paperStates.draft.word}” เหตุผล: ${againReason(changed)}`;
}

/** The papers of a workbook that were approved, signed or published. */
export function agreedPapers(data: WorkbookData): readonly RegisterEntry[] {
  return readRegister(data).filter((entry) => agreedBy(standingState(entry)) !== null);
}
