import type { Measure } from "../../model/measures";
import type { Problem } from "../../problems/types";
import type { Rule } from "../types";
import { atCell, isNear, measureKinds, plainText } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const measureSameText = defineProblem({
  code: "measure.same-text",
  severity: "warning",
  message: "“{column}” ซ้ำกับแถว {other} (รหัส {code})",
  expected: "ข้อความของมาตรการนี้เอง",
  fix: "ตรวจว่าคัดลอกผิดแถวหรือไม่ ถ้าเป็นมาตรการเดียวกัน ให้รวมแถว",
  why: "ข้อความที่เหมือนกันสองแถวมักเกิดจากการคัดลอกแล้วลืมแก้",
});

const columns = ["measure", "result", "outcome"] as const;
const shortest = 30;
/** Letters that begin a bucket of texts which are compared one by one, and how many of a bucket are. */
const bucketLetters = 16;
const mostCompared = 6;

interface Seen {
  readonly text: string;
  readonly measure: Measure;
}

function* sameIn(measures: readonly Measure[], column: (typeof columns)[number]): Iterable<Problem> {
  const exact = new Map<string, Measure>();
  const buckets = new Map<string, Seen[]>();
  for (const measure of measures) {
    const text = plainText(measure.source.text[column]);
    if (text.length < shortest) continue;
    // Numbers that differ make two reports of one kind of work two reports.
    const start = `${text.slice(0, bucketLetters)} ${text.replace(/[^0-9]+/g, "")}`;
    const bucket = buckets.get(start) ?? [];
    buckets.set(start, bucket);
    const twin =
      exact.get(text) ?? bucket.find((one) => isNearTwin(one.text, text) && one.measure !== measure)?.measure;
    if (!exact.has(text)) exact.set(text, measure);
    if (bucket.length < mostCompared) bucket.push({ text, measure });
    if (twin === undefined || isSameWork(twin, measure, column)) continue;
    const args = { column: measure.source.table.headers[column] ?? "", other: twin.source.row, code: twin.code };
    yield atCell(measureSameText, measure.source, column, { args });
  }
}

function isNearTwin(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 9 && isNear(a, b);
}

/** One measure that answers several indicators may stand in several rows; then all of it is the same. */
function isSameWork(a: Measure, b: Measure, column: string): boolean {
  return column !== "measure" && a.name === b.name && a.source.text.steps === b.source.text.steps;
}

/** Two measures do not report the same text. */
export const measuresDiffer: Rule = {
  name: "two measures do not report the same text",
  problems: [measureSameText],
  papers: measureKinds,
  *check({ book }) {
    for (const column of columns) yield* sameIn(book.measures, column);
  },
};
