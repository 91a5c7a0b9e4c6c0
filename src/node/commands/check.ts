import { type CivilDate, formatLong, type Environment, hasErrors, type PaperKind } from "../../core";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { tellIfOpen } from "../open";
import { countsText, problemJson, problemLines, type Streams } from "../output";

export interface CheckCommandOptions {
  readonly json?: boolean;
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

/** Prints every problem of a workbook; changes nothing. */
export async function checkFile(
  path: string,
  options: CheckCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  await tellIfOpen(path, streams);
  const desk = deskOf({ path }, () => environment);
  const { examination } = await desk.examine(options.statusDate ? { statusDate: options.statusDate } : {});
  const checked = examination.checked(options.kinds ?? examination.ownKinds);
  const { problems } = checked;
  if (options.json) {
    streams.out(JSON.stringify({ file: path, kinds: checked.kinds, problems: problems.map(problemJson) }, null, 1));
  } else {
    for (const problem of problems) for (const line of problemLines(problem)) streams.out(line);
    if (problems.length === 0) streams.out("ไม่พบข้อผิดพลาด");
    streams.log(`ตรวจ ${path} ณ วันที่ ${formatLong(checked.statusDate)}: ${countsText(problems)}`);
    const { accepted } = checked;
    if (accepted.length > 0) streams.log(`ยอมรับแล้ว ${accepted.length} รายการ ดูเหตุผลในแผ่นงาน ข้อยกเว้น`);
  }
  return hasErrors(problems) ? exitCodes.dataErrors : exitCodes.done;
}
