/*
 * Words whose doubling is a slip, and doublings that are right.
 *
 * Thai has no space between words, so "ที่ที่" is a slip, or "หน้าที่" + "ที่", or "the place where". Decisions:
 * - Conjunctions and prepositions doubled are slips ("เช่นเช่น", "และและ"), with or without a space between.
 * - การการ: a noun that ends in การ may take a noun that begins with การ ("บริหารจัดการการเงิน", "โครงการการศึกษา"), and
 *   official names do ("คณะกรรมการการเลือกตั้ง"). After มาตรการ, วิธีการ, กระบวนการ and ปฏิบัติการ it is counted as a
 *   mistake: one การ does the work of both ("มาตรการป้องกันการทุจริต").
 * - ที่ที่, ของของ, งานงาน, ผลผล, ต่อต่อ, ทำทำ are right too often; no entry.
 * - Nouns doubled without a space are slips; with a space between they may be two cells or two headings in a line, so
 *   the space is not looked over.
 */

import { standsInside } from "./inside";
import { wordIndex, type WordIndex } from "./word-index";

export interface DoubledWord {
  readonly word: string;
  /** True: a mistake wherever it is found. False: a person decides. */
  readonly sure: boolean;
  /** Whether "word word" with one space between is the same slip. */
  readonly spaced: boolean;
  /** Right phrases that hold the doubling; an occurrence inside one of them is no mistake. */
  readonly unless: readonly string[];
}

const always = { sure: true, spaced: true, unless: [] } as const;
const joined = { sure: true, spaced: false, unless: [] } as const;

/** Small words first: these are looked for with a space between, too. */
export const doubleWords = [
  { word: "เช่น", ...always },
  { word: "และ", ...always },
  { word: "ด้วย", ...always },
  { word: "สำหรับ", ...always },
  { word: "ระหว่าง", ...always },
  { word: "หรือ", ...always },
  { word: "โดย", ...always },
  { word: "ซึ่ง", ...always },
  { word: "เพื่อ", ...always, unless: ["เพื่อเพื่อน", "เพื่อ เพื่อน"] },
  { word: "จาก", ...always },
  { word: "เมื่อ", ...always },
  { word: "คือ", ...always },
  { word: "ได้แก่", ...always },
  { word: "เป็นต้น", ...always },
  { word: "เนื่องจาก", ...always },
  { word: "เกี่ยวกับ", ...always },
  { word: "ดังกล่าว", ...always },
  { word: "ดังนี้", ...always },
  { word: "ทั้งนี้", ...always },
  { word: "ตลอดจน", ...always },
  { word: "รวมทั้ง", ...always },
  { word: "รวมถึง", ...always },
  { word: "ภายใน", ...always },
  { word: "ตาม", ...joined, unless: ["ติดตามตาม"] },
  { word: "ใน", ...joined, unless: ["ภายในใน", "ข้างในใน", "ด้านในใน", "ชั้นในใน"] },
  { word: "ว่า", ...joined, unless: ["ว่าว่าที่", "ว่าว่าง", "ว่าว่าว"] },
  { word: "ไม่", ...joined, unless: ["หรือไม่ไม่"] },
  { word: "ต้อง", ...joined, unless: ["ถูกต้องต้อง", "แตะต้องต้อง", "จับต้องต้อง"] },
  { word: "อย่าง", ...joined, unless: ["ตัวอย่างอย่าง", "แบบอย่างอย่าง"] },
  { word: "แผน", ...joined, unless: ["แบบแผนแผน", "แผนแผนที่", "แผนแผนผัง", "แผนแผนภูมิ"] },
  { word: "ความ", ...joined, unless: ["ข้อความความ", "บทความความ", "แจ้งความความ", "เนื้อความความ", "คดีความความ"] },
  { word: "ผู้", ...joined },
  { word: "ด้าน", ...joined, unless: ["ทุกด้านด้าน", "รอบด้านด้าน", "แต่ละด้านด้าน", "หลายด้านด้าน"] },
  { word: "ปีงบประมาณ", ...joined },
  { word: "งบประมาณ", ...joined },
  { word: "หน่วยงาน", ...joined, sure: false },
  { word: "มาตรการ", ...joined },
  { word: "โครงการ", ...joined },
  { word: "กิจกรรม", ...joined },
  { word: "เจ้าหน้าที่", ...joined, sure: false },
  { word: "บุคลากร", ...joined, sure: false },
  { word: "ประชาชน", ...joined, sure: false },
  { word: "ข้อมูล", ...joined },
  { word: "เว็บไซต์", ...joined },
  { word: "คู่มือ", ...joined },
  { word: "นโยบาย", ...joined },
  { word: "คุณธรรม", ...joined },
  { word: "ทุจริต", ...joined },
  { word: "โปร่งใส", ...joined },
  { word: "ตัวชี้วัด", ...joined },
  { word: "คะแนน", ...joined },
  { word: "ประจำปี", ...joined },
  { word: "ขั้นตอน", ...joined },
  { word: "ระยะเวลา", ...joined },
  { word: "หลักเกณฑ์", ...joined },
  { word: "ระเบียบ", ...joined },
  { word: "กระบวนการ", ...joined },
  { word: "ประสิทธิภาพ", ...joined },
  { word: "เทศบาล", ...joined, sure: false },
  { word: "องค์การบริหารส่วนตำบล", ...joined, sure: false },
  { word: "อำเภอ", ...joined, sure: false },
  { word: "จังหวัด", ...joined, sure: false },
  { word: "วันที่", ...joined },
  { word: "เดือน", ...joined },
  { word: "ดำเนินการ", ...joined, sure: false, unless: ["ผู้ดำเนินการดำเนินการ", "การดำเนินการดำเนินการ"] },
  { word: "ดำเนินงาน", ...joined, unless: ["การดำเนินงานดำเนินงาน"] },
  { word: "ปฏิบัติงาน", ...joined, unless: ["ผู้ปฏิบัติงานปฏิบัติงาน", "การปฏิบัติงานปฏิบัติงาน"] },
  { word: "ปฏิบัติ", ...joined },
  { word: "จัดทำ", ...joined, unless: ["ผู้จัดทำจัดทำ"] },
  { word: "เผยแพร่", ...joined },
  { word: "ตรวจสอบ", ...joined, unless: ["ผู้ตรวจสอบตรวจสอบ"] },
  { word: "ป้องกัน", ...joined },
  { word: "ส่งเสริม", ...joined },
  { word: "พัฒนา", ...joined, unless: ["พัฒนาพัฒนาการ"] },
  { word: "ให้บริการ", ...joined, unless: ["ผู้ให้บริการให้บริการ"] },
  { word: "จะ", sure: false, spaced: false, unless: [] },
  { word: "มี", sure: false, spaced: false, unless: ["มีมีด", "มีมีเทน", "ที่มีมี", "สามัคคีมีมี"] },
  { word: "ให้", sure: false, spaced: false, unless: ["ผู้ให้ให้", "มอบให้ให้", "ส่งให้ให้"] },
  { word: "ได้", sure: false, spaced: false, unless: ["ไม่ได้ได้", "มิได้ได้", "รายได้ได้", "ได้ได้แก่"] },
  { word: "เป็น", sure: false, spaced: false, unless: ["จำเป็นเป็น", "ที่เป็นเป็น", "ความเป็นเป็น"] },
  { word: "แต่", sure: false, spaced: false, unless: ["แต่แต่ละ", "แต่แต่ง", "ตั้งแต่แต่"] },
  { word: "กับ", sure: false, spaced: false, unless: ["กำกับกับ", "กับกับข้าว", "กับกับดัก", "ระดับกับกับ"] },
  {
    word: "การ",
    sure: false,
    spaced: false,
    unless: [
      "กรรมการการ",
      "ข้าราชการการเมือง",
      "ราชการการ",
      "จัดการการ",
      "บริการการ",
      "โครงการการ",
      "รายการการ",
      "วิชาการการ",
      "กิจการการ",
      "หลักการการ",
      "สวัสดิการการ",
      "พิการการ",
      "ต้องการการ",
      "อำนวยการการ",
      "เลขานุการการ",
      "ดำเนินการการ",
      "ประกอบการการ",
      "บูรณาการการ",
      "พัฒนาการการ",
    ],
  },
] as const satisfies readonly DoubledWord[];

export interface DoubledPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

/** Doublings that are a slip only in this company. They go before `doubleWords`. */
export const doublePhrases = [
  { wrong: "มาตรการการ", right: "มาตรการ", sure: true },
  { wrong: "ปฏิบัติการการ", right: "ปฏิบัติการ", sure: true },
  { wrong: "วิธีการการ", right: "วิธีการ", sure: true },
  { wrong: "กระบวนการการ", right: "กระบวนการ", sure: true },
  { wrong: "ผลการการ", right: "ผลการ", sure: true },
  { wrong: "ในการการ", right: "ในการ", sure: true },
  { wrong: "มีการการ", right: "มีการ", sure: true },
  { wrong: "การการดำเนิน", right: "การดำเนิน", sure: false },
  { wrong: "ไม่มีมี", right: "ไม่มี", sure: true },
  { wrong: "ไม่มีไม่มี", right: "ไม่มี", sure: true },
  { wrong: "นายกนายก", right: "นายก", sure: true },
  { wrong: "ปลัดปลัด", right: "ปลัด", sure: false },
  { wrong: "รายงานรายงานผล", right: "รายงานผล", sure: false },
  { wrong: "เพื่อให้เพื่อให้", right: "เพื่อให้", sure: true },
  { wrong: "ได้มีการได้มีการ", right: "ได้มีการ", sure: true },
] as const satisfies readonly DoubledPhrase[];

/** Nouns to which การ belongs: "มาตรการการเงิน" is no "มาตรการเงิน". */
const nounsWithIt = [
  "การเงิน",
  "การคลัง",
  "การแพทย์",
  "การพยาบาล",
  "การเกษตร",
  "การเมือง",
  "การศึกษา",
  "การค้า",
  "การข่าว",
  "การทหาร",
  "การทูต",
  "การกีฬา",
  "การตลาด",
  "การพนัน",
];

/** Doublings that are right Thai wherever they stand. */
export const doubleRight: readonly string[] = [
  ...["มาตรการ", "ปฏิบัติการ", "วิธีการ", "กระบวนการ"].flatMap((before) => nounsWithIt.map((noun) => before + noun)),
  "ไม่มีมีด",
  "นานา",
  "คล้ายคล้าย",
  "คล้อยคล้อย",
  "ที่ที่",
  "กรรมการการเลือกตั้ง",
  "กรรมการการศึกษา",
  "กรรมการการอุดมศึกษา",
  "กรรมการการอาชีวศึกษา",
  "กรรมการการกระจายอำนาจ",
  "กรรมการการรักษาความมั่นคง",
  "ข้าราชการการเมือง",
  "หน้าที่ที่",
  "พื้นที่ที่",
  "สถานที่ที่",
  "เจ้าของของ",
  "สิ่งของของ",
  "ภายในใน",
  // เทศบาลเมืองเมืองพล: the town's own name begins with เมือง.
  "เทศบาลเมืองเมือง",
  "เทศมนตรีเมืองเมือง",
];

/** Any run of five letters or more that comes twice without a space: a slip as a rule, but a person decides. */
export const anyDoubled = "([ก-๎]{5,60})\\1";

export interface DoubledHit {
  readonly at: number;
  readonly found: string;
  readonly right: string;
  readonly sure: boolean;
}

let known: WordIndex | undefined;

/** Every doubling that the lists name, as it stands in a text. */
export function doublings(): readonly string[] {
  return [
    ...doublePhrases.map(({ wrong }) => wrong),
    ...doubleWords.flatMap(({ word, spaced }) => (spaced ? [word + word, `${word} ${word}`] : [word + word])),
  ];
}

const gram = 5;
const span = 60;
const slotBits = 14;
let lastSeen: Int32Array | undefined;
let base = 0;

/**
 * Whether five letters come again within 60 as `anyDoubled` needs: a cheap look that saves a dear one. Letters that
 * come three times in so short a piece may hide one; then the pattern is not tried.
 */
export function mayRepeat(text: string): boolean {
  if (!lastSeen || base > 1e9) {
    lastSeen = new Int32Array(1 << slotBits);
    base = 0;
  }
  // Places go on counting from text to text, more than a span apart, so that the table need not be cleared.
  base += span + 1;
  const start = base;
  const last = text.length - gram;
  base += Math.max(0, last + 1);
  let sum = 0;
  for (let at = 1 - gram; at <= last; at++) {
    // What is five letters back is multiplied out of a sum of 32 bits by 2 ** 35.
    sum = (Math.imul(sum, 128) + text.charCodeAt(at + gram - 1)) | 0;
    if (at < 0) continue;
    const slot = Math.imul(sum, 0x9e3779b1) >>> (32 - slotBits);
    const period = start + at - (lastSeen[slot] ?? 0);
    lastSeen[slot] = start + at;
    if (period >= gram && period <= span && repeatsFor(text, at, period) >= period) return true;
  }
  return false;
}

/** How many letters around `at` are the same as those a period before: the run may have begun before `at`. */
function repeatsFor(text: string, at: number, period: number): number {
  const same = (place: number): boolean => text.charCodeAt(place) === text.charCodeAt(place - period);
  let from = at;
  while (from > period && at - from < period && same(from - 1)) from--;
  let to = at;
  while (to < text.length && to - from < period && same(to)) to++;
  return to - from;
}

/** The doubled words of a text, left to right, each place once. */
export function findDoubled(text: string): readonly DoubledHit[] {
  const repeats = mayRepeat(text);
  known ??= wordIndex(doublings());
  if (!repeats && !known.touches(text)) return [];
  const hits: DoubledHit[] = [];
  const settled: { readonly at: number; readonly found: string }[] = [];
  const report = (at: number, found: string, right: string, sure: boolean): void => {
    const overlaps = settled.some((one) => at < one.at + one.found.length && one.at < at + found.length);
    if (overlaps || standsInside(text, at, found, doubleRight)) return;
    settled.push({ at, found });
    hits.push({ at, found, right, sure });
  };
  for (const { wrong, right, sure } of doublePhrases as readonly DoubledPhrase[]) {
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
      if (!goesOn(text, at + wrong.length)) report(at, wrong, right, sure);
    }
  }
  for (const { word, sure, spaced, unless } of doubleWords as readonly DoubledWord[]) {
    for (const found of spaced ? [word + word, `${word} ${word}`] : [word + word]) {
      for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
        if (goesOn(text, at + found.length) || standsInside(text, at, found, unless)) settled.push({ at, found });
        else report(at, found, word, sure);
      }
    }
  }
  const any = new RegExp(anyDoubled, "gu");
  for (let match = repeats ? any.exec(text) : null; match; match = any.exec(text)) {
    if (!goesOn(text, match.index + match[0].length)) report(match.index, match[0], match[1] ?? "", false);
  }
  return hits.sort((a, b) => a.at - b.at);
}

/**
 * Whether what stands at `at` makes another word of the one before it: a vowel or a mark ("ตามตามา..."), or ละ, which
 * makes "each" of it ("ทุกอำเภออำเภอละ ๑ แห่ง").
 */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const mark = (code >= 0xe30 && code <= 0xe3a) || code === 0xe45 || (code >= 0xe47 && code <= 0xe4e);
  return mark || text.startsWith("ละ", at);
}
