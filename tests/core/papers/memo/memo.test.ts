import { describe, expect, test } from "@jest/globals";
import { paperKinds } from "../../../../src/core/papers/kinds";
import { continuationWord, memoData, tickCells } from "../../../../src/core/papers/memo/data";
import { statuses, type Status } from "../../../../src/core/workbook/words";
import { bookOf, type Parts } from "../../builders";
import { contextOf, crookedTables, filledXml, linesOf, tablesOf, tagDifferences } from "../paper-text";

const office: Parts = {
  settings: { owner: "งานนิติการ สำนักปลัด", phone: "0 4299 9999", reportDate: "เมษายน 2569", digits: "ไทย" },
  documents: [{ report: "memo", rounds: "6", subject: "เรื่อง รายงานผลรอบ 6 เดือน", number: "ธน 73201/125" }],
  signatories: [
    { order: 1, role: "ผู้จัดทำ", name: "นางสาวใจดี มีสุข", position: "นิติกร" },
    {
      order: 2,
      role: "ความเห็น",
      name: "นายกล้า ตั้งใจ",
      position: "หัวหน้าสำนักปลัด",
      acting: "รักษาราชการแทน",
      actingFor: "ปลัด อบต.",
    },
  ],
  measures: [
    { measure: "(1) ควรมีคู่มือ", steps: "ร่าง\nประกาศใช้", owner: "สำนักปลัด", status: statuses.notStarted },
    { measure: "เปิดเผยข้อมูล", steps: "ลงเว็บไซต์", result: "ลงแล้ว 12 เรื่อง", status: statuses.running },
    { measure: "ตรวจทรัพย์สิน", status: statuses.done, evidence: "https://www.example.go.th/a1\nแฟ้มที่ 3" },
    { measure: "ซื้อโปรแกรม", status: statuses.cancelled, remark: "ใช้ของกรมแทน" },
  ],
};

function paper(parts: Parts) {
  const book = bookOf(parts);
  const data = memoData(contextOf(book, "memo", 6));
  const xml = filledXml("memo", data, book.settings.digits);
  return { data, xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

describe("the memo", () => {
  test("head, both tables, signatures: golden", () => {
    const { lines, tables } = paper(office);
    expect(lines.slice(0, 5)).toEqual([
      "บันทึกข้อความ",
      "ส่วนราชการ  งานนิติการ สำนักปลัด องค์การบริหารส่วนตำบลบ้านริมธาร  โทร. ๐ ๔๒๙๙ ๙๙๙๙",
      "ที่  ธน ๗๓๒๐๑/๑๒๕ วันที่        เมษายน ๒๕๖๙",
      "เรื่อง  รายงานผลรอบ ๖ เดือน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
      "เรียน  นายกองค์การบริหารส่วนตำบลบ้านริมธาร",
    ]);
    expect(tables[0]?.slice(0, 3)).toEqual([
      ["มาตรการ", "ขั้นตอนหรือวิธีการ", "ผู้รับผิดชอบ", "การกำกับติดตาม"],
      ["(๑) ควรมีคู่มือ", "- ร่าง | - ประกาศใช้", "สำนักปลัด", "-"],
      ["(๒) เปิดเผยข้อมูล", "ลงเว็บไซต์", "-", "-"],
    ]);
    expect(tables[1]).toEqual([
      ["", "", "สถานะการดำเนินการ"],
      ["มาตรการ", "ผลการดำเนินการ", "ยังไม่ | ดำเนินการ", "อยู่ระหว่าง | ดำเนินการ", "ดำเนินการเสร็จ | เรียบร้อยแล้ว"],
      ["(๑) ควรมีคู่มือ", "ขั้นตอนที่กำหนดไว้: | - ร่าง | - ประกาศใช้", "/", "-", "-"],
      ["(๒) เปิดเผยข้อมูล", "ลงแล้ว ๑๒ เรื่อง", "-", "/", "-"],
      ["(๓) ตรวจทรัพย์สิน", "ขั้นตอนที่กำหนดไว้: ขั้นตอน", "-", "-", "/ | (แฟ้มที่ ๓ | เอกสารแนบท้าย ลำดับที่ ๓)"],
      ["(๔) ซื้อโปรแกรม", "ขั้นตอนที่กำหนดไว้: ขั้นตอน | หมายเหตุ ยกเลิก ใช้ของกรมแทน", "-", "-", "-"],
    ]);
    // The last two who sign stand in one row.
    expect(tables[2]?.flat()[0]?.split(" | ").slice(0, 3)).toEqual(["(นางสาวใจดี มีสุข)", "นิติกร", "ความเห็นปลัด อบต."]);
    expect(tables[3]).toEqual([
      ["ลำดับ", "มาตรการและหลักฐาน", "คิวอาร์โค้ด"],
      ["๓", "ตรวจทรัพย์สิน"],
      ["๓.๑", "https://www.example.go.th/a1", ""],
      ["๓.๒", "แฟ้มที่ ๓", "ตรวจได้จากเอกสารที่ระบุ | (ไม่มีที่อยู่เว็บ)"],
    ]);
  });

  test("acting for a post stands on two lines", () => {
    const { tables } = paper(office);
    const block = tables[2]?.flat()[0]?.split(" | ").slice(4);
    expect(block).toEqual(["(นายกล้า ตั้งใจ)", "หัวหน้าสำนักปลัด รักษาราชการแทน", "ปลัด อบต."]);
  });

  test("the day and the counts stand whatever the office words for itself, and the overdue row is marked in its cell", () => {
    const texts = ["บทนำ", "ผลการประเมิน", "หัวข้อตารางผล", "คำลงท้าย"].map((section) => ({
      report: "memo",
      section,
      text: "ถ้อยคำของเรา",
    }));
    const running = { status: statuses.running, period: "ม.ค. 2569" };
    const { lines, tables } = paper({ texts, measures: [running, { ...running, period: "ก.ย. 2569" }] });
    expect(lines).toContain(
      "ผลการดำเนินการ ณ วันที่ ๓๑ มีนาคม ๒๕๖๙ จากมาตรการทั้งสิ้น ๒ มาตรการ อยู่ระหว่างดำเนินการ ๒ มาตรการ (ในจำนวนนี้เกินกำหนด ๑)",
    );
    expect(tables[1]?.slice(2).map((row) => row[3])).toEqual(["/ | เกินกำหนด", "/"]);
  });

  test.each(Object.keys(statuses) as Status[])("%s ticks exactly its column", (status) => {
    const cells = Object.entries(tickCells(status, ""));
    const ticks = cells.filter(([, cell]) => cell === "/").map(([column]) => column);
    expect(ticks).toEqual(status === "cancelled" ? [] : [statuses[status]]);
    expect(cells.filter(([, cell]) => cell === "-")).toHaveLength(3 - ticks.length);
  });

  test("without a status the hand ticks", () => {
    expect(Object.values(tickCells(null, "แฟ้ม"))).toEqual(["", "", ""]);
  });

  test("typed brackets round the evidence are not doubled", () => {
    expect(tickCells("done", "(ตรวจสอบในเว็บไซต์)")[statuses.done]).toBe("/\n(ตรวจสอบในเว็บไซต์)");
  });

  test("an address does not break out of the tick column: the list at the end has it, and only then there is one", () => {
    const url = `https://drive.example.com/file/d/${"a1b2".repeat(20)}/view`;
    const measures = [{ measure: "ก", status: statuses.done, evidence: "ดูที่เว็บไซต์" }];
    expect(paper({ measures }).data.เอกสารแนบ).toEqual([]);
    const { xml, tables } = paper({ measures: [...measures, { measure: "ข", status: statuses.done, evidence: url }] });
    expect(tables[1]?.flat().join(" ")).not.toContain("https:");
    expect(linesOf(xml).filter((line) => line.replace(/\u200b/g, "") === url)).toHaveLength(1);
  });

  test("empty tables say so", () => {
    const { tables } = paper({});
    expect(tables[0]?.[1]).toEqual(["ไม่มีรายการ", "-", "-", "-"]);
    expect(tables[1]?.[2]).toEqual(["ไม่มีรายการ", "-", "-", "-", "-"]);
  });

  test("Arabic digits throughout where the office asks for them", () => {
    const { lines } = paper({ ...office, settings: { ...office.settings, digits: "อารบิก" } });
    expect(lines.join("\n")).not.toMatch(/[๐-๙]/);
    expect(lines).toContain("(1) ควรมีคู่มือ");
  });

  test.each(paperKinds.memo.sections)("the office words %s for itself", (name) => {
    const { lines } = paper({ ...office, texts: [{ report: "memo", section: name, text: "ถ้อยคำของปี {ปีงบประมาณ}" }] });
    expect(lines.filter((line) => line.includes("ถ้อยคำของปี ๒๕๖๙"))).toHaveLength(1);
  });

  test("a template of the office may still point to the next page by its first word", () => {
    expect(continuationWord("")).toBe("/ผลการ...");
    expect(continuationWord("ผลการประเมินของหน่วยงาน")).toBe("/ผลการ...");
    expect(continuationWord("องค์การบริหารส่วนตำบลบ้านริมธาร ได้คะแนน")).toBe("/องค์การบริหารส่วนตำบลบ้านริมธาร...");
    expect(paper(office).xml).not.toContain('<w:br w:type="page"/>');
  });

  test("every tag has data and every datum a tag", () => {
    expect(tagDifferences("memo", paper(office).data)).toEqual([]);
    expect(tagDifferences("memo", paper({}).data)).toEqual([]);
  });

  test("cells are as wide as the table's grid, header rows repeat, pictures stand in line", () => {
    const { xml } = paper(office);
    expect(crookedTables(xml)).toEqual([]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml).toContain("<wp:inline");
    expect(xml).not.toContain("<wp:anchor");
  });
});
