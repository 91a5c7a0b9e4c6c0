import { styles as styleTable, type Style, type StyleName, type SheetPlan } from "../../core";

const table: Readonly<Record<StyleName, Style>> = styleTable;

/** A Google font with the shapes of the office's; TH Sarabun New itself is not there. */
export const fontFamily = "Sarabun";

// Sarabun is drawn larger than TH Sarabun New: 14 points of the one look like 10 of the other.
const textSize = 14;
const fontScale = 0.72;

/** Points of a style's text. */
export function fontSize(style: Style): number {
  return Math.max(8, Math.round((style.size ?? textSize) * fontScale));
}

/** Pixels of a column that is so many characters wide. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7.2) + 10;
}

const webColor = (color: string | undefined): string | null => (color === undefined ? null : `#${color}`);

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

function textStyle(style: Style, isLink: boolean): TextStyle {
  const builder = SpreadsheetApp.newTextStyle().setFontFamily(fontFamily).setFontSize(fontSize(style));
  const shaped = builder.setBold(style.bold === true).setUnderline(isLink);
  return shaped.setForegroundColor(webColor(style.color) ?? black).build();
}

const black = "#000000";

/** A plan's formats as the grids that the service takes, one grid a property. */
export interface Looks {
  readonly backgrounds: (string | null)[][];
  /** Font, size, weight, line and colour: one request for all of them. */
  readonly texts: TextStyle[][];
  readonly aligns: ("left" | "center" | "right" | null)[][];
  readonly valigns: ("top" | "middle" | "bottom")[][];
  readonly wraps: boolean[][];
  readonly formats: string[][];
}

/** The number format of a cell: its style's for a number, "text" else, so that what is typed later stays as typed. */
function formatOf(value: string | number | null, style: Style): string {
  if (typeof value === "number") return style.format ?? "General";
  return "@";
}

export function looksOf(rows: SheetPlan["rows"]): Looks {
  const known = new Map<StyleName, TextStyle>();
  const textOf = (name: StyleName, style: Style): TextStyle => {
    const made = known.get(name) ?? textStyle(style, name === "link");
    known.set(name, made);
    return made;
  };
  const grid = <T>(of: (style: Style, name: StyleName, value: string | number | null) => T): T[][] =>
    rows.map((row) => row.map(({ value, style }) => of(table[style], style, value)));
  return {
    backgrounds: grid((style) => webColor(style.fill)),
    texts: grid((style, name) => textOf(name, style)),
    aligns: grid((style) => style.align ?? null),
    valigns: grid((style) => style.valign ?? "bottom"),
    wraps: grid((style) => style.wrap === true),
    formats: grid((style, _, value) => formatOf(value, style)),
  };
}

/** Whether a cell has a line around it. */
export function hasBorder(plan: Pick<SheetPlan, "rows">, row: number, column: number): boolean {
  const style = plan.rows[row]?.[column]?.style;
  return style !== undefined && table[style].border === true;
}
