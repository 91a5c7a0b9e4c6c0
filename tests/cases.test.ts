import { describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Round } from "../src/core/calendar";
import { refresh } from "../src/core/commands/refresh";
import { report } from "../src/core/commands/report";
import { kindOf } from "../src/core/model/read-kind";
import type { SheetPlan } from "../src/core/sheets/types";
import { readStatusDate } from "../src/node/args";
import { defaultTemplates } from "../src/node/default-templates";
import { problemsLines } from "../src/node/output";
import { day, workbookOfData } from "./core/builders";
import { textOf } from "./core/docx/template-cases";
import { wordFaults } from "./core/docx/word-order";

interface Case {
  readonly kinds: readonly string[];
  readonly options: { readonly round?: Round; readonly statusDate: string };
  readonly sheets: Parameters<typeof workbookOfData>[0]["sheets"];
}

const folder = join(__dirname, "cases");
// Expected output is written on a developer's machine, looked at, and committed; never in CI.
const writes = process.env.UPDATE_CASES === "1" && process.env.CI !== "true";

/** A computed sheet as text: cells by |, merged and linked cells said. */
function sheetText(plan: SheetPlan): string {
  const rows = plan.rows.map((row) =>
    row
      .map((cell) => String(cell.value ?? "").replace(/\n/g, " / "))
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );
  const merges = plan.merges.map((one) => `${one.row + 1},${one.column + 1} ${one.rows}x${one.columns}`);
  return [...rows, `merged: ${merges.join("; ")}`, `chart: ${plan.chart?.title ?? "none"}`, ""].join("\n");
}

/** Everything that a case makes, by file name, and what Word would mend of its papers. */
function outputs(input: Case): { readonly made: ReadonlyMap<string, string>; readonly faults: readonly string[] } {
  const data = workbookOfData(input);
  const environment = { today: day(2569, 3, 31), now: "", user: "" };
  const statusDate = readStatusDate(input.options.statusDate);
  const plan = refresh(data, { statusDate }, environment);
  const made = new Map<string, string>();
  const faults: string[] = [];
  made.set("problems.txt", problemsLines(plan.problems).join("\n") + "\n");
  for (const sheet of plan.sheets.slice(0, 2)) made.set(`${sheet.name}.txt`, sheetText(sheet));
  for (const name of input.kinds) {
    const kind = kindOf(name);
    if (kind === null) throw new Error(`no kind ${name}`);
    const { round } = input.options;
    const options = {
      kind,
      statusDate,
      draft: "on-errors" as const,
      template: defaultTemplates[kind],
      ownTemplate: false,
    };
    const { paper } = report(data, { ...options, ...(round ? { round } : {}) }, environment);
    if (paper !== null) faults.push(...wordFaults(paper.docx).map((fault) => `${kind}: ${fault}`));
    made.set(`${kind}.txt`, paper === null ? "no paper\n" : `${paper.name}\n${textOf(paper.docx)}\n`);
  }
  return { made, faults };
}

describe.each(readdirSync(folder))("case %s", (name) => {
  const input = JSON.parse(readFileSync(join(folder, name, "workbook.json"), "utf8")) as Case;
  const { made, faults } = outputs(input);
  const expected = join(folder, name, "expected");

  test.each([...made.keys()])("%s is as expected", (file) => {
    const path = join(expected, file);
    if (writes) {
      mkdirSync(expected, { recursive: true });
      writeFileSync(path, made.get(file) ?? "");
    }
    expect(made.get(file)).toBe(readFileSync(path, "utf8"));
  });

  test("Word has nothing to mend in its papers", () => {
    expect(faults).toEqual([]);
  });

  test("nothing more is expected than is made", () => {
    const files = existsSync(expected) ? readdirSync(expected) : [];
    expect(files.filter((file) => !made.has(file))).toEqual([]);
  });
});
