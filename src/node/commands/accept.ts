import { accept, type Environment, type CivilDate, type PaperKind } from "../../core";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { openWorkbook, saveWorkbook } from "../open";
import { problemLines, type Streams } from "../output";
import { office } from "../office";

export interface AcceptCommandOptions {
  readonly cell: string;
  readonly code?: string;
  readonly why: string;
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

/** Writes into ข้อยกเว้น that the findings at one cell are right. Changes nothing where none stands there. */
export async function acceptFile(
  path: string,
  options: AcceptCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (options.why.trim() === "") throw new UsageProblem("ต้องบอกเหตุผลด้วย --why");
  if (!/.!\$?[A-Za-z]{1,3}\$?\d+\s*$/.test(options.cell))
    throw new UsageProblem(`อ่านตำแหน่งเซลล์ “${options.cell}” ไม่ได้ ตัวอย่าง: --cell 'มาตรการ!C5'`);
  const opened = await openWorkbook(path);
  const { bytes, data } = opened;
  const plan = accept(data, options, environment);
  for (const refused of plan.refused) {
    streams.log("ยอมรับไม่ได้ ต้องแก้:");
    for (const line of problemLines(refused)) streams.log(line);
  }
  if (plan.found.length === 0) {
    const isQuiet = plan.accepted.length > 0 ? ` (ยอมรับไว้แล้ว ${plan.accepted.length} รายการในสมุดงาน)` : "";
    streams.log(`ไม่มีปัญหา${options.code === undefined ? "" : ` ${options.code} `}ที่ ${options.cell}${isQuiet}`);
    return exitCodes.wrongUse;
  }
  if (plan.sheet === null) return exitCodes.dataErrors;
  const { backup } = await saveWorkbook(opened, await office.applySheets(bytes, [plan.sheet]));
  for (const { code, sheet, column } of plan.entries) streams.out(`ยอมรับ ${code} ที่ ${sheet} คอลัมน์ ${column}`);
  if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
  return plan.refused.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
