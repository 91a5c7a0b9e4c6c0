import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWhole } from "../../../src/node/files/read";
import { backupPath, originalPath, writeAll, writeWhole } from "../../../src/node/files/write";

let folder = "";
const at = (...names: string[]): string => join(folder, ...names);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const content = (path: string): string => readFileSync(path, "utf8");
const isRoot = process.getuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-write-"));
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

describe("writeWhole", () => {
  test("writes a new file and has no backup to show", async () => {
    expect(await writeWhole(at("งาน.xlsx"), utf8("ใหม่"))).toMatchObject({ backup: null });
    expect(content(at("งาน.xlsx"))).toBe("ใหม่");
    expect(readdirSync(folder)).toEqual(["งาน.xlsx"]);
  });

  test("keeps the three versions before the new one, the newest under the plain name", async () => {
    for (const text of ["ก", "ข", "ค", "ง", "จ"]) await writeWhole(at("งาน.xlsx"), utf8(text));
    expect(content(at("งาน.xlsx"))).toBe("จ");
    expect([1, 2, 3].map((version) => content(backupPath(at("งาน.xlsx"), version)))).toEqual(["ง", "ค", "ข"]);
    expect(backupPath("/x/งาน.v2.xlsx")).toBe(join("/x", "งาน.v2.backup.xlsx"));
  });

  test("keeps the original of the day besides, however many versions follow", async () => {
    writeFileSync(at("งาน.xlsx"), "ต้นฉบับ");
    for (let version = 1; version <= 9; version++) await writeWhole(at("งาน.xlsx"), utf8(`รุ่น ${version}`));
    const today = originalPath(at("งาน.xlsx"), new Date());
    expect(content(today)).toBe("ต้นฉบับ");
    expect(today).toMatch(/งาน\.backup-25\d\d-\d\d-\d\d\.xlsx$/);
    expect([1, 2, 3].map((version) => content(backupPath(at("งาน.xlsx"), version)))).toEqual(["รุ่น 8", "รุ่น 7", "รุ่น 6"]);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test("keeps the originals of the last thirty days, that of today among them", async () => {
    for (let number = 1; number <= 40; number++)
      writeFileSync(originalPath(at("งาน.xlsx"), new Date(2025, 0, number)), `${number}`);
    writeFileSync(at("งาน.backup-รายปี.xlsx"), "ของผู้ใช้");
    writeFileSync(at("งาน.xlsx"), "ต้นฉบับ");
    for (let version = 1; version <= 5; version++) await writeWhole(at("งาน.xlsx"), utf8(`รุ่น ${version}`));
    const originals = readdirSync(folder).filter((name) => /backup-\d{4}-/.test(name));
    expect(originals).toHaveLength(30);
    expect(content(originalPath(at("งาน.xlsx"), new Date()))).toBe("ต้นฉบับ");
    expect(originals).not.toContain("งาน.backup-2568-01-11.xlsx");
    expect(originals).toContain("งาน.backup-2568-01-12.xlsx");
    expect(content(at("งาน.backup-รายปี.xlsx"))).toBe("ของผู้ใช้");
  });

  test("keeps the original of each day under that day", async () => {
    const yesterday = new Date(Date.now() - 24 * 3600 * 1000);
    writeFileSync(at("งาน.xlsx"), "เมื่อวานเช้า");
    for (const text of ["เมื่อวานบ่าย", "วันนี้เช้า"]) await writeWhole(at("งาน.xlsx"), utf8(text));
    for (const version of [1, 2]) utimesSync(backupPath(at("งาน.xlsx"), version), yesterday, yesterday);
    for (const text of ["1", "2", "3", "4", "5"]) await writeWhole(at("งาน.xlsx"), utf8(text));
    expect(content(originalPath(at("งาน.xlsx"), yesterday))).toBe("เมื่อวานเช้า");
    expect(content(originalPath(at("งาน.xlsx"), new Date()))).toBe("วันนี้เช้า");
  });

  test("the same bytes again are not written and push no version out", async () => {
    for (const text of ["ก", "ข", "ข", "ข"]) await writeWhole(at("a.xlsx"), utf8(text));
    const before = statSync(at("a.xlsx")).mtimeMs;
    expect(await writeWhole(at("a.xlsx"), utf8("ข"))).toMatchObject({ backup: null });
    expect(statSync(at("a.xlsx")).mtimeMs).toBe(before);
    expect(content(at("a.backup.xlsx"))).toBe("ก");
    expect(readdirSync(folder).sort()).toEqual(["a.backup.xlsx", "a.xlsx"]);
  });

  test("a backup that was put back by hand is not kept twice", async () => {
    for (const text of ["ก", "ข", "ก"]) await writeWhole(at("a.xlsx"), utf8(text));
    writeFileSync(at("a.xlsx"), "ข");
    expect(await writeWhole(at("a.xlsx"), utf8("ค"))).toMatchObject({ backup: at("a.backup.xlsx") });
    expect(content(at("a.backup.xlsx"))).toBe("ข");
    expect(readdirSync(folder).sort()).toEqual(["a.backup-2.xlsx", "a.backup.xlsx", "a.xlsx"]);
  });

  test("keeps none when none is wanted", async () => {
    await writeWhole(at("a.docx"), utf8("1"));
    expect(await writeWhole(at("a.docx"), utf8("2"), { backup: false })).toMatchObject({ backup: null });
    expect(readdirSync(folder)).toEqual(["a.docx"]);
  });

  test("finds another name for the backup when a folder has taken it", async () => {
    mkdirSync(at("a.backup.xlsx"));
    await writeWhole(at("a.xlsx"), utf8("1"));
    const { backup } = await writeWhole(at("a.xlsx"), utf8("2"));
    expect(backup).not.toBe(at("a.backup.xlsx"));
    expect(content(backup ?? "")).toBe("1");
  });

  test("finds another name for the backup when its name would be too long", async () => {
    const name = at(`${"ย".repeat(82)}.xlsx`);
    await writeWhole(name, utf8("1"));
    const { backup } = await writeWhole(name, utf8("2"));
    expect(content(backup ?? "")).toBe("1");
  });

  test("keeps the rights of the file, and a link a link", async () => {
    writeFileSync(at("real.xlsx"), "1", { mode: 0o640 });
    symlinkSync(at("real.xlsx"), at("link.xlsx"));
    await writeWhole(at("link.xlsx"), utf8("2"));
    expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(content(at("real.xlsx"))).toBe("2");
    expect(statSync(at("real.xlsx")).mode & 0o777).toBe(0o640);
  });

  test.each([".~lock.งาน.xlsx#", "~$งาน.xlsx"])("refuses a file that another program has open (%s)", async (lock) => {
    writeFileSync(at("งาน.xlsx"), "เก่า");
    writeFileSync(at(lock), "");
    await expect(writeWhole(at("งาน.xlsx"), utf8("ใหม่"))).rejects.toMatchObject({ code: "file.locked" });
    expect(content(at("งาน.xlsx"))).toBe("เก่า");
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("refuses a folder in place of the file, a missing folder and a file in place of the folder", async () => {
    mkdirSync(at("dir.xlsx"));
    writeFileSync(at("file"), "");
    await expect(writeWhole(at("dir.xlsx"), utf8("x"))).rejects.toMatchObject({ code: "file.is-folder" });
    await expect(writeWhole(at("none", "a.xlsx"), utf8("x"))).rejects.toMatchObject({ code: "file.no-folder" });
    await expect(writeWhole(at("file", "a.xlsx"), utf8("x"))).rejects.toMatchObject({ code: "file.no-folder" });
    expect(readdirSync(folder).sort()).toEqual(["dir.xlsx", "file"]);
  });

  (isRoot ? test.skip : test)("refuses a folder or a file that must not be written", async () => {
    writeFileSync(at("a.xlsx"), "1", { mode: 0o444 });
    await expect(writeWhole(at("a.xlsx"), utf8("2"))).rejects.toMatchObject({ code: "file.unwritable" });
    chmodSync(folder, 0o555);
    await expect(writeWhole(at("b.xlsx"), utf8("2"))).rejects.toMatchObject({ code: "file.unwritable" });
  });
});

describe("writeAll", () => {
  test("writes all files and answers their backups", async () => {
    writeFileSync(at("b.docx"), "เก่า");
    const backups = await writeAll([
      { path: at("a.docx"), bytes: utf8("a") },
      { path: at("b.docx"), bytes: utf8("b") },
    ]);
    expect(backups.map(({ backup }) => backup)).toEqual([null, at("b.backup.docx")]);
    expect(content(at("b.docx"))).toBe("b");
    expect(content(at("b.backup.docx"))).toBe("เก่า");
  });

  test("writes none when one cannot be written", async () => {
    writeFileSync(at("a.docx"), "เก่า");
    const files = ["a.docx", "new.docx"].map((name) => ({ path: at(name), bytes: utf8("ใหม่") }));
    await expect(writeAll([...files, { path: at("none", "c.docx"), bytes: utf8("c") }])).rejects.toMatchObject({
      code: "file.no-folder",
    });
    expect(readdirSync(folder)).toEqual(["a.docx"]);
    expect(content(at("a.docx"))).toBe("เก่า");
  });

  test("undoes what was renamed when a later file fails", async () => {
    writeFileSync(at("a.docx"), "เก่า");
    // Longer than a disk takes: found out only when the file gets its name.
    const long = `${"ย".repeat(100)}.docx`;
    const files = ["a.docx", "new.docx", long].map((name) => ({ path: at(name), bytes: utf8("ใหม่") }));
    await expect(writeAll(files)).rejects.toMatchObject({ code: "file.unwritable", detail: "ชื่อไฟล์ยาวเกินไป" });
    expect(content(at("a.docx"))).toBe("เก่า");
    expect(readdirSync(folder)).toEqual(["a.docx"]);
  });

  test("refuses one file twice", async () => {
    const file = { path: at("a.docx"), bytes: utf8("a") };
    await expect(writeAll([file, { ...file, path: at(".", "a.docx") }])).rejects.toThrow("twice");
  });
});

describe("readWhole", () => {
  test("reads a file, and says why it cannot", async () => {
    writeFileSync(at("a.xlsx"), "ก");
    expect(Buffer.from(await readWhole(at("a.xlsx"))).toString()).toBe("ก");
    await expect(readWhole(at("none.xlsx"))).rejects.toMatchObject({ code: "file.not-found", file: at("none.xlsx") });
    await expect(readWhole(folder)).rejects.toMatchObject({ code: "file.is-folder" });
  });
});
