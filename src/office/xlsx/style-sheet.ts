import { insertIn, opening } from "./package";
import { XmlCursor, encodeXml } from "./xml";

/** How a cell looks, in full: nothing is inherited from the workbook it is put into. Colours are RRGGBB. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle";
  readonly wrap?: boolean;
  /** A number format; "@" for text. */
  readonly format?: string;
}

/** The font of official papers. Where it is missing, the Thai character set makes Excel choose another Thai font. */
export const fontName = "TH Sarabun New";

/** The containers of a style sheet in the order that the format demands. */
const containers = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type Container = (typeof containers)[number];

/**
 * The styles of a workbook. Styles are only added, and found again when they are already there, so that painting a
 * workbook a hundred times leaves it with one set of them.
 */
export class StyleSheet {
  #xml: string;
  readonly #ids = new Map<string, number>();
  readonly #looks = new Map<number, CellStyle>();
  readonly #lists = new Map<Container, string[]>();

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** The number that cells carry for a style. */
  id(style: CellStyle): number {
    const name = JSON.stringify(style);
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const format = this.#format(style.format);
    const font = this.#place("fonts", fontXml(style));
    const fill = style.fill === undefined ? 0 : this.#place("fills", fillXml(style.fill));
    const border = style.border === true ? this.#place("borders", borderXml) : this.#place("borders", noBorderXml);
    const align = style.align === undefined ? "" : ` horizontal="${style.align}"`;
    const wrap = style.wrap === true ? ' wrapText="1"' : "";
    const alignment = `<alignment${align} vertical="${style.valign === "top" ? "top" : "center"}"${wrap}/>`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const id = this.#place("cellXfs", `<xf ${ids} ${applied}>${alignment}</xf>`);
    this.#ids.set(name, id);
    this.#looks.set(id, style);
    return id;
  }

  /** How a style looks that `id` was asked for. */
  look(id: number): CellStyle | undefined {
    return this.#looks.get(id);
  }

  #format(format: string | undefined): number {
    const builtIn = format === undefined ? 0 : builtInFormats[format];
    if (format === undefined || builtIn !== undefined) return builtIn ?? 0;
    let next = 164;
    const cursor = new XmlCursor(this.#xml);
    while (cursor.find("numFmt")) {
      const attributes = cursor.attributes();
      const id = Number(attributes.get("numFmtId"));
      if (attributes.get("formatCode") === format) return id;
      next = Math.max(next, id + 1);
    }
    this.#place("numFmts", `<numFmt numFmtId="${next}" formatCode="${encodeXml(format)}"/>`);
    return next;
  }

  /** The position of an element among its kind; it is added when none means the same. */
  #place(container: Container, element: string): number {
    const list = this.#list(container);
    const meaning = canonical(element);
    const there = list.indexOf(meaning);
    if (there >= 0) return there;
    const cursor = this.#container(container);
    const prefixed = cursor.prefix === "" ? element : element.replace(/<(\/?)/g, `<$1${cursor.prefix}`);
    this.#xml = insertIn(this.#xml, cursor, prefixed);
    list.push(meaning);
    this.#count(container, list.length);
    return list.length - 1;
  }

  #list(container: Container): string[] {
    const known = this.#lists.get(container);
    if (known !== undefined) return known;
    const list: string[] = [];
    const cursor = new XmlCursor(this.#xml);
    if (cursor.find(container) && !cursor.closes) {
      while (cursor.next() && cursor.name !== container) {
        const { start } = cursor;
        cursor.toClose();
        list.push(canonical(this.#xml.slice(start, cursor.end)));
      }
    }
    this.#lists.set(container, list);
    return list;
  }

  /** A cursor at the opening tag of a container, which is made when it is missing. */
  #container(container: Container): XmlCursor {
    const cursor = new XmlCursor(this.#xml);
    if (cursor.find(container)) return cursor;
    const before = containers.slice(0, containers.indexOf(container)).reverse();
    const root = opening(this.#xml, "styleSheet");
    let at = root.end;
    for (const name of before) {
      const sibling = new XmlCursor(this.#xml);
      if (!sibling.find(name)) continue;
      sibling.toClose();
      at = sibling.end;
      break;
    }
    const made = `<${root.prefix}${container} count="0"></${root.prefix}${container}>`;
    this.#xml = this.#xml.slice(0, at) + made + this.#xml.slice(at);
    // Damaged XML may swallow what was put in: then the part is broken, not short of a container.
    return opening(this.#xml, container);
  }

  #count(container: Container, count: number): void {
    const cursor = this.#container(container);
    const tag = this.#xml.slice(cursor.start, cursor.end).replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
    this.#xml = this.#xml.slice(0, cursor.start) + tag + this.#xml.slice(cursor.end);
  }
}

const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

function fontXml({ bold, underline, color, size }: CellStyle): string {
  const marks = (bold === true ? "<b/>" : "") + (underline === true ? "<u/>" : "");
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${color ?? "000000"}"/><name val="${fontName}"/><family val="2"/><charset val="222"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const noBorderXml = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const sides = ["left", "right", "top", "bottom"].map(
  (side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`,
);
const borderXml = `<border>${sides.join("")}<diagonal/></border>`;

/** Left out when elements are compared: spreadsheet programs add and drop these when they save. */
const idleElements = new Set(["family", "charset", "scheme", "bgColor", "diagonal", "extLst", "ext"]);

/** What an element means, whichever program wrote it. */
function canonical(xml: string): string {
  const words: string[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (!cursor.opens || idleElements.has(cursor.name)) continue;
    const attributes = [...cursor.attributes()]
      .filter(([name, value]) => !name.startsWith("apply") && !(name === "xfId" && value === "0"))
      .map(([name, value]) => `${name}=${value === "true" ? "1" : value}`)
      .filter((attribute) => attribute !== "val=1" && attribute !== "val=single");
    words.push(`${cursor.name} ${attributes.sort().join(" ")}`);
  }
  return words.sort().join("|");
}
