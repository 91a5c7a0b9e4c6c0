import { PageBreak, Paragraph } from "docx";
import { cover, evidenceAnnex, signaturesAbreast, title } from "../common/template-blocks";
import { stateChartBlock } from "../common/template-charts";
import { pictureAnnex } from "../common/template-pictures";
import { loop, loopTable, pages, paragraph, prose, sectionParagraphs, wideTextWidth } from "../common/template-parts";

const heading = [
  "รายงานผลการดำเนินการตามมาตรการ",
  "ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  "(รอบ {รอบ} เดือน) ประจำปีงบประมาณ พ.ศ. {ปีงบประมาณ}",
];

const wide = { width: wideTextWidth, size: 14 };

const right = (text: string) => paragraph(text, { align: "center", indent: 8 });

const preface = [
  prose(
    "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) " +
      "เป็นเครื่องมือเชิงบวกที่ช่วยให้หน่วยงานเห็นจุดแข็งและจุดที่ต้องพัฒนาของตน และนำผลไปปรับปรุงการให้บริการ " +
      "การเปิดเผยข้อมูล และการป้องกันการทุจริตได้ตรงตามความเป็นจริง",
  ),
  prose(
    "{ชื่อหน่วยงาน} ได้นำผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีที่ประเมิน} มาวิเคราะห์และกำหนดมาตรการประจำปีงบประมาณ " +
      "พ.ศ. {ปีงบประมาณ} จำนวน {จำนวนมาตรการ} มาตรการ รายงานฉบับนี้แสดงว่าแต่ละมาตรการถูกนำไปปฏิบัติอย่างไร " +
      "เกิดผลอย่างเป็นรูปธรรมเพียงใด ณ วันที่ {วันที่สถานะ} เพื่อใช้กำกับติดตามและปรับปรุงงานใน{รอบถัดไป}",
  ),
];

/** The last words stay with the signature: a page with nothing but signatures proves nothing. */
const closing = (text: string) => prose(text, { before: 6, keepNext: true });

const summary = closing("สรุป ณ วันที่ {วันที่สถานะ} มีมาตรการทั้งสิ้น {จำนวนมาตรการ} มาตรการ {สรุปสถานะ}");

/** A sentence that ends with ดังนี้, on the page of the table that it opens. */
const opening = (text: string) => prose(text, { keepNext: true });

/** รายงานผลการดำเนินการตามมาตรการ (รอบ 6/12 เดือน). */
export const template = [
  pages(
    [
      ...loop("รายการOIT", [
        paragraph("{ข้อ} {ชื่อรายการ}", { bold: true, size: 20, before: 220, after: 12, align: "center" }),
        ...loop("องค์ประกอบ", [paragraph("{.}", { size: 18, indent: 1 })]),
        new Paragraph({ children: [new PageBreak()] }),
      ]),
      ...cover("ชื่อเรื่อง", heading),
    ],
    { numbered: false },
  ),
  pages(
    [
      paragraph("คำนำ", { bold: true, align: "center", size: 20, after: 12, heading: 1 }),
      ...sectionParagraphs("คำนำ", prose, preface),
      paragraph(""),
      ...sectionParagraphs("ผู้ออกคำนำ", right, [right("{หน่วยงานท้ายคำนำ}")]),
      right("{วันที่รายงาน}"),
    ],
    { numbered: false },
  ),
  pages(
    [
      ...title("ชื่อเรื่อง", heading),
      paragraph("ข้อมูล ณ วันที่ {วันที่สถานะ}", { align: "center" }),
      paragraph(""),
      ...sectionParagraphs("บทนำ", prose, [
        prose(
          "{ชื่อหน่วยงาน} {ที่ตั้ง} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานประจำปีงบประมาณ " +
            "พ.ศ. {ปีที่ประเมิน} และกำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ดังนี้",
        ),
      ]),
      paragraph("", { size: 8 }),
      loopTable(
        "มาตรการ",
        [
          { header: "มาตรการ", share: 143, cell: "{ชื่อมาตรการ}" },
          { header: "แนวทางการปฏิบัติ", share: 160, cell: "{แนวทาง}" },
          { header: "ขั้นตอน/วิธีการปฏิบัติ", share: 230, cell: "{ขั้นตอน}" },
          { header: "ผู้รับผิดชอบ", share: 82, cell: "{ผู้รับผิดชอบ}" },
          { header: "การกำกับติดตาม", share: 114, cell: "{การกำกับติดตาม}" },
        ],
        wide,
      ),
      paragraph("", { size: 8 }),
      ...sectionParagraphs("ผลการดำเนินการ", opening, [
        opening(
          "{ชื่อหน่วยงาน} ขอรายงานผลการดำเนินการตามมาตรการข้างต้น รอบ {รอบ} เดือน" +
            "{#ช่วงของรอบ} (วันที่ {ช่วงของรอบ}){/ช่วงของรอบ} โดยมีสถานะ ณ วันที่ {วันที่สถานะ} ดังนี้",
        ),
      ]),
      paragraph("", { size: 8, keepNext: true }),
      loopTable(
        "ผล",
        [
          { header: "มาตรการ", share: 97, cell: "{ชื่อในรายงานผล}" },
          { header: "รายละเอียดการดำเนินงาน", share: 178, cell: "{ผลการดำเนินการ}" },
          { header: "ระยะเวลา\nการดำเนินงาน", share: 73, cell: "{ระยะเวลา}" },
          { header: "ผลผลิต", share: 104, cell: "{ผลผลิต}", group: "ผลการดำเนินการ" },
          { header: "ผลลัพธ์", share: 174, cell: "{ผลลัพธ์}", group: "ผลการดำเนินการ" },
          { header: "หมายเหตุ", share: 103, cell: "{หมายเหตุ}" },
        ],
        wide,
      ),
      ...stateChartBlock(wideTextWidth),
      ...loop("สรุปสถานะ", [summary]),
      ...sectionParagraphs("สรุป", closing, []),
      ...sectionParagraphs("คำลงท้าย", closing, []),
      paragraph("", { size: 2, keepNext: true }),
      ...signaturesAbreast(),
      ...evidenceAnnex(wideTextWidth),
      ...pictureAnnex(),
    ],
    { startAt: 1, landscape: true },
  ),
];
