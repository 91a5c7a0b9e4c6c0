/**
 * Phrases of a printed text that no line may part: a number with its label and its unit, พ.ศ. with the year, a day with
 * its month and year, a telephone number. A phrase that is wider than its cell keeps what belongs together most.
 */
import { longMonthSource, monthSource } from "../calendar";
import { isRaised } from "./heights";

const digit = "0-9๐-๙";
const letter = "ก-ฮะ-์";
const ordered =
  "ลำดับ|หัวข้อ|ข้อ|เรื่อง|ประเภท|ประเด็น|ส่วน|ตัวชี้วัด|ความเสี่ยง|มาตรการ|ภาพ|ครั้ง|งวด|ฉบับ|แฟ้ม|เล่ม|เลข|หมู่|รุ่น|ตอน|ระยะ|รอบ|ปี|ไตรมาส|ชั้น|ขั้น|กลุ่ม|ด้าน";
/** Words before a number that name what it numbers, and end no longer word: a line may turn before them anywhere. */
const names = `(?:พ\\.ศ\\.|ค\\.ศ\\.|โทร\\.|โทรศัพท์|โทรสาร|หัวข้อ|ไตรมาส|ปีงบประมาณ|ประจำปี|วันที่|(?:${ordered})ที่)`;
/** Words before a number that measure: the unit behind the number belongs to them too. */
const measures = "(?:จำนวน|ร้อยละ|เดือนละ|วันละ|ครั้งละ|ปีละ|อย่างน้อย|ไม่น้อยกว่า|ไม่เกิน|เฉลี่ย)";
/** The same, of words that end longer ones too (ติดต่อ, ล่วงหน้า): only where no letter stands before them. */
const alone = `(?:(?<![${letter}])|(?<=และ|หรือ|ถึง|ตาม|ใน|จาก))`;
const shortNames = `${alone}(?:ลำดับ|ข้อ|มาตรา|หน้า|ต่อ|หมู่|ปี|ระดับ)`;
const shortMeasures = `${alone}(?:รอบ|รวม|ทุก|อีก|เพียง)`;
/** Words behind a number that begin something else: all others are what it counts. */
const others =
  "และ|หรือ|ถึง|เป็น|จาก|ของ|ใน|ตาม|โดย|เพื่อ|ที่(?!นั่ง)|ซึ่ง|ให้|ได้|มี|ไม่|แล้ว|กับ|แก่|ต่อ|เมื่อ|ณ |จำนวน|ร้อยละ|รวม|เพิ่ม|ลด|ไป|มา(?!ตร)|จน|" +
  "แต่|แบ่ง|พร้อม|ลงวันที่|ดัง|คือ|ทั้ง|กำหนด|ต่ำกว่า|สูงกว่า|ว่า|นับ|เหลือ|พ\\.ศ|ค\\.ศ|โทร";
/** Units in Latin letters: of data, frequency, power, length, weight and pictures. */
const latinUnits = "(?:[kKMGT]?(?:B|bps|Hz|W|VA?)|[cmk]?m|[mk]?g|ml|px|dpi)(?![A-Za-z])";
const number = `[${digit}]+(?:[.,/][${digit}]+)*`;
const space = "[ \\u00a0]";
/** An end of a range of questions, indicators or days: i1, ๑๒. */
const ranged = `[A-Za-z]?[${digit}]{1,3}`;

interface Gap {
  /** Where the space stands, and the far ends of the words at its sides. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The spaces that hold, with the word at their right in a group; what belongs together most stands first. */
const kinds: readonly RegExp[] = [
  new RegExp(`(?:[พค]\\.ศ\\.)${space}(?=([${digit}]{4}))`, "g"),
  new RegExp(`(?<![${digit}/.,])[${digit}]{1,2}${space}(?=(${monthSource}))`, "g"),
  new RegExp(
    `(?<![${digit}/.,A-Za-z-])(?!(?:2[456]|๒[๔๕๖])[${digit}]{2}${space})(?<!(?:${names}|${shortNames})${space})` +
      `[${digit}][${digit}.,]*${space}(?=([${letter}]{1,10}|%|${latinUnits}))(?!${others}|${monthSource})`,
    "g",
  ),
  new RegExp(`[${digit}]+/[${digit}]+${space}(?=(${latinUnits}))`, "g"),
  new RegExp(`(?:${measures}|${names}|${shortMeasures}|${shortNames})${space}(?=([A-Za-z]?${number}))`, "g"),
  new RegExp(`(?<![${digit}/.,A-Za-z])${ranged}${space}(?=([-–]${space}${ranged}(?![${digit}])))`, "g"),
  new RegExp(`(?<=(?<![${digit}/.,A-Za-z])${ranged}${space})[-–]${space}(?=(${ranged}(?![${digit}])))`, "g"),
  new RegExp(`(?:เดือน)?(?:${monthSource})${space}(?=((?:พ\\.ศ\\.${space}?)?[${digit}]{4}(?![${digit}])))`, "g"),
];

/** A stretch that no line parts, and the spaces in it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly spaces: readonly number[];
  /** A line may turn before it, whatever stands there. */
  readonly isFree: boolean;
  /** Places inside of its label that no line may turn at either. */
  readonly seams: readonly number[];
}

const free = new RegExp(`^(?:${measures}|${names}|(?:เดือน)?(?:${longMonthSource}))`);
/** Places inside of a label at which editors turn lines. */
const seam =
  /(?<=[ก-์])(?=ที่$|ละ$|เกิน$|น้อย|กว่า$|งบ)|(?<=ตัว)(?=ชี้วัดที่$)|(?<=ตัวชี้)(?=วัดที่$)|(?<=ความ)(?=เสี่ยงที่$)|(?<=ประจำ)(?=ปี$)/g;
const label = new RegExp(`(?:${measures}|${names})(?=${space})`);

/** Room that a text takes on its line, in sizes of its font: on the wide side, for what has to fit. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0 || code === 0x2e || code === 0x2c) width += 0.25;
    else if (!isRaised(code) && code !== 0x200d) width += 0.43;
  }
  return width;
}

function seamsOf(text: string, from: number, to: number): readonly number[] {
  const own = text.slice(from, to);
  return label.test(`${own} `) ? [...own.matchAll(seam)].map(({ index }) => from + index) : [];
}

/** Behind a dash editors turn a line even where a no-break space follows. */
const dashSeam = (text: string, at: number): readonly number[] => (/[-–]/.test(text.charAt(at - 1)) ? [at] : []);

/** Every space that holds, in the order of the text, and the order in which they are tried. */
function gapsOf(text: string): { readonly gaps: readonly Gap[]; readonly tried: readonly number[] } {
  const found = new Map<number, Gap & { readonly rank: number }>();
  kinds.forEach((kind, rank) => {
    for (const match of text.matchAll(kind)) {
      const at = match.index + match[0].length - 1;
      if (!found.has(at)) found.set(at, { at, from: match.index, to: at + 1 + (match[1] ?? "").length, rank });
    }
  });
  const gaps = [...found.values()].sort((a, b) => a.at - b.at);
  const tried = gaps.map((_, index) => index).sort((a, b) => (gaps[a]?.rank ?? 0) - (gaps[b]?.rank ?? 0) || a - b);
  return { gaps, tried };
}

/**
 * The phrases of a text, left to right: spaces hold, the closest first, while the stretch fits. `room` is that of a
 * line, in sizes of its font; Infinity for running text.
 */
export function phrasesOf(text: string, room: number): readonly Phrase[] {
  const { gaps, tried } = gapsOf(text);
  const held = gaps.map(() => false);
  /** Whether two neighbours have a word in common. */
  const share = (left: number): boolean => (gaps[left]?.to ?? 0) > (gaps[left + 1]?.from ?? Infinity);
  /** The first and last gap of the stretch that a gap is in, or would be. */
  const endsOf = (index: number): readonly [Gap | undefined, Gap | undefined] => {
    let [first, last] = [index, index];
    while (held[first - 1] === true && share(first - 1)) first--;
    while (held[last + 1] === true && share(last)) last++;
    return [gaps[first], gaps[last]];
  };
  for (const index of tried) {
    const [first, last] = endsOf(index);
    if (first !== undefined && last !== undefined && widthOf(text.slice(first.from, last.to)) <= room)
      held[index] = true;
  }
  const phrases: Phrase[] = [];
  gaps.forEach(({ at, from, to }, index) => {
    if (held[index] !== true) return;
    const last = phrases[phrases.length - 1];
    if (last !== undefined && held[index - 1] === true && share(index - 1))
      phrases[phrases.length - 1] = {
        ...last,
        to,
        spaces: [...last.spaces, at],
        seams: [...last.seams, ...dashSeam(text, at)],
      };
    else {
      const seams = [...seamsOf(text, from, at), ...dashSeam(text, at)];
      phrases.push({ from, to, spaces: [at], isFree: free.test(text.slice(from, to)), seams });
    }
  });
  return phrases;
}

/** A telephone number begins with nought and is parted by spaces or hyphens, behind which Word would turn the line. */
const telephone = new RegExp(`(?<![${digit}/.-])[0๐][${digit}]{0,3}(?:[ -][${digit}]{3,4}){1,3}(?![${digit}])`, "g");

/** A text whose telephone numbers hold together; every character keeps its place. */
export function holdTelephones(text: string): string {
  return text.replace(telephone, (found) => found.replace(/ /g, "\u00a0").replace(/-/g, "\u2011"));
}
