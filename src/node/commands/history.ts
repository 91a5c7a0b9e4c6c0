import { readFile, rm } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { lastRun, refName, undoCells, type Environment, type JournalFile } from "../../core";
import { tellBound } from "../bound";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import { keptBytes, openJournal, saveJournal, sumOf } from "../files/journal";
import { writeWhole } from "../files/write";
import { office } from "../office";
import type { Streams } from "../output";

/** Shows what was done to a workbook, when, by whom and by which command, the latest first. */
export async function showHistory(path: string, environment: Environment, streams: Streams): Promise<ExitCode> {
  const { data } = await deskOf({ path }, () => environment).open();
  await tellBound(path, data, streams);
  const runs = await openJournal(path);
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

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " / ");

/** Takes back one file of a run; false where it could not. */
async function undoFile(path: string, file: JournalFile, streams: Streams): Promise<boolean> {
  const now = await readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
  if (now === null) {
    streams.log(`${path}: ไม่มีไฟล์นี้แล้ว`);
    return file.before === null;
  }
  const old = file.before === null ? null : await keptBytes(path, file.before);
  if (sumOf(now) === file.after) {
    if (file.before === null) {
      await rm(path);
      streams.out(`ลบ ${path} ซึ่งคำสั่งนั้นสร้าง`);
      return true;
    }
    if (old === null) {
      streams.log(`${path}: ไม่มีฉบับก่อนเก็บไว้แล้ว`);
      return false;
    }
    await writeWhole(path, old);
    streams.out(`คืน ${path} เป็นฉบับก่อนทุกไบต์`);
    return true;
  }
  if (extname(path).toLowerCase() !== ".xlsx" || file.before === null) {
    streams.log(`${path}: มีผู้แก้ไขหลังจากนั้น จึงไม่แตะต้อง`);
    return false;
  }
  const { edits, kept } = undoCells(file.cells, await office.readWorkbook(now));
  const edited = office.editCells(now, edits);
  for (const { at, after } of kept)
    streams.log(`ไม่คืน ${at.sheet}!${refName(at)}: มีผู้แก้ไขหลังจากนั้น เป็น “${oneLine(after).slice(0, 80)}”`);
  await writeWhole(path, edited.bytes);
  streams.out(`คืน ${edits.length - edited.skipped.length} เซลล์ใน ${path} แผ่นงานที่โปรแกรมคำนวณให้สั่ง ita refresh อีกครั้ง`);
  return true;
}

/** Takes back the last run on a workbook: what it wrote goes back, what a person changed since stays and is told. */
export async function undoLast(path: string, environment: Environment, streams: Streams): Promise<ExitCode> {
  const runs = await openJournal(path);
  const run = lastRun(runs);
  if (run === null) {
    streams.log(`ไม่มีคำสั่งให้ย้อนใน ${path}`);
    return exitCodes.done;
  }
  streams.log(`ย้อนคำสั่ง ${run.command} เมื่อ ${run.time}`);
  const folder = dirname(resolve(path));
  let isWhole = true;
  for (const file of [...run.files].reverse())
    isWhole = (await undoFile(resolve(folder, file.path), file, streams)) && isWhole;
  const entry = {
    time: environment.now,
    user: environment.user,
    command: `undo ${run.command}`,
    files: [],
    undone: false,
  };
  await saveJournal(path, [...runs.map((one) => (one === run ? { ...one, undone: true } : one)), entry]);
  return isWhole ? exitCodes.done : exitCodes.dataErrors;
}
