import { columnLetters, preparedRows, type InputColumnPlan, type InputSheetPlan } from "../../core";
import { toUtf8 } from "../bytes";
import type { Deflater } from "../ports";
import { freshEntry, writeZip } from "../zip-write";
import { dropdowns, writeLists } from "./dropdowns";
import { notesDrawingXml, notesXml } from "./notes-xml";
import type { Note } from "./notes-xml";
import { xmlHead } from "./package";
import { addPart, openStyles, plainStyles, setPart } from "./parts";
import { rowHeights } from "./row-heights";
import { pagesOf, sheetXml } from "./sheet-xml";
import type { StyleSheet } from "./style-sheet";
import { Workbook, sheetReference } from "./workbook";

const notesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const notesDrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

const size = 14;
const formats: Readonly<Record<InputColumnPlan["format"], string>> = {
  text: "@",
  number: "General",
  date: "d mmm yyyy",
};

/** A new workbook with the input sheets in the order of the plans, of which there is at least one. */
export function createWorkbook(plans: readonly InputSheetPlan[], deflater: Deflater): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    // Excel takes a workbook without a sheet for damaged.
    if (plans.length === 0) throw new Error("A workbook needs a sheet");
    return addSheets(emptyWorkbook(deflater), plans, deflater);
  });
}

/**
 * Adds the input sheets that a workbook does not have yet, after its own, and answers the new file. A sheet of the
 * same name stays untouched, and so does everything else. Throws `FileProblem`.
 */
export function addInputSheets(
  bytes: Uint8Array,
  plans: readonly InputSheetPlan[],
  deflater: Deflater,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => addSheets(bytes, plans, deflater));
}

function addSheets(bytes: Uint8Array, plans: readonly InputSheetPlan[], deflater: Deflater): Uint8Array {
  const book = new Workbook(bytes, deflater);
  const isNew = book.sheets().length === 0;
  const missing = plans.filter((plan) => book.sheet(plan.name) === undefined);
  if (missing.length === 0) return bytes;
  const { styles, save } = openStyles(book);
  const sheets = missing.map((plan) => ({ plan, sheet: book.addSheet(plan.name) }));
  const lists = writeLists(book, styles, missing);
  for (const [index, { plan, sheet }] of sheets.entries()) {
    const width = plan.columns.length;
    const lastRow = Math.max(preparedRows, plan.rows.length + 1);
    const filter = width === 0 ? null : `A1:${columnLetters(width - 1)}${lastRow}`;
    const columnStyles = plan.columns.map((column) => dataStyle(styles, column));
    const notes = addNotes(book, sheet.part, plan);
    const header = plan.columns.map((column) => ({ value: column.header, style: headerStyle(styles, column) }));
    const body = plan.rows.map((row) => row.map((value, column) => ({ value, style: columnStyles[column] ?? 0 })));
    const cells = [header, ...body];
    const widths = plan.columns.map((column) => column.width);
    const pagesWide = pagesOf(widths);
    const frozenColumns = plan.frozenColumns ?? (pagesWide > 1 ? 1 : 0);
    const xml = sheetXml({
      widths,
      columnStyles,
      rows: cells,
      heights: rowHeights(cells, widths, [], (style) => styles.look(style)),
      frozenRows: 1,
      // On a sheet that is wider than a screen the first columns tell which row one is in.
      frozenColumns,
      folds: plan.columns.map(({ fold }) => fold !== ""),
      selected: isNew && index === 0,
      zoom: null,
      tabColor: '<tabColor rgb="FF2F5597"/>',
      merges: [],
      filter,
      dropdowns: dropdowns(book, plan, lists, lastRow),
      links: [],
      landscape: true,
      pagesWide,
      isForm: true,
      drawing: null,
      notes,
      linkNamespace: book.linkNamespace,
    });
    setPart(book, sheet.part, xml);
    const reference = sheetReference(plan.name);
    const filtered = filter?.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    book.setLocalNames(sheet, [
      {
        name: "_xlnm.Print_Titles",
        text: `${pagesWide > 1 ? `${reference}!$A:$${columnLetters(Math.max(1, frozenColumns) - 1)},` : ""}${reference}!$1:$1`,
      },
      ...(filtered === undefined
        ? []
        : [{ name: "_xlnm._FilterDatabase", text: `${reference}!${filtered}`, hidden: true }]),
    ]);
  }
  save();
  return book.package.toBytes();
}

/** Required columns are the dark ones: told apart in print too. The header's text stays what columns are found by. */
function headerStyle(styles: StyleSheet, { required }: InputColumnPlan): number {
  const look = required ? { fill: "1F3864", color: "FFFFFF" } : { fill: "D9E2F3", color: "1F3864" };
  return styles.id({ size, bold: true, border: true, align: "center", valign: "middle", wrap: true, ...look });
}

function dataStyle(styles: StyleSheet, { format, wrap }: InputColumnPlan): number {
  return styles.id({ size, valign: "top", wrap, format: formats[format] });
}

function addNotes(book: Workbook, part: string, plan: InputSheetPlan): string | null {
  const notes: Note[] = plan.columns.flatMap(({ note, required }, column) => {
    const text = [required ? "ต้องกรอก" : "", note].filter((line) => line !== "").join("\n");
    return text === "" ? [] : [{ row: 0, column, text }];
  });
  if (notes.length === 0) return null;
  const name = book.package.freeName("xl/comments*.xml");
  addPart(book, part, "comments", name, notesXml(notes));
  book.package.declareType(name, notesType);
  const widths = plan.columns.map((column) => column.width);
  const drawing = book.package.freeName("xl/drawings/vmlDrawing*.vml");
  book.package.declareExtension("vml", notesDrawingType, drawing);
  return addPart(book, part, "vmlDrawing", drawing, notesDrawingXml(notes, widths));
}

function emptyWorkbook(deflater: Deflater): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relationship = (type: string, target: string): string =>
    `${xmlHead}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${links}/${type}" Target="${target}"/></Relationships>`;
  const types = [
    `${xmlHead}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  ].join("");
  const workbook = `${xmlHead}<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView tabRatio="850"/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>`;
  const parts: readonly (readonly [name: string, text: string])[] = [
    ["[Content_Types].xml", types],
    ["_rels/.rels", relationship("officeDocument", "xl/workbook.xml")],
    ["xl/workbook.xml", workbook],
    ["xl/_rels/workbook.xml.rels", relationship("styles", "styles.xml")],
    ["xl/styles.xml", plainStyles],
  ];
  return writeZip(parts.map(([name, text]) => freshEntry(name, toUtf8(text), deflater)));
}
