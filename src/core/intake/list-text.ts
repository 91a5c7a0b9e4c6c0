import { toArabicDigits } from "../calendar";
import { readItems } from "../model/items";

const digits = "[0-9๐-๙]{1,2}";
const numberShapes: readonly (readonly [RegExp, (n: number) => string])[] = [
  [new RegExp(`^\\(\\s*${digits}\\s*\\)`), (n) => `(${n})`],
  [new RegExp(`^${digits}\\)`), (n) => `${n})`],
  [new RegExp(`^${digits}\\.(?![0-9๐-๙])`), (n) => `${n}.`],
];

/** Items that were typed on, "๑. ... ๒. ... ๓. ...", each on a line of its own; only where the numbers run on from 1. */
export function splitNumbers(text: string): string {
  for (const [shape, mark] of numberShapes) {
    if (!shape.test(text)) continue;
    // Converting digits keeps every place, so that the text itself is cut and not changed.
    const arabic = toArabicDigits(text);
    const cuts = [0];
    for (let n = 2; n < 60; n++) {
      const last = cuts[cuts.length - 1] ?? 0;
      const at = placeOf(arabic, mark(n), last + 2);
      if (at < 0) break;
      cuts.push(at);
    }
    if (cuts.length > 1) return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]).trim()).join("\n");
  }
  return text;
}

function placeOf(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + mark.length] ?? "";
    if (/\s/.test(before) && !/[0-9]/.test(after)) return at;
  }
  return -1;
}

/** "๑.๒.๓ ..." of a line: what stands before its last number, that number, and the text. */
const nested = /^((?:[0-9๐-๙]{1,2}\.)+)([0-9๐-๙]{1,2})\.?\s+(\S.*)$/;

/** Lines that are numbered below a number, "๑.๒.๑ ... ๑.๒.๒ ...", without it; only where all of them run on from 1. */
function withoutNested(lines: readonly string[]): readonly string[] {
  const parts = lines.map((line) => nested.exec(line));
  const runsOn = parts.every(
    (part, at) => part !== null && part[1] === parts[0]?.[1] && Number(toArabicDigits(part[2] ?? "")) === at + 1,
  );
  return runsOn ? parts.map((part) => part?.[3] ?? "") : lines;
}

const thai = "[ก-ฮเ-ไ]";
const dashed = new RegExp(`\\s+[-–•]\\s*(?=${thai})`, "g");
const dashedRound = /\s*[-–]\s*(?=รอบ\s*[0-9๐-๙])/g;

function splitDashes(text: string): string {
  const rounds = text.replace(dashedRound, (mark, at: number) => (at === 0 ? mark : "\n- "));
  return /^[-–•]/.test(rounds) ? rounds.replace(dashed, "\n- ") : rounds;
}

const dashMark = /^[-–•]\s*/;
/** "(ก)", "ข)", "ค.": the letter of an item below another. */
const letterMark = /^(?:\(\s*[ก-ฮ]\s*\)|[ก-ฮ][.)])\s*(?=[ก-๙]{2})/;

/** Lines with a letter in front are items below the line above; where that has a dash, dashes stand before the upper items. */
function withSubItems(lines: readonly string[]): readonly string[] {
  const [first = ""] = lines;
  if (letterMark.test(first) || !lines.some((line) => letterMark.test(line))) return lines;
  return lines.map((line) => {
    if (letterMark.test(line)) return `- ${line}`;
    return dashMark.test(first) ? line.replace(dashMark, "") : line;
  });
}

/**
 * The items of a list cell as the workbook holds them: a line an item without its mark, sub-items under theirs with "- ".
 * Items that were typed on in one line are parted first.
 */
export function listCell(text: string): string {
  const parted = text
    .split("\n")
    .map((line) => splitDashes(splitNumbers(line.trim())))
    .join("\n");
  const lines = readItems(withSubItems(parted.split("\n")).join("\n"))
    .flatMap((item) => [item.text.trim(), ...item.subs.map((sub) => `- ${sub.trim()}`)])
    .filter((line) => line !== "" && line !== "-");
  return withoutNested(lines).join("\n");
}

/** Sub-items that were typed on, "๑.๑ ... ๑.๒ ...", each on a line of its own. */
export function splitSubNumbers(text: string): string {
  return text.replace(/\s+(?=[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}\s+[ก-ฮเ-ไ])/g, "\n");
}

const division = /^(?:สำนัก|กอง|ส่วน|หน่วย|ศูนย์|โรงเรียน|สถานี|ทุก)/;

/** Divisions that stand side by side, "สำนักปลัด / กองคลัง"; the task of one, "งานพัสดุ/กองคลัง", is no division. */
function partUnits(line: string): string {
  const parts = line.split(/\s*[/,]\s*/).map((one) => one.trim());
  return parts.length > 1 && parts.every((one) => division.test(one.replace(headMark, ""))) ? parts.join("\n") : line;
}

/** Names of units, a line each; a name that breaks before or behind และ is one. */
export function unitLines(text: string): string {
  const whole = text.replace(/\s*\n\s*(?=และ)/g, "").replace(/(และ)\s*\n\s*/g, "$1");
  return listCell(whole).split("\n").map(partUnits).join("\n");
}

const headMark = new RegExp(
  `^(?:\\(\\s*${digits}\\s*\\)|${digits}(?:\\.${digits})*[.)](?![0-9๐-๙])|${digits}(?:\\.${digits})+(?=\\s|${thai})|[-–•])\\s*`,
);

/** A text without a running number or dash in front. */
export function withoutNumber(text: string): string {
  return text.replace(headMark, "");
}

/** What a page writes behind a text that it goes on with. */
export const further = /(?:\s*\(\s*ต่อ\s*\))+\s*$/;

/** The running number in front of a text, "๒." -> 2; null where there is none. */
export function numberOf(text: string): number | null {
  const found = /^\(?\s*([0-9๐-๙]{1,2})\s*[.)](?![0-9๐-๙])/.exec(text)?.[1];
  return found === undefined ? null : Number(toArabicDigits(found));
}
