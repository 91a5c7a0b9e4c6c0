import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import { fold } from "../../workbook/text";

type TextKey = keyof Measure["source"]["text"];

/** What has to agree, or be left blank below, for two rows to tell of one measure. */
const shared = ["topic", "indicator", "finding", "reportName", "owner", "start", "end", "period", "followUp", "status"];
const lists = ["guideline", "steps", "results", "outputs", "outcomes"] as const;
const listColumns = ["guideline", "steps", "result", "output", "outcome"] as const satisfies readonly TextKey[];
const notes = ["evidence", "obstacle", "suggestion", "remark"] as const satisfies readonly TextKey[];

/** A row below that repeats the measure, or leaves its name blank as a merged cell does, and differs in nothing shared. */
function continues(first: Measure, next: Measure): boolean {
  const [above, below] = [first.source.text, next.source.text];
  const isNamed = below.measure !== "" || below.topic !== "";
  if (isNamed && (fold(below.measure) !== fold(above.measure) || fold(below.topic) !== fold(above.topic))) return false;
  return shared.every((column) => {
    const text = below[column as TextKey];
    return text === "" || fold(text) === fold(above[column as TextKey]);
  });
}

const isRepeated = (texts: readonly string[]): boolean => texts.every((text) => fold(text) === fold(texts[0] ?? ""));

/** Steps, results and outcomes pair by position, so a row without one may only be followed by rows without one. */
function pairsStay(texts: readonly string[]): boolean {
  const blank = texts.indexOf("");
  return blank < 0 || isRepeated(texts) || texts.slice(blank).every((text) => text === "");
}

const column = (rows: readonly Measure[], key: TextKey): readonly string[] => rows.map((row) => row.source.text[key]);

function joined(rows: readonly Measure[]): readonly Measure[] {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return rows;
  if (!listColumns.every((key) => pairsStay(column(rows, key)))) return rows;
  // A cell that repeats in every row was filled downwards: it tells of the measure, not of its row.
  const items = lists.map((list, index): [string, readonly Item[]] => {
    const isOnce = isRepeated(column(rows, listColumns[index] ?? "steps"));
    return [list, isOnce ? first[list] : rows.flatMap((row) => row[list])];
  });
  const once = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ""))].join("\n");
  const text = Object.fromEntries([...notes, ...listColumns].map((key) => [key, once(column(rows, key))]));
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
