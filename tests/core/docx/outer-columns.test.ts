import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { checkTemplate } from "../../../src/core/papers/check-template";
import { paperKindList, type PaperKind } from "../../../src/core/papers/kinds";

const main = "word/document.xml";
const standard = (kind: PaperKind): PizZip =>
  new PizZip(readFileSync(join(__dirname, `../../../templates/${kind}.docx`)));
const xmlOf = (kind: PaperKind): string => standard(kind).file(main)?.asText() ?? "";

/** Edits of an outer column, as an editor makes them on every row of a table. */
const edits: Readonly<Record<string, (cells: readonly string[]) => readonly string[]>> = {
  "its first column deleted": (cells) => cells.slice(1),
  "its last column deleted": (cells) => cells.slice(0, -1),
  "its first column moved to the end": (cells) => [...cells.slice(1), ...cells.slice(0, 1)],
  "its last column moved to the front": (cells) => [...cells.slice(-1), ...cells.slice(0, -1)],
};

const tables = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g;
const rows = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const cells = /<w:tc>[\s\S]*?<\/w:tc>/g;

const cellsOf = (row: string): readonly string[] => row.match(cells) ?? [];

function edited(kind: PaperKind, number: number, edit: string): Uint8Array {
  let at = 0;
  const xml = xmlOf(kind).replace(tables, (table) => {
    if (++at !== number) return table;
    return table.replace(rows, (row) => {
      const all = cellsOf(row);
      const [first = ""] = all;
      return all.length < 2 ? row : `${row.slice(0, row.indexOf(first))}${edits[edit]?.(all).join("")}</w:tr>`;
    });
  });
  const zip = standard(kind);
  zip.file(main, xml);
  return zip.generate({ type: "uint8array" });
}

/** Edits that take nothing from a paper: the first column of the announcement's place to sign is a blank for distance. */
const harmless = Object.keys(edits)
  .filter((edit) => edit !== "its last column deleted")
  .map((edit) => `announcement 1 ${edit}`);

const cases = paperKindList.flatMap((kind) =>
  (xmlOf(kind).match(tables) ?? []).flatMap((table, index) => {
    const hasColumns = (table.match(rows) ?? []).some((row) => cellsOf(row).length > 1);
    return hasColumns ? Object.keys(edits).map((edit) => [kind, index + 1, edit] as const) : [];
  }),
);

test.each(cases)("the template of %s with table %i having %s gets one message", (kind, number, edit) => {
  const problems = checkTemplate(edited(kind, number, edit), kind).map(({ message }) => message);
  expect({ problems, count: problems.length }).toEqual({
    problems,
    count: harmless.includes(`${kind} ${number} ${edit}`) ? 0 : 1,
  });
});

test("every kind of paper with a table of columns is among them", () => {
  expect(new Set(cases.map(([kind]) => kind)).size).toBe(paperKindList.length);
});
