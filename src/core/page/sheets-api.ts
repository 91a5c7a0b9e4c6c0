import * as z from "zod/mini";
import { fromIso } from "../calendar";
import type { ChangesTitle } from "../history/changes-docx";
import type { FactChange } from "../history/diff";
import { paperStates } from "../history/states";
import { paperKindList, type PaperKind } from "../papers/kinds";
import type { WorkbookData } from "../workbook/types";
import type { PageCalls } from "./api";

/** What the page asks besides where it stands beside a spreadsheet (see `PageCalls`): the rest of the way of a paper. */
export interface SheetsCalls {
  /** Adds the input sheets that are missing. */
  pageCreate: { input: null; answer: CreateAnswer };
  /** Says of what was found at a cell that it is right, and why. */
  pageAccept: { input: AcceptInput; answer: { readonly accepted: number } };
  /** Makes several papers, each in the round that is due. */
  pageAll: { input: AllInput; answer: AllAnswer };
  /** The papers of the register, the newest first. */
  pagePapers: { input: null; answer: { readonly papers: readonly RegisteredPaper[] } };
  /** Writes into the register what was decided. */
  pageDecide: { input: DecideInput; answer: { readonly line: string } };
  /** Keeps a paper as it is now as a PDF; asks first where something speaks against it. */
  pagePdf: { input: PdfInput; answer: PdfAnswer };
  /** The data of the workbook as it is with all input sheets: papers of last year are read beside it, by the page. */
  pageImport: { input: null; answer: { readonly data: WorkbookData } };
  /** Writes the chosen cells as the papers say, each only while it holds what was shown. */
  pageImportWrite: { input: ImportWriteInput; answer: ImportAnswer };
  /** Writes certain corrections together, each only while its cell holds what was shown. */
  pageCorrect: { input: CorrectInput; answer: ImportAnswer };
  /** What goes on into the next year; with `sure` its spreadsheet is made. */
  pageYear: { input: YearInput; answer: YearAnswer };
  /** What differs between two papers, or between one and the data as they are now (`other` ""). */
  pageDiff: { input: DiffInput; answer: DiffAnswer };
  /** What was done to this file, the latest first, a line each. */
  pageRuns: { input: null; answer: { readonly runs: readonly string[] } };
  /** What the undo of the last run would do (`id` null), or the undo of the run that was shown. */
  pageUndo: { input: UndoInput; answer: UndoAnswer };
}

export type AllPageCalls = PageCalls & SheetsCalls;
export type AnyPageCall = keyof AllPageCalls;

/** What differs between two versions, or the reason why that cannot be told. */
export interface DiffAnswer {
  readonly reason: string;
  /** Thai: the changes, a line each. */
  readonly lines: readonly string[];
  readonly changes: readonly FactChange[];
  /** What the two versions are called, and the day of today, as people read them. */
  readonly title: ChangesTitle;
}

export interface CreateAnswer {
  /** Names of the sheets that were made. */
  readonly sheets: readonly string[];
  /** How many are still missing, since the time of the run was over. */
  readonly left: number;
  /** What a person should read besides, "" as a rule. */
  readonly note: string;
}

export interface AllAnswer {
  readonly made: readonly {
    readonly kind: PaperKind;
    readonly name: string;
    readonly url: string;
    readonly isDraft: boolean;
  }[];
  readonly refused: readonly { readonly kind: PaperKind; readonly name: string; readonly reason: string }[];
  /** Those for which there was no time: to be asked for again. */
  readonly left: readonly PaperKind[];
  readonly note: string;
}

export interface RegisteredPaper {
  /** null where the register has no known kind. */
  readonly kind: PaperKind | null;
  readonly name: string;
  readonly url: string;
  readonly version: number;
  readonly madeAt: string;
  /** How far it is, in words. */
  readonly state: string;
  /** What may be entered of it now. */
  readonly next: readonly { readonly word: string; readonly needsReason: boolean }[];
}

export interface ImportAnswer {
  readonly written: number;
  /** Cells that somebody changed since they were shown. */
  readonly left: readonly string[];
  readonly note: string;
}

export interface YearAnswer {
  /** Thai: why no next year can be begun; "" where it can. */
  readonly reason: string;
  /** What comes along, or where the new spreadsheet is. */
  readonly text: string;
  /** "" where none was made. */
  readonly url: string;
  readonly name: string;
}

export interface UndoAnswer {
  /** The run that `text` tells of; null where none can be taken back. */
  readonly id: number | null;
  readonly text: string;
}

export interface PdfAnswer {
  /** "" where nothing was kept. */
  readonly url: string;
  readonly name: string;
  /** What speaks against it, to be asked; "" where it was kept. */
  readonly question: string;
}

const kind = z.enum(paperKindList);
const statusDate = z.string().check(z.refine((text) => text === "" || fromIso(text) !== null));
const textOf = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const url = textOf(1, 2000);
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
const stateWords = Object.values(paperStates).map(({ word }) => word);
const shownCell = { sheet: textOf(1, 100), cell, before: z.string(), after: textOf(0, 50_000) };
const carried = z.enum(["unfinished", "all", "none"]);

export const sheetsInputs = {
  pageCreate: z.null(),
  pageAccept: z.object({
    kind,
    statusDate,
    sheet: textOf(1, 100),
    cell,
    code: textOf(1, 100),
    why: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  }),
  /** [] stands for all kinds. */
  pageAll: z.object({ kinds: z.array(kind), statusDate, draft: z.boolean() }),
  pagePapers: z.null(),
  pageDecide: z.object({ url, decision: z.enum(stateWords), note: textOf(0, 300) }),
  pagePdf: z.object({ url, sure: z.boolean() }),
  pageImport: z.null(),
  pageImportWrite: z.object({
    files: z.array(textOf(1, 300)),
    cells: z.array(z.object(shownCell)),
  }),
  pageCorrect: z.object({ cells: z.array(z.object({ ...shownCell, code: textOf(0, 100) })) }),
  pageYear: z.object({ measures: carried, risks: carried, sure: z.boolean() }),
  pageDiff: z.object({ url, other: textOf(0, 2000) }),
  pageRuns: z.null(),
  pageUndo: z.object({ id: z.nullable(z.number()) }),
} as const satisfies Record<keyof SheetsCalls, z.ZodMiniType>;

export type AcceptInput = z.infer<typeof sheetsInputs.pageAccept>;
export type AllInput = z.infer<typeof sheetsInputs.pageAll>;
export type DecideInput = z.infer<typeof sheetsInputs.pageDecide>;
export type PdfInput = z.infer<typeof sheetsInputs.pagePdf>;
export type ImportWriteInput = z.infer<typeof sheetsInputs.pageImportWrite>;
export type CorrectInput = z.infer<typeof sheetsInputs.pageCorrect>;
export type YearInput = z.infer<typeof sheetsInputs.pageYear>;
export type DiffInput = z.infer<typeof sheetsInputs.pageDiff>;
export type UndoInput = z.infer<typeof sheetsInputs.pageUndo>;
