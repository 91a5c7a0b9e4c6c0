import type { ColumnKey, TableKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import { statusOf } from "../model/work";
import type { SourcePlace } from "./source";

/** A value read in a paper, as typed there, with its place. */
export interface DraftCell {
  readonly text: string;
  readonly place: SourcePlace;
}

/** What a paper says of one row of a table, by column key. */
export interface DraftRow<K extends TableKey = TableKey> {
  readonly table: K;
  readonly cells: Readonly<Partial<Record<ColumnKey<K>, DraftCell>>>;
}

/** What was not understood, or read but not taken, with the reason in Thai. */
export interface Unread {
  readonly text: string;
  readonly place: SourcePlace;
  readonly why: string;
}

/** Whether two texts of a column say the same: a status in other words is the same status. */
function isSame(key: string, one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  return key === "status" && statusOf(one) !== null && statusOf(one) === statusOf(other);
}

/** A row while it is read. */
export class RowDraft {
  readonly cells = new Map<string, DraftCell>();
  /** The running number that the paper gives it, as typed; null where it has none, or one of its own list. */
  number: DraftCell | null = null;

  /** Sets a cell that is blank so far; a dash alone means that there is nothing. */
  set(key: string, text: string, place: SourcePlace): boolean {
    const clean = text.trim();
    if (clean === "" || isNothing(clean)) return true;
    const earlier = this.cells.get(key);
    if (earlier !== undefined) return isSame(key, earlier.text, clean);
    this.cells.set(key, { text: clean, place });
    return true;
  }

  /** Adds lines to a cell. */
  append(key: string, text: string, place: SourcePlace): void {
    const clean = text.trim();
    if (clean === "" || isNothing(clean)) return;
    const earlier = this.cells.get(key);
    this.cells.set(
      key,
      earlier === undefined ? { text: clean, place } : { ...earlier, text: `${earlier.text}\n${clean}` },
    );
  }

  text(key: string): string {
    return this.cells.get(key)?.text ?? "";
  }

  row<K extends TableKey>(table: K): DraftRow<K> {
    return { table, cells: Object.fromEntries(this.cells) as DraftRow<K>["cells"] };
  }
}

/** A cell that says that there is nothing: a dash, dots to be filled in by hand. */
export function isNothing(text: string): boolean {
  return /^[-–—_.…\s]+$/.test(text);
}
