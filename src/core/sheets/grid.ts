import { formatLong, type FiscalMonth } from "../calendar";
import {
  gridLegend,
  gridSigns,
  type MonthCell,
  type MonthState,
  type Schedule,
  type ScheduleRow,
} from "../compute/schedule";
import { stateWords } from "../compute/status";
import type { Book } from "../model/book";
import type { WorkTable } from "../model/work";
import { computedSheets } from "../workbook/tables";
import { cell, cellLink, cells, nothingListed, noticeText, SheetRows } from "./rows";
import type { StyleName } from "./styles";
import type { PlannedCell, SheetPlan } from "./types";

const monthStyles: Readonly<Record<MonthState, StyleName>> = {
  done: "monthDone",
  spared: "monthSpared",
  running: "monthRunning",
  overdue: "monthOverdue",
  planned: "monthPlanned",
  cancelled: "monthCancelled",
};

const legendStyles: Readonly<Record<MonthState, StyleName>> = {
  done: "legendDone",
  spared: "legendSpared",
  running: "legendRunning",
  overdue: "legendOverdue",
  planned: "legendPlanned",
  cancelled: "legendCancelled",
};

const before = [
  { header: "รหัส", width: 9 },
  { header: "มาตรการ/ความเสี่ยง", width: 46 },
  { header: "ผู้รับผิดชอบ", width: 22 },
] as const;
const after = [
  { header: "สถานะ", width: 22 },
  { header: "หมายเหตุ", width: 36 },
] as const;
const monthWidth = 6.5;
const firstMonth = before.length;
const monthCount = 12;
const widths = [
  ...before.map(({ width }) => width),
  ...Array<number>(monthCount).fill(monthWidth),
  ...after.map(({ width }) => width),
];

const groups: readonly { readonly table: WorkTable; readonly title: string }[] = [
  { table: "measures", title: "มาตรการ" },
  { table: "risks", title: "ความเสี่ยงการทุจริต" },
];

/** The sign of a month, and the number of the round that is reported at its end: "● 6", "○", "12", "". */
export function monthText({ state, round }: MonthCell): string {
  return [state === null ? "" : gridSigns[state], round === null ? "" : String(round)].join(" ").trim();
}

function monthCell(month: MonthCell): PlannedCell {
  const text = monthText(month);
  if (month.state !== null) return cell(text, monthStyles[month.state]);
  return cell(text, text === "" ? "monthOff" : "center");
}

function addLegend(page: SheetRows): void {
  const states = gridLegend.flatMap(({ state, short }) => {
    const style = legendStyles[state];
    return [cell(`${gridSigns[state]} ${short}`, style), cell(null, style)];
  });
  const rounds = [cell("6 = รอบ 6 เดือน", "center")];
  page.add([...cells([null, null, "คำอธิบายสัญลักษณ์"], "plain"), ...states, ...rounds]);
}

/** The two header rows: Buddhist years over their months; gives the index of the second. */
function addHeader(page: SheetRows, months: readonly FiscalMonth[]): number {
  const yearTexts = months.map(({ beYear }, index) =>
    index === 0 || months[index - 1]?.beYear !== beYear ? `พ.ศ. ${beYear}` : null,
  );
  const years = page.add(
    cells([...before.map(({ header }) => header), ...yearTexts, ...after.map(({ header }) => header)], "header"),
  );
  const row = page.add(cells([...before.map(() => null), ...months.map(({ short }) => short)], "header"), "header");
  for (let column = 0; column < widths.length; column++) {
    if (column < firstMonth || column >= firstMonth + monthCount) page.merge(years, column, 2, 1);
  }
  const starts = yearTexts.flatMap((text, index) => (text === null ? [] : [index]));
  starts.forEach((start, index) => {
    page.merge(years, firstMonth + start, 1, (starts[index + 1] ?? monthCount) - start);
  });
  return row;
}

function gridRow(row: ScheduleRow): readonly PlannedCell[] {
  const note = [row.note, row.remark].filter((text) => text !== "").join("\n");
  return [
    // The link stands on the short text: LibreOffice does not break the lines of a linked one.
    cell(row.code, "link", cellLink(row.at)),
    cell(row.title, "text"),
    cell(row.owner, "text"),
    ...row.months.map(monthCell),
    cell(stateWords[row.state], "center"),
    cell(note, "text"),
  ];
}

/** The sheet แผนรายเดือน: a row a measure, then a row a risk, each linked to its cell in the input sheet. */
export function gridPlan(book: Book, schedule: Schedule, name: string = computedSheets.grid): SheetPlan {
  const page = new SheetRows(widths.length);
  const { fiscalYear, statusDate, months } = schedule;
  // Nothing here is merged over the edge of the frozen columns: a spreadsheet refuses to freeze part of a merged cell.
  page.add([cell(noticeText("แก้ข้อมูลที่แผ่นงาน มาตรการ และ ความเสี่ยง แล้วสั่งคำนวณใหม่"), "notice")]);
  page.add([cell(`แผนรายเดือน ปีงบประมาณ พ.ศ. ${fiscalYear}`, "title")]);
  const subtitle = [book.settings.office, `สถานะ ณ วันที่ ${formatLong(statusDate)}`].filter((text) => text !== "");
  page.add([cell(subtitle.join("  "), "subtitle")]);
  addLegend(page);
  const header = addHeader(page, months);
  for (const { table, title } of groups) {
    const rows = schedule.rows.filter((row) => row.table === table);
    page.add([cell(null, "group"), cell(`${title} (${rows.length})`, "group")], "group");
    if (rows.length === 0) page.add([cell(null, "text"), cell(nothingListed, "text")], "text");
    for (const row of rows) page.add(gridRow(row));
  }
  return {
    name,
    widths,
    rows: page.rows,
    merges: page.merges,
    frozenRows: header + 1,
    frozenColumns: 2,
    landscape: true,
    printTitleRows: header + 1,
    chart: null,
  };
}
