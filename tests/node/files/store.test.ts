import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileStore } from "../../../src/node/files/store";
import { filesIn, temporaryFolder } from "../cli/harness";

const base = temporaryFolder();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = "";
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(base, "store-"));
  writeFileSync(at("งาน.xlsx"), "หนึ่ง");
});

describe("a workbook on the disk", () => {
  test("has another version whenever its bytes are others, and the same when they are the same again", async () => {
    const store = fileStore({ path: at("งาน.xlsx") });
    const first = await store.read();
    writeFileSync(at("งาน.xlsx"), "สอง");
    const second = await store.read();
    writeFileSync(at("งาน.xlsx"), "หนึ่ง");
    expect(second.version).not.toBe(first.version);
    expect((await store.read()).version).toBe(first.version);
  });

  test("is not written over when another program has saved it since it was read: that work stays", async () => {
    const store = fileStore({ path: at("งาน.xlsx") });
    const { version } = await store.read();
    writeFileSync(at("งาน.xlsx"), "บันทึกใหม่จากโปรแกรมอื่น");
    await expect(store.replace(version, utf8("ของเรา"))).rejects.toMatchObject({ code: "file.changed" });
    expect(readFileSync(at("งาน.xlsx"), "utf8")).toBe("บันทึกใหม่จากโปรแกรมอื่น");
    expect(filesIn(folder)).toEqual(["งาน.xlsx"]);
  });

  test("is replaced whole, the version before is kept, and a copy leaves it alone", async () => {
    const { version } = await fileStore({ path: at("งาน.xlsx") }).read();
    const copy = fileStore({ path: at("งาน.xlsx"), target: at("สำเนา.xlsx") });
    expect(await copy.replace(version, utf8("ใหม่"))).toEqual({ kept: null });
    expect(readFileSync(at("งาน.xlsx"), "utf8")).toBe("หนึ่ง");
    expect(await fileStore({ path: at("งาน.xlsx") }).replace(version, utf8("ใหม่"))).toEqual({
      kept: at("งาน.backup.xlsx"),
    });
    expect(readFileSync(at("งาน.backup.xlsx"), "utf8")).toBe("หนึ่ง");
  });

  test("is called by its name alone where nobody is to see the folder", async () => {
    const store = fileStore({ path: at("ไม่มี.xlsx"), name: "ไม่มี.xlsx" });
    await expect(store.read()).rejects.toThrow(/^ไม่มี\.xlsx: /);
  });
});

describe("papers", () => {
  const papers = [
    { name: "ก.docx", bytes: utf8("ก") },
    { name: "ข.docx", bytes: utf8("ข") },
  ];

  test("are put into their folder, which is made for them; the same again are the same", async () => {
    const store = fileStore({ path: at("งาน.xlsx"), papers: at("ออก", "ใหม่") });
    const first = await store.putPapers(papers);
    expect(first.map(({ isSame, kept }) => [isSame, kept])).toEqual([
      [false, null],
      [false, null],
    ]);
    const again = await store.putPapers([
      papers[0] ?? { name: "", bytes: utf8("") },
      { name: "ข.docx", bytes: utf8("ค") },
    ]);
    expect(again.map(({ isSame, kept }) => [isSame, kept])).toEqual([
      [true, null],
      [false, null],
    ]);
    // A file of another origin stays.
    expect(again[1]).toMatchObject({ file: at("ออก", "ใหม่", "ข (2).docx"), edited: { isOurs: false } });
    expect(filesIn(at("ออก", "ใหม่"))).toEqual(["ก.docx", "ข (2).docx", "ข.docx"]);
  });

  test("are all put or none, and no empty folder is left", async () => {
    const store = fileStore({ path: at("งาน.xlsx"), papers: at("ออก") });
    const long = { name: `${"ย".repeat(100)}.docx`, bytes: utf8("x") };
    await expect(store.putPapers([...papers, long])).rejects.toMatchObject({ code: "file.unwritable" });
    expect(filesIn(folder)).toEqual(["งาน.xlsx"]);
  });

  test("never leave their folder by their name", async () => {
    const store = fileStore({ path: at("งาน.xlsx"), papers: at("ออก") });
    await store.putPapers([{ name: "../../ก.docx", bytes: utf8("ก") }]);
    expect(filesIn(at("ออก"))).toEqual(["ก.docx"]);
  });
});

describe("a template that the workbook names", () => {
  beforeEach(() => {
    mkdirSync(at("แม่แบบ"));
    writeFileSync(at("บันทึก.docx"), "บันทึก");
    writeFileSync(at("แม่แบบ", "รายงาน.docx"), "รายงาน");
    mkdirSync(at("ใน"));
    writeFileSync(at("ใน", "งาน.xlsx"), "");
  });

  test.each([
    ["its file beside the workbook", "บันทึก.docx", "บันทึก"],
    ["the same without its ending", "บันทึก", "บันทึก"],
    ["one in a folder beside it", "แม่แบบ/รายงาน.docx", "รายงาน"],
    ["one typed as Windows does", "แม่แบบ\\รายงาน", "รายงาน"],
  ])("is %s", async (_what, name, text) => {
    const found = await fileStore({ path: at("งาน.xlsx") }).template(name);
    expect(new TextDecoder().decode(found ?? new Uint8Array())).toBe(text);
  });

  test.each([
    ["none that is not there", "ไม่มี.docx"],
    ["none outside of the workbook's folder", "../บันทึก.docx"],
    ["no absolute path", "/etc/hostname"],
    ["no folder", ""],
  ])("is %s", async (_what, name) => {
    expect(await fileStore({ path: at("ใน", "งาน.xlsx") }).template(name)).toBeNull();
  });
});
