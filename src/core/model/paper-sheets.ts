import { toArabicDigits, type Round } from "../calendar";
import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { PaperKind } from "../papers/kinds";
import { paperKinds } from "../papers/kinds";
import { readKind, sectionOf } from "./read-kind";
import { nearest } from "../workbook/similar";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { checkedDate, readDateCell } from "./work";
import { roundUnreadable, sectionUnknown } from "./problems";

/** What the sheet เอกสาร says of one paper. */
export interface PaperDetails {
  readonly source: TableRow<"documents">;
  readonly kind: PaperKind;
  /** [] = every round. */
  readonly rounds: readonly Round[];
  readonly subject: string;
  readonly number: string;
  /** As typed: a date may lack its day. */
  readonly date: string;
  readonly to: string;
  readonly template: string;
}

const roundNumbers: readonly number[] = [3, 6, 9, 12];

/** Reads a list of rounds: "6", "๖ เดือน", "6, 12". null where a part is no round. */
export function readRoundList(text: string): readonly Round[] | null {
  const numbers = toArabicDigits(text).match(/\d+/g)?.map(Number) ?? [];
  if (text !== "" && numbers.length === 0) return null;
  if (!numbers.every((number) => roundNumbers.includes(number))) return null;
  return numbers as Round[];
}

/** Reads the sheet เอกสาร; rows of an unknown kind are reported and left out. */
export function readPaperRows(
  table: Table<"documents">,
  fiscalYear: number,
): { list: readonly PaperDetails[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: PaperDetails[] = [];
  for (const row of table.rows) {
    const { text } = row;
    const kind = readKind(text.report, refOf(row, "report"), headerOf(row, "report"));
    problems.push(...kind.problems);
    const rounds = readRoundList(text.rounds);
    if (rounds === null) {
      problems.push(
        problem(roundUnreadable, { at: refOf(row, "rounds"), header: headerOf(row, "rounds"), found: text.rounds }),
      );
    }
    const reading = readDateCell(row.raw.date, text.date, fiscalYear);
    const facts = { at: refOf(row, "date"), header: headerOf(row, "date"), found: text.date };
    problems.push(...checkedDate(reading, facts).problems);
    if (kind.kind === null) continue;
    const { subject, number, date, to, template } = text;
    list.push({ source: row, kind: kind.kind, rounds: rounds ?? [], subject, number, date, to, template });
  }
  return { list, problems };
}

/** A paragraph that the office words for itself. */
export interface OwnText {
  readonly source: TableRow<"texts">;
  readonly kind: PaperKind;
  /** A section of the kind, in the catalogue's spelling. */
  readonly section: string;
  /** One paragraph; \n breaks the line. */
  readonly text: string;
}

/** Reads the sheet ข้อความ; a kind or section that is in no list is reported, since its text would be lost. */
export function readTexts(table: Table<"texts">): { list: readonly OwnText[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: OwnText[] = [];
  for (const row of table.rows) {
    const { text } = row;
    if (text.text === "") continue;
    const kind = readKind(text.report, refOf(row, "report"), headerOf(row, "report"));
    problems.push(...kind.problems);
    if (kind.kind === null) {
      if (text.report === "") problems.push(...readKind("?", refOf(row, "report"), headerOf(row, "report")).problems);
      continue;
    }
    const section = sectionOf(kind.kind, text.section);
    if (section === null) {
      const { name, sections } = paperKinds[kind.kind];
      const args = { paper: name, hint: hintOf(nearest(text.section, sections)), expected: sections.join(", ") };
      problems.push(
        problem(sectionUnknown, {
          at: refOf(row, "section"),
          header: headerOf(row, "section"),
          found: text.section,
          args,
        }),
      );
      continue;
    }
    list.push({ source: row, kind: kind.kind, section, text: text.text });
  }
  return { list, problems };
}
