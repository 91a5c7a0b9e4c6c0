import {
  type Footer,
  AlignmentType,
  BorderStyle,
  Header,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignSection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type ImageRun,
  type ISectionOptions,
  type IParagraphOptions,
} from "docx";
import { twipsPerCentimetre, twipsPerPoint } from "../../docx/units";

/** Lengths in twips, twentieths of a point, as the format has them. */
export const cm = (centimetres: number): number => Math.round(centimetres * twipsPerCentimetre);

export const font = "TH Sarabun New";
const thai = { ascii: font, hAnsi: font, cs: font, eastAsia: font };

/** A4 with the margins of official papers: left 3 cm, right 2, top 2.5, bottom 2. */
const a4 = { width: 11906, height: 16838 };
const margins = { top: cm(2.5), right: cm(2), bottom: cm(2), left: cm(3), header: cm(1.25), footer: cm(1) };
/** A page on its side is bound at its left, as the upright ones are: the hole punch takes 2.5 cm there. */
const wideMargins = { top: cm(2), right: cm(1.5), bottom: cm(1.5), left: cm(2.5), header: cm(1), footer: cm(0.8) };

/** Width of the text on an upright page, and on one lying on its side. */
export const textWidth = a4.width - margins.left - margins.right;
export const wideTextWidth = a4.height - wideMargins.left - wideMargins.right;

export interface RunStyle {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly italics?: boolean;
  readonly color?: string;
  /** On a line of its own. */
  readonly newLine?: boolean;
}

/** A run of Thai: font, size and weight for complex scripts too, and the language marked. */
export function textRun(text: string, style: RunStyle = {}): TextRun {
  const size = (style.size ?? 16) * 2;
  const weight = style.bold ? { bold: true, boldComplexScript: true } : {};
  const slant = style.italics ? { italics: true, italicsComplexScript: true } : {};
  return new TextRun({
    text,
    font: thai,
    size,
    sizeComplexScript: size,
    ...weight,
    ...slant,
    ...(style.color ? { color: style.color } : {}),
    ...(style.newLine ? { break: 1 } : {}),
    language: { value: "en-US", bidirectional: "th-TH" },
  });
}

export type Align = "left" | "center" | "right";
const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

export interface ParagraphStyle extends RunStyle {
  readonly align?: Align;
  /** In centimetres. */
  readonly firstLine?: number;
  readonly indent?: number;
  readonly hanging?: number;
  /** In points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly tabs?: NonNullable<IParagraphOptions["tabStops"]>;
  /** A heading of the first or second level, for navigation and outlines; it looks as its own style says. */
  readonly heading?: 1 | 2;
}

/** A paragraph of one text, or of runs; single spacing, aligned left unless said otherwise. */
export function paragraph(content: string | readonly (TextRun | ImageRun)[], style: ParagraphStyle = {}): Paragraph {
  const indent = {
    ...(style.firstLine === undefined ? {} : { firstLine: cm(style.firstLine) }),
    ...(style.indent === undefined ? {} : { left: cm(style.indent) }),
    ...(style.hanging === undefined ? {} : { hanging: cm(style.hanging) }),
  };
  return new Paragraph({
    children: typeof content === "string" ? [textRun(content, style)] : [...content],
    alignment: aligned[style.align ?? "left"],
    spacing: { before: (style.before ?? 0) * twipsPerPoint, after: (style.after ?? 0) * twipsPerPoint },
    ...(Object.keys(indent).length > 0 ? { indent } : {}),
    keepNext: style.keepNext ?? false,
    pageBreakBefore: style.pageBreakBefore ?? false,
    ...(style.heading === undefined ? {} : { heading: headingLevels[style.heading], outlineLevel: style.heading - 1 }),
    // The paragraph's end has a size too, and an empty or last line is never lower than that.
    ...(style.size === undefined ? {} : { run: { size: style.size * 2, sizeComplexScript: style.size * 2 } }),
    ...(style.tabs ? { tabStops: style.tabs } : {}),
  });
}

/** A tab in the size of running text, and a tab stop that fills the line up to it with dots. */
export const tab = (): TextRun => new TextRun({ font: thai, size: 32, sizeComplexScript: 32, children: [new Tab()] });
export const dotsTo = (position: number) => ({ type: TabStopType.RIGHT, position, leader: "dot" }) as const;

/** A running paragraph of an official paper: first line in by 2.5 cm. */
export const prose = (text: string, style: ParagraphStyle = {}): Paragraph =>
  paragraph(text, { firstLine: 2.5, ...style });

/** A loop or condition as paragraphs of their own: they leave no line behind. */
export function loop(
  tag: string,
  inside: readonly (Paragraph | Table)[],
  sign: "#" | "^" = "#",
): (Paragraph | Table)[] {
  return [paragraph(`{${sign}${tag}}`), ...inside, paragraph(`{/${tag}}`)];
}

/** A section of ข้อความ: the office's paragraphs, else the template's own. */
export function sectionParagraphs(
  tag: string,
  shape: (text: string) => Paragraph,
  own: readonly (Paragraph | Table)[],
): (Paragraph | Table)[] {
  return [...loop(tag, [shape("{.}")]), ...(own.length > 0 ? loop(tag, own, "^") : [])];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = { top: line, bottom: line, left: line, right: line };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const nil = { style: BorderStyle.NIL, size: 0, color: "auto" };
const bars = {
  piece: { ...borders, left: none, right: none },
  last: { ...borders, left: none },
};
const opened = { below: { ...borders, bottom: nil }, above: { ...borders, top: nil } };
export const noBorders = { top: none, bottom: none, left: none, right: none };

export interface Column {
  /** Its line breaks are kept: left to itself, a narrow header breaks inside its words. */
  readonly header: string;
  /** Share of the table's width; the shares are scaled to it. */
  readonly share: number;
  readonly cell: string;
  readonly align?: Align;
  readonly bold?: boolean;
  /** Columns under one common header, which stands over them. */
  readonly group?: string;
}

export interface TableStyle {
  readonly width?: number;
  /** In points. */
  readonly size?: number;
  readonly headerSize?: number;
  /** Headers of no group stand in one row with those of the group, as memos have them; else in the middle of both rows. */
  readonly lowHeaders?: boolean;
}

/** Column widths that add up to the table's. */
export function widthsOf(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * width));
  const rest = width - widths.reduce((total, one) => total + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}

export interface PaperCellStyle extends ParagraphStyle {
  readonly columns?: number;
  readonly merge?: "start" | "continue";
  readonly fill?: string;
  readonly middle?: boolean;
  /** At the bottom of the cell, beside the last line of its neighbours. */
  readonly low?: boolean;
  readonly borderless?: boolean;
  /** A piece of a bar that goes through its row: lines above and below only, and one behind the last. */
  readonly bar?: "piece" | "last";
  /** No line below, or above: two cells that look like one. */
  readonly open?: "below" | "above";
  /** Space left and right of the text, in twentieths of a point. */
  readonly sides?: number;
  /** Rows of figures, one line each, stand closer than rows of text. */
  readonly close?: boolean;
}

/** A table cell of one paragraph or several, with an absolute width, its borders its own. */
export function tableCell(
  content: string | readonly Paragraph[],
  width: number,
  style: PaperCellStyle = {},
): TableCell {
  return new TableCell({
    children: typeof content === "string" ? [paragraph(content, style)] : [...content],
    width: { size: width, type: WidthType.DXA },
    borders: style.borderless ? noBorders : style.bar ? bars[style.bar] : style.open ? opened[style.open] : borders,
    ...(style.columns === undefined ? {} : { columnSpan: style.columns }),
    ...(style.merge === "start" ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    ...(style.merge === "continue" ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(style.fill ? { shading: { type: "clear" as const, color: "auto", fill: style.fill } } : {}),
    verticalAlign: style.middle
      ? VerticalAlignTable.CENTER
      : style.low
        ? VerticalAlignTable.BOTTOM
        : VerticalAlignTable.TOP,
    margins: {
      top: style.close ? 0 : 30,
      bottom: style.close ? 0 : 30,
      left: style.sides ?? 70,
      right: style.sides ?? 70,
    },
  });
}

/** A row; header rows repeat on every page. Rows are not split over pages unless they may be. */
export function row(cells: readonly TableCell[], style: { header?: boolean; split?: boolean } = {}): TableRow {
  return new TableRow({ children: [...cells], tableHeader: style.header ?? false, cantSplit: !(style.split ?? false) });
}

export function table(
  rows: readonly TableRow[],
  widths: readonly number[],
  style: { borderless?: boolean } = {},
): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: style.borderless ? noBorders : { ...borders, insideHorizontal: line, insideVertical: line },
  });
}

const headerFill = "E7E6E6";

/** The header rows of a table: one, or two where columns share a common header. */
export function headerRows(
  columns: readonly Column[],
  widths: readonly number[],
  size: number,
  isLow = false,
): TableRow[] {
  // Kept with the row below: a page never ends with a header.
  const style = { bold: true, align: "center", middle: true, size, fill: headerFill, keepNext: true } as const;
  const headed = (column: Column, width: number, more: PaperCellStyle = {}): TableCell =>
    tableCell(
      column.header.split("\n").map((line) => paragraph(line, style)),
      width,
      { ...style, ...more },
    );
  const hasGroups = columns.some((column) => column.group !== undefined);
  if (!hasGroups)
    return [
      row(
        columns.map((column, index) => headed(column, widths[index] ?? 0)),
        { header: true },
      ),
    ];
  const top: TableCell[] = [];
  const bottom: TableCell[] = [];
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (column.group === undefined) {
      top.push(isLow ? tableCell("", width, { ...style, open: "below" }) : headed(column, width, { merge: "start" }));
      bottom.push(
        isLow ? headed(column, width, { open: "above" }) : tableCell("", width, { ...style, merge: "continue" }),
      );
      return;
    }
    bottom.push(headed(column, width));
    if (columns[index - 1]?.group === column.group) return;
    const members = columns.flatMap((one, at) => (one.group === column.group ? [widths[at] ?? 0] : []));
    const sum = members.reduce((total, one) => total + one, 0);
    top.push(tableCell(column.group, sum, { ...style, columns: members.length }));
  });
  return [row(top, { header: true }), row(bottom, { header: true })];
}

/** A table whose one data row repeats for each item of a list. Rows are not split; one that outgrows a page is broken there all the same. */
export function loopTable(tag: string, columns: readonly Column[], style: TableStyle = {}): Table {
  const size = style.size ?? 13;
  const widths = widthsOf(
    columns.map((column) => column.share),
    style.width ?? textWidth,
  );
  const last = columns.length - 1;
  const cells = columns.map((column, index) => {
    const text = (index === 0 ? `{#${tag}}` : "") + column.cell + (index === last ? `{/${tag}}` : "");
    return tableCell(text, widths[index] ?? 0, { size, align: column.align ?? "left", bold: column.bold ?? false });
  });
  return table([...headerRows(columns, widths, style.headerSize ?? size, style.lowHeaders), row(cells)], widths);
}

function pageNumber(space = { before: 0, after: 0 }): Header {
  const style = { font: thai, size: 32, sizeComplexScript: 32 };
  const children = [
    new TextRun({ ...style, text: "- " }),
    new TextRun({ ...style, children: [PageNumber.CURRENT] }),
    new TextRun({ ...style, text: " -" }),
  ];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, spacing: space, children })] });
}

/** The emblem of a memo stands 1.5 cm from the edge of its first sheet; on the others the text begins where it does in every paper. */
const memoMargins = { top: cm(1.5), header: cm(0.5) };
const memoNumber = { before: cm(0.75), after: cm(0.4) };

const emptyHeader = (): Header => new Header({ children: [paragraph("")] });

export interface PageStyle {
  readonly landscape?: boolean;
  /** Page numbers "- ๒ -" on top from the second page of the section on. */
  readonly numbered?: boolean;
  readonly startAt?: number;
  readonly continues?: boolean;
  readonly middle?: boolean;
  readonly footer?: Footer;
  readonly margins?: Partial<typeof margins>;
  /** The first line is that of a memo, with the emblem. */
  readonly memo?: boolean;
}

/** An end of no height to speak of: after a table that fills its page, a line would make a page of its own. */
export const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });

/** A section of pages. */
export function pages(children: readonly (Paragraph | Table)[], style: PageStyle = {}): ISectionOptions {
  const numbered = style.numbered ?? true;
  return {
    properties: {
      type: style.continues ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      titlePage: true,
      ...(style.middle ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
      page: {
        size: { ...a4, orientation: style.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...(style.landscape ? wideMargins : margins), ...(style.memo ? memoMargins : {}), ...style.margins },
        pageNumbers: {
          formatType: NumberFormat.THAI_NUMBERS,
          ...(style.startAt === undefined ? {} : { start: style.startAt }),
        },
      },
    },
    headers: style.memo
      ? { first: new Header({ children: [gap()] }), default: pageNumber(memoNumber) }
      : { first: emptyHeader(), default: numbered ? pageNumber() : emptyHeader() },
    ...(style.footer ? { footers: { default: style.footer, first: style.footer } } : {}),
    // The section's properties hang on its last paragraph, and one that closes a loop is taken out when it is filled.
    children: [...children, gap()],
  };
}

export { HeightRule };
