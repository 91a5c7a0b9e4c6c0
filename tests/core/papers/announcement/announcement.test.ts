import { describe, expect, test } from "@jest/globals";
import { groupHeading } from "../../../../src/core/papers/announcement/annex";
import { paperKinds } from "../../../../src/core/papers/kinds";
import { announcementData } from "../../../../src/core/papers/announcement/data";
import { bookOf, type Parts } from "../../builders";
import { contextOf, crookedTables, filledXml, linesOf, tablesOf, tagDifferences } from "../paper-text";

const office: Parts = {
  settings: { reportDate: "6 มกราคม 2569", digits: "ไทย" },
  signatories: [
    {
      order: 1,
      role: "ผู้ประกาศ",
      rank: "จ่าสิบตำรวจ",
      name: "กล้า ตั้งใจ",
      position: "รองนายก อบต.",
      acting: "ปฏิบัติราชการแทน",
      actingFor: "นายก อบต.",
    },
  ],
  analysis: [
    { year: 2568, order: 1, topic: "1. เรื่องที่ต้องเร่งแก้ไข มีดังนี้", indicator: "9" },
    { year: 2568, order: 2, topic: "เรื่องที่ควรพัฒนา", indicator: "4" },
  ],
  measures: [
    { topic: "1", measure: "(1) ปรับปรุงเว็บไซต์", steps: "ปรับปรุงเว็บไซต์" },
    { topic: "1", measure: "เปิดเผยข้อมูล", steps: "๑.๑ รวบรวม\n๑.๒ ลงเว็บไซต์" },
    { topic: "2", measure: "ตรวจทรัพย์สิน", steps: "นับ\n- รถยนต์\nรายงาน", indicator: "4" },
    { measure: "อบรมบุคลากร", steps: "-" },
  ],
};

function paper(parts: Parts) {
  const book = bookOf(parts);
  const data = announcementData(contextOf(book, "announcement"));
  const xml = filledXml("announcement", data, book.settings.digits);
  return { data, xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

const headers = ["ตัวชี้วัด", "มาตรการที่ต้องดำเนินการ"];

describe("the announcement", () => {
  test("head, date and signature: golden", () => {
    const { lines, tables } = paper(office);
    expect(lines.slice(0, 3)).toEqual([
      "ประกาศองค์การบริหารส่วนตำบลบ้านริมธาร",
      "เรื่อง กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    ]);
    const closing = lines.indexOf("จึงประกาศให้ทราบโดยทั่วกัน");
    expect(lines[closing + 1]).toBe("ประกาศ ณ วันที่ ๖ เดือน มกราคม พ.ศ. ๒๕๖๙");
    expect(tables[0]?.[0]?.[1]?.split(" | ")).toEqual([
      "จ่าสิบตำรวจ",
      "(กล้า ตั้งใจ)",
      "รองนายก อบต. ปฏิบัติราชการแทน",
      "นายก อบต.",
    ]);
  });

  test("a table for each topic; numbers restart; marks are not doubled; steps stand below: golden", () => {
    const { lines, tables } = paper(office);
    expect(lines.filter((line) => line.endsWith("มีดังนี้"))).toEqual([
      "๑. เรื่องที่ต้องเร่งแก้ไข มีดังนี้",
      "๒. เรื่องที่ควรพัฒนา มีดังนี้",
      "๓. มาตรการอื่น มีดังนี้",
    ]);
    expect(tables.slice(1)).toEqual([
      [headers, ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "(๑) ปรับปรุงเว็บไซต์"], ["", "(๒) เปิดเผยข้อมูล | ๑.๒.๑ รวบรวม | ๑.๒.๒ ลงเว็บไซต์"]],
      [headers, ["ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", "(๑) ตรวจทรัพย์สิน | ๒.๑ นับ | - รถยนต์ | ๒.๒ รายงาน"]],
      [headers, ["-", "(๑) อบรมบุคลากร"]],
    ]);
  });

  test("an indicator that several measures share is one merged cell", () => {
    const { xml } = paper(office);
    const annex = xml.slice(xml.indexOf("แนบท้ายประกาศ"));
    expect(annex.match(/<w:vMerge w:val="(?:restart|continue)"\/>/g)).toEqual([
      '<w:vMerge w:val="restart"/>',
      '<w:vMerge w:val="continue"/>',
    ]);
  });

  test("who and when have columns as soon as one measure says it", () => {
    const measures = [
      { measure: "อบรม", owner: "สำนักปลัด", start: "1 ตุลาคม 2568", end: "30 กันยายน 2569" },
      { measure: "ประเมิน", period: "ไตรมาส 2 - 3" },
    ];
    const { tables } = paper({ ...office, analysis: [], measures });
    expect(tables[1]).toEqual([
      [...headers, "ผู้รับผิดชอบ", "ระยะเวลา"],
      ["-", "(๑) อบรม | - ขั้นตอน", "สำนักปลัด", "๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙"],
      ["", "(๒) ประเมิน | - ขั้นตอน", "-", "ไตรมาส ๒ - ๓"],
    ]);
  });

  test("without topics there is one table and no group heading", () => {
    const { lines, tables } = paper({ ...office, analysis: [], measures: [{ measure: "อบรม", steps: "" }] });
    expect(tables).toHaveLength(2);
    expect(lines.filter((line) => line.endsWith("มีดังนี้"))).toEqual([]);
  });

  test("where only steps are given, they are the measures of their topic", () => {
    const { tables } = paper({ ...office, measures: [{ topic: "2", measure: "", steps: "ก\nข\n- ข้อย่อย" }] });
    expect(tables[1]?.slice(1).map((row) => row[1])).toEqual(["(๑) ก", "(๒) ข | - ข้อย่อย"]);
  });

  test("an empty annex says so", () => {
    expect(paper({}).tables.pop()).toEqual([headers, ["-", "ไม่มีรายการ"]]);
  });

  test("มีดังนี้ stands once, whatever the topic ends with", () => {
    const context = contextOf(bookOf({ settings: { digits: "ไทย" } }), "announcement");
    for (const topic of ["ก", "ก มีดังนี้", "ก ดังนี้", "๒. ก มีดังนี้ "])
      expect(groupHeading(context, topic, 1)).toBe("1. ก มีดังนี้");
  });

  test("Arabic digits throughout where the office asks for them", () => {
    const { lines } = paper({ ...office, settings: { ...office.settings, digits: "อารบิก" } });
    expect(lines.join("\n")).not.toMatch(/[๐-๙]/);
  });

  test.each(paperKinds.announcement.sections)("the office words %s for itself", (name) => {
    const text = "ถ้อยคำของปี {ปีงบประมาณ}";
    const { lines } = paper({ ...office, texts: [{ report: "announcement", section: name, text }] });
    expect(lines.filter((line) => line.includes("ถ้อยคำของปี ๒๕๖๙"))).toHaveLength(name === "เรื่อง" ? 2 : 1);
  });

  test("every tag has data and every datum a tag", () => {
    expect(tagDifferences("announcement", paper(office).data)).toEqual([]);
    expect(tagDifferences("announcement", paper({}).data)).toEqual([]);
  });

  test("cells are as wide as the table's grid, header rows repeat, pictures stand in line", () => {
    const { xml } = paper(office);
    expect(crookedTables(xml)).toEqual([]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain("<wp:inline");
    expect(xml).not.toContain("<wp:anchor");
  });
});
