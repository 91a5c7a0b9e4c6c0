import type { Paragraph, Table } from "docx";
import { dotted } from "./dotted";
import { coverEmblem } from "./template-garuda";
import {
  tableCell,
  cm,
  dotsTo,
  headerRows,
  loop,
  paragraph,
  row,
  textRun,
  sectionParagraphs,
  tab,
  table,
  textWidth,
  wideTextWidth,
  type Column,
  type ParagraphStyle,
  gap,
} from "./template-parts";

type Block = Paragraph | Table;

/** A title in the middle: the office's lines, else the template's. */
export function title(tag: string, own: readonly string[], style: ParagraphStyle = {}): Block[] {
  const shape = (text: string, heading?: 1) =>
    paragraph(text, { bold: true, align: "center", size: 18, ...(heading ? { heading } : {}), ...style });
  return sectionParagraphs(
    tag,
    (text) => shape(text, 1),
    own.map((text, index) => shape(text, index === 0 ? 1 : undefined)),
  );
}

/** A cover in the middle of its page: the office's own words, else the title with office and place. */
export function cover(titleTag: string, ownTitle: readonly string[]): Block[] {
  const big = (text: string) => paragraph(text, { bold: true, align: "center", size: 24 });
  const middle = (text: string, before = 0) => paragraph(text, { bold: true, align: "center", size: 22, before });
  const office = [middle("{ชื่อหน่วยงาน}", 160), middle("{ที่ตั้ง}")];
  return [
    // The emblem takes the room above the title, 3 cm of it, whether it is there or not.
    paragraph([coverEmblem()], { align: "center", before: 45, after: 24 }),
    ...loop("มีปก", [...loop("ปก", [big("{.}")]), ...loop("ปกมีที่ตั้ง", office)]),
    ...loop("มีปก", [...sectionParagraphs(titleTag, big, ownTitle.map(big)), ...office], "^"),
  ];
}

/** A paragraph that is there only when its text is. */
export function loopParagraphs(tag: string, inside: Paragraph): Paragraph[] {
  return loopIn(tag, [inside]);
}

/** How a preparer signs: under a line that says so, or, as in a letter, in a free space. */
export type Signing = "report" | "letter";

/** A rank stands before the signature, as the rules of official letters have it; the signature needs room beside it. */
const rank = "{#ยศ} {ยศ} {/ยศ}";
const letterRank = `{#ยศ}{ยศ}${"\u00a0".repeat(24)}{/ยศ}`;

/** One signature block: an opinion with its heading and lines for the hand, the signature, name and post. */
function block(width: number, indent: number, signing: Signing): Paragraph[] {
  const tabs = [dotsTo(width - 140)];
  const kept = { keepNext: true } as const;
  const centred = (text: string, style: ParagraphStyle = {}) =>
    paragraph(text, { align: "center", indent, ...kept, ...style });
  const when = (sign: "#" | "^", inside: readonly Paragraph[]) => [
    paragraph(`{${sign}เป็นผู้จัดทำ}`, kept),
    ...inside,
    paragraph("{/เป็นผู้จัดทำ}", kept),
  ];
  const isReport = signing === "report";
  return [
    ...when("#", [centred(isReport ? `ลงชื่อ${rank}${dotted.long}ผู้จัดทำ` : letterRank, { before: 24 })]),
    ...when("^", [
      paragraph([textRun("{หัวข้อความเห็น}"), tab()], { ...kept, before: 12, tabs }),
      paragraph([tab()], { ...kept, tabs }),
      centred(`(ลงชื่อ)${rank}${dotted.long}`, { before: 24 }),
    ]),
    centred("({ชื่อผู้ลงนาม})"),
    ...when("#", [centred(`${isReport ? "ตำแหน่ง " : ""}{ตำแหน่ง}`)]),
    ...when("^", [centred("{ตำแหน่ง}")]),
    ...loopIn("ตำแหน่งที่แทน", [centred("{ตำแหน่งที่แทน}")]),
  ];
}

const tiny = (text: string) => paragraph(text, { size: 2, keepNext: true });
const bare = { borderless: true } as const;

/** Who signs on an upright page: one below another on its right half, the last two in one row that does not split. */
export function signatures(signing: Signing = "report"): Block[] {
  const half = textWidth / 2 / 567;
  const content = loopIn("ลงนาม", block(textWidth, half, signing));
  return loop("กลุ่มลงนาม", [table([row([tableCell(content, textWidth, bare)])], [textWidth], bare), gap()]);
}

/**
 * Who signs on a page that lies on its side: two abreast, rows that do not split and stay with the words before them. Of
 * more than two rows only the last two stay together when the paper is filled: all would leave a page nearly empty.
 */
export function signaturesAbreast(): Block[] {
  const half = Math.floor(wideTextWidth / 2);
  const widths = [wideTextWidth - half, half];
  const side = (tag: string) => loopIn(tag, block(half, 0, "report"));
  const left = tableCell([tiny("{#แถวลงนาม}"), ...side("ซ้าย")], widths[0] ?? 0, { ...bare, low: true });
  const right = tableCell([...side("ขวา"), tiny("{/แถวลงนาม}")], half, { ...bare, low: true });
  return [table([row([left, right])], widths, bare), gap()];
}

/** A loop over paragraphs of a cell. */
function loopIn(tag: string, inside: readonly Paragraph[]): Paragraph[] {
  return [paragraph(`{#${tag}}`, { keepNext: true }), ...inside, paragraph(`{/${tag}}`, { keepNext: true })];
}

/** The table of evidence at the end, on a page of its own; only where there is any. A row names the measure, and several below it bear its number, so that none is lost over a page. */
export function evidenceAnnex(width = textWidth): Block[] {
  const size = 14;
  const widths = [cm(1.4), width - cm(1.4) - cm(3.6), cm(3.6)];
  const [number = 0, words = 0, code = 0] = widths;
  const columns: readonly Column[] = [
    { header: "ลำดับ", share: number, cell: "" },
    { header: "มาตรการและหลักฐาน", share: words, cell: "" },
    { header: "คิวอาร์โค้ด", share: code, cell: "" },
  ];
  const head = { size, bold: true, fill: "F2F2F2", keepNext: true } as const;
  const rows = [
    ...headerRows(columns, widths, size),
    row([
      tableCell("{#หลักฐานแนบ}{ลำดับ}", number, { ...head, align: "center" }),
      tableCell("{ชื่อในรายงานผล}", words + code, { ...head, columns: 2 }),
    ]),
    row([
      tableCell("{#รายการหลักฐาน}{ลำดับหลักฐาน}", number, { size, align: "center", middle: true }),
      tableCell("{ข้อความหลักฐาน}", words, { size, middle: true }),
      tableCell("{คิวอาร์โค้ด}{/รายการหลักฐาน}{/หลักฐานแนบ}", code, { size: 12, align: "center", middle: true }),
    ]),
  ];
  return loop("เอกสารแนบ", [
    paragraph("เอกสารแนบท้าย", { bold: true, align: "center", size: 18, pageBreakBefore: true, heading: 1 }),
    paragraph("หลักฐานการดำเนินการตามมาตรการ", { bold: true, align: "center", after: 6 }),
    table(rows, widths),
  ]);
}
