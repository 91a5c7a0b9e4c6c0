import { loopParagraphs } from "../common/template-blocks";
import { garuda } from "../common/template-garuda";
import {
  tableCell,
  loop,
  loopTable,
  pages,
  paragraph,
  prose,
  row,
  textRun,
  sectionParagraphs,
  table,
  textWidth,
  type Column,
} from "../common/template-parts";

const subject = [
  textRun("เรื่อง {#เรื่อง}{.} {/เรื่อง}{^เรื่อง}กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", { bold: true }),
  textRun("ประจำปีงบประมาณ พ.ศ.\u00a0{ปีงบประมาณ}{/เรื่อง}", { bold: true, newLine: true }),
];

const body = [
  prose(
    "โดยที่ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency " +
      "Assessment: ITA) ประจำปีงบประมาณ พ.ศ. {ปีที่ประเมิน} แสดงให้เห็นทั้งเรื่องที่{ชื่อหน่วยงาน}ทำได้ดีแล้ว " +
      "และเรื่องที่ยังต้องปรับปรุงเพื่อให้ประชาชนได้รับบริการที่สุจริตและตรวจสอบได้",
    { before: 6 },
  ),
  prose(
    "{ชื่อหน่วยงาน}จึงกำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีงบประมาณ} จำนวน {จำนวนมาตรการ} มาตรการ " +
      "{#เป้าหมายคะแนน}โดยมีเป้าหมายผลการประเมินไม่ต่ำกว่า {เป้าหมายคะแนน} คะแนน {/เป้าหมายคะแนน}ให้ทุกส่วนราชการในสังกัดถือปฏิบัติในส่วนที่เกี่ยวข้อง " +
      "ตามรายละเอียดแนบท้ายประกาศนี้",
    { before: 6 },
  ),
];

const annexIntro = prose(
  "จากการวิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีที่ประเมิน}{#คะแนนรวม} ซึ่งได้คะแนนรวม {คะแนนรวม} คะแนน{/คะแนนรวม} " +
    "{ชื่อหน่วยงาน}มีเรื่องที่ต้องปรับปรุง จึงให้ดำเนินการตามมาตรการ ดังต่อไปนี้",
  { before: 6 },
);

const closing = (text: string) => prose(text, { before: 6, keepNext: true });

/** Signed by hand right of the rank, the name in brackets below: whole on one page. */
function signature() {
  const half = Math.floor(textWidth / 2);
  const style = { borderless: true } as const;
  const under = (text: string) => paragraph(text, { align: "center", keepNext: true });
  const right = [
    paragraph("{ยศ}", { before: 24, indent: 0.5, keepNext: true }),
    under("({ชื่อผู้ลงนาม})"),
    under("{ตำแหน่ง}"),
    ...loopParagraphs("ตำแหน่งที่แทน", under("{ตำแหน่งที่แทน}")),
  ];
  const widths = [textWidth - half, half];
  return table([row([tableCell("", widths[0] ?? 0, style), tableCell(right, half, style)])], widths, style);
}

const measures = { header: "มาตรการที่ต้องดำเนินการ", cell: "{มาตรการที่ต้องดำเนินการ}" };
const narrow: Column[] = [
  { header: "ตัวชี้วัด", share: 3, cell: "{ตัวชี้วัด}", bold: true },
  { ...measures, share: 7 },
];
const wide: Column[] = [
  { header: "ตัวชี้วัด", share: 84, cell: "{ตัวชี้วัด}", bold: true },
  { ...measures, share: 212 },
  { header: "ผู้รับผิดชอบ", share: 68, cell: "{ผู้รับผิดชอบ}" },
  { header: "ระยะเวลา", share: 89, cell: "{ระยะเวลา}" },
];

/** ประกาศกำหนดมาตรการ, with the measures in an annex of its own page. */
export const template = [
  pages([
    paragraph([garuda(3)], { align: "center" }),
    paragraph("ประกาศ{ชื่อหน่วยงาน}", { align: "center", bold: true, before: 6, heading: 1 }),
    paragraph(subject, { align: "center" }),
    paragraph("-".repeat(40), { align: "center" }),
    ...sectionParagraphs("เนื้อความ", (text) => prose(text, { before: 6 }), body),
    ...sectionParagraphs("คำลงท้าย", closing, [closing("จึงประกาศให้ทราบโดยทั่วกัน")]),
    paragraph("ประกาศ ณ วันที่ {วันที่รายงานเต็ม}", { indent: 5, before: 12, keepNext: true }),
    ...loop("ผู้ประกาศ", [signature()]),
    paragraph("แนบท้ายประกาศ{ชื่อหน่วยงาน}", {
      bold: true,
      align: "center",
      keepNext: true,
      pageBreakBefore: true,
      heading: 1,
    }),
    paragraph(subject, { align: "center", keepNext: true }),
    ...sectionParagraphs("บทนำเอกสารแนบท้าย", (text) => prose(text, { before: 6 }), [annexIntro]),
    ...loop("กลุ่มมาตรการ", [
      ...loopParagraphs(
        "หัวข้อกลุ่ม",
        paragraph("{หัวข้อกลุ่ม}", { bold: true, before: 12, after: 6, keepNext: true, heading: 2 }),
      ),
      ...loop("มีผู้รับผิดชอบ", [loopTable("มาตรการ", wide, { size: 14 })]),
      ...loop("มีผู้รับผิดชอบ", [loopTable("มาตรการ", narrow, { size: 16 })], "^"),
    ]),
  ]),
];
