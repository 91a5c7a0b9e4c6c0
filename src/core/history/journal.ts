import * as z from "zod/mini";

const text = z.string();
const cell = z.object({
  at: z.object({ sheet: text, row: z.number(), column: z.number() }),
  before: text,
  after: text,
});
const file = z.object({
  /** Beside the workbook, or a path. */
  path: text,
  /** Check sums; null where there was no file. */
  before: z.nullable(text),
  after: text,
  /** The cells that the run changed, without those of sheets that are worked out. */
  cells: z.array(cell),
  /** The sheets that it added, by marks of what it left there. */
  sheets: z.optional(z.array(z.object({ name: text, after: text }))),
  /** By what the rows of those cells are found again. */
  traces: z.optional(z.array(z.object({ sheet: text, head: z.number(), lines: z.record(text, z.array(text)) }))),
});
const run = z.object({
  time: text,
  user: text,
  command: text,
  files: z.array(file),
  undone: z.boolean(),
});

/** One run of a command on a workbook: when, by whom, and what it wrote. */
export type JournalRun = z.infer<typeof run>;
export type JournalFile = z.infer<typeof file>;

/** Runs that are kept: enough for a year's work. */
const kept = 500;

const shape = z.object({ runs: z.array(run) });

/** Reads a journal; null for a text that is none. */
export function readJournal(json: string): readonly JournalRun[] | null {
  try {
    const read = shape.safeParse(JSON.parse(json));
    return read.success ? read.data.runs : null;
  } catch {
    return null;
  }
}

/** The journal as a text, the last runs of it. */
export function journalText(runs: readonly JournalRun[]): string {
  return `${JSON.stringify({ runs: runs.slice(-kept) }, null, 1)}\n`;
}

/** The run that an undo takes back: the last that wrote something and stands; null where none does. */
export function lastRun(runs: readonly JournalRun[]): JournalRun | null {
  return [...runs].reverse().find((one) => !one.undone && one.files.length > 0) ?? null;
}
