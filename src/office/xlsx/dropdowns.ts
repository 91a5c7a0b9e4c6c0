import { columnLetters, listSheetName, type InputColumnPlan, type InputSheetPlan } from "../../core";
import { setPart } from "./parts";
import { absoluteRange, sheetXml } from "./sheet-xml";
import type { XmlCell, XmlDropdown } from "./sheet-xml";
import type { StyleSheet } from "./style-sheet";
import { sheetReference } from "./workbook";
import type { Workbook } from "./workbook";

/** Rows of another sheet that a dropdown offers: an office has not more divisions or topics. */
const offeredRows = 200;

/** Excel takes no longer list of words inside a dropdown. */
const longestLiteral = 255;

/** Words -> the formula of the cells that hold them. */
export type WordLists = ReadonlyMap<string, string>;

const keyOf = (words: readonly string[]): string => JSON.stringify(words);

/** Puts the word lists that do not fit into a dropdown on a hidden sheet, a column each. */
export function writeLists(book: Workbook, styles: StyleSheet, plans: readonly InputSheetPlan[]): WordLists {
  const long = new Map<string, readonly string[]>();
  for (const { dropdown } of plans.flatMap((plan) => [...plan.columns, ...plan.cellDropdowns])) {
    if (dropdown === null || !("words" in dropdown.source) || dropdown.source.words.length === 0) continue;
    if (literal(dropdown.source.words) === null) long.set(keyOf(dropdown.source.words), dropdown.source.words);
  }
  if (long.size === 0) return new Map();
  let name = listSheetName;
  for (let number = 2; book.sheet(name) !== undefined; number += 1) name = `${listSheetName} ${number}`;
  const columns = [...long.values()];
  const style = styles.id({ size: 14, format: "@" });
  const height = Math.max(...columns.map((words) => words.length));
  const rows = Array.from({ length: height }, (_, row): XmlCell[] =>
    columns.map((words) => ({ value: words[row] ?? null, style })),
  );
  const sheet = book.addSheet(name, true);
  const blank = {
    frozenRows: 0,
    frozenColumns: 0,
    selected: false,
    zoom: null,
    tabColor: null,
    merges: [],
    filter: null,
  };
  const none = {
    dropdowns: [],
    links: [],
    landscape: false,
    pagesWide: 1,
    folds: [],
    isForm: false,
    drawing: null,
    notes: null,
    columnStyles: [],
  };
  const linkNamespace = book.linkNamespace;
  setPart(
    book,
    sheet.part,
    sheetXml({ ...blank, ...none, rows, heights: [], widths: columns.map(() => 40), linkNamespace }),
  );
  const reference = sheetReference(name);
  return new Map(
    [...long].map(([key, words], column) => [
      key,
      absoluteRange(reference, { row: 0, column, rows: words.length, columns: 1 }),
    ]),
  );
}

/** The dropdowns of an input sheet, down to its last prepared row. One whose source is not in the book is left out. */
export function dropdowns(
  book: Workbook,
  plan: InputSheetPlan,
  lists: WordLists,
  lastRow: number,
): readonly XmlDropdown[] {
  const single = plan.cellDropdowns.flatMap(({ row, column, dropdown }) => {
    const name = String(plan.rows[row]?.[0] ?? "");
    return dropdownAt(book, `${columnLetters(column)}${row + 2}`, name, dropdown, lists);
  });
  const whole = plan.columns.flatMap(({ header, dropdown }, column) => {
    const letters = columnLetters(column);
    return dropdownAt(book, `${letters}2:${letters}${lastRow}`, `คอลัมน์ ${header}`, dropdown, lists);
  });
  return [...single, ...whole];
}

function dropdownAt(
  book: Workbook,
  range: string,
  name: string,
  dropdown: InputColumnPlan["dropdown"],
  lists: WordLists,
): readonly XmlDropdown[] {
  if (dropdown === null) return [];
  const { source, strict } = dropdown;
  if ("words" in source) {
    const formula = literal(source.words) ?? lists.get(keyOf(source.words));
    if (formula === undefined) return [];
    const remedy = strict ? "โปรดเลือกจากรายการ" : "ต้องการใช้คำนี้หรือไม่";
    const offered = source.words.join(", ");
    return [{ range, formula, strict, message: message(name, offered.length > 120 ? "" : offered, remedy) }];
  }
  const sheet = book.sheet(source.sheet);
  if (sheet === undefined) return [];
  const cells = { row: 1, column: source.column, rows: offeredRows - 1, columns: 1 };
  const remedy = strict ? "โปรดเลือกจากรายการ" : "ถ้ามีหลายรายการให้พิมพ์บรรทัดละรายการ แล้วตอบ ใช่";
  const formula = absoluteRange(sheetReference(sheet.name), cells);
  return [{ range, formula, strict, message: message(name, `ค่าไม่ตรงกับแผ่น ${sheet.name}`, remedy) }];
}

/** Excel shows no more than 225 characters of an error message. */
function message(name: string, found: string, remedy: string): string {
  return [name, found, remedy]
    .filter((line) => line !== "")
    .join("\n")
    .slice(0, 225);
}

/** Words as they stand inside a dropdown; null when they do not fit or hold the sign that parts them. */
function literal(words: readonly string[]): string | null {
  const text = words.join(",");
  const fits = text.length <= longestLiteral && words.every((word) => !/[,"\n]/.test(word) && word === word.trim());
  return fits && words.length > 0 ? `"${text}"` : null;
}
