import {
  type CivilDate,
  correctionsOf,
  correctionsSheet,
  undoCorrections,
  type CellEdit,
  type Environment,
  type PaperKind,
  refName,
} from "../../core";
import { exitCodes, type ExitCode } from "../exit";
import { openWorkbook, saveWorkbook, type OpenedWorkbook } from "../open";
import type { Streams } from "../output";
import { office } from "../office";

export interface CorrectCommandOptions {
  readonly dryRun: boolean;
  readonly undo: boolean;
  readonly codes?: readonly string[];
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

function show(edits: readonly CellEdit[], streams: Streams): void {
  for (const { at, header, before, after, codes } of edits) {
    const name = header === "" ? "" : ` (${header})`;
    streams.out(`${at.sheet}!${refName(at)}${name}  [${codes.join(", ")}]`);
    streams.out(`    - ${before.replace(/\r?\n/g, " / ")}`);
    streams.out(`    + ${after.replace(/\r?\n/g, " / ")}`);
  }
}

/** Writes what was changed, with the log of it; cells with a formula are told and left alone. */
async function write(
  opened: OpenedWorkbook,
  edits: readonly CellEdit[],
  logOf: (done: readonly CellEdit[]) => Parameters<typeof office.applySheets>[1],
  streams: Streams,
): Promise<number> {
  const edited = office.editCells(opened.bytes, edits);
  for (const { at } of edited.skipped) streams.log(`ไม่แก้ ${at.sheet}!${refName(at)}: เซลล์เป็นสูตร หรือไม่มีในไฟล์`);
  const done = edits.filter((edit) => !edited.skipped.includes(edit));
  const { backup } = await saveWorkbook(opened, await office.applySheets(edited.bytes, logOf(done)));
  if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
  return done.length;
}

async function undo(path: string, dryRun: boolean, streams: Streams): Promise<ExitCode> {
  const opened = await openWorkbook(path);
  const { data } = opened;
  const { edits, changed, sheet } = undoCorrections(data);
  if (sheet === null) {
    streams.log("ไม่มีการแก้คำให้คืน");
    return exitCodes.done;
  }
  show(edits, streams);
  for (const row of changed) streams.log(`ไม่คืน ${row.sheet}!${row.cell}: เซลล์ถูกแก้หลังจากนั้น`);
  if (dryRun) return exitCodes.done;
  const count = await write(opened, edits, () => [sheet], streams);
  streams.out(`คืนค่าเดิม ${count} เซลล์ใน ${path}`);
  return exitCodes.done;
}

/** Shows the certain corrections of a workbook by cell, and applies them together unless it is a dry run. */
export async function correctFile(
  path: string,
  options: CorrectCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (options.undo) return undo(path, options.dryRun, streams);
  const opened = await openWorkbook(path);
  const { data } = opened;
  const edits = correctionsOf(data, options, environment);
  if (edits.length === 0) {
    streams.out("ไม่มีคำที่แก้ได้แน่นอน");
    return exitCodes.done;
  }
  show(edits, streams);
  if (options.dryRun) {
    streams.log(`แก้ได้ ${edits.length} เซลล์ ยังไม่ได้แก้ไฟล์ (--dry-run)`);
    return exitCodes.done;
  }
  const count = await write(opened, edits, (done) => [correctionsSheet(data, done, environment)], streams);
  streams.out(`แก้ ${count} เซลล์ใน ${path} คืนค่าเดิมได้ด้วย ita correct --undo`);
  return exitCodes.done;
}
