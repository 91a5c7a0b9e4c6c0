import { fromIso, readFiscalYear, type CivilDate } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { PaperKind } from "../papers/kinds";
import { readKind } from "./read-kind";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { readItems, type Item } from "./items";
import { readDateCell, statusOf } from "./work";
import type { Status } from "../workbook/words";
import { yearUnreadable, dateUnreadable } from "./problems";

/** A limitation of one tool. */
export interface Limitation {
  readonly source: TableRow<"limitations">;
  readonly tool: string;
  readonly description: string;
  readonly limitation: string;
}

export function readLimitations(table: Table<"limitations">): readonly Limitation[] {
  return table.rows.map((row) => {
    const { tool, description, limitation } = row.text;
    return { source: row, tool, description, limitation };
  });
}

/** An OIT item of a year. */
export interface OitItem {
  readonly source: TableRow<"oit">;
  readonly year: number;
  readonly item: string;
  readonly name: string;
  readonly kind: PaperKind | null;
  readonly elements: readonly Item[];
}

/** The item of OIT that a cell names, as papers and files call it: "ข้อ 30", "30", "o 30" and "030" are O30; digits stay as typed. */
export function itemNamed(typed: string): string {
  const bare = typed.replace(/^(?:(?:ข้อ(?:ที่)?|OIT)\s*)+/i, "").replace(/[.)]$/, "");
  const number = /^[0๐]?\s*([0-9๐-๙]{1,2})$/.exec(bare)?.[1];
  return number === undefined ? bare.replace(/(?<![A-Za-z])[OoＯ][\s.-]*(?=[0-9๐-๙])/g, "O") : `O${number}`;
}

export function readOit(table: Table<"oit">): { list: readonly OitItem[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: OitItem[] = [];
  for (const row of table.rows) {
    const { text } = row;
    const year = readFiscalYear(text.year);
    if (!year.ok) {
      problems.push(
        problem(yearUnreadable, { at: refOf(row, "year"), header: headerOf(row, "year"), found: text.year }),
      );
      continue;
    }
    const kind = readKind(text.report, refOf(row, "report"), headerOf(row, "report"));
    problems.push(...kind.problems);
    const { name } = text;
    const item = itemNamed(text.item);
    list.push({ source: row, year: year.year, item, name, kind: kind.kind, elements: readItems(text.elements) });
  }
  return { list, problems };
}

/** A change of a status. */
export interface StatusChange {
  readonly source: TableRow<"history">;
  readonly date: CivilDate;
  readonly code: string;
  readonly from: Status | null;
  readonly to: Status | null;
}

/** Reads ประวัติสถานะ oldest first; a time of day after the date is left out, an unreadable time is reported. */
export function readHistory(table: Table<"history">): { list: readonly StatusChange[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: StatusChange[] = [];
  for (const row of table.rows) {
    const { text } = row;
    const day = text.time.replace(/(?:[T\s,]|เวลา)+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*น\.)?.*$/, "");
    const reading =
      /^\d{4}-\d{2}-\d{2}$/.test(day) && fromIso(day)
        ? readDateCell({ date: day }, day, 0)
        : readDateCell(row.raw.time, day, 0);
    if (reading.kind !== "date") {
      problems.push(
        problem(dateUnreadable, {
          at: refOf(row, "time"),
          header: headerOf(row, "time"),
          found: text.time,
          severity: "warning",
        }),
      );
      continue;
    }
    list.push({ source: row, date: reading.date, code: text.code, from: statusOf(text.from), to: statusOf(text.to) });
  }
  return { list, problems };
}
