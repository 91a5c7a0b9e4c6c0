import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { toArabicDigits } from "../../../../src/core/calendar";
import { analysisData } from "../../../../src/core/papers/analysis/data";
import { groupByTopic } from "../../../../src/core/papers/analysis/actions";
import { bookOf } from "../../builders";
import { allScores, paper, score, topic } from "./analysis-paper";
import { contextOf } from "../paper-text";

describe("the score table", () => {
  test("a tool's score is merged over its indicators, EIT by its parts", () => {
    const parts = [score("EIT ส่วนที่ 1", "89.14"), score("EIT ส่วนที่ 2", "82.22")];
    const { scores, xml } = paper({
      scores: [...allScores, ...parts, score("IIT", "93.48"), score("รวม", "92.55", 2568, "ผ่านดี")],
    });
    const tools = ["๙๓.๔๘", "", "", "", "", "ส่วนที่ ๑ : ๘๙.๑๔ | ส่วนที่ ๒ : ๘๒.๒๒", "", "", "๙๕.๐๐", ""];
    expect(scores.slice(0, -1).map((row) => row[2])).toEqual(["คะแนนรายเครื่องมือ", ...tools, "ระดับ ผ่านดี"]);
    expect(scores[scores.length - 1]).toEqual([
      "แบบวัด IIT: ตัวชี้วัดที่ ๑ – ๕   แบบวัด EIT: ตัวชี้วัดที่ ๖ – ๘   แบบวัด OIT: ตัวชี้วัดที่ ๙ – ๑๐",
    ]);
    const table = /คะแนนรายตัวชี้วัด<[\s\S]*?<\/w:tbl>/.exec(xml)?.[0] ?? "";
    const merges = [...table.matchAll(/<w:vMerge w:val="(\w+)"\/>/g)].map((match) => match[1]?.[0]).join("");
    expect(merges).toBe("rcccc" + "rcc" + "rc");
  });

  test("names as typed, in full where numbers were typed; what is missing is a dash", () => {
    const { scores } = paper({
      scores: [score("ตัวชี้วัดที่ ๑ การปฏิบัติงาน", "96.7"), score("9", "85")],
      settings: { digits: "ไทย" },
    });
    expect(scores[1]?.slice(0, 2)).toEqual(["ตัวชี้วัดที่ ๑ การปฏิบัติงาน", "๙๖.๗๐"]);
    expect(scores[2]).toEqual(["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "-", ""]);
    expect(scores[9]?.slice(0, 2)).toEqual(["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "๘๕.๐๐"]);
    expect(scores[11]).toEqual(["คะแนนรวม", "-", "-"]);
  });

  test("a number of the sheet gets the two decimals that its cell drops, and so does a typed one", () => {
    const numbers = [
      { ...score("1", ""), score: 85 },
      { ...score("รวม", ""), score: 96.5 },
    ];
    const { scores, data } = paper({ scores: [...numbers, score("2", "85")], settings: { digits: "ไทย" } });
    expect([scores[1]?.[1], scores[2]?.[1], scores[11]?.[1]]).toEqual(["๘๕.๐๐", "๘๕.๐๐", "๙๖.๕๐"]);
    expect(data.คะแนนรวม).toBe("96.50");
  });

  test("a score has the same figures in the table and in the chart, in the digits that it was typed in", () => {
    const typed = ["96.7", "85", "๙๒.๕", "๙๐", "91.25"];
    const data = (digits: string) =>
      analysisData(
        contextOf(
          bookOf({ scores: typed.map((one, at) => score(String(at + 1), one)), settings: { digits } }),
          "analysis",
        ),
      );
    const table = (digits: string) => data(digits).คะแนนรายตัวชี้วัด as readonly { readonly คะแนน: string }[];
    const [chart] = data("อารบิก").แผนภูมิตัวชี้วัด as readonly { readonly แถวตัวชี้วัด: readonly { readonly คะแนน: string }[] }[];
    const charted = chart?.แถวตัวชี้วัด.map(({ คะแนน }) => คะแนน);
    expect(
      table("อารบิก")
        .slice(0, 5)
        .map(({ คะแนน }) => toArabicDigits(คะแนน)),
    ).toEqual(charted);
    expect(
      table("ตามที่พิมพ์")
        .slice(0, 4)
        .map(({ คะแนน }) => คะแนน),
    ).toEqual(["96.70", "85.00", "๙๒.๕๐", "๙๐.๐๐"]);
  });

  test("what was not published is computed and rounded to two decimals", () => {
    const { scores } = paper({
      scores: allScores.map((row) => ({ ...row, score: "91.005" })),
      settings: { digits: "อารบิก" },
    });
    expect([scores[1]?.[2], scores[6]?.[2], scores[9]?.[2]]).toEqual(["91.01", "91.01", "91.01"]);
  });

  test("without scores the table says so and the prose makes no claim", () => {
    const { scores, lines } = paper({ scores: [score("รวม", "90", 2560), score("i10", "93.16")] });
    expect(scores.slice(1)).toEqual([["ไม่มีรายการ", "-", "-"]]);
    expect(lines.some((line) => line.includes("ยังไม่มีคะแนนการประเมิน"))).toBe(true);
    expect(lines.join("\n")).not.toMatch(/undefined|ได้คะแนน|สูงกว่า|NaN/);
  });

  test("the prose compares with the year before when both totals are known", () => {
    const { lines } = paper({
      scores: [score("รวม", "92.55"), score("รวม", "91.35", 2567)],
      settings: { digits: "ไทย" },
    });
    expect(lines.join("\n")).toContain("สูงกว่าปีงบประมาณ พ.ศ. ๒๕๖๗ ซึ่งได้ ๙๑.๓๕ คะแนน (เพิ่มขึ้น ๑.๒๐ คะแนน)");
  });

  test("another assessed year has its own scores and topics", () => {
    const { lines, scores } = paper({
      settings: { assessedYear: "2566", digits: "ไทย" },
      scores: [score("1", "80", 2566), ...allScores],
      analysis: [topic(1), { ...topic(2), year: 2566 }],
    });
    expect(scores[1]?.[1]).toBe("๘๐.๐๐");
    expect(lines).toContain("๑. ประเด็นเรื่อง ข");
    expect(lines).not.toContain("๑. ประเด็นเรื่อง ก");
    expect(lines.join("\n")).toContain("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
  });
});

describe("the action tables", () => {
  const measure = (name: string, topicName = "", more: Record<string, string> = {}) => ({
    measure: name,
    topic: topicName,
    ...more,
  });

  test("steps in brackets when there are several, the guideline under the measure, dashes in blank cells", () => {
    const { actions } = paper({
      measures: [
        measure("ทำคู่มือ", "1", { steps: "ร่าง\nประกาศ", guideline: "ให้อ่านง่าย", owner: "กองคลัง" }),
        measure("อบรม", "1"),
      ],
      analysis: [topic(1)],
    });
    expect(actions).toEqual([
      [
        ["๑", "-", "ทำคู่มือ | แนวทาง: ให้อ่านง่าย", "(๑) ร่าง | (๒) ประกาศ", "-", "กองคลัง"],
        ["๒", "-", "อบรม", "ขั้นตอน", "-", "-"],
      ],
    ]);
  });

  test("topics follow the analysis, others after them, measures without one last", () => {
    const { lines, actions } = paper({
      measures: [
        measure("ก"),
        measure("ข", "เรื่องอื่นที่ไม่มีในแผ่นวิเคราะห์"),
        measure("ค", "2"),
        measure("ง", "1"),
        measure("จ"),
      ],
      analysis: [topic(1), topic(2)],
    });
    const numbered = lines
      .slice(lines.lastIndexOf("ส่วนที่ ๓ มาตรการที่กำหนดจากผลการวิเคราะห์"))
      .filter((line) => /^[๑-๙]\. /.test(line));
    expect(numbered).toEqual(["๑. ประเด็นเรื่อง ก", "๒. ประเด็นเรื่อง ข", "๓. เรื่องอื่นที่ไม่มีในแผ่นวิเคราะห์", "๔. มาตรการอื่น"]);
    expect(actions.map((rows) => rows.map((row) => row[2]))).toEqual([["ง"], ["ค"], ["ข"], ["ก", "จ"]]);
  });

  test("a topic keeps the number of its analysis where one before it has no measures", () => {
    const analysis = [topic(1), topic(2), topic(3)];
    const measures = [measure("ก", "3"), measure("ข", "1"), measure("ค", "เรื่องใหม่")];
    const { lines } = paper({ analysis, measures });
    const planned = lines.slice(lines.lastIndexOf("ส่วนที่ ๓ มาตรการที่กำหนดจากผลการวิเคราะห์"));
    expect(planned.filter((line) => /^[๑-๙]\. /.test(line))).toEqual([
      "๑. ประเด็นเรื่อง ก",
      "๓. ประเด็นเรื่อง ค",
      "๔. เรื่องใหม่",
    ]);
    const others = paper({ analysis, measures: [measure("ก", "เรื่องใหม่"), measure("ข", "เรื่องเก่า")] }).lines;
    expect(others).toEqual(expect.arrayContaining(["๑. เรื่องใหม่", "๒. เรื่องเก่า"]));
  });

  test("each measure is in exactly one table and numbering restarts in each", () => {
    const cell = fc.constantFrom("", "1", "๒", "10", "ประเด็นเรื่อง ก", "ประเด็นเรื่องก", "เรื่องใหม่");
    const topics = Array.from({ length: 10 }, (_, index) => topic(index + 1));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const names = cells.map((_, index) => `มาตรการเลขที่ ${index}`);
        const book = bookOf({ analysis: topics, measures: names.map((name, index) => measure(name, cells[index])) });
        const context = contextOf(book, "analysis");
        const groups = groupByTopic(context).map((group) => group.measures.map((one) => one.name));
        expect(groups.flat().sort()).toEqual([...names].sort());
        const tables = analysisData(context)["กลุ่มมาตรการ"] as { มาตรการ: { ลำดับ: string }[] }[];
        for (const table of names.length > 0 ? tables : [])
          expect(table.มาตรการ.map((row) => row.ลำดับ)).toEqual(table.มาตรการ.map((_, index) => String(index + 1)));
      }),
      { numRuns: 40 },
    );
  });

  test("measures that name no topic at all need no heading, and none at all say so", () => {
    expect(paper({ measures: [measure("ก")] }).lines.join("\n")).not.toContain("มาตรการอื่น");
    expect(paper().actions).toEqual([[["-", "ไม่มีรายการ", "-", "-", "-", "-"]]]);
  });

  test("a name that differs slightly from the analysis is printed as typed in its own part", () => {
    const name = "กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ";
    const typed = "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ";
    const { lines } = paper({ analysis: [topic(1, { topic: name })], measures: [measure("ก", typed)] });
    expect(lines).toContain(`๑. ${name}`);
    expect(lines).toContain(`๑. ${typed}`);
  });
});

test("the follow-up goes by the numbers of the tables above it: that of the topic, then that of the measure", () => {
  const measure = (name: string, topicOf: string) => ({ measure: name, topic: topicOf, followUp: "รายงานทุก 6 เดือน" });
  const parts = [measure("ก", "ประเด็นแรก"), measure("ข", "ประเด็นหลัง"), measure("ค", "ประเด็นหลัง")];
  const numbersOf = (measures: typeof parts) => {
    const data = analysisData(contextOf(bookOf({ measures, settings: { digits: "อารบิก" } }), "analysis"));
    const [table] = data.การกำกับติดตามมาตรการ as readonly {
      readonly แถวกำกับติดตาม: readonly { readonly ลำดับ: string }[];
    }[];
    return table?.แถวกำกับติดตาม.map(({ ลำดับ }) => ลำดับ);
  };
  expect(numbersOf(parts)).toEqual(["1.1", "2.1", "2.2"]);
  expect(numbersOf(parts.slice(1))).toEqual(["1", "2"]);
});
