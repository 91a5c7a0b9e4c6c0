import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import { tables, type Join, type Tables } from "../../workbook/tables";
import { fold } from "../../workbook/text";

type MeasureColumn = Tables["measures"]["columns"][number];
type TextKey = MeasureColumn["key"];
type Joined<J extends Join> = Extract<MeasureColumn, { readonly join: J }>["key"];

const columnsOf = <J extends Join>(join: J): readonly Joined<J>[] =>
  tables.measures.columns.filter((column) => column.join === join).map(({ key }) => key as Joined<J>);

/** What has to agree, or be left blank below, for two rows to tell of one measure; its name is looked at apart. */
const shared = columnsOf("same").filter((key) => key !== "measure" && key !== "topic");
const notes = columnsOf("once");
/** Columns of lists, and where a measure holds their items. */
const listFields: Readonly<Record<Joined<"list">, keyof Measure>> = {
  guideline: "guideline",
  steps: "steps",
  result: "results",
  output: "outputs",
  outcome: "outcomes",
};
const lists = columnsOf("list");

/** A row below that repeats the measure, or leaves its name blank as a merged cell does, and differs in nothing shared. */
function continues(first: Measure, next: Measure): boolean {
  const [above, below] = [first.source.text, next.source.text];
  const isNamed = below.measure !== "" || below.topic !== "";
  if (isNamed && (fold(below.measure) !== fold(above.measure) || fold(below.topic) !== fold(above.topic))) return false;
  return ["topic" as const, ...shared].every(
    (column) => below[column] === "" || fold(below[column]) === fold(above[column]),
  );
}

const isRepeated = (texts: readonly string[]): boolean => texts.every((text) => fold(text) === fold(texts[0] ?? ""));

/** Steps, results and outcomes pair by position, so a row without one may only be followed by rows without one. */
function pairsStay(texts: readonly string[]): boolean {
  const blank = texts.indexOf("");
  return blank < 0 || texts.slice(blank).every((text) => text === "");
}

const column = (rows: readonly Measure[], key: TextKey): readonly string[] => rows.map((row) => row.source.text[key]);

function joined(rows: readonly Measure[]): readonly Measure[] {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return rows;
  if (!lists.every((key) => pairsStay(column(rows, key)))) return rows;
  // A cell that repeats in every row was filled downwards: it tells of the measure, not of its row.
  const items = lists.map((key): [string, readonly Item[]] => {
    const itemsOf = (row: Measure) => row[listFields[key]] as readonly Item[];
    return [listFields[key], isRepeated(column(rows, key)) ? itemsOf(first) : rows.flatMap(itemsOf)];
  });
  const once = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ""))].join("\n");
  const text = Object.fromEntries([...notes, ...lists].map((key) => [key, once(column(rows, key))]));
  const evidence = [...new Set(rows.flatMap((row) => row.evidence))];
  const source = { ...first.source, text: { ...first.source.text, ...text } };
  return [{ ...first, ...Object.fromEntries(items), evidence, source }];
}

/**
 * The measures as papers print them. Some offices give each step a row of its own under one measure, its name repeated
 * or merged: such neighbours are one measure with a list of steps, unless they differ in owner, time or status.
 */
export function joinMeasures(measures: readonly Measure[]): readonly Measure[] {
  const groups: Measure[][] = [];
  for (const measure of measures) {
    const last = groups[groups.length - 1];
    if (last?.[0] !== undefined && continues(last[0], measure)) last.push(measure);
    else groups.push([measure]);
  }
  return groups.flatMap(joined);
}
