import { describe, expect, test } from "@jest/globals";
import { joinMeasures } from "../../../../src/core/papers/common/join-rows";
import { dataOf } from "../../../../src/core/papers";
import { bookOf, type Parts, type RowOf } from "../../builders";
import { contextOf, filledXml, tablesOf } from "../paper-text";

const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const first = { topic: "การให้บริการ", measure: "คู่มือ", owner: "สำนักปลัด", status: done, period: "ไตรมาส 1" };

const joined = (rows: readonly RowOf<"measures">[]) => joinMeasures(bookOf({ measures: rows }).measures);
const texts = (items: readonly { readonly text: string }[] | undefined) => items?.map((item) => item.text);

function table(parts: Parts, kind: "annual" | "progress" | "memo") {
  const book = bookOf({ settings: { digits: "ไทย" }, ...parts });
  return tablesOf(filledXml(kind, dataOf(contextOf(book, kind, 12)), "thai"))[0]?.slice(1);
}

describe("rows that tell of one measure", () => {
  const rows = [
    { ...first, steps: "ร่าง", result: "ร่างแล้ว", outcome: "มีร่าง", evidence: "แฟ้ม 1" },
    { ...first, steps: "ประกาศ", result: "ประกาศแล้ว", evidence: "แฟ้ม 1\nแฟ้ม 2", remark: "เร็วกว่าแผน" },
  ];

  test("are one measure with a list of steps", () => {
    const [measure, ...rest] = joined(rows);
    expect(rest).toEqual([]);
    expect(texts(measure?.steps)).toEqual(["ร่าง", "ประกาศ"]);
    expect(texts(measure?.results)).toEqual(["ร่างแล้ว", "ประกาศแล้ว"]);
    expect(texts(measure?.outcomes)).toEqual(["มีร่าง"]);
    expect(measure?.evidence).toEqual(["แฟ้ม 1", "แฟ้ม 2"]);
    expect(measure?.source.text.remark).toBe("เร็วกว่าแผน");
  });

  test("may leave blank below what the first row says", () => {
    const below = { measure: "", steps: "ประกาศ", result: "ประกาศแล้ว" };
    expect(joined([rows[0] ?? {}, below])).toHaveLength(1);
  });

  test("a cell that repeats in every row is told once", () => {
    const [measure] = joined(rows.map((row) => ({ ...row, guideline: "ทำคู่มือ", outcome: "รู้ขั้นตอน" })));
    expect(texts(measure?.guideline)).toEqual(["ทำคู่มือ"]);
    expect(texts(measure?.outcomes)).toEqual(["รู้ขั้นตอน"]);
  });

  test.each([
    ["owner", { owner: "กองช่าง" }],
    ["time", { period: "ไตรมาส 2" }],
    ["status", { status: "อยู่ระหว่างดำเนินการ" }],
    ["topic", { topic: "การใช้งบประมาณ" }],
    ["name", { measure: "ป้าย" }],
  ])("stay apart where they differ in %s", (_name, change) => {
    expect(joined([rows[0] ?? {}, { ...rows[1], ...change }])).toHaveLength(2);
  });

  test("stay apart where a result would come to stand beside another row's step", () => {
    expect(joined([{ ...first, steps: "ร่าง" }, rows[1] ?? {}])).toHaveLength(2);
  });

  test("the annual report numbers the steps of the one row", () => {
    expect(table({ measures: rows }, "annual")).toEqual([
      ["๑. คู่มือ", "๑. ร่าง | ๒. ประกาศ", "สำนักปลัด", "ไตรมาส ๑", "๑. ร่างแล้ว | ๒. ประกาศแล้ว | หมายเหตุ เร็วกว่าแผน", "มีร่าง"],
    ]);
  });
});

describe("a measure with a guideline", () => {
  const measure = { ...first, topic: "", guideline: "ทำคู่มือฉบับย่อ", result: "ทำแล้ว", outcome: "รู้ขั้นตอน" };

  test("shows it where the paper has one column for ways, when no steps were filled in", () => {
    expect(table({ measures: [{ ...measure, steps: "" }] }, "annual")?.[0]?.slice(0, 2)).toEqual([
      "๑. คู่มือ",
      "ทำคู่มือฉบับย่อ",
    ]);
    expect(table({ measures: [{ ...measure, steps: "" }] }, "memo")?.[0]?.[1]).toBe("ทำคู่มือฉบับย่อ");
  });

  test("shows it under its name in the annual report, whose column is called มาตรการ/แนวทาง", () => {
    expect(table({ measures: [{ ...measure, steps: "ร่าง" }] }, "annual")?.[0]?.slice(0, 2)).toEqual([
      "๑. คู่มือ | แนวทาง: ทำคู่มือฉบับย่อ",
      "ร่าง",
    ]);
  });
});
