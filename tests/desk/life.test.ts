import { openDocx } from "../../src/core/docx/package";
import { describe, expect, test } from "@jest/globals";
import { cellText } from "../../src/core";
import { pageOfDesk, putPapers } from "../../src/desk";
import { office } from "../../src/node/office";
import { head, line, measures, table, typed } from "../core/intake/hand-made";
import { inMemory, type Memory } from "./memory";

const page = (memory: Memory) => pageOfDesk(memory.desk, () => "");

const plan = ["measure", "steps", "owner"] as const;
const lastYear = async () => ({
  name: "ปีก่อน.docx",
  bytes: await typed([
    ...head.map((text) => line(text)),
    table([
      ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "สีที่ชอบ"],
      ...measures.map((one) => [...plan.map((key) => one[key]), "ฟ้า"]),
    ]),
  ]),
});
const empty = () => inMemory({});
const textsOf = async ({ bytes }: Memory, sheet: string) =>
  (await office.readWorkbook(bytes)).sheets.find(({ name }) => name === sheet)?.rows.flat() ?? [];

describe("papers of last year on the page", () => {
  test("are shown cell by cell with the place in the source, and nothing is written by looking", async () => {
    const memory = await empty();
    const before = memory.bytes;
    const look = await page(memory).importLook({ files: [await lastYear()] });
    expect(memory.bytes).toBe(before);
    const cell = look.cells.find(({ after }) => after === measures[0].measure);
    expect(cell).toMatchObject({ sheet: "มาตรการ", header: "มาตรการ", before: "", differs: false });
    expect(cell?.from).toBe("ปีก่อน.docx ตารางที่ 1 แถวที่ 2 ช่องที่ 1");
    expect(look.unread.map(({ text, from, why }) => `${from}: ${text}: ${why}`)).toContain(
      `ปีก่อน.docx ตารางที่ 1 แถวที่ 2-${measures.length + 1} ช่องที่ 4: ${measures.map(() => "ฟ้า").join(" | ")}: หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด (สีที่ชอบ) ${measures.length} ช่อง`,
    );
  });

  test("write the chosen cells only", async () => {
    const memory = await empty();
    const files = [await lastYear()];
    const { cells } = await page(memory).importLook({ files });
    const chosen = cells.filter(({ header }) => header !== "ผู้รับผิดชอบ");
    const { written, left } = await page(memory).importWrite({ files, cells: chosen });
    expect([written, left]).toEqual([chosen.length, []]);
    const texts = await textsOf(memory, "มาตรการ");
    expect(texts).toContain(measures[1].measure);
    expect(texts).not.toContain(measures[1].owner);
  });

  test("a second time there is nothing left to write but what differs, which waits for a yes", async () => {
    const memory = await empty();
    const files = [await lastYear()];
    await page(memory).importWrite({ files, cells: (await page(memory).importLook({ files })).cells });
    const again = await page(memory).importLook({ files });
    expect(again.cells).toEqual([]);
    expect(again.same).toBeGreaterThan(10);
    const at = (await page(memory).importLook({ files })).same;
    expect(at).toBe(again.same);
  });

  test("what somebody else typed meanwhile is not written over", async () => {
    const memory = await empty();
    const files = [await lastYear()];
    const { cells } = await page(memory).importLook({ files });
    const owner = cells.find(({ header }) => header === "ผู้รับผิดชอบ");
    if (owner === undefined) throw new Error("no owner");
    await page(memory).edit({ sheet: owner.sheet, cell: owner.cell, before: "", after: "กองอื่น" });
    const { left } = await page(memory).importWrite({ files, cells });
    expect(left).toContain(`${owner.sheet}!${owner.cell}`);
    expect(await textsOf(memory, "มาตรการ")).toContain("กองอื่น");
  });

  test("a file that is neither Word nor Excel is told by its name", async () => {
    const memory = await empty();
    const files = [{ name: "รูป.png", bytes: new Uint8Array([137, 80, 78, 71]) }];
    await expect(page(memory).importLook({ files })).rejects.toThrow(/รูป\.png/);
  });
});

describe("the next year on the page", () => {
  test("carries what was chosen into a file of its own, and is not begun twice", async () => {
    const memory = await inMemory();
    const before = memory.bytes;
    const sitting = page(memory);
    const look = await sitting.yearLook(null);
    expect([look.reason, look.begun]).toEqual(["", ""]);
    const [first, second] = look.measures;
    if (first === undefined || second === undefined) throw new Error("two measures");
    const { made } = await sitting.yearMake({ measures: [first.code], risks: [] });
    expect(memory.bytes).toBe(before);
    // A second file of the year is made only where it is asked for.
    const told = (await sitting.yearLook(null)).begun;
    expect(told).toMatch(/^สร้าง ita-\d{4}\.xlsx จากสมุดงานนี้ไว้แล้วเมื่อ เช้านี้/);
    expect(await sitting.yearMake({ measures: [], risks: [] })).toEqual({ reason: told, made: null });
    expect((await sitting.yearMake({ measures: [], risks: [], again: true })).made).not.toBeNull();
    expect(made?.fiscalYear).toBe(look.fiscalYear);
    expect(made?.dropped).toContain(second.code);
    const next = await inMemory({});
    next.bytes = made?.file.bytes ?? new Uint8Array();
    const texts = await textsOf(next, "มาตรการ");
    expect(texts).toContain(first.name);
    expect(texts).not.toContain(second.name);
    const again = await page(next).yearMake({ measures: [], risks: [] });
    expect(again.made).toBeNull();
    expect(again.reason).toMatch(/ยังไม่เริ่ม/);
  });

  test("two years stand side by side, and as a sheet where that is asked", async () => {
    const memory = await inMemory();
    const before = { name: "ปีก่อน.xlsx", bytes: memory.bytes };
    const { made } = await page(memory).yearMake({ measures: ["M1.1"], risks: [] });
    memory.bytes = made?.file.bytes ?? new Uint8Array();
    const shown = await page(memory).compare({ before, isWritten: false });
    expect(shown.after).toBe(shown.before + 1);
    expect(shown.measures.filter(({ fate }) => fate === "dropped").length).toBeGreaterThan(1);
    // The sheet of both years came with the new year.
    expect((await office.readWorkbook(memory.bytes)).sheets.map(({ name }) => name)).toContain("เทียบกับปีก่อน");
    memory.bytes = office.removeSheets(memory.bytes, ["เทียบกับปีก่อน"]).bytes;
    await page(memory).compare({ before, isWritten: false });
    expect((await office.readWorkbook(memory.bytes)).sheets.map(({ name }) => name)).not.toContain("เทียบกับปีก่อน");
    await page(memory).compare({ before, isWritten: true });
    expect((await office.readWorkbook(memory.bytes)).sheets.map(({ name }) => name)).toContain("เทียบกับปีก่อน");
  });
});

describe("the life of a paper on the page", () => {
  const memo = { papers: [{ kind: "memo", round: 6 }], draft: false, statusDate: "", templates: {} } as const;
  const made = async () => {
    const memory = await inMemory();
    await putPapers(memory.desk, { papers: ["memo"], draft: false, partly: false, register: true });
    const [paper] = await page(memory).papers(null);
    if (paper === undefined) throw new Error("no paper");
    const enter = (to: string, why = "") =>
      page(memory).enterState({ index: paper.index, file: paper.file, to, who: "นางสาวรุ่งนภา", why });
    return { memory, paper, enter, docx: [...memory.papers.values()][0] ?? new Uint8Array() };
  };

  test("goes from draft to published with who and when; what may not follow is refused with a reason", async () => {
    const { memory, paper, enter } = await made();
    expect(paper.state).toBe("ร่าง");
    expect((await enter("ลงนามแล้ว")).reason).toMatch(/เปลี่ยนได้เป็น “เสนอ”/);
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว", "เผยแพร่แล้ว"])
      expect(await enter(to)).toEqual({ reason: "", state: to });
    const [now] = await page(memory).papers(null);
    expect(now?.log).toHaveLength(4);
    expect(now?.log[2]).toMatch(/ลงนามแล้ว.*เช้านี้.*นางสาวรุ่งนภา/);
    expect(now?.bound).toBe("ข้อมูลไม่เปลี่ยนหลังลงนาม");
    expect((await enter("ยกเลิก")).reason).toMatch(/เหตุผล/);
  });

  test("a file that is gone is signed only by one who is sure; what approval sees is watched", async () => {
    const { memory, paper, enter, docx } = await made();
    for (const to of ["เสนอ", "เห็นชอบ"]) await enter(to);
    expect((await page(memory).papers(null))[0]?.bound).toBe("ข้อมูลไม่เปลี่ยนหลังเห็นชอบ");
    Object.assign(memory.store, { paper: () => Promise.resolve(null) });
    expect(await enter("ลงนามแล้ว")).toMatchObject({
      reason: expect.stringMatching(/^ไม่พบไฟล์ของฉบับนี้/),
      isDoubt: true,
      state: "",
    });
    const input = { index: paper.index, file: paper.file, to: "ลงนามแล้ว", who: "นางสาวรุ่งนภา", why: "", isSure: true };
    expect(await page(memory).enterState(input)).toEqual({ reason: "", state: "ลงนามแล้ว" });
    expect((await page(memory).papers(null))[0]?.log[2]).toMatch(/\(ไม่พบไฟล์ของฉบับนี้/);
    Object.assign(memory.store, { paper: () => Promise.resolve(docx) });
    expect(await enter("เผยแพร่แล้ว")).toEqual({ reason: "", state: "เผยแพร่แล้ว" });
  });

  test("a paper that a hand edited stays, and what was written into it is listed", async () => {
    const { memory } = await made();
    const edited = { file: "บันทึก.docx", isOurs: true, added: ["ปลัดเขียนเพิ่ม", "และอีกบรรทัด"], removed: 1 };
    const put = { file: "บันทึก (2).docx", link: "", address: "บันทึก (2).docx", kept: null, isSame: false };
    Object.assign(memory.store, {
      putPapers: () => Promise.resolve([{ ...put, edited: { ...edited, isReshaped: false } }]),
    });
    const { where } = await page(memory).make(memo);
    expect(where).toContain("มีผู้แก้ไขหลังจากสร้าง จึงคงไว้ ฉบับใหม่ชื่อ บันทึก (2).docx");
    expect(where).toContain("(เขียนเพิ่ม: “ปลัดเขียนเพิ่ม”, “และอีกบรรทัด” ลบหรือเปลี่ยน 1 บรรทัด)");
  });

  test("a change after the signature is told, in how many cells where the file is at hand", async () => {
    const { memory, enter, docx } = await made();
    for (const to of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว"]) await enter(to);
    const data = (await memory.desk.open()).data;
    const rows = data.sheets.find(({ name }) => name === "มาตรการ")?.rows ?? [];
    const column = rows[0]?.indexOf("ผลการดำเนินการ") ?? -1;
    const before = cellText(rows[1]?.[column] ?? null);
    const cell = `${String.fromCharCode(65 + column)}2`;
    await page(memory).edit({ sheet: "มาตรการ", cell, before, after: "แก้หลังลงนาม" });
    expect((await page(memory).papers(null))[0]?.bound).toMatch(/เปลี่ยนหลังลงนาม เลือกไฟล์/);
    Object.assign(memory.store, { paper: () => Promise.resolve(docx) });
    expect((await page(memory).papers(null))[0]?.bound).toBe("ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม");
    const { where } = await page(memory).make(memo);
    expect(where).toContain("ฉบับที่ 1 ลงนามแล้ว จึงคงไว้ ฉบับใหม่เริ่มที่สถานะ “ร่าง” เหตุผล: ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม");
    const [next, signed] = await page(memory).papers(null);
    expect([next?.state, signed?.state]).toEqual(["ร่าง", "ลงนามแล้ว"]);
    expect(next?.log).toEqual([expect.stringMatching(/^ร่าง เมื่อ .* แทนฉบับที่ 1 เหตุผล: ข้อมูล 1 ช่อง/)]);
    expect(next?.file).toMatch(/ฉบับที่2/);
    const file = { name: "ลงนาม.docx", bytes: docx };
    const { changes, marked } = await page(memory).diff({ before: file, after: null });
    const text = marked === null ? "" : (openDocx(marked)?.file("word/document.xml")?.asText() ?? "");
    expect(text).toMatch(/<w:ins [^>]*>.*แก้หลังลงนาม/);
    expect(text).toContain("จาก ลงนาม.docx เป็น สมุดงานวันนี้");
    expect(changes).toMatchObject([{ sheet: "มาตรการ", header: "ผลการดำเนินการ", before, after: "แก้หลังลงนาม" }]);
    expect((await page(memory).diff({ before: file, after: file })).changes).toEqual([]);
  });

  test("a register that somebody changed meanwhile takes no state", async () => {
    const { memory, paper } = await made();
    const input = { index: paper.index, file: "อื่น.docx", to: "เสนอ", who: "ก", why: "" };
    await expect(page(memory).enterState(input)).rejects.toThrow(/ทะเบียนเปลี่ยนไปแล้ว/);
  });
});
