import { beforeAll, describe, expect, test } from "@jest/globals";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { office } from "../../../src/node/office";
import { ita, temporaryFolder } from "./harness";

const folder = temporaryFolder();
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(async () => {
  mkdirSync(at("ปี"));
  await ita("init", at("ปี", "ก.xlsx"), "--example", "demo");
  await ita("init", at("ปี", "ข ว่าง.xlsx"));
  copyFileSync(at("ปี", "ก.xlsx"), at("ปี", "ก.backup.xlsx"));
  copyFileSync(at("ปี", "ก.xlsx"), at("ปี", "ก.backup-2569-03-31.xlsx"));
  writeFileSync(at("ปี", "~$ข ว่าง.xlsx"), "");
  writeFileSync(at("ปี", "จดหมาย.docx"), "");
});

const filesOf = (out: string): string[] =>
  [...out.matchAll(/^ตรวจ (.*) ณ วันที่ .*: ข้อผิดพลาด \d+ {2}คำเตือน \d+/gm)].map((m) => m[1] ?? "");

describe("checking several workbooks", () => {
  const both = [at("ปี", "ก.xlsx"), at("ปี", "ข ว่าง.xlsx")];

  test.each([
    ["by their names", both],
    ["by their folder, without locks and backups", [at("ปี")]],
    ["by a pattern that the shell left as it is", [at("ปี", "*.xlsx")]],
    ["each once, however often it is meant", [...both, at("ปี")]],
  ])("%s", async (_how, names) => {
    const ran = await ita("check", ...names);
    expect(filesOf(ran.out)).toEqual(both);
    expect(ran.out).toMatch(/^รวม 2 ไฟล์: ข้อผิดพลาด \d+ {2}คำเตือน \d+ {2}ข้อสังเกต \d+$/m);
    expect(ran.code).toBe(1);
  });

  test("the counts stand with the problems, and one file has no sum", async () => {
    const ran = await ita("check", at("ปี", "ก.xlsx"));
    expect(ran.code).toBe(0);
    expect(filesOf(ran.out)).toEqual([at("ปี", "ก.xlsx")]);
    expect(ran.out).not.toContain("รวม");
    expect(ran.log).toBe("");
  });

  test("--json says of a file that cannot be read why, in its place", async () => {
    const one = await ita("check", at("ไม่มี.xlsx"), "--json");
    expect(one.code).toBe(2);
    const unread = { file: at("ไม่มี.xlsx"), problems: [], unread: { code: "file.not-found" } };
    expect(JSON.parse(one.out)).toMatchObject(unread);
    const both = await ita("check", at("ไม่มี.xlsx"), at("ปี", "ก.xlsx"), "--json");
    const [first, second] = JSON.parse(both.out) as object[];
    expect(first).toMatchObject(unread);
    expect(second).not.toHaveProperty("unread");
  });

  test("--json is a list of them", async () => {
    const list = JSON.parse((await ita("check", at("ปี"), "--json")).out) as { file: string }[];
    expect(list.map(({ file }) => file)).toEqual(both);
  });

  test("one that cannot be read is told and stops no other", async () => {
    const ran = await ita("check", at("ไม่มี.xlsx"), at("ปี", "ก.xlsx"));
    expect(ran.code).toBe(2);
    expect(ran.log).toContain("ไม่มี.xlsx: ไม่พบไฟล์");
    expect(ran.log).toContain("เครื่องหมายคำพูด");
    expect(filesOf(ran.out)).toEqual([at("ปี", "ก.xlsx")]);
    expect(ran.out).toContain("อ่านไม่ได้ 1 ไฟล์");
  });

  test("a folder or a pattern without any says so", async () => {
    mkdirSync(at("ว่าง"));
    for (const name of [at("ว่าง"), at("ปี", "z*.xlsx")]) {
      const ran = await ita("check", name);
      expect(ran.code).toBe(2);
      expect(ran.log).toContain("ไม่มีสมุดงาน .xlsx");
    }
  });
});

describe("a workbook begun with data", () => {
  test("of another workbook: headers under a title, columns in any order, what was computed left out", async () => {
    await ita("refresh", at("ปี", "ก.xlsx"), "--status-date", "2569-03-31");
    const ran = await ita("init", at("ใหม่.xlsx"), "--from", at("ปี", "ก.xlsx"));
    expect(ran.code).toBe(0);
    expect(ran.log).toBe("");
    const [one, other] = await Promise.all(["ปี/ก.xlsx", "ใหม่.xlsx"].map((name) => ita("check", at(name), "--json")));
    const problems = (ran: typeof one) => (JSON.parse(ran?.out ?? "") as { problems: unknown[] }).problems;
    expect(problems(other)).toEqual(problems(one));
  });

  test("of tables of text: named by their file or known by their headers, in UTF-8 or the code page of Thai Windows", async () => {
    writeFileSync(at("มาตรการ.csv"), '\ufeffมาตรการ,"ขั้นตอน/วิธีการ",ผู้รับผิดชอบ\r\nจัดทำคู่มือ,"ข้อ 1\nข้อ ""2""",สำนักปลัด\r\n');
    // ชื่อ;ตำแหน่ง;บทบาท and a row, as Excel of Thai Windows saves it.
    const thai = (text: string): number[] =>
      Array.from(text).map((letter) =>
        letter > "\u0e00" ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0),
      );
    writeFileSync(at("export.csv"), Uint8Array.from(thai("ชื่อ;ตำแหน่ง;บทบาท\r\nนายสมชาย ใจงาม;ปลัด;ผู้จัดทำ\r\n")));
    const ran = await ita("init", at("ตาราง.xlsx"), "--from", at("มาตรการ.csv"), "--from", at("export.csv"));
    expect(ran.code).toBe(0);
    expect(ran.log).toBe("");
    const { sheets } = await office.readWorkbook(new Uint8Array(readFileSync(at("ตาราง.xlsx"))));
    const rowsOf = (name: string) => JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows[1]);
    expect(rowsOf("มาตรการ")).toContain(JSON.stringify('ข้อ 1\nข้อ "2"'));
    expect(rowsOf("ผู้ลงนาม")).toContain("นายสมชาย ใจงาม");
  });

  test("of an unknown sheet is kept, and that nothing reads it is told", async () => {
    writeFileSync(at("x.json"), JSON.stringify({ sheets: { มาตราการ: [["ก"], ["ข"]], รูปภาพ: [["ก"], ["ข"]] } }));
    const ran = await ita("init", at("ไม่รู้จัก.xlsx"), "--from", at("x.json"));
    expect(ran.code).toBe(0);
    expect(ran.log).toContain("ไม่รู้จักแผ่นงาน “มาตราการ” — หมายถึง “มาตรการ” หรือไม่");
    expect(ran.log).toContain("ไม่รู้จักแผ่นงาน “รูปภาพ” จึงใส่ไว้เป็นแผ่นงานของท่านเอง");
  });

  test.each([
    ["a kind of file that it does not read", "ปี/จดหมาย.docx", "รับไฟล์ .json, .xlsx, .xlsm, .csv"],
    ["a file that is not there", "ไม่มี.csv", "ไม่พบไฟล์"],
  ])("%s is told and nothing is made", async (_what, name, told) => {
    const ran = await ita("init", at("ไม่ได้.xlsx"), "--from", at(name));
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(told);
  });

  test("the same sheet of two files is told", async () => {
    const ran = await ita("init", at("ซ้ำ.xlsx"), "--from", at("มาตรการ.csv"), "--from", at("ปี", "ก.xlsx"));
    expect(ran.code).toBe(2);
    expect(ran.log).toContain("จากไฟล์อื่นแล้ว");
  });
});
