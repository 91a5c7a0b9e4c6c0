import type { Round } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import { readRegister, type RegisterEntry } from "../sheets/register";
import type { WorkbookData } from "../workbook/types";
import { isBound, stateOfEntry } from "./states";

/** The versions of one paper in the register, the first first. */
function versionsOf(data: WorkbookData, kind: PaperKind, year: number, round: Round | null): readonly RegisterEntry[] {
  return readRegister(data)
    .filter((entry) => entry.kind === kind && entry.year === year && entry.round === round)
    .sort((a, b) => a.version - b.version);
}

/** The latest version of a paper that was signed or published; null where none binds. */
export function boundVersion(
  data: WorkbookData,
  kind: PaperKind,
  year: number,
  round: Round | null,
): RegisterEntry | null {
  const bound = versionsOf(data, kind, year, round).filter((entry) => isBound(stateOfEntry(entry)));
  return bound[bound.length - 1] ?? null;
}

/** What a paper's file name ends with, so that one that was signed is never made over: "-ฉบับที่2"; "" where none binds. */
export function versionSuffix(data: WorkbookData, kind: PaperKind, year: number, round: Round | null): string {
  const bound = boundVersion(data, kind, year, round);
  if (bound === null) return "";
  const versions = versionsOf(data, kind, year, round);
  const last = versions[versions.length - 1]?.version ?? bound.version;
  return `-ฉบับที่${Math.max(bound.version + 1, last)}`;
}

/** The papers of a workbook that were signed or published. */
export function boundPapers(data: WorkbookData): readonly RegisterEntry[] {
  return readRegister(data).filter((entry) => isBound(stateOfEntry(entry)));
}
