/* What texts say of the tools and of the two parts of EIT, beside each other. */
import type { Book } from "../../model/book";
import { tools } from "../../model/indicators";
import {
  figuresOf,
  indicatorsOf,
  same,
  two,
  type Claim,
  type Figures,
  type NamedClaim,
  type ScoreStretch,
} from "./figures";
import { ofAnother } from "./stretches";

const toolGap =
  /(?<![A-Za-z])(IIT|EIT|OIT)\)?(?:\s*(?:ได้|มี)?(?:ผล)?คะแนน)?\s*(สูง|มาก|ต่ำ|น้อย)กว่า(?:คะแนน|ผล|การประเมิน|จาก|แบบวัด|เครื่องมือ|ของ|\(|\s)*(IIT|EIT|OIT)\)?(?:\s*(?:อยู่|ถึง|เพียง|จำนวน)*\s*(\d{1,2}\.\d{1,2})\s*คะแนน)?/g;

const partsApart = /EIT\s*ทั้ง\s*(?:สอง|2)\s*ส่วน[^\d\n]{0,24}(?:ต่าง|ห่าง)กัน(?:อยู่|ถึง|เพียง|\s)*(\d{1,2}\.\d{1,2})/g;

const ofTool =
  /(?:(IIT|EIT|OIT)\)?(?:ประกอบด้วย|ได้แก่|คือ|มี|วัดจาก|\(|\s)+)?ตัวชี้วัด(?:ที่)?\s*(\d{1,2})\s*(?:[-–]|ถึง(?:ตัวชี้วัด)?(?:ที่)?)\s*(?:ตัวชี้วัดที่)?\s*(\d{1,2})(?!\d)(?:\s*(?:ซึ่ง)?(?:วัด|มาจาก|ประเมิน|เป็น|อยู่)(?:โดย|จาก|ใน|ของ)*\s*(?:แบบวัด|เครื่องมือ)?\s*(IIT|EIT|OIT))?/g;

/** Tools and the parts of EIT beside each other, and the indicators that a tool asks for. */
export function* toolClaims(book: Book, plain: string): Iterable<NamedClaim> {
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

const partGap =
  /(ต่ำกว่า|น้อยกว่า|สูงกว่า|มากกว่า)(?:\s*EIT)?\s*(?:ส่วน|ตอน)ที่\s*([12])(?:\s*(?:อยู่|ถึง)?\s*(\d{1,2}(?:\.\d{1,2})?))?/g;

const got = /^[^\d\n]{0,80}?(?:ได้|เท่ากับ|อยู่ที่|มี(?:ผล)?คะแนน|คะแนน)\s*(\d{2,3}\.\d{1,2})(?!\d)/;

const otherThanScore = /ตัวชี้วัด|ปี(?:ก่อน|ที่)|เพิ่ม|ลด|กว่า|เกณฑ์|ข้อ/;

/** The score that a stretch begins with, where it is another than this. */
export function otherScore(text: string, now: number): RegExpExecArray | null {
  const match = got.exec(text);
  return match === null || same(Number(match[1]), now) || otherThanScore.test(match[0]) ? null : match;
}

/** Parts of EIT and tools: their scores, and how far they are apart. */
export function* partClaims(book: Book, stretch: ScoreStretch, { now }: Figures): Iterable<Claim> {
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
