import { createHash } from "node:crypto";
import { readFile, rename } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { effectOf, journalText, readJournal, type Environment, type JournalFile, type JournalRun } from "../../core";
import { FileProblem } from "../../office";
import { office } from "../office";
import { backupPath, keptVersions, writeWhole } from "./write";
import type { ListedFile } from "./written";

/** Where the history of a workbook is kept: beside it, `งาน.history.json`. */
export function journalPath(workbook: string): string {
  return join(dirname(workbook), `${basename(workbook, extname(workbook))}.history.json`);
}

export const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const bytesOf = (path: string): Promise<Uint8Array | null> =>
  readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

/**
 * The history of a workbook, the oldest run first; [] where it has none. One that cannot be read is put aside under another
 * name, so that nothing is written over it, and `tell` says so.
 */
export async function openJournal(
  workbook: string,
  tell: (text: string) => void = () => undefined,
): Promise<readonly JournalRun[]> {
  const path = journalPath(workbook);
  const bytes = await bytesOf(path);
  const runs = bytes === null ? [] : readJournal(new TextDecoder().decode(bytes));
  if (runs !== null) return runs;
  const aside = path.replace(/\.json$/, ".damaged.json");
  await rename(path, aside).catch(() => undefined);
  tell(`อ่านประวัติของ ${workbook} ไม่ได้ ไฟล์เสียหายหรือถูกแก้ เก็บไว้ที่ ${aside} ย้อนคำสั่งก่อนหน้านี้ไม่ได้ ประวัติเริ่มใหม่`);
  return [];
}

/** The history of a workbook where it can be read, and nothing is put aside: for what looks at it by the way. */
export async function peekJournal(workbook: string): Promise<readonly JournalRun[]> {
  const bytes = await bytesOf(journalPath(workbook));
  return bytes === null ? [] : (readJournal(new TextDecoder().decode(bytes)) ?? []);
}

/** Writes the history beside the workbook. */
export async function saveJournal(workbook: string, runs: readonly JournalRun[]): Promise<void> {
  await writeWhole(journalPath(workbook), new TextEncoder().encode(journalText(runs)), { backup: false });
}

/** The bytes of a kept version of a file by their check sum; null where none is kept any more. */
export async function keptBytes(path: string, sum: string): Promise<Uint8Array | null> {
  for (let version = 1; version <= keptVersions; version += 1) {
    const bytes = await bytesOf(backupPath(path, version));
    if (bytes !== null && sumOf(bytes) === sum) return bytes;
  }
  return null;
}

/** Whether a file of a run is a workbook by its name: of it the history keeps single cells. */
export const isWorkbook = (path: string): boolean => extname(path).toLowerCase() === ".xlsx";

type Effect = Pick<JournalFile, "cells" | "sheets" | "traces">;

async function effectIn(path: string, before: string | null): Promise<Effect> {
  if (!isWorkbook(path) || before === null) return { cells: [] };
  const [old, now] = [await keptBytes(path, before), await bytesOf(path)];
  if (old === null || now === null) return { cells: [] };
  const { cells, sheets, traces } = effectOf(await office.readWorkbook(old), await office.readWorkbook(now));
  const own = cells.map(({ at, before: from, after: to }) => ({ at: { ...at }, before: from, after: to }));
  const lines = traces.map((trace) => ({
    ...trace,
    lines: Object.fromEntries(Object.entries(trace.lines).map(([row, line]) => [row, [...line]])),
  }));
  return { cells: own, sheets: sheets.map((sheet) => ({ ...sheet })), traces: lines };
}

/** Each file once, from what it held first to what it held last. */
function eachOnce(written: readonly ListedFile[]): readonly ListedFile[] {
  const byPath = new Map<string, ListedFile>();
  for (const file of written) byPath.set(file.path, { ...file, before: byPath.get(file.path)?.before ?? file.before });
  return [...byPath.values()];
}

/** Enters a run in the history of a workbook. A history that cannot be written is no failure of the run itself. */
export async function enterRun(
  workbook: string,
  command: string,
  written: readonly ListedFile[],
  environment: Environment,
): Promise<void> {
  const folder = dirname(resolve(workbook));
  const files = await Promise.all(
    eachOnce(written).map(async ({ path, before, after }): Promise<JournalFile> => {
      return { path: relative(folder, path) || basename(path), before, after, ...(await effectIn(path, before)) };
    }),
  );
  const run: JournalRun = { time: environment.now, user: environment.user, command, files, undone: false };
  try {
    await saveJournal(workbook, [...(await openJournal(workbook)), run]);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
}
