import { findChild } from "./xml";

/** Built-in formats that show a day or a month, the East Asian and the Thai ones included. Times of day are not dates. */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77, 81,
]);

/** Whether a number with this format is shown as a date. */
export function isDateFormat(code: string): boolean {
  const plain = code
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    // Elapsed hours stay; colours, conditions and languages go.
    .replace(/\[([hms])+\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General/gi, "")
    .replace(/AM\/PM|A\/P/gi, "")
    .replace(/E[+-]/gi, "");
  const [first = ""] = plain.split(";");
  if (/[ydbeg]|mmm/i.test(first)) return true;
  return /m/i.test(first) && !/[hs]/i.test(first);
}

/** How a number is shown where that changes what a person reads: as a date, or as a percentage with so many decimals. */
export type NumberLook = "date" | { readonly percentDecimals: number } | null;

const builtInPercents: Readonly<Record<number, number>> = { 9: 0, 10: 2 };

function lookOf(code: string): NumberLook {
  if (isDateFormat(code)) return "date";
  const [first = ""] = code.replace(/"[^"]*"|\\.|[_*]./g, "").split(";");
  return first.includes("%") ? { percentDecimals: /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0 } : null;
}

function builtInLook(id: number): NumberLook {
  const percentDecimals = builtInPercents[id];
  if (percentDecimals !== undefined) return { percentDecimals };
  return builtInDates.has(id) ? "date" : null;
}

/** 0.8525 as a person reads it in a cell with a percent format: "85.25%". */
export function percentText(value: number, decimals: number): string {
  return `${(value * 100).toFixed(Math.min(decimals, 20))}%`;
}

/** Numbers and codes of the formats that a style sheet declares for cells; a conditional format declares its own. */
export function cellFormats(xml: string): readonly (readonly [id: number, code: string])[] {
  return childrenOf(xml, "numFmts", "numFmt").map((attributes) => [
    Number(attributes.get("numFmtId")),
    attributes.get("formatCode") ?? "",
  ]);
}

/** For each cell style of a style sheet, how a number in it is shown. */
export function numberLooks(xml: string): readonly NumberLook[] {
  const custom = new Map(cellFormats(xml).map(([id, code]) => [id, lookOf(code)]));
  return childrenOf(xml, "cellXfs", "xf").map((attributes) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    return custom.has(id) ? (custom.get(id) ?? null) : builtInLook(id);
  });
}

/** The attributes of each element of that name in a list of the style sheet. */
function childrenOf(xml: string, list: string, name: string): readonly Map<string, string>[] {
  const found: Map<string, string>[] = [];
  const cursor = findChild(xml, list);
  if (cursor === null || cursor.closes) return found;
  while (cursor.next() && cursor.opens) {
    if (cursor.name === name) found.push(cursor.attributes());
    cursor.toClose();
  }
  return found;
}

/** Days from 1 January 1970 to the day before day 1 of each date system. */
const epochs = { from1900: -25_568, from1904: -24_107 };
const millisecondsPerDay = 86_400_000;

/** The ISO date of a serial number; null for a time of day and for what is no date. */
export function serialDate(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial + 1e-9);
  // The 1900 system has a 29 February 1900 (day 60), which never was: the days before it count one further.
  if (!Number.isFinite(serial) || serial < (from1904 ? 0 : 1) || (!from1904 && day === 60)) return null;
  const days = from1904 ? day + epochs.from1904 : day + epochs.from1900 - (day > 60 ? 1 : 0);
  const date = new Date(days * millisecondsPerDay);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year > 9999 ? null : date.toISOString().slice(0, 10);
}
