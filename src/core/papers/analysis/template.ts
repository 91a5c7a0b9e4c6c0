import { Header, type ISectionOptions, type Paragraph, type Table } from "docx";
import { cover, loopParagraphs, signatures, title } from "../common/template-blocks";
import { scoreCharts } from "../common/template-charts";
import { indicators, tools } from "../../model/indicators";
import { body as words, headings } from "./template-prose";
import { contents, heading } from "./template-contents";
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
  textWidth,
  wideTextWidth,
  widthsOf,
  type Column,
} from "../common/template-parts";

type Block = Paragraph | Table;

const right = (text: string) => paragraph(text, { align: "center", indent: 8 });
const pageTitle = (text: string) => paragraph(text, { bold: true, align: "center", size: 20, after: 12, heading: 1 });
const gap = paragraph("", { size: 8, keepNext: true });

/** A front page with its letter above; page numbers begin with the body. */
function frontPage(letter: string, children: readonly Block[]): ISectionOptions {
  const first = new Header({ children: [paragraph(`- ${letter} -`, { align: "center" })] });
  const { headers, ...rest } = pages(children, { numbered: false });
  return { ...rest, headers: { ...headers, first } };
}

/** Pages of the body after its first section: every one carries its number. */
function following(children: readonly Block[], landscape = false): ISectionOptions {
  const section = pages(children, { landscape });
  return { ...section, properties: { ...section.properties, titlePage: false } };
}

const scoreColumns: readonly Column[] = [
  { header: "ตัวชี้วัด", share: 86, cell: "{ตัวชี้วัด}" },
  { header: "คะแนนรายตัวชี้วัด", share: 36, cell: "{คะแนน}", align: "center" },
  { header: "คะแนนรายเครื่องมือ", share: 38, cell: "{คะแนนเครื่องมือ}", align: "center" },
];

/** Which indicators each tool measures: its score stands beside theirs. */
const toolNotes = tools
  .map((tool) => {
    const own = indicators.filter((one) => one.tool === tool).map(({ number }) => number);
    return `แบบวัด\u00a0${tool}: ตัวชี้วัดที่\u00a0${own[0] ?? ""}\u00a0–\u00a0${own[own.length - 1] ?? ""}`;
  })
  .join("   ");

/** The score table stays on one page: a merged tool cell would show its score on the first one only. */
function scores(): Table {
  const widths = widthsOf(
    scoreColumns.map((column) => column.share),
    textWidth,
  );
  const style = { size: 14, keepNext: true, middle: true, close: true } as const;
  const open = ["{#คะแนนรายตัวชี้วัด}", "", ""];
  const close = ["", "", "{/คะแนนรายตัวชี้วัด}"];
  const cells = scoreColumns.map((column, at) =>
    tableCell(`${open[at] ?? ""}${column.cell}${close[at] ?? ""}`, widths[at] ?? 0, {
      ...style,
      align: column.align ?? "left",
    }),
  );
  const total = { ...style, bold: true, align: "center", fill: "F2F2F2" } as const;
  const totals = ["{#แถวคะแนนรวม}คะแนนรวม", "{คะแนน}", "{ระดับ}"];
  return table(
    [
      ...headerRows(scoreColumns, widths, 14),
      row(cells),
      row(totals.map((text, at) => tableCell(text, widths[at] ?? 0, total))),
      row([tableCell(`${toolNotes}{/แถวคะแนนรวม}`, textWidth, { size: 12, columns: scoreColumns.length })]),
    ],
    widths,
  );
}

const comparison = loop("เทียบกับปีก่อน", [
  paragraph("เทียบกับปีงบประมาณ พ.ศ. {ปีที่เทียบ}", { bold: true, before: 10, after: 4, keepNext: true, heading: 2 }),
  ...loop("ข้อความเปรียบเทียบ", [prose("{.}")]),
]);

const topics = [
  ...loop("ประเด็นวิเคราะห์", [
    paragraph("{ลำดับ}. {ประเด็น}", { bold: true, before: 6, keepNext: true, heading: 2 }),
    ...loop("บทวิเคราะห์", [prose("{.}")]),
    ...loop("บทวิเคราะห์", loop("คะแนนตัวชี้วัด", [prose("{ชื่อหน่วยงาน} ได้คะแนนใน{คะแนนตัวชี้วัด}")]), "^"),
    ...loop("ข้อคำถาม", [prose(words.questions, { keepNext: true })]),
    ...loop("ข้อค้นพบ", [prose("{.}")]),
  ]),
  ...loop("ประเด็นวิเคราะห์", loop("ส่วนที่ ๒", [prose("ไม่มีรายการ")], "^"), "^"),
];

const actions = loop("กลุ่มมาตรการ", [
  ...loopParagraphs(
    "ประเด็น",
    paragraph("{ลำดับ}. {ประเด็น}", { bold: true, before: 10, after: 4, keepNext: true, heading: 2 }),
  ),
  loopTable(
    "มาตรการ",
    [
      { header: "ลำดับ", share: 36, cell: "{ลำดับ}", align: "center" },
      { header: "ผลการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน", share: 135, cell: "{ข้อค้นพบ}" },
      { header: "วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", share: 172, cell: "{วิธีการ}" },
      { header: "ขั้นตอน/วิธีการปฏิบัติ", share: 226, cell: "{ขั้นตอน}" },
      { header: "ระยะเวลา", share: 84, cell: "{ระยะเวลา}" },
      { header: "ผู้รับผิดชอบ", share: 76, cell: "{ผู้รับผิดชอบ}" },
    ],
    { width: wideTextWidth, size: 14 },
  ),
]);

const followUps = loop("การกำกับติดตามมาตรการ", [
  paragraph("การกำกับติดตามการดำเนินการตามมาตรการ", {
    bold: true,
    before: 10,
    after: 4,
    keepNext: true,
    heading: 2,
  }),
  loopTable(
    "แถวกำกับติดตาม",
    [
      { header: "ลำดับ", share: 3, cell: "{ลำดับ}", align: "center" },
      { header: "มาตรการ", share: 24, cell: "{ชื่อมาตรการ}" },
      { header: "การกำกับติดตาม", share: 24, cell: "{การกำกับติดตาม}" },
    ],
    { width: wideTextWidth, size: 14 },
  ),
]);

const limitations = [
  ...loop("ข้อจำกัดรายเครื่องมือ", [prose("{ลำดับ}. {เครื่องมือ}", { before: 4, keepNext: true }), prose("ข้อจำกัด {ข้อจำกัด}")]),
  ...loop("ข้อจำกัดรายเครื่องมือ", loop("ส่วนที่ ๔", [prose("ไม่มีรายการ")], "^"), "^"),
];

const [first, second, third, fourth] = headings;

/** มาตรการและการวิเคราะห์ผลการประเมิน. */
export const template = [
  pages(cover("ชื่อเรื่อง", words.cover), { numbered: false }),
  frontPage("ก", [
    pageTitle("คำนำ"),
    ...sectionParagraphs("คำนำ", prose, [
      ...words.preface.map((text) => prose(text)),
      paragraph(""),
      right("{หน่วยงานท้ายคำนำ}"),
      right("{วันที่รายงาน}"),
    ]),
  ]),
  frontPage("ข", [
    ...contents(
      [
        ["คำนำ", "ก"],
        ["สารบัญ", "ข"],
        ["บทสรุปผู้บริหาร", "ค"],
      ],
      headings,
    ),
  ]),
  frontPage("ค", [pageTitle("บทสรุปผู้บริหาร"), ...sectionParagraphs("บทสรุปผู้บริหาร", prose, words.summary)]),
  pages(
    [
      ...title("หัวเรื่องเนื้อหา", words.title),
      heading(first),
      ...sectionParagraphs("ส่วนที่ ๑", prose, [prose(words.part1, { keepNext: true })]),
      gap,
      scores(),
      ...scoreCharts(),
      ...comparison,
      heading(second),
      ...sectionParagraphs("ส่วนที่ ๒", prose, words.part2),
      ...topics,
    ],
    { startAt: 1 },
  ),
  // Six columns need the page on its side.
  following([heading(third), ...sectionParagraphs("ส่วนที่ ๓", prose, []), ...actions, ...followUps], true),
  following([
    heading(fourth),
    ...sectionParagraphs("ส่วนที่ ๔", prose, []),
    ...limitations,
    paragraph("", { size: 8 }),
    ...signatures(),
  ]),
];
