import { backupName, originalName, surplusOriginals } from "../desk";
import { PageFileFault } from "./worker-client";

/** Errors by which a folder says that it has no such file. */
const absent: readonly string[] = ["NotFoundError", "TypeMismatchError"];

/**
 * A file of a folder, or of one below it; null where there is none of the name. Rejects where the browser cannot tell:
 * what could not be looked at is never taken for a free name.
 */
export async function fileIn(folder: FileSystemDirectoryHandle, path: string): Promise<File | null> {
  const steps = path.split(/[\\/]+/).filter((step) => step !== "" && step !== ".");
  const last = steps.pop();
  if (last === undefined || last === ".." || steps.includes("..")) return null;
  try {
    let inside = folder;
    for (const step of steps) inside = await inside.getDirectoryHandle(step);
    return await (await inside.getFileHandle(last)).getFile();
  } catch (error) {
    // A name that no file of this system can have is a TypeError.
    const isAbsent = error instanceof TypeError || (error instanceof DOMException && absent.includes(error.name));
    if (isAbsent) return null;
    throw new PageFileFault("file.unreadable", path);
  }
}

/** The bytes of a file of a folder; null where there is none. */
export async function readIn(folder: FileSystemDirectoryHandle, path: string): Promise<Uint8Array | null> {
  const file = await fileIn(folder, path);
  return file === null ? null : new Uint8Array(await file.arrayBuffer());
}

/** Writes a file of a folder whole. */
export async function writeIn(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(bytes.slice());
    await stream.close();
  } catch (error) {
    const detail = error instanceof DOMException ? error.name : "";
    throw new PageFileFault("file.unwritable", `${name} ${detail}`.trim());
  }
}

/** The backup falls out; the first of a day that does is the original of that day, and is kept under its name. */
async function moveBack(folder: FileSystemDirectoryHandle, name: string, backup: File): Promise<void> {
  const day = new Date(backup.lastModified);
  const original = originalName(name, { year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
  if ((await fileIn(folder, original)) !== null) return;
  await writeIn(folder, original, new Uint8Array(await backup.arrayBuffer()));
  const names: string[] = [];
  for await (const one of folder.keys()) names.push(one);
  for (const one of surplusOriginals(name, names)) await folder.removeEntry(one).catch(() => undefined);
}

/** Keeps what a file of a folder holds before something goes over it; answers what it is kept as. */
export async function keepIn(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<string> {
  const backup = backupName(name);
  const earlier = await fileIn(folder, backup);
  if (earlier !== null) await moveBack(folder, name, earlier);
  await writeIn(folder, backup, bytes);
  return backup;
}

/** Writes a file of a folder, and keeps the one that it replaces; answers what that is kept as, null for none. */
export async function replaceIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const before = await readIn(folder, name);
  const kept = before === null ? null : await keepIn(folder, name, before);
  await writeIn(folder, name, bytes);
  return kept;
}
