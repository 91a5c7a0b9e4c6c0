import {
  examine,
  restoreSigned,
  type CivilDate,
  type Environment,
  type Examination,
  type PaperKind,
  type RegisterEntry,
  type SheetPlan,
  type WorkbookData,
} from "../core";
import { FileProblem, sameBytes, type Office } from "../office";
import type { Store, StoredFile } from "./store";

export interface DeskParts {
  readonly store: Store;
  readonly office: Office;
  /** Asked anew at each command: a page may stay open for days. */
  readonly clock: () => Environment;
  /** The standard template of each kind. */
  readonly templates: Readonly<Record<PaperKind, Uint8Array>>;
}

/** The workbook as it was read, and what it says. */
export interface Opened extends StoredFile {
  readonly data: WorkbookData;
  /** Signed papers whose row somebody deleted from the register: `data` has them again. */
  readonly gone: readonly RegisterEntry[];
}

/** What became of a workbook that a command changes. */
export interface Written {
  /** What the version before is kept as, null where none was kept. */
  readonly kept: string | null;
  /** Whether a byte is another than before. */
  readonly isChanged: boolean;
}

/** One workbook on the table: read and checked again only when it, the day or the status date is another. */
export class Desk {
  #opened: Opened | null = null;
  #examined: { readonly key: string; readonly examination: Examination } | null = null;

  constructor(readonly parts: DeskParts) {}

  /** The version that was read last; "" before anything was. */
  get version(): string {
    return this.#opened?.version ?? "";
  }

  /** The workbook as it lies in the store now. Rejects with the `FileProblem` that names it. */
  async open(): Promise<Opened> {
    return this.admit(await this.parts.store.read());
  }

  /** Reads a workbook that the store is about to hold. Rejects with the `FileProblem` that names it. */
  async admit(file: StoredFile): Promise<Opened> {
    if (this.#opened?.version === file.version) return this.#opened;
    try {
      const read = await this.parts.office.readWorkbook(file.bytes, file.name);
      this.#opened = { ...file, ...restoreSigned(read, (await this.parts.store.signed?.()) ?? []) };
    } catch (error) {
      throw error instanceof FileProblem ? error.of(file.name) : error;
    }
    return this.#opened;
  }

  /** The workbook read and ready to be checked; what was worked out stays until something of it is another. */
  async examine(
    options: { readonly statusDate?: CivilDate } = {},
  ): Promise<{ readonly opened: Opened; readonly examination: Examination }> {
    const opened = await this.open();
    const environment = this.parts.clock();
    const key = JSON.stringify([opened.version, options.statusDate ?? null, environment.today]);
    if (this.#examined?.key !== key) {
      this.#examined = { key, examination: examine(opened.data, options, environment) };
    }
    return { opened, examination: this.#examined.examination };
  }

  /** Writes a workbook that was opened here; the same bytes are not written. */
  async write(opened: Opened, fresh: Uint8Array): Promise<Written> {
    if (sameBytes(fresh, opened.bytes)) return { kept: null, isChanged: false };
    const { kept } = await this.parts.store.replace(opened.version, fresh);
    return { kept, isChanged: true };
  }

  /** Writes it with sheets painted into it, or into `bytes` that were made of it. */
  async paint(opened: Opened, sheets: readonly SheetPlan[], bytes = opened.bytes): Promise<Written> {
    return this.write(opened, await this.parts.office.applySheets(bytes, sheets));
  }
}
