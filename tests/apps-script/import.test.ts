import { describe, expect, test } from "@jest/globals";
import {
  importLook,
  makePaper,
  papersJob,
  proposeImport,
  readBook,
  readDocxBlocks,
  readPapers,
  type ImportCell,
  type WorkbookData,
} from "../../src/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfData } from "../core/builders";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { asText } from "./fakes/cells";
import { demoOffice, officeOf } from "./offices";

/* The page reads the papers of last year; the script gives it the data and writes the cells that were chosen. */

const { open, empty } = useAddIn();

/** A paper of the demo office, as an office would hand in last year's. */
function paper(): Uint8Array {
  const environment = { today: { year: 2026, month: 4, day: 7 }, now: "", user: "" };
  const job = papersJob(workbookOfData(demoOffice()), { papers: ["progress"] }, environment);
  const [wanted] = job.wanted;
  if (wanted === undefined) throw new Error("no paper");
  const template = readFileSync(join(__dirname, "../../templates/progress.docx"));
  const plan = makePaper(job.examination, wanted, { template, ownTemplate: false }, true);
  if (plan.paper === null) throw new Error("no paper");
  return plan.paper.docx;
}

/** What the page does with the data that it is given. */
function cellsFor(realm: Realm): readonly ImportCell[] {
  const { data } = realm.run("pageImport") as { data: WorkbookData };
  const document = readDocxBlocks(paper(), "รายงานปีก่อน.docx");
  if (document === null) throw new Error("no document");
  const intake = readPapers([document]);
  return importLook(intake, proposeImport(data, intake), readBook(data).book).cells;
}

type ImportWish = Pick<ImportCell, "sheet" | "cell" | "before" | "after">;

interface Answered {
  readonly written: number;
  readonly left: readonly string[];
  readonly note: string;
}

const wish = (cells: readonly ImportCell[]) => ({
  files: ["รายงานปีก่อน.docx"],
  cells: cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
});

describe("an import of last year's paper", () => {
  test("into an empty spreadsheet makes its sheets and writes every cell that was shown", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    const cells = cellsFor(realm);
    expect(cells.length).toBeGreaterThan(100);
    expect(realm.file.sheets).toHaveLength(1);
    const answer = realm.run("pageImportWrite", wish(cells)) as { written: number; left: string[] };
    expect(answer).toMatchObject({ written: cells.length, left: [] });
    expect(cellsFor(realm)).toEqual([]);
    expect(realm.host.violations).toEqual([]);
    realm.call("menuUndo");
    expect(realm.file.sheets.map(({ name }) => name)).toEqual(["ชีต1"]);
  });

  test("writes nothing over that was changed since it was shown, and says where", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    realm.call("menuCreateSheets");
    const cells = cellsFor(realm);
    realm.file.sheet("มาตรการ").cells.put(1, 4, "พิมพ์เองระหว่างนั้น");
    const name = `มาตรการ!E2`;
    expect(cells.map(({ sheet, cell }) => `${sheet}!${cell}`)).toContain(name);
    const answer = realm.run("pageImportWrite", wish(cells)) as { written: number; left: string[] };
    expect(answer.left).toEqual([name]);
    expect(realm.file.sheet("มาตรการ").table[1]?.[4]).toBe("พิมพ์เองระหว่างนั้น");
  });

  test("writes into the input sheets only, whatever a page asks for", () => {
    const realm = open();
    const cells = [{ sheet: "บันทึกของฉัน", cell: "A1", before: "อย่าแตะ", after: "แตะแล้ว" }];
    const answer = realm.run("pageImportWrite", { files: ["ก.docx"], cells });
    expect(answer).toMatchObject({ written: 0, left: ["บันทึกของฉัน!A1"] });
    expect(realm.file.sheet("บันทึกของฉัน").table[0]?.[0]).toBe("อย่าแตะ");
  });

  /** Every second row of one column, between rows that a person filled. */
  const filled = (measures: number): Realm => {
    const realm = open(officeOf(measures));
    realm.call("menuCreateSheets");
    return realm;
  };
  const scattered = (realm: Realm, textOf: (row: number) => string): ImportWish[] =>
    realm.file
      .sheet("มาตรการ")
      .table.flatMap((line, row) =>
        row < 2 || row % 2 > 0
          ? []
          : [{ sheet: "มาตรการ", cell: `E${row + 1}`, before: asText(line[4]), after: textOf(row) }],
      );

  test("writes scattered cells by one call each, those that are to hold the same by one call for all", () => {
    const realm = filled(400);
    const write = (textOf: (row: number) => string): number => {
      const cells = scattered(realm, textOf);
      expect(realm.run("pageImportWrite", { files: ["ก.docx"], cells })).toMatchObject({
        written: cells.length,
        left: [],
      });
      expect(scattered(realm, textOf).filter(({ before, after }) => before !== after)).toEqual([]);
      return realm.host.remote;
    };
    const [alike, each] = [write(() => "ข้อความเดียวกัน"), write((row) => `มาตรการที่ ${row}`)];
    expect(alike).toBeLessThan(80);
    expect(each - alike).toBeLessThan(200 + 30);
    expect(realm.host.violations).toEqual([]);
  });

  test("stops before the time is over with whole cells, says how many are left, and goes on", () => {
    const realm = filled(400);
    const cells = scattered(realm, (row) => `มาตรการที่ ${row}`);
    realm.tick = 45_000;
    const first = realm.run("pageImportWrite", { files: ["ก.docx"], cells }) as Answered;
    expect(first.written).toBeGreaterThan(0);
    expect(first.left).toHaveLength(cells.length - first.written);
    expect(first.left.length).toBeGreaterThan(0);
    expect(first.note).toContain(`เขียนแล้ว ${first.written} จาก ${cells.length} เซลล์`);
    realm.tick = 0;
    const rest = cells.filter(({ cell }) => first.left.includes(`มาตรการ!${cell}`));
    expect(realm.run("pageImportWrite", { files: ["ก.docx"], cells: rest })).toMatchObject({
      written: rest.length,
      left: [],
    });
    realm.call("menuUndo");
    realm.call("menuUndo");
    expect(scattered(realm, () => "").map(({ before }) => before)).toEqual(cells.map(({ before }) => before));
  });

  test.each([
    ["at once", false],
    ["when the writes arrive", true],
  ])("puts all cells back where one is refused %s, and says why", (_, isLate) => {
    const realm = filled(20);
    realm.file.refusesLate = isLate;
    const cells = scattered(realm, (row) => `มาตรการที่ ${row}`);
    realm.file.sheet("มาตรการ").cells.mark("rule", 10, 4, "refuse ก|ข");
    const before = realm.file.sheet("มาตรการ").snapshot();
    expect(() => realm.run("pageImportWrite", { files: ["ก.docx"], cells })).toThrow("เปลี่ยนกฎเป็น แสดงคำเตือน");
    expect(realm.file.sheet("มาตรการ").snapshot()).toBe(before);
    expect(realm.host.violations).toEqual([]);
  });

  test("takes as many calls for a long paper as for a short one, about", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    realm.call("menuCreateSheets");
    const cells = cellsFor(realm);
    realm.run("pageImportWrite", wish(cells));
    expect(realm.host.remote).toBeLessThan(cells.length);
  });
});
