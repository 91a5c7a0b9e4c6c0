import { beOf, type CivilDate } from "../core";

/** Days of which the original of a file is kept; the oldest go first, never that of the day. */
export const keptDays = 30;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A file's name before and behind a mark: "งาน" and ".xlsx". */
function halves(name: string): readonly [string, string] {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
}

/** What an earlier version of a file is kept as, beside it: `งาน.backup.xlsx` the last, `งาน.backup-2.xlsx` the one before. */
export function backupName(name: string, version = 1): string {
  const [stem, extension] = halves(name);
  return `${stem}.${version === 1 ? "backup" : `backup-${version}`}${extension}`;
}

/** What a file's original of a day is kept as once further versions push it out: `งาน.backup-2569-03-31.xlsx`. */
export function originalName(name: string, day: CivilDate): string {
  const [stem, extension] = halves(name);
  return `${stem}.backup-${beOf(day.year)}-${twoDigits(day.month)}-${twoDigits(day.day)}${extension}`;
}

/** Which of a folder's names are originals of the file from days that are no longer kept. */
export function surplusOriginals(name: string, inFolder: readonly string[]): readonly string[] {
  const [stem, extension] = halves(name);
  const isOriginal = (one: string): boolean =>
    one.startsWith(`${stem}.backup-`) &&
    one.endsWith(extension) &&
    /^\d{4}-\d{2}-\d{2}$/.test(one.slice(`${stem}.backup-`.length, one.length - extension.length));
  return inFolder.filter(isOriginal).sort().slice(0, -keptDays);
}
