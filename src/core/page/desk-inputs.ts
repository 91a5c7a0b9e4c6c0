import * as z from "zod/mini";
import { fromIso, ROUNDS } from "../calendar";
import { paperKindList } from "../papers/kinds";
import { longestCellText } from "../workbook/limits";
import type { DeskCall, DeskCalls } from "./desk-calls";
import type { ServerCall, ServerCalls } from "./server-calls";

// ISO text with a CE year, or "" for the workbook's own status date.
const statusDate = z.string().check(z.refine((text) => text === "" || fromIso(text) !== null));
const kind = z.enum(paperKindList);
const text = z.string().check(z.maxLength(longestCellText));
const short = z.string().check(z.maxLength(1000));
const path = z.string().check(z.maxLength(4096));
const bytes = z.instanceof(Uint8Array);
const named = z.object({ name: short, bytes });
const files = z.array(named);
const dated = z.object({ statusDate });

/** The form of each input that comes from outside of the program. */
const forms = {
  state: dated,
  check: dated,
  rowAround: z.object({ sheet: short, cell: short, statusDate }),
  edit: z.object({ sheet: short, cell: short, before: text, after: text }),
  accept: z.object({ sheet: short, cell: short, code: short, why: short, statusDate }),
  correct: z.object({ cells: z.array(short), statusDate }),
  make: z.object({
    papers: z.union([z.literal("listed"), z.array(z.object({ kind, round: z.nullable(z.literal(ROUNDS)) }))]),
    statusDate,
    draft: z.boolean(),
    templates: z.partialRecord(kind, named),
  }),
  refresh: dated,
  register: z.null(),
  addSheets: z.null(),
  checkTemplate: z.object({ kind, bytes }),
  template: z.object({ kind }),
  undo: z.null(),
  importLook: z.object({ files }),
  importWrite: z.object({ files, cells: z.array(z.object({ sheet: short, cell: short, before: text })) }),
  yearLook: z.null(),
  yearMake: z.object({ measures: z.array(short), risks: z.array(short), again: z.optional(z.boolean()) }),
  compare: z.object({ before: named, isWritten: z.boolean() }),
  papers: z.null(),
  enterState: z.object({
    index: z.number(),
    file: path,
    to: short,
    who: short,
    why: short,
    isSure: z.optional(z.boolean()),
  }),
  diff: z.object({ before: named, after: z.nullable(named) }),
  history: z.null(),
} as const satisfies Record<DeskCall, z.ZodMiniType>;

const serverForms = {
  begin: z.null(),
  recent: z.null(),
  list: z.object({ folder: path }),
  open: z.object({ path, papers: path }),
  find: named,
  create: z.object({ what: z.enum(["empty", "demo"]), folder: path, name: short, office: short }),
  version: z.object({ book: short }),
  stopped: z.object({ book: short }),
  bytes: z.object({ book: short }),
  pdfReady: z.null(),
  pdf: z.object({
    book: short,
    path,
    name: short,
    font: short,
    marks: z.array(z.object({ mark: short, texts: z.array(text), inTable: z.boolean(), notIn: z.array(text) })),
  }),
} as const satisfies Record<ServerCall, z.ZodMiniType>;

const request = z.object({ book: short, version: short, input: z.unknown() });

const has = (forms: object, name: string): boolean => Object.prototype.hasOwnProperty.call(forms, name);

export const isDeskCall = (name: string): name is DeskCall => has(forms, name);
export const isServerCall = (name: string): name is ServerCall => has(serverForms, name);

/** The input of a call about one workbook; null for what is none. */
export function readDeskInput<C extends DeskCall>(call: C, value: unknown): { input: DeskCalls[C]["input"] } | null {
  const read = forms[call].safeParse(value);
  return read.success ? { input: read.data as DeskCalls[C]["input"] } : null;
}

/** The input of a call of the page to the program that serves it; null for what is none. */
export function readServerInput<C extends ServerCall>(
  call: C,
  value: unknown,
): { input: ServerCalls[C]["input"] } | null {
  const read = serverForms[call].safeParse(value);
  return read.success ? { input: read.data as ServerCalls[C]["input"] } : null;
}

/** What a tab sends with a call about one workbook; null for what is none. */
export function readDeskRequest(value: unknown): { book: string; version: string; input: unknown } | null {
  const read = request.safeParse(value);
  return read.success ? { ...read.data, input: read.data.input ?? null } : null;
}
