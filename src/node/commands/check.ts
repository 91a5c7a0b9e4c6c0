import {
  countsLine,
  type BaselineDifference,
  type Checked,
  type CivilDate,
  type Environment,
  formatLong,
  groupProblems,
  hasErrors,
  noteProblems,
  type PaperKind,
  sinceBaseline,
} from "../../core";
import { problemsBeside } from "../../desk";
import { FileProblem } from "../../office";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { baselinePath, dropBaseline, openBaseline, saveBaseline } from "../files/baseline";
import { workbooksNamed } from "../files/workbooks";
import { tellIfOpen } from "../open";
import { problemJson, problemsLines, type Streams } from "../output";

export interface CheckCommandOptions {
  readonly json?: boolean;
  /** "use": tell what is new since problems were noted, or note them first. "renew" notes anew, "remove" forgets. */
  readonly baseline?: "use" | "renew" | "remove";
  readonly kinds?: readonly PaperKind[];
  readonly statusDate?: CivilDate;
}

async function checked(path: string, options: CheckCommandOptions, environment: Environment): Promise<Checked> {
  const desk = deskOf({ path }, () => environment);
  const { examination } = await desk.examine(options.statusDate ? { statusDate: options.statusDate } : {});
  const kinds = options.kinds ?? examination.ownKinds;
  return examination.checked(kinds, [], await problemsBeside(desk, examination.book, kinds));
}

/** A checked workbook, and what became of the problems that were noted in it before; null where none are compared. */
interface Outcome extends Checked {
  readonly since: BaselineDifference | null;
  /** A line on the baseline for people. */
  readonly note: string;
}

/** The problems held against those that were noted when the office began. */
async function heldAgainst(
  path: string,
  one: Checked,
  { baseline }: CheckCommandOptions,
  { now, user }: Environment,
): Promise<Outcome> {
  const { book, problems } = one;
  if (baseline === undefined) return { ...one, since: null, note: "" };
  if (baseline === "remove") {
    const note = (await dropBaseline(path)) ? `ลบ ${baselinePath(path)} แล้ว` : "ไม่มีสิ่งที่จดไว้";
    return { ...one, since: null, note };
  }
  const known = baseline === "renew" ? null : await openBaseline(path);
  if (known === null) {
    const noted = noteProblems(book.data, problems);
    const file = await saveBaseline(path, { version: 1, time: now, user, findings: noted });
    const note = `จดสิ่งที่พบ ${problems.length} รายการไว้ใน ${file} ครั้งต่อไป --baseline จะแจ้งเฉพาะสิ่งที่พบใหม่`;
    return { ...one, since: null, note };
  }
  const since = sinceBaseline(book.data, problems, known.findings);
  const gone = since.gone.map(({ sheet, row, column, message }) => {
    const place = [sheet, row && `แถว ${row}`, column && `คอลัมน์ ${column}`].filter((part) => part !== "").join(" ");
    return `    แก้แล้วหรือไม่มีแล้ว: ${place}  ${message}`;
  });
  const counts = `เทียบกับที่จดไว้ (${known.time}): พบใหม่ ${since.fresh.length} คงอยู่ ${since.standing.length} หมดไป ${since.gone.length}`;
  return { ...one, problems: since.fresh, since, note: [...gone, counts].join("\n") };
}

function print(path: string, { problems, accepted, statusDate, since, note }: Outcome, streams: Streams): void {
  for (const line of problemsLines(problems)) streams.out(line);
  if (problems.length === 0) streams.out(since === null ? "ไม่พบข้อผิดพลาด" : "ไม่พบสิ่งใหม่");
  if (note !== "") for (const line of note.split("\n")) streams.out(line);
  streams.out(`ตรวจ ${path} ณ วันที่ ${formatLong(statusDate)}: ${countsLine(problems)}`);
  if (accepted.length > 0) streams.out(`ยอมรับแล้ว ${accepted.length} รายการ ดูเหตุผลในแผ่นงาน ข้อยกเว้น`);
}

const jsonHead = (file: string) => ({ format: "ita-check", version: 1, file });

/** What --json prints of a workbook, version 1: docs/check-json.md. Fields are added, never changed, within a version. */
const jsonOf = (path: string, { kinds, problems, accepted, since }: Outcome) => ({
  ...jsonHead(path),
  kinds,
  accepted: accepted.length,
  problems: groupProblems(problems).map(problemJson),
  ...(since === null ? {} : { baseline: { standing: since.standing.length, gone: since.gone } }),
});

/** The same of a file that could not be read: nothing was checked, and `unread` says why. */
const jsonOfUnread = (path: string, { code, message }: FileProblem) => ({
  ...jsonHead(path),
  kinds: [],
  accepted: 0,
  problems: [],
  unread: { code, message },
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
  const all: Outcome[] = [];
  const json: unknown[] = [];
  const unread: FileProblem[] = [];
  for (const path of paths) {
    try {
      await tellIfOpen(path, streams);
      const one = await heldAgainst(path, await checked(path, options, environment), options, environment);
      all.push(one);
      if (options.json === true) json.push(jsonOf(path, one));
      else print(path, one, streams);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      unread.push(error);
      json.push(jsonOfUnread(path, error));
      streams.log(error.message);
    }
  }
  if (paths.length > 1 && unread.some(({ code }) => code === "file.not-found")) {
    streams.log("ถ้าชื่อไฟล์มีช่องว่าง ให้ใส่เครื่องหมายคำพูดคร่อมทั้งชื่อ");
  }
  if (options.json === true) streams.out(JSON.stringify(paths.length === 1 ? json[0] : json, null, 1));
  else if (paths.length > 1) {
    const total = countsLine(all.flatMap(({ problems }) => problems));
    const failed = unread.length === 0 ? "" : `  อ่านไม่ได้ ${unread.length} ไฟล์`;
    streams.out(`รวม ${paths.length} ไฟล์: ${total}${failed}`);
  }
  if (unread.length > 0) return exitCodes.wrongUse;
  return all.some(({ problems }) => hasErrors(problems)) ? exitCodes.dataErrors : exitCodes.done;
}
