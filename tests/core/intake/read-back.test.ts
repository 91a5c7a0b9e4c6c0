import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Round } from "../../../src/core/calendar";
import { report } from "../../../src/core/commands/report";
import { readDocx } from "../../../src/core/intake/docx-read";
import { editsOfImport, proposeImport, type ImportEdit } from "../../../src/core/intake/proposal";
import { readPapers } from "../../../src/core/intake/read-paper";
import type { Source } from "../../../src/core/intake/source";
import { paperKindList, type PaperKind } from "../../../src/core/papers/kinds";
import { kindOf } from "../../../src/core/model/read-kind";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { readStatusDate } from "../../../src/node/args";
import { defaultTemplates } from "../../../src/node/default-templates";
import { exampleOffices, exampleStatusDate, type ExampleOffice } from "../../../src/node/example-offices";
import { day, workbookOfData } from "../builders";
import { carriedBy } from "./carried";

/** A workbook with edits in it, as data. */
function withImported(data: WorkbookData, edits: readonly ImportEdit[]): WorkbookData {
  const sheets = data.sheets.map((sheet) => {
    const own = edits.filter(({ at }) => at.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    for (const { at, after } of own) {
      while (rows.length < at.row) rows.push([]);
      const row = rows[at.row - 1] ?? [];
      while (row.length <= at.column) row.push(null);
      row[at.column] = after;
    }
    return { ...sheet, rows };
  });
  return { ...data, sheets };
}

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

  const environment = { today: day(2569, 11, 29), now: "", user: "" };
  const madeOf = (data: WorkbookData, kind: PaperKind, name = `${kind}.docx`): Source => {
    const options = { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false };
    const document = readDocx(report(data, options, environment).paper?.docx ?? new Uint8Array(), name);
    if (document === null) throw new Error("no paper");
    return document;
  };
  const demo = exampleOffices.find(({ name }) => name === "demo");
  if (demo === undefined) throw new Error("no demo");
  const demoData = (own: readonly (readonly string[])[] = []): WorkbookData =>
    workbookOfData({
      sheets: { ...demo.sheets, ข้อความ: [["รายงาน", "ส่วน", "ลำดับ", "ข้อความ"], ...own] },
    });
  const cellsOf = (sources: readonly Source[], table: string): readonly (readonly string[])[] =>
    readPapers(sources).rows.flatMap((row) =>
      row.table === table ? [Object.values(row.cells).map(({ text }) => text)] : [],
    );

  test.each(paperKindList)("%s is known as itself, and its standard words are no texts of the office", (kind) => {
    const { เอกสาร: _, ...untitled } = demo.sheets;
    const document = madeOf(workbookOfData({ sheets: { ...untitled, ข้อความ: [] } }), kind);
    expect(readPapers([document]).kinds).toEqual([kind]);
    expect(cellsOf([document], "texts")).toEqual([]);
    const isSubject = ({ cells }: { readonly cells: object }): boolean => Object.keys(cells).includes("subject");
    expect(readPapers([document]).rows.filter(isSubject)).toEqual([]);
  });

  test("words of the office beside standard ones come in with them, and another section's standard ones do not", () => {
    const usual = madeOf(demoData(), "announcement").blocks.flatMap((block) =>
      block.kind === "paragraph" && block.text.startsWith("โดยที่") ? [block.text] : [],
    );
    const own = ["เพื่อให้มาตรการเกิดผล ทุกส่วนราชการต้องรายงานผลต่อปลัดทุกไตรมาส"];
    const told = (body: readonly string[]): unknown => {
      const rows = body.map((text, index) => ["announcement", "เนื้อความ", String(index + 1), text]);
      return cellsOf([madeOf(demoData(rows), "announcement")], "texts").map(([, section, text]) => [section, text]);
    };
    expect(usual.length).toBe(1);
    expect(told([...usual, ...own])).toEqual([...usual, ...own].map((text) => ["เนื้อความ", text]));
    expect(told(own)).toEqual(own.map((text) => ["เนื้อความ", text]));
  });

  test("words of the office in the place of a value of the standard ones are its own", () => {
    const told = (kind: PaperKind, section: string, lines: readonly string[]): unknown => {
      const rows = lines.map((text, index) => [kind, section, String(index + 1), text]);
      return cellsOf([madeOf(demoData(rows), kind)], "texts").map(([, , text]) => text);
    };
    const requests = ["โปรดทราบผลการดำเนินการ ณ วันที่ ๓๑ มีนาคม ๒๕๖๙", "โปรดอนุมัติงบประมาณ ๕๐,๐๐๐ บาท ให้กองช่าง"];
    expect(told("summary", "เรื่องที่ขอให้พิจารณา", requests)).toEqual(requests);
    expect(told("summary", "เรื่องที่ขอให้พิจารณา", requests.slice(0, 1))).toEqual([]);
    const result =
      "รายละเอียดผลการดำเนินการของแต่ละมาตรการปรากฏในตารางต่อไปนี้ ทั้งนี้ ในการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๘ " +
      "องค์การบริหารส่วนตำบลบ้านริมธารได้คะแนนรวม ๙๒.๕๕ คะแนน อยู่ในระดับ ผ่านดี";
    expect(told("memo", "ผลการประเมิน", [result])).toEqual([]);
    const longer = `${result} ซึ่งลดลงเพราะเรื่องร้องเรียนค้าง ๓ เรื่อง`;
    expect(told("memo", "ผลการประเมิน", [longer])).toEqual([longer]);
  });

  test("the goal that an announcement's standard words name comes in", () => {
    expect(cellsOf([madeOf(demoData(), "announcement")], "settings")).toContainEqual(["เป้าหมายคะแนน", "๙๕"]);
  });

  test("a title of the office's own, a preface of its own and scores of years before come in", () => {
    const own = "คำนำที่หน่วยงานเขียนเองสำหรับปีนี้ ซึ่งบอกที่มาของมาตรการและผู้ที่ร่วมจัดทำทุกส่วนราชการ";
    const document = madeOf(demoData([["analysis", "คำนำ", "1", own]]), "analysis");
    const texts = cellsOf([document], "texts");
    expect(texts.filter(([, section]) => section === "ชื่อเรื่อง").map(([, , text]) => text)).toEqual([
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    ]);
    expect(texts.filter(([, section]) => section === "คำนำ").map(([, , text]) => text)).toEqual([own]);
    expect(cellsOf([document], "scores")).toContainEqual(["๒๕๖๗", "รวม", "๙๑.๓๕"]);
    expect(texts.filter(([, section]) => section === "สารบัญ")).toEqual([]);
  });

  test("of a summary the total, its goal and the office's own words come in; what it chooses and counts does not", () => {
    const { rows, unread } = readPapers([madeOf(demoData(), "summary")]);
    expect([...new Set(rows.map(({ table }) => table))].sort()).toEqual([
      "documents",
      "scores",
      "settings",
      "signatories",
    ]);
    expect(cellsOf([madeOf(demoData(), "summary")], "scores")).toEqual([["๒๕๖๘", "รวม", "๙๒.๕๕", "ผ่านดี"]]);
    const told = unread.map(({ text, why }) => `${why}: ${text}`).join("\n");
    expect(told).toContain("โปรแกรมเลือกและคำนวณจากแผ่น มาตรการ และ ความเสี่ยง ให้ใหม่ทุกครั้ง");
    expect(told).toContain("โปรดสั่งการให้ผู้รับผิดชอบเร่งดำเนินการ");
    expect(told).not.toContain("ไม่ทราบ");

    const own = [
      ["summary", "บทนำ", "", "สรุปนี้เสนอเพื่อประกอบการประชุมหัวหน้าส่วนราชการ"],
      ["summary", "เรื่องที่ขอให้พิจารณา", "", "โปรดเร่งอนุมัติเงินจัดซื้อกล้องวงจรปิด"],
      ["summary", "ชื่อเรื่อง", "", "บทสรุปเสนอนายกองค์การบริหารส่วนตำบล"],
    ];
    const texts = cellsOf([madeOf(demoData(own), "summary")], "texts");
    expect(texts.map(([, section, text]) => [section, text]).sort()).toEqual(
      own.map(([, section, , text]) => [section, text]).sort(),
    );
  });

  test("a summary behind a memo in one file is a paper of its own", () => {
    const [memo, summary] = (["memo", "summary"] as const).map((kind) => madeOf(demoData(), kind, "one.docx"));
    if (memo === undefined || summary === undefined) throw new Error("no papers");
    const alone = cellsOf([memo], "measures");
    const both = [{ ...memo, blocks: [...memo.blocks, ...summary.blocks] }];
    expect(readPapers(both).kinds).toEqual(["memo", "summary"]);
    expect(cellsOf(both, "measures")).toEqual(alone);
    expect(cellsOf(both, "risks")).toEqual([]);
  });

  test("a paper made again from what was read says the same, and nothing twice", () => {
    const made = (data: WorkbookData): readonly Source[] => paperKindList.map((kind) => madeOf(data, kind));
    const papers = made(workbookOfData(demo));
    const plans = inputSheetPlans({ existing: [] });
    const sheets = plans.map(
      ({ name, columns, rows }) => [name, [columns.map(({ header }) => header), ...rows]] as const,
    );
    const blank = workbookOfData({ sheets: Object.fromEntries(sheets) });
    const proposal = proposeImport(blank, readPapers(papers));
    const filled = withImported(blank, editsOfImport(proposal, true));
    // The people of the papers stand in the rows that wait for them by their roles.
    const people = filled.sheets.find(({ name }) => name === "ผู้ลงนาม")?.rows.slice(1) ?? [];
    expect(people.filter((row) => row[1] !== "" && (row[4] ?? "") === "")).toEqual([]);
    const again = made(filled);
    // Of the table of measures and all around it, a line counts as often as it stands there.
    const lines = (documents: readonly Source[]): readonly string[] =>
      documents
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")),
        )
        .flatMap((text) => text.split("\n"))
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter((line) => line !== "");
    const count = (all: readonly string[], line: string): number => all.filter((one) => one === line).length;
    const [before, after] = [lines(papers), lines(again)];
    expect([...new Set(after)].filter((line) => count(after, line) > count(before, line))).toEqual([]);
    expect([...new Set(before)].filter((line) => count(before, line) > count(after, line))).toEqual([]);
  });
});
