import { type Environment, type CivilDate, type PaperKind } from "../../core";
import { acceptAtCell, takeAcceptanceBack } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { problemsLines, type Streams } from "../output";

export interface AcceptCommandOptions {
  readonly cell: string;
  readonly code?: string;
  readonly why: string;
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

function requireCell(cell: string): void {
  if (/.!\$?[A-Za-z]{1,3}\$?\d+\s*$/.test(cell)) return;
  throw new UsageProblem(`อ่านตำแหน่งเซลล์ “${cell}” ไม่ได้ ตัวอย่าง: --cell 'มาตรการ!C5'`);
}

/** Takes back what was accepted at a cell, or last: it is told again. */
export async function unacceptInFile(
  path: string,
  which: { readonly cell: string; readonly code?: string } | "last",
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (which !== "last") requireCell(which.cell);
  const { removed, kept } = await takeAcceptanceBack(
    deskOf({ path }, () => environment),
    which,
  );
  for (const { code, sheet, row, column, why } of removed) {
    const place = [sheet, row && `แถว ${row}`, column && `คอลัมน์ ${column}`].filter((part) => part !== "").join(" ");
    streams.out(`ยกเลิกการยอมรับ ${code} ที่ ${place} (เหตุผลเดิม: ${why})`);
  }
  if (removed.length === 0) {
    streams.log(which === "last" ? "ยังไม่มีการยอมรับให้ยกเลิก" : `ไม่มีสิ่งที่ยอมรับไว้ที่ ${which.cell}`);
    return exitCodes.wrongUse;
  }
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  return exitCodes.done;
}

/** What an acceptance without a reason is refused with. */
export const acceptNeedsWhy =
  'ต้องบอกเหตุผลด้วย --why ตัวอย่าง: ita accept FILE.xlsx --cell "มาตรการ!C5" --why "ชื่อนี้ถูกต้องตามคำสั่งที่ 12/2569"';

/** Writes into ข้อยกเว้น that the problems at one cell are right. Changes nothing where none stands there. */
export async function acceptFile(
  path: string,
  options: AcceptCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (options.why.trim() === "") throw new UsageProblem(acceptNeedsWhy);
  requireCell(options.cell);
  const plan = await acceptAtCell(
    deskOf({ path }, () => environment),
    options,
  );
  for (const refused of plan.refused) {
    streams.log("ยอมรับไม่ได้ ต้องแก้:");
    for (const line of problemsLines([refused])) streams.log(line);
  }
  if (plan.found.length === 0) {
    const isQuiet = plan.accepted.length > 0 ? ` (ยอมรับไว้แล้ว ${plan.accepted.length} รายการในสมุดงาน)` : "";
    streams.log(`ไม่มีปัญหา${options.code === undefined ? "" : ` ${options.code} `}ที่ ${options.cell}${isQuiet}`);
    return exitCodes.wrongUse;
  }
  if (plan.sheet === null) return exitCodes.dataErrors;
  for (const { code, sheet, column } of plan.entries) streams.out(`ยอมรับ ${code} ที่ ${sheet} คอลัมน์ ${column}`);
  if (plan.kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${plan.kept}`);
  return plan.refused.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
