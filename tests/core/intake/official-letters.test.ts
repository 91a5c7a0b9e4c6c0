import { describe, expect, test } from "@jest/globals";
import type { HandBlock } from "./make-docx";
import { readBlocks, textsOf, toldOf, underSection } from "./reading";

const opinion = "ความเห็นหรือคำสั่งของฉบับเดิม ผู้ลงนามให้ใหม่ทุกฉบับ จึงไม่ได้นำเข้า";
const results: HandBlock = [
  ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ", "สถานะ"],
  ["๑", "วางคู่มือไว้ที่ประตู", "กองคลัง", "วางแล้ว ๔ เล่ม", "ดำเนินการแล้วเสร็จ"],
];
const memoHead = [
  "บันทึกข้อความ",
  "ส่วนราชการ สำนักปลัด องค์การบริหารส่วนตำบลธารทอง",
  "ที่ ธท ๗๐๑๐๑/๑๒\tวันที่ ๑๒ มีนาคม ๒๕๖๗",
  "เรื่อง รายงานผลตามมาตรการ",
  "เรียน นายกองค์การบริหารส่วนตำบลธารทอง",
];
const memoBody = "ตามที่ได้ประกาศมาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ขอรายงานผลดังนี้";

describe("an announcement", () => {
  const head = ["ประกาศองค์การบริหารส่วนตำบลธารทอง", "เรื่อง มาตรการส่งเสริมคุณธรรม", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"];
  const signed = ["ประกาศ ณ วันที่ ๕ ตุลาคม ๒๕๖๖", "(นายแก้ว ใจเพชร)", "นายกองค์การบริหารส่วนตำบลธารทอง"];

  test("sentences that begin with the words of its titles are its body", () => {
    const body = ["ประกาศนี้ให้ใช้บังคับแก่ทุกกอง", "เอกสารแนบท้ายประกาศนี้ถือเป็นส่วนหนึ่งของประกาศ", "สัญลักษณ์ของหน่วยงานให้ติดไว้ที่ประตู"];
    const intake = readBlocks([...head, ...body, ...signed, "เอกสารแนบท้ายประกาศ เรื่อง มาตรการส่งเสริมคุณธรรม", results]);
    expect(underSection(intake, "เนื้อความ")).toEqual(body);
    expect(toldOf(intake)).toEqual([]);
  });

  test("short lines below its subject are its body, under a heading or not", () => {
    const body = ["การเผยแพร่ข้อมูล", "ให้ทุกกองลงข้อมูลทุกเดือน", "ข้อ ๑ ให้มีผู้ดูแล", "การติดตาม", "รายงานทุกไตรมาส"];
    const intake = readBlocks([...head, ...body, "ลงชื่อ", ...signed]);
    expect(underSection(intake, "เนื้อความ")).toEqual(body);
    expect(textsOf(intake, "signatories", ["role", "name"])).toEqual(["ผู้ประกาศ | นายแก้ว ใจเพชร"]);
  });

  test("what stands behind its signature and leads to no table is told", () => {
    expect(toldOf(readBlocks([...head, "ให้ทุกกองถือปฏิบัติ", ...signed, "สำเนาถูกต้อง"]))).toEqual([
      "สำเนาถูกต้อง: ไม่ทราบว่าข้อความนี้อยู่ส่วนใดของเอกสาร",
    ]);
  });

  test("a legend that says what its marks mean is told", () => {
    const intake = readBlocks([...head, "ให้ทุกกองถือปฏิบัติ", ...signed, "แนบท้ายประกาศ", results, "สัญลักษณ์ ✓ หมายถึง ทำแล้ว"]);
    expect(toldOf(intake).map((line) => line.split(":")[0])).toEqual(["สัญลักษณ์ ✓ หมายถึง ทำแล้ว"]);
  });
});

describe("a memo", () => {
  test("the title over its results may go on with the office", () => {
    const plan: HandBlock = [
      ["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ"],
      ["วางคู่มือไว้ที่ประตู", "จัดทำและวาง", "กองคลัง"],
    ];
    const title = ["ผลการดำเนินการตามมาตรการ", "ขององค์การบริหารส่วนตำบลธารทอง อำเภอธารเหนือ"];
    const intake = readBlocks([...memoHead, memoBody, plan, ...title, results, "จึงเรียนมาเพื่อโปรดทราบ"]);
    expect(underSection(intake, "หัวข้อตารางผล")).toEqual(title);
    expect(underSection(intake, "ผลการประเมิน")).toEqual([]);
  });

  test("what those who signed said is told, and no text of the next memo", () => {
    const intake = readBlocks([
      ...memoHead,
      memoBody,
      results,
      "จึงเรียนมาเพื่อโปรดทราบ",
      "(นางสาวดาว ดีงาม)",
      "นักวิชาการเงินและบัญชี",
      "ความเห็นหัวหน้าสำนักปลัด",
      "☑ เห็นควรอนุมัติ",
      "☐ เห็นควรทบทวน",
      "ลงชื่อ .............................. ผู้เห็นชอบ",
      "(นายเมฆ สูงส่ง)",
      "หัวหน้าสำนักปลัด",
      "คำสั่งนายกองค์การบริหารส่วนตำบล : ให้รายงานทุกเดือน",
      "ลงชื่อ .............................. ผู้อนุมัติ",
      "(นายแก้ว ใจเพชร)",
      "นายกองค์การบริหารส่วนตำบลธารทอง",
      "- ทราบ",
      "- แจ้งทุกกอง",
    ]);
    const said = ["☑ เห็นควรอนุมัติ", "☐ เห็นควรทบทวน", "ให้รายงานทุกเดือน", "- ทราบ", "- แจ้งทุกกอง"];
    expect(toldOf(intake)).toEqual(said.map((text) => `${text}: ${opinion}`));
    expect(underSection(intake, "ผลการประเมิน")).toEqual([]);
    expect(textsOf(intake, "signatories", ["role", "heading", "name", "position"])).toEqual([
      "ผู้จัดทำ |  | นางสาวดาว ดีงาม | นักวิชาการเงินและบัญชี",
      "ความเห็น | ความเห็นหัวหน้าสำนักปลัด | นายเมฆ สูงส่ง | หัวหน้าสำนักปลัด",
      "คำสั่ง | คำสั่งนายกองค์การบริหารส่วนตำบล | นายแก้ว ใจเพชร | นายกองค์การบริหารส่วนตำบลธารทอง",
    ]);
  });

  test("a part in the paper on a line of its own tells the role, and the post stands below it", () => {
    const intake = readBlocks([
      ...memoHead,
      memoBody,
      results,
      "ลงชื่อ นางสาวดาว ดีงาม ผู้จัดทำ",
      "ผู้เห็นชอบ",
      "ลงชื่อ ..............................",
      "(นายเมฆ สูงส่ง)",
      "หัวหน้าสำนักปลัด",
      "(นายแก้ว ใจเพชร)",
      "ผู้อนุมัติ",
      "นายกองค์การบริหารส่วนตำบลธารทอง",
    ]);
    expect(textsOf(intake, "signatories", ["role", "name", "position"])).toEqual([
      "ผู้จัดทำ | นางสาวดาว ดีงาม | ",
      "ความเห็น | นายเมฆ สูงส่ง | หัวหน้าสำนักปลัด",
      "คำสั่ง | นายแก้ว ใจเพชร | นายกองค์การบริหารส่วนตำบลธารทอง",
    ]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("the day of a signature is told, typed or to be filled in, and who certifies gives an opinion", () => {
    const intake = readBlocks([
      ...memoHead,
      memoBody,
      results,
      "ลงชื่อ .............................. ผู้รับรอง",
      "(นายเมฆ สูงส่ง)",
      "หัวหน้าสำนักปลัด",
      "วันที่ ๓๑ มีนาคม ๒๕๖๗",
      "ลงชื่อ .............................. ผู้จัดทำ",
      "(นางสาวดาว ดีงาม)",
      "นักวิชาการเงินและบัญชี",
      "........../........../๒๕๖๗",
    ]);
    expect(toldOf(intake).map((line) => line.split(":")[0])).toEqual([
      "วันที่ ๓๑ มีนาคม ๒๕๖๗",
      "........../........../๒๕๖๗",
    ]);
    expect(textsOf(intake, "signatories", ["role", "name"])).toEqual([
      "ความเห็น | นายเมฆ สูงส่ง",
      "ผู้จัดทำ | นางสาวดาว ดีงาม",
    ]);
  });

  test("a line to sign on without a name is told, and is no text", () => {
    expect(toldOf(readBlocks([...memoHead, memoBody, results, "ลงชื่อ ................ ผู้อนุมัติ"]))).toEqual([
      "ลงชื่อ ................ ผู้อนุมัติ: ที่ลงนามซึ่งไม่มีชื่อผู้ลงนาม จึงไม่ได้นำเข้า",
    ]);
  });

  test("a heading of the body that speaks of opinions, and words like a rank, are text", () => {
    const body = ["ความเห็นของผู้รับบริการ", "ประชาชนอยากให้เปิดช่วงเที่ยง", "จำแนกตามกอง", "พันธกิจของกองคลัง", "รับเงินและจ่ายเงิน"];
    const intake = readBlocks([
      ...memoHead,
      memoBody,
      results,
      ...body,
      "จึงเรียนมาเพื่อโปรดทราบ",
      "(นางสาวดาว ดีงาม)",
      "นักวิชาการเงินและบัญชี",
    ]);
    expect(underSection(intake, "ผลการประเมิน")).toEqual(body);
  });

  test("its usual parts are the sections of those names", () => {
    const intake = readBlocks([
      ...memoHead,
      "๑. เรื่องเดิม",
      "องค์การบริหารส่วนตำบลธารทองได้ประกาศมาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๗ แล้ว",
      "๒. ข้อเท็จจริง\tสำนักปลัดได้ติดตามทุกกอง",
      "๓. ข้อกฎหมาย",
      "ระเบียบว่าด้วยงานสารบรรณ",
      results,
      "๔. ข้อพิจารณา",
      "เห็นควรเสนอผู้บริหาร",
      "จึงเรียนมาเพื่อโปรดพิจารณา",
    ]);
    expect(underSection(intake, "เรื่องเดิม")).toHaveLength(1);
    expect(underSection(intake, "ข้อเท็จจริง")).toEqual(["สำนักปลัดได้ติดตามทุกกอง", "๓. ข้อกฎหมาย", "ระเบียบว่าด้วยงานสารบรรณ"]);
    expect(underSection(intake, "ข้อเสนอ")).toEqual(["เห็นควรเสนอผู้บริหาร"]);
    expect(underSection(intake, "คำลงท้าย")).toEqual(["จึงเรียนมาเพื่อโปรดพิจารณา"]);
    expect(toldOf(intake)).toEqual(["๔. ข้อพิจารณา: หัวข้อนี้เอกสารของโปรแกรมพิมพ์ว่า ข้อเสนอ"]);
  });

  test("what its head says and no cell holds is told", () => {
    const [first = "", ...rest] = memoHead;
    const intake = readBlocks([first, ...rest, "สิ่งที่ส่งมาด้วย แบบรายงาน ๑ ชุด", memoBody, results]);
    expect(toldOf(intake)).toEqual(["สิ่งที่ส่งมาด้วย แบบรายงาน ๑ ชุด: ส่วนหัวของหนังสือที่สมุดงานไม่มีช่องเก็บ จึงไม่ได้นำเข้า"]);
  });
});
