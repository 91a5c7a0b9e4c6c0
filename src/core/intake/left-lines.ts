import { LONG_MONTHS, toArabicDigits } from "../calendar";
import type { RowDraft, Unread } from "./draft";
import { cellLines, type PartBlock } from "./paper-parts";
import { partWords } from "./people";
import { headingSection, isNoise, memoPartOf } from "./prose";
import { summaryPartOf } from "./summary-heads";
import { isTotalLine } from "./scores";
import type { SourcePlace } from "./source";

/** A text as it is compared: letters and digits alone. */
const bare = (text: string): string =>
  toArabicDigits(text)
    .replace(/[^0-9A-Za-z\u0e01-\u0e4e]/g, "")
    .toLowerCase();

/** Words that only label what stands beside them, or lead on to it. */
const labels = [
  "แนบท้ายประกาศ",
  "ประกาศ",
  "เอกสาร",
  "เรื่อง",
  "เรียน",
  "ส่วนราชการ",
  "โทรศัพท์",
  "โทร(?!สาร)",
  "อีเมล",
  "ลงวันที่",
  "วันที่",
  "ข้อมูล",
  "เดือน",
  "ประจำ",
  "มาตรการที่",
  "โครงการที่",
  "กิจกรรมที่",
  "แบบวัด",
  "เครื่องมือ",
  "ประเด็นที่",
  "ด้านที่",
  "หมวดที่",
  "กลุ่มที่",
  "คะแนน",
  "ระดับ",
  "ปีงบประมาณ",
  "พศ",
  "พุทธศักราช",
  "ตำบล",
  "อำเภอ",
  "เขต",
  "จังหวัด",
  "รายละเอียด",
  "มีดังนี้",
  "ดังนี้",
  "ดังต่อไปนี้",
  "ข้อจำกัด",
  "เห็นได้ว่า",
  "ลงชื่อ",
  "ลงนาม",
  "ตำแหน่ง",
  "บันทึกข้อความ",
  "ตราครุฑ",
  "รอบ",
  "ที่",
  "ณ",
  ...partWords,
  ...LONG_MONTHS,
];
const label = new RegExp([...labels].sort((a, b) => b.length - a.length).join("|"), "g");

/** So few letters are no word of a paper. */
const few = 4;
/** A shorter text stands in many lines by chance. */
const short = 3;

/** What the program draws or works out beside the scores that were read. */
const computed = /=\s*เกณฑ์ผ่าน|(?:เพิ่มขึ้น|ลดลง)\s*[0-9๐-๙.]+\s*คะแนน\s*จากปีงบประมาณ/;

const isHead = (line: string): boolean =>
  computed.test(line) ||
  isTotalLine(line) ||
  isNoise(line) ||
  headingSection(line) !== "" ||
  memoPartOf(line)?.rest === "" ||
  summaryPartOf(line) !== null;

/** What of a line is in none of the texts, labels apart. */
function restOf(line: string, longestFirst: readonly string[]): string {
  let rest = line;
  for (const text of longestFirst) if (rest.includes(text)) rest = rest.split(text).join(" ");
  return rest.replace(label, " ").replace(/[0-9\s]/g, "");
}

/**
 * The lines of a paper outside of its known tables that no reader took into a cell and none told: whatever else a paper
 * holds, nothing of it goes without a word.
 */
export function leftLines(
  blocks: readonly PartBlock[],
  rows: readonly RowDraft[],
  told: readonly Unread[],
): readonly Unread[] {
  const texts = [...rows.flatMap(({ cells }) => [...cells.values()]), ...told];
  const known = new Set<string>();
  /** What a place of the paper gave is taken out of its line before what others gave: names hold one another. */
  const byPlace = new Map<string, string[]>();
  for (const { text, place } of texts)
    for (const line of text.split("\n").map(bare)) {
      known.add(line);
      const own = byPlace.get(place.where);
      if (own === undefined) byPlace.set(place.where, [line]);
      else own.push(line);
    }
  const all = [...known].join("\n");
  const longestFirst = (some: Iterable<string>): readonly string[] =>
    [...some].filter((text) => text.length > short && /[^0-9]/.test(text)).sort((a, b) => b.length - a.length);
  const others = longestFirst(known);
  const lines = blocks.flatMap(({ block, table }): readonly { text: string; place: SourcePlace }[] => {
    if (block.kind === "paragraph") return block.text.split("\n").map((text) => ({ text, place: block.place }));
    return table === null ? cellLines(block) : [];
  });
  return lines.flatMap(({ text, place }) => {
    const line = bare(text);
    if (known.has(line) || all.includes(line) || isHead(text.trim())) return [];
    known.add(line);
    const own = longestFirst(byPlace.get(place.where) ?? []);
    const isLeft = [others, [...own, ...others]].every((order) => restOf(line, order).length >= few);
    return isLeft ? [{ text: text.trim(), place, why: "ข้อความนี้ไม่ได้นำเข้า หรือนำเข้าเพียงบางส่วน โปรดตรวจ" }] : [];
  });
}
