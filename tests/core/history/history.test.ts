import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { report } from "../../../src/core/commands/report";
import { compareYears } from "../../../src/core/compute/compare-years";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { openDocx } from "../../../src/core/docx/package";
import { diffFacts } from "../../../src/core/history/diff";
import { handEdits, lineMark, paperLines, readFacts, withFacts } from "../../../src/core/history/docx-facts";
import { factTables } from "../../../src/core/history/facts";
import { journalText, lastRun, readJournal } from "../../../src/core/history/journal";
import { changeState, paperStateOf, paperStates, type PaperState } from "../../../src/core/history/states";
import { effectOf, planTakeBack } from "../../../src/core/history/take-back";
import { undoCells } from "../../../src/core/history/undo";
import { readBook } from "../../../src/core/model/book";
import { blankEntry } from "../../../src/core/sheets/register-columns";
import { comparisonPlan } from "../../../src/core/year/comparison-sheet";
import { defaultTemplates } from "../../../src/node/default-templates";
import { exampleOffices } from "../../../src/node/example-offices";
import { bookOf, day, sheetOf, workbookOf, workbookOfData } from "../builders";

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

describe("what differs", () => {
  test.each(exampleOffices)("is nothing between $name and itself", (office) => {
    const { book } = readBook(workbookOfData(office));
    expect(diffFacts(factTables(book), factTables(book))).toEqual([]);
  });

  test("is told cell by cell, by name where the code is another and by code where the name is", () => {
    const before = bookOf({
      measures: [
        { code: "M1", measure: "ก", owner: "กองคลัง" },
        { code: "M2", measure: "ข" },
      ],
    });
    const after = bookOf({
      measures: [
        { code: "M1", measure: "ก", owner: "กองช่าง" },
        { code: "M2", measure: "ค" },
      ],
    });
    const changes = diffFacts(factTables(before), factTables(after));
    expect(changes.map(({ row, header, before: was, after: is }) => [row, header, was, is])).toEqual([
      ["ก", "ผู้รับผิดชอบ", "กองคลัง", "กองช่าง"],
      ["ค", "มาตรการ", "ข", "ค"],
    ]);
  });

  test("turned round is the same cells turned round", () => {
    const names = fc.uniqueArray(fc.constantFrom("ก", "ข", "ค", "ง", "จ"), { maxLength: 5 });
    const owner = fc.constantFrom("", "กองคลัง", "กองช่าง");
    const rows = fc.tuple(names, fc.array(owner, { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [x, y] = [a, b].map(([list, owners]) =>
          factTables(bookOf({ measures: list.map((measure, index) => ({ measure, owner: owners[index] ?? "" })) })),
        );
        if (x === undefined || y === undefined) throw new Error("two versions");
        const key = (from: string, to: string, row: string, header: string) => [row, header, from, to].join("|");
        const there = diffFacts(x, y).map((one) => key(one.before, one.after, one.row, one.header));
        const back = diffFacts(y, x).map((one) => key(one.after, one.before, one.row, one.header));
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });
});

describe("states of a paper", () => {
  const states = Object.keys(paperStates) as PaperState[];
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  test.each(pairs)("%s -> %s is allowed by the table, or refused with a reason", (from, to) => {
    const entry = { ...blankEntry, draft: false, state: paperStates[from].word };
    const changed = changeState(entry, { to, why: "เหตุ", who: "ก", when: "วันนี้" });
    const next: readonly PaperState[] = paperStates[from].next;
    expect(changed.ok).toBe(next.includes(to));
    if (changed.ok) expect(changed.entry.stateLog).toContain(`${paperStates[to].word} เมื่อ วันนี้ โดย ก`);
    else expect(changed.reason).not.toBe("");
  });

  test("sending back and calling off want a reason; a draft is never signed", () => {
    const wish = { why: " ", who: "ก", when: "วันนี้" };
    const proposed = { ...blankEntry, draft: false, state: "เสนอ" };
    expect(changeState(proposed, { ...wish, to: "returned" })).toMatchObject({ ok: false });
    expect(changeState({ ...blankEntry, draft: true, state: "เห็นชอบ" }, { ...wish, to: "signed" })).toMatchObject({
      ok: false,
    });
    expect(paperStateOf("ลงนามแล้ว")).toBe("signed");
    expect(paperStateOf("?")).toBeNull();
  });
});

describe("last year, which the analysis paper prints", () => {
  const yearOf = (year: string, status: string) =>
    workbookOfData({
      sheets: {
        ตั้งค่า: [
          ["รายการ", "ค่า"],
          ["ปีงบประมาณ", year],
        ],
        มาตรการ: [
          ["รหัส", "มาตรการ", "สถานะ"],
          ["ม1", "เปิดเผยคู่มือ", status],
        ],
      },
    });
  const withYear = (status: string) => {
    const now = yearOf("2569", "ยังไม่ดำเนินการ");
    const { rows, name } = comparisonPlan(compareYears(readBook(yearOf("2568", status)).book, readBook(now).book));
    const sheet = sheetOf(
      name,
      rows.map((row) => row.map(({ value }) => value)),
    );
    return readBook({ ...now, sheets: [...now.sheets, sheet] }).book;
  };

  test("is part of what that paper was made from: a change of it is told, and is another version", () => {
    const [before, after] = [withYear("ยกเลิก"), withYear("อยู่ระหว่างดำเนินการ")];
    expect(fingerprint(before)).not.toBe(fingerprint(after));
    expect(diffFacts(factTables(before, "analysis"), factTables(after, "analysis"))).toEqual([
      {
        table: "comparison",
        sheet: "เทียบกับปีก่อน",
        row: "เปิดเผยคู่มือ",
        header: "ของปีก่อน",
        before: "ยกเลิก",
        after: "อยู่ระหว่างดำเนินการ",
      },
    ]);
    expect(diffFacts(factTables(before, "progress"), factTables(after, "progress"))).toEqual([]);
    expect(diffFacts(factTables(before), factTables(before))).toEqual([]);
  });
});

describe("taking back a run", () => {
  const grid = fc.array(fc.array(fc.constantFrom(null, "ก", "ข"), { maxLength: 4 }), { maxLength: 5 });
  const bookOfGrid = (rows: readonly (readonly (string | null)[])[]) => ({ sheets: [sheetOf("มาตรการ", rows)] });

  test("gives back every cell where nobody touched the file", () => {
    fc.assert(
      fc.property(grid, grid, (before, after) => {
        const [was, is] = [bookOfGrid(before), bookOfGrid(after)];
        const cells = effectOf(was, is).cells;
        const { edits, kept } = undoCells(cells, is);
        expect(kept).toEqual([]);
        expect(edits.map(({ at, after: to }) => [at, to])).toEqual(cells.map(({ at, before: from }) => [at, from]));
      }),
    );
  });

  test("leaves no sheet that the run added, unless a person wrote into it", () => {
    const was = bookOfGrid([["ก"]]);
    const added = sheetOf("ใหม่", [["หัว"], ["ข"]]);
    const is = { sheets: [...was.sheets, added] };
    const effect = effectOf(was, is);
    expect(planTakeBack(effect, is)).toEqual({ edits: [], kept: [], remove: ["ใหม่"], keptSheets: [] });
    const hand = { sheets: [...was.sheets, sheetOf("ใหม่", [["หัว"], ["ข", "มือ"]])] };
    const plan = planTakeBack(effect, hand);
    expect(plan).toMatchObject({ remove: [], keptSheets: ["ใหม่"], kept: [] });
    expect(plan.edits.map(({ at, after }) => [at.row, after])).toEqual([[2, ""]]);
  });

  test("leaves and names what a person changed since", () => {
    const cells = effectOf(bookOfGrid([["ก", "ก"]]), bookOfGrid([["ข", "ข"]])).cells;
    const { edits, kept } = undoCells(cells, bookOfGrid([["ข", "มือ"]]));
    expect(edits.map(({ at }) => at.column)).toEqual([0]);
    expect(kept).toMatchObject([{ at: { column: 1 }, after: "มือ" }]);
  });

  test("finds the last run that wrote something and stands", () => {
    const run = {
      time: "",
      user: "",
      command: "init",
      undone: false,
      files: [{ path: "a", before: null, after: "x", cells: [] }],
    };
    expect(lastRun([run, { ...run, command: "import", undone: true }, { ...run, command: "undo", files: [] }])).toBe(
      run,
    );
    expect(lastRun([])).toBeNull();
    expect(readJournal(journalText([run]))).toEqual([run]);
    expect(readJournal("?")).toEqual([]);
  });

  test("says nothing of sheets that the program works out", () => {
    expect(effectOf(workbookOf({}), workbookOf({}))).toEqual({ cells: [], sheets: [] });
  });
});
