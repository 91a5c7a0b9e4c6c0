import { createHash, randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, copyFile, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { backupName, originalName, surplusOriginals } from "../../desk";
import { FileProblem, lockNames } from "../../office";
import { systemCode } from "./system-code";
import { isListed, tellWritten } from "./written";

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WriteOptions {
  /** Keep what the file held before as `backupPath(path)`. Default: true. */
  readonly backup?: boolean;
}

interface Staged {
  readonly path: string;
  readonly fresh: string;
  /** A copy of what the file held; null when there was no file. */
  readonly previous: string | null;
}

/** Versions of a file that are kept: the last one alone would be lost by running a command twice. */
export const keptVersions = 3;

/** Where a previous version of a file is kept, beside it. */
export function backupPath(path: string, version = 1): string {
  return join(dirname(path), backupName(basename(path), version));
}

/**
 * Writes a file whole or not at all, and keeps the one it replaces. Throws `FileProblem`; then the file is as it was
 * and nothing is left beside it. `backup` is the path of the previous version, null when there was none to keep. A file
 * that holds these very bytes is not written, and pushes no earlier version out.
 */
export async function writeWhole(path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<WrittenFile> {
  const [written] = await writeAll([{ path, bytes }], options);
  return written ?? { backup: null, isSame: false };
}

/** What became of a file that was to be written. */
export interface WrittenFile {
  /** Where its previous version is kept; null where there was none, or none was asked for. */
  readonly backup: string | null;
  /** It held these very bytes, and was not written. */
  readonly isSame: boolean;
}

/** Writes all files or none, and answers what became of each. */
export async function writeAll(
  files: readonly FileToWrite[],
  options: WriteOptions = {},
): Promise<readonly WrittenFile[]> {
  const targets = await Promise.all(files.map(async (file) => ({ ...file, path: await targetOf(file.path) })));
  if (new Set(targets.map((file) => file.path)).size !== targets.length)
    throw new Error("The same file twice in one write");
  const staged: Staged[] = [];
  try {
    const backups = new Map<string, string | null>();
    for (const file of targets) if (!(await holds(file.path, file.bytes))) staged.push(await stage(file));
    await commit(staged);
    const keep = options.backup ?? true;
    for (const file of staged) {
      const before = keep && isListed() && file.previous !== null ? sumOf(await readFile(file.previous)) : null;
      backups.set(file.path, keep ? await keepPrevious(file) : null);
      const bytes = targets.find(({ path }) => path === file.path)?.bytes ?? new Uint8Array();
      if (keep && isListed()) tellWritten({ path: file.path, before, after: sumOf(bytes) });
    }
    return targets.map(({ path }) => ({ backup: backups.get(path) ?? null, isSame: !backups.has(path) }));
  } finally {
    for (const file of staged) await discard(file.fresh, file.previous);
  }
}

/** The file that is really written: a link is followed, so that it stays a link. Refuses folders and open files. */
async function targetOf(path: string): Promise<string> {
  const target = await realpath(path).catch(() => resolve(path));
  const found = await stat(target).catch(() => null);
  if (found?.isFile() === false) throw new FileProblem("file.is-folder", "", path);
  const holder = await lockBeside(target);
  if (holder !== null) throw new FileProblem("file.locked", `พบไฟล์ล็อก ${holder}`, path);
  try {
    await access(dirname(target), constants.W_OK);
    if (found !== null) await access(target, constants.W_OK);
  } catch (error) {
    throw asProblem(error, path);
  }
  return target;
}

/** The lock file that Excel or LibreOffice keeps beside a file they have open; null when there is none. */
export async function lockBeside(path: string): Promise<string | null> {
  for (const candidate of lockNames(basename(path))) {
    const there = await stat(join(dirname(path), candidate)).catch(() => null);
    if (there?.isFile() === true) return candidate;
  }
  return null;
}

async function stage({ path, bytes }: FileToWrite): Promise<Staged> {
  const mark = randomBytes(6).toString("hex");
  const fresh = join(dirname(path), `.ita-${mark}.new`);
  const kept = join(dirname(path), `.ita-${mark}.old`);
  try {
    const handle = await open(fresh, "wx", 0o666);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const found = await stat(path).catch(() => null);
    if (found === null) return { path, fresh, previous: null };
    await chmod(fresh, found.mode & 0o777).catch(() => undefined);
    await copyFile(path, kept);
    return { path, fresh, previous: kept };
  } catch (error) {
    await discard(fresh, kept);
    throw asProblem(error, path);
  }
}

async function commit(staged: readonly Staged[]): Promise<void> {
  const done: Staged[] = [];
  for (const file of staged) {
    try {
      await rename(file.fresh, file.path);
      done.push(file);
    } catch (error) {
      for (const earlier of done.reverse()) {
        if (earlier.previous === null) await rm(earlier.path, { force: true });
        else await rename(earlier.previous, earlier.path);
      }
      throw asProblem(error, file.path);
    }
  }
}

/** Whether a file holds exactly these bytes. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true || found.size !== bytes.length) return false;
  return readFile(path).then(
    (content) => content.equals(bytes),
    () => false,
  );
}

/** Where the original of a day, in local time, is kept once further versions push it out. */
export function originalPath(path: string, day: Date): string {
  const civil = { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() };
  return join(dirname(path), originalName(basename(path), civil));
}

/**
 * The oldest version falls out; the first of a day that does is what the file held when its work began that day, and is
 * kept under that day's name however many commands follow.
 */
async function dropOldest(path: string): Promise<void> {
  const oldest = backupPath(path, keptVersions);
  const found = await stat(oldest).catch(() => null);
  if (found?.isFile() !== true) return;
  // A backup is a copy: its time is that of the command which replaced it.
  const original = originalPath(path, found.mtime);
  const isKept = (await stat(original).catch(() => null)) !== null;
  if (isKept) return;
  await rename(oldest, original).catch(() => undefined);
  const folder = dirname(path);
  const surplus = surplusOriginals(basename(path), await readdir(folder).catch(() => []));
  await discard(...surplus.map((name) => join(folder, name)));
}

/** Makes room for the newest backup: each version moves back by one, the last falls out. */
async function moveBack(path: string): Promise<void> {
  await dropOldest(path);
  for (let version = keptVersions - 1; version >= 1; version -= 1) {
    const isFile = (await stat(backupPath(path, version)).catch(() => null))?.isFile() === true;
    if (isFile) await rename(backupPath(path, version), backupPath(path, version + 1)).catch(() => undefined);
  }
}

async function keepPrevious(file: Staged): Promise<string | null> {
  if (file.previous === null) return null;
  const backup = backupPath(file.path);
  try {
    if (await holds(backup, await readFile(file.previous))) return backup;
    await moveBack(file.path);
    await rename(file.previous, backup);
    return backup;
  } catch {
    // The name is taken by a folder or an open file, or is too long for the disk: keep it under a free, short name.
    const other = join(dirname(backup), `backup-${randomBytes(4).toString("hex")}${extname(backup)}`);
    return rename(file.previous, other).then(
      () => other,
      () => null,
    );
  }
}

async function discard(...paths: readonly (string | null)[]): Promise<void> {
  for (const path of paths) if (path !== null) await rm(path, { force: true }).catch(() => undefined);
}

function asProblem(error: unknown, path: string): FileProblem {
  const code = systemCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") return new FileProblem("file.disk-full", "", path, { cause: error });
  // Windows says these of a file that another program has open.
  if (code === "EBUSY" || (code === "EPERM" && process.platform === "win32")) {
    return new FileProblem("file.locked", "", path, { cause: error });
  }
  if (code === "ENOENT" || code === "ENOTDIR") return new FileProblem("file.no-folder", "", path, { cause: error });
  const detail = code === "ENAMETOOLONG" ? "ชื่อไฟล์ยาวเกินไป" : "";
  return new FileProblem("file.unwritable", detail, path, { cause: error });
}
