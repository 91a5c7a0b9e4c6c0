import { columnLetters, cellName, type SheetPlan, styles as styleTable, type Style, type StyleName } from "../../core";
import type { Deflater } from "../ports";
import { chartXml, chartDrawingXml } from "./chart-xml";
import { addPart, dropFormulaList, dropOwnedParts, openStyles, setPart } from "./parts";
import { formulasOf, reachesSheet } from "./references";
import { rowHeights } from "./row-heights";
import { pagesOf, sheetXml } from "./sheet-xml";
import type { XmlLink } from "./sheet-xml";
import type { StyleSheet } from "./style-sheet";
import { Workbook, sheetReference } from "./workbook";
import type { SheetEntry } from "./workbook";
import { XmlCursor } from "./xml";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Size in points of computed text that names no size. */
const textSize = 14;

/**
 * Paints computed sheets into a workbook and answers the new file. A sheet of the same name is replaced where it
 * stands (that it belongs to the program is for the caller to know), a new one comes last. Of everything else in the
 * file only the lists that name these sheets and their styles are added to. Throws `FileProblem`.
 */
export function applySheets(bytes: Uint8Array, plans: readonly SheetPlan[], deflater: Deflater): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const book = new Workbook(bytes, deflater);
    const { styles, save } = openStyles(book);
    for (const plan of plans) paint(book, styles, plan);
    save();
    return book.package.toBytes();
  });
}

function paint(book: Workbook, styles: StyleSheet, plan: SheetPlan): void {
  const existing = book.sheet(plan.name);
  // A chart or a dialog is a person's own; the core gives a plan another name then.
  if (existing !== undefined && existing.kind !== "cells") throw new Error(`The tab ${plan.name} has no cells`);
  const before = existing === undefined ? "" : book.package.required(existing.part);
  if (existing !== undefined) dropOwnedParts(book.package, existing.part);
  const sheet = existing ?? book.addSheet(plan.name);
  const ids = styleIds(styles, plan);
  const rows = plan.rows.map((row) => row.map(({ value, style }) => ({ value, style: ids.get(style) ?? 0 })));
  const pagesWide = pagesOf(plan.widths);
  const xml = sheetXml({
    widths: plan.widths,
    columnStyles: [],
    rows,
    heights: rowHeights(rows, plan.widths, plan.merges, (style) => styles.look(style)),
    frozenRows: plan.frozenRows,
    frozenColumns: plan.frozenColumns,
    ...viewOf(before),
    merges: plan.merges,
    filter: null,
    dropdowns: [],
    links: linksOf(book, sheet.part, plan),
    landscape: plan.landscape,
    pagesWide,
    folds: [],
    isForm: false,
    drawing: addChart(book, sheet.part, plan),
    notes: null,
    linkNamespace: book.linkNamespace,
  });
  setPart(book, sheet.part, xml);
  const reference = sheetReference(sheet.name);
  // What names a row is printed on each of the pages that lie side by side.
  const side =
    pagesWide > 1 && plan.frozenColumns > 0 ? `${reference}!$A:$${columnLetters(plan.frozenColumns - 1)},` : "";
  const titles = `${side}${reference}!$1:$${plan.printTitleRows}`;
  book.setLocalNames(sheet, plan.printTitleRows > 0 ? [{ name: "_xlnm.Print_Titles", text: titles }] : []);
  forgetResults(book, sheet, before);
}

function styleIds(styles: StyleSheet, plan: SheetPlan): Map<StyleName, number> {
  const used = new Set(plan.rows.flatMap((row) => row.map((cell) => cell.style)));
  const table: Readonly<Record<StyleName, Style>> = styleTable;
  return new Map(
    [...used].map((name) => [name, styles.id({ size: textSize, ...table[name], underline: name === "link" })]),
  );
}

/** What a person set on the sheet that is replaced and wants to find again. */
function viewOf(before: string): { selected: boolean; zoom: string | null; tabColor: string | null } {
  let view = new Map<string, string>();
  let tabColor: string | null = null;
  const cursor = new XmlCursor(before);
  while (cursor.next() && cursor.name !== "sheetData") {
    if (cursor.name === "sheetView" && cursor.opens) view = cursor.attributes();
    // An element that uses a prefix would not be understood in the new part.
    if (cursor.name === "tabColor" && cursor.closes && cursor.prefix === "")
      tabColor = before.slice(cursor.start, cursor.end);
  }
  const selected = ["1", "true"].includes(view.get("tabSelected") ?? "");
  return { selected, zoom: view.get("zoomScale") ?? null, tabColor };
}

/** Links beyond what Excel takes in a sheet are left out; the cell's text says where it points to anyway. */
const mostLinks = 65_000;

function linksOf(book: Workbook, part: string, plan: SheetPlan): readonly XmlLink[] {
  const places = plan.rows.flatMap((cells, row) =>
    cells.flatMap(({ link }, column) => (link === undefined ? [] : [{ cell: cellName(row + 1, column), link }])),
  );
  const kept = places
    .slice(0, mostLinks)
    .map(({ cell, link }) => ({ cell, link, url: link.to === "url" ? webAddress(link.url) : null }));
  const urls = [...new Set(kept.flatMap(({ url }) => (url === null ? [] : [url])))];
  const related = book.package.relateAddresses(part, book.type("hyperlink"), urls);
  const ids = new Map(urls.map((url, index) => [url, related[index] ?? ""]));
  return kept.flatMap(({ cell, link, url }): XmlLink[] => {
    if (link.to === "cell") return [{ cell, target: { location: `${sheetReference(link.sheet)}!${link.cell}` } }];
    const id = url === null ? undefined : ids.get(url);
    return id === undefined ? [] : [{ cell, target: { id } }];
  });
}

/** An address that a spreadsheet can open; null for anything else, which would make Excel repair the file. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return ["http:", "https:", "mailto:"].includes(protocol) && href.length < 2000 ? href : null;
}

function addChart(book: Workbook, part: string, plan: SheetPlan): string | null {
  if (plan.chart === null) return null;
  const drawing = book.package.freeName("xl/drawings/drawing*.xml");
  const chart = book.package.freeName("xl/charts/chart*.xml");
  const chartId = addPart(book, drawing, "chart", chart, chartXml(plan, plan.chart));
  book.package.declareType(chart, chartType);
  book.package.declareType(drawing, drawingType);
  return addPart(book, part, "drawing", drawing, chartDrawingXml(plan.chart, chartId));
}

/** Results that were calculated from what the sheet held before. */
function forgetResults(book: Workbook, sheet: SheetEntry, before: string): void {
  dropFormulaList(book, before);
  const reaches = reachesSheet(sheet.name, book.definedNames());
  const others = book.worksheets().filter((other) => other.index !== sheet.index);
  const hasReader = others.some((other) => formulasOf(book.package.required(other.part)).some(reaches));
  if (hasReader) book.recalculateOnOpen();
}
