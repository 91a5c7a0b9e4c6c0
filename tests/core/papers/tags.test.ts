import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import demo from "../../../examples/demo.json";
import { readBook } from "../../../src/core/model/book";
import { detailsOf } from "../../../src/core/papers/common/context";
import { checkTemplate } from "../../../src/core/papers/check-template";
import type { TagData, TagValue } from "../../../src/core/docx/fill";
import { paragraphsOf, tagsIn } from "../../../src/core/docx/scan";
import { paperKindList, paperKinds, type PaperKind } from "../../../src/core/papers/kinds";
import { dataOf } from "../../../src/core/papers";
import { foldSection } from "../../../src/core/model/read-kind";
import type { TagDef } from "../../../src/core/docx/tag-types";
import { tagsOf } from "../../../src/core/papers";
import { tagReadme } from "../../../src/core/papers/readme";
import { day, workbookOf, workbookOfData } from "../builders";

const offices = { demo: readBook(workbookOfData(demo)).book, empty: readBook(workbookOf()).book };

function data(kind: PaperKind, office: keyof typeof offices): TagData {
  const book = offices[office];
  const statusDate = day(2569, 3, 31);
  return dataOf({ book, kind, round: 6, statusDate, details: detailsOf(book, kind, 6) });
}

/** Where data and catalogue disagree, as paths. */
function differences(values: TagData, tags: readonly TagDef[], path = ""): string[] {
  const known = new Map(tags.map((tag) => [tag.tag, tag]));
  const unlisted = Object.keys(values)
    .filter((name) => !known.has(name))
    .map((name) => `${path}${name} is in no catalogue`);
  const unfilled = [...known.keys()]
    .filter((name) => !(name in values))
    .map((name) => `${path}${name} is never filled`);
  const inner = Object.entries(values).flatMap(([name, value]: [string, TagValue]) => {
    if (!Array.isArray(value)) return [];
    const fields = known.get(name)?.fields ?? [];
    return value.flatMap((item: string | TagData) =>
      typeof item === "string" ? [] : differences(item, fields, `${path}${name} > `),
    );
  });
  return [...unlisted, ...unfilled, ...inner];
}

describe.each(paperKindList)("the tags of %s", (kind) => {
  test.each(["demo", "empty"] as const)("are what the program fills, for the %s office", (office) => {
    expect(differences(data(kind, office), tagsOf(kind))).toEqual([]);
  });

  test("hold every section that an office may word for itself", () => {
    const tags = tagsOf(kind).map((tag) => foldSection(tag.tag));
    const perTopic = ["คำนำข้อคำถาม"].map(foldSection);
    const missing = paperKinds[kind].sections
      .map(foldSection)
      .filter((name) => !tags.includes(name) && !perTopic.includes(name));
    expect(missing).toEqual([]);
  });

  test("are all that its default template uses", () => {
    expect(checkTemplate(new Uint8Array(readFileSync(`templates/${kind}.docx`)), kind)).toEqual([]);
  });

  test("of the paper's own tables all stand in its default template", () => {
    const xml = new PizZip(readFileSync(`templates/${kind}.docx`)).file("word/document.xml")?.asText() ?? "";
    const used = new Set(tagsIn(paragraphsOf(xml)).map((tag) => tag.name));
    const lists = tagsOf(kind)
      .filter((tag) => tag.essential)
      .map((tag) => tag.tag);
    expect(lists.filter((name) => !used.has(name))).toEqual([]);
  });
});

test("templates/README.md is the catalogue", () => {
  expect(readFileSync("templates/README.md", "utf8")).toBe(tagReadme());
});
