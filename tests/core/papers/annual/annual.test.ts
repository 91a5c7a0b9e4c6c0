import { describe, expect, test } from "@jest/globals";
import { mergeContinue, mergeStart } from "../../../../src/core/docx/markers";
import { letTallRowsSplit } from "../../../../src/core/docx/rows";
import { annualData } from "../../../../src/core/papers/annual/data";
import { bookOf, type Parts } from "../../builders";
import { contextOf, crookedTables, filledXml, linesOf, tablesOf, tagDifferences } from "../paper-text";

const analysis = [
  { year: 2568, order: 1, topic: "การให้บริการ" },
  { year: 2568, order: 2, topic: "การใช้งบประมาณ" },
];

function paper(parts: Parts) {
  const book = bookOf({ ...parts, settings: { digits: "ตามที่พิมพ์", ...parts.settings } });
  const data = annualData(contextOf(book, "annual", 12));
  const xml = filledXml("annual", data, book.settings.digits);
  return { data, xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

const namesOf = (parts: Parts) =>
  (paper(parts).data.มาตรการ as readonly Record<string, string>[]).map((row) => row.ชื่อพร้อมลำดับ);

const headers = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการดำเนินการ",
  "ผู้รับผิดชอบ",
  "ระยะเวลา | การดำเนินการ",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์/ความสำเร็จ",
];

describe("the table of the annual report", () => {
  test("a measure is a row; lists are numbered, a single item is not: golden", () => {
    const { tables } = paper({
      analysis,
      measures: [
        {
          topic: "2",
          measure: "",
          steps: "- เปิดเผยแผน\n- รายงานผล",
          owner: "กองคลัง",
          period: "ตลอดปีงบประมาณ 2569",
          status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
          result: "เปิดเผยแล้ว",
          outcome: "1. ตรวจสอบได้\n2. ประหยัด 5 แสนบาท",
        },
      ],
    });
    expect(tables[0]).toEqual([
      headers,
      [
        "๑. การใช้งบประมาณ",
        "๑. เปิดเผยแผน | ๒. รายงานผล",
        "กองคลัง",
        "ตลอดปีงบประมาณ 2569",
        "เปิดเผยแล้ว",
        "๑. ตรวจสอบได้ | ๒. ประหยัด 5 แสนบาท",
      ],
    ]);
  });

  test("one measure a topic stand in the order of the topics, numbered through", () => {
    const measures = [
      { topic: "การใช้งบประมาณ", measure: "" },
      { topic: "1", measure: "ปรับปรุงคู่มือ" },
    ];
    expect(namesOf({ analysis, measures })).toEqual(["๑. ปรับปรุงคู่มือ", "๒. การใช้งบประมาณ"]);
  });

  test("without topics the running number, in the order of the sheet", () => {
    expect(namesOf({ measures: [{ measure: "ข" }, { measure: "ก" }] })).toEqual(["๑. ข", "๒. ก"]);
  });

  test.each(["๖.กระบวนการ", "(๑) กระบวนการ", "3) กระบวนการ", "๑.๒ กระบวนการ"])(
    "a number typed in %j is kept and not doubled",
    (measure) => {
      expect(namesOf({ measures: [{ measure }] })).toEqual([measure]);
    },
  );

  test.each(["๕ ส. เพื่อบริการ", "100 วันโปร่งใส"])("%j begins with no item number", (measure) => {
    expect(namesOf({ measures: [{ measure }] })).toEqual([`๑. ${measure}`]);
  });

  test("topics with several measures are group rows; measures number through", () => {
    const measures = [
      { topic: "1", measure: "ก" },
      { topic: "2", measure: "ข" },
      { topic: "1", measure: "ค" },
      { topic: "", measure: "ง" },
    ];
    const { tables } = paper({ analysis, measures });
    expect(tables[0]?.slice(1).map((row) => row.slice(0, row.length === 2 ? 2 : 1))).toEqual([
      ["ประเด็นที่ ๑", "การให้บริการ"],
      ["๑. ก"],
      ["๒. ค"],
      ["ประเด็นที่ ๒", "การใช้งบประมาณ"],
      ["๓. ข"],
      ["ประเด็น", "อื่น ๆ"],
      ["๔. ง"],
    ]);
  });

  test("rows that share one name are one entry, merged downwards", () => {
    const parts: Parts = {
      analysis,
      measures: [
        { topic: "1", measure: "" },
        { topic: "1", measure: "" },
        { topic: "2", measure: "" },
      ],
    };
    expect(namesOf(parts)).toEqual([`${mergeStart}๑. การให้บริการ`, mergeContinue, "๒. การใช้งบประมาณ"]);
    const { xml } = paper(parts);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
  });

  test("outputs are never lost, and work that is not done says so", () => {
    const running = {
      measure: "ก",
      status: "อยู่ระหว่างดำเนินการ",
      result: "ทำแล้วครึ่งหนึ่ง",
      output: "คู่มือ 1 เล่ม",
      outcome: "เร็วขึ้น",
    };
    const waiting = { measure: "ข", status: "ยังไม่ดำเนินการ" };
    const done = { measure: "ค", status: "ดำเนินการเสร็จเรียบร้อยแล้ว", output: "ป้าย 2 ป้าย" };
    const rows = paper({ measures: [running, waiting, done] })
      .tables[0]?.slice(1)
      .map((row) => row.slice(4));
    expect(rows).toEqual([
      ["ทำแล้วครึ่งหนึ่ง | (อยู่ระหว่างดำเนินการ)", "ผลผลิต | คู่มือ 1 เล่ม | ผลลัพธ์ | เร็วขึ้น"],
      ["ยังไม่ดำเนินการ", "-"],
      ["ป้าย 2 ป้าย", "-"],
    ]);
  });

  test("a row says that its work is overdue, why it is late or was cancelled, and done where no result does", () => {
    const late = { status: "อยู่ระหว่างดำเนินการ", period: "มกราคม 2569", result: "ทำแล้วครึ่งหนึ่ง", remark: "รอพัสดุ" };
    const cancelled = { status: "ยกเลิก", remark: "ใช้ของกรมแทน" };
    const twice = { status: "ยกเลิก", remark: "ยกเลิกตามมติที่ประชุม" };
    const bare = { status: "ดำเนินการเสร็จเรียบร้อยแล้ว" };
    const typed = { remark: "-", period: "มกราคม 2569" };
    const results = paper({ measures: [late, cancelled, twice, bare, typed] })
      .tables[0]?.slice(1)
      .map((row) => row[4]);
    expect(results).toEqual([
      "ทำแล้วครึ่งหนึ่ง | อยู่ระหว่างดำเนินการ (เกินกำหนด) | หมายเหตุ รอพัสดุ",
      "ยกเลิก | หมายเหตุ ใช้ของกรมแทน",
      "หมายเหตุ ยกเลิกตามมติที่ประชุม",
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
      "-",
    ]);
  });

  test("an empty workbook says ไม่มีรายการ", () => {
    const { tables, xml } = paper({});
    expect(tables[0]).toEqual([headers, ["ไม่มีรายการ", "-", "-", "-", "-", "-"]]);
    expect(xml).not.toContain("undefined");
  });
});

describe("the text around the table", () => {
  test("the counts of the summary add up; without any status there is no summary", () => {
    const measures = [
      { status: "ดำเนินการเสร็จเรียบร้อยแล้ว" },
      { status: "อยู่ระหว่างดำเนินการ", period: "มกราคม 2569" },
      { status: "ยกเลิก" },
    ];
    expect(paper({ measures }).lines).toContain(
      "ณ วันที่ ๓๑ มีนาคม ๒๕๖๙ มีมาตรการทั้งสิ้น ๓ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๑ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ (ในจำนวนนี้เกินกำหนด ๑) และยกเลิก ๑ มาตรการ",
    );
    expect(paper({ measures: [{}] }).lines.join("\n")).not.toContain("มีมาตรการทั้งสิ้น");
  });

  test("the office's own words replace the template's, save the day and the counts", () => {
    const texts = ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"].map((section) => ({
      report: "annual",
      section,
      text: `${section} ของ {ชื่อหน่วยงาน}`,
    }));
    const { lines } = paper({ texts, measures: [{ status: "ยกเลิก" }] });
    for (const { section } of texts) expect(lines).toContain(`${section} ของ องค์การบริหารส่วนตำบลบ้านริมธาร`);
    expect(lines.join("\n")).not.toContain("ขอรายงานผล");
    expect(lines).toContain("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๙");
    expect(lines.join("\n")).toContain("มีมาตรการทั้งสิ้น ๑ มาตรการ ยกเลิก ๑ มาตรการ");
  });

  test("that there is no obstacle is printed where no measure has any", () => {
    const names = (...measures: { obstacle: string; suggestion?: string }[]) =>
      paper({ measures })
        .tables[1]?.slice(1)
        .map((row) => row.slice(2));
    expect(names({ obstacle: "ไม่มี", suggestion: "ไม่มี" }, { obstacle: "-" })).toEqual([["ไม่มี", "ไม่มี"]]);
    expect(names({ obstacle: "ไม่มี" }, { obstacle: "ฝนตก" })).toEqual([["ฝนตก", "-"]]);
  });

  test("obstacles and evidence have tables only where there are any", () => {
    const none = paper({ measures: [{ obstacle: "-", suggestion: "" }] });
    expect(none.data).toMatchObject({ ปัญหาและข้อเสนอแนะ: [], เอกสารแนบ: [] });
    const { tables } = paper({ measures: [{}, { obstacle: "ฝนตก", evidence: "https://a.example" }] });
    expect(tables.slice(1)).toEqual([
      [
        ["ลำดับ", "มาตรการ", "ปัญหา/อุปสรรค", "ข้อเสนอแนะ"],
        ["๒", "มาตรการที่ 2", "ฝนตก", "-"],
      ],
      [
        ["ลำดับ", "มาตรการและหลักฐาน", "คิวอาร์โค้ด"],
        ["๒", "มาตรการที่ 2"],
        ["", "https://a.example", ""],
      ],
    ]);
  });

  test("the digits setting prints all numbers alike", () => {
    const parts: Parts = {
      settings: { digits: "อารบิก" },
      measures: [{ measure: "ข้อ ๕", steps: "ก\nข", status: "ยกเลิก" }],
    };
    expect(linesOf(paper(parts).xml).join("")).not.toMatch(/[๐-๙]/);
    const thai = paper({ ...parts, settings: { digits: "ไทย" } });
    expect(thai.tables[0]?.[1]?.[0]).toBe("๑. ข้อ ๕");
  });
});

test("catalogue and data name the same tags; tables are straight; the cover stands upright, the table lies", () => {
  const { data, xml } = paper({
    analysis,
    measures: [{ topic: "1" }, { topic: "1", obstacle: "ก", evidence: "ข" }],
    signatories: [{ order: 1, role: "ผู้จัดทำ", name: "ก", position: "ข" }],
  });
  expect(tagDifferences("annual", data)).toEqual([]);
  expect(crookedTables(xml)).toEqual([]);
  expect([...xml.matchAll(/w:orient="(\w+)"/g)].map((match) => match[1])).toEqual(["portrait", "landscape"]);
});

test("a row taller than two thirds of a page may split, a lower one and a header may not", () => {
  const rowOf = (text: string, head = "") =>
    `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2000"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
  const long = "ก".repeat(900);
  for (const low of ["สั้น", "ก".repeat(300)]) expect(letTallRowsSplit(rowOf(low))).toContain("cantSplit");
  expect(letTallRowsSplit(rowOf(long))).not.toContain("cantSplit");
  expect(letTallRowsSplit(rowOf(long, "<w:tblHeader/>"))).toContain("cantSplit");
});
