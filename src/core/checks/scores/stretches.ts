/* Where a text speaks of an indicator, a part of EIT, a tool or the total, and how far that goes. */
import { indicatorNames, numberNamed } from "../../model/indicators";
import type { ScoreStretch } from "./figures";
import { meantIndicator } from "./indicator-names";

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
export const ofAnother = /ระดับประเทศ|ทั่วประเทศ|ระดับจังหวัด|ทั้งจังหวัด|หน่วยงานอื่น|เฉลี่ยของ/;

const numberBefore = /ตัวชี้วัด(?:ที่)?\s*\d{1,3}\s*(?:คือ|ว่าด้วย|ด้าน|เรื่อง|:|-|\(|“|")?\s*$/;

const ofScores = /^[^\n]{0,60}?(?:คะแนน|(?:กับ|จาก|กว่า|เท่า)(?:ผล)?(?:ของ)?ปี)/;

const byYear = /เทียบ(?:กัน)?(?:กับ(?:ผล|คะแนน|การประเมิน|ของ|ใน)*ปี|[^\n]{0,24}ปีย้อนหลัง)[^\n]{0,50}$/;

/** A name alone is a subject where no number stands before it and what follows speaks of scores. */
function isSubject(plain: string, { 0: all, 5: bare, index }: RegExpMatchArray & { readonly index: number }): boolean {
  if (bare === undefined) return true;
  const before = plain.slice(Math.max(0, index - 50), index);
  return !numberBefore.test(before) && (ofScores.test(plain.slice(index + all.length)) || byYear.test(before));
}

/** The mean of others, or one question of a tool: "คะแนนเฉลี่ยประเทศของแบบวัด", "ข้อ e5 ของแบบวัด". */
const ofOtherThing =
  /(?:คะแนนเฉลี่ย(?:ของ|ระดับ|ทั้ง)*(?:อำเภอ|จังหวัด|ประเทศ|ภาค|กลุ่ม|อปท|องค์กร)[ก-๎]*|ข้อ(?:คำถาม)?(?:ที่)?\s*[ieo]?\d{1,2}[^\d\n]{0,16}ของ(?:แบบวัด)?)\s*$/;

/** The stretches of a text, left to right; its digits are Arabic. */
export function stretches(plain: string): readonly ScoreStretch[] {
  const found = [...plain.matchAll(subject)].filter((match) => isSubject(plain, match));
  return found.flatMap((match, index): readonly ScoreStretch[] => {
    if (ofOtherThing.test(plain.slice(Math.max(0, match.index - 60), match.index))) return [];
    const end = found[index + 1]?.index ?? plain.length;
    const at = match.index + match[0].length;
    const [key, name] = keyOf(match, plain.slice(at, end));
    const stop = plain.indexOf("\n", at);
    const line = stop < 0 ? plain.length : stop;
    const isCompared = byYear.test(plain.slice(Math.max(0, match.index - 70), match.index));
    const text = plain.slice(at, Math.min(line, end));
    return [{ key, name, at, text, rest: plain.slice(end, Math.max(line, end)), isCompared }];
  });
}
