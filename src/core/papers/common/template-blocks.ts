import type { Paragraph, Table } from "docx";
import {
  cell,
  dotsTo,
  loop,
  loopTable,
  paragraph,
  row,
  run,
  section,
  tab,
  table,
  textWidth,
  type ParagraphStyle,
  gap,
} from "./template-parts";

type Block = Paragraph | Table;

/** A title in the middle: the office's lines, else the template's. */
export function title(tag: string, own: readonly string[], style: ParagraphStyle = {}): Block[] {
  const shape = (text: string) => paragraph(text, { bold: true, align: "center", size: 18, ...style });
  return section(tag, shape, own.map(shape));
}

/** A cover in the middle of its page: the office's own words, else the title with office and place. */
export function cover(titleTag: string, ownTitle: readonly string[]): Block[] {
  const big = (text: string) => paragraph(text, { bold: true, align: "center", size: 24 });
  const middle = (text: string, before = 0) => paragraph(text, { bold: true, align: "center", size: 22, before });
  const office = [middle("{ชื่อหน่วยงาน}", 160), middle("{ที่ตั้ง}")];
  return [
    paragraph("", { before: 150 }),
    ...loop("มีปก", [...loop("ปก", [big("{.}")]), ...loop("ปกมีที่ตั้ง", office)]),
    ...loop("มีปก", [...section(titleTag, big, ownTitle.map(big)), ...office], "^"),
  ];
}

/** A signature block: kept whole, centred on the right half, room for the hand above the name. */
export function signature(
  lead: readonly Paragraph[],
  label: string,
  before: string,
  after: string,
  width = textWidth,
): Table {
  const half = Math.floor(width / 2);
  const centred = (text: string, style: ParagraphStyle = {}) =>
    paragraph(text, { align: "center", keepNext: true, ...style });
  const right = [
    centred(label, { before: 24 }),
    ...loopParagraphs("ยศ", centred("{ยศ}")),
    centred("({ชื่อผู้ลงนาม})"),
    centred(`${before}{ตำแหน่ง}${after}`),
    ...loopParagraphs("ตำแหน่งที่แทน", centred("{ตำแหน่งที่แทน}")),
  ];
  const widths = [width - half, half];
  const style = { borderless: true } as const;
  const rows = [row([cell("", widths[0] ?? 0, style), cell(right, half, style)])];
  if (lead.length > 0) rows.unshift(row([cell(lead, width, { ...style, columns: 2 })]));
  return table(rows, widths, style);
}

/** A paragraph that is there only when its text is. */
export function loopParagraphs(tag: string, inside: Paragraph): Paragraph[] {
  return [paragraph(`{#${tag}}`, { keepNext: true }), inside, paragraph(`{/${tag}}`, { keepNext: true })];
}

// Few enough to stay on one line in a wider font than the template's.
const dots = ".".repeat(36);

/** ลงชื่อ....ผู้จัดทำ: one block a preparer. */
export function preparers(width = textWidth): Block[] {
  return loop("ผู้จัดทำ", [signature([], `ลงชื่อ${dots}ผู้จัดทำ`, "ตำแหน่ง ", "", width), gap()]);
}

/** The chain of opinions and orders: heading, dotted lines for the hand, signature. */
export function opinions(width = textWidth): Block[] {
  const tabs = [dotsTo(width - 140)];
  const lead = [
    paragraph([run("{หัวข้อความเห็น}"), tab()], { keepNext: true, before: 12, tabs }),
    paragraph([tab()], { keepNext: true, tabs }),
  ];
  return loop("ความเห็นและคำสั่ง", [signature(lead, `(ลงชื่อ)${dots}`, "", "", width), gap()]);
}

/** The table of evidence at the end, on a page of its own; only where there is any. */
export function evidenceAnnex(width = textWidth): Block[] {
  return loop("เอกสารแนบ", [
    paragraph("เอกสารแนบท้าย", { bold: true, align: "center", size: 18, pageBreakBefore: true }),
    paragraph("หลักฐานการดำเนินการตามมาตรการ", { bold: true, align: "center", after: 6 }),
    loopTable(
      "หลักฐานแนบ",
      [
        { header: "ลำดับ", share: 1, cell: "{ลำดับ}", align: "center" },
        { header: "มาตรการ", share: 5, cell: "{ชื่อในรายงานผล}" },
        { header: "หลักฐาน", share: 6, cell: "{หลักฐาน}" },
      ],
      { width },
    ),
  ]);
}
