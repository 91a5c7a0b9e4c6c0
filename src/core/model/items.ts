import { lines } from "../workbook/text";

/** An item of a cell that holds a list: its text without a typed mark, and its sub-items. */
export interface Item {
  readonly text: string;
  readonly subs: readonly string[];
}

// A typed mark: (๑) 1) 1. 1.1 ๑.๑ - • – — * and the like, followed by a text.
const numberMark =
  /^(?:\(\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*\s*\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*(?:\)|\.(?![0-9๐-๙])\s*(?=\D)|\s+(?=[^0-9๐-๙\s])(?=\S*\.)))\s*/;
const subNumber = /^[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}\.?\s+/;
const dashMark = /^[-–—•●▪*]\s*/;

/**
 * The items of a list cell: a line an item. A number or dash that was typed is recognised and dropped.
 * A line that begins with "- " under an item without a dash is its sub-item, as is one numbered "1.1".
 * When every line begins with a dash, they are all items. An empty cell has none.
 */
export function readItems(text: string): readonly Item[] {
  const all = lines(text);
  const allDashed = all.every((line) => dashMark.test(line));
  const items: { text: string; subs: string[] }[] = [];
  for (const line of all) {
    const last = items[items.length - 1];
    const isSub = !allDashed && last !== undefined && (dashMark.test(line) || subNumber.test(line));
    if (isSub) {
      last.subs.push(line.replace(dashMark, "").replace(subNumber, ""));
    } else {
      items.push({ text: line.replace(numberMark, "").replace(dashMark, ""), subs: [] });
    }
  }
  return items;
}
