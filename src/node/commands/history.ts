import { lastRun, type Environment } from "../../core";
import { contradictions } from "../../desk";
import { tellBound } from "../bound";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { openJournal, saveJournal } from "../files/journal";
import { undoRun } from "../files/undo-run";
import { problemsLines, type Streams } from "../output";

/** Shows what was done to a workbook, when, by whom and by which command, the latest first. */
export async function showHistory(path: string, environment: Environment, streams: Streams): Promise<ExitCode> {
  const desk = deskOf({ path }, () => environment);
  for (const line of problemsLines(await contradictions(desk))) streams.log(line);
  await tellBound(path, desk, streams);
  const runs = await openJournal(path, streams.log);
  if (runs.length === 0) streams.out(`ยังไม่มีประวัติของ ${path}`);
  for (const { time, user, command, files, undone } of [...runs].reverse()) {
    streams.out(`${time}${user === "" ? "" : ` ${user}`}  ${command}${undone ? "  (ย้อนแล้ว)" : ""}`);
    for (const file of files)
      streams.out(
        `    ${file.path}${file.before === null ? " (สร้างใหม่)" : ""}${file.cells.length > 0 ? ` ${file.cells.length} เซลล์` : ""}`,
      );
  }
  return exitCodes.done;
}

/** Takes back the last run on a workbook: what it wrote goes back, what a person changed since stays and is told. */
export async function undoLast(path: string, environment: Environment, streams: Streams): Promise<ExitCode> {
  const runs = await openJournal(path, streams.log);
  const run = lastRun(runs);
  if (run === null) {
    streams.log(`ไม่มีคำสั่งให้ย้อนใน ${path}`);
    return exitCodes.done;
  }
  streams.log(`ย้อนคำสั่ง ${run.command} เมื่อ ${run.time}`);
  const isWhole = await undoRun(path, run, streams, { environment });
  const entry = {
    time: environment.now,
    user: environment.user,
    command: `undo ${run.command}${isWhole ? "" : " (ย้อนได้ไม่ครบ)"}`,
    files: [],
    undone: false,
  };
  await saveJournal(path, [...runs.map((one) => (one === run ? { ...one, undone: true } : one)), entry]);
  return isWhole ? exitCodes.done : exitCodes.dataErrors;
}
