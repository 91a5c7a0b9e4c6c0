import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { indicators, indicatorTitle, tools, type Tool } from "../../model/indicators";
import { defineProblem } from "../../problems/definition";
import { cellsOf, type TextCell } from "../common/cells";
import { atHits } from "../common/marks";
import { passMarkOf } from "../common/shared";
import type { Rule } from "../types";

export const scoreClaim = defineProblem({
  code: "score.claim",
  severity: "warning",
  message: "ข้อความเรื่อง{subject}ไม่ตรงกับแผ่นงาน คะแนน ITA: {words}",
  expected: "{right}",
  fix: "แก้ข้อความ หรือแก้คะแนนในแผ่นงาน คะแนน ITA",
  why: "ข้อความที่ขัดกับตารางคะแนนในเอกสารเดียวกันทำให้บทวิเคราะห์ใช้ไม่ได้",
});

export const indicatorNumber = defineProblem({
  code: "indicator.number",
  severity: "warning",
  message: "ไม่มีตัวชี้วัดหรือส่วนนี้: {words}",
  expected: "ตัวชี้วัดที่ 1 ถึง 10 (EIT มีส่วนที่ 1 และ 2)",
  fix: "แก้เลขตัวชี้วัด",
  why: "การประเมินมีสิบตัวชี้วัด เลขที่ไม่มีแสดงว่าพิมพ์ผิด",
  source: "คู่มือการประเมิน ITA",
});

export const indicatorName = defineProblem({
  code: "indicator.name",
  severity: "warning",
  message: "เลขกับชื่อตัวชี้วัดไม่ตรงกัน: {words}",
  expected: "{right}",
  fix: "แก้เลขหรือชื่อให้เป็นตัวชี้วัดเดียวกัน",
  why: "ผู้อ่านไม่รู้ว่าพูดถึงตัวชี้วัดใด",
  source: "คู่มือการประเมิน ITA",
});

/** A stretch of a text about one indicator, part or tool: from its name to the next one's. */
interface Stretch {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly text: string;
  /** What follows it on its line. */
  readonly rest: string;
}

const subject =
  /ตัวชี้วัด(?:ที่)?\s*(\d{1,3})(?![\d.])|(?:แบบวัด\s*)?EIT\s*(?:ส่วน|ตอน)ที่\s*([12])|(?:แบบวัด|คะแนน|เครื่องมือ)\s*\(?(IIT|EIT|OIT)(?![A-Za-z])|(คะแนนรวม|ผลคะแนนรวม|คะแนนเฉลี่ยรวม)/g;

function keyOf(match: RegExpMatchArray): readonly [key: string, name: string] {
  const [, number, part, tool] = match;
  if (number !== undefined) return [String(Number(number)), `ตัวชี้วัดที่ ${Number(number)}`];
  if (part !== undefined) return [`EIT${part}`, `EIT ส่วนที่ ${part}`];
  return tool !== undefined ? [tool, tool] : ["total", "คะแนนรวม"];
}

/** Another year's figures, or somebody else's, are not held against this year's. */
const ofAnother = /ระดับประเทศ|ทั่วประเทศ|ระดับจังหวัด|ทั้งจังหวัด|หน่วยงานอื่น|เฉลี่ยของ/;

function stretches(plain: string): readonly Stretch[] {
  const found = [...plain.matchAll(subject)];
  return found.map((match, index) => {
    const [key, name] = keyOf(match);
    const end = found[index + 1]?.index ?? plain.length;
    const at = match.index + match[0].length;
    const stop = plain.indexOf("\n", at);
    const line = stop < 0 ? plain.length : stop;
    return { key, name, at, text: plain.slice(at, Math.min(line, end)), rest: plain.slice(end, Math.max(line, end)) };
  });
}

interface Figures {
  readonly now: number;
  readonly before: number | null;
}

function figuresOf({ scores, settings }: Book, key: string): Figures | null {
  const value = (year: number): number | null =>
    scores.find((one) => one.year === year && one.key === key)?.value ?? null;
  const now = value(settings.assessedYear);
  return now === null ? null : { now, before: value(settings.assessedYear - 1) };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.0151;
const two = (value: number): string => Math.abs(value).toFixed(2);

interface Claim {
  readonly at: number;
  readonly length: number;
  readonly right: string;
}

const points = "(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:คะแนน|จุด|หน่วย)";
const yearAgo = "(?:ของ)?(?:จาก|กว่า)?(?:ผล|คะแนน)?(?:ของ)?(?:ปี|รอบ)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)(?:หน้า|หน้านี้)?";
const rose = new RegExp(
  `(?:เพิ่มขึ้น|เพิ่ม|สูงขึ้น|ดีขึ้น|สูงกว่า|มากกว่า|พัฒนาขึ้น)(?=\\s*(?:${yearAgo}|\\d|จากเดิม|เล็กน้อย))\\s*(?:${yearAgo}|จากเดิม)?\\s*(?:อยู่|ถึง|ประมาณ|เพียง|จำนวน)*\\s*(?:${points})?`,
  "g",
);
const fell = new RegExp(
  `(?:ลดลง|ลด|ต่ำลง|แย่ลง|ต่ำกว่า|น้อยกว่า|ถดถอย)(?=\\s*(?:${yearAgo}|\\d|จากเดิม|เล็กน้อย))\\s*(?:${yearAgo}|จากเดิม)?\\s*(?:อยู่|ถึง|ประมาณ|เพียง|จำนวน)*\\s*(?:${points})?`,
  "g",
);
const stayed = new RegExp(`(?:เท่ากับ|เท่า|คงที่|เท่าเดิม|ไม่เปลี่ยนแปลง(?:จาก)?)\\s*${yearAgo}|เท่าเดิม`, "g");
const gap = new RegExp(
  `(?:ขาด(?:อีก|อยู่|ไป)?|ต่ำกว่าเกณฑ์(?:ผ่าน|ที่กำหนด)?(?:อยู่|ถึง|เพียง)?|ห่างจากเกณฑ์(?:อยู่)?)\\s*(?:เพียง|อยู่)?\\s*${points}`,
  "g",
);
const over = new RegExp(`(?:สูงกว่าเกณฑ์(?:ผ่าน|ที่กำหนด)?(?:อยู่|ถึง)|เกินเกณฑ์(?:อยู่|ไป)?)\\s*(?:เพียง)?\\s*${points}`, "g");
const mark =
  /(?:เกณฑ์(?:การประเมิน|ผ่าน|ขั้นต่ำ|ที่กำหนด|มาตรฐาน)*|ผ่านเกณฑ์)(?:ที่|คือ|ร้อยละ|\s)*(\d{2,3}(?:\.\d{1,2})?)(?=\s*(?:คะแนน|ขึ้นไป|%))/g;
const passes = /(?<!ไม่)(?:ผ่านเกณฑ์|สูงกว่าเกณฑ์)/g;
const fails = /(?:ไม่ผ่านเกณฑ์|ต่ำกว่าเกณฑ์)/g;

/** What a stretch says of a change, held against the sheet. */
function* changeClaims({ text }: Stretch, { now, before }: Figures): Iterable<Claim> {
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

const named = `(?:ตัวชี้วัดที่\\s*(\\d{1,2})|(?:ตัวชี้วัด)?(${indicators.map(({ name }) => name).join("|")})|(?:แบบวัด|เครื่องมือ)?\\s*(IIT|EIT|OIT)(?![A-Za-z]))`;
const extremeFirst = new RegExp(
  `(?:คะแนน)\\s*(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด(?:(?:ใน|ของ)[^\\d\\n]{0,24})?\\s*(?:คือ|ได้แก่|เป็นของ|เป็น)\\s*(?:ด้าน)?${named}`,
  "g",
);

/** "ตัวชี้วัดที่ได้คะแนนต่ำสุดคือ ...": the extreme before what it is said of. */
function* extremesFirst(book: Book, plain: string): Iterable<Claim & { readonly name: string }> {
  for (const match of plain.matchAll(extremeFirst)) {
    const [all, word = "", number, name, tool] = match;
    if (/ข้อคำถาม|ประเด็นย่อย|ปี ?25\d\d/.test(plain.slice(Math.max(0, match.index - 30), match.index + all.length)))
      continue;
    const among = tool === undefined ? indicators.map((_, index) => String(index + 1)) : [...tools];
    const key = tool ?? number ?? String(indicators.findIndex((one) => one.name === name) + 1);
    const values = among.flatMap((one) => {
      const figures = figuresOf(book, one);
      return figures === null ? [] : [{ one, value: figures.now }];
    });
    const own = values.find(({ one }) => one === key)?.value;
    if (values.length < among.length || own === undefined) continue;
    const pick = /ต่ำ|น้อย/.test(word) ? Math.min : Math.max;
    const best = pick(...values.map(({ value }) => value));
    if (same(best, own)) continue;
    const really = values.find(({ value }) => value === best)?.one ?? "";
    const title = tool === undefined ? indicatorTitle(Number(really)) : really;
    yield {
      at: match.index,
      length: all.length,
      right: `${word}สุดคือ${title} ${two(best)} คะแนน`,
      name: "คะแนนสูงสุดต่ำสุด",
    };
  }
}

const everyOne =
  /ทุกตัวชี้วัด[^\d\n]{0,40}(?:(?<!ไม่)ผ่านเกณฑ์(?![^\n]{0,12}\d)|(?:เกิน|สูงกว่า|ไม่ต่ำกว่า|มากกว่า|ตั้งแต่|ผ่าน)(?:เกณฑ์)?(?:ร้อยละ|\s)*(\d{2,3}(?:\.\d+)?))/g;

/** "ทุกตัวชี้วัดได้คะแนนเกิน 85": the lowest of them decides. */
function* everyClaims(book: Book, plain: string, pass: number): Iterable<Claim & { readonly name: string }> {
  const values = indicators.flatMap((_, index) => figuresOf(book, String(index + 1))?.now ?? []);
  const least = Math.min(...values);
  if (values.length < indicators.length) return;
  for (const match of plain.matchAll(everyOne)) {
    if (least >= (match[1] === undefined ? pass : Number(match[1]))) continue;
    yield { at: match.index, length: match[0].length, right: `ต่ำที่สุด ${two(least)} คะแนน`, name: "ทุกตัวชี้วัด" };
  }
}

const apartBy = /(?:ต่าง(?:กัน)?|ห่าง(?:กัน)?)(?:อยู่|ถึง|เพียง|\s)*(\d{1,2}\.\d{1,2})\s*คะแนน/g;

/** How far two scores that a text gives are apart is the difference of some two of them. */
function* apartClaims(plain: string): Iterable<Claim & { readonly name: string }> {
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

/** What a stretch says of the pass mark. */
function* markClaims({ text }: Stretch, { now }: Figures, pass: number): Iterable<Claim> {
  const away = `${now < pass ? "ต่ำกว่า" : "สูงกว่า"}เกณฑ์ ${pass} คะแนน อยู่ ${two(pass - now)} คะแนน`;
  for (const match of text.matchAll(gap)) {
    // "ต่ำกว่าเกณฑ์ 85 คะแนน": the mark itself, not how far it is.
    if (Number(match[1]) >= 50) continue;
    if (now >= pass || !same(Number(match[1]), pass - now))
      yield { at: match.index, length: match[0].length, right: away };
  }
  for (const match of text.matchAll(over)) {
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

const extreme =
  /(ต่ำ(?:ที่สุด|สุด)|น้อย(?:ที่สุด|สุด)|สูง(?:ที่สุด|สุด)|มาก(?:ที่สุด|สุด))\s*((?:ใน|ของ|จาก)[^\n ,]{0,30}(?:\s*(?:IIT|EIT|OIT|10))?)?/g;
const ranges: Readonly<Record<Tool, readonly [number, number]>> = { IIT: [1, 5], EIT: [6, 8], OIT: [9, 10] };

/** "Lowest of the ten", "highest of IIT": held against the indicators of that range. */
function* extremeClaims(book: Book, { text, rest, key }: Stretch, { now }: Figures): Iterable<Claim> {
  const number = Number(key);
  if (!Number.isInteger(number)) {
    yield* extremeTools(book, { text, key }, now);
    return;
  }
  for (const match of (text + rest.slice(0, 24)).matchAll(extreme)) {
    if (match.index >= text.length) continue;
    const [all, word = "", among = ""] = match;
    const head = text.slice(Math.max(0, match.index - 24), match.index);
    if (/(?:ไม่ใช่|ดีขึ้น|เพิ่ม|ลดลง|พัฒนา|ข้อคำถาม|ประเด็น|ข้อ|ที่)$|ข้อคำถาม|i\d|e\d/.test(head.trimEnd())) continue;
    const tool =
      tools.find((one) => among.includes(one)) ?? (/กลุ่ม|แบบวัด|เครื่องมือ/.test(among) ? toolOf(number) : undefined);
    const isAll = /ตัวชี้วัด|ทั้งหมด|ทุก|สิบ|10/.test(among);
    // "ได้คะแนนต่ำที่สุด" alone is meant of all ten, or of the tool that the indicator is of.
    const isBare = tool === undefined && !isAll && among === "" && /คะแนน\s*$/.test(head);
    if (tool === undefined && !isAll && !isBare) continue;
    if (isBare && isExtremeOf(book, ranges[toolOf(number)], now, /ต่ำ|น้อย/.test(word))) continue;
    const [from, to] = tool === undefined ? [1, 10] : ranges[tool];
    const values = [];
    for (let one = from; one <= to; one++) values.push({ one, value: figuresOf(book, String(one))?.now ?? null });
    const known = values.flatMap(({ one, value }) => (value === null ? [] : [{ one, value }]));
    if (known.length < to - from + 1) continue;
    const isLow = /ต่ำ|น้อย/.test(word);
    const best = isLow ? Math.min(...known.map(({ value }) => value)) : Math.max(...known.map(({ value }) => value));
    if (same(best, now)) continue;
    const really = known.find(({ value }) => value === best);
    yield {
      at: match.index,
      length: all.trimEnd().length,
      right: `${word}คือ${indicatorTitle(really?.one ?? 1)} ${two(best)} คะแนน`,
    };
  }
}

/** Whether a score is the lowest or highest of a range of indicators, as far as they are known. */
function isExtremeOf(book: Book, [from, to]: readonly [number, number], value: number, isLow: boolean): boolean {
  for (let one = from; one <= to; one++) {
    const other = figuresOf(book, String(one))?.now;
    if (other !== undefined && !same(other, value) && other < value === isLow) return false;
  }
  return true;
}

/** "แบบวัด IIT ได้คะแนนสูงสุด": held against the three tools. */
function* extremeTools(book: Book, { text, key }: Pick<Stretch, "text" | "key">, now: number): Iterable<Claim> {
  if (!tools.some((one) => one === key)) return;
  const match = /^\)?\s*(?:ซึ่ง)?(?:เป็นเครื่องมือที่|เป็นแบบวัดที่)?(?:ได้|มี)(?:ผล)?คะแนน(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด/.exec(text);
  if (match === null) return;
  const values = tools.flatMap((one) => {
    const value = figuresOf(book, one)?.now;
    return value === undefined ? [] : [{ one, value }];
  });
  const isLow = /ต่ำ|น้อย/.test(match[1] ?? "");
  const best = (isLow ? Math.min : Math.max)(...values.map(({ value }) => value));
  if (values.length < tools.length || same(best, now)) return;
  const really = values.find(({ value }) => value === best)?.one ?? "";
  yield { at: match.index, length: match[0].length, right: `${match[1] ?? ""}สุดคือ ${really} ${two(best)} คะแนน` };
}

const extremeValue =
  /คะแนน(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด\s*(?:ได้|อยู่ที่|คือ|เท่ากับ|เป็น|ที่)?\s*(?<![\d.])(\d{2,3}\.\d{1,2})(?![\d.])/g;

/** "คะแนนต่ำสุด 80.38": some lowest score of this year, of the ten, of a tool's indicators, of the tools or the parts. */
function* extremeValues(book: Book, plain: string): Iterable<Claim & { readonly name: string }> {
  for (const match of plain.matchAll(extremeValue)) {
    if (
      /ข้อคำถาม|ประเด็นย่อย|ปี(?:ก่อน|ที่)|25\d\d|อำเภอ|จังหวัด|ประเทศ/.test(
        plain.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    const isLow = /ต่ำ|น้อย/.test(match[1] ?? "");
    const span = ([from, to]: readonly [number, number]): readonly string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    const groups = [span([1, 10]), ...tools.map((tool) => span(ranges[tool])), [...tools], ["EIT1", "EIT2"]];
    const bests = groups.flatMap((keys) => {
      const values = keys.flatMap((one) => figuresOf(book, one)?.now ?? []);
      return values.length < keys.length ? [] : [(isLow ? Math.min : Math.max)(...values)];
    });
    const [first] = bests;
    if (first === undefined || bests.some((best) => same(best, Number(match[2])))) continue;
    const right = `คะแนน${match[1] ?? ""}สุด ${two(first)} คะแนน`;
    yield { at: match.index, length: match[0].length, right, name: "คะแนนสูงสุดต่ำสุด" };
  }
}

const countPassing =
  /(ไม่ผ่าน|ต่ำกว่า|ผ่าน|สูงกว่า)เกณฑ์(?:การประเมิน|ผ่าน|ขั้นต่ำ|ที่กำหนด)?\s*(?:(?:ร้อยละ)?\s*(\d{2,3}(?:\.\d+)?)\s*(?:คะแนน|%)?)?\s*(?:จำนวน|มี|อยู่|เพียง|ทั้งหมด|รวม|\s)*(\d{1,2})\s*ตัวชี้วัด/g;

/** "ต่ำกว่าเกณฑ์ 85 คะแนน จำนวน 3 ตัวชี้วัด": how many of the ten really are. */
function* countClaims(book: Book, plain: string, pass: number): Iterable<Claim & { readonly name: string }> {
  const values = indicators.flatMap((_, index) => figuresOf(book, String(index + 1))?.now ?? []);
  if (values.length < indicators.length) return;
  for (const match of plain.matchAll(countPassing)) {
    const [all, word = "", mark, typed = ""] = match;
    const level = mark === undefined ? pass : Number(mark);
    const isBelow = word === "ไม่ผ่าน" || word === "ต่ำกว่า";
    const count = values.filter((value) => value < level === isBelow).length;
    const head = plain.slice(Math.max(0, match.index - 30), match.index);
    if (count === Number(typed) || /IIT|EIT|OIT|25\d\d|ปี(?:ก่อน|ที่)/.test(head)) continue;
    yield {
      at: match.index,
      length: all.length,
      right: `${word}เกณฑ์ ${level} คะแนน ${count} ตัวชี้วัด`,
      name: "จำนวนตัวชี้วัด",
    };
  }
}

const toolOf = (number: number): Tool => (number <= 5 ? "IIT" : number <= 8 ? "EIT" : "OIT");

const partGap =
  /(ต่ำกว่า|น้อยกว่า|สูงกว่า|มากกว่า)(?:\s*EIT)?\s*(?:ส่วน|ตอน)ที่\s*([12])\s*(?:อยู่|ถึง)?\s*(\d{1,2}(?:\.\d{1,2})?)/g;
const got = /^[^\d\n]{0,80}?(?:ได้|เท่ากับ|อยู่ที่|มี(?:ผล)?คะแนน|คะแนน)\s*(\d{2,3}\.\d{1,2})(?!\d)/;

/** Parts of EIT and tools: their scores, and how far they are apart. */
function* partClaims(book: Book, stretch: Stretch, { now }: Figures): Iterable<Claim> {
  const { key, text } = stretch;
  if (/^(?:EIT[12]|IIT|EIT|OIT)$/.test(key)) {
    const match = got.exec(text);
    const typed = match?.[1];
    if (
      match &&
      typed !== undefined &&
      !same(Number(typed), now) &&
      !/ตัวชี้วัด|ปี(?:ก่อน|ที่)|เพิ่ม|ลด|กว่า|เกณฑ์|ข้อ/.test(match[0])
    ) {
      yield { at: match[0].length - typed.length, length: typed.length, right: two(now) };
    }
  }
  for (const match of text.matchAll(partGap)) {
    const [all, word = "", part = "", typed = ""] = match;
    const other = figuresOf(book, `EIT${part}`)?.now;
    if (other === undefined || !key.startsWith("EIT")) continue;
    const isLower = /ต่ำ|น้อย/.test(word);
    if (isLower === now < other && same(Number(typed), Math.abs(now - other))) continue;
    yield {
      at: match.index,
      length: all.length,
      right: `${now < other ? "ต่ำกว่า" : "สูงกว่า"}ส่วนที่ ${part} อยู่ ${two(now - other)} คะแนน`,
    };
  }
}

function* claimsOf(book: Book, stretch: Stretch, pass: number): Iterable<Claim> {
  const figures = figuresOf(book, stretch.key);
  if (figures === null || ofAnother.test(stretch.text)) return;
  yield* changeClaims(stretch, figures);
  yield* markClaims(stretch, figures, pass);
  yield* extremeClaims(book, stretch, figures);
  yield* partClaims(book, stretch, figures);
}

const isAnalysis = ({ table, column }: TextCell): boolean =>
  (table === "analysis" && (column === "text" || column === "findings")) || table === "texts";

/** What a text says of scores is what the sheet says: rises and falls, gaps, lowest and highest, parts, the pass mark. */
export const claimsAgree: Rule = {
  name: "what a text says of scores is what the sheet says",
  problems: [scoreClaim],
  *check({ book, kinds }) {
    const { assessedYear } = book.settings;
    if (!book.scores.some(({ year }) => year === assessedYear)) return;
    const pass = passMarkOf(book, assessedYear);
    for (const cell of cellsOf(book, ["prose"])) {
      if (!isAnalysis(cell) || (cell.paper !== null && !kinds.includes(cell.paper))) continue;
      const plain = toArabicDigits(cell.plain);
      if (!/ตัวชี้วัด|EIT|IIT|OIT|คะแนน(?:รวม|ต่ำ|น้อย|สูง|มาก)/.test(plain)) continue;
      for (const { at, length, right, name } of [
        ...extremesFirst(book, plain),
        ...everyClaims(book, plain, pass),
        ...extremeValues(book, plain),
        ...countClaims(book, plain, pass),
        ...apartClaims(plain),
      ]) {
        yield atHits(scoreClaim, cell, [{ at, length }], { args: { subject: name, right } });
      }
      for (const stretch of stretches(plain)) {
        for (const { at, length, right } of claimsOf(book, stretch, pass)) {
          yield atHits(scoreClaim, cell, [{ at: stretch.at + at, length }], { args: { subject: stretch.name, right } });
        }
      }
    }
  },
};

/** EIT has two parts, and the assessment ten indicators. */
const noPart =
  /EIT\s*(?:ส่วน|ตอน)ที่\s*(?:[03-9]|\d\d)(?!\d)|(?:ประเมิน|ประกอบด้วย|ทั้งหมด|ทั้งสิ้น)[^\d\n]{0,24}(?:1[1-9]|[2-9]\d)\s*ตัวชี้วัด/g;

const numbered =
  /ตัวชี้วัด(?:ที่)?\s*(\d{1,3})(?![\d.]|\s*(?:ตัว|ข้อ|ด้าน(?![ก-ฮเ-ไ])))\s*(?:คือ|ว่าด้วย|ด้าน|เรื่อง|:|-|\(|“|")?\s*/g;
/** A name before its number: "การใช้อำนาจ (ตัวชี้วัดที่ 3)", "การใช้อำนาจ ซึ่งเป็นตัวชี้วัดที่ 3". */
const nameFirst = new RegExp(
  `(${indicators.map(({ name }) => name).join("|")})\\s*(?:\\(|ซึ่งเป็น|ซึ่งคือ|เป็น|หรือ|คือ)\\s*ตัวชี้วัด(?:ที่)?\\s*(\\d{1,2})(?![\\d.])`,
  "g",
);

/** An indicator that a text names by number exists, and has that name. */
export const indicatorsAreNamed: Rule = {
  name: "an indicator that a text names exists, and its number has its name",
  problems: [indicatorNumber, indicatorName],
  *check({ book }) {
    for (const cell of cellsOf(book, ["value"])) {
      if (cell.column !== "indicator" || cell.table === "scores") continue;
      const hits = [...toArabicDigits(cell.plain).matchAll(/(?<![\d.A-Za-z])\d{1,3}(?![\d.])/g)]
        .filter(([typed]) => Number(typed) < 1 || Number(typed) > 10)
        .map((match) => ({ at: match.index, length: match[0].length }));
      if (hits.length > 0) yield atHits(indicatorNumber, cell, hits);
    }
    for (const cell of cellsOf(book, ["prose", "title"])) {
      if (!/ตัวชี้วัด|EIT/.test(cell.plain)) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(noPart))
        yield atHits(indicatorNumber, cell, [{ at: match.index, length: match[0].length }]);
      for (const match of plain.matchAll(nameFirst)) {
        const [all, name = "", typed = ""] = match;
        const right = indicators.findIndex((one) => one.name === name) + 1;
        if (Number(typed) === right || Number(typed) < 1 || Number(typed) > 10) continue;
        const hit = { at: match.index, length: all.length };
        yield atHits(indicatorName, cell, [hit], { args: { right: indicatorTitle(right) } });
      }
      for (const match of plain.matchAll(numbered)) {
        const number = Number(match[1]);
        const at = match.index;
        if (number < 1 || number > 10) {
          yield atHits(indicatorNumber, cell, [{ at, length: match[0].trimEnd().length }]);
          continue;
        }
        const rest = plain.slice(at + match[0].length);
        const own = indicators[number - 1];
        if (own === undefined || rest.startsWith(own.name)) continue;
        const other = indicators.find(({ name }) => rest.startsWith(name));
        if (other === undefined) continue;
        const length = match[0].length + other.name.length;
        yield atHits(indicatorName, cell, [{ at, length }], { args: { right: indicatorTitle(number) } });
      }
    }
  },
};
