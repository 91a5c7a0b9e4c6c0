import type { PaperKind } from "../../../src/core/papers/kinds";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { workbookOf, type Parts } from "../builders";

/** A mistake at its cell, and a workbook much like it in which the same code stays quiet. */
export interface TextCase {
  readonly data: WorkbookData;
  readonly cell: string;
  readonly quiet: WorkbookData;
  /** What the cell becomes where a correction is proposed. */
  readonly mended?: string;
  readonly kinds?: readonly PaperKind[];
}

const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const real = { district: "พิมาย", province: "นครราชสีมา" };

const pair = (wrong: Parts, cell: string, right: Parts, more: Partial<TextCase> = {}): TextCase => ({
  data: workbookOf(wrong),
  cell,
  quiet: workbookOf(right),
  ...more,
});

/** A paragraph of a paper's introduction. */
const text = (wrong: string, right: string, mended?: string, settings: Parts["settings"] = real): TextCase => {
  const parts = (typed: string): Parts => ({ settings, texts: [{ report: "progress", section: "บทนำ", text: typed }] });
  return pair(parts(wrong), "ข้อความ!C2", parts(right), mended === undefined ? {} : { mended });
};

const evidence = (wrong: string, right: string, mended?: string): TextCase => {
  const parts = (typed: string): Parts => ({ measures: [{ status: done, evidence: typed }] });
  return pair(parts(wrong), "มาตรการ!U2", parts(right), {
    ...(mended === undefined ? {} : { mended }),
    kinds: ["progress"],
  });
};

const link = "https://www.rimtharn.example.go.th/ita/12";

export const textCases: Readonly<Record<string, readonly TextCase[]>> = {
  "place.foreign": [
    text(
      "องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอชุมแพ จังหวัดขอนแก่น ได้วิเคราะห์ผล",
      "องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอพิมาย จังหวัดนครราชสีมา ได้วิเคราะห์ผล",
      "องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอพิมาย จังหวัดนครราชสีมา ได้วิเคราะห์ผล",
    ),
    text(
      "คู่มือขององค์การบริหารส่วนตำบลธารไกล เผยแพร่แล้ว",
      "คู่มือขององค์การบริหารส่วนตำบลอื่น เผยแพร่แล้ว โดยอำเภอใจ",
      "คู่มือขององค์การบริหารส่วนตำบลบ้านริมธาร เผยแพร่แล้ว",
    ),
    text("มาตรการของเทศบาลตำบลบ้านริมธาร", "มาตรการของเทศบาลตำบลทุกแห่ง", "มาตรการขององค์การบริหารส่วนตำบลบ้านริมธาร"),
    text("อบต.บ้านริมธาร อ.ชุมแพ", "อบต.บ้านริมธาร อ.พิมาย ต.ค. ๒๕๖๘", "อบต.บ้านริมธาร อ.พิมาย"),
  ],
  "place.mentioned": [
    text("ศึกษาดูงาน ณ เทศบาลตำบลธารไกล จังหวัดขอนแก่น", "ศึกษาดูงาน ณ เทศบาลตำบลใกล้เคียง"),
    text("ร่วมกับเครือข่ายองค์การบริหารส่วนตำบลธารไกล", "ร่วมกับเครือข่ายเทศบาลตำบลธารใต้", undefined, {
      ...real,
      allowedPlaces: "เทศบาลตำบลธารใต้, ธารเหนือ",
    }),
  ],
  "place.misspelt": [
    text(
      "องค์การบริหารส่วนตำบลบ้านริมธาน ดำเนินการแล้ว",
      "องค์การบริหารส่วนตำบลบ้านริมธาร ดำเนินการแล้ว",
      "องค์การบริหารส่วนตำบลบ้านริมธาร ดำเนินการแล้ว",
    ),
    text("อบต.บ้านริมธาร อำเภอพิมาน", "อบต.บ้านริมธาร อำเภอเมือง", "อบต.บ้านริมธาร อำเภอพิมาย"),
  ],
  "place.district-of": [
    pair({ settings: { ...real, province: "ขอนแก่น" } }, "ตั้งค่า!B3", { settings: real }),
    pair({ settings: { ...real, district: "ชุมแพ" } }, "ตั้งค่า!B3", {
      settings: { district: "ธารทอง", province: "ขอนแก่น" },
    }),
  ],
  "text.leftover": [
    pair({ texts: [{ report: "progress", section: "ชื่อเรื่อง", text: "รายงานผล (รอบ ๖ เดือน/๑๒ เดือน)" }] }, "ข้อความ!C2", {
      texts: [{ report: "progress", section: "ชื่อเรื่อง", text: "รายงานผล (รอบ ๖ เดือน)" }],
      measures: [{ followUp: "รอบ ๖ เดือน/๑๒ เดือน" }],
    }),
    text("สำนักงานเทศบาล/องค์การบริหารส่วนตำบลบ้านริมธาร", "สำนักงานองค์การบริหารส่วนตำบลบ้านริมธาร โครงการ/กิจกรรม"),
    text("จำนวน .......... คน", "เบิกจ่าย ๑,๒๐๐.๕๐ บาท ฯลฯ"),
  ],
  "number.mixed-digits": [
    text(
      "ปีงบประมาณ พ.ศ. ๒๕๖9 และ ๑,2๓๔ บาท",
      "ปีงบประมาณ พ.ศ. ๒๕๖๙ ได้ 91.25 คะแนน",
      "ปีงบประมาณ พ.ศ. ๒๕๖๙ และ ๑,๒๓๔ บาท",
    ),
    text("ปี ๒๕๖9", "ปี 2569", "ปี 2569", { ...real, digits: "อารบิก" }),
  ],
  "number.letter-o": [
    text(
      "รายการ OIT ข้อ ๐๒๓ – ๐๒๔",
      "รายการ OIT ข้อ O๒๓ – O๒๔ เวลา ๐๙.๓๐ น. โทร. ๐๔๔ ๙๙๙ ๙๙๙",
      "รายการ OIT ข้อ O๒๓ – O๒๔",
    ),
    text("ได้ ๘O คะแนน", "ได้ ๘๐ คะแนน ตามระเบียบ ข้อ ๐๕", "ได้ ๘๐ คะแนน"),
  ],
  "reference.unknown-item": [
    text("ตามข้อ O๔๔ และข้อคำถาม e๑๔", "ตามข้อ O๒๖ และข้อคำถาม i๑-i๓, e๙ E-Service COVID-19"),
    pair(
      {
        settings: { fiscalYear: "2569" },
        bands: [{ set: "จำนวนข้อ ITA 2568-", minimum: "28", level: "OIT" }],
        analysis: [{ order: "1", topic: "ก", questions: "O๓๐" }],
      },
      "วิเคราะห์!E2",
      {
        bands: [{ set: "จำนวนข้อ ITA 2568-", minimum: "30", level: "OIT" }],
        analysis: [{ order: "1", topic: "ก", questions: "O๓๐" }],
      },
    ),
  ],
  "reference.not-listed": [
    pair(
      { analysis: [{ order: "1", topic: "ก", questions: "แบบวัด IIT ข้อ i๑-i๓", findings: "i๑ และ i๑๐ ได้คะแนนน้อย" }] },
      "วิเคราะห์!G2",
      { analysis: [{ order: "1", topic: "ก", questions: "แบบวัด IIT ข้อ i๑-๓", findings: "i๒ ได้คะแนนน้อย ตาม O๑๓" }] },
    ),
  ],
  "reference.dangling": [
    text("กำหนดมาตรการไว้ในข้อ ๖ ดังนี้", "ตามระเบียบกระทรวง กำหนดไว้ในข้อ ๖ และตามข้อ ๒๒ ของระเบียบ"),
    pair({ texts: [{ report: "memo", section: "บทนำ", text: "รายละเอียดตามข้อ 2" }] }, "ข้อความ!C2", {
      texts: [
        { report: "memo", section: "บทนำ", text: "รายละเอียดตามข้อ 2" },
        { report: "memo", section: "คำลงท้าย", text: "๑. ก\n๒. ข" },
      ],
    }),
  ],
  "number.telephone": [
    pair(
      { settings: { phone: "๐-๔๒๙๙๙-๙๙๙" } },
      "ตั้งค่า!B6",
      { settings: { phone: "๐ ๔๒๙๙ ๙๙๙๙ ต่อ ๑๒" } },
      { mended: "๐-๔๒๙๙-๙๙๙๙" },
    ),
    text("โทร. 0 4299 999", "โทร. 08-1234-5678 โทรสาร 042-999-999 สายด่วน 1676 หรือ 0-4299-9999-8"),
    text("โทรศัพท์ 081-234-567", "โทรศัพท์ 02-123-4567, 081-2345678"),
  ],
  "number.document": [
    pair({ settings: { documentNumber: "ธน ๗๓๒๐๑/-" } }, "ตั้งค่า!B7", { settings: { documentNumber: "ธน ๗๓๒๐๑/ว ๑๒๕" } }),
    pair({ documents: [{ report: "memo", number: "ธน 73201/" }] }, "เอกสาร!D2", {
      documents: [{ report: "memo", number: "73201/12" }],
    }),
    text("ตามหนังสือ ที่ ธน ๗๓๒๐๑/- ลงวันที่", "ตามหนังสือ ที่ มท ๐๘๑๐.๓/ว ๑๒๓๔ ลงวันที่"),
  ],
  "text.misspelt": [
    text("  การปฎิบัติงานทางเว็ปไซด์", "ปรากฏหมายเลขในเว็บไซต์ https://a.example.go.th/ปฎิบัติ", "  การปฏิบัติงานทางเว็บไซต์"),
    pair({ signatories: [{ role: "ผู้จัดทำ", rank: "จำสืบตำรวจ", name: "ก ข", position: "ค" }] }, "ผู้ลงนาม!D2", {
      signatories: [{ role: "ผู้จัดทำ", rank: "จ่าสิบตำรวจ", name: "นายปฎิบัติ ใจดี", position: "ค" }],
    }),
  ],
  "text.slip": [
    text("เเผนงานของหน่วยงาน", "แผนงานของหน่วยงาน", "แผนงานของหน่วยงาน"),
    text("ประกาศเผยแพรทางสื่อ", "ประกาศเผยแพร่ทางสื่อ", "ประกาศเผยแพร่ทางสื่อ"),
  ],
  "text.doubled": [
    text("ช่องทาง เช่น เช่น เพจ", "พื้นที่ที่รับผิดชอบ ต่าง ๆ", "ช่องทาง เช่น เพจ"),
    text("จัดทำแผนแผนงาน", "จัดทำแบบแผนแผนงาน", "จัดทำแผนงาน"),
  ],
  "text.wording": [text("ตามมติ รัฐมนตรี", "ตามมติคณะรัฐมนตรี", "ตามมติคณะรัฐมนตรี")],
  "text.doubtful": [text("นำไปสู่การปฏิบัติอย่างเป็นธรรม", "นำไปสู่การปฏิบัติอย่างเป็นรูปธรรม")],
  "text.acting": [
    pair(
      { signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "รักษาการราชการแทน" }] },
      "ผู้ลงนาม!G2",
      { signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "รักษาราชการแทน" }] },
      { mended: "รักษาราชการแทน" },
    ),
    pair({ signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "แทน" }] }, "ผู้ลงนาม!G2", {
      signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "ปฏิบัติราชการแทน" }],
      measures: [{ result: "มีผู้ปฏิบัติหน้าที่แทนในวันหยุด" }],
    }),
  ],
  "text.wish": [
    pair({ measures: [{ status: done, steps: "ควรปรับปรุงคู่มือ" }] }, "มาตรการ!H2", {
      measures: [
        { status: done, steps: "ปรับปรุงเท่าที่ควร ข้อมูลที่ประชาชนควรรู้", suggestion: "ควรทบทวนทุกปี" },
        { status: "ยังไม่ดำเนินการ", steps: "ควรปรับปรุงคู่มือ" },
      ],
    }),
  ],
  "name.two-spellings": [
    pair(
      {
        divisions: [{ name: "สำนักปลัด" }],
        signatories: [{ role: "ความเห็น", name: "ก ข", position: "หัวหน้าสำนักงานปลัด" }],
      },
      "ผู้ลงนาม!F2",
      {
        divisions: [{ name: "สำนักปลัด" }, { name: "กองช่าง" }, { name: "กองคลัง" }],
        texts: [{ report: "memo", section: "บทนำ", text: "สำนักงานปลัดกระทรวงมหาดไทย" }],
        signatories: [
          { role: "ความเห็น", name: "ก ข", position: "นายช่างโยธาชำนาญงาน" },
          { role: "คำสั่ง", name: "ค ง", position: "นายช่างโยธาปฏิบัติงาน" },
        ],
      },
      { mended: "หัวหน้าสำนักปลัด" },
    ),
    pair(
      {
        signatories: [
          { role: "ผู้จัดทำ", name: "นายประสงค์ ธารทิพย์", position: "ก" },
          { role: "คำสั่ง", name: "นายประสงค์ ธารทิพ", position: "ข" },
        ],
      },
      "ผู้ลงนาม!E3",
      {
        signatories: [
          { role: "ผู้จัดทำ", name: "นายประสงค์  ธารทิพย์", position: "ก" },
          { role: "คำสั่ง", name: "นายประสงค์ ธารทิพย์", position: "ข" },
        ],
      },
    ),
    pair({ divisions: [{ name: "กองช่าง" }, { name: "กองชาง" }] }, "ส่วนราชการ!A3", {
      divisions: [{ name: "กองช่าง" }, { name: "กองคลัง" }],
      signatories: [
        { role: "ความเห็น", name: "ก ข", position: "ปลัดเทศบาลตำบล" },
        { role: "คำสั่ง", name: "ค ง", position: "ปลัดเทศบาลตำบลนา" },
      ],
    }),
  ],
  "person.two-opinions": [
    pair(
      {
        signatories: [
          { role: "ความเห็น", name: "นายเอก ธารา", position: "ก" },
          { role: "ความเห็น", name: "นายเอก  ธารา", position: "ข" },
        ],
      },
      "ผู้ลงนาม!E3",
      {
        signatories: [
          { role: "ความเห็น", name: "นายเอก ธารา", position: "ก" },
          { role: "คำสั่ง", name: "นายเอก ธารา", position: "ข" },
        ],
      },
    ),
  ],
  "evidence.missing": [
    pair(
      { measures: [{ status: done }] },
      "มาตรการ!U2",
      {
        measures: [
          { status: done, evidence: link },
          { status: "ยังไม่ดำเนินการ" },
          { status: done, result: `เผยแพร่ที่ ${link}` },
        ],
      },
      { kinds: ["progress"] },
    ),
    evidence("-", link),
  ],
  "evidence.vague": [
    evidence("ดูในเว็บไซต์ของหน่วยงาน", "คำสั่งที่ ๑๒/๒๕๖๙ ลงวันที่ ๕ มกราคม ๒๕๖๙"),
    evidence("https://www.rimtharn.example.go.th/", link),
    evidence("- ภาพถ่าย", "ภาพถ่ายกิจกรรมเมื่อวันที่ ๕ มกราคม ๒๕๖๙"),
  ],
  "evidence.malformed": [
    evidence("htps://www.rimtharn.example.go.th/ita/12", link, link),
    evidence("https:// www.rimtharn.example.go.th/ita/12", `ดู ${link}.`, link),
    evidence("www.rimtharn.example.go.th/ita/12", `${link}\n${link}?a=1`),
    evidence("https://www,rimtharn.go.th/ita", "http://www.rimtharn.example.go.th:8080/ita"),
  ],
  "evidence.private": [
    evidence("D:\\งาน\\คู่มือ.pdf", link),
    evidence("http://192.168.1.4/ita", "https://drive.google.com/file/d/1a/view"),
  ],
  "evidence.repeated": [
    pair(
      {
        measures: [
          { measure: "ก", evidence: link },
          { measure: "ข", evidence: `${link}/` },
        ],
      },
      "มาตรการ!U3",
      {
        measures: [
          { measure: "ก", evidence: link },
          { measure: "ก", evidence: link },
          { measure: "ข", evidence: `${link}3` },
        ],
      },
    ),
  ],
};
