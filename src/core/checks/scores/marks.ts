/* What texts say of the pass mark and of the target: the mark itself, how far from it, how many pass. */
import type { Book } from "../../model/book";
import { countSource, readCount } from "../../language/number-words";
import {
  allIndicators,
  allNow,
  bestOf,
  points,
  same,
  two,
  type Claim,
  type Figures,
  type NamedClaim,
  type ScoreStretch,
} from "./figures";

const gap = new RegExp(
  `(?:ขาด(?:อีก|อยู่|ไป)?|ต้อง(?:ทำคะแนน|ได้คะแนน|มีคะแนน)?เพิ่ม(?:ขึ้น)?อีก(?=[^\\n]{0,30}เกณฑ์)|ต่ำกว่าเกณฑ์(?:ผ่าน|ที่กำหนด)?(?:\\s*\\d{2}\\s*คะแนน\\s*(?:อยู่|ถึง|เพียง))?(?:อยู่|ถึง|เพียง)?|ห่างจากเกณฑ์(?:ผ่าน|ที่กำหนด|การประเมิน)*(?:อยู่|อีก|ถึง|\\s)*)\\s*(?:เพียง|อยู่)?\\s*${points}`,
  "g",
);

const over = new RegExp(
  `(?:สูงกว่าเกณฑ์(?:ผ่าน|ที่กำหนด)?(?:\\s*\\d{2}\\s*คะแนน)?\\s*(?:อยู่|ถึง)?|เกินเกณฑ์(?:อยู่|ไป)?)\\s*(?:เพียง)?\\s*${points}`,
  "g",
);

const mark =
  /(?:เกณฑ์(?:การประเมิน|ผ่าน|ขั้นต่ำ|ที่กำหนด|มาตรฐาน)*|ผ่านเกณฑ์)(?:ที่|คือ|ร้อยละ|\s)*(\d{2,3}(?:\.\d{1,2})?)(?=\s*(?:คะแนน|ขึ้นไป|%))/g;

const passes = /(?<!ไม่|จะ|ให้|ควร|ต้อง|เพื่อ)(?:ผ่านเกณฑ์|สูงกว่าเกณฑ์)/g;

const fails = /(?:ไม่ผ่านเกณฑ์|ต่ำกว่าเกณฑ์)/g;

const everyOne =
  /ทุกตัวชี้วัด[^\d\n]{0,40}(?:(?<!ไม่)ผ่านเกณฑ์(?![^\n]{0,12}\d)|(?:เกิน|สูงกว่า|ไม่ต่ำกว่า|มากกว่า|ตั้งแต่|ผ่าน)(?:เกณฑ์)?(?:ร้อยละ|\s)*(\d{2,3}(?:\.\d+)?))/g;

/** "ทุกตัวชี้วัดได้คะแนนเกิน 85": the lowest of them decides. */
export function* everyClaims(
  book: Book,
  plain: string,
  pass: number,
  doubted: ReadonlySet<string>,
): Iterable<NamedClaim> {
  const worst = bestOf(allNow(book, allIndicators) ?? [], true);
  if (worst === undefined || doubted.has(worst.key)) return;
  const least = worst.value;
  for (const match of plain.matchAll(everyOne)) {
    if (least >= (match[1] === undefined ? pass : Number(match[1]))) continue;
    yield { at: match.index, length: match[0].length, right: `ต่ำที่สุด ${two(least)} คะแนน`, name: "ทุกตัวชี้วัด" };
  }
}

const passFrom =
  /(?:เกณฑ์(?:การ)?ประเมิน|หน่วยงาน|ITA)[^\d\n]{0,40}ผ่าน[^\d\n]{0,30}(?:ตั้งแต่|ไม่(?:น้อย|ต่ำ)กว่า)\s*(?:ร้อยละ\s*)?(\d{2})(?:\.00?)?\s*(?:คะแนน|ขึ้นไป)/g;

/** "หน่วยงานที่ผ่านต้องมีคะแนนตั้งแต่ 80 คะแนนขึ้นไป". */
export function* passClaims(plain: string, pass: number): Iterable<NamedClaim> {
  for (const match of plain.matchAll(passFrom)) {
    if (Number(match[1]) === pass || /ทดสอบ|อบรม|ผู้|ระดับ|ดี/.test(match[0])) continue;
    yield { at: match.index, length: match[0].length, right: `เกณฑ์ ${pass} คะแนน`, name: "เกณฑ์ผ่าน" };
  }
}

const fromTarget = new RegExp(
  `(ห่าง(?:จาก)?|ต่ำกว่า|ขาดจาก|สูงกว่า|เกินกว่า|เกิน)(?:ค่า)?เป้าหมาย(?:ที่(?:กำหนด|ตั้ง)(?:ไว้)?)?(?:\\s*\\d{2,3}(?:\\.\\d+)?\\s*(?:คะแนน)?)?\\s*(?:อยู่|ถึง|เพียง|อีก)+\\s*${points}`,
  "g",
);

/** How far the total is from the target of ตั้งค่า. */
export function* targetClaims(text: string, now: number, target: number): Iterable<Claim> {
  for (const match of text.matchAll(fromTarget)) {
    const isAbove = /สูง|เกิน/.test(match[1] ?? "");
    if (now > target === isAbove && same(Number(match[2]), Math.abs(target - now))) continue;
    const right = `${now < target ? "ต่ำกว่า" : "สูงกว่า"}เป้าหมาย ${target} คะแนน อยู่ ${two(target - now)} คะแนน`;
    yield { at: match.index, length: match[0].length, right };
  }
}

/** What a stretch says of the pass mark. */
export function* markClaims(
  { key, text }: ScoreStretch,
  { now }: Figures,
  pass: number,
  target: number,
): Iterable<Claim> {
  const away = `${now < pass ? "ต่ำกว่า" : "สูงกว่า"}เกณฑ์ ${pass} คะแนน อยู่ ${two(pass - now)} คะแนน`;
  for (const match of text.matchAll(gap)) {
    // "ต่ำกว่าเกณฑ์ 85 คะแนน": the mark itself, not how far it is. "เป้าหมาย 95 คะแนน ยังขาดอีก 2.45": from the target.
    if (Number(match[1]) >= 50) continue;
    const isToTarget = /^[^\d\n]{0,30}เป้าหมาย/.test(text.slice(match.index + match[0].length));
    const ofTarget = key === "total" && (isToTarget || text.slice(0, match.index).includes(String(target)));
    if (ofTarget && same(Number(match[1]), target - now)) continue;
    if (now >= pass || !same(Number(match[1]), pass - now))
      yield { at: match.index, length: match[0].length, right: away };
  }
  for (const match of text.matchAll(over)) {
    if (Number(match[1]) >= 50) continue;
    if (now < pass || !same(Number(match[1]), now - pass))
      yield { at: match.index, length: match[0].length, right: away };
  }
  for (const match of text.matchAll(mark)) {
    const typed = Number(match[1]);
    if (typed >= 50 && typed <= 100 && typed !== pass) {
      yield { at: match.index, length: match[0].length, right: `เกณฑ์ ${pass} คะแนน` };
    }
  }
  for (const [expression, isTrue] of [
    [passes, now >= pass],
    [fails, now < pass],
  ] as const) {
    const [match] = text.matchAll(expression);
    // Far from its subject the sentence may have turned to something else.
    if (match && !isTrue && match.index < 60) yield { at: match.index, length: match[0].length, right: away };
  }
}

const countPassing =
  /(ไม่ผ่าน|ต่ำกว่า|ผ่าน|สูงกว่า)เกณฑ์(?:การประเมิน|ผ่าน|ขั้นต่ำ|ที่กำหนด)?\s*(?:(?:ร้อยละ)?\s*(\d{2,3}(?:\.\d+)?)\s*(?:คะแนน|%)?)?\s*(?:จำนวน|มี|อยู่|เพียง|ทั้งหมด|รวม|\s)*(\d{1,2})\s*ตัวชี้วัด/g;

/** "มีเพียงตัวชี้วัดเดียวที่ยังไม่ผ่านเกณฑ์", "มี 3 ตัวชี้วัดที่ต่ำกว่าเกณฑ์". */
const countFirst = new RegExp(
  `มี(?:เพียง|อยู่|ทั้งหมด|จำนวน|\\s)*(?:(${countSource})\\s*ตัวชี้วัด|ตัวชี้วัดเดียว)\\s*(?:เท่านั้น)?(?:ที่|ซึ่ง)(?:ยัง|ได้คะแนน|มีคะแนน)*(ไม่ผ่าน|ต่ำกว่า|ผ่าน|สูงกว่า)เกณฑ์(?:\\s*(?:ร้อยละ)?\\s*(\\d{2,3})\\s*คะแนน)?`,
  "g",
);

/** "ต่ำกว่าเกณฑ์ 85 คะแนน จำนวน 3 ตัวชี้วัด": how many of the ten really are. */
export function* countClaims(
  book: Book,
  plain: string,
  pass: number,
  doubted: ReadonlySet<string>,
): Iterable<NamedClaim> {
  const scores = allNow(book, allIndicators);
  if (scores === null || doubted.size > 0) return;
  const told = [
    ...[...plain.matchAll(countPassing)].map((match) => ({ match, word: match[1], mark: match[2], typed: match[3] })),
    ...[...plain.matchAll(countFirst)].map((match) => ({ match, word: match[2], mark: match[3], typed: match[1] })),
  ];
  for (const { match, word = "", mark, typed = "" } of told) {
    const [all] = match;
    const level = mark === undefined ? pass : Number(mark);
    const isBelow = word === "ไม่ผ่าน" || word === "ต่ำกว่า";
    const count = scores.filter(({ value }) => value < level === isBelow).length;
    const head = plain.slice(Math.max(0, match.index - 30), match.index);
    if (count === (typed === "" ? 1 : readCount(typed)) || /IIT|EIT|OIT|25\d\d|ปี(?:ก่อน|ที่)/.test(head)) continue;
    yield {
      at: match.index,
      length: all.length,
      right: `${word}เกณฑ์ ${level} คะแนน ${count} ตัวชี้วัด`,
      name: "จำนวนตัวชี้วัด",
    };
  }
}
