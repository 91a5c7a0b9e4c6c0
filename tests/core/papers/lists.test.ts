import { describe, expect, jest, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtTemplate, type TemplateSource } from "../../../src/build/built-template";
import { paperLists } from "../../../src/build/paper-lists";
import { report } from "../../../src/core/commands/report";
import { openDocx } from "../../../src/core/docx/package";
import { paperColumns } from "../../../src/core/papers/common/paper-columns";
import { kindDef, paperKindList } from "../../../src/core/papers/kinds";
import { kindOf, sectionOf } from "../../../src/core/model/read-kind";
import { tables, type TableKey } from "../../../src/core/workbook/tables";
import { defaultTemplates } from "../../../src/node/default-templates";
import { day, workbookOf } from "../builders";
import { linesOf } from "./paper-text";

const root = join(__dirname, "../../..");

describe("every list of kinds is made from the one list", () => {
  test.each(Object.entries(paperLists))("%s is what `npm run templates` writes", (path, make) => {
    const text = readFileSync(join(root, path), "utf8");
    expect(make(text)).toBe(text);
  });

  test.each(paperKindList)("the template of %s is what `npm run templates` makes of its source", async (kind) => {
    const there = readFileSync(join(root, `templates/${kind}.docx`));
    const source = jest.requireActual<TemplateSource>(`../../../src/core/papers/${kind}/template`);
    expect(Buffer.from(await builtTemplate(kind, source)).equals(there)).toBe(true);
  });

  test("a folder of src/core/papers is a kind, or what kinds share", () => {
    const folders = readdirSync(join(root, "src/core/papers"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "common")
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...paperKindList].sort());
  });

  test.each(paperKindList)("%s has a definition, tags, data, the source of its template and the template", (kind) => {
    const files = ["kind.ts", "tags.ts", "data.ts", "template.ts"].map((name) => `src/core/papers/${kind}/${name}`);
    const missing = [...files, `templates/${kind}.docx`].filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test("a template without a kind is none of ours", () => {
    const files = readdirSync(join(root, "templates")).filter((name) => name.endsWith(".docx"));
    expect(files.sort()).toEqual(paperKindList.map((kind) => `${kind}.docx`).sort());
  });
});

describe.each(paperKindList)("the definition of %s", (kind) => {
  const def = kindDef(kind);

  test("needs tables and columns that the workbook has", () => {
    const named = [...def.tables.map((table) => [table, []] as const), ...Object.entries(def.needs)];
    const unknown = named.flatMap(([table, columns]) => {
      if (!(table in tables)) return [table];
      const known: readonly string[] = tables[table as TableKey].columns.map(({ key }) => key);
      return columns.filter((column) => !known.includes(column)).map((column) => `${table}.${column}`);
    });
    expect(unknown).toEqual([]);
  });

  test("prints columns that มาตรการ has", () => {
    const known: readonly string[] = tables.measures.columns.map(({ key }) => key);
    expect(def.prints.filter((column) => !known.includes(column))).toEqual([]);
  });

  test("prints of the columns for papers what it says, and no other", () => {
    const mark = (column: string) => `ข้อความของ${column}`;
    const row = Object.fromEntries(paperColumns.map((column) => [column, mark(column)]));
    const measures = [
      {
        measure: "จัดทำคู่มือ",
        topic: "1",
        steps: "ร่าง",
        owner: "กองช่าง",
        status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
        period: "ไตรมาส ๑",
        ...row,
      },
    ];
    const analysis = [{ order: "1", topic: "การใช้งบประมาณ" }];
    const risks = [{ risk: "เรียกรับเงิน", period: "ต.ค. 2568", likelihood: "5", impact: "5" }];
    const data = workbookOf({ settings: { office: "เทศบาลตำบลลำธาร", fiscalYear: "2569" }, measures, analysis, risks });
    const options = { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false } as const;
    const { paper } = report(data, options, { today: day(2569, 4, 3), now: "", user: "" });
    const xml =
      openDocx(paper?.docx ?? new Uint8Array())
        ?.file("word/document.xml")
        ?.asText() ?? "";
    const text = linesOf(xml).join("\n");
    expect(paperColumns.filter((column) => text.includes(mark(column)))).toEqual(def.prints);
  });

  test("is found by its code, its name and every alias, and by no other kind's", () => {
    expect([kind, def.name, ...def.aliases].map(kindOf)).toEqual([kind, def.name, ...def.aliases].map(() => kind));
  });

  test("knows its sections as it spells them", () => {
    expect(def.sections.map((section) => sectionOf(kind, section))).toEqual(def.sections);
    expect(sectionOf(kind, "ไม่มีส่วนนี้")).toBeNull();
  });

  test("names its file as no other kind does", () => {
    expect(paperKindList.filter((one) => kindDef(one).file === def.file)).toEqual([kind]);
  });
});

test("a section of one topic carries the topic's number in Thai digits", () => {
  expect(sectionOf("analysis", "คำนำข้อคำถาม ประเด็นที่ 3")).toBe("คำนำข้อคำถาม ประเด็นที่ ๓");
  expect(sectionOf("memo", "คำนำข้อคำถาม ประเด็นที่ 3")).toBeNull();
});
