import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import { actionStarts, followUpFiller, followUps, outcomeFollowUps, outcomeStarts } from "../../language/outcomes";
import type { Rule } from "../types";
import { atCell, coreOf, isNear, itemTexts, plainText, resultKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";
import { rememberedOf } from "../../language/remembered";

export const outcomeFollowUp = defineProblem({
  code: "outcome.follow-up",
  severity: "error",
  message: "ช่อง “{column}” มีแต่ข้อความกำกับติดตาม ไม่ใช่ผลที่เกิดขึ้น",
  expected: "สิ่งที่เกิดขึ้นหรือดีขึ้นจากมาตรการ",
  example: "ผู้มาติดต่อรอรับบริการสั้นลงจาก 30 นาที เหลือ 10 นาที",
  fix: "ย้ายข้อความนี้ไปช่องการกำกับติดตาม แล้วเขียนผลที่เกิดขึ้นจริง",
  why: "ช่องผลลัพธ์ต้องบอกสิ่งที่ดีขึ้น การติดตามไม่ใช่ผล",
});

export const outcomeRepeats = defineProblem({
  code: "outcome.repeats",
  severity: "warning",
  orSeverity: "error",
  message: "ผลลัพธ์ซ้ำกับ “{other}”: “{found}”",
  expected: "สิ่งที่ดีขึ้นจากการทำนั้น",
  example: "ผู้มาติดต่อรอรับบริการสั้นลงจาก 30 นาที เหลือ 10 นาที",
  fix: "เขียนว่าเกิดอะไรขึ้นกับประชาชนหรือหน่วยงาน ไม่ใช่ทำอะไรไป",
  why: "ผลลัพธ์ที่ทวนสิ่งที่ทำไม่บอกว่าเกิดประโยชน์อะไร",
});

export const outcomeAction = defineProblem({
  code: "outcome.action",
  severity: "warning",
  message: "ผลลัพธ์เขียนเป็นการกระทำ: “{found}”",
  expected: "สิ่งที่ดีขึ้นจากการทำนั้น",
  example: "ประชาชนตรวจสอบข้อมูลได้เองทางเว็บไซต์",
  fix: "ย้ายสิ่งที่ทำไปช่องผลการดำเนินการ แล้วเขียนสิ่งที่เกิดขึ้นตามมา",
  why: "ผลลัพธ์ที่เป็นการกระทำไม่บอกว่าเกิดประโยชน์อะไร",
});

export const resultRepeatsStep = defineProblem({
  code: "result.repeats-step",
  severity: "warning",
  message: "ผลการดำเนินการเพียงทวนขั้นตอน: “{found}”",
  expected: "สิ่งที่ทำแล้ว พร้อมจำนวน วันที่ หรือสถานที่",
  example: "จัดอบรมเมื่อวันที่ 20 มกราคม 2569 มีผู้เข้าร่วม 45 คน",
  fix: "เพิ่มจำนวน วันที่ หรือสิ่งที่ได้จากการทำจริง",
  why: "แบบวัดถามผลเป็นรูปธรรม การทวนขั้นตอนไม่แสดงว่าทำจริง",
  source: "แบบวัด OIT: ผลการดำเนินการอย่างเป็นรูปธรรม",
});

type ResultColumn = "result" | "output" | "outcome";

let pieces: Readonly<Record<"any" | "outcome", readonly RegExp[]>> | null = null;

function followUpPieces(column: ResultColumn): readonly RegExp[] {
  const compile = (list: readonly string[]) => list.map((pattern) => new RegExp(pattern, "gu"));
  pieces ??= {
    any: compile([...followUps(), followUpFiller()]),
    outcome: compile([...followUps(), ...outcomeFollowUps(), followUpFiller()]),
  };
  return pieces[column === "outcome" ? "outcome" : "any"];
}

/** Whether a text is made of follow-up pieces and what may stand between them, and of nothing else. */
export function isFollowUp(text: string, column: ResultColumn): boolean {
  if (text.trim() === "" || !/รายงาน|กำกับ|ติดตาม|รอบ/.test(text)) return false;
  return (
    followUpPieces(column)
      .reduce((rest, piece) => rest.replace(piece, " "), text)
      .trim() === ""
  );
}

const resultColumns: readonly ResultColumn[] = ["result", "output", "outcome"];

/** Results and outcomes tell what came of a measure, not when it is reported (seed 000). */
export const outcomesAreNotFollowUp: Rule = {
  name: "results and outcomes do not hold follow-up text",
  problems: [outcomeFollowUp],
  papers: resultKinds,
  *check({ book }) {
    for (const { source } of book.measures) {
      for (const column of resultColumns) {
        if (!isFollowUp(source.text[column], column)) continue;
        yield atCell(outcomeFollowUp, source, column, { args: { column: source.table.headers[column] ?? "" } });
      }
    }
  },
};

interface Repeat {
  readonly found: string;
  readonly isExact: boolean;
}

const shortest = 12;

/** A list's items as they are compared. */
interface Forms {
  readonly texts: readonly string[];
  readonly plain: readonly string[];
  readonly core: readonly string[];
}

// Two rules compare the same lists; a list lives as long as its measure does.
const formsOf = rememberedOf((items: readonly Item[]): Forms => {
  const texts = itemTexts(items);
  const plain = texts.map(plainText);
  return { texts, plain, core: plain.map(coreOf) };
});

/** The first item that says what an item of the other list says: word for word anywhere, nearly so at its own place. */
function repeatOf(items: readonly Item[], others: readonly Item[]): Repeat | null {
  if (others.length === 0) return null;
  const mine = formsOf(items);
  const theirs = formsOf(others);
  let near: Repeat | null = null;
  for (const [index, found] of mine.texts.entries()) {
    const plain = mine.plain[index] ?? "";
    const core = mine.core[index] ?? "";
    if (plain.length < shortest) continue;
    if (theirs.plain.includes(plain)) return { found, isExact: true };
    if (near !== null || core.length < shortest) continue;
    if (theirs.core.includes(core) || isNear(core, theirs.core[index] ?? "")) near = { found, isExact: false };
  }
  return near;
}

/** Whether a single text says in one go what the items of the other list say one by one. */
function wholeRepeats(items: readonly Item[], others: readonly Item[]): boolean {
  return items.length === 1 && others.length > 1 && isNear(joined(items), joined(others));
}

const joined = (items: readonly Item[]): string => formsOf(items).core.join("").replace(/และ/g, "");

function outcomeProblem(measure: Measure): Problem | null {
  const { source, steps, results, outcomes } = measure;
  if (outcomes.length === 0 || isFollowUp(source.text.outcome, "outcome")) return null;
  const others = [
    { items: results, column: "result" },
    { items: steps, column: "steps" },
  ] as const;
  for (const { items, column } of others) {
    const repeat = repeatOf(outcomes, items);
    if (repeat === null) continue;
    const severity = repeat.isExact ? "error" : "warning";
    const args = { other: source.table.headers[column] ?? "" };
    return atCell(outcomeRepeats, source, "outcome", { found: repeat.found, severity, args });
  }
  const action = itemTexts(outcomes).find(isAction);
  return action === undefined ? null : atCell(outcomeAction, source, "outcome", { found: action });
}

function isAction(text: string): boolean {
  const head = text.replace(/^[\s"“(]+/, "");
  return (
    actionStarts().some((start) => head.startsWith(start)) && !outcomeStarts().some((start) => head.startsWith(start))
  );
}

/** An outcome tells what is better for it: it neither repeats the step or the result nor tells an action. */
export const outcomesTellOutcomes: Rule = {
  name: "an outcome neither repeats the step or the result nor tells an action",
  problems: [outcomeRepeats, outcomeAction],
  papers: resultKinds,
  *check({ book }) {
    for (const measure of book.measures) {
      const found = outcomeProblem(measure);
      if (found) yield found;
    }
  },
};

/** A result tells what was done, with its count, day or place; the step with ดำเนินการ in front tells nothing. */
export const resultsTellMore: Rule = {
  name: "a result tells more than its step",
  problems: [resultRepeatsStep],
  papers: resultKinds,
  *check({ book }) {
    for (const { source, steps, results } of book.measures) {
      if (results.length === 0) continue;
      const repeat = repeatOf(results, steps);
      if (repeat === null && !wholeRepeats(results, steps)) continue;
      yield atCell(resultRepeatsStep, source, "result", repeat === null ? {} : { found: repeat.found });
    }
  },
};
