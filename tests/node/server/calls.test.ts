import { describe, expect, test } from "@jest/globals";
import { paperKindList } from "../../../src/core/papers/kinds";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { office } from "../../../src/node/office";
import { demoSheets, faultySheets, hostile, writeBook } from "../../web/support/office";
import { running } from "./support";

const dataIn = (path: string) => office.readWorkbook(new Uint8Array(readFileSync(path)));
const paper = { kind: "progress", round: 6, statusDate: "2026-03-31" } as const;
const name = "รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx";

describe("reading", () => {
  test("the page begins with the office, its papers and the rounds that are due", async () => {
    const { answer } = await running();
    const state = await answer("pageState", null);
    expect(state).toMatchObject({ fiscalYear: 2569, statusDate: "2026-03-31", where: "local", file: "ita-2569.xlsx" });
    expect(state.files).toBeUndefined();
    const due: Readonly<Record<string, number>> = { progress: 6, annual: 12, memo: 6 };
    expect(state.kinds.map(({ kind, round }) => [kind, round])).toEqual(
      paperKindList.map((kind) => [kind, due[kind] ?? null]),
    );
  });

  test("a check gives each problem with its cell and in words, worst first", async () => {
    const { answer, workbook } = await running(faultySheets());
    const before = readFileSync(workbook);
    const { problems, errors, warnings } = await answer("pageCheck", paper);
    expect(errors).toBe(problems.filter(({ severity }) => severity === "error").length);
    expect(warnings).toBe(problems.filter(({ severity }) => severity === "warning").length);
    expect(problems[0]).toMatchObject({
      code: "status.unknown",
      severityWord: "ผิดพลาด",
      sheet: "มาตรการ",
      cell: "O3",
      place: "มาตรการ O3 (สถานะ)",
    });
    expect(readFileSync(workbook)).toEqual(before);
  });

  test("a cell comes with its headers and neighbours", async () => {
    const { answer } = await running(faultySheets());
    const { view } = await answer("pageOpenCell", { sheet: "มาตรการ", cell: "O3" });
    expect(view).toMatchObject({ sheet: "มาตรการ", cell: "O3", text: hostile, row: 3, column: 2 });
    expect(view?.columns).toEqual(["M", "N", "O", "P", "Q"]);
    expect(view?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(view?.rows[0]?.cells[2]).toBe("สถานะ");
    const far = (await answer("pageOpenCell", { sheet: "มาตรการ", cell: "ZZ900" })).view;
    expect(far).toMatchObject({ text: "" });
    expect(far?.rows.map(({ row }) => row)).toEqual([1, 898, 899, 900, 901, 902]);
  });

  test("the supervisors of a paper, and who of them has no address", async () => {
    const { answer } = await running(demoSheets({ ผู้ลงนาม: [[2, "อีเมล", ""]] }));
    const given = await answer("pagePeople", { kind: "progress" });
    expect(given.people.map(({ email }) => email)).toEqual(["teeradet@example.go.th", "prasong@example.go.th"]);
    expect(given.withoutAddress).toEqual(["นางอรวรรณ แก้วมณีรัตน์"]);
  });

  test("sharing is refused with what to do instead", async () => {
    const { call } = await running();
    const people = [{ name: "ก", email: "a@example.go.th" }];
    const order = { url: "/paper/x", people, role: "reader", message: "", notify: false };
    const { status, json } = await call("pageShare", order);
    expect(status).toBe(422);
    expect(json?.["message"]).toContain("เฉพาะใน Google ชีต");
  });

  test.each([
    ["pageCheck", { ...paper, kind: "other" }, "ชนิดรายงาน"],
    ["pageCheck", { ...paper, round: 7 }, "รอบ"],
    ["pageCheck", { ...paper, statusDate: "31 มีนาคม 2569" }, "วันที่สถานะ"],
    ["pageCheck", { ...paper, statusDate: "2026-02-31" }, "วันที่สถานะ"],
    ["pageReport", paper, "ร่าง"],
    ["pageOpenCell", { sheet: "มาตรการ", cell: "../A1" }, "ชื่อเซลล์"],
    ["pageShare", { url: "x", people: [], role: "reader", message: "", notify: true }, "ผู้รับ"],
    [
      "pageShare",
      { url: "x", people: [{ name: "", email: "a b" }], role: "reader", message: "", notify: true },
      "อีเมล",
    ],
    ["pageChoose", { file: 1 }, "ชื่อไฟล์"],
    ["pageState", {}, "ข้อมูลที่ส่งมา"],
  ])("%s %j is refused by name", async (name, input, word) => {
    const { call } = await running();
    const { status, json } = await call(name, input);
    expect(status).toBe(400);
    expect(json?.["message"]).toContain(word);
  });
});

describe("writing", () => {
  test("a paper lies beside the workbook, is entered in the register, and its link gives the same bytes", async () => {
    const { answer, ask, folder, workbook } = await running();
    const given = await answer("pageReport", { ...paper, draft: false });
    expect(given).toMatchObject({ made: true, name, isDraft: false, folder: "เอกสาร ITA", note: "ลงทะเบียนรายงานแล้ว" });
    const got = await ask({ method: "GET", path: given.url, headers: { "x-ita-token": undefined } });
    expect(got.body).toEqual(readFileSync(join(folder, "เอกสาร ITA", name)));
    expect(got.headers["content-disposition"]).toContain(encodeURIComponent(name));
    const register = (await dataIn(workbook)).sheets.find((sheet) => sheet.name === "ทะเบียนรายงาน");
    expect(JSON.stringify(register?.rows)).toContain(name);
  });

  test("with errors nothing is made, unless a draft is wished", async () => {
    const { answer, folder } = await running(faultySheets());
    const refused = await answer("pageReport", { ...paper, draft: false });
    expect(refused).toMatchObject({ made: false, name: "", url: "" });
    expect(refused.problems.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(["ita-2569.xlsx"]);
    const draft = await answer("pageReport", { ...paper, draft: true });
    expect(draft).toMatchObject({ made: true, name: `ร่าง-${name}`, isDraft: true });
  });

  test("where the folder cannot be had the reason is told without a path, and nothing is left", async () => {
    const { call, folder, workbook } = await running();
    const before = readFileSync(workbook);
    writeFileSync(join(folder, "เอกสาร ITA"), "a file of that name");
    const { status, json } = await call("pageReport", { ...paper, draft: false });
    expect(status).toBe(422);
    expect(json?.["message"]).toContain("บันทึกไฟล์ในโฟลเดอร์นี้ไม่ได้");
    expect(json?.["message"]).not.toContain(folder);
    expect(readdirSync(folder).sort()).toEqual(["ita-2569.xlsx", "เอกสาร ITA"].sort());
    expect(readFileSync(workbook)).toEqual(before);
  });

  test("a workbook that is open elsewhere: the paper is made, and that it is not registered is told", async () => {
    const { answer, call, folder, workbook } = await running();
    const before = readFileSync(workbook);
    writeFileSync(join(folder, "~$ita-2569.xlsx"), "");
    const given = await answer("pageReport", { ...paper, draft: false });
    expect(given.made).toBe(true);
    expect(given.note).toContain("ยังไม่ได้ลงทะเบียนรายงาน");
    expect(readFileSync(workbook)).toEqual(before);
    const refused = await call("pageRefresh", { statusDate: "" });
    expect(refused.json?.["message"]).toContain("กำลังเปิดอยู่ในโปรแกรมอื่น");
  });

  test("a refresh writes the computed sheets and keeps the workbook as it was", async () => {
    const { answer, folder, workbook } = await running();
    const before = readFileSync(workbook);
    const given = await answer("pageRefresh", { statusDate: "2026-03-31" });
    expect(given.sheets).toEqual(["แผนรายเดือน", "สรุปสถานะ", "ผลตรวจสอบ"]);
    expect(given).toMatchObject({ errors: 0, backup: "ita-2569.backup.xlsx" });
    expect(readFileSync(join(folder, "ita-2569.backup.xlsx"))).toEqual(before);
    const sheets = (await dataIn(workbook)).sheets.map((sheet) => sheet.name);
    expect(sheets).toEqual(expect.arrayContaining([...given.sheets]));
  });

  test("calls at the same time run one after another, each on what the one before left", async () => {
    const { answer, workbook } = await running();
    const kinds = ["memo", "analysis", "announcement"] as const;
    const all = await Promise.all(
      kinds.map((kind) => answer("pageReport", { kind, round: null, statusDate: "", draft: true })),
    );
    expect(all.map(({ made }) => made)).toEqual([true, true, true]);
    const register = (await dataIn(workbook)).sheets.find((sheet) => sheet.name === "ทะเบียนรายงาน");
    for (const one of all) expect(JSON.stringify(register?.rows)).toContain(one.name);
  });
});

describe("the file on the disk", () => {
  test("is read again when it changed, and said to be gone when it is", async () => {
    const { answer, call, workbook } = await running(faultySheets());
    expect((await answer("pageCheck", paper)).errors).toBeGreaterThan(0);
    await writeBook(workbook, demoSheets());
    expect((await answer("pageCheck", paper)).errors).toBe(0);
    await writeFile(workbook, "not a workbook");
    expect((await call("pageCheck", paper)).json?.["message"]).toContain("ไม่ใช่สมุดงาน Excel");
    await rm(workbook);
    expect((await call("pageCheck", paper)).json?.["message"]).toMatch(/^ita-2569\.xlsx: ไม่พบไฟล์/);
  });

  test("is chosen by its name out of the folder's list, and by nothing else", async () => {
    const { answer, call, folder, workbook } = await running(demoSheets(), true);
    await copyFile(workbook, join(folder, "ita-2569.backup.xlsx"));
    const empty = await answer("pageState", null);
    expect(empty).toMatchObject({ office: "", kinds: [], files: ["ita-2569.xlsx"] });
    expect(empty.file).toBeUndefined();
    expect((await call("pageCheck", paper)).json?.["message"]).toBe("ยังไม่ได้เลือกสมุดงาน");
    for (const file of ["../ita-2569.xlsx", workbook, "ita-2569.backup.xlsx", "./ita-2569.xlsx", "ITA-2569.XLSX"]) {
      expect((await call("pageChoose", { file })).status).toBe(422);
    }
    expect((await answer("pageChoose", { file: "ita-2569.xlsx" })).file).toBe("ita-2569.xlsx");
    expect((await answer("pageCheck", paper)).errors).toBe(0);
    expect(existsSync(workbook)).toBe(true);
  });

  test("cannot be exchanged where one was named at the start", async () => {
    const { call } = await running();
    expect((await call("pageChoose", { file: "ita-2569.xlsx" })).json?.["message"]).toContain("สมุดงานเดียว");
  });
});
