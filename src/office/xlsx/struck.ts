import type { SheetAsides } from "../../core";
import { placeOf } from "./references";
import { styleNumbers } from "./shading";
import { isTrue, type Workbook } from "./workbook";
import { XmlCursor, decodeCellText, findChild } from "./xml";

type Struck = SheetAsides["struck"][number];

/** A stretch of a rich text; without a font of its own it has that of its cell. */
interface Run {
  text: string;
  isStruck: boolean | null;
}

/** What the cells of a workbook may be struck out by. */
export interface StruckLooks {
  /** By style number: whether the cell's font strikes it out. */
  readonly byStyle: readonly boolean[];
  /** By their number: those shared texts that have a struck stretch, or stretches with fonts of their own. */
  readonly shared: ReadonlyMap<number, readonly Run[]>;
}

/** Whether each font of a style sheet strikes out, by its number. */
function fontsOf(xml: string): readonly boolean[] {
  const found: boolean[] = [];
  const cursor = findChild(xml, "fonts");
  if (cursor === null || cursor.closes) return found;
  while (cursor.next() && cursor.name !== "fonts") {
    if (!cursor.opens) continue;
    if (cursor.name === "font") found.push(false);
    if (cursor.name === "strike") found[found.length - 1] = isTrue(cursor.attributes().get("val") ?? "1");
  }
  return found;
}

/** The stretches of a text from the opening tag of its element to the one that closes it. */
function runsWithin(cursor: XmlCursor): readonly Run[] {
  const runs: Run[] = [];
  const { name } = cursor;
  let font: boolean | null = null;
  while (!cursor.closes || cursor.name !== name) {
    if (!cursor.next()) break;
    if (!cursor.opens) continue;
    if (cursor.name === "r") font = null;
    else if (cursor.name === "rPh") cursor.toClose();
    else if (cursor.name === "rPr") font = false;
    else if (cursor.name === "strike") font = isTrue(cursor.attributes().get("val") ?? "1");
    else if (cursor.name === "t" && !cursor.closes) {
      const start = cursor.end;
      if (cursor.toClose()) runs.push({ text: decodeCellText(cursor.xml.slice(start, cursor.start)), isStruck: font });
    }
  }
  return runs;
}

function sharedRuns(xml: string): ReadonlyMap<number, readonly Run[]> {
  const found = new Map<number, readonly Run[]>();
  const cursor = new XmlCursor(xml);
  for (let number = 0; cursor.find("si"); number++) {
    const runs = runsWithin(cursor);
    if (runs.some(({ isStruck }) => isStruck !== null)) found.set(number, runs);
  }
  return found;
}

/** The fonts and the rich texts of a workbook. Throws `FileProblem`. */
export function struckLooks(book: Workbook): StruckLooks {
  const [styles, shared] = [book.related("styles"), book.related("sharedStrings")];
  const styleXml = styles === null ? "" : book.package.required(styles);
  const fonts = fontsOf(styleXml);
  return {
    byStyle: styleNumbers(styleXml, "fontId").map((font) => fonts[font] ?? false),
    shared: shared === null ? new Map() : sharedRuns(book.package.required(shared)),
  };
}

/** What a cell has struck out, and what of its text stays; null where it has nothing of the kind. */
function struckOf(runs: readonly Run[] | undefined, isCell: boolean): Pick<Struck, "text" | "rest"> | null {
  if (runs === undefined) return isCell ? { text: "", rest: "" } : null;
  const of = (isWanted: boolean): string =>
    runs
      .filter(({ isStruck }) => (isStruck ?? isCell) === isWanted)
      .map(({ text }) => text)
      .join("");
  const text = of(true);
  return text.trim() === "" ? null : { text, rest: of(false) };
}

/** The number of the shared text that the cell at the cursor names; NaN where it names none. */
function sharedNumber(cursor: XmlCursor): number {
  while (cursor.next() && cursor.name !== "c") {
    if (cursor.name !== "v" || !cursor.opens || cursor.closes) continue;
    const start = cursor.end;
    cursor.toClose();
    return Number(cursor.xml.slice(start, cursor.start).trim() || NaN);
  }
  return NaN;
}

/** The cells of a sheet's part whose text is struck out, all of it or a stretch. */
export function readStruck(xml: string, { byStyle, shared }: StruckLooks): readonly Struck[] {
  const found: Struck[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.find("c")) {
    const attributes = cursor.attributes();
    const isCell = byStyle[Number(attributes.get("s") ?? 0)] ?? false;
    const type = attributes.get("t") ?? "n";
    const isRich = type === "inlineStr" || (type === "s" && shared.size > 0);
    if (cursor.closes || (!isCell && !isRich)) continue;
    let runs: readonly Run[] | undefined;
    if (type === "inlineStr") {
      const inline = runsWithin(cursor);
      if (inline.some(({ isStruck }) => isStruck !== null)) runs = inline;
    } else if (type === "s") runs = shared.get(sharedNumber(cursor));
    const struck = struckOf(runs, isCell);
    const place = placeOf(attributes.get("r") ?? "");
    if (struck !== null && place.row >= 0) found.push({ ...place, ...struck });
  }
  return found;
}
