import { toArabicDigits } from "../../calendar";
import { levelOf, sameScore, scoreChange, scoresOfYear } from "../../compute/scores";
import type { Book } from "../../model/book";
import { indicators } from "../../model/indicators";
import { bandSets } from "../../workbook/words";
import type { ProblemDef } from "../../problems/definition";
import { filledProblem, type ArgsOf } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import type { PaperKind } from "../../papers/kinds";
import { headerOf, refOf, type TableRow } from "../../workbook/table";
import type { TableKey } from "../../workbook/tables";
import { fold } from "../../workbook/text";
import { praises } from "../../language/wishes";
import { meantIndicator } from "./indicator-names";
import type { Rule } from "../types";
import { markedAt, type Hit } from "../common/marks";
import { analysisKinds, hasAny, measureKinds, passMarkOf, scoreLike } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const scoreCited = defineProblem({
  code: "score.cited",
  severity: "error",
  message: "อ้างคะแนนตัวชี้วัดที่ {number} ว่า {typed} แต่แผ่นงาน คะแนน ITA เป็น {right}",
  expected: "{right}",
  fix: "แก้คะแนนในข้อความ หรือในแผ่นงาน คะแนน ITA",
  why: "ตัวเลขในข้อความขัดกับตารางในเอกสารฉบับเดียวกัน",
});

export const scoreCitedTotal = defineProblem({
  code: "score.cited-total",
  severity: "error",
  message: "อ้างคะแนนรวมว่า {typed} แต่แผ่นงาน คะแนน ITA เป็น {right}",
  expected: "{right}",
  fix: "แก้คะแนนในข้อความ หรือใช้แท็ก {คะแนนรวม}",
  why: "ตัวเลขในข้อความขัดกับตารางในเอกสารฉบับเดียวกัน",
});

export const scoreCitedLevel = defineProblem({
  code: "score.cited-level",
  severity: "error",
  message: "อ้างระดับว่า “{typed}” แต่คะแนนรวมอยู่ในระดับ “{right}”",
  expected: "{right}",
  fix: "แก้ระดับในข้อความ หรือใช้แท็ก {ระดับ}",
  why: "ระดับในข้อความขัดกับตารางในเอกสารฉบับเดียวกัน",
});

export const scoreCitedChange = defineProblem({
  code: "score.cited-change",
  severity: "error",
  message: "อ้างผลต่างจากปีก่อน {typed} คะแนน แต่คะแนนรวม{right} คะแนน",
  expected: "{right}",
  fix: "แก้ผลต่างในข้อความ หรือใช้แท็ก {ทิศทางคะแนน} และ {ผลต่างคะแนน}",
  why: "บอกว่าดีขึ้นหรือแย่ลงผิดไปจากคะแนนจริง",
});

export const praiseWeak = defineProblem({
  code: "praise.weak",
  severity: "warning",
  message: "ใช้คำว่า “{word}” กับตัวชี้วัดที่ {number} ซึ่งได้ {value} ต่ำกว่าเกณฑ์ {mark}",
  expected: "ข้อความที่บอกว่าต้องปรับปรุง",
  fix: "แยกกล่าวถึงตัวชี้วัดที่ไม่ผ่านเกณฑ์ และบอกสิ่งที่ต้องแก้",
  why: "ชมตัวชี้วัดที่ไม่ผ่านเกณฑ์ทำให้ไม่มีการแก้ไข",
});

interface Paragraphs {
  readonly row: TableRow<TableKey>;
  readonly column: "text";
  readonly text: string;
  /** The same text with Arabic digits, place by place. */
  readonly plain: string;
}

/** The texts of the papers in question that speak of scores. */
function* texts(book: Book, kinds: readonly PaperKind[]): Iterable<Paragraphs> {
  const of = (row: TableRow<TableKey>, text: string): Paragraphs => ({
    row,
    column: "text",
    text,
    plain: toArabicDigits(text),
  });
  if (hasAny(kinds, analysisKinds))
    for (const { source } of book.topics) yield of(source as TableRow<TableKey>, source.text.text);
  for (const { kind, text, source } of book.texts)
    if (kinds.includes(kind)) yield of(source as TableRow<TableKey>, text);
}

function report<Def extends ProblemDef>(
  def: Def,
  { row, text }: Paragraphs,
  at: number,
  length: number,
  args: ArgsOf<Def>,
  right?: string,
): Problem {
  const texted = row as TableRow<"texts">;
  const correction = right === undefined ? undefined : text.slice(0, at) + right + text.slice(at + length);
  const hit: Hit = right === undefined ? { at, length } : { at, length, right };
  return filledProblem(def, {
    at: refOf(texted, "text"),
    header: headerOf(texted, "text"),
    ...markedAt({ raw: texted.raw.text ?? null, text }, hit, 24),
    args,
    ...(correction === undefined ? {} : { correction }),
  });
}

const indicatorScore =
  /ตัวชี้วัด(?:ที่)?\s*(\d{1,2})(?!\d)((?:(?!ตัวชี้วัด|แบบวัด|\d)[^\n]){0,80}?)(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?)(?![\d,]|\.\d|\s*(?:ปี|เดือน|ข้อ|คน|%|ครั้ง|ประเด็น|(?:คะแนน)?\s*ขึ้นไป))/g;
const otherMeaning = /ไม่น้อยกว่า|อย่างน้อย|ควร|ให้ได้|เพิ่ม|ลด|สูง|ต่ำ|ต่าง|เกณฑ์|ร้อยละ|ปี|ขาด|เป้าหมาย|พ\.ศ|ส่วนที่|ตอนที่|ข้อ|ถึง/;

/** Scores of indicators that a text cites, with their places. */
function citedScores(plain: string) {
  return [...plain.matchAll(indicatorScore)].flatMap((match) => {
    const [whole, number = "", gap = "", value = ""] = match;
    const amount = Number(value);
    if (otherMeaning.test(gap) || amount < 30 || amount > 100) return [];
    const meant = meantIndicator(Number(number), gap);
    return [{ number: meant, value: amount, at: match.index + whole.length - value.length, length: value.length }];
  });
}

/**
 * Whether the sheet may be what is wrong: the tool's score of this indicator follows from its indicators ("no"), would
 * follow with the score that the text cites ("yes", which is told at the tool), or follows with neither ("perhaps").
 */
function isSheetWrong(book: Book, year: number, number: number, cited: number): "no" | "perhaps" | "yes" {
  const tool = indicators[number - 1]?.tool;
  if (tool === undefined) return "no";
  const follows = (scores: Book["scores"]): boolean => {
    const { published, computed } = scoresOfYear({ scores, bands: book.bands }, year).tools[tool];
    return published === null || computed === null || sameScore(published, computed);
  };
  if (follows(book.scores)) return "no";
  const isIt = (one: Book["scores"][number]): boolean => one.year === year && one.key === String(number);
  return follows(book.scores.map((one) => (isIt(one) ? { ...one, value: cited } : one))) ? "yes" : "perhaps";
}

/** Scores cited in a text are those of the sheet. */
export const citedScoresAgree: Rule = {
  name: "indicator scores cited in texts are those of the sheet",
  problems: [scoreCited],
  *check({ book, kinds }) {
    const { assessedYear } = book.settings;
    const values = new Map(
      book.scores.filter(({ year }) => year === assessedYear).map(({ key, value }) => [key, value]),
    );
    const others = new Map<string, number[]>();
    for (const { key, year, value } of book.scores) {
      if (year !== assessedYear) others.set(key, [...(others.get(key) ?? []), value]);
    }
    for (const paragraphs of texts(book, kinds)) {
      for (const { number, value, at, length } of citedScores(paragraphs.plain)) {
        const key = String(number);
        const right = values.get(key);
        if (right === undefined || sameScore(right, value)) continue;
        if (others.get(key)?.some((one) => sameScore(one, value))) continue;
        const typed = paragraphs.text.slice(at, at + length);
        const mended = scoreLike(right, typed);
        const doubt = isSheetWrong(book, assessedYear, number, value);
        if (doubt === "yes") continue;
        const args = { number, typed, right: mended };
        yield report(scoreCited, paragraphs, at, length, args, doubt === "no" ? mended : undefined);
      }
    }
  },
};

const totalScore =
  /(?:คะแนนรวม|คะแนน(?:ใน|โดย)?ภาพรวม(?:ของหน่วยงาน|หน่วยงาน|ระดับหน่วยงาน)?|ผลคะแนน(?:เฉลี่ย|รวม)?|คะแนนเฉลี่ย|ค่าคะแนน|คะแนนการประเมิน)((?:(?!ตัวชี้วัด|แบบวัด)(?:25\d\d(?![\d.])|[^\d\n])){0,70}?)(?<![\d.,])(\d{2,3}\.\d{2})(?!\d)/g;
const yearInText = /25\d\d(?![\d.])/g;
const partial = /ตัวชี้วัด|IIT|EIT|OIT|ด้าน|เพิ่ม|ลด|สูงกว่า|ต่ำกว่า|ต่าง|เป้าหมาย|เกณฑ์|ไม่น้อยกว่า|ไม่ต่ำกว่า|ปีก่อน|ปีที่ผ่านมา/;
/** The mean of others is no total of the office's own. */
const ofOtherBody = /^(?:ของ|ระดับ|ทั้ง)*(?:อำเภอ|จังหวัด|ประเทศ|ภาค|กลุ่ม|อปท|องค์กรปกครอง|ทุกหน่วยงาน|หน่วยงานอื่น)/;
const levelText = /ระดับ\s*[“"(]?\s*(AA|[A-F](?![A-Za-z])|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณฑ์)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)/g;
const changeText =
  /(สูงกว่า|เพิ่มขึ้นจาก|เพิ่มจาก|ต่ำกว่า|ลดลงจาก)\s*(?:ผลการประเมิน)?(?:ของ)?ปี(?:ก่อน|ที่ผ่านมา|ที่แล้ว)[^\d\n]{0,16}?(\d{1,2}\.\d{1,2})(?!\d)/g;
/** "ผลการประเมินอยู่ในระดับ ...": the level of the whole, without the score. */
const ofResult =
  /(?:ได้รับการประเมิน|ผลการประเมิน(?:คุณธรรมและความโปร่งใส[^\n\d]{0,60}|\s*\(?ITA\)?|ในภาพรวม|โดยรวม|ภาพรวม|ของหน่วยงาน|ครั้งนี้|ล่าสุด|\s)*)(?:อยู่ใน|จัดอยู่ใน|ใน|ได้|มี)(?:ผลการประเมิน)?ระดับ/;
const upwards = /^(?:สูง|เพิ่ม)/;

function* totalProblems(book: Book, paragraphs: Paragraphs): Iterable<Problem> {
  const totals = book.scores.filter(({ key }) => key === "total");
  const own =
    totals.find(({ year }) => year === book.settings.assessedYear) ?? (totals.length === 1 ? totals[0] : undefined);
  if (own === undefined) return;
  const { plain, text } = paragraphs;
  // Another year's total is cited as such: with its year.
  const isMeant = (year: number): boolean => year === own.year || plain.includes(String(year));
  let speaksOfTotal = false;
  for (const match of plain.matchAll(totalScore)) {
    const value = match[2] ?? "";
    const between = match[1] ?? "";
    if (partial.test(between) || ofOtherBody.test(between)) continue;
    // "ผลคะแนน ปี 2565 เท่ากับ ...": a year whose total nobody filled in proves nothing.
    const [named] = [...between.matchAll(yearInText)].map(([year]) => Number(year)).slice(-1);
    if (named !== undefined && named !== own.year && !totals.some(({ year }) => year === named)) continue;
    speaksOfTotal = true;
    if (totals.some((one) => sameScore(one.value, Number(value)) && isMeant(one.year))) continue;
    const at = match.index + match[0].length - value.length;
    const typed = text.slice(at, at + value.length);
    const right = scoreLike(own.value, typed);
    yield report(scoreCitedTotal, paragraphs, at, value.length, { typed, right }, right);
  }
  const isWhole = !partial.test(plain) && (plain.match(yearInText) ?? []).every((year) => Number(year) === own.year);
  if (!speaksOfTotal && !(isWhole && ofResult.test(plain))) return;
  const scores = scoresOfYear(book, own.year);
  const tool = (key: "IIT" | "EIT" | "OIT") => scores.tools[key].computed ?? scores.tools[key].published;
  const level =
    own.level || levelOf(book.bands, own.year, own.value, { IIT: tool("IIT"), EIT: tool("EIT"), OIT: tool("OIT") });
  const levels = new Set(
    book.bands.filter(({ set }) => fold(set) === fold(bandSets.ita)).map((band) => fold(band.level)),
  );
  for (const match of level === null ? [] : plain.matchAll(levelText)) {
    const word = match[1] ?? "";
    if (fold(word) === fold(level ?? "") || !levels.has(fold(word))) continue;
    const at = match.index + match[0].length - word.length;
    yield report(scoreCitedLevel, paragraphs, at, word.length, { typed: word, right: level ?? "" }, level ?? "");
    break;
  }
  const change = scoreChange(book, own.year);
  for (const match of change === null ? [] : plain.matchAll(changeText)) {
    const value = match[2] ?? "";
    const signed = upwards.test(match[1] ?? "") ? Number(value) : -Number(value);
    if (change === null || sameScore(signed, change)) continue;
    const at = match.index + match[0].length - value.length;
    const typed = text.slice(at, at + value.length);
    const right = scoreLike(Math.abs(change), typed);
    const word = change >= 0 ? "สูงกว่า" : "ต่ำกว่า";
    const isOnlyNumber = signed >= 0 === change >= 0;
    yield report(
      scoreCitedChange,
      paragraphs,
      at,
      value.length,
      { typed, right: `${word} ${right}` },
      isOnlyNumber ? right : undefined,
    );
    break;
  }
}

/** The total, its level and its change that a text cites are those of the sheet. */
export const citedTotalAgrees: Rule = {
  name: "the total, the level and the change cited in texts are those of the sheet",
  problems: [scoreCitedTotal, scoreCitedLevel, scoreCitedChange],
  *check({ book, kinds }) {
    if (!hasAny(kinds, measureKinds)) return;
    for (const { kind, text, source } of book.texts) {
      if (!kinds.includes(kind)) continue;
      yield* totalProblems(book, {
        row: source as TableRow<TableKey>,
        column: "text",
        text,
        plain: toArabicDigits(text),
      });
    }
  },
};

// A turn of the sentence: what is praised after it is something else.
const turn = /แต่|อย่างไรก็|ขณะที่|ส่วน(?!ที่|ร่วม|ราชการ)|ทั้งนี้|\n/;

/** Praise stands beside a score at or above the pass mark (seed 003: รักษามาตรฐาน for 84.37). */
export const praiseIsEarned: Rule = {
  name: "a score below the pass mark is not praised",
  problems: [praiseWeak],
  *check({ book, kinds }) {
    if (!hasAny(kinds, analysisKinds)) return;
    const mark = passMarkOf(book, book.settings.assessedYear);
    for (const paragraphs of texts(book, analysisKinds)) {
      const { plain } = paragraphs;
      if (!praises().some((word) => plain.includes(word))) continue;
      const cited = citedScores(plain);
      for (const word of praises()) {
        const at = plain.indexOf(word);
        if (at < 0) continue;
        // From the praise before, or the last turn of the sentence, up to this one.
        const before = plain.slice(0, at);
        const from = Math.max(...praises().map((one) => before.lastIndexOf(one)), 0);
        const weak = cited.find(
          (one) => one.at >= from && one.at < at && one.value < mark && !turn.test(plain.slice(one.at, at)),
        );
        if (weak === undefined) continue;
        const args = { word, number: weak.number, value: weak.value.toFixed(2), mark };
        yield report(praiseWeak, paragraphs, at, word.length, args);
        break;
      }
    }
  },
};
