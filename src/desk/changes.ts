import {
  accept,
  assignedCodes,
  correctionsOf,
  correctionsSheet,
  formProblems,
  missingInputSheets,
  refresh,
  removeAccepted,
  undoAccepted,
  undoCorrections,
  type CellEdit,
  type CivilDate,
  type PaperKind,
  type Problem,
  type RefreshPlan,
  type SheetPlan,
  type UnacceptPlan,
} from "../core";
import type { Desk, Opened, Written } from "./desk";

export interface AddedSheets extends Written {
  /** Names of the sheets that were added. */
  readonly added: readonly string[];
  /** Tabs that stand where an input sheet should and cannot be used as they are. */
  readonly problems: readonly Problem[];
}

/** Adds the input sheets that the workbook lacks, and answers their names; nothing that it has is touched. */
export async function addMissingSheets(desk: Desk): Promise<AddedSheets> {
  const opened = await desk.open();
  const { data } = opened;
  const plans = missingInputSheets(data, desk.parts.clock().today);
  const problems = formProblems(data);
  if (plans.length === 0) return { added: [], problems, kept: null, isChanged: false };
  const written = await desk.write(opened, await desk.parts.office.addInputSheets(opened.bytes, plans));
  return { added: plans.map(({ name }) => name), problems, ...written };
}

/** What was computed, and how many rows were given their code. */
export interface Refreshed extends RefreshPlan, Written {
  readonly coded: number;
}

/**
 * Computes the month grid, the summary and the problems, and writes them into the workbook; rows without a code get the
 * one that the program knows them by.
 */
export async function refreshWorkbook(desk: Desk, options: { readonly statusDate?: CivilDate }): Promise<Refreshed> {
  const opened = await desk.open();
  const plan = refresh(opened.data, options, desk.parts.clock());
  const codes = assignedCodes(opened.data);
  const { bytes, skipped } = desk.parts.office.editCells(opened.bytes, codes);
  return { ...plan, coded: codes.length - skipped.length, ...(await desk.paint(opened, plan.sheets, bytes)) };
}

export interface AcceptAsk {
  readonly cell: string;
  readonly code?: string;
  readonly why: string;
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

/** Accepts the problems at a cell; the workbook is written where there is one that may be accepted. */
export async function acceptAtCell(desk: Desk, ask: AcceptAsk): Promise<ReturnType<typeof accept> & Written> {
  const opened = await desk.open();
  const plan = accept(opened.data, ask, desk.parts.clock());
  if (plan.sheet === null) return { ...plan, kept: null, isChanged: false };
  return { ...plan, ...(await desk.paint(opened, [plan.sheet])) };
}

/** Takes back what was accepted: at a cell, or by the last command that accepted anything. */
export async function takeAcceptanceBack(
  desk: Desk,
  which: { readonly cell: string; readonly code?: string } | "last",
): Promise<UnacceptPlan & Written> {
  const opened = await desk.open();
  const plan = which === "last" ? undoAccepted(opened.data) : removeAccepted(opened.data, which, desk.parts.clock());
  if (plan.sheet === null) return { ...plan, kept: null, isChanged: false };
  return { ...plan, ...(await desk.paint(opened, [plan.sheet])) };
}

export interface CorrectAsk {
  /** Only corrections of these problems; default: all. */
  readonly codes?: readonly string[];
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
  /** Show only. */
  readonly dryRun: boolean;
}

/** What was corrected, or would be. */
export interface Corrected extends Written {
  readonly edits: readonly CellEdit[];
  /** Edits that were not carried out: the cell holds a formula, or is not in the file. */
  readonly skipped: readonly CellEdit[];
}

async function write(
  desk: Desk,
  opened: Opened,
  edits: readonly CellEdit[],
  logOf: (done: readonly CellEdit[]) => SheetPlan,
): Promise<Corrected> {
  const edited = desk.parts.office.editCells(opened.bytes, edits);
  const done = edits.filter((edit) => !edited.skipped.includes(edit));
  const written = await desk.paint(opened, [logOf(done)], edited.bytes);
  return { edits, skipped: edited.skipped, ...written };
}

/** The certain corrections of the workbook; carried out together, with a log, unless only to be shown. */
export async function correctWorkbook(desk: Desk, ask: CorrectAsk): Promise<Corrected> {
  const opened = await desk.open();
  const environment = desk.parts.clock();
  const edits = correctionsOf(opened.data, ask, environment);
  if (edits.length === 0 || ask.dryRun) return { edits, skipped: [], kept: null, isChanged: false };
  return write(desk, opened, edits, (done) => correctionsSheet(opened.data, done, environment));
}

export interface Undone extends Corrected {
  /** Cells of that run that were changed since: left as they are. */
  readonly changed: ReturnType<typeof undoCorrections>["changed"];
  /** false where there is no run to take back. */
  readonly isThere: boolean;
}

/** Takes the last run of corrections back. */
export async function undoLastCorrections(desk: Desk, dryRun: boolean): Promise<Undone> {
  const opened = await desk.open();
  const { edits, changed, sheet } = undoCorrections(opened.data);
  const nothing = { edits, changed, skipped: [], kept: null, isChanged: false };
  if (sheet === null) return { ...nothing, isThere: false };
  if (dryRun) return { ...nothing, isThere: true };
  return { ...(await write(desk, opened, edits, () => sheet)), changed, isThere: true };
}
