import { describe, expect, test } from "@jest/globals";
import { allCases } from "../all-cases";
import { rules } from "../../../../src/core/checks/rules";
import { check } from "../../../../src/core/commands/check";
import type { Problem } from "../../../../src/core/problems/types";
import { refName } from "../../../../src/core/workbook/a1";
import { tables, type TableDef } from "../../../../src/core/workbook/tables";
import { workbookOf } from "../../builders";
import { settingDefs } from "../../../../src/core/model/settings";
import { cleanDraft, type Draft } from "./clean";
import { notPlanted, planters, type Planted, type Planter } from "./planters";
import { randomOf } from "./random";

const workbooks = 200;

function problemsOf(draft: Draft): readonly Problem[] {
  const data = workbookOf({ ...draft.rows, settings: draft.settings });
  return check(data, { kinds: draft.kinds }, { today: draft.statusDate, now: "", user: "" }).problems;
}

const place = ({ at }: Problem): string => (at === null ? "" : `${at.sheet}!${refName(at)}`);

/** The cell where the mistake has to be told. */
function cellOf(draft: Draft, planted: Planted): string {
  if ("setting" in planted) {
    const filled = settingDefs.filter(({ key }) => draft.settings[key] !== undefined || key === "statusDate");
    return `${tables.settings.sheet}!B${filled.findIndex(({ key }) => key === planted.setting) + 2}`;
  }
  const { sheet, columns }: TableDef = tables[planted.table];
  // Row -1 is the headers; -2 is told of the sheet's first row, whatever stands there.
  const row = planted.row === -2 ? 2 : planted.row + 2;
  return `${sheet}!${refName({ sheet, row, column: columns.findIndex(({ key }) => key === planted.column) })}`;
}

interface Outcome {
  readonly code: string;
  readonly seed: number;
  readonly cell: string;
  readonly isFound: boolean;
  readonly others: readonly string[];
}

/** Plants one mistake in the first workbook from a seed on that has a place for it. */
function outcomeOf(code: string, plant: Planter, from: number): Outcome {
  for (let seed = from; seed < from + 400; seed++) {
    const draft = cleanDraft(seed);
    const planted = plant(draft, randomOf(seed * 7 + 1));
    if (planted === null) continue;
    const cell = cellOf(draft, planted);
    const found = problemsOf(draft).map((problem) => `${problem.code} ${place(problem)}`);
    const own = `${code} ${cell}`;
    return { code, seed, cell, isFound: found.includes(own), others: found.filter((one) => one !== own) };
  }
  throw new Error(`No workbook has a place for ${code}`);
}

/** What was planted, found, and told besides, by kind of mistake. */
function tableOf(outcomes: readonly Outcome[]): string {
  const codes = [...new Set(outcomes.map(({ code }) => code))];
  const rows = codes.map((code) => {
    const own = outcomes.filter((one) => one.code === code);
    const found = own.filter(({ isFound }) => isFound).length;
    const missed = own
      .filter(({ isFound }) => !isFound)
      .map(({ seed, cell, others }) => `seed ${seed} ${cell} [${others.join(", ")}]`);
    const besides = [...new Set(own.flatMap(({ others }) => others.map((one) => one.split(" ")[0] ?? "")))];
    return [
      code.padEnd(28),
      `${found}/${own.length}`.padEnd(6),
      besides.join(" "),
      ...missed.map((one) => `MISSED ${one}`),
    ].join("  ");
  });
  const found = outcomes.filter(({ isFound }) => isFound).length;
  return [...rows, `found ${found} of ${outcomes.length}`].join("\n");
}

/** What is told of blanks and of tables without rows: no mistake of a draft that is filled in. */
const ofForm = /^(?:value\.required|table\.empty|paper\.(?:missing-date|no-signatory)|date\.no-day|text\.unknown-tag)$/;

describe("mutation", () => {
  test("every content code has a planter, a quiet twin among its cases, or a reason why not", () => {
    const twins = [...allCases].filter(([, cases]) => cases.some(({ quiet }) => quiet !== undefined));
    const known = new Set<string>([
      ...twins.map(([code]) => code),
      ...planters.map(([code]) => code),
      ...Object.keys(notPlanted),
    ]);
    const content = rules
      .flatMap(({ problems }) => problems.map(({ code }) => code))
      .filter((code) => !ofForm.test(code));
    expect(content.filter((code) => !known.has(code))).toEqual([]);
    const reported = new Set<string>(rules.flatMap((rule) => rule.problems.map((def) => def.code)));
    expect(planters.map(([code]) => code).filter((code) => !reported.has(code))).toEqual([]);
  });

  test("a clean workbook has no problem at all", () => {
    const dirty = Array.from({ length: workbooks }, (_, index) => index + 1).flatMap((seed) =>
      problemsOf(cleanDraft(seed))
        // The days of these workbooks fall on any day of the week: a notice, and a true one.
        .filter(({ code }) => code !== "date.non-working")
        .map((problem) => `seed ${seed}: ${problem.code} ${place(problem)} ${problem.found}`),
    );
    expect(dirty).toEqual([]);
  });

  test("at least 95 of 100 planted mistakes are found at their cell", () => {
    const outcomes = Array.from({ length: workbooks }, (_, index) => {
      const [code, plant] = planters[index % planters.length] as (typeof planters)[number];
      return outcomeOf(code, plant, 1000 + index);
    });
    const found = outcomes.filter(({ isFound }) => isFound).length;
    const report = tableOf(outcomes);
    process.stdout.write(`${report}\n`);
    expect(found / outcomes.length).toBeGreaterThanOrEqual(0.95);
    // A kind that is never found would hide among the others.
    const codes = new Set(outcomes.map(({ code }) => code));
    const never = [...codes].filter((code) => !outcomes.some((one) => one.code === code && one.isFound));
    expect(never).toEqual([]);
  });
});
