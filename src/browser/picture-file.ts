import type { PictureFault } from "../core";
import { fileIn } from "./folder";

/** Larger files are no photographs of a telephone. */
const mostBytes = 40 * 1024 * 1024;

/** A picture of the folder that the person gave for papers, or of one below it; "out-of-reach" where none was given. */
export async function readPicture(
  folder: FileSystemDirectoryHandle | null,
  name: string,
): Promise<Uint8Array | PictureFault> {
  if (folder === null) return "out-of-reach";
  const file = await fileIn(folder, name).catch(() => null);
  if (file === null) return "missing";
  return file.size > mostBytes ? "too-large" : new Uint8Array(await file.arrayBuffer());
}
