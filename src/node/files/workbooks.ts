import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileProblem } from "../../office";
import { UsageProblem } from "../exit";

const isWorkbook = (name: string): boolean =>
  /\.xlsx$/i.test(name) && !/^(~\$|\.)|\.backup(?:-[\d-]+)?\.xlsx$/i.test(name);

async function namesIn(folder: string, isWanted: (name: string) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new FileProblem("file.unreadable", "", folder, { cause: error });
  });
  const found = await Promise.all(
    entries.filter(isWanted).map(async (name) => {
      const file = await stat(join(folder, name)).catch(() => null);
      return file?.isFile() === true ? [name] : [];
    }),
  );
  return found.flat().sort((a, b) => a.localeCompare(b, "th"));
}

/** The names of the workbooks in a folder: no lock files, no backups. */
export function workbooksIn(folder: string): Promise<readonly string[]> {
  return namesIn(folder, isWorkbook);
}

/** Whether a name fits a pattern of `*` and `?`, as cmd.exe hands it over: other shells have filled it in by then. */
function fits(pattern: string): (name: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  const whole = new RegExp(`^${source}$`, "i");
  return (name) => whole.test(name);
}

/** What a command reads, by its file's name, and what people call it. */
interface Wanted {
  readonly called: string;
  readonly fits: (name: string) => boolean;
}

const workbooks: Wanted = { called: "สมุดงาน .xlsx", fits: isWorkbook };
// The lock file that Word leaves beside an open paper is none.
const papers: Wanted = {
  called: "เอกสาร .docx หรือ .xlsx",
  fits: (name) => isWorkbook(name) || /^(?!~\$|\.).*\.docx$/i.test(name),
};

/**
 * The workbooks that names on the command line mean, each once, in their order: a file, the workbooks of a folder, or a
 * pattern in the last part of a path. Throws where a folder or a pattern has none.
 */
export function workbooksNamed(names: readonly string[]): Promise<readonly string[]> {
  return filesNamed(names, workbooks);
}

/** The papers and tables of last year that names on the command line mean, as `workbooksNamed` reads them. */
export function papersNamed(names: readonly string[]): Promise<readonly string[]> {
  return filesNamed(names, papers);
}

async function filesNamed(names: readonly string[], wanted: Wanted): Promise<readonly string[]> {
  const all: string[] = [];
  for (const name of names) {
    const found = await stat(name).catch(() => null);
    if (found?.isDirectory() === true) {
      const inside = await namesIn(name, wanted.fits);
      if (inside.length === 0) throw new UsageProblem(`ไม่มี${wanted.called} ในโฟลเดอร์ ${name}`);
      all.push(...inside.map((one) => join(name, one)));
    } else if (found === null && /[*?]/.test(basename(name))) {
      const isWanted = fits(basename(name));
      const inside = await namesIn(dirname(name), (one) => wanted.fits(one) && isWanted(one));
      if (inside.length === 0) throw new UsageProblem(`ไม่มี${wanted.called} ที่ชื่อตรงกับ ${name}`);
      all.push(...inside.map((one) => join(dirname(name), one)));
    } else all.push(name);
  }
  return [...new Set(all)];
}
