import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { templateWideTable } from "./problems";
import { twipsPerCentimetre } from "./units";

/** Tables stand out by their cells' own margins, and editors round. */
const tolerance = Math.ceil(twipsPerCentimetre / 2);

const token = /<w:tbl[ >]|<\/w:tbl>|<w:gridCol\b[^>]*?\bw:w="(\d+)"|<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;

function attribute(xml: string, element: string, name: string): number | null {
  const found = new RegExp(`<w:${element}\\b[^>]*?\\bw:${name}="(-?\\d+)"`).exec(xml);
  return found === null ? null : Number(found[1]);
}

/** The width of the text on the pages of a section; null where it does not say. */
function textWidthOf(section: string): number | null {
  const [width, left, right] = [
    attribute(section, "pgSz", "w"),
    attribute(section, "pgMar", "left"),
    attribute(section, "pgMar", "right"),
  ];
  return width === null || left === null || right === null ? null : width - left - right;
}

const centimetres = (twips: number): string => (twips / twipsPerCentimetre).toFixed(1);

/** Tables that are wider than the text of their page: what stands out is printed past the margin or cut off. */
export function wideTables(xml: string): readonly Problem[] {
  const problems: Problem[] = [];
  const stack: { table: number; width: number }[] = [];
  let tables = 0;
  // A section's properties come after what stands on its pages.
  let waiting: { table: number; width: number }[] = [];
  for (const [found, column] of xml.matchAll(token)) {
    const inner = stack[stack.length - 1];
    if (column !== undefined && inner) inner.width += Number(column);
    else if (found.startsWith("<w:tbl")) stack.push({ table: ++tables, width: 0 });
    else if (found === "</w:tbl>") {
      const closed = stack.pop();
      if (closed && stack.length === 0) waiting.push(closed);
    } else if (found.startsWith("<w:sectPr")) {
      const room = textWidthOf(found);
      for (const { table, width } of waiting) {
        if (room === null || width <= room + tolerance) continue;
        const args = { table, width: centimetres(width), room: centimetres(room) };
        problems.push(problem(templateWideTable, { found: `${args.width} ซม.`, args }));
      }
      waiting = [];
    }
  }
  return problems;
}
