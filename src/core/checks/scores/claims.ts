import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { indicatorNames, numberNamed, tools } from "../../model/indicators";
import { countSource, readCount } from "../../language/number-words";
import { defineProblem } from "../../problems/definition";
import { cellsOf, type TextCell } from "../common/cells";
import { atHits } from "../common/marks";
import { passMarkOf } from "../common/shared";
import type { Rule } from "../types";
import { meantIndicator } from "./indicator-names";
import { keysAtOdds } from "./sums";
import { extremeClaims, extremesFirst, extremeValues, firstFewClaims } from "./extremes";
import {
  allIndicators,
  allNow,
  bestOf,
  figuresOf,
  indicatorsOf,
  same,
  two,
  type Claim,
  type Figures,
  type NamedClaim,
  type ScoreStretch,
} from "./figures";

export const scoreClaim = defineProblem({
  code: "score.claim",
  severity: "warning",
  message: "ข้อความเรื่อง{subject} ไม่ตรงกับแผ่นงาน คะแนน ITA: {words}",
  expected: "{right}",
  fix: "แก้ข้อความ หรือแก้คะแนนในแผ่นงาน คะแนน ITA",
  why: "ข้อความที่ขัดกับตารางคะแนนในเอกสารเดียวกันทำให้บทวิเคราะห์ใช้ไม่ได้",
});

/** An indicator by its name alone counts where it is told as one: "คะแนนการใช้งบประมาณ". */
const subject = new RegExp(
  `ตัวชี้วัด(?:ที่)?\\s*(\\d{1,3})(?![\\d.])|(?:แบบวัด\\s*)?EIT\\s*(?:ส่วน|ตอน)ที่\\s*([12])|(?:แบบวัด|คะแนน|เครื่องมือ)\\s*\\(?(IIT|EIT|OIT)(?![A-Za-z])|(?:ตัวชี้วัด|คะแนน)(?:ด้าน)?(${indicatorNames})|(?:ด้าน|เรื่อง)?(${indicatorNames})|(คะแนนรวม|ผลคะแนนรวม|คะแนนเฉลี่ยรวม|(?:คะแนน|ผล)(?:ผล)?การประเมิน(?:\\s*\\(?ITA\\)?)?(?:ใน|โดย)?\\s*(?:ภาพรวม|รวม|ของหน่วยงาน)|ผลคะแนน\\s*ITA)`,
  "g",
);

function keyOf(match: RegExpMatchArray, after: string): readonly [key: string, name: string] {
  const [, number, part, tool, told, bare] = match;
  const name = told ?? bare;
  if (number !== undefined) {
    const meant = meantIndicator(Number(number), after);
    return [String(meant), `ตัวชี้วัดที่ ${meant}`];
  }
  if (part !== undefined) return [`EIT${part}`, `EIT ส่วนที่ ${part}`];
  if (name !== undefined) {
    const own = numberNamed(name);
    return [String(own), `ตัวชี้วัดที่ ${own}`];
  }
  return tool !== undefined ? [tool, tool] : ["total", "คะแนนรวม"];
}

/** Another year's figures, or somebody else's, are not held against this year's. */
const ofAnother = /ระดับประเทศ|ทั่วประเทศ|ระดับจังหวัด|ทั้งจังหวัด|หน่วยงานอื่น|เฉลี่ยของ/;

const numberBefore = /ตัวชี้วัด(?:ที่)?\s*\d{1,3}\s*(?:คือ|ว่าด้วย|ด้าน|เรื่อง|:|-|\(|“|")?\s*$/;
const ofScores = /^[^\n]{0,60}?(?:คะแนน|(?:กับ|จาก|กว่า|เท่า)(?:ผล)?(?:ของ)?ปี)/;
const byYear = /เทียบ(?:กัน)?(?:กับ(?:ผล|คะแนน|การประเมิน|ของ|ใน)*ปี|[^\n]{0,24}ปีย้อนหลัง)[^\n]{0,50}$/;

/** A name alone is a subject where no number stands before it and what follows speaks of scores. */
function isSubject(plain: string, { 0: all, 5: bare, index }: RegExpMatchArray & { readonly index: number }): boolean {
  if (bare === undefined) return true;
  const before = plain.slice(Math.max(0, index - 50), index);
  return !numberBefore.test(before) && (ofScores.test(plain.slice(index + all.length)) || byYear.test(before));
}

function stretches(plain: string): readonly ScoreStretch[] {
  const found = [...plain.matchAll(subject)].filter((match) => isSubject(plain, match));
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? plain.length;
    const at = match.index + match[0].length;
    const [key, name] = keyOf(match, plain.slice(at, end));
    const stop = plain.indexOf("\n", at);
    const line = stop < 0 ? plain.length : stop;
    const isCompared = byYear.test(plain.slice(Math.max(0, match.index - 70), match.index));
    const text = plain.slice(at, Math.min(line, end));
    return { key, name, at, text, rest: plain.slice(end, Math.max(line, end)), isCompared };
  });
}

const points = "(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:คะแนน|จุด|หน่วย)";
const yearAgo =
  "(?:เมื่อ)?(?:เปรียบ)?(?:เทียบ)?(?:กับ)?(?:ของ)?(?:จาก|กว่า)?(?:ผล|คะแนน)?(?:การประเมิน)?(?:ของ|ใน)?(?:ปี|รอบ)(?:งบประมาณ)?\\s*(?:พ\\.\\s?ศ\\.)?\\s*(?:ก่อน|ที่แล้ว|ที่ผ่านมา)(?:หน้า|หน้านี้)?";
const since = `(?=\\s*(?:${yearAgo}|\\d|จากเดิม|เล็กน้อย))\\s*(?:${yearAgo}|จากเดิม)?\\s*(?:อยู่|ถึง|ประมาณ|เพียง|จำนวน)*\\s*(?:${points})?`;
/** "ดีขึ้นมากที่สุดคือ 2.37 คะแนน". */
const most = "(?:มาก(?:ที่สุด)?(?:\\s*(?:คือ|เป็น|จำนวน))?)?";
const rose = new RegExp(`(?:เพิ่ม(?:สูง|มาก)?ขึ้น|เพิ่ม|สูงขึ้น|ขยับขึ้น|ดีขึ้น|ดีกว่า|สูงกว่า|มากกว่า|พัฒนาขึ้น)${most}${since}`, "g");
const fell = new RegExp(`(?:ลด(?:ต่ำ|น้อย)?ลง|ลด|ต่ำลง|ตกลง|แย่ลง|แย่กว่า|ต่ำกว่า|น้อยกว่า|น้อยลง|ถดถอย)${most}${since}`, "g");
const stayed = new RegExp(`(?:เท่ากับ|เท่า|คงที่|เท่าเดิม|ไม่เปลี่ยนแปลง(?:จาก)?)\\s*${yearAgo}|เท่าเดิม`, "g");
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

const turned = new RegExp(
  `^\\s*(?:${indicatorNames})?\\s*(?:ได้|มี|กลับ|มีผล)?(?:แนวโน้ม)?(?:คะแนน)?(?:ที่)?(?:ปรับตัว)?(?:(เพิ่มขึ้น|สูงขึ้น|ดีขึ้น|พัฒนาขึ้น)|(ลดลง|ต่ำลง|ถดถอยลง|ถดถอย|แย่ลง|น้อยลง))(?!\\s*\\d)`,
);

/** "เทียบกับปีก่อน ด้าน ... ลดลง": the year compared with stands before what is said. */
function* turnClaims({ text, isCompared }: ScoreStretch, { now, before }: Figures): Iterable<Claim> {
  const match = isCompared && before !== null ? turned.exec(text) : null;
  if (match === null || before === null) return;
  const change = now - before;
  if (match[1] === undefined ? change < -0.005 : change > 0.005) return;
  const right = `ปีก่อน ${two(before)} คะแนน ปีนี้ ${two(now)} คะแนน`;
  yield { at: 0, length: match[0].length, right };
}

/** What a stretch says of a change, held against the sheet. */
function* changeClaims(text: string, { now, before }: Figures): Iterable<Claim> {
  if (before === null) return;
  const change = now - before;
  const really =
    Math.abs(change) < 0.005 ? "เท่ากับปีก่อน" : `${change > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${two(change)} คะแนนจากปีก่อน`;
  for (const [expression, sign] of [
    [rose, 1],
    [fell, -1],
  ] as const) {
    for (const match of text.matchAll(expression)) {
      const typed = match[1];
      // "ต่ำกว่าส่วนที่ 1", "สูงกว่าเกณฑ์ 5 คะแนน": of something else than the year before.
      if (typed === undefined && !/ปี|รอบ|เดิม/.test(match[0])) continue;
      if (/^\s*(?:ของ|ใน)?ปี(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*25/.test(text.slice(match.index + match[0].length))) continue;
      const isRight = change * sign > 0 && (typed === undefined || same(Number(typed), Math.abs(change)));
      if (!isRight) yield { at: match.index, length: match[0].length, right: really };
    }
  }
  for (const match of text.matchAll(stayed)) {
    if (Math.abs(change) >= 0.005) yield { at: match.index, length: match[0].length, right: really };
  }
}

const everyOne =
  /ทุกตัวชี้วัด[^\d\n]{0,40}(?:(?<!ไม่)ผ่านเกณฑ์(?![^\n]{0,12}\d)|(?:เกิน|สูงกว่า|ไม่ต่ำกว่า|มากกว่า|ตั้งแต่|ผ่าน)(?:เกณฑ์)?(?:ร้อยละ|\s)*(\d{2,3}(?:\.\d+)?))/g;

/** "ทุกตัวชี้วัดได้คะแนนเกิน 85": the lowest of them decides. */
function* everyClaims(book: Book, plain: string, pass: number, doubted: ReadonlySet<string>): Iterable<NamedClaim> {
  const worst = bestOf(allNow(book, allIndicators) ?? [], true);
  if (worst === undefined || doubted.has(worst.key)) return;
  const least = worst.value;
  for (const match of plain.matchAll(everyOne)) {
    if (least >= (match[1] === undefined ? pass : Number(match[1]))) continue;
    yield { at: match.index, length: match[0].length, right: `ต่ำที่สุด ${two(least)} คะแนน`, name: "ทุกตัวชี้วัด" };
  }
}

const moved = new RegExp(
  `จาก(?:เดิม|คะแนน|\\s)*(\\d{2,3}\\.\\d{2})[^\\d\\n]{0,24}(?:25\\d\\d)?[^\\d\\n]{0,8}เป็น\\s*(\\d{2,3}\\.\\d{2})[^\\d\\n]{0,24}(?:25\\d\\d)?[^\\d\\n]{0,16}(?:เพิ่ม|สูง|ลด|ต่ำ|ต่าง)[^\\d\\n]{0,12}${points}`,
  "g",
);

/** "จาก 91.35 เป็น 92.55 เพิ่มขึ้น 1.02 คะแนน": the change is what the two give. */
function* movedClaims(plain: string): Iterable<NamedClaim> {
  for (const match of plain.matchAll(moved)) {
    const [all, from = "", to = "", typed = ""] = match;
    const change = Number(to) - Number(from);
    if (same(Math.abs(change), Number(typed))) continue;
    yield { at: match.index, length: all.length, right: `ต่างกัน ${two(change)} คะแนน`, name: "ผลต่าง" };
  }
}

const toolGap =
  /(?<![A-Za-z])(IIT|EIT|OIT)\)?(?:\s*(?:ได้|มี)?(?:ผล)?คะแนน)?\s*(สูง|มาก|ต่ำ|น้อย)กว่า(?:คะแนน|ผล|การประเมิน|จาก|แบบวัด|เครื่องมือ|ของ|\(|\s)*(IIT|EIT|OIT)\)?(?:\s*(?:อยู่|ถึง|เพียง|จำนวน)*\s*(\d{1,2}\.\d{1,2})\s*คะแนน)?/g;
const partsApart = /EIT\s*ทั้ง\s*(?:สอง|2)\s*ส่วน[^\d\n]{0,24}(?:ต่าง|ห่าง)กัน(?:อยู่|ถึง|เพียง|\s)*(\d{1,2}\.\d{1,2})/g;
const ofTool =
  /(?:(IIT|EIT|OIT)\)?(?:ประกอบด้วย|ได้แก่|คือ|มี|วัดจาก|\(|\s)+)?ตัวชี้วัด(?:ที่)?\s*(\d{1,2})\s*(?:[-–]|ถึง(?:ตัวชี้วัด)?(?:ที่)?)\s*(?:ตัวชี้วัดที่)?\s*(\d{1,2})(?!\d)(?:\s*(?:ซึ่ง)?(?:วัด|มาจาก|ประเมิน|เป็น|อยู่)(?:โดย|จาก|ใน|ของ)*\s*(?:แบบวัด|เครื่องมือ)?\s*(IIT|EIT|OIT))?/g;

/** Tools and the parts of EIT beside each other, and the indicators that a tool asks for. */
function* toolClaims(book: Book, plain: string): Iterable<NamedClaim> {
  for (const match of plain.matchAll(toolGap)) {
    const [all, one = "", word = "", other = "", typed] = match;
    const [a, b] = [figuresOf(book, one)?.now, figuresOf(book, other)?.now];
    if (a === undefined || b === undefined || one === other || ofAnother.test(all)) continue;
    if (a > b === /สูง|มาก/.test(word) && (typed === undefined || same(Number(typed), Math.abs(a - b)))) continue;
    const right = `${one} ${a > b ? "สูงกว่า" : "ต่ำกว่า"} ${other} อยู่ ${two(a - b)} คะแนน`;
    yield { at: match.index, length: all.length, right, name: "แบบวัด" };
  }
  const [first, second] = [figuresOf(book, "EIT1")?.now, figuresOf(book, "EIT2")?.now];
  for (const match of first === undefined || second === undefined ? [] : plain.matchAll(partsApart)) {
    if (same(Math.abs((first ?? 0) - (second ?? 0)), Number(match[1]))) continue;
    const right = `ต่างกัน ${two((first ?? 0) - (second ?? 0))} คะแนน`;
    yield { at: match.index, length: match[0].length, right, name: "EIT สองส่วน" };
  }
  for (const match of plain.matchAll(ofTool)) {
    const tool = tools.find((one) => one === (match[4] ?? match[1]));
    if (tool === undefined) continue;
    const own = indicatorsOf[tool];
    if (own.includes(match[2] ?? "") && own.includes(match[3] ?? "")) continue;
    const right = `${tool} คือตัวชี้วัดที่ ${own[0] ?? ""} ถึง ${own[own.length - 1] ?? ""}`;
    yield { at: match.index, length: match[0].length, right, name: `แบบวัด ${tool}` };
  }
}

const passFrom =
  /(?:เกณฑ์(?:การ)?ประเมิน|หน่วยงาน|ITA)[^\d\n]{0,40}ผ่าน[^\d\n]{0,30}(?:ตั้งแต่|ไม่(?:น้อย|ต่ำ)กว่า)\s*(?:ร้อยละ\s*)?(\d{2})(?:\.00?)?\s*(?:คะแนน|ขึ้นไป)/g;

/** "หน่วยงานที่ผ่านต้องมีคะแนนตั้งแต่ 80 คะแนนขึ้นไป". */
function* passClaims(plain: string, pass: number): Iterable<NamedClaim> {
  for (const match of plain.matchAll(passFrom)) {
    if (Number(match[1]) === pass || /ทดสอบ|อบรม|ผู้|ระดับ|ดี/.test(match[0])) continue;
    yield { at: match.index, length: match[0].length, right: `เกณฑ์ ${pass} คะแนน`, name: "เกณฑ์ผ่าน" };
  }
}

const apartBy = /(?:ต่าง(?:กัน)?|ห่าง(?:กัน)?)(?:อยู่|ถึง|เพียง|\s)*(\d{1,2}\.\d{1,2})\s*คะแนน/g;

/** How far two scores that a text gives are apart is the difference of some two of them. */
function* apartClaims(plain: string): Iterable<NamedClaim> {
  for (const match of plain.matchAll(apartBy)) {
    const typed = [...plain.slice(0, match.index).matchAll(/(?<![\d.])(\d{2,3}\.\d{2})(?![\d.])/g)].map(([value]) =>
      Number(value),
    );
    const isSome = typed.some((one, index) =>
      typed.slice(index + 1).some((other) => same(Math.abs(one - other), Number(match[1]))),
    );
    if (typed.length < 2 || typed.length > 6 || isSome) continue;
    const last = typed.slice(-2);
    const right =
      typed.length === 2 ? `ต่างกัน ${two((last[0] ?? 0) - (last[1] ?? 0))} คะแนน` : "ผลต่างของคะแนนสองค่าในข้อความนี้";
    yield { at: match.index, length: match[0].length, right, name: "ผลต่าง" };
  }
}

const fromTarget = new RegExp(
  `(ห่างจาก|ต่ำกว่า|ขาดจาก|สูงกว่า|เกินกว่า|เกิน)(?:ค่า)?เป้าหมาย(?:ที่(?:กำหนด|ตั้ง)(?:ไว้)?)?(?:\\s*\\d{2,3}(?:\\.\\d+)?\\s*(?:คะแนน)?)?\\s*(?:อยู่|ถึง|เพียง|อีก)+\\s*${points}`,
  "g",
);

/** How far the total is from the target of ตั้งค่า. */
function* targetClaims(text: string, now: number, target: number): Iterable<Claim> {
  for (const match of text.matchAll(fromTarget)) {
    const isAbove = /สูง|เกิน/.test(match[1] ?? "");
    if (now > target === isAbove && same(Number(match[2]), Math.abs(target - now))) continue;
    const right = `${now < target ? "ต่ำกว่า" : "สูงกว่า"}เป้าหมาย ${target} คะแนน อยู่ ${two(target - now)} คะแนน`;
    yield { at: match.index, length: match[0].length, right };
  }
}

/** What a stretch says of the pass mark. */
function* markClaims({ key, text }: ScoreStretch, { now }: Figures, pass: number, target: number): Iterable<Claim> {
  const away = `${now < pass ? "ต่ำกว่า" : "สูงกว่า"}เกณฑ์ ${pass} คะแนน อยู่ ${two(pass - now)} คะแนน`;
  for (const match of text.matchAll(gap)) {
    // "ต่ำกว่าเกณฑ์ 85 คะแนน": the mark itself, not how far it is. "เป้าหมาย 95 คะแนน ยังขาดอีก 2.45": from the target.
    if (Number(match[1]) >= 50) continue;
    const ofTarget = key === "total" && text.slice(0, match.index).includes(String(target));
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
function* countClaims(book: Book, plain: string, pass: number, doubted: ReadonlySet<string>): Iterable<NamedClaim> {
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

const partGap =
  /(ต่ำกว่า|น้อยกว่า|สูงกว่า|มากกว่า)(?:\s*EIT)?\s*(?:ส่วน|ตอน)ที่\s*([12])(?:\s*(?:อยู่|ถึง)?\s*(\d{1,2}(?:\.\d{1,2})?))?/g;
const got = /^[^\d\n]{0,80}?(?:ได้|เท่ากับ|อยู่ที่|มี(?:ผล)?คะแนน|คะแนน)\s*(\d{2,3}\.\d{1,2})(?!\d)/;

const otherThanScore = /ตัวชี้วัด|ปี(?:ก่อน|ที่)|เพิ่ม|ลด|กว่า|เกณฑ์|ข้อ/;

/** The score that a stretch begins with, where it is another than this. */
function otherScore(text: string, now: number): RegExpExecArray | null {
  const match = got.exec(text);
  return match === null || same(Number(match[1]), now) || otherThanScore.test(match[0]) ? null : match;
}

/** Parts of EIT and tools: their scores, and how far they are apart. */
function* partClaims(book: Book, stretch: ScoreStretch, { now }: Figures): Iterable<Claim> {
  const { key, text } = stretch;
  if (/^(?:EIT[12]|IIT|EIT|OIT)$/.test(key)) {
    const match = otherScore(text, now);
    if (match !== null) {
      const typed = match[1] ?? "";
      yield { at: match[0].length - typed.length, length: typed.length, right: two(now) };
    }
  }
  // "น้อยกว่า EIT ส่วนที่ 2": what it is held against begins the next stretch.
  for (const match of (text + stretch.rest.slice(0, 44)).matchAll(partGap)) {
    if (match.index >= text.length) break;
    const [all, word = "", part = "", typed] = match;
    const other = figuresOf(book, `EIT${part}`)?.now;
    if (other === undefined || !key.startsWith("EIT")) continue;
    const isLower = /ต่ำ|น้อย/.test(word);
    if (isLower === now < other && (typed === undefined || same(Number(typed), Math.abs(now - other)))) continue;
    yield {
      at: match.index,
      length: all.length,
      right: `${now < other ? "ต่ำกว่า" : "สูงกว่า"}ส่วนที่ ${part} อยู่ ${two(now - other)} คะแนน`,
    };
  }
}

/** Keys of which nothing is told here: a score mistyped is told at the score, or where a text gives it otherwise. */
function doubtedKeys(book: Book, told: readonly ScoreStretch[]): ReadonlySet<string> {
  const keys = keysAtOdds(book, [book.settings.assessedYear, book.settings.assessedYear - 1]);
  for (const { key, text } of told) {
    const now = allIndicators.includes(key) ? figuresOf(book, key)?.now : undefined;
    if (now !== undefined && otherScore(text, now) !== null) keys.add(key);
  }
  return keys;
}

function* claimsOf(book: Book, stretch: ScoreStretch, pass: number, doubted: ReadonlySet<string>): Iterable<Claim> {
  const figures = figuresOf(book, stretch.key);
  if (figures === null || doubted.has(stretch.key) || ofAnother.test(stretch.text)) return;
  // The year before by its number says the same as "ปีก่อน", which is as long.
  const before = String(book.settings.assessedYear - 1);
  yield* changeClaims(stretch.text.split(before).join("ก่อน"), figures);
  yield* turnClaims(stretch, figures);
  if (stretch.key === "total") yield* targetClaims(stretch.text, figures.now, book.settings.target);
  yield* markClaims(stretch, figures, pass, book.settings.target);
  yield* extremeClaims(book, stretch, figures, doubted);
  yield* partClaims(book, stretch, figures);
}

const isAnalysis = ({ table, column }: TextCell): boolean =>
  (table === "analysis" && (column === "text" || column === "findings")) ||
  (table === "measures" && column === "finding") ||
  table === "texts";

/** What a text says of scores is what the sheet says: rises and falls, gaps, lowest and highest, parts, the pass mark. */
export const claimsAgree: Rule = {
  name: "what a text says of scores is what the sheet says",
  problems: [scoreClaim],
  *check({ book, kinds }) {
    const { assessedYear } = book.settings;
    if (!book.scores.some(({ year }) => year === assessedYear)) return;
    const pass = passMarkOf(book, assessedYear);
    const told = cellsOf(book, ["prose"]).flatMap((cell) => {
      if (!isAnalysis(cell) || (cell.paper !== null && !kinds.includes(cell.paper))) return [];
      if (!/คะแนน|ตัวชี้วัด|IT/.test(cell.plain)) return [];
      const plain = toArabicDigits(cell.plain);
      return /ตัวชี้วัด|EIT|IIT|OIT|คะแนน/.test(plain) ? [{ cell, plain, parts: stretches(plain) }] : [];
    });
    const doubted = doubtedKeys(
      book,
      told.flatMap(({ parts }) => parts),
    );
    for (const { cell, plain, parts } of told) {
      for (const { at, length, right, name } of [
        ...extremesFirst(book, plain, doubted),
        ...firstFewClaims(book, plain, doubted),
        ...everyClaims(book, plain, pass, doubted),
        ...extremeValues(book, plain, doubted),
        ...countClaims(book, plain, pass, doubted),
        ...apartClaims(plain),
        ...movedClaims(plain),
        ...toolClaims(book, plain),
        ...passClaims(plain, pass),
      ]) {
        yield atHits(scoreClaim, cell, [{ at, length }], { args: { subject: name, right } });
      }
      for (const stretch of parts) {
        for (const { at, length, right } of claimsOf(book, stretch, pass, doubted)) {
          yield atHits(scoreClaim, cell, [{ at: stretch.at + at, length }], { args: { subject: stretch.name, right } });
        }
      }
    }
  },
};
