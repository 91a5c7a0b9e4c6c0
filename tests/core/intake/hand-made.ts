import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { templateLibrary } from "../../../src/core/docx/library";

/** What another office's papers carry, in an invented office's words. */
export const measures = [
  {
    topic: "การให้บริการประชาชน",
    finding: "ผู้รับบริการเห็นว่าขั้นตอนยังไม่ชัดเจน",
    measure: "จัดทำแผนผังขั้นตอนการขออนุญาตก่อสร้างติดไว้หน้าสำนักงาน",
    steps: "รวบรวมขั้นตอนจากงานโยธา\nออกแบบแผนผัง\nติดตั้งและเผยแพร่ทางเว็บไซต์",
    owner: "กองช่าง",
    period: "ต.ค. ๒๕๖๗ - ธ.ค. ๒๕๖๗",
    followUp: "รายงานผลรอบ ๖ เดือน",
    status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
    result: "ติดตั้งแล้วหนึ่งจุด\nเผยแพร่ทางเว็บไซต์แล้ว",
    output: "แผนผังหนึ่งแผ่น",
    outcome: "ผู้ขออนุญาตเตรียมเอกสารได้ครบในครั้งเดียว",
    evidence: "ภาพถ่ายแผนผัง",
  },
  {
    topic: "การให้บริการประชาชน",
    finding: "ประชาชนรอคิวนาน",
    measure: "เปิดจองคิวงานทะเบียนล่วงหน้าทางโทรศัพท์",
    steps: "กำหนดช่วงเวลารับจอง\nซักซ้อมเจ้าหน้าที่",
    owner: "สำนักปลัด",
    period: "ไตรมาส ๒",
    followUp: "รายงานผลรอบ ๖ เดือน",
    status: "อยู่ระหว่างดำเนินการ",
    result: "รับจองแล้ว ๔๒ ราย",
    output: "ตารางจองคิว",
    outcome: "เวลารอเฉลี่ยลดลง",
    evidence: "สมุดจองคิว",
  },
  {
    topic: "การใช้งบประมาณ",
    finding: "บุคลากรไม่ทราบแผนการใช้จ่าย",
    measure: "สรุปการใช้จ่ายงบประมาณรายไตรมาสให้บุคลากรทราบ",
    steps: "ดึงข้อมูลจากระบบบัญชี\nจัดทำสรุปหน้าเดียว\nแจ้งในที่ประชุมประจำเดือน",
    owner: "กองคลัง",
    period: "ตลอดปีงบประมาณ ๒๕๖๘",
    followUp: "รายงานผลรอบ ๑๒ เดือน",
    status: "อยู่ระหว่างดำเนินการ",
    result: "แจ้งแล้วสองไตรมาส",
    output: "สรุปสองฉบับ",
    outcome: "บุคลากรตอบแบบวัดได้ตรงขึ้น",
    evidence: "รายงานการประชุม",
  },
  {
    topic: "การใช้งบประมาณ",
    finding: "ราคากลางหาได้ยาก",
    measure: "รวมประกาศราคากลางไว้หน้าเดียวในเว็บไซต์",
    steps: "ย้ายประกาศเดิม\nกำหนดผู้ดูแลหน้าเว็บ",
    owner: "กองคลัง\nสำนักปลัด",
    period: "ม.ค. ๒๕๖๘ - มี.ค. ๒๕๖๘",
    followUp: "รายงานผลรอบ ๑๒ เดือน",
    status: "ยังไม่ดำเนินการ",
    result: "รอการปรับปรุงเว็บไซต์",
    output: "หน้าเว็บใหม่หนึ่งหน้า",
    outcome: "ผู้ค้าหาข้อมูลได้เอง",
    evidence: "บันทึกสั่งการ",
  },
] as const;

export const risks = [
  {
    area: "งานจัดซื้อจัดจ้าง",
    risk: "กำหนดคุณลักษณะเอื้อผู้ค้ารายใดรายหนึ่ง",
    factor: "ผู้กำหนดมีคนเดียว",
    response: "ตั้งคณะกรรมการกำหนดคุณลักษณะ",
    likelihood: "๓",
    impact: "๔",
    owner: "กองคลัง",
    months: [10, 11, 12],
    period: "ต.ค. - ธ.ค. ๒๕๖๗",
  },
  {
    area: "งานอนุญาต",
    risk: "เรียกรับประโยชน์เพื่อให้อนุญาตเร็วขึ้น",
    factor: "ไม่มีการลงเวลารับเรื่อง",
    response: "ลงเวลารับเรื่องทุกครั้ง\nสุ่มโทรสอบถามผู้ยื่น",
    likelihood: "๒",
    impact: "๕",
    owner: "กองช่าง",
    months: [1, 2, 3, 4],
    period: "ม.ค. - เม.ย. ๒๕๖๘",
  },
] as const;

export const scores = [
  { name: "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", before: "๙๑.๒๐", after: "๙๓.๔๕" },
  { name: "ตัวชี้วัดที่ ๒ การใช้งบประมาณ", before: "๘๔.๐๑", after: "๘๘.๗๗" },
  { name: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", before: "๗๙.๙๐", after: "๙๕.๐๐" },
] as const;

export const head = [
  "รายงานผลการดำเนินการตามมาตรการ (รอบ ๖ เดือน)",
  "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
  "องค์การบริหารส่วนตำบลดอนกระต่าย",
  "อำเภอเนินทราย จังหวัดทะเลแก้ว",
];

export type Key = Exclude<keyof (typeof measures)[number], never>;
export const monthNames = [
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
];
export const monthNumbers = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How a cell of a hand-made table looks. */
export interface Look {
  readonly text: string;
  readonly across?: number;
  readonly down?: "start" | "more";
  readonly fill?: string;
  readonly list?: "dash" | "number";
  readonly isBold?: boolean;
}

function run(text: string, isBold: boolean): TextRun {
  const options: IRunOptions = { text, bold: isBold };
  return new TextRun(options);
}

function paragraphs({ text, list, isBold = false }: Look): Paragraph[] {
  return text.split("\n").map((line) => {
    const options: IParagraphOptions = {
      children: [run(list === "dash" ? `- ${line}` : line, isBold)],
    };
    return new Paragraph(list === "number" ? { ...options, numbering: { reference: "items", level: 0 } } : options);
  });
}

export function table(rows: readonly (readonly (string | Look)[])[], headerRows = 0): Table {
  return new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < headerRows,
          children: row.map((typed) => {
            const look = typeof typed === "string" ? { text: typed } : typed;
            return new TableCell({
              children: paragraphs(look),
              ...(look.across === undefined ? {} : { columnSpan: look.across }),
              ...(look.down === undefined
                ? {}
                : { verticalMerge: look.down === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
              ...(look.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: look.fill } }),
            });
          }),
        }),
    ),
  });
}

export const line = (text: string, isBold = false): Paragraph => new Paragraph({ children: [run(text, isBold)] });

export interface Beside {
  readonly header?: string;
  readonly footer?: string;
  readonly footnote?: string;
  readonly isPortrait?: boolean;
}

/**
 * The paper in the shape of a download from Google Docs, after files that Google Docs wrote (public ones in repositories
 * of .docx readers): locked content controls tagged goog_rdk around tables and runs, `w:rtl` in every run, text parted
 * into runs, "continue" written out, no header rows and no names of styles.
 */
export function asGoogleDocs(docx: Uint8Array): Uint8Array {
  const { PizZip } = templateLibrary();
  const zip = new PizZip(docx);
  let tag = 0;
  const control = (inner: string): string =>
    `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/><w:id w:val="-${1000 + tag}"/><w:tag w:val="goog_rdk_${tag++}"/></w:sdtPr>` +
    `<w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const run = (text: string): string =>
    '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr>' +
    `<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const xml = (zip.file("word/document.xml")?.asText() ?? "")
    .replace(/<w:tblHeader\/>|<w:pStyle [^>]*\/>/g, "")
    .replace(/<w:vMerge\/>/g, '<w:vMerge w:val="continue"/>')
    .replace(/<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g, (_, text: string) => {
      const half = Math.floor(text.length / 2);
      return half > 8 ? run(text.slice(0, half)) + control(run(text.slice(half))) : run(text);
    })
    .replace(/<w:tbl>.*?<\/w:tbl>/g, control);
  zip.file("word/document.xml", xml);
  zip.file("word/styles.xml", '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>');
  return zip.generate({ type: "uint8array" });
}

/** A .docx as an office might have typed it, by another library than the program's own. */
export async function typed(blocks: readonly (Paragraph | Table)[], beside: Beside = {}): Promise<Uint8Array> {
  const { header, footer, footnote, isPortrait = false } = beside;
  const orientation = isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: "items", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }] },
      ...(footnote === undefined ? {} : { footnotes: { 1: { children: [line(footnote)] } } }),
      sections: [
        {
          properties: { page: { size: { orientation } } },
          ...(header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } }),
          ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [line(footer)] }) } }),
          children: [...blocks],
        },
      ],
    }),
  );
  return new Uint8Array(bytes);
}
