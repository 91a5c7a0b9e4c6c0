import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { demoSheets, writeBook, type Sheets } from "../web/support/office";
import { browse, fileIn, idle, namesIn, openPage, place, putIn, withFolder, withOneFile } from "./support/one-file";

withOneFile();

const book = "งาน.xlsx";
const memo = "บันทึกข้อความรายงานผล-รอบ6เดือน-2569.docx";

/** The same folder as `withFolder` gives, with the workbook in it; the file that is named by `window.shut` cannot be written. */
const shuttingFolder = `${withFolder}
const get = folder.getFileHandle;
folder.getFileHandle = async (...asked) => {
  const handle = await get(...asked);
  const begin = handle.createWritable;
  handle.createWritable = () =>
    handle.name === window.shut ? Promise.reject(new DOMException("", "NoModificationAllowedError")) : begin();
  return handle;
};
window.showOpenFilePicker = async () => {
  const handle = await folder.getFileHandle("${book}");
  handle.queryPermission = () => Promise.resolve("granted");
  return [handle];
};`;

const shut = (page: Page, name: string) =>
  page.evaluate((one) => {
    (window as { shut?: string }).shut = one;
  }, name);

async function putBook(page: Page, sheets: Sheets): Promise<void> {
  const file = join(place.folder, book);
  await writeBook(file, sheets);
  await putIn(page, book, new Uint8Array(readFileSync(file)));
}

/** The workbook open in place, its folder chosen, and every kind of paper ticked. */
async function ready(): Promise<Page> {
  const { page } = await openPage(undefined, shuttingFolder);
  await putBook(page, demoSheets());
  await page.click("#choose");
  await page.locator("#mend").waitFor();
  await idle(page);
  await page.click('[data-view="make"]');
  await page.click("#folder");
  await page.locator("#folder-name", { hasText: "เอกสาร" }).waitFor();
  await page.click("#choose-all");
  return page;
}

async function make(page: Page, told: string): Promise<void> {
  await page.click("#make-papers");
  await page.locator("#made .done", { hasText: told }).waitFor();
  await idle(page);
}

/** The papers in the folder with their bytes, without what is kept of versions before. */
async function papersOf(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await namesIn(page)).filter((name) => name.endsWith(".docx") && !name.includes(".backup"));
  const papers = new Map<string, Uint8Array>();
  for (const name of names) papers.set(name, await fileIn(page, name));
  return papers;
}

browse("papers of which one cannot be written", () => {
  test("leave none in the folder, and the fault names the one", async () => {
    const page = await ready();
    await shut(page, memo);
    await page.click("#make-papers");
    await page.locator("#fault", { hasText: `สิ่งที่มีอยู่ไม่ถูกแตะต้อง (${memo} NoModificationAllowedError)` }).waitFor();
    await idle(page);
    expect(await namesIn(page)).toEqual([book]);
  });

  test("leave those of before as they were, and what was told of them is told no more", async () => {
    const page = await ready();
    await make(page, "และลงทะเบียนแล้ว");
    const before = await papersOf(page);
    expect(before.size).toBe(7);
    await putBook(page, demoSheets({ มาตรการ: [[1, "มาตรการ", "จัดทำคู่มือสำหรับประชาชนทุกงานบริการ"]] }));
    await page.click('[data-view="mend"]');
    await page.click("#check");
    await idle(page);
    await page.click('[data-view="make"]');
    await shut(page, memo);
    await page.click("#make-papers");
    await page.locator("#fault", { hasText: memo }).waitFor();
    await idle(page);
    expect(await papersOf(page)).toEqual(before);
    expect(await page.textContent("#made")).toBe("");
  });
});

browse("papers that were put while the workbook was locked", () => {
  test("go with the step that registers them at the second try", async () => {
    const page = await ready();
    await shut(page, book);
    await make(page, "แต่ยังไม่ได้ลงทะเบียน");
    expect((await papersOf(page)).size).toBe(7);
    await shut(page, "");
    await make(page, "และลงทะเบียนแล้ว");
    await page.click("#undo");
    await page.locator("#spoken", { hasText: "เลิกทำแล้ว: ลงทะเบียนเอกสาร" }).waitFor();
    await idle(page);
    expect([...(await papersOf(page)).keys()]).toEqual([]);
    expect(await page.textContent("#spoken")).toBe("เลิกทำแล้ว: ลงทะเบียนเอกสาร");
  });
});
