import { beforeEach, describe, expect, test } from "@jest/globals";
import { readIn, replaceIn } from "../../src/browser/folder";
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
