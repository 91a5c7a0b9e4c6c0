import { type CellEdit, type CivilDate, type Environment, type PaperKind, refName } from "../../core";
import { correctWorkbook, undoLastCorrections, type Corrected } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import type { Streams } from "../output";

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

/** Tells of cells that were left alone and of the file that was kept; answers how many cells were written. */
function tellWritten({ edits, skipped, kept }: Corrected, streams: Streams): number {
  for (const { at } of skipped) streams.log(`ไม่แก้ ${at.sheet}!${refName(at)}: เซลล์เป็นสูตร หรือไม่มีในไฟล์`);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  return edits.length - skipped.length;
}

/** Shows the certain corrections of a workbook by cell, and applies them together unless it is a dry run. */
export async function correctFile(
  path: string,
  options: CorrectCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const desk = deskOf({ path }, () => environment);
  if (options.undo) {
    const undone = await undoLastCorrections(desk, options.dryRun);
    if (!undone.isThere) {
      streams.log("ไม่มีการแก้คำให้คืน");
      return exitCodes.done;
    }
    show(undone.edits, streams);
    for (const row of undone.changed) streams.log(`ไม่คืน ${row.sheet}!${row.cell}: เซลล์หรือแถวถูกแก้หลังจากนั้น`);
    if (!options.dryRun) streams.out(`คืนค่าเดิม ${tellWritten(undone, streams)} เซลล์ใน ${path}`);
    return exitCodes.done;
  }
  const corrected = await correctWorkbook(desk, options);
  if (corrected.edits.length === 0) {
    streams.out("ไม่มีคำที่แก้ได้แน่นอน");
    return exitCodes.done;
  }
  show(corrected.edits, streams);
  if (options.dryRun) {
    streams.log(`แก้ได้ ${corrected.edits.length} เซลล์ ยังไม่ได้แก้ไฟล์ (--dry-run)`);
    return exitCodes.done;
  }
  const count = tellWritten(corrected, streams);
  streams.out(`แก้ ${count} เซลล์ใน ${path} คืนค่าเดิมได้ด้วย ita correct --undo`);
  return exitCodes.done;
}
