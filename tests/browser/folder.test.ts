import { beforeEach, describe, expect, test } from "@jest/globals";
import { readIn, replaceIn } from "../../src/browser/folder";
import { halfPut, joinTries, ofFolder, papersIn, putInto, takeOut } from "../../src/browser/put-papers";
import { PageFileFault } from "../../src/browser/worker-client";
import { WorkbookFile } from "../../src/browser/workbook-file";
import { fakeFolder, type Held } from "./fake-folder";

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (held: Held | undefined) => new TextDecoder().decode(held?.bytes);

/** Milliseconds of a day of March 2026 at noon, in local time. */
const march = (day: number): number => new Date(2026, 2, day, 12).getTime();

let files = new Map<string, Held>();
let now = march(31);
let folder = fakeFolder("ออก", files, () => now);

beforeEach(() => {
  files = new Map();
  now = march(31);
  folder = fakeFolder("ออก", files, () => now);
});

describe("a folder that a browser was given", () => {
  test("takes a new file, and keeps none before it", async () => {
    expect(await replaceIn(folder, "ก.docx", utf8("1"))).toBeNull();
    expect([...files.keys()]).toEqual(["ก.docx"]);
  });

  test("gives papers back that a step put there, save those that a hand went on with", async () => {
    const put = async (version: string) => {
      const papers = ["ก", "ข"].map((name) => ({
        name: `${name}.docx`,
        bytes: utf8(version),
        isSame: false,
        mark: "",
      }));
      const before = await papersIn(folder, papers);
      await putInto(folder, "งาน.xlsx", papers, null);
      return before;
    };
    expect(await takeOut(await put("1"))).toEqual([]);
    expect([...files.keys()]).toEqual([]);
    await put("1");
    const second = await put("2");
    await replaceIn(folder, "ข.docx", utf8("มือ"));
    expect(await takeOut(second)).toEqual(["ข.docx: มีผู้แก้ไขหลังจากนั้น จึงไม่แตะต้อง"]);
    expect(["ก.docx", "ข.docx"].map((name) => text(files.get(name)))).toEqual(["1", "มือ"]);
  });

  test("gives back what lay there before two tries, of which the first could not be registered", async () => {
    await replaceIn(folder, "ก.docx", utf8("เดิม"));
    const paper = (name: string, version: string, isSame = false) => ({
      name: `${name}.docx`,
      bytes: utf8(version),
      isSame,
      mark: "",
    });
    const put = async (papers: readonly ReturnType<typeof paper>[]) => {
      const before = await papersIn(folder, papers);
      await putInto(folder, "งาน.xlsx", papers, null);
      return before;
    };
    const first = await put([paper("ก", "1"), paper("ข", "1"), paper("ค", "1")]);
    const asked = [paper("ก", "2"), paper("ข", "1", true)];
    const earlier = await ofFolder(first, folder, asked);
    expect(earlier.map(({ name }) => name)).toEqual(["ก.docx", "ข.docx"]);
    expect(
      await ofFolder(
        first,
        fakeFolder("ออก", new Map(), () => now),
        asked,
      ),
    ).toEqual([]);
    expect(await takeOut(joinTries(earlier, await put(asked)))).toEqual([]);
    expect(text(files.get("ก.docx"))).toBe("เดิม");
    expect([...files.keys()].filter((name) => !name.includes("backup"))).toEqual(["ก.docx", "ค.docx"]);
  });

  test("names the papers that stay where one could not be written and they cannot be taken out", () => {
    const fault = new PageFileFault("file.unwritable", "ค.docx NotAllowedError");
    expect(halfPut(fault, [])).toBe(fault);
    expect(String(halfPut(fault, ["ก.docx: เอาออกไม่ได้", "ข.docx: เอาออกไม่ได้"]))).toBe(
      "Error: สร้างเอกสารได้ไม่ครบทุกฉบับ (ค.docx NotAllowedError) ยังไม่ได้ลงทะเบียน และนำฉบับที่สร้างไปแล้วออกไม่ได้: ก.docx: เอาออกไม่ได้ · ข.docx: เอาออกไม่ได้ โปรดตรวจสอบในโฟลเดอร์แล้วลองอีกครั้ง",
    );
  });

  test("takes a step of a workbook back around what another program wrote since", async () => {
    await replaceIn(folder, "งาน.xlsx", utf8("เดิม"));
    const file = WorkbookFile.ofHandle(await folder.getFileHandle("งาน.xlsx"));
    await file.replace(await file.version(), utf8("ขั้น"), "คำนวณ", null);
    now = march(32);
    await replaceIn(folder, "งาน.xlsx", utf8("ขั้น+มือ"));
    const asked: string[] = [];
    const undone = await file.undo(({ before, made }, held) => {
      asked.push(...[before, made, held].map((bytes) => new TextDecoder().decode(bytes)));
      return Promise.resolve({ bytes: utf8("เดิม+มือ"), kept: ["ที่คงไว้"] });
    });
    expect(asked).toEqual(["เดิม", "ขั้น", "ขั้น+มือ"]);
    expect(undone?.kept[0]).toContain("ไฟล์ถูกบันทึกจากโปรแกรมอื่น");
    expect(undone?.kept[1]).toBe("ที่คงไว้");
    expect(text(files.get("งาน.xlsx"))).toBe("เดิม+มือ");
  });

  test("keeps the version that is replaced, and the original of the day however many follow", async () => {
    for (const version of ["ต้นฉบับ", "2", "3", "4", "5", "6"]) await replaceIn(folder, "ก.docx", utf8(version));
    expect([...files].map(([name, held]) => [name, text(held)])).toEqual([
      ["ก.docx", "6"],
      ["ก.backup.docx", "5"],
      ["ก.backup-2569-03-31.docx", "ต้นฉบับ"],
    ]);
  });

  test("keeps the originals of the last thirty days on which it was written", async () => {
    for (let day = 1; day <= 40; day += 1) {
      now = march(day);
      for (const hour of ["เช้า", "บ่าย", "เย็น"]) await replaceIn(folder, "ก.docx", utf8(`${hour} ${day}`));
    }
    const originals = [...files.keys()].filter((name) => /-\d\d-\d\d\.docx$/.test(name)).sort();
    expect(originals).toHaveLength(30);
    expect(originals[29]).toBe("ก.backup-2569-04-09.docx");
    // What the file held when the work of that day began.
    expect(text(files.get("ก.backup-2569-04-09.docx"))).toBe("เย็น 39");
  });

  test("has no file outside of it", async () => {
    files.set("..", { bytes: utf8("x"), at: now });
    for (const path of ["..", "../ก.docx", "", "ไม่มี.docx"]) expect(await readIn(folder, path)).toBeNull();
  });

  test("that cannot be looked at is not taken for an empty one", async () => {
    const shut = Object.assign(folder, {
      getFileHandle: () => Promise.reject(new DOMException("", "NotAllowedError")),
    });
    await expect(replaceIn(shut, "ก.docx", utf8("1"))).rejects.toMatchObject({
      fault: { code: "file.unreadable" },
    });
  });
});
