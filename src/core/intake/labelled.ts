import { toArabicDigits } from "../calendar";
import { looksLikeHeader, matchHeaders } from "./match-headers";
import type { Source, SourceBlock, SourceCell, SourceParagraph, SourcePlace } from "./source";

/** "มาตรการที่ ๑ ชื่อมาตรการ": the line that opens a record. */
const opening = /^(มาตรการ|ความเสี่ยง|กิจกรรม|โครงการ)(?:ที่)?\s*(\(?[0-9๐-๙]{1,2}[.):]?)\s*[:：]?\s*(\S[^\n]{3,250})$/;
/** "๑. มาตรการ ชื่อ", or "๑. ชื่อ" alone. */
const numberedOpening =
  /^(\(?[0-9๐-๙]{1,2}[.):])\s*(?:(มาตรการ|ความเสี่ยง|กิจกรรม|โครงการ)(?:ที่\s*[0-9๐-๙]+)?(?:\s*[:：]\s*|\s+))?(\S[^\n:：]{3,250})$/;
const labelled = /^(?:[-–•]\s*)?([^:：\n]{2,60}?)\s*[:：]\s*(\S[\s\S]*)$/;
const furtherLabel = /^[ก-๙][ก-๙\s/().]{2,38}$/;
const goesOn = /^(?:[-–•]|\(?[0-9๐-๙]{1,2}[.)])\s*\S/;

interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  readonly links?: SourceCell["links"];
}

interface LabelledRecord {
  readonly word: string;
  readonly number: string;
  /** By header, the opening word first. */
  readonly cells: Map<string, { text: string; readonly place: SourcePlace; readonly links?: SourceCell["links"] }>;
}

const linesOf = ({ text, place, links }: SourceParagraph): readonly Line[] =>
  text.split("\n").map((line) => {
    const own = links?.filter(({ word }) => line.includes(word)) ?? [];
    return { text: line.trim(), place, ...(own.length > 0 ? { links: own } : {}) };
  });

/** The word, the number and the name of a line that opens a record; the word is "" where the line has a number alone. */
function openingOf(text: string): { readonly word: string; readonly number: string; readonly name: string } | null {
  const [, word, number = "", name = ""] = opening.exec(text) ?? [];
  if (word !== undefined) return { word, number, name };
  const [all, digits = "", own = "", rest = ""] = numberedOpening.exec(text) ?? [];
  return all === undefined ? null : { word: own, number: digits, name: rest };
}

/** Whether a line opens the record behind one: its number is the next, in the same way of writing. */
function opensNext(before: NonNullable<ReturnType<typeof openingOf>>, text: string, facts: number): boolean {
  const next = openingOf(text);
  const value = ({ number }: { readonly number: string }): number =>
    Number(toArabicDigits(number).replace(/[^0-9]/g, ""));
  return next !== null && facts >= 3 && next.word === before.word && value(next) === value(before) + 1;
}

/** What a numbered name is, by the labels right below it: a risk has causes and levels. */
function wordBelow(blocks: readonly SourceBlock[], from: number): string {
  const below = blocks.slice(from, from + 4).flatMap((block) => (block.kind === "paragraph" ? linesOf(block) : []));
  const isRisk = below.some(({ text }) =>
    /^(?:[-–•]\s*)?(?:สาเหตุ|ปัจจัย(?:เสี่ยง)?|โอกาส|ผลกระทบ)[^:：\n]{0,30}[:：]/.test(text),
  );
  return isRisk ? "ความเสี่ยง" : "มาตรการ";
}

/** A record opened by a paragraph, with the labelled lines below it, and the block behind it; null where none opens. */
function recordAt(blocks: readonly SourceBlock[], from: number): { record: LabelledRecord; end: number } | null {
  const first = blocks[from];
  if (first?.kind !== "paragraph") return null;
  const [head, ...below] = linesOf(first);
  const opened = head === undefined ? null : openingOf(head.text);
  if (opened === null || head === undefined) return null;
  const { number, name } = opened;
  const word = opened.word === "" ? wordBelow(blocks, from) : opened.word;
  const cells: LabelledRecord["cells"] = new Map([[word, { text: name.trim(), place: head.place }]]);
  let last = cells.get(word);
  const take = (line: Line): boolean => {
    const [, label = "", value = ""] = labelled.exec(line.text) ?? [];
    const known = cells.get(label);
    if (known !== undefined) {
      last = known;
      known.text += `\n${value.trim()}`;
      return true;
    }
    // Inside of a record a further label that no column has is a fact of it: the table tells it as one.
    if (label !== "" && (looksLikeHeader(label) || (cells.size >= 2 && furtherLabel.test(label)))) {
      last = { ...line, text: value.trim() };
      cells.set(label, last);
      return true;
    }
    if (opensNext(opened, line.text, cells.size) || !goesOn.test(line.text) || cells.size < 2 || last === undefined)
      return false;
    last.text += `\n${line.text}`;
    return true;
  };
  if (!below.every(take)) return null;
  let end = from + 1;
  for (let block = blocks[end]; block?.kind === "paragraph"; block = blocks[++end])
    if (!linesOf(block).every(take)) break;
  return cells.size < 3 ? null : { record: { word, number, cells }, end };
}

const cell = (text: string, place: SourcePlace, links?: SourceCell["links"]): SourceCell => ({
  text,
  fill: "",
  place,
  ...(links === undefined ? {} : { links }),
});

/** The column that a label is known by; the label itself where none is. */
function meaningOf(label: string): string {
  const found = matchHeaders([["มาตรการ"], [label]])?.columns.get(1);
  return found?.kind === "column" ? found.key : label;
}

/** Labels of one meaning are one column, where a record has not both: one writer says ระยะเวลา, then กำหนดเสร็จ. */
function sameLabels({ cells }: LabelledRecord, headers: readonly string[]): LabelledRecord["cells"] {
  const own: LabelledRecord["cells"] = new Map();
  for (const [label, value] of cells) {
    const first = headers.find((header) => meaningOf(header) === meaningOf(label)) ?? label;
    own.set(cells.has(first) || own.has(first) ? label : first, value);
  }
  return own;
}

/** Records one behind the other as a table: a column a label. */
function tableOf(given: readonly LabelledRecord[]): SourceBlock | null {
  const labels = [...new Set(given.flatMap(({ cells }) => [...cells.keys()]))];
  const records = given.map((record) => ({ ...record, cells: sameLabels(record, labels) }));
  const headers = [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
  const [first] = records;
  const place = first?.cells.get(first.word)?.place;
  if (place === undefined || matchHeaders(headers.map((header) => [header])) === null) return null;
  const head = ["ลำดับ", ...headers].map((text) => cell(text, place));
  const rows = records.map(({ number, cells, word }) => [
    cell(number.replace(/[^0-9๐-๙]/g, ""), cells.get(word)?.place ?? place),
    ...headers.map((header) => {
      const found = cells.get(header);
      return found === undefined ? null : cell(found.text, found.place, found.links);
    }),
  ]);
  return { kind: "table", number: 0, rows: [head, ...rows], place, title: "" };
}

/** Measures and risks that a paper tells without a table, a labelled line a fact, read as tables. */
export function withLabelledLists(source: Source): Source {
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < source.blocks.length;) {
    const records: LabelledRecord[] = [];
    let end = at;
    for (let next = recordAt(source.blocks, at); next !== null; next = recordAt(source.blocks, end)) {
      if (records.length > 0 && records[0]?.word !== next.record.word) break;
      records.push(next.record);
      end = next.end;
    }
    const table = records.length === 0 ? null : tableOf(records);
    if (table !== null) {
      blocks.push(table);
      at = end;
      continue;
    }
    const block = source.blocks[at];
    if (block !== undefined) blocks.push(block);
    at += 1;
  }
  return { ...source, blocks };
}
