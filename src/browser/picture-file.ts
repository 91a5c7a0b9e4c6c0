import { pictureLimits, type PictureFault } from "../core";
import { fileIn } from "./folder";

/** A picture of the folder that the person gave for papers, or of one below it; "out-of-reach" where none was given. */
export async function pictureIn(
  folder: FileSystemDirectoryHandle | null,
  name: string,
): Promise<Uint8Array | PictureFault> {
  if (folder === null) return "out-of-reach";
  const file = await fileIn(folder, name).catch(() => null);
  if (file === null) return "missing";
  return file.size > pictureLimits.bytes ? "too-large" : new Uint8Array(await file.arrayBuffer());
}
