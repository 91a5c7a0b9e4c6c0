import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { defineProblem } from "../../problems/definition";
import { cellsOf, type TextCell } from "../common/cells";
import { atHits } from "../common/marks";
import { passMarkOf } from "../common/shared";
import type { Rule } from "../types";
import { apartClaims, changeClaims, movedClaims, turnClaims } from "./changes";
import { extremeClaims, extremesFirst, extremeValues, firstFewClaims } from "./extremes";
import { allIndicators, figuresOf, type Claim, type ScoreStretch } from "./figures";
import { countClaims, everyClaims, markClaims, passClaims, targetClaims } from "./marks";
import { otherScore, partClaims, toolClaims } from "./parts";
import { ofAnother, stretches } from "./stretches";
import { keysAtOdds } from "./sums";

export const scoreClaim = defineProblem({
  code: "score.claim",
  severity: "warning",
  message: "ข้อความเรื่อง{subject} ไม่ตรงกับแผ่นงาน คะแนน ITA: {words}",
  expected: "{right}",
  fix: "แก้ข้อความ หรือแก้คะแนนในแผ่นงาน คะแนน ITA",
  why: "ข้อความที่ขัดกับตารางคะแนนในเอกสารเดียวกันทำให้บทวิเคราะห์ใช้ไม่ได้",
});

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
