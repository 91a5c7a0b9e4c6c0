import type { TableCell } from "docx";
import { cover, evidenceAnnex, signaturesAbreast, title } from "../common/template-blocks";
import { stateChartBlock } from "../common/template-charts";
import { pictureAnnex } from "../common/template-pictures";
import {
  tableCell,
  headerRows,
  loop,
  loopTable,
  pages,
  paragraph,
  prose,
  row,
  sectionParagraphs,
  table,
  wideTextWidth,
  widthsOf,
  type Column,
} from "../common/template-parts";

const coverTitle = [
  "รายงานผลการดำเนินการตามมาตรการ",
  "ส่งเสริมคุณธรรมและความโปร่งใส",
  "ประจำปีงบประมาณ พ.ศ.\u00a0{ปีงบประมาณ}",
];

const contentTitle = [
  "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
  "ของ{ชื่อหน่วยงาน} {ที่ตั้ง}",
  "ประจำปีงบประมาณ พ.ศ.\u00a0{ปีงบประมาณ}",
];

const intro = prose(
  "{ชื่อหน่วยงาน} ได้นำผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ.\u00a0{ปีที่ประเมิน} มากำหนดมาตรการประจำปีงบประมาณ " +
    "พ.ศ.\u00a0{ปีงบประมาณ} และขอรายงานผลการดำเนินการ ดังนี้",
  { after: 6 },
);

/** The last words stay with the signature: a page with nothing but signatures proves nothing. */
const closing = (text: string) => prose(text, { before: 6, keepNext: true });

const summary = closing("ณ วันที่ {วันที่สถานะ} มีมาตรการทั้งสิ้น {จำนวนมาตรการ} มาตรการ {สรุปสถานะ}");

const columns: readonly Column[] = [
  { header: "มาตรการ/แนวทาง", share: 101, cell: "{ชื่อพร้อมลำดับ}" },
  { header: "ขั้นตอน/วิธีการดำเนินการ", share: 136, cell: "{ขั้นตอน}" },
  { header: "ผู้รับผิดชอบ", share: 59, cell: "{ผู้รับผิดชอบ}" },
  { header: "ระยะเวลา\nการดำเนินการ", share: 74, cell: "{ระยะเวลา}" },
  { header: "สรุปผลการดำเนินการ", share: 156, cell: "{สรุปผล}" },
  { header: "ผลลัพธ์/ความสำเร็จ", share: 203, cell: "{ความสำเร็จ}" },
];
const size = 13;

/** A row that names the topic, only before the first measure of one that has several; then the measure's own row. */
function measureTable() {
  const widths = widthsOf(
    columns.map((column) => column.share),
    wideTextWidth,
  );
  const [first = 0, ...rest] = widths;
  const head = { size, bold: true, keepNext: true, fill: "F2F2F2" } as const;
  const group: TableCell[] = [
    tableCell("{#มาตรการ}{#ขึ้นประเด็นใหม่}{ลำดับประเด็น}", first, head),
    tableCell("{ชื่อกลุ่ม}{/ขึ้นประเด็นใหม่}", wideTextWidth - first, { ...head, columns: rest.length }),
  ];
  const own = columns.map((column, index) =>
    tableCell(column.cell + (index === columns.length - 1 ? "{/มาตรการ}" : ""), widths[index] ?? 0, { size }),
  );
  return table([...headerRows(columns, widths, size), row(group), row(own)], widths);
}

/** รายงานผลการดำเนินการ ประจำปี. */
export const template = [
  pages(cover("ชื่อเรื่องบนปก", coverTitle), { numbered: false }),
  pages(
    [
      ...title("ชื่อเรื่อง", contentTitle),
      paragraph("ข้อมูล ณ วันที่ {วันที่สถานะ}", { align: "center" }),
      paragraph("*****", { align: "center", after: 6 }),
      ...sectionParagraphs("บทนำ", (text) => prose(text, { after: 6 }), [intro]),
      measureTable(),
      ...loop("ปัญหาและข้อเสนอแนะ", [
        paragraph("ปัญหา/อุปสรรค และข้อเสนอแนะ", { bold: true, before: 12, after: 6, keepNext: true, heading: 2 }),
        loopTable(
          "รายการปัญหา",
          [
            { header: "ลำดับ", share: 3, cell: "{ลำดับ}", align: "center" },
            { header: "มาตรการ", share: 14, cell: "{ชื่อในรายงานผล}" },
            { header: "ปัญหา/อุปสรรค", share: 18, cell: "{ปัญหาอุปสรรค}" },
            { header: "ข้อเสนอแนะ", share: 18, cell: "{ข้อเสนอแนะ}" },
          ],
          { width: wideTextWidth, size },
        ),
      ]),
      ...stateChartBlock(wideTextWidth),
      ...loop("สรุปสถานะ", [summary]),
      ...sectionParagraphs("สรุป", closing, []),
      ...sectionParagraphs("คำลงท้าย", closing, []),
      paragraph("", { size: 2, keepNext: true }),
      ...signaturesAbreast(),
      ...evidenceAnnex(wideTextWidth),
      ...pictureAnnex(),
    ],
    { landscape: true, startAt: 1 },
  ),
];
