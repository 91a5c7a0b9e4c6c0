import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/core/commands/check";
import { noteProblems, sinceBaseline } from "../../../src/core/exceptions/baseline";
import { day, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const bookOf = (texts: readonly string[]) =>
  workbookOf({ texts: texts.map((text) => ({ report: "progress", section: "บทนำ", text })) });
const found = (data: ReturnType<typeof bookOf>) => check(data, { kinds: ["progress"] }, environment).problems;

const texts = fc.array(
  fc.constantFrom("การปฎิบัติงาน", "ทางเว็ปไซด์", "อบรม 62 จาก 54 คน", "ปรับปรุงคู่มือ", "ประชุม 25.00 น.", "1. ก\n3. ข"),
  { maxLength: 6 },
);

describe("what stood when an office began", () => {
  test("nothing is new right after it was noted", () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const data = bookOf(rows);
        const problems = found(data);
        const { fresh, standing, gone } = sinceBaseline(data, problems, noteProblems(data, problems));
        expect([fresh, gone]).toEqual([[], []]);
        expect(standing).toEqual(problems);
      }),
      { numRuns: 40 },
    );
  });

  test("whatever changes, each problem is new or standing, and each noted one standing or gone", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [was, is] = [bookOf(before), bookOf(after)];
        const noted = noteProblems(was, found(was));
        const problems = found(is);
        const { fresh, standing, gone } = sinceBaseline(is, problems, noted);
        expect(fresh.length + standing.length).toBe(problems.length);
        expect(standing.length + gone.length).toBe(noted.length);
      }),
      { numRuns: 40 },
    );
  });

  test("a new mistake is new, a mended one is gone, and a row put in above changes neither", () => {
    const was = bookOf(["ทางเว็ปไซด์", "อบรม 62 จาก 54 คน"]);
    const noted = noteProblems(was, found(was));
    const is = bookOf(["ปรับปรุงคู่มือ", "ทางเว็ปไซด์", "อบรม 52 จาก 54 คน", "ประชุมเวลา 25.00 น."]);
    const { fresh, gone } = sinceBaseline(is, found(is), noted);
    expect(fresh.map(({ code }) => code)).toContain("date.time-impossible");
    expect(fresh.map(({ code }) => code)).not.toContain("figure.ratio");
    expect(gone.map(({ code }) => code)).toContain("figure.ratio");
  });
});
