import { readDocx } from "../../../src/core/intake/docx-read";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import type { TableKey } from "../../../src/core/workbook/tables";
import { makeDocx, type DocxParts, type HandBlock, type RawBlock } from "./make-docx";

/** What is read of a paper made by hand. */
export function readBlocks(blocks: readonly (HandBlock | RawBlock)[], parts: DocxParts = {}): Intake {
  const document = readDocx(makeDocx(blocks, parts), "มือ.docx");
  if (document === null) throw new Error("no paper");
  return readPapers([document]);
}

/** The texts of some columns of a table, a line a row. */
export const textsOf = ({ rows }: Intake, table: TableKey, keys: readonly string[]): readonly string[] =>
  rows
    .filter((row) => row.table === table)
    .map((row) => row.cells as Readonly<Record<string, { readonly text: string } | undefined>>)
    .map((cells) => keys.map((key) => cells[key]?.text ?? "").join(" | "));

/** What is told of the paper: what was found, why it is not taken. */
export const toldOf = ({ unread }: Intake): readonly string[] =>
  unread.map(({ text, why }) => `${text.replace(/\n/g, " / ")}: ${why}`);

/** The texts that a section of ข้อความ got. */
export const underSection = (intake: Intake, section: string): readonly string[] =>
  textsOf(intake, "texts", ["section", "text"]).flatMap((line) =>
    line.startsWith(`${section} | `) ? [line.slice(section.length + 3)] : [],
  );
