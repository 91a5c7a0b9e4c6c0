import type { Source, SourceBlock } from "./source";

/** A line that leads by dots to the number of a page. */
const dotted = /[.…]{4,}\s*[0-9๐-๙]{1,3}$/;
/** A line of contents typed by hand: the title, a tab, the page. */
const paged = /\S[ \t]*(?:\t|[.…]{4,})[ \t.…]*(?:[0-9๐-๙]{1,3}|[ก-ฮ])(?:\s*[-–]\s*[0-9๐-๙]{1,3})?$/;
const head = /^สารบัญ/;
const columns = /^(?:เรื่อง|หัวข้อ|รายการ)[ \t]+หน้า(?:ที่)?$/;

/** Whether a line leads by dots to the number of a page. */
export const leadsToPage = (line: string): boolean => dotted.test(line);

/** Marks the lines below สารบัญ that lead to a page: they look like the headings that they list. */
export function withContents(source: Source): Source {
  let isOpen = false;
  const blocks = source.blocks.map((block): SourceBlock => {
    if (block.kind === "table") {
      isOpen = false;
      return block;
    }
    const lines = block.text
      .trim()
      .split("\n")
      .map((line) => line.trim());
    const isHead = lines.length === 1 && head.test(lines[0] ?? "") && (lines[0] ?? "").length <= 30;
    const isListed = lines.every((line) => paged.test(line) || columns.test(line));
    isOpen = isHead || (isOpen && isListed);
    return isOpen && !isHead ? { ...block, isContents: true } : block;
  });
  return { ...source, blocks };
}
