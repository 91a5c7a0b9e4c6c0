import { cellName, columnLetters, rangeName, type CellRange } from "../../core";
import { xmlHead } from "./package";
import { encodeCellText, encodeXml } from "./xml";

/** A cell to be written: text stays text. `style` is the number of a cell style. */
export interface XmlCell {
  readonly value: string | number | null;
  readonly style: number;
}

/** A dropdown over the cells of a range. */
export interface XmlDropdown {
  readonly range: string;
  /** A formula: words in quotes, or a reference. */
  readonly formula: string;
  readonly strict: boolean;
  readonly message: string;
}

/** A link of a cell: a place in the workbook, or the id of a relationship. */
export interface XmlLink {
  readonly cell: string;
  readonly target: { readonly location: string } | { readonly id: string };
}

/** Everything that a sheet's part says. Sizes are in characters; ids are of relationships of the part. */
export interface XmlSheet {
  readonly widths: readonly number[];
  /** Styles of the whole columns, for the cells that a person fills later. */
  readonly columnStyles: readonly number[];
  /** Columns that are folded away with their neighbours. */
  readonly folds: readonly boolean[];
  readonly rows: readonly (readonly XmlCell[])[];
  /** Points, one a row. */
  readonly heights: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The tab that is open, and its zoom in percent. */
  readonly selected: boolean;
  readonly zoom: string | null;
  /** The element that colours the tab. */
  readonly tabColor: string | null;
  readonly merges: readonly CellRange[];
  readonly filter: string | null;
  readonly dropdowns: readonly XmlDropdown[];
  readonly links: readonly XmlLink[];
  readonly landscape: boolean;
  /** Pages that the columns are fitted into, side by side. */
  readonly pagesWide: number;
  /** A sheet to be filled: its grid is printed, and numbers kept as text are not marked as mistakes. */
  readonly isForm: boolean;
  readonly drawing: string | null;
  readonly notes: string | null;
  /** The namespace of relationships, which differs between the variants of the format. */
  readonly linkNamespace: string;
}

/** Characters that are still readable side by side on a landscape A4 page; a wider sheet is printed on several. */
const pageWidth = 190;

/** The pages, side by side, on which columns of these widths can be read. */
export const pagesOf = (widths: readonly number[]): number =>
  Math.max(1, Math.ceil(widths.reduce((sum, one) => sum + one, 0) / pageWidth));

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of a sheet. The order of its elements is that of the format. */
export function sheetXml(sheet: XmlSheet): string {
  const orientation = sheet.landscape ? "landscape" : "portrait";
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${sheet.linkNamespace}">`,
    `<sheetPr>${sheet.tabColor ?? ""}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="23.25"${sheet.folds.includes(true) ? ' outlineLevelCol="1"' : ""}/>`,
    columnsXml(sheet),
    "<sheetData>",
    ...sheet.rows.map((cells, index) => rowXml(cells, index, sheet.heights[index])),
    "</sheetData>",
    sheet.filter === null ? "" : `<autoFilter ref="${sheet.filter}"/>`,
    list(
      "mergeCells",
      sheet.merges.filter(isWide).map((range) => `<mergeCell ref="${rangeName(range)}"/>`),
    ),
    list("dataValidations", sheet.dropdowns.map(dropdownXml)),
    sheet.links.length === 0 ? "" : `<hyperlinks>${sheet.links.map(linkXml).join("")}</hyperlinks>`,
    sheet.isForm ? '<printOptions gridLines="1"/>' : "",
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${sheet.pagesWide}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;Rหน้า &amp;P / &amp;N</oddFooter></headerFooter>",
    sheet.isForm && sheet.filter !== null
      ? `<ignoredErrors><ignoredError sqref="${sheet.filter}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`
      : "",
    sheet.drawing === null ? "" : `<drawing r:id="${sheet.drawing}"/>`,
    sheet.notes === null ? "" : `<legacyDrawing r:id="${sheet.notes}"/>`,
    "</worksheet>",
  ].join("");
}

/** `'แผ่น'!$A$1:$A$9` of a range: as formulas and charts write it. */
export function absoluteRange(reference: string, { row, column, rows, columns }: CellRange): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  return `${reference}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

function isWide(range: CellRange): boolean {
  return range.rows > 1 || range.columns > 1;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function viewXml({ frozenRows, frozenColumns, selected, zoom }: XmlSheet): string {
  const flags = (selected ? ' tabSelected="1"' : "") + (zoom === null ? "" : ` zoomScale="${encodeXml(zoom)}"`);
  const view = (inner: string): string =>
    `<sheetViews><sheetView${flags} workbookViewId="0">${inner}</sheetView></sheetViews>`;
  if (frozenRows === 0 && frozenColumns === 0) return view("");
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : "") + (frozenRows > 0 ? ` ySplit="${frozenRows}"` : "");
  const cell = cellName(frozenRows + 1, frozenColumns);
  const frozen = `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>`;
  return view(`${frozen}<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`);
}

/** The width that is stored has room for the margins of a cell, some 5 pixels of 7 a character. */
const widthMargin = 0.7109375;
const widest = 255;

function columnsXml({ widths, columnStyles, folds }: XmlSheet): string {
  const columns = widths.map((width, index) => {
    const style = columnStyles[index];
    const styled = style === undefined ? "" : ` style="${style}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(widest, width + widthMargin)}"${styled} customWidth="1"${folds[index] === true ? ' outlineLevel="1"' : ""}/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowXml(cells: readonly XmlCell[], index: number, height: number | undefined): string {
  let xml = `<row r="${index + 1}"${height === undefined ? "" : ` ht="${height}"`}>`;
  for (const [column, { value, style }] of cells.entries()) {
    const head = `<c r="${columnLetters(column)}${index + 1}" s="${style}"`;
    if (typeof value === "string" && value !== "") {
      xml += `${head} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
    } else if (typeof value === "number" && Number.isFinite(value)) xml += `${head}><v>${value}</v></c>`;
    else xml += `${head}/>`;
  }
  return `${xml}</row>`;
}

function dropdownXml({ range, formula, strict, message }: XmlDropdown): string {
  const style = strict ? "" : ' errorStyle="warning"';
  const title = strict ? "ค่าไม่อยู่ในรายการ" : "ค่าไม่ตรงกับรายการ";
  const error = `showErrorMessage="1" errorTitle="${title}" error="${encodeXml(message)}"`;
  return `<dataValidation type="list"${style} allowBlank="1" ${error} sqref="${range}"><formula1>${encodeXml(formula)}</formula1></dataValidation>`;
}

function linkXml({ cell, target }: XmlLink): string {
  return "id" in target
    ? `<hyperlink ref="${cell}" r:id="${target.id}"/>`
    : `<hyperlink ref="${cell}" location="${encodeXml(target.location)}"/>`;
}
