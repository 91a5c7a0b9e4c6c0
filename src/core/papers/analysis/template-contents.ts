import {
  Bookmark,
  BuilderElement,
  HeadingLevel,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  XmlComponent,
  type Table,
} from "docx";
import {
  tableCell,
  cm,
  paragraph,
  row,
  textRun,
  table,
  textWidth,
  type PaperCellStyle,
} from "../common/template-parts";

/** A heading that the contents page points to. */
export interface Heading {
  /** The section of ข้อความ by which the office words it. */
  readonly tag: string;
  readonly own: string;
  readonly bookmark: string;
}

const wording = ({ tag, own }: Heading): string => `{#${tag}}{.}{/${tag}}{^${tag}}${own}{/${tag}}`;

/** A heading: one paragraph whatever the office types, so that its bookmark stands once in the paper. */
export function heading(one: Heading): Paragraph {
  return new Paragraph({
    children: [new Bookmark({ id: one.bookmark, children: [textRun(wording(one), { bold: true, size: 18 })] })],
    spacing: { before: 240, after: 80 },
    keepNext: true,
    heading: HeadingLevel.HEADING_1,
    outlineLevel: 0,
  });
}

/** What stands for a page number until an editor works it out (some never do): room to write it by hand. */
const unknownPage = ".....";

function fieldMark(type: "begin" | "separate" | "end"): BuilderElement {
  return new BuilderElement<{ type: string; dirty?: string }>({
    name: "w:fldChar",
    attributes: {
      type: { key: "w:fldCharType", value: type },
      // A dirty field is worked out when Word opens the paper.
      ...(type === "begin" ? { dirty: { key: "w:dirty", value: "true" } } : {}),
    },
  });
}

class FieldCode extends XmlComponent {
  constructor(code: string) {
    super("w:instrText");
    this.root.push(code);
  }
}

/** The number of the page on which a bookmark stands. */
function pageOf(bookmark: string): TextRun[] {
  const part = (child: XmlComponent) => new TextRun({ children: [child] });
  return [
    part(fieldMark("begin")),
    part(new FieldCode(` PAGEREF ${bookmark} \\h `)),
    part(fieldMark("separate")),
    textRun(unknownPage),
    part(fieldMark("end")),
  ];
}

const pageWidth = cm(1.6);
const entryWidth = textWidth - pageWidth;
// The cell's own sides are 70 each; the dots run up to the page number, the text turns a little before.
const dotsEnd = entryWidth - 140;

function entry(content: readonly TextRun[]): Paragraph {
  return new Paragraph({
    children: [...content],
    indent: { left: cm(0.6), hanging: cm(0.6), right: cm(1) },
    tabStops: [{ type: TabStopType.RIGHT, position: dotsEnd, leader: "dot" }],
  });
}

const bare: PaperCellStyle = { borderless: true };
const pageNumber = (content: readonly TextRun[]): Paragraph => paragraph(content, { align: "center" });

function line(text: readonly TextRun[], page: readonly TextRun[]) {
  return row([
    tableCell([entry(text)], entryWidth, bare),
    tableCell([pageNumber(page)], pageWidth, { ...bare, low: true }),
  ]);
}

const dots = (): TextRun => new TextRun({ children: [new Tab()] });

/** An entry of the template's own, on a fixed page. */
function fixedLine(text: string, page: string) {
  return line([textRun(`{^สารบัญ}${text}`), dots()], [textRun(`${page}{/สารบัญ}`)]);
}

function headingLine(one: Heading) {
  return line([textRun(`{^สารบัญ}${wording(one)}`), dots()], [...pageOf(one.bookmark), textRun("{/สารบัญ}")]);
}

/**
 * The contents page: the office's entries as typed, dots only where it typed a page; without any, the front pages by
 * their letters and the headings with the pages on which they really stand.
 */
export function contents(
  front: readonly (readonly [string, string])[],
  headings: readonly Heading[],
): (Paragraph | Table)[] {
  const head = { ...bare, bold: true };
  const rows = [
    row([tableCell("เรื่อง", entryWidth, head), tableCell("หน้า", pageWidth, { ...head, align: "center" })], {
      header: true,
    }),
    line([textRun("{#สารบัญ}{รายการ}{#หน้า}"), dots(), textRun("{/หน้า}")], [textRun("{หน้า}{/สารบัญ}")]),
    ...front.map(([text, page]) => fixedLine(text, page)),
    ...headings.map(headingLine),
  ];
  return [
    paragraph("สารบัญ", { bold: true, align: "center", size: 20, after: 12, heading: 1 }),
    table(rows, [entryWidth, pageWidth], { borderless: true }),
  ];
}
