import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { findDoubled, mayRepeat } from "../../../src/core/language/doubled";
import { mayHoldSlip, slips } from "../../../src/core/language/slips";
import { wordIndex } from "../../../src/core/language/word-index";
import { catalogue } from "../../../src/core/commands/catalogue";
import type * as Checking from "../../../src/core/commands/check";
import { check } from "../../../src/core/commands/check";
import { workbookOf } from "../builders";
import { correctSentences } from "../language/correct-sentences";
import { problemsOfText, ruleCodes, textProblemsOf } from "./helpers";

const pieces = [
  ..."กขคงจปมรสหอ ะาำิีึืุูเแโใไัํ่้๊๋์็ๆฯๅ๐๑๙09Oo/-.(){}\n…".split(""),
  ..."องค์การบริหารส่วนตำบล|เทศบาลเมือง|อำเภอ|จังหวัด|อ.|เมือง|ขอนแก่น|พิมาย|ข้อ |OIT |i1|e๑๔|โทร. |https://|www.|ควร".split("|"),
];
const thai = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
const anyText = fc.oneof(thai, fc.string({ unit: "binary", maxLength: 60 }));

describe("checking never fails", () => {
  test("whatever a text says", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const data = workbookOf({
          settings: { office: other, district: one, phone: one, documentNumber: other, allowedPlaces: one },
          divisions: [{ name: one }],
          signatories: [{ role: "ความเห็น", name: one, position: other, acting: one }],
          measures: [{ measure: one, result: other, evidence: one, status: "ดำเนินการเสร็จเรียบร้อยแล้ว" }],
          analysis: [{ order: "1", topic: one, questions: one, findings: other }],
          texts: [{ report: "memo", section: "บทนำ", text: other }],
        });
        for (const { code, correction } of textProblemsOf(data, ["memo"])) {
          expect(ruleCodes.has(code)).toBe(true);
          if (correction !== undefined) expect(correction).not.toBe("");
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("a workbook that is checked again", () => {
  const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };
  const texts = [
    ...["มีนาคม 2026", "ในปี พ.ศ. 2026", "เวลา 25.10 น.", "13.30 น. - 09.00 น.", "วันที่ 45 มีนาคม", "http:/ก.th", "ใช้ ๆๆ"],
    ...["รวม 54 คน ชาย 20 คน หญิง 30 คน รวม 54 คน", "ร้อยละ 120", "52 จาก 50 คน", "ลดจาก 3 วัน เหลือ 12 วัน"],
    ...["1) ก่อน 3) หลัง", "1. หนึ่ง\n3. สาม", "12,50 บาท", "20 คนคน", "โทร. 02-12", "นายสมชาย ใจดี", "อำเภอเมือง", ""],
  ];
  const book = (at: number, assessedYear: number) => {
    const text = (shift: number): string => texts[(at + shift) % texts.length] ?? "";
    return workbookOf({
      settings: { office: "เทศบาลตำบลบ้านทุ่ง", fiscalYear: String(assessedYear + 1), assessedYear: String(assessedYear) },
      signatories: [{ role: "ความเห็น", name: text(0), position: "ปลัดเทศบาล" }],
      measures: texts.map((_, row) => ({
        measure: text(row),
        steps: text(row + 1),
        result: text(row + 2),
        outcome: text(row + 3),
        evidence: text(row + 5),
        owner: text(row + 4),
      })),
      texts: texts.map((_, row) => ({ report: "memo", section: row % 2 === 0 ? "ชื่อเรื่อง" : "บทนำ", text: text(row) })),
    });
  };

  test("is told what a program that has just begun tells of it, whatever was checked before", () => {
    for (let at = 0; at < 6; at++) check(book(at, 2567 + (at % 3)), {}, environment);
    const again = [book(1, 2570), book(7, 2568)].map((data) => check(data, {}, environment).problems);
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof Checking>("../../../src/core/commands/check");
      const last = book(7, 2568);
      expect(fresh.check).not.toBe(check);
      expect(again[1]).toEqual(fresh.check(last, {}, environment).problems);
    });
    expect(again[1]?.length).toBeGreaterThan(20);
    expect(again[0]).not.toEqual(again[1]);
  });
});

describe("a cheap look misses nothing", () => {
  const script = slips().filter(({ near }) => near === undefined);

  test("for slips() of script", () => {
    fc.assert(
      fc.property(thai, (text) => {
        const holds = script.some(({ pattern }) => new RegExp(pattern, "u").test(text));
        return !holds || mayHoldSlip(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("for pieces that come twice", () => {
    const piece = fc.array(fc.constantFrom(..."กขคงจฉชซ".split("")), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(piece, thai, thai, (letters, before, after) => {
        fc.pre(new Set(letters).size > 4);
        const text = `${before} ${letters.join("")}${letters.join("")} ${after}`;
        expect(mayRepeat(text)).toBe(true);
        expect(findDoubled(text)).not.toEqual([]);
      }),
    );
  });

  test("for words of a list", () => {
    const word = fc.array(fc.constantFrom(..."กขคAb".split("")), { minLength: 2, maxLength: 4 }).map((a) => a.join(""));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom(..."กขคab ".split("")) }),
        (list, text) => {
          const found = new Set<string>();
          wordIndex(list).scan(text, (at, words) => {
            for (const one of words) found.add(`${at} ${one}`);
          });
          const wanted = new Set<string>();
          for (const one of list.map((each) => each.toLowerCase())) {
            for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) wanted.add(`${at} ${one}`);
          }
          expect(found).toEqual(wanted);
          expect(wordIndex(list).touches(text)).toBe(wanted.size > 0);
        },
      ),
    );
  });
});

describe("right Thai raises nothing", () => {
  const ofOthers: readonly string[] = ["place.mentioned", "place.foreign"];
  test.each(correctSentences)("%s", (text) => {
    const found = problemsOfText(text).filter(({ code }) => !ofOthers.includes(code));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

test("every code of a rule is in the catalogue", () => {
  for (const code of ruleCodes) expect(catalogue.get(code)?.message).toMatch(/[ก-๙]/);
});
