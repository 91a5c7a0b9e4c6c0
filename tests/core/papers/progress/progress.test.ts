import { describe, expect, test } from "@jest/globals";
import { dataOf } from "../../../../src/core/papers";
import { statuses } from "../../../../src/core/workbook/words";
import { bookOf, type Parts } from "../../builders";
import { contextOf, filledXml, linesOf, tablesOf } from "../paper-text";

const { done, running, cancelled, notStarted } = statuses;

function paper(measures: Parts["measures"]) {
  const book = bookOf({ settings: { digits: "ไทย" }, ...(measures ? { measures } : {}) });
  const xml = filledXml("progress", dataOf(contextOf(book, "progress", 6)), book.settings.digits);
  return { xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

const remarksOf = (measures: Parts["measures"]) =>
  paper(measures)
    .tables[1]?.slice(2)
    .map((row) => row[5]);

describe("the remark of a result", () => {
  test("says the state of every measure, of finished work with its day, and the office's own remark", () => {
    const rows = [
      { status: done, doneDate: "22 ธันวาคม 2568" },
      { status: done, remark: "เร็วกว่าแผน" },
      { status: running, remark: "รอพัสดุ" },
      { status: notStarted },
    ];
    expect(remarksOf(rows)).toEqual([
      `${done} | เมื่อวันที่ ๒๒ ธันวาคม ๒๕๖๘`,
      `${done} | เร็วกว่าแผน`,
      `${running} | รอพัสดุ`,
      notStarted,
    ]);
  });

  test("does not stammer where the office's words begin with the state, and still says that work is overdue", () => {
    const late = { status: running, period: "ตุลาคม 2568", remark: "อยู่ระหว่างดำเนินการ โดยขยายสัญญา" };
    expect(remarksOf([{ status: cancelled, remark: "ยกเลิกตามมติที่ประชุม" }, late])).toEqual([
      "ยกเลิกตามมติที่ประชุม",
      `${running} (เกินกำหนด) | ${late.remark}`,
    ]);
    // Here the word begins another one: the state has to stand for itself.
    expect(remarksOf([{ status: cancelled, remark: "ยกเลิกการจ้าง" }])).toEqual(["ยกเลิก | ยกเลิกการจ้าง"]);
  });

  test("of a measure without a status says nothing, and nothing finished after the day of the paper is dated", () => {
    expect(remarksOf([{}, { status: done, doneDate: "1 กันยายน 2569" }])).toEqual(["-", done]);
  });
});

describe("the tables of the progress paper", () => {
  test("have no blank cell: a dash says that there is nothing", () => {
    const { tables } = paper([{ measure: "คู่มือ", steps: "", status: done }]);
    expect(tables[0]?.[1]).toEqual(["คู่มือ", "-", "-", "-", "-"]);
    expect(tables[1]?.[2]).toEqual(["คู่มือ", "-", "-", "-", "-", done]);
  });

  test("print shares that add up, with a line that says so where a share is not what its row alone gives", () => {
    const note = "ร้อยละปรับเศษให้รวมกันได้ ๑๐๐.๐๐";
    const thirds = paper([{ status: done }, { status: running }, { status: notStarted }]);
    expect(thirds.tables[2]?.slice(1).map((row) => row[2])).toEqual(["๓๓.๓๓", "๓๓.๓๓", "๓๓.๓๔"]);
    expect(thirds.lines).toContain(note);
    expect(paper([{ status: done }, { status: running }]).lines).not.toContain(note);
  });

  test("keep a few pieces of evidence with their measure, and let many go over pages", () => {
    const rowsKept = (count: number): readonly boolean[] => {
      const evidence = Array.from({ length: count }, (_, index) => `https://www.example.go.th/${index + 1}`).join("\n");
      const { xml } = paper([{ status: done, evidence }]);
      const annex = xml.slice(xml.indexOf("หลักฐานการดำเนินการตามมาตรการ"));
      return [...annex.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)]
        .map(([row]) => row)
        .filter((row) => row.includes("example.go.th"))
        .map((row) => row.includes("<w:keepNext/>"));
    };
    expect(rowsKept(1)).toEqual([false]);
    expect(rowsKept(3)).toEqual([true, true, false]);
    // Of many only the last three: none of them stands alone under a header.
    expect(rowsKept(5)).toEqual([false, false, true, true, false]);
  });

  test("keep the sentence that opens the results on the page of its table", () => {
    const { xml } = paper([{ status: done }]);
    const before = xml.slice(0, xml.indexOf("รายละเอียดการดำเนินงาน"));
    const table = before.lastIndexOf("<w:tbl>");
    const between = before.slice(before.lastIndexOf("<w:p>", before.lastIndexOf("ขอรายงานผล")), table);
    expect(between.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });
});
