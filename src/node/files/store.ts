import { createHash } from "node:crypto";
import { rmdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { signedInRuns } from "../../core";
import { placePaper, type NewPaper, type FolderPlace, type PutPaper, type Store } from "../../desk";
import { FileProblem } from "../../office";
import { peekJournal } from "./journal";
import { makeFolder } from "./make-folder";
import { pictureAt } from "./picture";
import { readWhole } from "./read";
import { systemCode } from "./system-code";
import { lockBeside, writeAll, writeWhole } from "./write";

export interface FileStoreOptions {
  readonly path: string;
  /** What messages call the file, without telling where on the disk it is. Default: its path as given. */
  readonly name?: string;
  /** The workbook is written here instead. Default: where it was read. */
  readonly target?: string;
  /** The folder of papers. Default: that of the workbook. */
  readonly papers?: string;
  /** What the register names a paper by. Default: its path. */
  readonly registered?: (name: string) => string;
  /** What opens a paper that lies at a path. Default: the path. */
  readonly address?: (path: string) => string;
}

const versionOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Runs work over a folder that is made for it, and takes an empty one away again where the work fails. `isNamed`: by the person. */
async function inFolder<T>(folder: string, isNamed: boolean, work: () => Promise<T>): Promise<T> {
  const isNew = await makeFolder(folder).catch((error: unknown) => {
    const isFile = isNamed && ["EEXIST", "ENOTDIR"].includes(systemCode(error));
    throw new FileProblem(isFile ? "file.is-file" : "file.unwritable", "", folder, { cause: error });
  });
  try {
    return await work();
  } catch (error) {
    if (isNew) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** The path of a file that a workbook names: in the workbook's folder or below it, nowhere else on the disk. */
async function namedPath(folder: string, candidates: readonly string[]): Promise<string | null> {
  for (const candidate of candidates) {
    const path = resolve(folder, candidate.replace(/\\/g, "/"));
    const inside = relative(folder, path);
    if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) continue;
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true) return path;
  }
  return null;
}

/** A file that is to be looked at before something goes over it; null where there is none. */
async function fileAt(path: string): Promise<Uint8Array | null> {
  return (await stat(path).catch(() => null))?.isFile() === true ? readWhole(path) : null;
}

/** A workbook on this machine's disk, with its papers in a folder. Messages name files as the person did. */
export function fileStore(options: FileStoreOptions): Store {
  const { path, name = path, target = path, papers = dirname(path) } = options;
  const { registered = (paper: string) => join(papers, paper), address = (paper: string) => paper } = options;
  const shown = (kept: string | null) => (kept === null || options.name === undefined ? kept : basename(kept));
  /** Where the file has a name of its own, no message tells where on the disk it is. */
  const named = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
      throw error.of(options.name === undefined ? error.file : basename(error.file));
    });
  const read = async () => {
    try {
      const bytes = await readWhole(path);
      return { name, version: versionOf(bytes), bytes };
    } catch (error) {
      throw error instanceof FileProblem ? error.of(name) : error;
    }
  };
  return {
    read,
    replace: async (version, bytes) => {
      if (target === path && (await read()).version !== version) throw new FileProblem("file.changed", "", name);
      const { backup } = await named(writeWhole(target, bytes));
      return { kept: shown(backup) };
    },
    putPapers: (fresh: readonly NewPaper[]) =>
      inFolder(papers, options.name === undefined, async () => {
        const places: FolderPlace[] = [];
        for (const paper of fresh)
          places.push(
            await named(placePaper({ ...paper, name: basename(paper.name) }, (name) => fileAt(join(papers, name)))),
          );
        const toWrite = places.filter(({ isSame }) => !isSame);
        const written = await named(
          writeAll(toWrite.map((one) => ({ path: join(papers, one.name), bytes: one.bytes }))),
        );
        return places.map((place): PutPaper => {
          const { name: file, isSame, edited } = place;
          const kept = shown(written[toWrite.indexOf(place)]?.backup ?? null);
          const put = { file: registered(file), link: "", address: address(join(papers, file)), kept, isSame };
          return edited === undefined ? put : { ...put, edited: { ...edited, file: join(papers, edited.file) } };
        });
      }),
    paper: async (file) => {
      // Registered by its path, or by its name where the folder was moved; nothing outside of the two folders is read.
      const beside = dirname(resolve(path));
      const places = [resolve(file), resolve(beside, file), join(papers, basename(file)), join(beside, basename(file))];
      for (const place of places) {
        // Who named the workbook by its path on a command line may read the paper that its register names.
        const isNear =
          options.name === undefined || [resolve(papers), dirname(resolve(path))].includes(dirname(resolve(place)));
        if (isNear && (await stat(place).catch(() => null))?.isFile() === true) return readWhole(place);
      }
      return null;
    },
    signed: async () => signedInRuns(await peekJournal(path)),
    heldBy: async () => (await lockBeside(path)) ?? "",
    template: async (wanted) => {
      const found = await namedPath(dirname(resolve(path)), [wanted, `${wanted}.docx`]);
      return found === null ? null : readWhole(found);
    },
    picture: async (wanted, pixels) => {
      const found = await namedPath(dirname(resolve(path)), [wanted]);
      return found === null ? "missing" : pictureAt(found, pixels).catch(() => "unreadable" as const);
    },
  };
}
