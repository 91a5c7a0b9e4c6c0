import type { Table, TableCell, TableRow } from "docx";
import { tableCell, cm, paragraph, row, table, wideTextWidth } from "../common/template-parts";

const autumn = ["ต.ค.", "พ.ย.", "ธ.ค."];
const rest = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];
const months = [...autumn, ...rest];
const monthWidth = cm(0.86);
const size = 12;
/** Space at the sides of a month: a short month's name fills its column. */
const narrow = 10;
const headFill = "E7E6E6";
const areaFill = "F2F2F2";

interface TextColumn {
  /** A paragraph each: left to itself, a narrow header breaks inside its words. */
  readonly header: readonly string[];
  readonly cell: string;
  readonly width: number;
}

const before: readonly TextColumn[] = [
  { header: ["ปัจจัยเสี่ยง"], cell: "{ปัจจัยเสี่ยง}", width: cm(3.5) },
  { header: ["แนวทาง/มาตรการ", "การจัดการความเสี่ยง"], cell: "{แนวทาง}", width: cm(4) },
  { header: ["กิจกรรม/วิธีการ", "การดำเนินงาน"], cell: "{กิจกรรม}", width: cm(4) },
];
const owner: TextColumn = { header: ["ผู้รับผิดชอบ"], cell: "{ผู้รับผิดชอบ}", width: cm(2.4) };
const remark: TextColumn = { header: ["หมายเหตุ"], cell: "{หมายเหตุ}{/แผน}", width: cm(3.1) };

/** The columns before the months, widened by what the columns after them leave over. */
function fronts(after: readonly TextColumn[]): readonly TextColumn[] {
  const used = [...before, ...after].reduce((sum, column) => sum + column.width, monthWidth * months.length);
  const spare = wideTextWidth - used;
  const share = Math.floor(spare / before.length);
  const first = spare - share * (before.length - 1);
  return before.map((column, index) => ({ ...column, width: column.width + (index === 0 ? first : share) }));
}

/** Three rows: the columns and ระยะเวลาดำเนินการ, the two Buddhist years, the months. */
function header(front: readonly TextColumn[], after: readonly TextColumn[]): TableRow[] {
  const style = { bold: true, align: "center", middle: true, size, fill: headFill } as const;
  const level = (merge: "start" | "continue", grid: readonly TableCell[]) => {
    const merged = (columns: readonly TextColumn[]) =>
      columns.map((column) => {
        const lines = merge === "start" ? column.header : [""];
        return tableCell(
          lines.map((line) => paragraph(line, style)),
          column.width,
          { ...style, merge },
        );
      });
    return row([...merged(front), ...grid, ...merged(after)], { header: true });
  };
  const over = (text: string, columns: number) => tableCell(text, monthWidth * columns, { ...style, columns });
  const month = (name: string) => tableCell(name, monthWidth, { ...style, size: 11, sides: narrow });
  return [
    level("start", [over("ระยะเวลาดำเนินการ", months.length)]),
    level("continue", [over("พ.ศ. {ปีงบประมาณก่อน}", autumn.length), over("พ.ศ. {ปีงบประมาณ}", rest.length)]),
    level("continue", months.map(month)),
  ];
}

/**
 * The month grid of the risks, as wide as a page on its side: a row that names the area before its first risk, a row
 * that names the risk where there are several, and the risk's own row.
 */
export function monthGrid(style: { readonly owner: boolean }): Table {
  const after = style.owner ? [owner, remark] : [remark];
  const front = fronts(after);
  const widths = [...front.map((one) => one.width), ...months.map(() => monthWidth), ...after.map((one) => one.width)];
  const [first = 0] = widths;
  const texts = (columns: readonly TextColumn[]) => columns.map((one) => tableCell(one.cell, one.width, { size }));
  const sign = (name: string) =>
    tableCell(`{${name}}`, monthWidth, { size, align: "center", middle: true, sides: narrow });
  const named = (label: string, name: string, fill?: string) => {
    const look = { size, bold: true, keepNext: true, ...(fill === undefined ? {} : { fill }) };
    const wide = { ...look, columns: widths.length - 1 };
    return row([tableCell(label, first, look), tableCell(name, wideTextWidth - first, wide)]);
  };
  const rows = [
    named("{#แผน}{#ขึ้นด้านใหม่}ด้าน", "{ด้าน}{/ขึ้นด้านใหม่}", areaFill),
    named("{#มีหัวความเสี่ยง}ความเสี่ยงที่ {ลำดับ}", "{ความเสี่ยง}{/มีหัวความเสี่ยง}"),
    row([...texts(front), ...months.map(sign), ...texts(after)]),
  ];
  return table([...header(front, after), ...rows], widths);
}
