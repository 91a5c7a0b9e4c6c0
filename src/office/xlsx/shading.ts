import type { FilledCell } from "../../core";
import type { Deflater } from "../ports";
import { columnOf } from "./references";
import { Workbook } from "./workbook";
import { XmlCursor, findChild } from "./xml";

const white = new Set(["FFFFFF", "theme 0", "indexed 9", "indexed 65"]);

/** The colour of a fill: its last six digits, or by number of theme or palette; "" for none and for white. */
function colourOf(attributes: ReadonlyMap<string, string>): string {
  const rgb = attributes.get("rgb")?.slice(-6).toUpperCase();
  const tint = attributes.get("tint");
  const theme = attributes.get("theme");
  const named = rgb ?? (theme === undefined ? `indexed ${attributes.get("indexed") ?? "65"}` : `theme ${theme}`);
  const colour = tint === undefined ? named : `${named} ${tint}`;
  return white.has(colour) ? "" : colour;
}

/** The colours of the fills that a style sheet lists, by their number. */
function fillsOf(xml: string): readonly string[] {
  const found: string[] = [];
  const cursor = findChild(xml, "fills");
  if (cursor === null || cursor.closes) return found;
  let pattern = "none";
  while (cursor.next() && cursor.name !== "fills") {
    if (cursor.name === "fill" && cursor.opens) found.push("");
    if (cursor.name === "patternFill" && cursor.opens) pattern = cursor.attributes().get("patternType") ?? "none";
    // A pattern of lines or dots shades in whatever colour; what is empty for Excel is gray125, its second fill.
    if (cursor.name === "patternFill" && cursor.opens && !["none", "solid"].includes(pattern) && found.length > 2)
      found[found.length - 1] = pattern;
    if (cursor.name === "fgColor" && pattern === "solid") found[found.length - 1] = colourOf(cursor.attributes());
  }
  return found;
}

/** What each cell style of a style sheet names by an attribute (`fillId`, `fontId`), by its number. */
export function styleNumbers(xml: string, attribute: string): readonly number[] {
  const found: number[] = [];
  const cursor = findChild(xml, "cellXfs");
  if (cursor === null || cursor.closes) return found;
  while (cursor.next() && cursor.opens) {
    if (cursor.name === "xf") found.push(Number(cursor.attributes().get(attribute) ?? 0));
    cursor.toClose();
  }
  return found;
}

/** The colour of each cell style, by its number. */
function colours(xml: string): readonly string[] {
  const fills = fillsOf(xml);
  return styleNumbers(xml, "fillId").map((fill) => fills[fill] ?? "");
}

/** The cells of a workbook that are filled with a colour, by the name of their sheet. Throws `FileProblem`. */
export function readShading(bytes: Uint8Array, deflater: Deflater): Readonly<Record<string, readonly FilledCell[]>> {
  const book = new Workbook(bytes, deflater);
  const styles = book.related("styles");
  const byStyle = styles === null ? [] : colours(book.package.required(styles));
  if (byStyle.every((colour) => colour === "")) return {};
  return Object.fromEntries(
    book.worksheets().map(({ name, part }) => {
      const cells: FilledCell[] = [];
      const cursor = new XmlCursor(book.package.required(part));
      while (cursor.next()) {
        if (cursor.name !== "c" || !cursor.opens) continue;
        const attributes = cursor.attributes();
        const fill = byStyle[Number(attributes.get("s") ?? 0)] ?? "";
        const reference = attributes.get("r") ?? "";
        const row = Number(reference.replace(/[^0-9]/g, "")) - 1;
        if (fill !== "" && row >= 0) cells.push({ row, column: columnOf(reference.replace(/[^A-Z]/g, "")), fill });
      }
      return [name, cells];
    }),
  );
}
