import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { systemCode } from "./system-code";

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Makes a folder with those above it, and says whether it was not there before. Rejects with the system's error. Node's
 * own recursive `mkdir` never ends where a file system lets nobody make a folder and says that there is none, as /proc does.
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if (systemCode(error) === "EEXIST" && (await isFolder(path))) return false;
    const above = dirname(path);
    if (systemCode(error) !== "ENOENT" || above === path || (await isFolder(above))) throw error;
    await makeFolder(above);
    await mkdir(path);
  }
  return true;
}
