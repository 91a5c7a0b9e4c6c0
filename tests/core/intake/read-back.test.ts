import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Round } from "../../../src/core/calendar";
import { report } from "../../../src/core/commands/report";
import { readDocx } from "../../../src/core/intake/docx-read";
import { editsOfImport, proposeImport, withImported } from "../../../src/core/intake/proposal";
import { readPapers } from "../../../src/core/intake/read-paper";
import type { Source } from "../../../src/core/intake/source";
import { kindOf } from "../../../src/core/model/read-kind";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { readStatusDate } from "../../../src/node/args";
import { defaultTemplates } from "../../../src/node/default-templates";
import { exampleOffices, exampleStatusDate, type ExampleOffice } from "../../../src/node/example-offices";
import { day, workbookOfData } from "../builders";
import { carriedBy } from "./carried";

const folder = join(__dirname, "../../cases");
const cases = readdirSync(folder).map((name): ExampleOffice => {
  const input = JSON.parse(readFileSync(join(folder, name, "workbook.json"), "utf8")) as Omit<ExampleOffice, "name">;
  return { ...input, name };
});
const papers = [...exampleOffices, ...cases].flatMap((office) => office.kinds.map((kind) => ({ office, kind })));

describe("our own papers are read back", () => {
  test.each(papers)("$office.name $kind: every cell that the paper carries", ({ office, kind: name }) => {
    const kind = kindOf(name);
    if (kind === null) throw new Error(`no kind ${name}`);
    const data = workbookOfData(office);
    const date = exampleStatusDate(office, name);
    const { round } = office.options;
    const options = {
      kind,
      draft: true,
      template: defaultTemplates[kind],
      ownTemplate: false,
      ...(date === undefined ? {} : { statusDate: readStatusDate(date) }),
      ...(round === undefined ? {} : { round: round as Round }),
    };
    const { paper } = report(data, options, { today: day(2569, 3, 31), now: "", user: "" });
    const document = readDocx(paper?.docx ?? new Uint8Array(), "paper.docx");
    if (document === null) throw new Error("no paper");
    const carried = carriedBy(data, kind, document);
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.filter((cell) => !cell.ok)).toEqual([]);
  });

  test("a paper made again from what was read says the same, and nothing twice", () => {
    const demo = exampleOffices.find(({ name }) => name === "demo");
    if (demo === undefined) throw new Error("no demo");
    const environment = { today: day(2569, 11, 29), now: "", user: "" };
    const made = (data: WorkbookData): readonly Source[] =>
      (["announcement", "progress", "risk-plan"] as const).map((kind) => {
        const options = { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false };
        const { paper } = report(data, options, environment);
        const document = readDocx(paper?.docx ?? new Uint8Array(), `${kind}.docx`);
        if (document === null) throw new Error("no paper");
        return document;
      });
    const papers = made(workbookOfData(demo));
    const plans = inputSheetPlans({ existing: [] });
    const sheets = plans.map(
      ({ name, columns, rows }) => [name, [columns.map(({ header }) => header), ...rows]] as const,
    );
    const blank = workbookOfData({ sheets: Object.fromEntries(sheets) });
    const proposal = proposeImport(blank, readPapers(papers));
    const again = made(withImported(blank, editsOfImport(proposal, true)));
    // Of the table of measures and all around it, a line counts as often as it stands there.
    const lines = (documents: readonly Source[]): readonly string[] =>
      documents
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")),
        )
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter((line) => line !== "");
    const count = (all: readonly string[], line: string): number => all.filter((one) => one === line).length;
    const [before, after] = [lines(papers), lines(again)];
    expect([...new Set(after)].filter((line) => count(after, line) > count(before, line))).toEqual([]);
    expect([...new Set(before)].filter((line) => count(before, line) > count(after, line))).toEqual([]);
  });
});
