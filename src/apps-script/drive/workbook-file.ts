import {
  columnLetters,
  preparedRows,
  templateLibrary,
  type InputColumnPlan,
  type InputSheetPlan,
  type PlannedCell,
  type SheetPlan,
} from "../../core";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell styles, by their place in `styles`. */
const look = { plain: 0, required: 1, optional: 2, text: 3, number: 4, date: 5 } as const;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yyyy"/></numFmts><fonts count="3"><font><sz val="10"/><name val="Sarabun"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Sarabun"/></font><font><b/><sz val="10"/><color rgb="FF1F3864"/><name val="Sarabun"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>${[
  'numFmtId="49" fontId="1" fillId="2"',
  'numFmtId="49" fontId="2" fillId="3"',
  'numFmtId="49"',
  'numFmtId="0"',
  'numFmtId="164"',
]
  .map(
    (one, index) =>
      `<xf ${one} applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"${index < 2 ? ' horizontal="center"' : ""}/></xf>`,
  )
  .join("")}</cellXfs></styleSheet>`;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text of XML: control characters, which it cannot carry, fall away. */
const escaped = (text: string): string =>
  Array.from(text)
    .filter((sign) => sign >= " " || sign === "\n" || sign === "\t")
    .map((sign) => signs[sign] ?? sign)
    .join("");

function cell(value: string | number | null, row: number, column: number, style: number): string {
  if (value === null || value === "") return "";
  const place = `r="${columnLetters(column)}${row}" s="${style}"`;
  if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A list of words in a rule of the file: 255 characters at most, and a comma parts them. */
function ruleOf({ dropdown }: InputColumnPlan, column: number): string {
  if (dropdown === null) return "";
  const { source, strict } = dropdown;
  const list =
    "words" in source
      ? `"${source.words.join(",")}"`
      : `'${source.sheet.replace(/'/g, "''")}'!$${columnLetters(source.column)}$2:$${columnLetters(source.column)}$${preparedRows}`;
  if ("words" in source && (list.length > 255 || source.words.some((word) => /[",]/.test(word)))) return "";
  const letters = columnLetters(column);
  const refuses = strict ? ' showErrorMessage="1"' : "";
  return `<dataValidation type="list" allowBlank="1"${refuses} sqref="${letters}2:${letters}${preparedRows}"><formula1>${escaped(list)}</formula1></dataValidation>`;
}

/** A value or a width, and the place of its look in `styles`. */
type Styled<T> = readonly [of: T, style: number];

function worksheet(
  frozen: number,
  widths: readonly Styled<number>[],
  rows: readonly (readonly Styled<string | number | null>[])[],
  rules = "",
): string {
  const views = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const columns = widths.map(
    ([width, style], index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  const lines = rows.map((line, index) => {
    const cells = line.map(([value, style], column) => cell(value, index + 1, column, style));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}">${views}<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>${rules}</worksheet>`;
}

function sheetXml({ columns, rows }: InputSheetPlan): string {
  const header = columns.map(({ header: text, required }) => [text, required ? look.required : look.optional] as const);
  const lines = rows.map((line) =>
    line.map((value, column) => [value, look[columns[column]?.format ?? "text"]] as const),
  );
  const widths = columns.map(({ width, format }) => [width, look[format]] as const);
  const rules = columns.map(ruleOf).filter((rule) => rule !== "");
  const validations =
    rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return worksheet(1, widths, [header, ...lines], validations);
}

/** A computed sheet in the looks of this file: headers, texts that wrap, numbers as they are. */
function computedXml({ rows, widths, frozenRows }: SheetPlan): string {
  const styleOf = ({ value, style }: PlannedCell): number =>
    style === "header" ? look.required : typeof value === "number" ? look.plain : look.text;
  return worksheet(
    frozenRows,
    widths.map((width) => [width, look.text]),
    rows.map((line) => line.map((one) => [one.value, styleOf(one)])),
  );
}

/** Input sheets and a computed one behind them as an .xlsx, for Drive to make a spreadsheet of. */
export function workbookFile(plans: readonly InputSheetPlan[], computed: SheetPlan): Uint8Array {
  const { PizZip } = templateLibrary();
  const zip = new PizZip();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const put = (path: string, xml: string): void => void zip.file(path, head + xml, { createFolders: false });
  const sheets = [
    ...plans.map((plan) => ({ name: plan.name, xml: sheetXml(plan) })),
    { name: computed.name, xml: computedXml(computed) },
  ];
  const parts = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  put(
    "[Content_Types].xml",
    `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${parts.map((part) => `<Override PartName="/xl/${part}" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
  );
  put(
    "_rels/.rels",
    `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
  );
  put(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${package_}/relationships">${parts.map((part, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="${part}"/>`).join("")}<Relationship Id="rId${parts.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  put("xl/styles.xml", styles);
  sheets.forEach(({ xml }, index) => {
    put(`xl/${parts[index] ?? ""}`, xml);
  });
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
