import { beOf } from "./date";
import { toThaiDigits } from "./digits";
import { longMonth, LONG_MONTHS } from "./month-names";
import { scan, simplify, type Token } from "./scan";
import { resolveYear, type Era } from "./year";

const isWord = (token: Token | undefined, word: string): boolean => token?.kind === "word" && token.word === word;
const isDated = (token: Token | undefined): boolean =>
  token?.kind === "number" || token?.kind === "month" || token?.kind === "date";

/** Arabic figures, or Thai ones where the text that they stand for has them. */
const inFiguresOf = (typed: string, text: string): string => (/[๐-๙]/.test(typed) ? toThaiDigits(text) : text);

/** Two digits after a month are a year of this time; below them they may be a day of the next month. */
const firstShortYear = 50;

/** The year that a number behind a month, or behind its พ.ศ., says; null where it says none. */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const era: Era = isWord(before, "ce") ? "ce" : isWord(before, "be") ? "be" : null;
  const month = tokens[era === null ? at - 1 : at - 2];
  if (token?.kind !== "number" || month?.kind !== "month") return null;
  if (token.digits === 2 && era !== "ce" && token.value < firstShortYear) return null;
  const year = resolveYear(token.value, token.digits, era);
  return year === null ? null : beOf(year);
}

/** Whether a range is written at a place: between days, months or years, with or without วันที่ behind it. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const next = isWord(tokens[at + 1], "day") ? tokens[at + 2] : tokens[at + 1];
  return isWord(tokens[at], "range") && isDated(tokens[at - 1]) && isDated(next);
}

/** A token as papers write it; null where it stays as typed. */
function written(tokens: readonly Token[], at: number, typed: string): string | null {
  const token = tokens[at];
  if (token?.kind === "month") return ` ${longMonth(token.month)} `;
  if (token?.kind === "date") {
    const year = resolveYear(token.year, token.yearDigits, null);
    if (year === null || longMonth(token.month) === "") return null;
    return inFiguresOf(typed, `${token.day} ${longMonth(token.month)} ${beOf(year)}`);
  }
  if (token?.kind === "number") {
    const year = yearAt(tokens, at);
    return year === null ? null : inFiguresOf(typed, String(year));
  }
  if (isRange(tokens, at)) return " - ";
  if (isWord(token, "day") && isRange(tokens, at - 1)) return "";
  const isEra = isWord(token, "be") || isWord(token, "ce");
  return isEra && yearAt(tokens, at + 1) !== null ? "" : null;
}

/** A period as typed, its dates written as papers write them: "1 ตุลาคม 2568 - 31 มีนาคม 2569"; other words stay. */
export function inLongDates(text: string): string {
  const tokens = scan(simplify(text));
  const own = tokens.map((token, at) => written(tokens, at, text.slice(token.from, token.to)));
  const holdsDate = tokens.some(({ kind }, at) => (kind === "month" || kind === "date") && own[at] !== null);
  if (!holdsDate) return text;
  let done = 0;
  let long = "";
  tokens.forEach(({ from, to }, at) => {
    long += text.slice(done, from) + (own[at] ?? text.slice(from, to));
    done = to;
  });
  return (long + text.slice(done))
    .replace(/ {2,}/g, " ")
    .replace(/([(]) | (?=[),])/g, "$1")
    .trim();
}

/** How the dates of a period are written: texts of one style have the same; "" = there is no month in it. */
export function dateStyle(text: string): string {
  const tokens = scan(simplify(text));
  const marks = tokens.flatMap((token, at): readonly string[] => {
    const typed = text.slice(token.from, token.to);
    if (token.kind === "date") return [token.yearDigits === 4 && /^[0-9๐-๙]{4}/.test(typed) ? "iso" : "numeric"];
    if (token.kind === "month") return [LONG_MONTHS.some((name) => name === typed) ? "long" : "short"];
    if (token.kind === "number" && yearAt(tokens, at) !== null) return [`year${token.digits}`];
    return isRange(tokens, at) ? [typed] : [];
  });
  const isAny = marks.some((mark) => /^(?:iso|numeric|long|short)$/.test(mark));
  return isAny ? [...new Set(marks)].sort().join(" ") : "";
}
