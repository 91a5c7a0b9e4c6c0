import { readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { FolderList, DiskPlace } from "../../core";
import { FileProblem } from "../../office";
import { workbooksIn } from "../files/workbooks";

export const placeAt = (path: string): DiskPlace => ({ name: basename(path) || path, path });

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

const drives = (): readonly string[] =>
  process.platform === "win32" ? Array.from("CDEFGHIJKLMNOPQRSTUVWXYZ", (letter) => `${letter}:\\`) : [];

/** Where people keep files, those of them that this machine has. */
async function shortcuts(start: string): Promise<readonly DiskPlace[]> {
  const home = homedir();
  const inHome = ["Desktop", "Documents", "Downloads", "OneDrive"].map((name) => join(home, name));
  const wanted = [...new Set([start, home, ...inHome, ...drives()])];
  const found = await Promise.all(wanted.map(async (path) => ((await isFolder(path)) ? [placeAt(path)] : [])));
  return found.flat();
}

const isHidden = (name: string): boolean => /^[.$~]/.test(name);

/** What a person sees of a folder when choosing a workbook: folders, workbooks, and ways elsewhere. */
export async function listFolder(wanted: string, start: string): Promise<FolderList> {
  const folder = resolve(start, wanted);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new FileProblem("file.unreadable", "", folder, { cause: error });
  });
  const names = await Promise.all(
    entries
      .filter(({ name }) => !isHidden(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        const isOne = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)));
        return isOne ? [{ name: entry.name, path }] : [];
      }),
  );
  const above = dirname(folder);
  return {
    folder: { name: basename(folder) || folder, path: folder },
    parent: above === folder ? null : placeAt(above),
    shortcuts: await shortcuts(start),
    folders: names.flat().sort((a, b) => a.name.localeCompare(b.name, "th")),
    files: (await workbooksIn(folder)).map((name) => ({ name, path: join(folder, name) })),
  };
}
