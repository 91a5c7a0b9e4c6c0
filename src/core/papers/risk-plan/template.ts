import { PageBreak, Paragraph } from "docx";
import { cover, signaturesAbreast, title } from "../common/template-blocks";
import { riskMatrix, riskResults } from "./template-matrix";
import { monthGrid } from "./template-grid";
import {
  loop,
  loopTable,
  pages,
  paragraph,
  prose,
  textRun,
  sectionParagraphs,
  wideTextWidth,
  type Column,
} from "../common/template-parts";

const heading = ["แผนและผลการจัดการความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ.\u00a0{ปีงบประมาณ}", "{ชื่อหน่วยงาน} {ที่ตั้ง}"];

const area: Column = { header: "ด้าน", share: 14, cell: "{ด้าน}" };
const levelColumns = (areas: readonly Column[]): readonly Column[] => [
  { header: "ลำดับ", share: 3.5, cell: "{ลำดับ}", align: "center" },
  ...areas,
  { header: "ความเสี่ยง", share: 26, cell: "{ความเสี่ยง}" },
  { header: "โอกาส", share: 4, cell: "{โอกาส}", align: "center" },
  { header: "ผลกระทบ", share: 5, cell: "{ผลกระทบ}", align: "center" },
  { header: "คะแนน", share: 4, cell: "{คะแนน}", align: "center" },
  { header: "ระดับ", share: 5, cell: "{ระดับ}", align: "center" },
];

/** The table of levels; risks without areas need no column for them. */
const levels = (tag: string, areas: readonly Column[]) =>
  loop(tag, [
    paragraph("การประเมินระดับความเสี่ยง", { bold: true, before: 6, after: 4, keepNext: true, heading: 2 }),
    loopTable("การประเมิน", levelColumns(areas), { width: wideTextWidth, size: 13 }),
  ]);

const named = (label: string, value: string) =>
  paragraph([textRun(label, { bold: true }), textRun(value)], { keepNext: true, before: 4, after: 4 });

/** The last words stay with the signature: a page with nothing but signatures proves nothing. */
const closing = (text: string) => prose(text, { before: 6, keepNext: true });

const summary = closing("ณ วันที่ {วันที่สถานะ} มีความเสี่ยงทั้งสิ้น {จำนวนความเสี่ยง} เรื่อง {สรุปสถานะความเสี่ยง}");

/** แผน/ผลการจัดการความเสี่ยงการทุจริต. The cover shares the section: without its words there is no page for it. */
export const template = [
  pages(
    [
      ...loop("มีปก", [...cover("ชื่อเรื่อง", heading), new Paragraph({ children: [new PageBreak()] })]),
      ...title("ชื่อเรื่อง", heading),
      paragraph("ข้อมูล ณ วันที่ {วันที่สถานะ}", { align: "center" }),
      ...sectionParagraphs("บทนำ", prose, []),
      ...levels("ประเมินระดับ", [area]),
      ...levels("ประเมินระดับไม่แยกด้าน", []),
      ...riskMatrix(),
      ...loop("มีการประเมิน", [
        paragraph("แผนและผลการจัดการความเสี่ยง", { bold: true, before: 12, after: 4, keepNext: true, heading: 2 }),
      ]),
      ...loop("ด้านเดียว", [named("ด้าน : ", "{ด้านเดียว}")]),
      ...loop("ความเสี่ยงเดียว", [named("ความเสี่ยง : ", "{ความเสี่ยงเดียว}")]),
      ...loop("คำอธิบายสัญลักษณ์", [
        paragraph([textRun("สัญลักษณ์ ", { bold: true, size: 12 }), textRun("{คำอธิบายสัญลักษณ์}", { size: 12 })], {
          before: 4,
          keepNext: true,
        }),
      ]),
      paragraph("", { size: 3, keepNext: true }),
      ...loop("มีผู้รับผิดชอบ", [monthGrid({ owner: true })]),
      ...loop("มีผู้รับผิดชอบ", [monthGrid({ owner: false })], "^"),
      ...loop("หมายเหตุระยะเวลา", [
        paragraph([textRun("หมายเหตุ ", { bold: true, size: 12 }), textRun("{.}", { size: 12 })]),
      ]),
      ...riskResults(),
      ...loop("สรุปสถานะความเสี่ยง", [summary]),
      ...sectionParagraphs("สรุป", closing, []),
      ...sectionParagraphs("คำลงท้าย", closing, []),
      paragraph("", { size: 2, keepNext: true }),
      ...signaturesAbreast(),
    ],
    { landscape: true },
  ),
];
