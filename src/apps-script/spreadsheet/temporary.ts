import type { Journal } from "../problem";
import type { OpenWorkbook } from "./read";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const prefix = "ITA กำลังเขียน ";

/** Whether a sheet is one on which something was prepared. */
const isTemporary = (name: string): boolean => name.startsWith(prefix);

/** Sheets on which something is prepared, and which are gone afterwards whatever happens. */
export class TemporarySheets {
  /** null where the service failed and nobody knows whether the sheet is there. */
  private readonly sheets = new Map<string, Sheet | null>();

  private count = 0;

  private readonly file: Spreadsheet;
  /** How many sheets the file has: where the next goes, behind all of them. */
  private tabs: number | null;

  constructor({ file, tabs }: OpenWorkbook) {
    this.file = file;
    this.tabs = tabs;
  }

  /** Deletes those of a run that was cut off, by time for instance. */
  dropLeftovers({ file, sheets }: OpenWorkbook): void {
    for (const [name, sheet] of sheets) {
      if (!isTemporary(name)) continue;
      file.deleteSheet(sheet);
      if (this.tabs !== null) this.tabs--;
    }
  }

  add(): Sheet {
    const name = `${prefix}${++this.count}`;
    this.sheets.set(name, null);
    this.tabs ??= this.file.getNumSheets();
    const sheet = this.file.insertSheet(name, this.tabs++);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A sheet that got its final name and stays. */
  keep(sheet: Sheet): void {
    for (const [name, one] of this.sheets) if (one === sheet) this.sheets.delete(name);
  }

  /** Deletes what is left, each with a second try; the journal notes one that stays, for the next run to delete. */
  remove(journal: Journal): void {
    for (const [name, sheet] of this.sheets) {
      const isGone = this.isDeleted(() => sheet ?? this.file.getSheetByName(name));
      if (!isGone && !this.isDeleted(() => this.file.getSheetByName(name))) {
        journal.note(`แผ่นงานชั่วคราว “${name}” ยังลบไม่ได้ ลบเองได้ หรือคำสั่งครั้งถัดไปจะลบให้`);
      }
    }
    this.sheets.clear();
  }

  private isDeleted(find: () => Sheet | null): boolean {
    try {
      const sheet = find();
      if (sheet !== null) this.file.deleteSheet(sheet);
      return true;
    } catch {
      return false;
    }
  }
}
