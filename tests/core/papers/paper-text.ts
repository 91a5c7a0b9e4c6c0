import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../src/core/model/book";
import { detailsOf, type PaperContext } from "../../../src/core/papers/common/context";
import { fillTemplate, type TagData } from "../../../src/core/docx/fill";
import { openDocx } from "../../../src/core/docx/package";
import type { PaperKind } from "../../../src/core/papers/kinds";
import type { TagDef } from "../../../src/core/docx/tag-types";
import { tagsOf } from "../../../src/core/papers";
import { day } from "../builders";

const root = join(__dirname, "../../..");

/** What a paper of a kind is made of at the end of March 2569, round 6 where the kind has rounds. */
export function contextOf(book: Book, kind: PaperKind, round: PaperContext["round"] = null): PaperContext {
  return { book, kind, round, statusDate: day(2569, 3, 31), details: detailsOf(book, kind, round) };
}

/** The document part of the default template filled with data. */
export function filledXml(kind: PaperKind, data: TagData, digits: Book["settings"]["digits"] = "asTyped"): string {
  const template = readFileSync(join(root, `templates/${kind}.docx`));
  const filled = fillTemplate(template, data, { digits, font: "" });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return openDocx(filled.docx)?.file("word/document.xml")?.asText() ?? "";
}

const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>|<\/w:p>/g;

/** A blank of no width, at which a line may turn. */
const thinBlank = /<w:w w:val="10"\/>(?:(?!<w:t[ >])[\s\S])*<w:t xml:space="preserve"> <\/w:t>/g;

/** The text of a document part, a paragraph or line break a line, tabs and no-break spaces as spaces; blank lines left out. */
export function linesOf(xml: string): string[] {
  const text = [...xml.replace(thinBlank, "").matchAll(piece)].map(
    ([found, content]) => content ?? (found === "<w:tab/>" ? " " : "\n"),
  );
  return text
    .join("")
    .replace(/\u200d/g, "")
    .replace(/\u00a0/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Tables of a document part: the texts of their cells by row, lines joined by " | ". */
export function tablesOf(xml: string): string[][][] {
  return [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => linesOf(cell).join(" | ")),
    ),
  );
}

/** Paths of the tags of a kind that differ between its catalogue and its data: [] = one answers the other. */
export function tagDifferences(kind: PaperKind, data: TagData): string[] {
  return differences(tagsOf(kind), data, "");
}

function differences(tags: readonly TagDef[], data: TagData, path: string): string[] {
  const known = new Map(tags.map((tag) => [tag.tag, tag]));
  const missing = tags.filter((tag) => !(tag.tag in data)).map((tag) => `${path}${tag.tag}: no data`);
  const unlisted = Object.keys(data).filter((tag) => !known.has(tag));
  const inner = Object.entries(data).flatMap(([tag, value]) => {
    const { kind: tagKind, fields } = known.get(tag) ?? {};
    if (tagKind !== "list" || fields === undefined || !Array.isArray(value)) return [];
    return (value as readonly TagData[]).flatMap((item) => differences(fields, item, `${path}${tag}/`));
  });
  return [...missing, ...unlisted.map((tag) => `${path}${tag}: not in the catalogue`), ...inner];
}

/** Tables of a document whose cells' widths differ from the grid's columns, by number from 1. */
export function crookedTables(xml: string): number[] {
  return [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].flatMap(([table], index) => {
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
    const rows = [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) => cellWidths(row));
    const total = grid.reduce((sum, width) => sum + width, 0);
    return rows.every((widths) => widths.reduce((sum, width) => sum + width, 0) === total) ? [] : [index + 1];
  });
}

function cellWidths(row: string): number[] {
  return [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
    Number(/<w:tcW w:type="dxa" w:w="(\d+)"/.exec(cell)?.[1] ?? NaN),
  );
}
