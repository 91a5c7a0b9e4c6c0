import type { Paragraph, Table } from "docx";
import { chartCells } from "./chart";
import {
  tableCell,
  loop,
  paragraph,
  row,
  table,
  textWidth,
  widthsOf,
  type Column,
  type ParagraphStyle,
} from "./template-parts";

/** The look of a table of bars. */
interface BarStyle {
  readonly width?: number;
  readonly size?: number;
}

/**
 * A table whose rows end with a bar of cells: drawn so, a chart survives every editor and every printer. The last of the
 * columns is the bar's. A chart stays on one page, with the line that follows.
 */
export function barTable(tag: string, columns: readonly Column[], style: BarStyle = {}): Table {
  const { width = textWidth, size = 14 } = style;
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const chart = widths[widths.length - 1] ?? 0;
  const bars = widthsOf(
    chartCells.map(() => 1),
    chart,
  );
  const head = { bold: true, align: "center", middle: true, size, fill: "E7E6E6", keepNext: true } as const;
  const lastText = columns.length - 2;
  const last = chartCells.length - 1;
  const rows = [
    row(
      columns.map(({ header }, index) =>
        tableCell(header, widths[index] ?? 0, index > lastText ? { ...head, columns: bars.length } : head),
      ),
      { header: true },
    ),
    row([
      ...columns.slice(0, -1).map((column, index) =>
        tableCell(`${index === 0 ? `{#${tag}}` : ""}${column.cell}`, widths[index] ?? 0, {
          size,
          align: column.align ?? "left",
          keepNext: true,
          close: true,
        }),
      ),
      ...chartCells.map((one, index) =>
        tableCell(`{${one}}${index === last ? `{/${tag}}` : ""}`, bars[index] ?? 0, {
          size: 8,
          sides: 0,
          close: true,
          middle: true,
          bar: index === last ? "last" : "piece",
        }),
      ),
    ]),
  ];
  return table(rows, [...widths.slice(0, -1), ...bars]);
}

const heading = (text: string): Paragraph =>
  paragraph(text, { bold: true, before: 8, after: 4, keepNext: true, heading: 2 });

/** Behind a chart a page may turn: it stays whole, but is not bound to what follows. */
const end = (style: ParagraphStyle = {}): Paragraph => paragraph("", { size: 2, ...style });

/** Below a table of states, where its shares were rounded so that they add up. */
export const shareNote = (): (Paragraph | Table)[] =>
  loop("หมายเหตุร้อยละ", [paragraph("{หมายเหตุร้อยละ}", { size: 12, keepNext: true })]);

/** How the measures stand, a bar a status. */
export function stateChartBlock(width = textWidth): (Paragraph | Table)[] {
  const columns: readonly Column[] = [
    { header: "สถานะ", share: 40, cell: "{สถานะ}" },
    { header: "จำนวน", share: 13, cell: "{จำนวน}", align: "center" },
    { header: "ร้อยละ", share: 16, cell: "{ร้อยละ}", align: "center" },
    { header: "สัดส่วนของมาตรการทั้งหมด", share: 84, cell: "" },
  ];
  return loop("แผนภูมิสถานะ", [
    heading("สถานะของมาตรการ ณ วันที่ {วันที่สถานะ}"),
    barTable("แถวสถานะ", columns, { width }),
    ...shareNote(),
    // Bound to one row of signatures; where there are more, filling lets it go.
    end({ keepNext: true }),
  ]);
}

/** The scores of the indicators against the pass mark, and the totals of all years. */
export function scoreCharts(): (Paragraph | Table)[] {
  const indicators: readonly Column[] = [
    { header: "ตัวชี้วัด", share: 50, cell: "{ตัวชี้วัด}" },
    { header: "คะแนน", share: 18, cell: "{คะแนน}", align: "center" },
    { header: "เทียบเกณฑ์", share: 22, cell: "{เทียบเกณฑ์}", align: "center" },
    { header: "ช่องละ ๕ คะแนน (| = เกณฑ์ผ่าน {เกณฑ์ผ่าน})", share: 70, cell: "" },
  ];
  const years: readonly Column[] = [
    { header: "ปีงบประมาณ", share: 22, cell: "{ปี}", align: "center" },
    { header: "IIT", share: 14, cell: "{IIT}", align: "center" },
    { header: "EIT", share: 14, cell: "{EIT}", align: "center" },
    { header: "OIT", share: 14, cell: "{OIT}", align: "center" },
    { header: "รวม", share: 14, cell: "{รวม}", align: "center" },
    { header: "คะแนนรวม (| = เกณฑ์ผ่าน {เกณฑ์ผ่าน})", share: 82, cell: "" },
  ];
  return [
    ...loop("แผนภูมิตัวชี้วัด", [
      heading("คะแนนรายตัวชี้วัดเทียบเกณฑ์ผ่าน ปีงบประมาณ พ.ศ.\u00a0{ปีที่ประเมิน}"),
      barTable("แถวตัวชี้วัด", indicators),
      end(),
    ]),
    ...loop("แผนภูมิรายปี", [heading("คะแนนรวมรายปี"), barTable("แถวปี", years)]),
    paragraph("", { size: 4 }),
  ];
}
