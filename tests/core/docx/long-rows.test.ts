import { describe, expect, test } from "@jest/globals";
import { hangItems } from "../../../src/core/docx/hanging";
import { cutTallRows, keepLastRows, keepMergedLabels } from "../../../src/core/docx/pieces";
import { letTallRowsSplit } from "../../../src/core/docx/rows";
import { linesOf, tablesOf } from "../papers/paper-text";

const pPr = '<w:pPr><w:keepNext w:val="false"/><w:spacing w:after="0" w:before="0"/><w:jc w:val="left"/></w:pPr>';
const run = (text: string) => `<w:r><w:rPr><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...lines: string[]) => `<w:p>${pPr}${lines.map(run).join("<w:r><w:br/></w:r>")}</w:p>`;
const cell = (content: string, more = "") =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3000"/>${more}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell(p("มาตรการ"))}${cell(p("ผล"))}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${header}${rows.join("")}</w:tbl>`;
const items = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}. ขั้นตอนหนึ่ง`);

describe("the items of a list in a cell", () => {
  test("are paragraphs that hang behind their marks; other lines stay at the edge", () => {
    const xml = hangItems(cell(p("ผลผลิต", "๑. คู่มือ", "- ฉบับย่อ", "๒. ป้าย")));
    expect(linesOf(xml)).toEqual(["ผลผลิต", "๑. คู่มือ", "- ฉบับย่อ", "๒. ป้าย"]);
    const indents = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) =>
      /w:left="(\d+)" w:hanging="(\d+)"/.exec(one)?.slice(1).map(Number),
    );
    const [none, first, sub, second] = indents;
    expect(none).toBeUndefined();
    expect(second).toEqual(first);
    expect(first?.[0]).toBe(first?.[1]);
    // What is under an item begins where the item's text does.
    expect((sub?.[0] ?? 0) - (sub?.[1] ?? 0)).toBe(first?.[0]);
    expect(xml.match(/<w:tab\/>/g)).toHaveLength(3);
  });

  test.each([
    ["a text without marks", p("ไตรมาส 1", "ไตรมาส 2")],
    ["a year at the head", p("2569. ไม่ใช่ข้อ")],
    ["what stands in the middle", p("- ก").replace("left", "center")],
    ["what an editor has indented", p("- ก").replace("<w:jc", '<w:ind w:left="5"/><w:jc')],
    ["links", `<w:p>${pPr}<w:hyperlink>${run("- ก")}</w:hyperlink></w:p>`],
  ])("%s stays as it is", (_name, xml) => {
    expect(hangItems(cell(xml))).toBe(cell(xml));
  });

  test("outside of cells nothing hangs", () => {
    expect(hangItems(p("- ก", "- ข"))).toBe(p("- ก", "- ข"));
  });
});

describe("a row that is too tall for its page", () => {
  const tall = hangItems(table(row(cell(p("(๑) คู่มือ")), cell(p(...items(40))))));

  test("is cut into pieces of several lines, the first cell of each saying what goes on; no line is lost", () => {
    const rows = tablesOf(cutTallRows(tall))[0]?.slice(1) ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([name]) => name)).toEqual(["(๑) คู่มือ", ...rows.slice(1).map(() => "(๑) คู่มือ (ต่อ)")]);
    const lines = rows.map(([, own = ""]) => own.split(" | "));
    expect(lines.flat()).toEqual(items(40));
    for (const own of lines) expect(own.length).toBeGreaterThanOrEqual(3);
  });

  test("a label stays with its list", () => {
    const lines = [...items(18), "ผลลัพธ์", ...items(18)];
    const rows = tablesOf(cutTallRows(hangItems(table(row(cell(p("ก")), cell(p(...lines)))))))[0] ?? [];
    for (const [, own = ""] of rows) expect(own.endsWith("ผลลัพธ์")).toBe(false);
  });

  test("a long name is not said again whole", () => {
    const name = "มาตรการที่มีชื่อยาวมาก".repeat(4);
    const rows = tablesOf(cutTallRows(hangItems(table(row(cell(p(name)), cell(p(...items(40))))))))[0] ?? [];
    expect(rows[2]?.[0]).toBe("(ต่อ)");
  });

  test("a paragraph that is itself too long is parted at its spaces, into pieces of one length", () => {
    const long = Array.from({ length: 120 }, (_, at) => `คำที่${at}ของข้อความซึ่งยาว`).join(" ");
    const rows = tablesOf(cutTallRows(table(row(cell(p("ก")), cell(p(long))))))[0]?.slice(1) ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(1).map(([name]) => name)).toEqual(rows.slice(1).map(() => "ก (ต่อ)"));
    const parts = rows.map(([, own = ""]) => own.split(" | ").join(" "));
    expect(parts.join(" ")).toBe(long);
    for (const part of parts) expect(part.length).toBeGreaterThan(long.length / rows.length / 2);
  });

  test("lines without marks that stand in one paragraph are parted too", () => {
    const lines = Array.from({ length: 45 }, (_, at) => `บรรทัดที่ ${at}`);
    const rows = tablesOf(cutTallRows(table(row(cell(p("ชื่อ")), cell(p(...lines))))))[0]?.slice(1) ?? [];
    expect(rows.map(([name]) => name)).toEqual(["ชื่อ", "ชื่อ (ต่อ)"]);
    expect(rows.flatMap(([, own = ""]) => own.split(" | "))).toEqual(lines);
  });

  test("each piece is more than half a page, so that a page turns before what goes on; a row that a page holds is whole", () => {
    const count = (lines: number) =>
      tablesOf(cutTallRows(hangItems(table(row(cell(p("ก")), cell(p(...items(lines))))))))[0]?.length;
    // A line is some 18.5 points high, a page that stands holds 700.
    expect([37, 38, 60, 70].map(count)).toEqual([2, 3, 3, 4]);
  });

  test("the first row that the page of a section's first table has no room for is cut there, not left to the next", () => {
    const counts = (before: string, lines: number) =>
      (tablesOf(cutTallRows(before + hangItems(table(row(cell(p("ก")), cell(p(...items(lines)))))))).pop() ?? [])
        .slice(1)
        .map(([name, own = ""]) => [name, own.split(" | ").length]);
    const quarter = p("บรรทัด").repeat(14);
    const [first, second] = counts(quarter, 35);
    expect([first?.[0], second?.[0]]).toEqual(["ก", "ก (ต่อ)"]);
    expect(Number(first?.[1]) + Number(second?.[1])).toBe(35);
    expect(first?.[1]).toBeLessThan(24);
    expect(first?.[1]).toBeGreaterThan(17);
    // There is room for it, or hardly any is left; behind a page's end or another table its place is not known.
    expect(counts(p("บรรทัด"), 35)).toEqual([["ก", 35]]);
    expect(counts(quarter.repeat(2), 35)).toEqual([["ก", 35]]);
    for (const end of ['<w:p><w:r><w:br w:type="page"/></w:r></w:p>', table(row(cell(p("ข")), cell(p("ค"))))])
      expect(counts(quarter + end, 35)).toEqual([["ก", 35]]);
  });

  test("a row of less than half a page is kept whole: nothing goes on from page to page unsaid", () => {
    const half = hangItems(table(row(cell(p("ก")), cell(p(...items(20))))));
    expect(cutTallRows(half)).toBe(half);
    expect(letTallRowsSplit(half)).toBe(half);
  });

  test("short rows, and tables without a header, are left alone", () => {
    const short = hangItems(table(row(cell(p("ก")), cell(p(...items(5))))));
    expect(cutTallRows(short)).toBe(short);
    const bare = tall.replace(header, "");
    expect(cutTallRows(bare)).toBe(bare);
  });
});

describe("the last rows of a table", () => {
  const kept = (xml: string): readonly boolean[] =>
    [...keepLastRows(xml).matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([one]) => one.includes("<w:keepNext/>"));
  const low = (count: number) => table(...Array.from({ length: count }, () => row(cell(p("ก")), cell(p("ข")))));

  test("stay together where they are low, so that none stands alone under a header", () => {
    expect(kept(low(6))).toEqual([false, false, false, false, true, true, false]);
  });

  test("the last goes along with few closing words and one row of signatures, and with no more than that", () => {
    const keep = "<w:pPr><w:keepNext/></w:pPr>";
    const signing = `<w:tr><w:tc><w:p>${keep}</w:p></w:tc></w:tr>`;
    const lastKept = (words: string, rows: number) =>
      kept(`${low(1)}<w:p>${keep}${run(words)}</w:p><w:tbl>${signing.repeat(rows)}</w:tbl>`)[1];
    expect(lastKept("จึงเรียนมาเพื่อโปรดทราบ", 1)).toBe(true);
    expect(lastKept("จึงเรียนมาเพื่อโปรดทราบ", 2)).toBe(false);
    expect(lastKept("", 2)).toBe(true);
    expect(lastKept("ถ้อยคำ".repeat(60), 1)).toBe(false);
  });

  test("are left alone where there are few of them, or high ones, or no header", () => {
    expect(kept(low(3))).toEqual([false, false, false, false]);
    const high = table(...Array.from({ length: 6 }, () => row(cell(p("ก")), cell(p(...items(8))))));
    expect(keepLastRows(high)).toBe(high);
    const plain = low(6).replace("<w:tblHeader/>", "");
    expect(keepLastRows(plain)).toBe(plain);
  });
});

describe("the label of merged cells", () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const more = '<w:vMerge w:val="continue"/>';
  const group = (count: number, label = "ด้านอนุญาต") =>
    table(
      ...Array.from({ length: count }, (_, at) =>
        row(cell(at === 0 ? p(label) : p(""), at === 0 ? restart : more), cell(p(...items(4)))),
      ),
    );

  test("stays on the page of its rows", () => {
    const xml = keepMergedLabels(group(3));
    const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([one]) => one.includes("<w:keepNext/>"));
    expect(kept).toEqual([false, true, true, false]);
  });

  test("is printed again where the group is long", () => {
    const rows = tablesOf(keepMergedLabels(group(12)))[0]?.slice(1) ?? [];
    const labels = rows.map(([label]) => label).filter((label) => label !== "");
    expect(labels.length).toBeGreaterThan(1);
    expect(labels).toEqual(["ด้านอนุญาต", ...labels.slice(1).map(() => "ด้านอนุญาต (ต่อ)")]);
  });

  test("a dash is printed again as it is: nothing is named that could go on", () => {
    const rows = tablesOf(keepMergedLabels(group(12, "-")))[0]?.slice(1) ?? [];
    const labels = rows.map(([label]) => label).filter((label) => label !== "");
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels)).toEqual(new Set(["-"]));
    const [, again] =
      tablesOf(cutTallRows(hangItems(table(row(cell(p("-")), cell(p(...items(40))))))))[0]?.slice(1) ?? [];
    expect(again?.[0]).toBe("(ต่อ)");
  });
});
