import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { templateMergeBeside } from "./problems";
import type { Paragraph } from "./scan";
import type { PlacedTag } from "./scopes";

const loopTags = /\{[#^/][^{}]*\}/g;

/** Texts that merge their cell downwards and share it with other text, which is why the cell will not merge. */
export function mergeFaults(placed: readonly PlacedTag[], paragraphs: readonly Paragraph[]): readonly Problem[] {
  return placed.flatMap(({ tag, def }) => {
    const cell = tag.paragraph.cells[tag.paragraph.cells.length - 1];
    if (tag.sign !== "" || def?.merges !== true || cell === undefined) return [];
    const inCell = paragraphs.filter(({ cells }) => cells.some(({ cellAt }) => cellAt === cell.cellAt));
    const rest = inCell.map((one) => {
      const { text } = one;
      return one === tag.paragraph ? text.slice(0, tag.start) + text.slice(tag.end) : text;
    });
    if (rest.join("").replace(loopTags, "").trim() === "") return [];
    return [
      problem(templateMergeBeside, { found: `{${tag.name}}`, args: { tag: tag.name, place: tag.paragraph.place } }),
    ];
  });
}
