import { deflateSync, strFromU8, strToU8 } from "fflate";
import { cellText, fnv1a64, plannedSheet, type InputSheetPlan, type SheetData, type SheetPlan } from "../../core";
import { fromBase91 } from "../archive";
import { toBase91 } from "../libraries/base91.mjs";
import { inflateRaw } from "../libraries/deflate";

/** A value as a short text of plain signs: what is kept has little room, counted in bytes. */
export function packed(value: unknown): string {
  return toBase91(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
}

/** The value of a packed text; null where it is none. */
export function unpacked(text: string): unknown {
  try {
    return JSON.parse(strFromU8(inflateRaw(fromBase91(text)))) as unknown;
  } catch {
    return null;
  }
}

/** Google takes 9 KB a value; the rest is for the number in front. */
const most = 9000;

/** A long text over several keys, "key#0" and so on; the first says how many there are. */
export function chunks(key: string, text: string): Record<string, string> {
  const pieces = text.match(new RegExp(`[^]{1,${most}}`, "g")) ?? [""];
  return Object.fromEntries(
    pieces.map((piece, index) => [`${key}#${index}`, index === 0 ? `${pieces.length} ${piece}` : piece]),
  );
}

/** The text that `chunks` cut up; null where a part is missing. */
export function joined(all: Readonly<Record<string, string>>, key: string): string | null {
  const first = all[`${key}#0`];
  if (first === undefined) return null;
  const end = first.indexOf(" ");
  const rest = Array.from({ length: Number(first.slice(0, end)) - 1 }, (_, index) => all[`${key}#${index + 1}`]);
  if (rest.some((one) => one === undefined)) return null;
  return [first.slice(end + 1), ...rest].join("");
}

function markOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1] === "") width--;
    return row.slice(0, width).join("\u0000");
  });
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  return fnv1a64(lines.join("\n"));
}

/** A short mark of what a sheet shows: the same for the plan and for the sheet that was read after it was painted. */
export const markOfPlan = ({ rows }: Pick<SheetPlan, "rows">): string =>
  markOf(rows.map((row) => row.map(({ value }) => cellText(value))));

/** The same for a new input sheet. */
export const markOfInput = (plan: InputSheetPlan): string => markOfSheet(plannedSheet(plan));

export const markOfSheet = ({ rows }: Pick<SheetData, "rows">): string => markOf(rows.map((row) => row.map(cellText)));
