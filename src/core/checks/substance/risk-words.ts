import { riskLevelOf } from "../../compute/scores";
import type { Book } from "../../model/book";
import type { Risk } from "../../model/risks";
import { defineProblem } from "../../problems/definition";
import type { Problem } from "../../problems/types";
import { toArabicDigits } from "../../calendar";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits } from "../common/marks";
import { atCell, riskKinds } from "../common/shared";
import type { Rule } from "../types";

export const riskWords = defineProblem({
  code: "risk.words",
  severity: "warning",
  message: "ข้อความเรื่องความเสี่ยง {code} ไม่ตรงกับโอกาสและผลกระทบที่กรอก: {words}",
  expected: "{right}",
  fix: `แก้ข้อความ หรือแก้ค่าโอกาสและผลกระทบ ${acceptIfRight}`,
  why: "ระดับในข้อความที่ขัดกับตารางทำให้จัดลำดับความเสี่ยงไม่ได้",
});

const level =
  /(?<!(?:ลด|เหลือ|จาก|เป็น|ให้อยู่ใน|เดิม)[^\n]{0,12})ระดับ(?:ความเสี่ยง)?\s*(?:อยู่(?:ใน)?(?:ที่)?)?\s*(?:ระดับ)?\s*(สูงมาก|สูง|ปานกลาง|ต่ำ)(?!กว่า|สุด|ลง|ขึ้น)/;
const scale =
  /(โอกาส|ผลกระทบ)(?:ที่จะ|ใน)?(?:การ)?(?:เกิด)?(?:ขึ้น)?\s*(?:อยู่(?:ใน)?)?(?:ใน)?(?:ระดับ|มี)?\s*(สูงมาก|สูง|มาก|ปานกลาง|น้อยมาก|น้อย|ต่ำ)(?!กว่า|ลง|ขึ้น|สุด)/g;
const lowWords = /น้อย|ต่ำ/;

interface Scored {
  readonly risk: Risk;
  readonly level: string;
  readonly product: number;
}

function scoredOf(book: Book): readonly Scored[] {
  return book.risks.flatMap((risk): readonly Scored[] => {
    if (risk.likelihood === null || risk.impact === null) return [];
    const found = riskLevelOf(book, risk.likelihood, risk.impact);
    return found === null ? [] : [{ risk, level: found.level, product: found.product }];
  });
}

/** A note that names the level, the likelihood or the impact of its own row otherwise than the row's numbers. */
function* noteProblems({ risk, level: own }: Scored): Iterable<Problem> {
  const { remark } = risk.source.text;
  const named = /หลัง|คงเหลือ|เป้าหมาย/.test(remark) ? undefined : level.exec(remark);
  if (named && own !== "" && named[1] !== own) {
    const args = { code: risk.code, words: `“${named[0]}”`, right: `ระดับ${own}` };
    yield atCell(riskWords, risk.source, "remark", { found: named[0], args });
    return;
  }
  for (const match of remark.matchAll(scale)) {
    const [all, what = "", word = ""] = match;
    const value = (what === "โอกาส" ? risk.likelihood : risk.impact) ?? 3;
    const isWrong = lowWords.test(word) ? value >= 4 : word !== "ปานกลาง" && value <= 2;
    if (!isWrong) continue;
    const args = { code: risk.code, words: `“${all}”`, right: `${what} ${value}` };
    yield atCell(riskWords, risk.source, "remark", { found: all, args });
    return;
  }
}

const scored =
  /(?<![A-Za-z0-9])(R\d{1,2})(?!\d)[^\d\n]{0,40}?(?:คะแนนความเสี่ยง|ค่าความเสี่ยง|ระดับความเสี่ยง)\s*(?:เท่ากับ|คือ|อยู่ที่|รวม|มี|\s)*(\d{1,2})(?!\d)/g;
/** Levels of risk that texts and notes name are those of the sheet. */
export const riskWordsAgree: Rule = {
  name: "what is said of a risk's level is what its likelihood and impact give",
  problems: [riskWords],
  papers: riskKinds,
  *check({ book, kinds }) {
    const all = scoredOf(book);
    if (all.length === 0) return;
    for (const one of all) if (one.risk.source.text.remark !== "") yield* noteProblems(one);
    for (const cell of cellsOf(book, ["prose"])) {
      if (cell.table !== "texts" || (cell.paper !== null && !kinds.includes(cell.paper))) continue;
      if (!cell.plain.includes("ความเสี่ยง")) continue;
      const plain = toArabicDigits(cell.plain);
      for (const match of plain.matchAll(scored)) {
        const own = all.find(({ risk }) => risk.code === match[1]);
        if (own === undefined || own.product === Number(match[2])) continue;
        const args = { code: own.risk.code, right: `${own.product} คะแนน` };
        yield atHits(riskWords, cell, [{ at: match.index, length: match[0].length }], { args });
      }
    }
  },
};
