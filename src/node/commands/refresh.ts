import { extname } from "node:path";
import { countsLine, type CivilDate, type Environment, hasErrors } from "../../core";
import { refreshWorkbook } from "../../desk";
import { requireExtension } from "../args";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { problemsLines, type Streams } from "../output";

export interface RefreshCommandOptions {
  readonly statusDate?: CivilDate;
  /** Write into a copy instead. */
  readonly out?: string;
}

/** Writes the month grid, the summary and the problems into a workbook; rows without a code get theirs. */
export async function refreshFile(
  path: string,
  options: RefreshCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const target = options.out ?? path;
  requireExtension(target, extname(path).toLowerCase());
  streams.log(`อ่าน ${path} ตรวจสอบ คำนวณ และเขียน ${target}`);
  const desk = deskOf({ path, target }, () => environment);
  const { sheets, problems, coded, kept, isChanged } = await refreshWorkbook(
    desk,
    options.statusDate ? { statusDate: options.statusDate } : {},
  );
  for (const line of problemsLines(problems.filter((one) => one.code === "sheet.name-taken"))) streams.log(line);
  streams.out(`ปรับปรุง ${target}: ${sheets.map((sheet) => sheet.name).join(", ")} (${countsLine(problems)})`);
  if (coded > 0) streams.log(`เติมรหัสให้ ${coded} แถวที่ยังไม่มีรหัส`);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  else if (!isChanged) streams.log("ผลเหมือนเดิมทุกอย่าง ไฟล์จึงไม่เปลี่ยนแปลง");
  return hasErrors(problems) ? exitCodes.dataErrors : exitCodes.done;
}
