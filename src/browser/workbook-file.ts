import type { HistoryRun } from "../core";
import { environmentNow } from "./clock";
import { PageFileFault } from "./worker-client";

/** One step that the workbook went, so that it can be taken back. */
interface Step {
  /** Thai: what was done. */
  readonly what: string;
  readonly before: Uint8Array;
  /** The version that the step made; another one means that somebody else wrote meanwhile. */
  readonly after: string;
  /** Its place in the history of this visit. */
  readonly log: number;
}

/** Steps that are kept to be taken back. */
const mostSteps = 30;

/** The workbook that is open: a file on the disk where the browser gives it, else bytes that the person downloads. */
export class WorkbookFile {
  #bytes: Uint8Array | null = null;
  #edition = 0;
  #unsaved = 0;
  readonly #steps: Step[] = [];
  readonly #log: HistoryRun[] = [];
  #isBackedUp = false;

  private constructor(
    readonly name: string,
    private readonly handle: FileSystemFileHandle | null,
  ) {}

  /** A file that can be written in place. */
  static ofHandle(handle: FileSystemFileHandle): WorkbookFile {
    return new WorkbookFile(handle.name, handle);
  }

  /** A file that the browser lends to be read only; `isNew` where it is on no disk yet. */
  static ofBytes(name: string, bytes: Uint8Array, isNew: boolean): WorkbookFile {
    const file = new WorkbookFile(name, null);
    file.#bytes = bytes;
    file.#unsaved = isNew ? 1 : 0;
    return file;
  }

  get isInPlace(): boolean {
    return this.handle !== null;
  }

  get unsaved(): number {
    return this.#unsaved;
  }

  get lastStep(): string {
    return this.#steps[this.#steps.length - 1]?.what ?? "";
  }

  /** What was done in this visit, the latest first. */
  steps(): readonly HistoryRun[] {
    return [...this.#log].reverse();
  }

  /** What the workbook holds now, and a name of that state. */
  async read(): Promise<{ name: string; version: string; bytes: Uint8Array }> {
    if (this.handle === null)
      return { name: this.name, version: this.#inMemory(), bytes: this.#bytes ?? new Uint8Array() };
    const file = await this.#file();
    return { name: this.name, version: versionOf(file), bytes: new Uint8Array(await file.arrayBuffer()) };
  }

  /** The state of the file on the disk; "" where it cannot be had. */
  async version(): Promise<string> {
    if (this.handle === null) return this.#inMemory();
    return this.#file().then(versionOf, () => "");
  }

  /** Writes a new state over the one of that version, and keeps the old one to be taken back. */
  async replace(
    version: string,
    bytes: Uint8Array,
    what: string,
    folder: FileSystemDirectoryHandle | null,
  ): Promise<string | null> {
    const now = await this.read();
    if (now.version !== version) throw new PageFileFault({ code: "file.changed", message: "", detail: "" });
    const kept = await this.#backUp(now.bytes, folder);
    await this.#write(bytes);
    this.#log.push({ time: environmentNow().now, user: "", what, files: [this.name], undone: false });
    this.#steps.push({ what, before: now.bytes, after: await this.version(), log: this.#log.length - 1 });
    if (this.#steps.length > mostSteps) this.#steps.shift();
    if (this.handle === null) this.#unsaved += 1;
    return kept;
  }

  /** Takes the last step back; null where there is none. Refuses where another program wrote since. */
  async undo(): Promise<string | null> {
    const step = this.#steps[this.#steps.length - 1];
    if (step === undefined) return null;
    if ((await this.version()) !== step.after) {
      throw new Error("ไฟล์ถูกบันทึกจากโปรแกรมอื่นหลังจากขั้นนั้น จึงเลิกทำไม่ได้ สิ่งที่อยู่ในไฟล์ไม่ถูกแตะต้อง");
    }
    await this.#write(step.before);
    this.#steps.pop();
    const logged = this.#log[step.log];
    if (logged !== undefined) this.#log[step.log] = { ...logged, undone: true };
    if (this.handle === null) this.#unsaved = Math.max(0, this.#unsaved - 1);
    const before = this.#steps[this.#steps.length - 1];
    if (before !== undefined) this.#steps[this.#steps.length - 1] = { ...before, after: await this.version() };
    return step.what;
  }

  /** Said when the person has the bytes. */
  saved(): void {
    this.#unsaved = 0;
  }

  #inMemory(): string {
    return `memory ${this.#edition}`;
  }

  async #file(): Promise<File> {
    try {
      if (this.handle === null) throw new Error("No handle");
      return await this.handle.getFile();
    } catch {
      throw new PageFileFault({ code: "file.unreadable", message: "", detail: this.name });
    }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    if (this.handle === null) {
      this.#bytes = bytes;
      this.#edition += 1;
      return;
    }
    try {
      // What is written goes to a file of its own and takes the place of the old one when it is closed: whole or not at all.
      const stream = await this.handle.createWritable();
      await stream.write(bytes.slice());
      await stream.close();
    } catch (error) {
      const isLocked =
        error instanceof DOMException && ["NoModificationAllowedError", "InvalidStateError"].includes(error.name);
      const detail = error instanceof DOMException ? error.name : "";
      throw new PageFileFault({ code: isLocked ? "file.locked" : "file.unwritable", message: "", detail });
    }
  }

  /** Keeps the file as it was before the first step of this visit, where the person gave a folder. */
  async #backUp(bytes: Uint8Array, folder: FileSystemDirectoryHandle | null): Promise<string | null> {
    if (folder === null || this.#isBackedUp || this.handle === null) return null;
    const name = this.name.replace(/\.xlsx$/i, "") + ".backup.xlsx";
    await writeInto(folder, name, bytes);
    this.#isBackedUp = true;
    return name;
  }
}

const versionOf = ({ size, lastModified }: File): string => `${size} ${lastModified}`;

/** Writes a file of a folder whole. */
export async function writeInto(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(bytes.slice());
  await stream.close();
}
