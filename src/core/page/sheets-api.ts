import * as z from "zod/mini";
import { fromIso } from "../calendar";
import { paperKindList, type PaperKind } from "../papers/kinds";
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
}

export type AllPageCalls = PageCalls & SheetsCalls;
export type AnyPageCall = keyof AllPageCalls;

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
  /** How far it is, in words; "" where it was only made. */
  readonly state: string;
}

export interface PdfAnswer {
  /** "" where nothing was kept. */
  readonly url: string;
  readonly name: string;
  /** What speaks against it, to be asked; "" where it was kept. */
  readonly question: string;
}

/** What may be decided of a draft, in the order of the choice. */
export const decisions = ["เห็นชอบ", "ให้แก้ไข", "ไม่เห็นชอบ", "ลงนามแล้ว"] as const;

const kind = z.enum(paperKindList);
const statusDate = z.string().check(z.refine((text) => text === "" || fromIso(text) !== null));
const textOf = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const url = textOf(1, 2000);

export const sheetsInputs = {
  pageCreate: z.null(),
  pageAccept: z.object({
    kind,
    statusDate,
    sheet: textOf(1, 100),
    cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
    code: textOf(1, 100),
    why: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  }),
  /** [] stands for all kinds. */
  pageAll: z.object({ kinds: z.array(kind), statusDate, draft: z.boolean() }),
  pagePapers: z.null(),
  pageDecide: z.object({ url, decision: z.enum(decisions), note: textOf(0, 300) }),
  pagePdf: z.object({ url, sure: z.boolean() }),
} as const satisfies Record<keyof SheetsCalls, z.ZodMiniType>;

export type AcceptInput = z.infer<typeof sheetsInputs.pageAccept>;
export type AllInput = z.infer<typeof sheetsInputs.pageAll>;
export type DecideInput = z.infer<typeof sheetsInputs.pageDecide>;
export type PdfInput = z.infer<typeof sheetsInputs.pagePdf>;
