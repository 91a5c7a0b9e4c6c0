import { parseNumber } from "../calendar";
import { remembered } from "../language/remembered";
import { lines } from "../workbook/text";

/** An item of a cell that holds a list: its text without a typed mark, and its sub-items. */
export interface Item {
  readonly text: string;
  readonly subs: readonly string[];
}

// A typed mark: (๑) 1) 1. 1.1 ๑.๑ - • – — * and the like, followed by a text.
const numberMark =
  /^(?:\(\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*\s*\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*(?:\)|\.(?![0-9๐-๙])\s*(?=\D)|\s+(?=[^0-9๐-๙\s])(?=\S*\.)))\s*/;
const subNumber = /^[0-9๐-๙]{1,2}\.([0-9๐-๙]{1,2})\.?\s+/;
const dashMark = /^[-–—•●▪*]\s*/;

/**
 * The items of a list cell: a line an item. A number or dash that was typed is recognised and dropped.
 * A line that begins with "- " under an item without a dash is its sub-item, as is one numbered "1.1".
 * When every line begins with a dash, they are all items. An empty cell has none.
 */
export const readItems = remembered((text: string): readonly Item[] => {
  const all = lines(text);
  const allDashed = all.every((line) => dashMark.test(line));
  // "1.1", "1.2" without a "1." above them are the items themselves.
  const startsBelow = all.length > 1 && all.slice(0, 2).every((line) => subNumber.test(line));
  const items: { text: string; subs: string[] }[] = [];
  let minor = 0;
  for (const line of all) {
    const last = items[items.length - 1];
    // Only a running number is a mark: "1.5 ล้านบาท" is a sum of money.
    const number = parseNumber(subNumber.exec(line)?.[1] ?? "");
    const isNumbered = number !== null && (number === minor + 1 || number === 1);
    minor = isNumbered ? number : 0;
    const unmarked = isNumbered ? line.replace(subNumber, "") : line;
    const isSub = last !== undefined && !allDashed && (dashMark.test(line) || (isNumbered && !startsBelow));
    if (isSub) last.subs.push(unmarked.replace(dashMark, ""));
    else items.push({ text: unmarked.replace(numberMark, "").replace(dashMark, ""), subs: [] });
  }
  return items;
});

const runningNumber = /^(?:\(([0-9๐-๙]{1,2})\)|([0-9๐-๙]{1,2})[.)](?![0-9๐-๙]))\s*(?=\S)/;

/** The lines of a cell that hold something, without the numbers of a list where those run from 1. */
export function unnumberedLines(text: string): readonly string[] {
  const all = lines(text);
  const numbers = all.flatMap((line) => {
    const [whole, inside, before] = runningNumber.exec(line) ?? [];
    return whole === undefined ? [] : [parseNumber(inside ?? before ?? "")];
  });
  const isList = numbers.every((number, index) => number === index + 1);
  return isList ? all.map((line) => line.replace(runningNumber, "")) : all;
}
