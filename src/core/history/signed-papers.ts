import { blankEntry, registerColumns, type RegisterEntry } from "../sheets/register-columns";
import { readRegister, registerPlan } from "../sheets/register";
import { findOwned, ownedSheetName } from "../workbook/owned";
import { computedSheets } from "../workbook/tables";
import { fold } from "../workbook/text";
import type { CellValue, SheetData, WorkbookData } from "../workbook/types";
import type { JournalRun } from "./journal";
import { markOf } from "./row-trace";
import { boundStateOf } from "./states";

type RunFile = JournalRun["files"][number];

const columnOf = (header: string): number => registerColumns.findIndex((one) => one.header === header);
const fileColumn = columnOf("ไฟล์");
/** By these a row of the register is the same paper, wherever it stands by now. */
const identity = ["รายงาน", "ปีงบประมาณ", "รอบ (เดือน)", "ฉบับที่", "ไฟล์"].map(columnOf);

/** A row of the register as the runs left it, and where it stood last. */
interface KnownRow {
  row: number;
  readonly texts: string[];
}

function entryOf(texts: readonly string[]): RegisterEntry {
  return registerColumns.reduce((entry, { read }, at) => ({ ...entry, ...read(texts[at] ?? "") }), blankEntry);
}

/** The row that a run wrote into: by what else stood in it then, else by its place. */
function rowWritten(known: readonly KnownRow[], file: RunFile, sheet: string, row: number): KnownRow | undefined {
  const latest = [...known].reverse();
  const line = file.traces?.find((trace) => trace.sheet === sheet)?.lines[String(row)];
  if (line === undefined) return latest.find((one) => one.row === row);
  return latest.find(({ texts }) => identity.every((at) => markOf(texts[at] ?? "") === (line[at] ?? "")));
}

function enterCells(known: KnownRow[], file: RunFile): void {
  const cells = file.cells.filter(({ at }) => fold(at.sheet).startsWith(fold(computedSheets.register)));
  for (const row of new Set(cells.map(({ at }) => at.row))) {
    const own = cells.filter(({ at }) => at.row === row);
    const isNew = own.some(({ at, after }) => at.column === fileColumn && after !== "");
    const found = isNew ? { row, texts: [] } : rowWritten(known, file, own[0]?.at.sheet ?? "", row);
    if (found === undefined) continue;
    if (isNew) known.push(found);
    found.row = row;
    for (const { at, after } of own) found.texts[at.column] = after;
  }
}

/** Whether two entries tell of one version of a paper. */
const isSamePaper = (one: RegisterEntry, other: RegisterEntry): boolean =>
  one.kind === other.kind && one.year === other.year && one.round === other.round && one.version === other.version;

/** The papers that runs of the program entered as signed or published, by the history of a workbook. */
export function signedInRuns(runs: readonly JournalRun[]): readonly RegisterEntry[] {
  const known: KnownRow[] = [];
  for (const run of runs) if (!run.undone) for (const file of run.files) enterCells(known, file);
  const signed = known.map(({ texts }) => entryOf(texts)).filter((entry) => entry.kind !== null && entry.version > 0);
  return signed.filter((entry) => boundStateOf(entry) !== null);
}

/** A workbook whose register knows its signed papers again, and those whose row somebody had deleted. */
export interface RegisterRestored {
  readonly data: WorkbookData;
  readonly gone: readonly RegisterEntry[];
}

/**
 * Puts back what a hand took out of the register of papers that the history knows as signed: a deleted row, and the log of
 * the states. What a hand typed as the state stays.
 */
export function restoreSigned(data: WorkbookData, signed: readonly RegisterEntry[]): RegisterRestored {
  const entries = readRegister(data);
  const gone = signed.filter((one) => !entries.some((entry) => isSamePaper(entry, one)));
  const unmarked = (entry: RegisterEntry): RegisterEntry | undefined =>
    boundStateOf(entry) === null ? signed.find((one) => isSamePaper(entry, one)) : undefined;
  if (gone.length === 0 && !entries.some((entry) => unmarked(entry) !== undefined)) return { data, gone };
  const kept = entries.map((entry) => ({ ...entry, stateLog: unmarked(entry)?.stateLog || entry.stateLog }));
  const { name } = ownedSheetName(data, computedSheets.register);
  const rows = registerPlan([...kept, ...gone], name).rows.map((row) => row.map(({ value }): CellValue => value));
  const old = findOwned(data, computedSheets.register);
  const sheet: SheetData = { ...(old ?? { name, merges: [] }), rows };
  const sheets = old === undefined ? [...data.sheets, sheet] : data.sheets.map((one) => (one === old ? sheet : one));
  return { data: { ...data, sheets }, gone };
}
