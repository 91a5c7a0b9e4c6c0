import { describe, expect, test } from "@jest/globals";
import { report } from "../../../src/core/commands/report";
import { openDocx } from "../../../src/core/docx/package";
import { handEdits, lineMark, paperLines, readFacts, withFacts } from "../../../src/core/history/docx-facts";
import { factTables } from "../../../src/core/history/facts";
import { readBook } from "../../../src/core/model/book";
import { defaultTemplates } from "../../../src/node/default-templates";
import { exampleOffices } from "../../../src/node/example-offices";
import { day, workbookOfData } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const demo = exampleOffices[0];
if (demo === undefined) throw new Error("no example");
const data = workbookOfData(demo);

function paper(kind: "progress" | "risk-plan" = "progress", of = data) {
  const made = report(
    of,
    { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false },
    environment,
  ).paper;
  if (made === null) throw new Error("no paper");
  return made.docx;
}

describe("what a paper was made from", () => {
  test("is kept inside of it, for the tables that it prints", () => {
    const facts = readFacts(paper());
    expect(facts).toMatchObject({ kind: "progress", fiscalYear: 2569 });
    expect(facts?.tables).toEqual(factTables(readBook(data).book, "progress"));
    expect(facts?.tables.risks).toBeUndefined();
    expect(readFacts(paper("risk-plan"))?.tables.measures).toBeUndefined();
  });

  test("holds no addresses of people", () => {
    expect(JSON.stringify(readFacts(paper())?.tables)).not.toContain("@");
  });

  test("comes out the same however often it goes in", () => {
    const once = paper();
    const facts = readFacts(once);
    if (facts === null) throw new Error("no facts");
    expect(withFacts(once, facts)).toEqual(once);
    expect(paper()).toEqual(once);
  });

  test("is not in a file of another program", () => {
    expect(readFacts(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});

function edited(docx: Uint8Array, from: string, to: string): Uint8Array {
  const zip = openDocx(docx);
  const xml = zip?.file("word/document.xml")?.asText() ?? "";
  if (!xml.includes(from)) throw new Error(`no ${from}`);
  zip?.file("word/document.xml", xml.replace(from, to));
  return zip?.generate({ type: "uint8array" }) ?? docx;
}

describe("edits of a hand", () => {
  test("are none in a paper as it was made", () => {
    expect(handEdits(paper())).toEqual({ added: [], removed: 0, isReshaped: false });
  });

  test("are known where only the looks are another, and not where only the day of its making is", () => {
    const bold = edited(paper(), "<w:sz ", '<w:highlight w:val="yellow"/><w:sz ');
    expect(handEdits(bold, paper())).toEqual({ added: [], removed: 0, isReshaped: true });
    const later = openDocx(paper());
    const day = later?.file("docProps/core.xml")?.asText() ?? "";
    const moved = day.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, "$12030-01-01T00:00:00Z");
    expect(moved).not.toBe(day);
    later?.file("docProps/core.xml", moved);
    const remade = later?.generate({ type: "uint8array" }) ?? paper();
    expect(handEdits(remade)).toEqual({ added: [], removed: 0, isReshaped: false });
  });

  test("are found by what stands in neither version", () => {
    const hand = edited(paper(), "แนวทางการปฏิบัติ<", "แนวทางที่แก้ด้วยมือ<");
    expect(handEdits(hand, paper())).toMatchObject({ added: ["แนวทางที่แก้ด้วยมือ"], removed: 1 });
    expect(handEdits(hand, hand)?.added).toEqual([]);
  });

  test("a line reads the same with other spaces", () => {
    expect(lineMark("ก  ข")).toBe(lineMark("ก ข"));
    expect(paperLines(paper()).length).toBeGreaterThan(100);
  });
});
