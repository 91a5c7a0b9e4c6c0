import { describe, expect, test } from "@jest/globals";
import { loosenChains } from "../../../src/core/docx/chains";

const line = (text: string, indent = ' w:firstLine="1418"') =>
  `<w:p><w:pPr><w:keepNext/><w:ind w:left="0"${indent}/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const gap = "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>";
const table = "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:keepNext/></w:pPr></w:p></w:tc></w:tr></w:tbl>";
const long = "ถ้อยคำลงท้าย".repeat(20);

/** Whether each paragraph keeps to the next. */
const kept = (xml: string): readonly boolean[] =>
  [...loosenChains(xml).matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) => one.includes("<w:keepNext/>"));

test("of many closing paragraphs the last stays with the signatures", () => {
  expect(kept(line(long) + line(long) + line(long) + gap + table)).toEqual([false, false, true, true, true]);
});

test("a last line that is short takes the one before it along", () => {
  expect(kept(line(long) + line(long) + line("จึงเรียนมา") + gap + table)).toEqual([false, true, true, true, true]);
});

test("one closing paragraph, headings and paragraphs without an indent stay as they are", () => {
  const one = line(long) + gap + table;
  expect(loosenChains(one)).toBe(one);
  const heading = line("หัวข้อ", "") + line(long) + gap + table;
  expect(loosenChains(heading)).toBe(heading);
});

describe("rows of signatures", () => {
  const row = "<w:tr><w:tc><w:p><w:pPr><w:keepNext/></w:pPr></w:p></w:tc></w:tr>";
  const data = "<w:tbl><w:tr><w:tc><w:p><w:pPr></w:pPr></w:p></w:tc></w:tr></w:tbl>";
  const signing = (count: number) => `<w:tbl>${row.repeat(count)}</w:tbl>`;

  test("the last two stay together, a page may turn before them; rows of data stay as they are", () => {
    expect([1, 2, 3, 4].map((count) => kept(signing(count)))).toEqual([
      [true],
      [true, true],
      [false, true, true],
      [false, false, true, true],
    ]);
    const rows = signing(4).replace("</w:tbl>", "<w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>");
    expect(loosenChains(rows)).toBe(rows);
  });

  test("a table of data stays with a few words and one row, and with no more than that", () => {
    const gapKept = (words: string, count: number) => kept(data + gap + words + signing(count))[1];
    expect(gapKept(line("ถ้อยคำ"), 1)).toBe(true);
    expect(gapKept("", 1)).toBe(true);
    // The only gap is the one between the closing words and the signatures.
    const closed = data + line("ถ้อยคำ", "") + gap + signing(2);
    expect(kept(closed)).toEqual([false, true, true, true, true]);
    const noted = (count: number) =>
      kept(data + line("หมายเหตุ", "") + gap + line("ถ้อยคำ") + signing(count)).slice(1, 3);
    expect([noted(1), noted(2)]).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(gapKept(line("ถ้อยคำ"), 2)).toBe(false);
    expect(gapKept(line("ถ้อยคำ"), 3)).toBe(false);
    expect(gapKept(line(long) + line(long), 1)).toBe(false);
  });
});
