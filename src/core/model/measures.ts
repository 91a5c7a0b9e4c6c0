import { parseTotalRows } from "./total-rows";
import type { CivilDate, Period, Round } from "../calendar";
import { problem, hintOf } from "../problems/problem";
import type { Problem } from "../problems/types";
import { remembered } from "../language/remembered";
import { nearest } from "../workbook/similar";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import type { ColumnKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import type { Topic } from "./analysis";
import { joinContinued } from "./continued-rows";
import { indicatorNumbers } from "./indicators";
import { readItems, unnumberedLines, type Item } from "./items";
import type { Owners } from "./people";
import { readDay, readStatus, readWorkPeriod, type WorkReaders, type WorkTable } from "./work";
import type { Status } from "../workbook/words";
import { codeDuplicate, divisionUnknown, rowUnnamed, topicUnknown } from "./problems";

export interface Measure {
  readonly source: TableRow<"measures">;
  /** As typed, or assigned: M and its number in the sheet. */
  readonly code: string;
  readonly topic: Topic | null;
  /** The topic as typed, or the name of the one that a number points to; "" when blank. */
  readonly topicName: string;
  readonly indicators: readonly number[];
  /** มาตรการ, or the topic where that is blank. */
  readonly name: string;
  /** The name in tables of results. */
  readonly reportName: string;
  readonly findings: readonly Item[];
  readonly guideline: readonly Item[];
  readonly steps: readonly Item[];
  readonly results: readonly Item[];
  readonly outputs: readonly Item[];
  readonly outcomes: readonly Item[];
  readonly evidence: readonly string[];
  readonly owners: Owners;
  readonly period: Period;
  readonly rounds: readonly Round[];
  readonly status: Status | null;
  readonly doneDate: CivilDate | null;
  readonly published: CivilDate | null;
  readonly reportDue: CivilDate | null;
}

export interface WorkContext {
  readonly readers: WorkReaders;
  readonly topics: readonly Topic[];
  readonly ownersOf: (cell: string) => Owners;
}

/** Codes of rows: as typed, else the prefix and a number that no other row has. Doubles are reported. */
export function assignCodes(
  rows: readonly (TableRow<"measures"> | TableRow<"risks">)[],
  prefix: string,
): { codes: readonly string[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const row of rows as readonly TableRow<"measures">[]) {
    const code = row.text.code;
    if (code === "") continue;
    const folded = fold(code);
    const earlier = seen.get(folded);
    if (earlier === undefined) seen.set(folded, row.row);
    else {
      const facts = { at: refOf(row, "code"), header: headerOf(row, "code"), found: code, args: { other: earlier } };
      problems.push(problem(codeDuplicate, facts));
    }
  }
  let next = 1;
  const codes = (rows as readonly TableRow<"measures">[]).map((row) => {
    if (row.text.code !== "") return row.text.code;
    while (seen.has(fold(`${prefix}${next}`))) next++;
    seen.set(fold(`${prefix}${next}`), row.row);
    return `${prefix}${next}`;
  });
  return { codes, problems };
}

/** The topic that a cell names by number or by name; a name that is only near is taken and reported. */
export function findTopic(
  cell: string,
  topics: readonly Topic[],
): { topic: Topic | null; isNear: boolean; hint: string | null } {
  if (cell === "" || topics.length === 0) return { topic: null, isNear: false, hint: null };
  const wanted = fold(cell);
  const exact =
    topics.find((topic) => fold(topic.name) === wanted) ?? topics.find((topic) => topic.numberMatches(cell));
  if (exact) return { topic: exact, isNear: false, hint: null };
  const hint = nearest(
    cell,
    topics.map((topic) => topic.name),
  );
  return { topic: topics.find((topic) => topic.name === hint) ?? null, isNear: true, hint };
}

/** Owners that no list knows, as problems. */
export function unknownOwners(
  row: TableRow<"measures"> | TableRow<"risks">,
  owners: Owners,
  known: readonly string[],
): readonly Problem[] {
  const cells = row as TableRow<"measures">;
  return owners.unknown.map((name) =>
    problem(divisionUnknown, {
      at: refOf(cells, "owner"),
      header: headerOf(cells, "owner"),
      found: cells.text.owner,
      args: { name, hint: hintOf(nearest(name, known)) },
    }),
  );
}

/** Rows with data that the reader leaves out, because none of the columns that name a piece of work is filled. */
export function unnamedRows<K extends WorkTable>(
  table: Table<K>,
  counted: readonly TableRow<K>[],
  naming: readonly ColumnKey<K>[],
): readonly Problem[] {
  const known = new Set(counted);
  const columns = naming.flatMap((column) => table.headers[column] ?? []).join(", ");
  // Where all of these columns are missing, their headers are the problem and not each row.
  if (columns === "") return [];
  return table.rows
    .filter((row) => !known.has(row))
    .map((row) => {
      const first = (Object.keys(row.raw) as ColumnKey<K>[])[0];
      if (first === undefined) return problem(rowUnnamed, { args: { columns: ` ${columns} ` } });
      const facts = { at: refOf(row, first), header: headerOf(row, first), found: row.text[first] };
      return problem(rowUnnamed, { ...facts, args: { columns: ` ${columns} ` } });
    });
}

// A measure that was carried out is no longer something that "should" be: a leading ควร falls away in results.
const wish = /^ควร(?=มี|จัด|ปรับ|กำหนด|ดำเนิน|เพิ่ม|เผยแพร่|สร้าง|ส่งเสริม|พัฒนา|ให้)/;

/**
 * Reads the measures in sheet order. A row counts when it has a measure, a topic or steps; one that is called "(ต่อ)"
 * goes on with the measure above it.
 * Unreadable statuses, dates and periods, unknown topics and owners and doubled codes are reported;
 * the measure stays in the list, so that nothing is lost from a draft.
 */
export function readMeasures(
  table: Table<"measures">,
  context: WorkContext,
  divisions: readonly string[],
): { list: readonly Measure[]; problems: readonly Problem[] } {
  const naming = ["measure", "topic", "steps"] as const;
  const { work, totals, problems: totalProblems } = parseTotalRows(table.rows, ["code", ...naming]);
  const named = work.filter((row) => naming.some((column) => row.text[column] !== ""));
  const { rows, problems: continuedProblems } = joinContinued(named, ["measure", "topic"]);
  const { codes, problems: codeProblems } = assignCodes(rows, "M");
  const problems: Problem[] = [
    ...codeProblems,
    ...continuedProblems,
    ...unnamedRows(table, [...named, ...totals], naming),
    ...totalProblems,
  ];
  const topicOf = remembered((cell) => {
    const found = findTopic(cell, context.topics);
    return { ...found, name: found.topic?.numberMatches(cell) ? found.topic.name : cell };
  });
  const indicatorsOf = remembered(indicatorNumbers);
  const list = rows.map((row, index): Measure => {
    const { text } = row;
    const status = readStatus(row);
    const { period, problems: periodProblems } = readWorkPeriod(row, context.readers);
    problems.push(...status.problems, ...periodProblems);
    const date = (column: ColumnKey<"measures">) => {
      const read = readDay(row, column, context.readers);
      problems.push(...read.problems);
      return read.date;
    };
    const { topic, isNear, hint, name: topicName } = topicOf(text.topic);
    if (isNear) {
      const args = { hint: hintOf(hint), example: context.topics[0]?.name ?? "1" };
      problems.push(
        problem(topicUnknown, { at: refOf(row, "topic"), header: headerOf(row, "topic"), found: text.topic, args }),
      );
    }
    const owners = context.ownersOf(text.owner);
    problems.push(...unknownOwners(row, owners, divisions));
    const name = text.measure || topicName;
    return {
      source: row,
      code: codes[index] ?? "",
      topic,
      topicName,
      indicators: indicatorsOf(text.indicator),
      name,
      reportName: text.reportName || name.replace(wish, ""),
      findings: readItems(text.finding),
      guideline: readItems(text.guideline),
      steps: readItems(text.steps),
      results: readItems(text.result),
      outputs: readItems(text.output),
      outcomes: readItems(text.outcome),
      evidence: unnumberedLines(text.evidence),
      owners,
      period,
      rounds: context.readers.roundsOf(text.followUp),
      status: status.status,
      doneDate: date("doneDate"),
      published: date("published"),
      reportDue: date("reportDue"),
    };
  });
  return { list, problems };
}
