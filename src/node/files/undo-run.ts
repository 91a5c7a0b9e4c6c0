import { readFile, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Environment, JournalFile, JournalRun } from "../../core";
import { takeBack } from "../../desk";
import { office } from "../office";
import type { Streams } from "../output";
import { isWorkbook, keptBytes, sumOf } from "./journal";
import { writeWhole } from "./write";

/** What became of one file of a run. */
interface Outcome {
  readonly isWhole: boolean;
  /** Rows of the register stay, so the papers that they tell of do too. */
  readonly isRegistered: boolean;
}

const whole: Outcome = { isWhole: true, isRegistered: false };
const stays: Outcome = { isWhole: false, isRegistered: false };

type Known = (sum: string) => Uint8Array | null;

/** What taking back needs beside the run. */
interface UndoParts {
  /** The bytes of a check sum, beside the versions that are kept on the disk. */
  readonly known?: Known;
  readonly environment: Environment;
}

async function undoFile(path: string, file: JournalFile, parts: UndoParts, streams: Streams): Promise<Outcome> {
  const now = await readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
  if (now === null) {
    streams.log(`${path}: ไม่มีไฟล์นี้แล้ว`);
    return file.before === null ? whole : stays;
  }
  const isUntouched = sumOf(now) === file.after;
  if (isUntouched && file.before === null) {
    await rm(path);
    streams.out(`ลบ ${path} ซึ่งคำสั่งนั้นสร้าง`);
    return whole;
  }
  const old = file.before === null ? null : (parts.known?.(file.before) ?? (await keptBytes(path, file.before)));
  if (isUntouched && old !== null) {
    await writeWhole(path, old);
    streams.out(`คืน ${path} เป็นฉบับก่อนทุกไบต์`);
    return whole;
  }
  if (!isWorkbook(path) || file.before === null) {
    streams.log(`${path}: ${isUntouched ? "ไม่มีฉบับก่อนเก็บไว้แล้ว" : "มีผู้แก้ไขหลังจากนั้น"} จึงไม่แตะต้อง`);
    return stays;
  }
  const { bytes, count, kept, isRegistered } = await takeBack(
    office,
    { cells: file.cells, sheets: file.sheets ?? [], traces: file.traces ?? [] },
    now,
    parts.environment,
  );
  for (const line of kept) streams.log(line);
  await writeWhole(path, bytes);
  streams.out(`คืน ${count} เซลล์ใน ${path}`);
  return { isWhole: true, isRegistered };
}

/**
 * Takes back what a run on a workbook wrote: whole files where nobody touched them, else the cells that still hold what
 * the run wrote; what a person changed since stays and is told. Answers whether all of it could be taken back.
 */
export async function undoRun(workbook: string, run: JournalRun, streams: Streams, parts: UndoParts) {
  const folder = dirname(resolve(workbook));
  // The workbook first: whether papers go depends on what became of their rows in the register.
  const files = [...run.files].reverse().sort((a, b) => Number(isWorkbook(b.path)) - Number(isWorkbook(a.path)));
  let isWhole = true;
  let isRegistered = false;
  for (const file of files) {
    const path = resolve(folder, file.path);
    if (isRegistered && !isWorkbook(path)) {
      streams.log(`${path}: คงไว้ เพราะทะเบียนมีผู้กรอกต่อจากแถวของเอกสารนี้`);
      continue;
    }
    const done = await undoFile(path, file, parts, streams);
    isWhole = done.isWhole && isWhole;
    isRegistered = done.isRegistered || isRegistered;
  }
  return isWhole;
}
