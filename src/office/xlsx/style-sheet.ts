import { FileProblem } from "../file-problem";
import { cellFormats } from "./formats";
import { opening } from "./package";
import { XmlCursor, encodeXml, findChild } from "./xml";

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

/** Excel takes no more cell formats in a workbook. */
export const mostCellFormats = 65_490;

/** A container as it stands in the file, and what has been added to it. */
interface List {
  /** Place of the element in the XML; null when the file has none. */
  readonly open: XmlCursor | null;
  /** End of the last child, where further ones go in; only of a container with content. */
  readonly contentEnd: number;
  /** Places of the children. */
  readonly places: readonly (readonly [start: number, end: number])[];
  /** What an element means -> its position. */
  readonly positions: Map<string, number>;
  readonly added: string[];
  readonly replaced: Map<number, string>;
}

/**
 * The styles of a workbook. Styles are only added, and found again when they are already there, so that painting a
 * workbook a hundred times leaves it with one set of them. `unused` names cell formats that no cell has: where Excel
 * takes no more of them, they make room.
 */
export class StyleSheet {
  readonly #original: string;
  readonly #unused: () => readonly number[];
  readonly #root: XmlCursor;
  readonly #ids = new Map<string, number>();
  readonly #looks = new Map<number, CellStyle>();
  readonly #lists = new Map<Container, List>();
  #formats: { readonly byCode: Map<string, number>; next: number } | null = null;
  #spare: number[] | null = null;

  constructor(xml: string, unused: () => readonly number[] = () => []) {
    this.#original = xml;
    this.#unused = unused;
    this.#root = opening(xml, "styleSheet");
  }

  /** The part with what was added. */
  get xml(): string {
    const pieces: { at: number; end: number; text: string }[] = [];
    let after = this.#root.end;
    for (const container of containers) {
      const list = this.#lists.get(container);
      const open = list?.open ?? findChild(this.#original, container);
      if (list !== undefined && list.added.length > 0) pieces.push(...this.#grown(container, list, after));
      for (const [position, text] of list?.replaced ?? []) {
        const [at = 0, end = 0] = list?.places[position] ?? [];
        pieces.push({ at, end, text });
      }
      if (open !== null) after = endOf(this.#original, open);
    }
    let xml = "";
    let from = 0;
    // A container that is missing goes to the same place as the one before it: sorting keeps their order.
    for (const { at, end, text } of pieces.sort((a, b) => a.at - b.at)) {
      xml += this.#original.slice(from, at) + text;
      from = end;
    }
    return xml + this.#original.slice(from);
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
    this.#formats ??= formatsOf(this.#original);
    const { byCode, next } = this.#formats;
    const known = byCode.get(format);
    if (known !== undefined) return known;
    byCode.set(format, next);
    this.#formats.next = next + 1;
    this.#list("numFmts").added.push(`<numFmt numFmtId="${next}" formatCode="${encodeXml(format)}"/>`);
    return next;
  }

  /** The position of an element among its kind; it is added when none means the same. */
  #place(container: Container, element: string): number {
    const list = this.#list(container);
    const meaning = canonical(element);
    const there = list.positions.get(meaning);
    if (there !== undefined) return there;
    const count = list.places.length + list.added.length;
    if (container === "cellXfs" && count >= mostCellFormats) return this.#replace(list, element, meaning);
    list.added.push(element);
    list.positions.set(meaning, count);
    return count;
  }

  /** Puts a cell format in the place of one that no cell has. */
  #replace(list: List, element: string, meaning: string): number {
    this.#spare ??= this.#unused().filter((id) => id > 0 && id < list.places.length);
    const id = this.#spare.pop();
    if (id === undefined) throw new FileProblem("file.too-many-styles", `${mostCellFormats} รูปแบบ`);
    list.replaced.set(id, prefixed(element, list.open?.prefix ?? ""));
    list.positions.set(meaning, id);
    return id;
  }

  #list(container: Container): List {
    const known = this.#lists.get(container);
    if (known !== undefined) return known;
    const open = findChild(this.#original, container);
    const places: [number, number][] = [];
    const positions = new Map<string, number>();
    let contentEnd = 0;
    if (open !== null && !open.closes) {
      const cursor = new XmlCursor(this.#original, open.end);
      while (cursor.next() && cursor.opens) {
        const { start } = cursor;
        cursor.toClose();
        const meaning = canonical(this.#original.slice(start, cursor.end));
        if (!positions.has(meaning)) positions.set(meaning, places.length);
        places.push([start, cursor.end]);
      }
      contentEnd = cursor.start;
    }
    const list: List = { open, contentEnd, places, positions, added: [], replaced: new Map() };
    this.#lists.set(container, list);
    return list;
  }

  /** The changes that put what was added to a container into the XML; one that is missing is made at `after`. */
  #grown(container: Container, list: List, after: number): readonly { at: number; end: number; text: string }[] {
    const { open, added, places } = list;
    const prefix = open?.prefix ?? this.#root.prefix;
    const children = added.map((element) => prefixed(element, prefix)).join("");
    const close = `</${prefix}${container}>`;
    const count = places.length + added.length;
    if (open === null) {
      const made = `<${prefix}${container} count="${count}">${children}${close}`;
      return [{ at: after, end: after, text: made }];
    }
    const tag = this.#original.slice(open.start, open.end).replace(/(\scount\s*=\s*["'])[^"']*/, `$1${count}`);
    if (open.closes) {
      const text = tag.replace(/\s*\/>$/, ">") + children + close;
      return [{ at: open.start, end: open.end, text }];
    }
    return [
      { at: open.start, end: open.end, text: tag },
      { at: list.contentEnd, end: list.contentEnd, text: children },
    ];
  }
}

/** The end of an element whose opening tag a cursor is at; the cursor stays. */
function endOf(xml: string, open: XmlCursor): number {
  if (open.closes) return open.end;
  const cursor = new XmlCursor(xml, open.start);
  cursor.next();
  cursor.toClose();
  return cursor.end;
}

function prefixed(element: string, prefix: string): string {
  return prefix === "" ? element : element.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** Number formats that cells may use: those of conditional formats are kept elsewhere and bear numbers of their own. */
function formatsOf(xml: string): { byCode: Map<string, number>; next: number } {
  const byCode = new Map<string, number>();
  let next = 164;
  for (const [id, code] of cellFormats(xml)) {
    if (!byCode.has(code)) byCode.set(code, id);
    if (id >= next) next = id + 1;
  }
  return { byCode, next };
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
