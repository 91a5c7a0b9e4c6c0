import { cellName } from "../../core";
import { xmlHead } from "./package";
import { linesOf } from "./row-heights";
import { fontName } from "./style-sheet";
import { encodeXml } from "./xml";

/** A note of a cell; row and column are 0-based. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part that holds the texts of a sheet's notes. */
export function notesXml(notes: readonly Note[]): string {
  const look = `<rPr><sz val="12"/><color indexed="81"/><rFont val="${fontName}"/><family val="2"/><charset val="222"/></rPr>`;
  const items = notes.map(({ row, column, text }) => {
    const run = `<r>${look}<t xml:space="preserve">${encodeXml(text)}</t></r>`;
    return `<comment ref="${cellName(row + 1, column)}" authorId="0"><text>${run}</text></comment>`;
  });
  return `${xmlHead}<comments xmlns="${mainNamespace}"><authors><author>ITA</author></authors><commentList>${items.join("")}</commentList></comments>`;
}

/**
 * The drawing that says where a sheet's notes pop up, and how large: spreadsheets still want it in VML.
 * `widths` are those of the sheet's columns in characters.
 */
export function notesDrawingXml(notes: readonly Note[], widths: readonly number[]): string {
  const shapes = notes.map(({ row, column, text }, index) => {
    const lines = linesOf(text, noteLetters) + 1;
    const [endColumn, endOffset] = rightEdge(column + 1, widths);
    const anchor = [column + 1, 10, row, 4, endColumn, endOffset, row + lines, 8].join(", ");
    return [
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:240pt;height:${lines * 18}pt;z-index:${index + 1}" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
      `<x:ClientData ObjectType="Note"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    ].join("");
  });
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    "</xml>",
  ].join("");
}

/** Pixels, and the letters of a line in them. */
const noteWidth = 280;
const noteLetters = 42;

/** The column where a note ends that begins in a column, and how far into it: widths in characters of 7 pixels. */
function rightEdge(from: number, widths: readonly number[]): [column: number, pixels: number] {
  let left = noteWidth;
  let column = from;
  for (;;) {
    const pixels = (widths[column] ?? 9) * 7 + 5;
    if (left < pixels) return [column, Math.round(left)];
    left -= pixels;
    column += 1;
  }
}
