import type { CellEdit } from "../commands/correct";
import type { Examination } from "../commands/examine";
import { isAcceptable } from "../exceptions/entries";
import type { Book } from "../model/book";
import type { PaperPlan } from "../commands/report";
import { eachOnce } from "../problems/problem";
import { countsOf, severityWords } from "../problems/severity-words";
import type { Problem } from "../problems/types";
import { isOwned } from "../workbook/owned";
import { missingInputSheets } from "../sheets/missing";
import { readRegister } from "../sheets/register";
import { registerColumns } from "../sheets/register-columns";
import { refName } from "../workbook/a1";
import { cellText } from "../workbook/text";
import type { CellRef, SheetData, WorkbookData } from "../workbook/types";
import { pageProblem, stateAnswer } from "./answers";
import type { DeskCheck, DeskProblem, DeskState, MakingNote, RegisterAnswer, RowAround, RowCell } from "./desk-calls";

/** What the page of one machine begins with, of a workbook that was read. */
export function deskState(
  file: string,
  heldBy: string,
  { book, statusDate }: Pick<Examination, "book" | "statusDate">,
): DeskState {
  const { kinds, ...facts } = stateAnswer(book, statusDate);
  const listed = new Set(book.papers.map(({ kind }) => kind));
  return {
    ...facts,
    file,
    kinds: kinds.map((one) => ({ ...one, isListed: listed.has(one.kind) })),
    lacking: missingInputSheets(book.data, statusDate).map(({ name }) => name),
    heldBy,
  };
}

const textAt = (sheet: SheetData, row: number, column: number): string =>
  cellText(sheet.rows[row - 1]?.[column] ?? null);

/** The sheet's row of headers, 1-based: of a known table as it was read, else the first row that holds something. */
function headerRowOf(book: Book, sheet: SheetData): number {
  const table = Object.values(book.tables).find((one) => one.exists && one.sheet === sheet.name);
  if (table !== undefined && table.headerRow > 0) return table.headerRow;
  return sheet.rows.findIndex((row) => row.some((value) => cellText(value) !== "")) + 1;
}

function hasRow(book: Book, sheet: SheetData, at: Pick<CellRef, "row">): boolean {
  const header = headerRowOf(book, sheet);
  return header > 0 && at.row > header;
}

/** The row of a cell by its headers, blank cells but the cell itself left out; [] for a row of headers. */
export function rowAround({ book }: Pick<Examination, "book">, at: CellRef): RowAround {
  const sheet = book.data.sheets.find(({ name }) => name === at.sheet);
  if (sheet === undefined || !hasRow(book, sheet, at)) return [];
  const header = headerRowOf(book, sheet);
  const width = Math.max(sheet.rows[header - 1]?.length ?? 0, sheet.rows[at.row - 1]?.length ?? 0, at.column + 1);
  return Array.from({ length: width }, (_, column): RowCell => {
    const text = textAt(sheet, at.row, column);
    return { header: textAt(sheet, header, column), text, isHere: column === at.column };
  }).filter(({ header: name, text, isHere }) => isHere || (text !== "" && name !== ""));
}

function deskProblem(book: Book, sheets: ReadonlyMap<string, SheetData>, problem: Problem): DeskProblem {
  const sheet = problem.at === null ? undefined : sheets.get(problem.at.sheet);
  const shown = pageProblem(problem);
  if (problem.at === null || sheet === undefined) {
    return { ...shown, text: "", hasRow: false, canAccept: false, canEdit: false };
  }
  const { correction } = problem;
  return {
    ...shown,
    text: textAt(sheet, problem.at.row, problem.at.column),
    hasRow: hasRow(book, sheet, problem.at),
    canAccept: isAcceptable(problem),
    canEdit: !isOwned(sheet),
    ...(correction === undefined ? {} : { correction }),
  };
}

/** The certain corrections among problems, the first of each cell. */
export function certainEdits(data: WorkbookData, problems: readonly Problem[]): readonly CellEdit[] {
  const sheets = new Map(data.sheets.map((sheet) => [sheet.name, sheet]));
  const edits = new Map<string, CellEdit>();
  for (const { at, header, code, correction } of problems) {
    const sheet = at === null ? undefined : sheets.get(at.sheet);
    if (at === null || sheet === undefined || correction === undefined) continue;
    const key = `${at.sheet}!${refName(at)}`;
    const before = textAt(sheet, at.row, at.column);
    if (edits.has(key) || before === correction) continue;
    edits.set(key, { at, header, before, after: correction, codes: [code] });
  }
  return [...edits.values()];
}

/** What was found, each with the row around it; `more` is what a shell found beside the workbook. */
export function deskCheck(examination: Examination, more: readonly Problem[] = []): DeskCheck {
  const { problems, accepted } = examination.checked(examination.ownKinds, [], more);
  const { book } = examination;
  const sheets = new Map(book.data.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    problems: problems.map((one) => deskProblem(book, sheets, one)),
    ...countsOf(problems),
    accepted: accepted.length,
    corrections: certainEdits(book.data, problems),
  };
}

/** What came up in making papers, each thing once, the gravest first. */
export function makingNotes(plans: readonly PaperPlan[]): readonly MakingNote[] {
  const found = eachOnce(plans.flatMap(({ inMaking }) => inMaking));
  return severityWords.flatMap(({ severity: weight }) =>
    found
      .filter(({ severity }) => severity === weight)
      .map(({ severity, at, message, fix }) => {
        return { severity, place: at === null ? "" : `${at.sheet}!${refName(at)}`, message, fix };
      }),
  );
}

/** The register as it is shown: its headers, and the papers from the newest on. */
export function registerAnswer(data: WorkbookData): RegisterAnswer {
  const headers = registerColumns.map(({ header }) => header);
  const rows = readRegister(data).map((entry) =>
    registerColumns.map(({ print }) => cellText(print(entry).value ?? null)),
  );
  return { headers, rows: rows.reverse() };
}
