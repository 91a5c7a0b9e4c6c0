import { describe, expect, test } from "@jest/globals";
import type { HandBlock } from "./make-docx";
import { readBlocks, textsOf, toldOf, underSection } from "./reading";

const table: HandBlock = [
  ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"],
  ["๑", "ทำคู่มือ", "กองคลัง", "ทำแล้ว ๒ เล่ม"],
];
const year = "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗";
const report = ["รายงานผลการดำเนินการตามมาตรการ", year];
const order: readonly string[] = [
  "คำสั่งองค์การบริหารส่วนตำบลธารทอง",
  "ที่ ๑๒/๒๕๖๖",
  `เรื่อง แต่งตั้งคณะทำงาน ${year}`,
  "๑. ปลัดองค์การบริหารส่วนตำบล ประธาน",
  "สั่ง ณ วันที่ ๕ ตุลาคม ๒๕๖๖",
  "(นายแก้ว ใจเพชร)",
  "นายกองค์การบริหารส่วนตำบลธารทอง",
];
const letter: readonly string[] = [
  "ที่ ธท ๗๐๑๐๑/ว ๑๒",
  "เรื่อง ขอให้รายงานผล รอบ ๖ เดือน",
  "เรียน หัวหน้าส่วนราชการ",
  "ขอให้ทุกกองรายงานผล",
  "ขอแสดงความนับถือ",
  "(นายแก้ว ใจเพชร)",
  "นายกองค์การบริหารส่วนตำบลธารทอง",
];

describe("papers that the program does not make", () => {
  test.each([
    ["คำสั่ง", order],
    ["หนังสือภายนอก", letter],
    ["รายงานการประชุม", ["รายงานการประชุมคณะทำงาน", "ผู้มาประชุม", "๑. นายแก้ว ใจเพชร", "เริ่มประชุมเวลา ๐๙.๓๐ น."]],
  ] as const)("%s is told line by line, and none of it is a text of a report", (name, lines) => {
    const intake = readBlocks(lines);
    expect(toldOf(intake)).toEqual(
      lines.map((line) => `${line}: เอกสารนี้เป็น${name} ซึ่งโปรแกรมไม่ได้จัดทำ จึงไม่ได้นำเข้าข้อความ`),
    );
    expect(intake.kinds).toEqual([]);
    expect(intake.rows.filter((row) => row.table !== "settings")).toEqual([]);
  });

  test("the paper that a letter carries is read as itself", () => {
    const intake = readBlocks([...letter, ...report, "ขอรายงานผลการดำเนินการของทุกส่วนราชการ ดังนี้", table]);
    expect(intake.kinds).toEqual(["annual"]);
    expect(underSection(intake, "ชื่อเรื่อง")).toEqual(report);
    expect(textsOf(intake, "measures", ["measure"])).toEqual(["ทำคู่มือ"]);
    expect(toldOf(intake)).toHaveLength(letter.length);
  });

  test("an announcement behind a memo in one file is a paper of its own", () => {
    const memo = ["บันทึกข้อความ", "ส่วนราชการ สำนักปลัด", "เรื่อง ขอให้ลงนามประกาศ", "เรียน นายก", "ขอเสนอประกาศเพื่อลงนาม"];
    const own = ["ประกาศองค์การบริหารส่วนตำบลธารทอง", "เรื่อง มาตรการส่งเสริมคุณธรรม", year, "ให้ทุกกองถือปฏิบัติตามนี้"];
    const intake = readBlocks([...memo, ...own]);
    expect(intake.kinds).toEqual(["memo", "announcement"]);
    expect(underSection(intake, "เนื้อความ")).toEqual(["ให้ทุกกองถือปฏิบัติตามนี้"]);
  });
});

describe("names and years", () => {
  test("an office that is only named in short is the office, and its line no title", () => {
    const intake = readBlocks([...report, "อบต.ธารทอง", table]);
    expect(textsOf(intake, "settings", ["name", "value"])).toEqual(
      expect.arrayContaining(["ชื่อหน่วยงาน | อบต.ธารทอง", "ประเภทหน่วยงาน | อบต."]),
    );
    expect(underSection(intake, "ชื่อเรื่อง")).toEqual(report);
  });

  test("the name in full goes before the short one, whose line is still the office's", () => {
    const intake = readBlocks([...report, "อบต.ธารทอง", "องค์การบริหารส่วนตำบลธารทอง อำเภอนาใส จังหวัดพฤกษา", table]);
    expect(textsOf(intake, "settings", ["value"])).toContain("องค์การบริหารส่วนตำบลธารทอง");
    expect(underSection(intake, "ชื่อเรื่อง")).toEqual(report);
  });

  test.each([
    "ตามหนังสือ ที่ มท ๐๘๙๒.๓/ว ๑๒๓ ขอให้ทุกกองรายงานผลการดำเนินการตามมาตรการ",
    "ตามประกาศลงวันที่ ๕ ตุลาคม ๒๕๖๖ ขอให้ทุกกองรายงานผลการดำเนินการ",
    "ตามที่กำหนดให้รายงานผลรอบที่ ๒ ของปี ทุกกองได้รายงานแล้ว",
  ])("a text with the number, the day or the round of its paper is taken, and told: %s", (text) => {
    const { taken } = readBlocks([...report, text, table]);
    expect(taken.map((one) => one.text)).toEqual([text]);
  });
});

test("lines of contents typed by hand are no headings of the parts that they name", () => {
  const intake = readBlocks([
    "การวิเคราะห์ผลการประเมิน",
    year,
    "สารบัญ",
    "เรื่อง\tหน้า",
    "ส่วนที่ ๑ ผลการประเมิน\t๑",
    "ส่วนที่ ๒ บทวิเคราะห์ ........ ๕",
    "ส่วนที่ ๑ ผลการประเมิน",
    "คะแนนสูงขึ้นกว่าปีก่อนทุกด้าน",
  ]);
  expect(underSection(intake, "หัวข้อส่วนที่ ๑")).toEqual(["ส่วนที่ ๑ ผลการประเมิน"]);
  expect(underSection(intake, "สารบัญ")).toHaveLength(3);
  expect(underSection(intake, "ส่วนที่ ๑")).toEqual(["คะแนนสูงขึ้นกว่าปีก่อนทุกด้าน"]);
});

describe("measures in labelled lines", () => {
  const intake = readBlocks([
    ...report,
    "มาตรการที่ ๑ ทำคู่มือ",
    "ผู้รับผิดชอบ: กองคลัง",
    "งบประมาณ: ๕,๐๐๐ บาท",
    "ระยะเวลา: ต.ค. ๒๕๖๖",
    "ผลที่คาดว่าจะได้รับ: คนมาน้อยลง",
    "มาตรการที่ ๒ ติดป้าย",
    "ผู้รับผิดชอบ: กองช่าง",
    "กำหนดเสร็จ: มีนาคม ๒๕๖๗",
    "ผู้รับผิดชอบ: สำนักปลัด",
  ]);

  test("go on past a label that no column has, and that is told", () => {
    expect(textsOf(intake, "measures", ["measure", "owner", "period", "reportName"])).toEqual([
      "ทำคู่มือ | กองคลัง | ต.ค. ๒๕๖๖ | ",
      "ติดป้าย | กองช่าง\nสำนักปลัด | มีนาคม ๒๕๖๗ | ",
    ]);
    expect(toldOf(intake).map((line) => line.split(": ")[0])).toEqual([
      "๕,๐๐๐ บาท",
      "คนมาน้อยลง",
      "งบประมาณ",
      "ผลที่คาดว่าจะได้รับ",
    ]);
  });
});
