import { describe, expect, test } from "@jest/globals";
import Excel from "exceljs";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { toArabicDigits } from "../../../src/core/calendar";
import { openDocx } from "../../../src/core/docx/package";
import { yearBeforeOn } from "../../../src/core/compute/year-before";
import { readFacts } from "../../../src/core/history/docx-facts";
import { readBook } from "../../../src/core/model/book";
import { readRegister } from "../../../src/core/sheets/register";
import { sheetNamed } from "../../../src/core/workbook/sheet-names";
import { computedSheets } from "../../../src/core/workbook/tables";
import { cellText } from "../../../src/core/workbook/text";
import { office } from "../../../src/node/office";
import { exampleOffices } from "../../../src/node/example-offices";
import { filesIn, ita, temporaryFolder, type Ran } from "./harness";

const folder = temporaryFolder();
const at = (...parts: string[]): string => join(folder, ...parts);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const dataOf = (path: string) => office.readWorkbook(bytesOf(path));
const bookIn = async (path: string) => readBook(await dataOf(path)).book;

async function done(...args: readonly string[]): Promise<Ran> {
  const ran = await ita(...args);
  expect({ args, ...ran }).toMatchObject({ code: 0 });
  return ran;
}

const papersIn = (name: string): readonly string[] => (filesIn(folder).includes(name) ? filesIn(at(name)) : []);

/** Writes a text into one cell, as a person would. */
async function type(path: string, sheet: string, header: string, row: number, text: string): Promise<void> {
  const data = await dataOf(path);
  const rows = data.sheets.find((one) => one.name === sheet)?.rows ?? [];
  const column = Math.max(...rows.slice(0, 4).map((cells) => cells.indexOf(header)));
  expect(column).toBeGreaterThanOrEqual(0);
  const edited = office.editCells(bytesOf(path), [{ at: { sheet, row, column }, after: text }]);
  writeFileSync(path, edited.bytes);
}

describe("what a run did is taken back", () => {
  const runs: readonly (readonly [string, (book: string) => readonly string[]])[] = [
    ["init of missing sheets", (book) => ["init", book]],
    ["refresh", (book) => ["refresh", book]],
    ["accept", (book) => ["accept", book, "--cell", "มาตรการ!H2", "--why", "ตรวจแล้ว"]],
    ["correct", (book) => ["correct", book]],
    ["report and register", (book) => ["report", book, "--kind", "progress", "--out", at("undo-out"), "--draft"]],
    ["import", (book) => ["import", at("source.docx"), "--into", book]],
    ["compare", (book) => ["compare", at("older.xlsx"), book]],
  ];

  /** A workbook that each of the runs does something to, and its bytes. */
  async function worked(name: string): Promise<{ readonly book: string; readonly before: Uint8Array }> {
    const book = at(`undo-${name.slice(0, 4)}.xlsx`);
    if (filesIn(folder).includes(basename(book))) return { book, before: bytesOf(book) };
    await done("init", book, "--example", "progress-2563");
    // A word that is certainly wrong, for what corrects and accepts; a cell and a sheet that are missing.
    await type(book, "มาตรการ", "ขั้นตอน/วิธีการ", 2, "ปฎิบัติตามประกาศ\nซักซ้อมการกรอกแบบ");
    if (!filesIn(folder).includes("source.docx")) {
      copyFileSync(book, at("older.xlsx"));
      await type(at("older.xlsx"), "ตั้งค่า", "ค่า", 6, "2562");
      await done("report", book, "--kind", "progress", "--out", at("sources"), "--draft", "--no-register");
      copyFileSync(
        at("sources", filesIn(at("sources")).find((file) => file.endsWith(".docx")) ?? ""),
        at("source.docx"),
      );
    }
    await type(book, "มาตรการ", "ผู้รับผิดชอบ", 2, "");
    writeFileSync(book, office.removeSheets(bytesOf(book), ["ภาพกิจกรรม"]).bytes);
    return { book, before: bytesOf(book) };
  }

  test.each(runs)("%s: byte for byte on a file that nobody touched", async (name, args) => {
    const { book, before } = await worked(name);
    await ita(...args(book));
    expect(Buffer.from(bytesOf(book)).equals(before)).toBe(false);
    await done("undo", book);
    expect(Buffer.from(bytesOf(book)).equals(before)).toBe(true);
    expect(papersIn("undo-out")).toEqual([]);
  });

  test.each(runs)("%s: around what a person wrote since, and no sheet or row is left behind", async (name, args) => {
    const { book, before } = await worked(name);
    await ita(...args(book));
    await type(book, "มาตรการ", "หมายเหตุ", 4, "เขียนหลังคำสั่ง");
    const now = bytesOf(book);
    await done("undo", book);
    const undone = await dataOf(book);
    expect(undone.sheets.find((sheet) => sheet.name === "มาตรการ")?.rows[3]).toContain("เขียนหลังคำสั่ง");
    // All but the hand's cell is as it was.
    writeFileSync(at("hand.xlsx"), before);
    await type(at("hand.xlsx"), "มาตรการ", "หมายเหตุ", 4, "เขียนหลังคำสั่ง");
    expect(undone).toEqual(await dataOf(at("hand.xlsx")));
    expect(papersIn("undo-out")).toEqual([]);
    expect(Buffer.from(bytesOf(book)).equals(now)).toBe(false);
    writeFileSync(book, before);
  });

  test("a paper whose row in the register a person went on with stays, and both are told", async () => {
    const { book } = await worked("row");
    await done("report", book, "--kind", "progress", "--out", at("row-out"), "--draft");
    await type(book, "ทะเบียนรายงาน", "ส่งให้", 4, "นายก อบต.");
    const { log } = await done("undo", book);
    expect(log).toContain("แผ่นงาน ทะเบียนรายงาน คงไว้");
    expect(log).toContain("ทะเบียนมีผู้กรอกต่อ");
    expect(filesIn(at("row-out"))).toHaveLength(1);
    expect(readRegister(await dataOf(book))).toHaveLength(1);
  });

  test("a state goes back though somebody wrote elsewhere since, and the report before it too", async () => {
    const { book } = await worked("state");
    await done("report", book, "--kind", "progress", "--out", at("state-out"), "--draft");
    await done("state", book, "--kind", "progress", "--to", "เสนอ");
    await type(book, "มาตรการ", "หมายเหตุ", 4, "เขียนหลังคำสั่ง");
    expect((await done("undo", book)).log).not.toContain("ไม่คืน");
    expect(readRegister(await dataOf(book))).toMatchObject([{ state: "", stateLog: "" }]);
    await done("undo", book);
    expect(readRegister(await dataOf(book))).toEqual([]);
    expect(papersIn("state-out")).toEqual([]);
  });

  test("run after run, further back than versions are kept: then cell by cell", async () => {
    const book = at("deep.xlsx");
    await done("init", book, "--example", "progress-2563");
    const words = ["ปฎิบัติตามประกาศ", "ปฎิบัติตามคำสั่ง", "ปฎิบัติตามระเบียบ", "ปฎิบัติตามแผน", "ปฎิบัติตามคู่มือ"];
    for (const [index, word] of words.entries()) {
      await type(book, "มาตรการ", "ขั้นตอน/วิธีการ", 2 + index, word);
      await done("correct", book);
    }
    for (let undone = words.length; undone > 0; undone -= 1) await done("undo", book);
    const steps = (await bookIn(book)).measures.map((measure) => measure.source.text.steps);
    expect(steps.slice(0, words.length)).toEqual(words);
  });

  test("a history that cannot be read is told and put aside, never written over", async () => {
    const book = at("torn.xlsx");
    await done("init", book, "--example", "progress-2563");
    const journal = at("torn.history.json");
    writeFileSync(journal, readFileSync(journal, "utf8").slice(0, 40));
    expect((await ita("history", book)).log).toMatch(/อ่านประวัติของ .*torn.xlsx ไม่ได้/);
    await done("refresh", book);
    expect(readFileSync(at("torn.history.damaged.json"), "utf8")).toHaveLength(40);
    expect((await done("history", book)).out).toContain("refresh");
  });

  test("a file that the run made is gone again, and the run before is next", async () => {
    const book = at("made.xlsx");
    await done("init", book);
    await done("undo", book);
    expect(filesIn(folder)).not.toContain("made.xlsx");
    expect((await ita("undo", book)).log).toContain("ไม่มีคำสั่งให้ย้อน");
  });

  test("what a person changed since stays and is told", async () => {
    const book = at("touched.xlsx");
    await done("init", book, "--example", "progress-2563");
    await done("refresh", book);
    await type(book, "มาตรการ", "ขั้นตอน/วิธีการ", 2, "ปฎิบัติตามประกาศ");
    await type(book, "มาตรการ", "ขั้นตอน/วิธีการ", 3, "ปฎิบัติตามคำสั่ง");
    await done("correct", book);
    await type(book, "มาตรการ", "ขั้นตอน/วิธีการ", 3, "เขียนใหม่ด้วยมือ");
    const tellsOfWord = async (): Promise<boolean> =>
      JSON.stringify(sheetNamed(await dataOf(book), computedSheets.problems)?.rows).includes("ปฎิบัติ");
    expect(await tellsOfWord()).toBe(false);
    const { log } = await done("undo", book);
    expect(log).toContain("เขียนใหม่ด้วยมือ");
    // What is worked out tells of the word that is back.
    expect(await tellsOfWord()).toBe(true);
    const steps = (await bookIn(book)).measures.map((measure) => measure.source.text.steps);
    expect(steps.slice(0, 2)).toEqual(["ปฎิบัติตามประกาศ", "เขียนใหม่ด้วยมือ"]);
  });
});

describe("a person's own sheets and columns in the next year", () => {
  /** A workbook in which a person keeps a sheet with formulas, of which one reads `read`. */
  async function kept(name: string, read: string): Promise<string> {
    const book = at(name);
    await done("init", book, "--example", "demo");
    const file = new Excel.Workbook();
    await file.xlsx.readFile(book);
    const own = file.addWorksheet("ของกอง");
    own.getCell("A1").value = "ตารางของกอง";
    own.getCell("B3").value = { formula: `COUNTA(${read}!E2:E99)`, result: 12 };
    own.getCell("B5").value = { formula: "B3*2", result: 24 };
    const measures = file.getWorksheet("มาตรการ");
    if (measures === undefined) throw new Error("no measures");
    measures.getCell("Y1").value = "งบของกอง";
    measures.getCell("Y2").value = { formula: "2500*2", result: 5000 };
    await file.xlsx.writeFile(book);
    return book;
  }
  const formulasIn = async (path: string) => {
    const file = new Excel.Workbook();
    await file.xlsx.readFile(path);
    const own = file.getWorksheet("ของกอง");
    return ["B3", "B5"].map((cell) => own?.getCell(cell).formula);
  };

  test("stay formulas at their places, and what came as a value is told", async () => {
    const [book, out] = [await kept("own.xlsx", "มาตรการ"), at("own-2570.xlsx")];
    const before = bytesOf(book);
    const { log } = await done("new-year", book, "--out", out, "--measures", "all", "--risks", "all");
    expect(await formulasIn(out)).toEqual(["COUNTA(มาตรการ!E2:E99)", "B3*2"]);
    expect(log).toContain("แผ่นงานของท่าน (ของกอง) ยกมาทั้งแผ่น สูตรคงเป็นสูตร");
    expect(log).toContain("คอลัมน์ของท่าน มาตรการ งบของกอง: ยกค่าของปีก่อนมา 1 เซลล์");
    expect(log).toContain("แผ่นงาน มาตรการ: สูตร 1 เซลล์ของเล่มเดิมยกมาเป็นค่า");
    const next = await bookIn(out);
    expect(next.settings.fiscalYear).toBe(2570);
    expect(next.measures.length).toBe((await bookIn(book)).measures.length);
    expect(Buffer.from(bytesOf(book)).equals(before)).toBe(true);
  });

  test("that read a sheet which does not come again come as values, and that is told", async () => {
    const book = await kept("reader.xlsx", "สรุปสถานะ");
    await done("refresh", book);
    const { log } = await done("new-year", book, "--out", at("reader-2570.xlsx"));
    expect(log).toContain("แผ่นงานของท่าน (ของกอง) ยกมาเฉพาะค่า สูตรไม่ได้ยกมา");
    expect(await formulasIn(at("reader-2570.xlsx"))).toEqual([undefined, undefined]);
  });
});

describe("a whole year", () => {
  const last = at("ปีก่อน");
  const book = at("2563.xlsx");
  const papers = at("เอกสาร");
  const next = at("2570.xlsx");

  test("begins with last year's papers, is reported, and sent back with a reason", async () => {
    // Last year's papers are all that the office has.
    const source = at("source.xlsx");
    await done("init", source, "--example", "progress-2563");
    await done(
      "report",
      source,
      "--kind",
      "progress,announcement,risk-plan",
      "--round",
      "6",
      "--status-date",
      "2563-03-31",
      "--out",
      last,
      "--draft",
      "--no-register",
    );
    const given = filesIn(last)
      .filter((file) => file.endsWith(".docx"))
      .map((file) => join(last, file));
    expect(given).toHaveLength(3);
    const shown = await done("import", ...given, "--into", book, "--dry-run");
    expect(filesIn(folder)).not.toContain("2563.xlsx");
    expect(shown.out).toMatch(/มาตรการ![A-Z]+2 .* จาก ร่าง-.*\.docx ตารางที่ \d+ แถวที่ \d+ ช่องที่ \d+/);
    await done("import", ...given, "--into", book);
    expect((await done("import", ...given, "--into", book)).out).toContain("ไม่มีอะไรให้เขียน");
    const read = await bookIn(book);
    const demo = exampleOffices.find(({ name }) => name === "progress-2563")?.sheets["มาตรการ"] ?? [];
    expect(read.measures).toHaveLength(demo.length - 1);
    expect(read.risks.length).toBeGreaterThan(0);
    expect(read.signatories.length).toBeGreaterThan(2);

    // The first round is sent back with a reason, the second version goes all the way.
    const report = [
      "report",
      book,
      "--kind",
      "progress",
      "--round",
      "6",
      "--status-date",
      "2563-03-31",
      "--out",
      papers,
      "--draft",
    ];
    await done(...report);
    const state = (to: string, ...more: readonly string[]) =>
      ita("state", book, "--kind", "progress", "--to", to, ...more);
    const absent = await state("เสนอ", "--paper-version", "7");
    expect(absent).toMatchObject({ code: 2 });
    expect(absent.log).toContain("ฉบับที่ 7 ในแผ่นงาน ทะเบียนรายงาน ในทะเบียนมี: รอบ 6 เดือน ฉบับที่ 1");
    const early = (await state("ลงนามแล้ว")).log;
    expect(early).toContain("เปลี่ยนจาก “ร่าง” เป็น “ลงนามแล้ว” ไม่ได้ เปลี่ยนได้เป็น “เสนอ”, “ยกเลิก”");
    expect(early).toContain("บันทึกตามลำดับ “เสนอ” แล้ว “เห็นชอบ” แล้ว “ลงนามแล้ว”");
    expect(early).toMatch(/ตัวอย่าง: ita state .* --kind progress --round 6 --paper-version 1 --to เสนอ$/m);
    expect((await state("เสนอ")).code).toBe(0);
    const bare = (await state("ให้แก้ไข")).log;
    expect(bare).toContain("ต้องบอกเหตุผล เช่น แก้ผลของมาตรการ");
    expect(bare).toMatch(/ตัวอย่าง: ita state .* --to ให้แก้ไข --why "แก้ผลของมาตรการ/);
    expect((await state("ให้แก้ไข", "--why", "เพิ่มผลของกองช่าง")).code).toBe(0);
    await type(book, "มาตรการ", "ผลการดำเนินการ", 2, "ผลที่เพิ่มตามที่สั่งแก้");
    expect((await done("diff", join(papers, filesIn(papers)[0] ?? ""), book)).out).toContain("ต่างกัน 1 ช่อง");
  });

  test("one workbook goes through all of its year, and into the next and the one after", async () => {
    const source = at("whole-source.xlsx");
    await done("init", source, "--example", "demo");
    const three = ["--kind", "progress,announcement,risk-plan", "--round", "6", "--status-date", "2569-03-31"];
    await done("report", source, ...three, "--out", at("whole-last"), "--no-register");
    const [y69, y70, y71, out] = [at("w69.xlsx"), at("w70.xlsx"), at("w71.xlsx"), at("whole-out")];
    await done("import", ...filesIn(at("whole-last")).map((file) => at("whole-last", file)), "--into", y69);
    const before = await bookIn(y69);

    // The year is planned from the one before: what was done is to be done anew, under its codes.
    await done("new-year", y69, "--out", y70);
    const planned = await bookIn(y70);
    expect(planned.settings.fiscalYear).toBe(2570);
    expect(planned.measures.map(({ code }) => code)).toEqual(before.measures.map(({ code }) => code));
    const count = planned.measures.length;
    expect(count).toBeGreaterThan(10);

    const fill = async (header: string, textOf: (index: number) => string): Promise<void> => {
      const { columns, rows, sheet } = (await bookIn(y70)).tables.measures;
      const column = Object.entries((await bookIn(y70)).tables.measures.headers).find(
        ([, name]) => name === header,
      )?.[0];
      const edits = rows.map(({ row }, index) => ({
        at: { sheet, row, column: columns[column as "status"] ?? -1 },
        after: textOf(index),
      }));
      writeFileSync(y70, office.editCells(bytesOf(y70), edits).bytes);
    };
    const report = (round: string, day: string) =>
      done("report", y70, "--kind", "progress", "--round", round, "--status-date", day, "--out", out);
    const state = (round: string, to: string, ...more: readonly string[]) =>
      done("state", y70, "--kind", "progress", "--round", round, "--to", to, ...more);

    // The first round is sent back once.
    await fill("สถานะ", () => "อยู่ระหว่างดำเนินการ");
    await report("6", "2570-03-31");
    await state("6", "เสนอ");
    await state("6", "ให้แก้ไข", "--why", "เพิ่มผลของมาตรการแรก");
    await type(y70, "มาตรการ", "ผลการดำเนินการ", 2, "ทบทวนคู่มือแล้ว 4 เรื่อง");
    await report("6", "2570-03-31");
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว", "เผยแพร่แล้ว"]) await state("6", to);
    const paperOf = async (round: number): Promise<string> =>
      join(
        out,
        basename(
          readRegister(await dataOf(y70))
            .filter((one) => one.round === round)
            .pop()?.file ?? "",
        ),
      );
    const signed = await paperOf(6);
    const bytes = bytesOf(signed);
    expect((await done("diff", signed, y70)).out).not.toContain("ต่างกัน");

    // The second round is another paper: the first stays as it was signed.
    await fill("สถานะ", () => "ดำเนินการเสร็จเรียบร้อยแล้ว");
    await fill("วันที่แล้วเสร็จ", () => "15 กันยายน 2570");
    await fill("ผลการดำเนินการ", (index) => `ดำเนินการเรื่องที่ ${index + 1} ครบตามแผน`);
    await fill("ผลลัพธ์", (index) => `ประชาชนได้รับบริการเรื่องที่ ${index + 1} เร็วขึ้น`);
    await fill("หลักฐาน", (index) => `https://www.rimtharn.example.go.th/ita/2570/${index + 1}`);
    await report("12", "2570-09-30");
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว"]) await state("12", to);
    expect(Buffer.from(bytesOf(signed)).equals(Buffer.from(bytes))).toBe(true);
    const register = readRegister(await dataOf(y70)).map((one) => [one.round, one.version, one.state, one.draft]);
    expect(register).toEqual([
      [6, 1, "ให้แก้ไข", false],
      [6, 2, "เผยแพร่แล้ว", false],
      [12, 1, "ลงนามแล้ว", false],
    ]);
    const yearEnd = bytesOf(await paperOf(12));
    const xml = openDocx(yearEnd)?.file("word/document.xml")?.asText() ?? "";
    const text = toArabicDigits(xml.replace(/<[^>]+>|\u200d|\u2060/g, "").replace(/\u00a0/g, " "));
    expect(text).toContain("องค์การบริหารส่วนตำบลบ้านริมธาร ขอรายงานผล");
    expect(text).toContain(`ดำเนินการเสร็จเรียบร้อยแล้ว ${count} มาตรการ`);
    for (let number = 1; number <= count; number++) expect(text).toContain(`เรื่องที่ ${number} ครบ`);

    // A workbook that was begun from another begins one itself.
    await done("new-year", y70, "--out", y71);
    const after = await bookIn(y71);
    expect(after.settings.fiscalYear).toBe(2571);
    expect(after.measures.every(({ status }) => status === null)).toBe(true);
    expect(yearBeforeOn(after.data)).toMatchObject({ fiscalYear: 2570, assessedYear: 2569 });
    expect(readRegister(after.data)).toEqual([]);
  });

  test("a paper that was signed binds: it is never made over, and what changes after it is told", async () => {
    const signed = at("signed.xlsx");
    const out = at("ลงนาม");
    await done("init", signed, "--example", "progress-2563");
    const report = ["report", signed, "--kind", "progress", "--round", "12", "--out", out];
    await done(...report);
    const [first = ""] = filesIn(out);
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว", "เผยแพร่แล้ว"])
      await done("state", signed, "--kind", "progress", "--to", to);
    const before = bytesOf(join(out, first));
    await type(signed, "มาตรการ", "ผู้รับผิดชอบ", 2, "กองช่าง");
    expect((await done("history", signed)).log).toContain("ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม");
    expect((await done(...report)).log).toContain(
      "ฉบับที่ 1 เผยแพร่แล้ว จึงคงไว้ ฉบับใหม่เริ่มที่สถานะ “ร่าง” เหตุผล: ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม",
    );
    expect(Buffer.from(bytesOf(join(out, first))).equals(before)).toBe(true);
    expect(filesIn(out)).toHaveLength(2);
    const entries = readRegister(await dataOf(signed));
    expect(entries.map((entry) => [entry.version, entry.state])).toEqual([
      [1, "เผยแพร่แล้ว"],
      [2, "ร่าง"],
    ]);
    expect(entries[1]?.stateLog).toContain("แทนฉบับที่ 1 เหตุผล: ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม");
    // The number in the file's name is the register's, whatever comes after the signed one.
    await type(signed, "มาตรการ", "ผู้รับผิดชอบ", 2, "กองคลัง");
    expect((await done(...report)).log).toContain("เหตุผล: สร้างซ้ำจากข้อมูลเดิม");
    expect(
      readRegister(await dataOf(signed)).map(({ version, file }) => [version, /ฉบับที่(\d)/.exec(file)?.[1]]),
    ).toEqual([
      [1, undefined],
      [2, "2"],
      [3, "3"],
    ]);
    expect((await done(...report)).log).toContain("ทะเบียนรายงานจึงไม่เปลี่ยน");
    expect(readFacts(bytesOf(join(out, filesIn(out)[1] ?? "")))?.kind).toBe("progress");
    const history = (await done("history", signed)).out;
    for (const word of ["init", "report", "state"]) expect(history).toContain(word);
  });

  test("what was approved is watched, and a file that is edited or gone is not signed without a word", async () => {
    const book = at("approved.xlsx");
    await done("init", book, "--example", "progress-2563");
    await done("report", book, "--kind", "progress", "--out", at("approved-out"), "--draft");
    const data = await dataOf(book);
    const register = sheetNamed(data, computedSheets.register)?.rows ?? [];
    const kinds = Math.max(...register.map((row) => row.indexOf("ชนิดฉบับ")));
    const final = [{ at: { sheet: computedSheets.register, row: 4, column: kinds }, after: "ฉบับจริง" }];
    writeFileSync(book, office.editCells(bytesOf(book), final).bytes);
    const state = (to: string, ...rest: readonly string[]) =>
      ita("state", book, "--kind", "progress", "--to", to, ...rest);
    await state("เสนอ");
    await state("ให้แก้ไข", "--why", "แก้หน้า 2");
    await state("เสนอ");
    await state("เห็นชอบ");
    expect(readRegister(await dataOf(book))[0]?.decision).toBe("เห็นชอบ");
    await type(book, "มาตรการ", "ผลการดำเนินการ", 2, "เขียนใหม่หลังเห็นชอบ");
    expect((await done("history", book)).log).toContain("(เห็นชอบ): ข้อมูล 1 ช่องเปลี่ยนหลังเห็นชอบ");
    const paper = at("approved-out", filesIn(at("approved-out"))[0] ?? "");
    const zip = openDocx(bytesOf(paper));
    if (zip === null) throw new Error("no paper");
    const body = zip.file("word/document.xml")?.asText() ?? "";
    zip.file("word/document.xml", body.replace("</w:p>", "<w:r><w:t>เขียนด้วยมือ</w:t></w:r></w:p>"));
    writeFileSync(paper, zip.generate({ type: "uint8array" }));
    const refused = await state("ลงนามแล้ว");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.log).toMatch(/ถูกแก้ไขหลังสร้าง: เพิ่ม 1 บรรทัด.*--sure/);
    const signed = await state("ลงนามแล้ว", "--sure");
    expect(signed).toMatchObject({ code: 0 });
    const [entry] = readRegister(await dataOf(book));
    expect(entry?.state).toBe("ลงนามแล้ว");
    expect(entry?.stateLog).toMatch(/ถูกแก้ไขหลังสร้าง: เพิ่ม 1 บรรทัด.*ข้อมูล 1 ช่องเปลี่ยนหลังสร้างฉบับนี้\)$/);
    rmSync(paper);
    expect((await state("เผยแพร่แล้ว")).log).toMatch(/ไม่พบไฟล์ของฉบับนี้.*--sure/);
    expect((await done("history", book)).log).toContain("ไม่พบไฟล์");
    expect(await state("เผยแพร่แล้ว", "--sure")).toMatchObject({ code: 0 });
  });

  /** A workbook whose paper was published by command. */
  async function published(
    name: string,
  ): Promise<{ readonly book: string; readonly out: string; readonly paper: string }> {
    const [book, out] = [at(`${name}.xlsx`), at(`${name}-out`)];
    await done("init", book, "--example", "demo");
    await done("report", book, "--kind", "memo", "--out", out);
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว", "เผยแพร่แล้ว"])
      await done("state", book, "--kind", "memo", "--to", to, "--sure");
    return { book, out, paper: join(out, filesIn(out)[0] ?? "") };
  }

  const registerRow = async (book: string) => {
    const rows = sheetNamed(await dataOf(book), computedSheets.register)?.rows ?? [];
    return { rows, row: rows.findIndex((row) => cellText(row[0] ?? null).startsWith("บันทึก")) };
  };

  test.each([
    ["its state set back", [14], "เผยแพร่แล้ว"],
    ["its state set back, its log and signature cleared", [12, 14, 15], "เผยแพร่แล้ว"],
    ["its row deleted", Array.from({ length: 16 }, (_, column) => column), "ถูกลบ"],
  ])("a published paper with %s is never made over, and it is told", async (name, columns, words) => {
    const { book, out, paper } = await published(`pub${columns.length}`);
    const before = bytesOf(paper);
    const { row } = await registerRow(book);
    const typed = columns.map((column) => ({
      at: { sheet: computedSheets.register, row: row + 1, column },
      after: column === 14 && columns.length < 16 ? "ร่าง" : "",
    }));
    writeFileSync(book, office.editCells(bytesOf(book), typed).bytes);
    await type(book, "มาตรการ", "ผลการดำเนินการ", 2, "แก้หลังเผยแพร่");
    expect((await done("check", book)).out).toContain(words);
    expect((await done("history", book)).log).toContain(words);
    const { log } = await done("report", book, "--kind", "memo", "--out", out);
    expect(log).toContain(words);
    expect(log).toMatch(/ฉบับที่ 1 เผยแพร่แล้ว.* จึงคงไว้ ฉบับใหม่เริ่มที่สถานะ “ร่าง” เหตุผล: ข้อมูล 1 ช่อง/);
    expect(Buffer.from(bytesOf(paper)).equals(before)).toBe(true);
    const entries = readRegister(await dataOf(book));
    expect(entries.map(({ version, stateLog }) => [version, stateLog.includes("เผยแพร่แล้ว")]).sort()).toEqual([
      [1, true],
      [2, false],
    ]);
    const fresh = entries.find(({ version }) => version === 2);
    expect([fresh?.state, fresh?.file]).toEqual(["ร่าง", expect.stringContaining("ฉบับที่2")]);
    expect(name).not.toBe("");
  });

  test("the version after a published one tells the edits of the draft before it, and true reasons elsewhere", async () => {
    const { book, out } = await published("draft-edited");
    await type(book, "ความเสี่ยง", "กิจกรรม", 2, "ตรวจซ้ำทุกเดือน");
    const elsewhere = await done("report", book, "--kind", "memo", "--out", at("อื่น"), "--no-register");
    expect(elsewhere.log).toContain("เหตุผล: สร้างซ้ำจากข้อมูลเดิม");
    await type(book, "มาตรการ", "ผลการดำเนินการ", 2, "แก้ครั้งแรก");
    await done("report", book, "--kind", "memo", "--out", out);
    const second = join(out, filesIn(out).find((file) => file.includes("ฉบับที่2")) ?? "");
    const zip = openDocx(bytesOf(second));
    const xml = zip?.file("word/document.xml")?.asText() ?? "";
    zip?.file("word/document.xml", xml.replace("</w:p>", "<w:r><w:t>ปลัดเขียนเพิ่ม</w:t></w:r></w:p>"));
    writeFileSync(second, zip?.generate({ type: "uint8array" }) ?? "");
    await type(book, "มาตรการ", "ผลการดำเนินการ", 2, "แก้ครั้งที่สอง");
    const { log } = await done("report", book, "--kind", "memo", "--out", out);
    expect(log).toMatch(/ฉบับที่2\.docx มีผู้แก้ไขหลังจากสร้าง จึงคงไว้ ฉบับใหม่อยู่ที่ .*ฉบับที่3/);
    expect(log).toContain("ปลัดเขียนเพิ่ม");
  });

  test("the next year begins in a file of its own, and is begun once", async () => {
    const before = bytesOf(at("signed.xlsx"));
    const begun = await done("new-year", at("signed.xlsx"), "--out", next, "--risks", "none");
    expect(begun.out).toContain("ปีงบประมาณ 2564");
    expect(begun.log).toMatch(/เว้นว่างไว้ให้กรอกของปีใหม่: .*มาตรการ สถานะ \(\d+\)/);
    expect(Buffer.from(bytesOf(at("signed.xlsx"))).equals(before)).toBe(true);
    const fresh = await bookIn(next);
    expect(fresh.settings.fiscalYear).toBe(2564);
    // Last year comes along: the paper of the new year tells of both without another command.
    expect(yearBeforeOn(fresh.data)).toMatchObject({ fiscalYear: 2563 });
    expect(yearBeforeOn(fresh.data)?.measures.length).toBeGreaterThan(3);
    expect(fresh.measures.every((measure) => measure.status === null && measure.results.length === 0)).toBe(true);
    expect((await ita("new-year", at("signed.xlsx"), "--out", next)).code).toBe(2);
    // Under another name too: the history beside the old workbook knows of the first.
    const second = at("second.xlsx");
    const twice = await ita("new-year", at("signed.xlsx"), "--out", second);
    expect(twice.code).toBe(2);
    expect(twice.log).toMatch(/ไว้แล้วเมื่อ .*: .*\.xlsx โปรดใช้เล่มนั้น .* --again/);
    expect(existsSync(second)).toBe(false);
    await done("new-year", at("signed.xlsx"), "--out", second, "--again");
    rmSync(second);
    expect((await ita("new-year", at("signed.xlsx"), "--out", second)).log).toContain(next);
    const compared = await done("compare", at("signed.xlsx"), next);
    expect(compared.out).toContain("ทำซ้ำถ้อยคำเดิม 4");
    expect((await dataOf(next)).sheets.map(({ name }) => name)).toContain("เทียบกับปีก่อน");
  });

  test("a paper that a hand edited stays, and its edits are told", async () => {
    const out = at("มือ");
    const report = ["report", at("source.xlsx"), "--kind", "risk-plan", "--out", out, "--draft", "--no-register"];
    await done(...report);
    const [name = ""] = filesIn(out);
    const zip = openDocx(bytesOf(join(out, name)));
    const xml = zip?.file("word/document.xml")?.asText() ?? "";
    zip?.file("word/document.xml", xml.replace("แผนและผลการจัดการความเสี่ยง<", "แผนที่แก้ด้วยมือ<"));
    writeFileSync(join(out, name), zip?.generate({ type: "uint8array" }) ?? "");
    const edited = bytesOf(join(out, name));
    const { log } = await done(...report);
    expect(log).toContain("เขียนเพิ่ม: แผนที่แก้ด้วยมือ");
    expect(Buffer.from(bytesOf(join(out, name))).equals(edited)).toBe(true);
    expect(filesIn(out)).toHaveLength(2);
  });
});
