import type { PictureFault } from "../core";

/** Larger files are no photographs of a telephone. */
const mostBytes = 40 * 1024 * 1024;

/** A picture of the folder that the person gave for papers, or of one below it; "out-of-reach" where none was given. */
export async function readPicture(
  folder: FileSystemDirectoryHandle | null,
  name: string,
): Promise<Uint8Array | PictureFault> {
  if (folder === null) return "out-of-reach";
  const steps = name.split(/[\\/]+/).filter((step) => step !== "" && step !== ".");
  const last = steps.pop();
  if (last === undefined || steps.includes("..")) return "missing";
  try {
    let inside = folder;
    for (const step of steps) inside = await inside.getDirectoryHandle(step);
    const file = await (await inside.getFileHandle(last)).getFile();
    return file.size > mostBytes ? "too-large" : new Uint8Array(await file.arrayBuffer());
  } catch {
    return "missing";
  }
}
