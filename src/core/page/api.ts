import * as z from "zod/mini";
import { fromIso, ROUNDS, type Round } from "../calendar";
import type { Severity } from "../problems/definition";
import type { Counts } from "../problems/severity-words";
import { paperKindList, type PaperKind } from "../papers/kinds";

/**
 * What the page and a shell say to each other. Only JSON-like values: google.script.run carries nothing else. A shell
 * answers, or throws an error whose message is a whole Thai sentence that the page shows as it is.
 */
export interface PageCalls {
  /** What the page begins with. */
  pageState: { input: null; answer: PageState };
  /** The problems of the data for one paper; nothing is written. */
  pageCheck: { input: CheckInput; answer: CheckAnswer };
  /** Brings a cell before the person's eyes. */
  pageOpenCell: { input: OpenCellInput; answer: OpenCellAnswer };
  /** Makes one paper, where no error stands or a draft is wished. */
  pageMakePaper: { input: PaperInput; answer: PaperAnswer };
  /** Shares a paper with named people, never with everyone. */
  pageShare: { input: ShareInput; answer: ShareAnswer };
  /** The supervisors who may be sent a draft of a paper. */
  pagePeople: { input: PeopleInput; answer: PeopleAnswer };
  /** Writes the computed sheets. */
  pageRefresh: { input: RefreshInput; answer: RefreshAnswer };
}

export type PageCall = keyof PageCalls;

export interface PageState {
  readonly office: string;
  /** พ.ศ.; 0 where unknown. */
  readonly fiscalYear: number;
  /** ISO text with a CE year: what is used where the page sends "". */
  readonly statusDate: string;
  readonly kinds: readonly PageKind[];
  /** How many of the input sheets are not there yet. */
  readonly missingSheets?: number;
  /** What a person should know of the spreadsheet, as its locale. */
  readonly note?: string;
}

export interface PageKind {
  readonly kind: PaperKind;
  readonly name: string;
  /** [] for a paper without rounds. */
  readonly rounds: readonly Round[];
  /** The round that is due on the status date. */
  readonly round: Round | null;
}

export interface PageProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where, in words: sheet, cell and header, or ทั้งไฟล์. */
  readonly place: string;
  /** "" together with `cell` where it is no cell's problem. */
  readonly sheet: string;
  /** "พบอีก 3 เซลล์: ...": the further cells of the same cause; "" without any. */
  readonly others: string;
  /** A1 name without its sheet. */
  readonly cell: string;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
  readonly fix: string;
  /** Whether a person may say that it is right as it is. */
  readonly isAcceptable: boolean;
}

export interface CheckAnswer extends Counts {
  /** Worst first. */
  readonly problems: readonly PageProblem[];
  /** What can be mended for certain, a cell each. Default: none. */
  readonly corrections?: readonly CellFix[];
}

/** A cell, what it holds and what it is to hold, for the problem of this code. */
export interface CellFix {
  readonly sheet: string;
  /** A1 name without its sheet. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly code: string;
}

export interface OpenCellAnswer {
  readonly ok: true;
}

export interface PaperAnswer extends Counts {
  readonly made: boolean;
  /** "" together with `url` where nothing was made. */
  readonly name: string;
  readonly url: string;
  readonly isDraft: boolean;
  readonly problems: readonly PageProblem[];
  /** A Thai sentence that the person should read besides, as of the register. */
  readonly note?: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface ShareAnswer {
  /** The addresses that now have it. */
  readonly shared: readonly string[];
}

export interface PeopleAnswer {
  readonly people: readonly (Person & { readonly position: string })[];
  /** Names of those who would be asked, had they an address. */
  readonly withoutAddress: readonly string[];
}

export interface RefreshAnswer extends Counts {
  /** Names of the sheets that were written. */
  readonly sheets: readonly string[];
  /** What is to be known besides, where there is something. */
  readonly note?: string;
}

const kind = z.enum(paperKindList);
// ISO text with a CE year, or "" for the workbook's own status date.
const statusDate = z.string().check(z.refine((text) => text === "" || fromIso(text) !== null));
const paper = { kind, round: z.nullable(z.literal(ROUNDS)), statusDate };
const address = z.string().check(z.maxLength(254), z.regex(/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/));
const textOf = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const person = z.object({ name: textOf(0, 200), email: address });

/** The form of each call's input. A shell reads with these before it does anything. */
export const pageInputs = {
  pageState: z.null(),
  pageCheck: z.object(paper),
  pageOpenCell: z.object({ sheet: textOf(1, 100), cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)) }),
  pageMakePaper: z.object({ ...paper, draft: z.boolean() }),
  pageShare: z.object({
    /** As `PaperAnswer` gave it. */
    url: textOf(1, 2000),
    people: z.array(person).check(z.minLength(1), z.maxLength(50)),
    role: z.enum(["commenter", "reader"]),
    message: textOf(0, 4000),
    notify: z.boolean(),
  }),
  pagePeople: z.object({ kind }),
  pageRefresh: z.object({ statusDate }),
} as const satisfies Record<PageCall, z.ZodMiniType>;

export type CheckInput = z.infer<typeof pageInputs.pageCheck>;
export type OpenCellInput = z.infer<typeof pageInputs.pageOpenCell>;
export type PaperInput = z.infer<typeof pageInputs.pageMakePaper>;
export type ShareInput = z.infer<typeof pageInputs.pageShare>;
export type PeopleInput = z.infer<typeof pageInputs.pagePeople>;
export type RefreshInput = z.infer<typeof pageInputs.pageRefresh>;
