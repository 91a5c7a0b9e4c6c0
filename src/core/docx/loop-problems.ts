import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { Loop, LoopFault } from "./loops";
import {
  templateCrossedLoop,
  templateLoopCells,
  templateLoopOrder,
  templateLoopPosition,
  templateRowNotRepeated,
  templateTwoLoops,
  templateUnclosedLoop,
  templateUnopenedLoop,
} from "./problems";
import type { PlacedTag } from "./scopes";
import type { ScannedTag } from "./scan";

const written = ({ sign, name }: ScannedTag): string => `{${sign}${name}}`;

/** Loops of one table whose tags went with a column: one edit, so one problem, the outer loop first. */
function lostCells(tags: readonly ScannedTag[]): Problem {
  const ordered = tags.every(({ sign }) => sign === "/") ? [...tags].reverse() : tags;
  const names = [...new Set(ordered.map(({ name }) => name))];
  const listed = (before: string, after: string): string =>
    names.map((name) => `${before}${name}${after}`).join(" และ ");
  return problem(templateLoopCells, {
    found: ordered.map(written).join(" "),
    args: {
      names: listed("“", "”"),
      place: ordered[0]?.paragraph.place ?? "",
      opens: listed("{#", "}"),
      closes: listed("{/", "}"),
      expected: names.map((name) => `{#${name}}… | … | …{/${name}}`).join(" และ "),
    },
  });
}

/** The innermost table of a tag; null outside of any. */
const tableOf = ({ paragraph }: ScannedTag): number | null =>
  paragraph.cells[paragraph.cells.length - 1]?.table ?? null;

/** The tables from which a column took tags of loops with it. */
const tablesOf = (faults: readonly LoopFault[]): ReadonlySet<number | null> =>
  new Set(faults.filter(({ kind }) => kind === "cells").map(({ tag }) => tableOf(tag)));

/** Faults that come of themselves where a column stands elsewhere or is gone. */
const follows: readonly LoopFault["kind"][] = ["crossed", "two"];

/** The faults in words, those of one edit of one table as one. */
function problemsOf(faults: readonly LoopFault[]): readonly Problem[] {
  const moved = tablesOf(faults);
  return faults.flatMap((fault) => {
    const table = tableOf(fault.tag);
    if (follows.includes(fault.kind) && moved.has(table)) return [];
    if (fault.kind !== "cells") return [problemOf(fault)];
    const same = faults.filter(({ kind, tag }) => kind === "cells" && tableOf(tag) === table);
    return same[0] === fault ? [lostCells(same.map(({ tag }) => tag))] : [];
  });
}

/** A fault of loops in words, with the place of the tag that is wrong. */
function problemOf({ kind, tag, other }: LoopFault): Problem {
  const found = written(tag);
  const args = { tag: tag.name, place: tag.paragraph.place };
  switch (kind) {
    case "unclosed":
      return problem(templateUnclosedLoop, { found, args });
    case "unopened":
      return problem(templateUnopenedLoop, { found, args });
    case "crossed":
      return problem(templateCrossedLoop, { found, args: { ...args, other: other?.name ?? "" } });
    case "position":
      return problem(templateLoopPosition, { found, args });
    case "cells":
      return lostCells([tag]);
    case "two":
      return problem(templateTwoLoops, { found, args: { ...args, other: other?.name ?? "" } });
  }
}

/** A table's list that opens and closes in one cell: its row does not repeat. */
function inOneCell(placed: PlacedTag, loops: readonly Loop[], all: readonly PlacedTag[]): readonly Problem[] {
  const { tag, def } = placed;
  const loop = loops.find(({ open }) => open === tag);
  const depth = tag.paragraph.cells.length;
  if (tag.sign !== "#" || def?.prints === undefined || loop === undefined || loop.close === tag) return [];
  if (loop.rows !== null || depth === 0) return [];
  const isSpread = all.some(
    ({ tag: one, loops: around }) => around.includes(loop) && one.paragraph.cells.length > depth,
  );
  if (isSpread) return [];
  const isInline = loop.close.paragraph === tag.paragraph;
  const args = { tag: tag.name, place: tag.paragraph.place };
  return [problem(templateRowNotRepeated, { found: written(tag), args, severity: isInline ? "error" : "warning" })];
}

/** A row that repeats although its tags do not stand at its ends. */
function outOfOrder({ rows, open, close, sign }: Loop, placed: readonly PlacedTag[]): readonly Problem[] {
  if (rows === null || open === close || sign === "^") return [];
  if (rows.from.column === 1 && rows.to.column === rows.to.columns) return [];
  if (placed.find(({ tag }) => tag === open)?.def?.kind !== "list") return [];
  return [problem(templateLoopOrder, { found: written(open), args: { tag: open.name, place: open.paragraph.place } })];
}

/** What is wrong with the loops of a part. */
export function loopProblems(
  faults: readonly LoopFault[],
  loops: readonly Loop[],
  placed: readonly PlacedTag[],
): readonly Problem[] {
  const moved = tablesOf(faults);
  const isFaulty = ({ open }: Loop): boolean =>
    moved.has(tableOf(open)) || faults.some(({ tag, other }) => tag === open || other === open);
  return [
    ...problemsOf(faults),
    ...placed.flatMap((one) => inOneCell(one, loops, placed)),
    ...loops.filter((loop) => !isFaulty(loop)).flatMap((loop) => outOfOrder(loop, placed)),
  ];
}
