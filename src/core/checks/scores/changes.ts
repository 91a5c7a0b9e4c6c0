/* What texts say of changes: against the year before, and between two scores that they give. */
import { points, same, two, type Claim, type Figures, type NamedClaim, type ScoreStretch } from "./figures";
import { indicatorNames } from "../../model/indicators";

const yearAgo =
  "(?:เมื่อ)?(?:เปรียบ)?(?:เทียบ)?(?:กับ)?(?:ของ)?(?:จาก|กว่า)?(?:ผล|คะแนน)?(?:การประเมิน)?(?:ของ|ใน)?(?:ปี|รอบ)(?:งบประมาณ)?\\s*(?:พ\\.\\s?ศ\\.)?\\s*(?:ก่อน|ที่แล้ว|ที่ผ่านมา)(?:หน้า|หน้านี้)?";

const since = `(?=\\s*(?:${yearAgo}|\\d|จากเดิม|เล็กน้อย))\\s*(?:${yearAgo}|จากเดิม)?\\s*(?:อยู่|ถึง|ประมาณ|เพียง|จำนวน)*\\s*(?:${points})?`;

/** "ดีขึ้นมากที่สุดคือ 2.37 คะแนน". */
const most = "(?:มาก(?:ที่สุด)?(?:\\s*(?:คือ|เป็น|จำนวน))?)?";

const rose = new RegExp(`(?:เพิ่ม(?:สูง|มาก)?ขึ้น|เพิ่ม|สูงขึ้น|ขยับขึ้น|ดีขึ้น|ดีกว่า|สูงกว่า|มากกว่า|พัฒนาขึ้น)${most}${since}`, "g");

const fell = new RegExp(`(?:ลด(?:ต่ำ|น้อย)?ลง|ลด|ต่ำลง|ตกลง|แย่ลง|แย่กว่า|ต่ำกว่า|น้อยกว่า|น้อยลง|ถดถอย)${most}${since}`, "g");

const stayed = new RegExp(`(?:เท่ากับ|เท่า|คงที่|เท่าเดิม|ไม่เปลี่ยนแปลง(?:จาก)?)\\s*${yearAgo}|เท่าเดิม`, "g");

const turned = new RegExp(
  `^\\s*(?:${indicatorNames})?\\s*(?:ได้|มี|กลับ|มีผล)?(?:แนวโน้ม)?(?:คะแนน)?(?:ที่)?(?:ปรับตัว)?(?:(เพิ่มขึ้น|สูงขึ้น|ดีขึ้น|พัฒนาขึ้น)|(ลดลง|ต่ำลง|ถดถอยลง|ถดถอย|แย่ลง|น้อยลง))(?!\\s*\\d)`,
);

/** "เทียบกับปีก่อน ด้าน ... ลดลง": the year compared with stands before what is said. */
export function* turnClaims({ text, isCompared }: ScoreStretch, { now, before }: Figures): Iterable<Claim> {
  const match = isCompared && before !== null ? turned.exec(text) : null;
  if (match === null || before === null) return;
  const change = now - before;
  if (match[1] === undefined ? change < -0.005 : change > 0.005) return;
  const right = `ปีก่อน ${two(before)} คะแนน ปีนี้ ${two(now)} คะแนน`;
  yield { at: 0, length: match[0].length, right };
}

/** What a stretch says of a change, held against the sheet. */
export function* changeClaims(text: string, { now, before }: Figures): Iterable<Claim> {
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

const moved = new RegExp(
  `จาก(?:เดิม|คะแนน|\\s)*(\\d{2,3}\\.\\d{2})[^\\d\\n]{0,24}(?:25\\d\\d)?[^\\d\\n]{0,8}เป็น\\s*(\\d{2,3}\\.\\d{2})[^\\d\\n]{0,24}(?:25\\d\\d)?[^\\d\\n]{0,16}(?:เพิ่ม|สูง|ลด|ต่ำ|ต่าง)[^\\d\\n]{0,12}${points}`,
  "g",
);

/** "จาก 91.35 เป็น 92.55 เพิ่มขึ้น 1.02 คะแนน": the change is what the two give. */
export function* movedClaims(plain: string): Iterable<NamedClaim> {
  for (const match of plain.matchAll(moved)) {
    const [all, from = "", to = "", typed = ""] = match;
    const change = Number(to) - Number(from);
    if (same(Math.abs(change), Number(typed))) continue;
    yield { at: match.index, length: all.length, right: `ต่างกัน ${two(change)} คะแนน`, name: "ผลต่าง" };
  }
}

const apartBy = /(?:ต่าง(?:กัน)?|ห่าง(?:กัน)?)(?:อยู่|ถึง|เพียง|\s)*(\d{1,2}\.\d{1,2})\s*คะแนน/g;

/** How far two scores that a text gives are apart is the difference of some two of them. */
export function* apartClaims(plain: string): Iterable<NamedClaim> {
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
