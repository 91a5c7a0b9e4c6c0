import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Round } from "../../../src/core/calendar";
import { report } from "../../../src/core/commands/report";
import { readDocx } from "../../../src/core/intake/docx-read";
import { kindOf } from "../../../src/core/model/read-kind";
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
});
