import { formatLong, formatShort } from "../calendar";
import { stateWords, workStates } from "../compute/status";
import { soonDays, type GroupCount, type ListedItem, type Summary } from "../compute/summary";
import type { Book } from "../model/book";
import type { WorkTable } from "../model/work";
import { computedSheets } from "../workbook/tables";
import { cell, cellLink, cells, nothingListed, noticeText, SheetRows } from "./rows";
import { addScores } from "./score-rows";
import type { ChartPlan, PlannedCell, SheetPlan } from "./types";

const nameWidth = 46;
const valueWidth = 13;
const columnCount = 9;
const ownerColumn = 5;
const widths = [nameWidth, ...Array<number>(columnCount - 1).fill(valueWidth)];

// Empty rows are at least 20 pixels high, so the chart never covers the table below it.
const chartRows = 14;
const chartSize = { widthPixels: 900, heightPixels: 270 };

/** By its title a shell knows the chart that it drew before among a person's own. */
export const statusChartTitle = "จำนวนมาตรการตามสถานะ";

const tableWords: Readonly<Record<WorkTable, string>> = { measures: "มาตรการ", risks: "ความเสี่ยง" };

// A share has two decimals of a per cent; as a fraction it has four.
const percent = (share: number): number => Math.round(share * 100) / 10000;

/** Adds counts by status of measures and risks, and reserves the place of the chart; the chart is of the measures. */
function addStates(page: SheetRows, { measures, risks }: Summary): ChartPlan | null {
  page.add([cell("ตามสถานะ", "subtitle")]);
  page.add(cells(["สถานะ", "มาตรการ", "ร้อยละ", "ความเสี่ยง", "ร้อยละ"], "header"));
  let first = 0;
  measures.states.forEach(({ name, count, share }, index) => {
    const risk = risks.states[index];
    const row = page.add([
      cell(name, "text"),
      cell(count, "number"),
      cell(percent(share), "percent"),
      cell(risk?.count ?? 0, "number"),
      cell(percent(risk?.share ?? 0), "percent"),
    ]);
    if (index === 0) first = row;
  });
  const whole = (total: number) => [cell(total, "total"), cell(total === 0 ? 0 : 1, "totalPercent")];
  page.add([cell("รวม", "totalText"), ...whole(measures.total), ...whole(risks.total)]);
  page.add();
  if (measures.total === 0) return null;
  const anchor = { row: page.add(), column: 0 };
  for (let row = 0; row < chartRows; row++) page.add();
  const range = (column: number) => ({ row: first, column, rows: measures.states.length, columns: 1 });
  return {
    kind: "column",
    title: statusChartTitle,
    categories: range(0),
    series: [{ name: "จำนวนมาตรการ", values: range(1), color: "4472C4" }],
    anchor,
    ...chartSize,
  };
}

function addGroups(page: SheetRows, title: string, header: string, groups: readonly GroupCount[], total: GroupCount) {
  page.add([cell(title, "subtitle")]);
  page.add(cells([header, ...workStates.map((state) => stateWords[state]), "รวม", "ร้อยละของทั้งหมด"], "header"));
  for (const { name, states, total: count, share } of groups) {
    page.add([
      cell(name, "text"),
      ...cells([...workStates.map((state) => states[state]), count], "number"),
      cell(percent(share), "percent"),
    ]);
  }
  page.add([
    cell(total.name, "totalText"),
    ...cells([...workStates.map((state) => total.states[state]), total.total], "total"),
    cell(percent(total.share), "totalPercent"),
  ]);
  page.add();
}

function addRounds(page: SheetRows, { rounds }: Summary): void {
  page.add([cell("ตามรอบการกำกับติดตาม (มาตรการที่ต้องรายงานในรอบนั้น)", "subtitle")]);
  page.add(cells(["รอบ", "ต้องรายงาน", "ร้อยละ", "เสร็จแล้ว", "ร้อยละ"], "header"));
  for (const { round, reporting, share, done, doneShare } of rounds) {
    page.add([
      cell(`รอบ ${round} เดือน`, "text"),
      cell(reporting, "number"),
      cell(percent(share), "percent"),
      cell(done, "number"),
      cell(percent(doneShare), "percent"),
    ]);
  }
  page.add();
}

function daysText({ days }: ListedItem): string | null {
  if (days === null) return null;
  if (days === 0) return "วันนี้";
  return days < 0 ? `เลยมา ${-days} วัน` : `อีก ${days} วัน`;
}

function listRow(item: ListedItem): readonly PlannedCell[] {
  const date = item.date === null ? null : formatShort(item.date);
  return [
    cell(item.title, "text"),
    cell(item.code, "link", cellLink(item.at)),
    cell(tableWords[item.table], "center"),
    cell(date === null || !item.isReport ? date : `${date} (รายงาน)`, "center"),
    cell(daysText(item), "center"),
    cell(item.owner, "text"),
  ];
}

function addList(page: SheetRows, title: string, items: readonly ListedItem[]): void {
  page.add([cell(`${title} (${items.length})`, "subtitle")]);
  if (items.length === 0) {
    page.add([cell(nothingListed, "text")]);
    page.add();
    return;
  }
  const rows = [
    page.add(cells(["รายการ", "รหัส", "ประเภท", "กำหนด", "จำนวนวัน", "ผู้รับผิดชอบ"], "header"), "header"),
    ...items.map((item) => page.add(listRow(item), "text")),
  ];
  for (const row of rows) page.merge(row, ownerColumn, 1, columnCount - ownerColumn);
  page.add();
}

/** The sheet สรุปสถานะ. Counts are of measures, where it does not say risks; lists hold both. */
export function summaryPlan(book: Book, summary: Summary, name: string = computedSheets.summary): SheetPlan {
  const page = new SheetRows(columnCount);
  const { measures, risks, divisions, topics, total } = summary;
  const year = book.settings.fiscalYear;
  page.add([cell(noticeText("ตัวเลขมาจากแผ่นงาน มาตรการ ความเสี่ยง และ คะแนน ITA"), "notice")]);
  page.add([cell(year === 0 ? "สรุปสถานะ" : `สรุปสถานะ ปีงบประมาณ พ.ศ. ${year}`, "title")]);
  const subtitle = [book.settings.office, `สถานะ ณ วันที่ ${formatLong(summary.statusDate)}`];
  page.add([cell(subtitle.filter((text) => text !== "").join("  "), "subtitle")]);
  page.add();
  const chart = addStates(page, summary);
  addGroups(page, "ตามส่วนราชการ (มาตรการที่มีหลายหน่วยนับให้ทุกหน่วย แถวรวมนับครั้งเดียว)", "ส่วนราชการ", divisions, total);
  addGroups(page, "ตามประเด็น", "ประเด็น", topics, total);
  addRounds(page, summary);
  addList(page, "เกินกำหนด", [...measures.overdue, ...risks.overdue]);
  addList(page, `ถึงกำหนดใน ${soonDays} วัน`, [...measures.dueSoon, ...risks.dueSoon]);
  addList(page, "เสร็จแล้วแต่ยังไม่มีหลักฐาน", [...measures.withoutEvidence, ...risks.withoutEvidence]);
  addList(page, "ยังไม่ระบุสถานะ", [...measures.withoutStatus, ...risks.withoutStatus]);
  addScores(page, book);
  return {
    name,
    widths,
    rows: page.rows,
    merges: page.merges,
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
    printTitleRows: 0,
    chart,
  };
}
