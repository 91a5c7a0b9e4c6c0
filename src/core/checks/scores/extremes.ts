import type { Book } from "../../model/book";
import { countSource, readCount } from "../../language/number-words";
import { indicatorNames, indicatorTitle, numberNamed, tools } from "../../model/indicators";
import {
  allIndicators,
  allNow,
  bestOf,
  figuresOf,
  indicatorsOf,
  same,
  toolOf,
  two,
  type Claim,
  type Figures,
  type NamedClaim,
  type ScoreStretch,
} from "./figures";

const isLowest = (word: string): boolean => /ต่ำ|น้อย|ท้าย|อ่อน/.test(word);

const titleOf = (key: string): string => (/^\d+$/.test(key) ? indicatorTitle(Number(key)) : key);

const named = `(?:ตัวชี้วัดที่\\s*(\\d{1,2})|(?:ตัวชี้วัด)?(${indicatorNames})|(?:แบบวัด|เครื่องมือ)?\\s*(IIT|EIT|OIT)(?![A-Za-z]))`;
const extremeFirst = new RegExp(
  `(?:คะแนน(?:ได้)?\\s*(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด|(?:ลำดับ|อันดับ)\\s*(สุดท้าย|ท้ายสุด|หนึ่ง|แรก|ที่ 1(?!\\d))|จุด(อ่อน|แข็ง)ที่สุด)((?:ใน|ของ)[^\\d\\n]{0,28}?)?\\s*(?:ยังคง|ยัง)?(?:คือ|ได้แก่|เป็นของ|เป็น|(?:อยู่)?ใน(?=ตัวชี้วัด|ด้าน))\\s*(?:ด้าน)?${named}`,
  "g",
);

/** "ตัวชี้วัดที่ได้คะแนนต่ำสุดคือ ...": the extreme before what it is said of. */
export function* extremesFirst(book: Book, plain: string, doubted: ReadonlySet<string>): Iterable<NamedClaim> {
  for (const match of plain.matchAll(extremeFirst)) {
    const [all, amount, place, point, among = "", number, name, tool] = match;
    const word = amount ?? place ?? point ?? "";
    if (/ข้อคำถาม|ประเด็นย่อย|ปี ?25\d\d/.test(plain.slice(Math.max(0, match.index - 30), match.index + all.length)))
      continue;
    // "สามลำดับแรก": several.
    if (place !== undefined && /(?:\d|สอง|สาม|สี่|ห้า|หลาย)\s*$/.test(plain.slice(0, match.index))) continue;
    const key = tool ?? number ?? String(numberNamed(name ?? ""));
    // "ในส่วนของแบบวัด EIT ตัวชี้วัดที่มีคะแนนสูงสุดได้แก่ ...": of that tool's alone.
    const head =
      plain
        .slice(Math.max(0, match.index - 60), match.index)
        .split("\n")
        .pop() ?? "";
    const within = tools.find((one) => (head.slice(head.lastIndexOf("สุด") + 1) + among).includes(one));
    const range = tool !== undefined ? tools : within !== undefined ? indicatorsOf[within] : allIndicators;
    const scores = allNow(book, range) ?? [];
    const own = scores.find((one) => one.key === key)?.value;
    const best = bestOf(scores, isLowest(word));
    if (best === undefined || own === undefined || same(best.value, own) || doubted.has(best.key)) continue;
    const right = `${isLowest(word) ? "ต่ำ" : "สูง"}สุดคือ${titleOf(best.key)} ${two(best.value)} คะแนน`;
    yield { at: match.index, length: all.length, right, name: "คะแนนสูงสุดต่ำสุด" };
  }
}

const firstFew = new RegExp(
  `คะแนน(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด\\s*(?:จำนวน)?\\s*(${countSource})\\s*(?:อันดับ|ลำดับ|ตัวชี้วัด|ด้าน)(?:แรก|สุดท้าย)?\\s*(?:คือ|ได้แก่|:)([^\\n]{0,200})`,
  "g",
);
const inList = new RegExp(`ตัวชี้วัดที่\\s*(\\d{1,2})|(${indicatorNames})`, "g");

/** "คะแนนต่ำสุด 2 อันดับ คือ ...": those that follow are as low as so many can be. */
export function* firstFewClaims(book: Book, plain: string, doubted: ReadonlySet<string>): Iterable<NamedClaim> {
  for (const match of plain.matchAll(firstFew)) {
    const [all, word = "", typed = "", list = ""] = match;
    const scores = doubted.size > 0 ? null : allNow(book, allIndicators);
    const count = readCount(typed);
    if (scores === null || !(count > 1 && count < 6) || /IIT|EIT|OIT|25\d\d/.test(all)) continue;
    const keys = [...list.matchAll(inList)].map(([, number, name]) => number ?? String(numberNamed(name ?? "")));
    const told = [...new Set(keys)].slice(0, count);
    const isLow = isLowest(word);
    const sorted = [...scores].sort((a, b) => (isLow ? a.value - b.value : b.value - a.value));
    const last = sorted[count - 1]?.value ?? 0;
    const isRight = told.every((key) => {
      const own = scores.find((one) => one.key === key)?.value ?? last;
      return same(own, last) || own < last === isLow;
    });
    if (told.length < count || isRight) continue;
    const right = sorted
      .slice(0, count)
      .map(({ key, value }) => `${titleOf(key)} ${two(value)} คะแนน`)
      .join(", ");
    yield { at: match.index, length: all.length, right, name: `คะแนน${word}สุด ${count} อันดับ` };
  }
}

const extreme =
  /(ต่ำ(?:ที่สุด|สุด)|น้อย(?:ที่สุด|สุด)|สูง(?:ที่สุด|สุด)|มาก(?:ที่สุด|สุด))\s*((?:ใน|ของ|จาก)[^\n ,]{0,30}(?:\s*(?:IIT|EIT|OIT|10))?)?/g;

/** "Lowest of the ten", "highest of IIT": held against the indicators of that range, a tool against the three. */
export function* extremeClaims(
  book: Book,
  stretch: ScoreStretch,
  { now }: Figures,
  doubted: ReadonlySet<string>,
): Iterable<Claim> {
  const { text, rest, key } = stretch;
  const number = Number(key);
  if (!Number.isInteger(number)) {
    yield* extremeTools(book, stretch, now);
    return;
  }
  for (const match of (text + rest.slice(0, 24)).matchAll(extreme)) {
    if (match.index >= text.length) continue;
    const [all, word = "", among = ""] = match;
    const head = text.slice(Math.max(0, match.index - 24), match.index);
    if (/(?:ไม่ใช่|ดีขึ้น|เพิ่ม|ลดลง|พัฒนา|ข้อคำถาม|ประเด็น|ข้อ|ที่)$|ข้อคำถาม|i\d|e\d/.test(head.trimEnd())) continue;
    // "ได้ 100 คะแนน ส่วนต่ำสุด คือ ตัวชี้วัด...": of what comes after it.
    if (/^\s*(?:คือ|ได้แก่)\s*(?:ตัวชี้วัด|ด้าน)/.test((text + rest).slice(match.index + all.length))) continue;
    const tool =
      tools.find((one) => among.includes(one)) ?? (/กลุ่ม|แบบวัด|เครื่องมือ/.test(among) ? toolOf(number) : undefined);
    const isAll = /ตัวชี้วัด|ทั้งหมด|ทุก|สิบ|10/.test(among);
    // "ได้คะแนนต่ำที่สุด" alone is meant of all ten, or of the tool that the indicator is of.
    const isBare = tool === undefined && !isAll && among === "" && /คะแนน(?:ได้|เฉลี่ย|รวม)?\s*$/.test(head);
    if (tool === undefined && !isAll && !isBare) continue;
    const isLow = isLowest(word);
    if (isBare && isExtremeOf(book, indicatorsOf[toolOf(number)], now, isLow)) continue;
    const best = bestOf(allNow(book, tool === undefined ? allIndicators : indicatorsOf[tool]) ?? [], isLow);
    if (best === undefined || same(best.value, now) || doubted.has(best.key)) continue;
    const right = `${word}คือ${titleOf(best.key)} ${two(best.value)} คะแนน`;
    yield { at: match.index, length: all.trimEnd().length, right };
  }
}

/** Whether a score is the lowest or highest of some indicators, as far as they are known. */
function isExtremeOf(book: Book, keys: readonly string[], value: number, isLow: boolean): boolean {
  return keys.every((key) => {
    const other = figuresOf(book, key)?.now;
    return other === undefined || same(other, value) || other < value !== isLow;
  });
}

/** "แบบวัด IIT ได้คะแนนสูงสุด": held against the three tools. */
function* extremeTools(book: Book, { text, key }: ScoreStretch, now: number): Iterable<Claim> {
  if (!tools.some((one) => one === key)) return;
  const match = /^\)?\s*(?:ซึ่ง)?(?:เป็นเครื่องมือที่|เป็นแบบวัดที่)?(?:ได้|มี)(?:ผล)?คะแนน(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด/.exec(text);
  if (match === null) return;
  const [all, word = ""] = match;
  const best = bestOf(allNow(book, tools) ?? [], isLowest(word));
  if (best === undefined || same(best.value, now)) return;
  yield { at: match.index, length: all.length, right: `${word}สุดคือ ${best.key} ${two(best.value)} คะแนน` };
}

const extremeValue =
  /คะแนน(ต่ำ|น้อย|สูง|มาก)(?:ที่)?สุด\s*(?:ได้|อยู่ที่|คือ|เท่ากับ|เป็น|ที่)?\s*(?<![\d.])(\d{2,3}\.\d{1,2})(?![\d.])/g;

/** "คะแนนต่ำสุด 80.38": some lowest score of this year, of the ten, of a tool's indicators, of the tools or the parts. */
export function* extremeValues(book: Book, plain: string, doubted: ReadonlySet<string>): Iterable<NamedClaim> {
  if (doubted.size > 0) return;
  for (const match of plain.matchAll(extremeValue)) {
    if (
      /ข้อคำถาม|ประเด็นย่อย|ปี(?:ก่อน|ที่)|25\d\d|อำเภอ|จังหวัด|ประเทศ/.test(
        plain.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    const groups = [allIndicators, ...tools.map((tool) => indicatorsOf[tool]), tools, ["EIT1", "EIT2"]];
    const bests = groups.flatMap((keys) => bestOf(allNow(book, keys) ?? [], isLowest(match[1] ?? ""))?.value ?? []);
    const [first] = bests;
    if (first === undefined || bests.some((best) => same(best, Number(match[2])))) continue;
    const right = `คะแนน${match[1] ?? ""}สุด ${two(first)} คะแนน`;
    yield { at: match.index, length: match[0].length, right, name: "คะแนนสูงสุดต่ำสุด" };
  }
}
