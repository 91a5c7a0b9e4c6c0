import { extname } from "node:path";
import { type CivilDate, type Environment, refresh, hasErrors } from "../../core";
import { requireExtension } from "../args";
import { exitCodes, type ExitCode } from "../exit";
import { writeWhole } from "../files/write";
import { openWorkbook, saveWorkbook } from "../open";
import { countsText, problemLines, type Streams } from "../output";
import { office } from "../office";

export interface RefreshCommandOptions {
  readonly statusDate?: CivilDate;
  /** Write into a copy instead. */
  readonly out?: string;
}

/** Writes the month grid, the summary and the findings into a workbook; nothing else in it changes. */
export async function refreshFile(
  path: string,
  options: RefreshCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const target = options.out ?? path;
  requireExtension(target, extname(path).toLowerCase());
  streams.log(`อ่าน ${path}`);
  const opened = await openWorkbook(path);
  const { bytes, data } = opened;
  streams.log("ตรวจสอบและคำนวณ");
  const plan = refresh(data, options.statusDate ? { statusDate: options.statusDate } : {}, environment);
  for (const problem of plan.problems.filter((one) => one.code === "sheet.name-taken")) {
    for (const line of problemLines(problem)) streams.log(line);
  }
  streams.log(`เขียน ${target}`);
  const painted = await office.applySheets(bytes, plan.sheets);
  const { backup } = target === path ? await saveWorkbook(opened, painted) : await writeWhole(target, painted);
  streams.out(`ปรับปรุง ${target}: ${plan.sheets.map((sheet) => sheet.name).join(", ")} (${countsText(plan.problems)})`);
  if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
  else if (target === path && Buffer.from(painted).equals(bytes)) streams.log("ผลเหมือนเดิมทุกอย่าง ไฟล์จึงไม่เปลี่ยนแปลง");
  return hasErrors(plan.problems) ? exitCodes.dataErrors : exitCodes.done;
}
