import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chartCells, filledCells } from "../../../../src/core/papers/common/chart";
import { shortened, summaryData } from "../../../../src/core/papers/summary/data";
import { shades } from "../../../../src/core/docx/markers";
import type { TagData } from "../../../../src/core/docx/fill";
import { bookOf, type Parts } from "../../builders";
import { contextOf, filledXml, linesOf, tablesOf, tagDifferences } from "../paper-text";

const settings = { office: "เทศบาลตำบลลำธารใส", fiscalYear: "2569", assessedYear: "2568", digits: "ไทย" };

function paper(parts: Parts) {
  const book = bookOf({ settings, ...parts });
  const data = summaryData(contextOf(book, "summary"));
  const xml = filledXml("summary", data, book.settings.digits);
  return { data, xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

const measure = (name: string, status: string, period = "ต.ค. 2568 - ก.ย. 2569") => ({
  measure: name,
  status,
  period,
  owner: "กองช่าง",
});

const office: Parts = {
  measures: [
    measure("คู่มือ", "ดำเนินการเสร็จเรียบร้อยแล้ว"),
    measure("ระบบคิว", "อยู่ระหว่างดำเนินการ", "ต.ค. 2568 - ธ.ค. 2568"),
    measure("เว็บไซต์", "ยังไม่ดำเนินการ", "ต.ค. 2568 - ม.ค. 2569"),
    measure("อบรม", "ยกเลิก", "ต.ค. 2568"),
  ],
  risks: [
    { risk: "เรียกรับเงิน", likelihood: "2", impact: "3", owner: "สำนักปลัด" },
    { risk: "แบ่งซื้อแบ่งจ้าง", likelihood: "5", impact: "4", status: "อยู่ระหว่างดำเนินการ" },
    { risk: "ใช้รถหลวง", likelihood: "", impact: "" },
  ],
  scores: [
    { year: "2567", indicator: "รวม", score: "88.50" },
    { year: "2568", indicator: "รวม", score: "90.25", level: "ผ่านดี" },
  ],
};

const rowsOf = (data: TagData, tag: string): readonly TagData[] => data[tag] as readonly TagData[];

describe("สรุปสำหรับผู้บริหาร", () => {
  test("counts every measure once, and says below a status how many of its own are overdue", () => {
    const { data } = paper(office);
    const rows = rowsOf(data, "สถานะมาตรการ").map((row) => [row["สถานะ"], row["จำนวน"], row["ร้อยละ"]]);
    expect(rows).toEqual([
      ["ดำเนินการเสร็จเรียบร้อยแล้ว", "1", "25.00"],
      ["อยู่ระหว่างดำเนินการ", "1", "25.00"],
      ["(ในจำนวนนี้เกินกำหนด)", "1", "25.00"],
      ["ยังไม่ดำเนินการ", "1", "25.00"],
      ["(ในจำนวนนี้เกินกำหนด)", "1", "25.00"],
      ["ยกเลิก", "1", "25.00"],
    ]);
  });

  test("calls no measure late that has no status: table, list and request count the same", () => {
    const { data, tables, lines } = paper({
      measures: [measure("ก", "", "ต.ค. 2568"), measure("ข", "อยู่ระหว่างดำเนินการ", "พ.ย. 2568")],
    });
    const late = rowsOf(data, "สถานะมาตรการ").filter(
      ({ สถานะ }) => typeof สถานะ === "string" && สถานะ.includes("เกินกำหนด"),
    );
    expect(late.map((row) => row["จำนวน"])).toEqual(["1"]);
    expect(tables[1]?.slice(1).map((row) => row[1])).toEqual(["ข"]);
    expect(lines.join("\n")).toContain("เกินกำหนด ๑ มาตรการ และแจ้งกำหนด");
  });

  test("tells a measure without a status apart, so that the counts add up", () => {
    const { data } = paper({ measures: [measure("ก", ""), measure("ข", "ดำเนินการเสร็จเรียบร้อยแล้ว")] });
    const rows = rowsOf(data, "สถานะมาตรการ").map((row) => [row["สถานะ"], row["จำนวน"]]);
    expect(rows).toContainEqual(["ไม่ระบุสถานะ", "1"]);
  });

  test("draws a bar of a quarter of its cells for a quarter of the measures", () => {
    const { data, xml } = paper(office);
    const [first = {}] = rowsOf(data, "สถานะมาตรการ");
    expect(chartCells.filter((cell) => first[cell] === shades.bar.mark)).toEqual(chartCells.slice(0, 5));
    expect(xml.split(`w:fill="${shades.bar.fill}"`).length - 1).toBe(5 * 4 + 10);
  });

  test("names the longest overdue first, with owner, day and days, by their numbers in the sheet", () => {
    const { tables } = paper(office);
    expect(tables[1]?.slice(1)).toEqual([
      ["๒", "ระบบคิว", "กองช่าง", "๓๑ ธันวาคม ๒๕๖๘", "๙๐ วัน"],
      ["๓", "เว็บไซต์", "กองช่าง", "๓๑ มกราคม ๒๕๖๙", "๕๙ วัน"],
    ]);
  });

  test("numbers risks as the risk plan does, which brings those of one area together", () => {
    const rated = { likelihood: 4, impact: 4 };
    const risks = [
      { ...rated, area: "ก", risk: "ก1" },
      { ...rated, area: "ข", risk: "ข1" },
      { ...rated, area: "ก", risk: "ก2" },
    ];
    const { data } = paper({ ...office, risks });
    const [table] = rowsOf(data, "ความเสี่ยงสูงสุด");
    const rows = rowsOf(table ?? {}, "ความเสี่ยงสูง");
    expect(rows.map((row) => [row["ลำดับ"], row["ความเสี่ยง"]])).toEqual([
      ["1", "ก1"],
      ["2", "ก2"],
      ["3", "ข1"],
    ]);
  });

  test("names the highest rated risks, and none that is not rated", () => {
    const { tables } = paper(office);
    expect(tables[2]?.slice(1)).toEqual([
      ["๒", "แบ่งซื้อแบ่งจ้าง", "๒๐", "สูงมาก", "อยู่ระหว่างดำเนินการ", "-"],
      ["๑", "เรียกรับเงิน", "๖", "ปานกลาง", "-", "สำนักปลัด"],
    ]);
  });

  test.each([
    ["88.50", "เพิ่มขึ้น 1.75\u00a0คะแนน จากปีงบประมาณ พ.ศ.\u00a02567"],
    ["91.00", "ลดลง 0.75\u00a0คะแนน จากปีงบประมาณ พ.ศ.\u00a02567"],
    ["90.25", "เท่ากับปีงบประมาณ พ.ศ.\u00a02567"],
  ])("says how the score changed from %s", (before, words) => {
    const scores = [
      { year: "2567", indicator: "รวม", score: before },
      { year: "2568", indicator: "รวม", score: "90.25", level: "ผ่านดี" },
    ];
    expect(paper({ scores }).data["คะแนนและการเปลี่ยนแปลง"]).toBe(`90.25\u00a0คะแนน ระดับ ผ่านดี ${words}`);
  });

  test("asks for an order only where something is overdue or a high risk is open", () => {
    const asks = (lines: readonly string[]) => lines.filter((line) => line.includes("โปรด")).length;
    expect(asks(paper(office).lines)).toBe(3);
    expect(asks(paper({ measures: [measure("ก", "ดำเนินการเสร็จเรียบร้อยแล้ว")] }).lines)).toBe(1);
  });

  test("asks to attend to the high and very high risks that are neither done nor cancelled, by their number", () => {
    const bands = [
      { set: "ความเสี่ยง", level: "สูงมาก", from: "15", to: "25" },
      { set: "ความเสี่ยง", level: "สูง", from: "10", to: "14" },
      { set: "ความเสี่ยง", level: "ต่ำ", from: "1", to: "9" },
    ];
    const one = (risk: string, impact: string, status: string) => ({ risk, likelihood: "5", impact, status });
    const risks = [
      one("สูงมาก ยังไม่เสร็จ", "4", "อยู่ระหว่างดำเนินการ"),
      one("สูง ยังไม่เริ่ม", "2", "ยังไม่ดำเนินการ"),
      one("สูง ยกเลิก", "2", "ยกเลิก"),
      one("สูง เสร็จ", "2", "ดำเนินการเสร็จเรียบร้อยแล้ว"),
      one("ต่ำ", "1", "อยู่ระหว่างดำเนินการ"),
    ];
    expect(paper({ bands, risks }).data["จำนวนความเสี่ยงสูง"]).toBe("2");
  });

  test("says so where there is nothing to list", () => {
    const { lines } = paper({});
    expect(lines).toContain("ไม่มีมาตรการที่เกินกำหนด");
    expect(lines).toContain("ยังไม่มีความเสี่ยงที่ประเมินโอกาสและผลกระทบ");
    expect(lines).toContain("ยังไม่มีผลคะแนน");
  });

  test("takes the office's own words for what is asked", () => {
    const texts = [{ report: "summary", section: "เรื่องที่ขอให้พิจารณา", text: "เพื่อโปรดเห็นชอบ" }];
    const { lines } = paper({ ...office, texts });
    expect(lines).toContain("เพื่อโปรดเห็นชอบ");
    expect(lines.join("\n")).not.toContain("โปรดสั่งการ");
  });

  test("fills every tag and no other", () => {
    for (const parts of [office, {}]) expect(tagDifferences("summary", paper(parts).data)).toEqual([]);
  });
});

test("a bar has a cell for whatever is there, and all of them only for the whole", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
      const filled = filledCells(share);
      expect(filled > 0).toBe(share > 0);
      expect(filled === chartCells.length).toBe(share === 100);
      expect(Math.abs(filled / chartCells.length - share / 100)).toBeLessThanOrEqual(0.05);
    }),
  );
});

test("a long name is cut at a space and marked, a short one stays", () => {
  expect(shortened("ปรับปรุง\nคู่มือ")).toBe("ปรับปรุง คู่มือ");
  expect(shortened("ก".repeat(30) + " " + "ข".repeat(60))).toMatch(/^ก+…$|^ก+ ข+…$/);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("ก", "ำ", "่", "า", " ", "เ"), maxLength: 200 }), (text) => {
      const cut = shortened(text, 40);
      expect(cut.length).toBeLessThanOrEqual(41);
      expect(cut).not.toMatch(/^.*[เ-ไ]…$/);
    }),
  );
});
