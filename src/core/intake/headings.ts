import { type DraftCell, type RowDraft, type Unread } from "./draft";
import { numberOf, withoutNumber } from "./list-text";
import type { KnownRow } from "./known-row";
import type { SourceCell } from "./source";

/** "ประเด็นที่ ๑", "ด้านที่ 2": the word before the number of a group. */
const groupLabel = /^(?:ประเด็น|ด้าน|หมวด|กลุ่ม)(?:ที่)?\s*(?=[0-9๐-๙])/;

/** The running number of a heading, "๑. ..." or "ประเด็นที่ ๑ ...", as typed; "" where it has none. */
export function numberOfHeading(text: string): string {
  return /^\(?([0-9๐-๙]{1,2})/.exec(text.trim().replace(groupLabel, ""))?.[1] ?? "";
}

/** The topic that a paragraph above a table names: "๑. ชื่อประเด็น มีดังนี้"; null where it names none. */
export function topicOfHeading(text: string): string | null {
  const line = text.trim();
  const isNumbered = numberOf(line) !== null || groupLabel.test(line);
  if (!isNumbered || line.length > 160) return null;
  return withoutNumber(line.replace(groupLabel, ""))
    .replace(/^[0-9๐-๙]+\s*[.:]?\s*/, "")
    .replace(/\s*(?:มี|รายละเอียด)?ดังนี้\s*[:：]?$|\s*มี$|\s*\(\s*ต่อ\s*\)$/g, "")
    .trim();
}

/** "มาตรการที่ ๑ : ", the number of a measure in words. */
const measureLabel = /^(?:มาตรการ|กิจกรรม|โครงการ)ที่\s*\(?([0-9๐-๙]{1,2})[.)]?\s*[:：]?\s*(?=\S)/;

/** The number that a measure's name has in words, and its name; null for any other text. */
export function namedMeasure(text: string): { readonly number: string; readonly name: string } | null {
  const [label, number] = measureLabel.exec(text.trim()) ?? [];
  if (label === undefined || number === undefined) return null;
  return {
    number,
    name: text
      .trim()
      .slice(label.length)
      .replace(/\s*(?:มี)?(?:รายละเอียด)?ดังนี้\s*[:：]?$/, ""),
  };
}

const numberAlone = /^(?:มาตรการ|กิจกรรม|โครงการ)(?:ที่)?\s*\(?([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*)[.)]?\s*[:：]?$/;

/** The number of a measure where nothing but the number stands on its line, "มาตรการที่ ๑"; "" for any other text. */
export const numberOfMeasure = (text: string): string => numberAlone.exec(text.trim())?.[1] ?? "";

/** A sentence across a table that names no group of the rows below it: a note, an order, a source. */
const note =
  /^(?:หมายเหตุ|ทั้งนี้|ที่มา|อ้างอิง|จึง|โดย|สรุป|คำอธิบาย|ข้อสังเกต|ให้(?=ทุก|หัวหน้า|ส่วน|สำนัก|กอง|งาน|หน่วย|ผู้)|[*＊])|ภายใน(?:วันที่|เดือน|ปี)|ให้แล้วเสร็จ/;
const longestTopic = 120;

const isNote = (text: string): boolean =>
  note.test(text) || (text.length > longestTopic && !groupLabel.test(text) && numberOf(text) === null);

const isGroup = (text: string): boolean =>
  groupLabel.test(text) || /^ตัวชี้วัด(?:ที่)?\s*[0-9๐-๙]/.test(text) || isNote(text);

/** The one cell of a row whose columns were not merged and that names a group, or notes something. */
export function loneHeading(row: KnownRow): readonly SourceCell[] {
  const filled = [...row.cells].filter(([, cell]) => cell.text.trim() !== "" && !cell.isAbove);
  const [only] = filled;
  const isElse = [...row.ticks, ...row.parts, ...row.strangers].some(({ cell }) => cell.text.trim() !== "");
  if (
    only === undefined ||
    filled.length > 1 ||
    isElse ||
    [...row.months.values()].some((cell) => cell.text.trim() !== "")
  )
    return [];
  const [key, cell] = only;
  const text = cell.text.trim();
  const isWords = key === "order" && /[ก-ฮ]{4}/.test(text);
  return isWords || (key === "measure" && isGroup(text)) ? [cell] : [];
}

/** Tells what stands in a table above its headers. */
export function tellTitles(titles: readonly (readonly SourceCell[])[], unread: Unread[]): void {
  for (const title of titles)
    for (const { text, place } of title) unread.push({ text: text.trim(), place, why: "ข้อความเหนือหัวตารางไม่ได้นำเข้า" });
}

type HeadingKey = "topic" | "indicator";

interface Open {
  readonly cell: DraftCell;
  readonly number: string;
  isMet: boolean;
}

/** The headings across a table that hold for the rows below them: a topic and an indicator, in either order. */
export class TableHeadings {
  readonly #open = new Map<HeadingKey, Open>();

  constructor(private readonly unread: Unread[]) {}

  /** Reads a row that is one heading, its label first. A note is told. */
  read(heading: readonly SourceCell[]): void {
    const cell = heading[heading.length - 1];
    if (cell === undefined) return;
    const said = cell.text.trim();
    const label = heading.length > 1 ? (heading[0]?.text.trim() ?? "") : said;
    if (isNote(label) || isNote(said)) {
      const text = heading.map((one) => one.text.trim()).join(" ");
      this.unread.push({ text, place: cell.place, why: "หมายเหตุหรือข้อความในตารางไม่ได้นำเข้า" });
      return;
    }
    const key = /^ตัวชี้วัด/.test(label) ? "indicator" : "topic";
    const text = key === "topic" ? withoutNumber(said.replace(groupLabel, "")) : said;
    const typed = numberOfHeading(heading.length > 1 && numberOfHeading(said) === "" ? label : said);
    this.open(key, { text: text.replace(/^[0-9๐-๙]+\s+/, "").trim(), place: cell.place }, typed);
  }

  /** Reads what stands in the table above its headers: a group of its rows, or what is told. */
  readTitle(title: readonly SourceCell[]): void {
    const [first] = title;
    if (first === undefined) return;
    const said = first.text.trim();
    const isHeading = numberOf(said) !== null || groupLabel.test(said) || /^ตัวชี้วัด(?:ที่)?\s*[0-9๐-๙]/.test(said);
    if (isHeading && title.length <= 2) this.read(title);
    else tellTitles([title], this.unread);
  }

  /** A heading holds from here on; a further one of the outer kind ends the inner one. */
  open(key: HeadingKey, cell: DraftCell, number: string): void {
    const [outer] = this.#open.keys();
    for (const one of outer === key ? ([...this.#open.keys()] as const) : [key]) {
      this.#tellUnmet(one);
      this.#open.delete(one);
    }
    this.#open.set(key, { cell, number, isMet: false });
  }

  /** Gives a row what stands over it. */
  put(row: RowDraft): void {
    for (const [key, { cell }] of this.#open) row.set(key, cell.text, cell.place);
  }

  /** Says that rows stand below the headings, or that the table ends (`isEnd`): a heading without rows is told. */
  meet(isEnd = false): void {
    for (const [key, open] of this.#open) {
      if (isEnd) this.#tellUnmet(key);
      else open.isMet = true;
    }
  }

  /** The number of the topic that holds, as typed; "" where it has none. */
  get number(): string {
    return this.#open.get("topic")?.number ?? "";
  }

  #tellUnmet(key: HeadingKey): void {
    const open = this.#open.get(key);
    if (open !== undefined && !open.isMet) this.unread.push({ ...open.cell, why: "ใต้หัวข้อนี้ไม่มีมาตรการ จึงไม่ได้นำเข้า" });
  }
}
