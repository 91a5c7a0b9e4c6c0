import { type CivilDate, formatLong, type Checked, type Environment, hasErrors, type PaperKind } from "../../core";
import { FileProblem } from "../../office";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { workbooksNamed } from "../files/workbooks";
import { tellIfOpen } from "../open";
import { countsText, problemJson, problemLines, type Streams } from "../output";

export interface CheckCommandOptions {
  readonly json?: boolean;
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

async function checked(path: string, options: CheckCommandOptions, environment: Environment): Promise<Checked> {
  const desk = deskOf({ path }, () => environment);
  const { examination } = await desk.examine(options.statusDate ? { statusDate: options.statusDate } : {});
  return examination.checked(options.kinds ?? examination.ownKinds);
}

function print(path: string, { problems, accepted, statusDate }: Checked, streams: Streams): void {
  for (const problem of problems) for (const line of problemLines(problem)) streams.out(line);
  if (problems.length === 0) streams.out("ไม่พบข้อผิดพลาด");
  streams.out(`ตรวจ ${path} ณ วันที่ ${formatLong(statusDate)}: ${countsText(problems)}`);
  if (accepted.length > 0) streams.out(`ยอมรับแล้ว ${accepted.length} รายการ ดูเหตุผลในแผ่นงาน ข้อยกเว้น`);
}

const jsonOf = (path: string, { kinds, problems }: Checked) => ({
  file: path,
  kinds,
  problems: problems.map(problemJson),
});

/**
 * Prints every problem of workbooks, file by file, and changes nothing. A file that cannot be read is told and stops no
 * other. With --json the answer is an object for one file that was named, a list for several.
 */
export async function checkFiles(
  names: readonly string[],
  options: CheckCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const paths = await workbooksNamed(names);
  const all: Checked[] = [];
  const json: unknown[] = [];
  const unread: FileProblem[] = [];
  for (const path of paths) {
    try {
      await tellIfOpen(path, streams);
      const one = await checked(path, options, environment);
      all.push(one);
      if (options.json === true) json.push(jsonOf(path, one));
      else print(path, one, streams);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      unread.push(error);
      streams.log(error.message);
    }
  }
  if (paths.length > 1 && unread.some(({ code }) => code === "file.not-found")) {
    streams.log("ถ้าชื่อไฟล์มีช่องว่าง ให้ใส่เครื่องหมายคำพูดคร่อมทั้งชื่อ");
  }
  if (options.json === true) streams.out(JSON.stringify(paths.length === 1 ? json[0] : json, null, 1));
  else if (paths.length > 1) {
    const total = countsText(all.flatMap(({ problems }) => problems));
    const failed = unread.length === 0 ? "" : `  อ่านไม่ได้ ${unread.length} ไฟล์`;
    streams.out(`รวม ${paths.length} ไฟล์: ${total}${failed}`);
  }
  if (unread.length > 0) return exitCodes.wrongUse;
  return all.some(({ problems }) => hasErrors(problems)) ? exitCodes.dataErrors : exitCodes.done;
}
