import type { Journal } from "../problem";
import type { OpenWorkbook } from "./read";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const prefix = "ITA กำลังเขียน ";

/** Whether a sheet is one on which something was prepared. */
export const isTemporary = (name: string): boolean => name.startsWith(prefix);

/** Sheets on which something is prepared, and which are gone afterwards whatever happens. */
export class TemporarySheets {
  private readonly names = new Map<Sheet, string>();
  private count = 0;

  constructor(private readonly file: Spreadsheet) {}

  add(): Sheet {
    this.count++;
    const name = `${prefix}${this.count}`;
    const sheet = this.file.insertSheet(name, this.file.getNumSheets());
    this.names.set(sheet, name);
    return sheet;
  }

  /** A sheet that got its final name and stays. */
  keep(sheet: Sheet): void {
    this.names.delete(sheet);
  }

  /** Deletes what is left, each with a second try; the journal notes one that stays, for the next run to delete. */
  remove(journal: Journal): void {
    for (const [sheet, name] of this.names) {
      if (!this.isDeleted(sheet) && !this.isDeleted(sheet)) {
        journal.done(`แผ่นงานชั่วคราว “${name}” ยังลบไม่ได้ ลบเองได้ หรือคำสั่งครั้งถัดไปจะลบให้`);
      }
    }
    this.names.clear();
  }

  private isDeleted(sheet: Sheet): boolean {
    try {
      this.file.deleteSheet(sheet);
      return true;
    } catch {
      return false;
    }
  }
}

/** Deletes the temporary sheets of a run that was cut off, by time for instance. */
export function dropLeftovers(book: OpenWorkbook): void {
  for (const [name, sheet] of book.sheets) {
    if (isTemporary(name)) book.file.deleteSheet(sheet);
  }
}
