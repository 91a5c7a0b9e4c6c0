import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { openWorkbook, type OpenedWorkbook } from "../open";
import { PageFault } from "./problem";
import { FileProblem } from "../../office";

interface Read {
  readonly book: OpenedWorkbook;
  /** What the disk said of the file when it was read. */
  readonly state: string;
}

const isWorkbook = (name: string): boolean => /\.xlsx$/i.test(name) && !/^(~\$|\.)|\.backup(?:-\d)?\.xlsx$/i.test(name);

/** The names of the workbooks in a folder: no lock files, no backups. */
export async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new FileProblem("file.unreadable", "", folder, { cause: error });
  });
  const found = await Promise.all(
    entries.filter(isWorkbook).map(async (name) => {
      const file = await stat(join(folder, name)).catch(() => null);
      return file?.isFile() === true ? [name] : [];
    }),
  );
  return found.flat().sort((a, b) => a.localeCompare(b, "th"));
}

async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found === null ? "" : `${found.ino} ${found.size} ${found.mtimeMs}`;
}

/** Which workbook a run of the page works on. It is read again whenever the file on the disk is no longer the one read. */
export class Session {
  private path: string | null;
  private read: Read | null = null;

  /** `file` null: the person chooses among the workbooks of `folder`. */
  constructor(
    file: string | null,
    private readonly folder: string,
  ) {
    this.path = file === null ? null : resolve(file);
    this.canChoose = file === null;
  }

  readonly canChoose: boolean;

  /** The name of the chosen workbook, null where none is. */
  get file(): string | null {
    return this.path === null ? null : basename(this.path);
  }

  async files(): Promise<readonly string[]> {
    return this.canChoose ? workbooksIn(this.folder) : [];
  }

  /** Takes a workbook of the folder by its name; nothing outside of the list can be named. */
  async choose(file: string): Promise<void> {
    if (!(await this.files()).includes(file)) throw new PageFault(`ไม่พบสมุดงาน “${file}” ในโฟลเดอร์นี้`);
    const path = join(this.folder, file);
    await openWorkbook(path);
    this.path = path;
    this.read = null;
  }

  /** The workbook as it is on the disk now. */
  async workbook(): Promise<OpenedWorkbook> {
    if (this.path === null) throw new PageFault("ยังไม่ได้เลือกสมุดงาน");
    // Asked before reading: what changes meanwhile is read again next time.
    const state = await stateOf(this.path);
    if (this.read === null || this.read.state !== state || state === "") {
      this.read = { book: await openWorkbook(this.path), state };
    }
    return this.read.book;
  }

  /** Throws where the file is no longer what `workbook` read: what was computed must not overwrite newer work. */
  async requireUnchanged(): Promise<void> {
    if (this.path !== null && this.read !== null && (await stateOf(this.path)) === this.read.state) return;
    throw new PageFault("มีผู้แก้ไขสมุดงานระหว่างที่คำนวณ จึงยังไม่ได้บันทึก โปรดลองอีกครั้ง");
  }
}
