import type { HistoryRun, StepUndone } from "../core";
import { goneOn, Steps, type Step, type TakenBack } from "../desk";
import { sameBytes } from "../office";
import { environmentNow } from "./clock";
import { keepIn } from "./folder";
import { PageFileFault, Stopped } from "./worker-client";

/** Counts the workbooks that this page opened: versions of two of them never look alike. */
let openings = 0;

/**
 * The workbook that is open: a file on the disk where the browser gives it, else bytes that the person downloads. Lock
 * files of other programs are not looked for: a browser shows none of their names (`~$…`, `.~lock…`) to a page.
 */
export class WorkbookFile {
  #bytes: Uint8Array | null = null;
  /** What the person has of it as a file; null for nothing. */
  #saved: Uint8Array | null = null;
  #edition = 0;
  readonly #opening = ++openings;
  readonly #steps = new Steps();
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
    file.#saved = isNew ? null : bytes;
    return file;
  }

  get isInPlace(): boolean {
    return this.handle !== null;
  }

  /** Whether it is another than the person has as a file. */
  get isUnsaved(): boolean {
    if (this.handle !== null || this.#bytes === this.#saved || this.#bytes === null) return false;
    return this.#saved === null || !sameBytes(this.#bytes, this.#saved);
  }

  /** The last step that can be taken back; null where there is none. */
  get last(): Step | null {
    return this.#steps.last;
  }

  get lastStep(): string {
    return this.last?.what ?? "";
  }

  /** What was done in this visit, the latest first. */
  steps(): readonly HistoryRun[] {
    return this.#steps.history();
  }

  /** What the workbook holds now, and a name of that state. */
  async read(): Promise<{ name: string; version: string; bytes: Uint8Array }> {
    if (this.handle === null)
      return { name: this.name, version: this.#inMemory(), bytes: this.#bytes ?? new Uint8Array() };
    const file = await this.#file();
    return { name: this.name, version: this.#versionOf(file), bytes: new Uint8Array(await file.arrayBuffer()) };
  }

  /** The state of the file on the disk; "" where it cannot be had. */
  async version(): Promise<string> {
    if (this.handle === null) return this.#inMemory();
    return this.#file().then(
      (file) => this.#versionOf(file),
      () => "",
    );
  }

  /** Writes a new state over the one of that version, and keeps the old one to be taken back. */
  async replace(
    version: string,
    bytes: Uint8Array,
    what: string,
    folder: FileSystemDirectoryHandle | null,
    isStopped: () => boolean = () => false,
  ): Promise<string | null> {
    const now = await this.read();
    if (now.version !== version) throw new PageFileFault("file.changed");
    const kept = await this.#backUp(now.bytes, folder);
    if (isStopped()) throw new Stopped();
    await this.#write(bytes);
    const step = { what, before: now.bytes, made: bytes, after: await this.version() };
    this.#steps.push(step, environmentNow().now, this.name);
    return kept;
  }

  /**
   * Takes the last step back; null where there is none. `around` works out the workbook where another program wrote since:
   * what it wrote stays and is told.
   */
  async undo(
    around: (step: Step, now: Uint8Array) => Promise<Pick<TakenBack, "bytes" | "kept">>,
  ): Promise<StepUndone | null> {
    const step = this.#steps.last;
    if (step === null) return null;
    const { version, bytes } = await this.read();
    const isUntouched = version === step.after;
    const back = isUntouched ? null : await around(step, bytes);
    await this.#write(back === null ? step.before : back.bytes);
    this.#steps.drop(isUntouched ? await this.version() : null);
    return { what: step.what, kept: back === null ? [] : [goneOn, ...back.kept] };
  }

  /** Said when the person has the bytes. */
  saved(): void {
    this.#saved = this.#bytes;
  }

  #inMemory(): string {
    return `${this.#opening} ${this.#edition}`;
  }

  #versionOf({ size, lastModified }: File): string {
    return `${this.#opening} ${size} ${lastModified}`;
  }

  async #file(): Promise<File> {
    try {
      if (this.handle === null) throw new Error("No handle");
      return await this.handle.getFile();
    } catch (error) {
      const isGone = error instanceof DOMException && error.name === "NotFoundError";
      throw new PageFileFault(isGone ? "file.not-found" : "file.unreadable", this.name);
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
      throw new PageFileFault(isLocked ? "file.locked" : "file.unwritable", detail);
    }
  }

  /** Keeps the file as it was before the first step of this visit, where the person gave a folder. */
  async #backUp(bytes: Uint8Array, folder: FileSystemDirectoryHandle | null): Promise<string | null> {
    if (folder === null || this.#isBackedUp || this.handle === null) return null;
    const kept = await keepIn(folder, this.name, bytes);
    this.#isBackedUp = true;
    return kept;
  }
}
