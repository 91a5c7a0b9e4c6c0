import { readFile, stat } from "node:fs/promises";
import { FileProblem, maxFileBytes, megabytes } from "../../office";
import { systemCode } from "./system-code";

/** The bytes of a file, or the `FileProblem` that says why not. Its size is looked at before it is read. */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new FileProblem("file.is-folder", "", path);
    if (found.size > maxFileBytes) {
      throw new FileProblem("file.too-large", `${megabytes(found.size)} รับได้ไม่เกิน ${megabytes(maxFileBytes)}`, path);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileProblem("file.not-found", "", path);
    const locked = code === "EBUSY" || (code === "EPERM" && process.platform === "win32");
    throw new FileProblem(locked ? "file.locked" : "file.unreadable", "", path, { cause: error });
  }
}
