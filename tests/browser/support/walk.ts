import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import type { Page } from "playwright-core";
import { head, line, table, typed } from "../../core/intake/hand-made";
import { demoSheets, hostile, writeBook } from "../../web/support/office";

const idle = (page: Page) => page.locator("#progress").waitFor({ state: "hidden" });

/** Runs in the page before its script: while `held` is a list, what is said to the worker waits in it. */
export const holding = `
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...said) {
    if (Array.isArray(window.held)) window.held.push(() => send.apply(this, said));
    else send.apply(this, said);
  };`;

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.click("#choose");
  await (await chooser).setFiles(file);
}

/** The first paper of a zip of papers. */
function firstPaper(zip: string): Buffer {
  const [paper] = Object.values(new PizZip(readFileSync(zip)).files);
  return paper?.asNodeBuffer() ?? Buffer.alloc(0);
}

/** A workbook with something of every kind to be told: errors, warnings, a sure correction, a sheet that lacks. */
function faulty(): Parameters<typeof writeBook>[1] {
  return demoSheets({
    มาตรการ: [
      [1, "ผลการดำเนินการ", "จัดทำคำสั่งมอบหมายงาน และขออนุญาติใช้พื้นที่"],
      [2, "สถานะ", hostile],
      [3, "วันสิ้นสุด", "31 กุมภาพันธ์ 2569"],
      [4, "ผู้รับผิดชอบ", "กองที่ไม่มีอยู่"],
    ],
  });
}

/** Goes through every state of the one file and lets each be looked at by its name. */
export async function walk(page: Page, folder: string, look: (state: string) => Promise<void>): Promise<void> {
  const view = async (name: string): Promise<void> => {
    await page.click(`[data-view="${name}"]`);
    await idle(page);
  };
  await look("start");
  await choose(page, { name: "งาน.xlsx", mimeType: "", buffer: Buffer.from("ไม่ใช่") });
  await page.locator("#fault button").first().waitFor();
  await look("fault");

  const book = join(folder, "มีที่ผิด.xlsx");
  await writeBook(book, faulty());
  await choose(page, book);
  await page.locator("#mend").waitFor();
  await idle(page);
  await look("mend-errors");
  await page.evaluate(() => {
    document.querySelectorAll("#mend details").forEach((one) => {
      one.setAttribute("open", "");
    });
  });
  await page.locator("#mend details details").first().waitFor();
  await page.evaluate(() => {
    document.querySelectorAll("#mend details details").forEach((one) => {
      one.setAttribute("open", "");
    });
  });
  await look("mend-all-open");
  await page.fill("#status-date", "31 กุมภาพันธ์ 2569");
  await look("mend-wrong-date");
  await page.fill("#status-date", "");
  await page.evaluate(() => {
    (window as unknown as { held: unknown }).held = [];
  });
  await page.click("#check");
  await page.locator("#progress").waitFor();
  await look("progress");
  await page.keyboard.press("Escape");
  await page.locator("#fault", { hasText: "หยุดแล้ว" }).waitFor();
  await look("stopped");
  await page.evaluate(() => {
    (window as unknown as { held: unknown }).held = null;
  });
  await page.locator("#fault button", { hasText: "ปิดข้อความ" }).click();

  await view("make");
  await page.click("#make-papers");
  await page.locator("#made .note").first().waitFor();
  await idle(page);
  await look("make-stopped-by-errors");
  await page.check("#draft");
  const draft = page.waitForEvent("download");
  await page.click("#make-papers");
  await draft;
  await idle(page);
  await page.click("#templates > summary");
  const template = join(folder, "แม่แบบ.docx");
  writeFileSync(template, await typed([line("{ไม่มีแท็กนี้}"), line("{office}")]));
  await page.setInputFiles("#template-memo", template);
  await page.locator("#template-faults-memo p").waitFor();
  await idle(page);
  await page.evaluate(() => {
    document.querySelectorAll("#made details").forEach((one) => {
      one.setAttribute("open", "");
    });
  });
  await look("make-drafts-and-template");

  await page.click("#another");
  await look("start-again");
  await page.click("#new-demo");
  await page.locator("dialog").waitFor();
  await look("unsaved");
  await page.click('dialog [data-wish="discard"]');
  await page.locator("#mend").waitFor();
  await idle(page);
  await look("mend-clean");
  await view("make");
  const made = page.waitForEvent("download");
  await page.click("#make-papers");
  const zip = await made;
  await idle(page);
  await look("make-made");
  await view("register");
  await look("register");
  await page.click("#refresh");
  await page.locator("#refreshed", { hasText: "แผนรายเดือน" }).waitFor();
  await idle(page);
  await page.locator(".paper button").first().click();
  await page.locator("#state-who:focus").waitFor();
  await look("register-refused");
  await page.setInputFiles("#diff-before", { name: "x.docx", mimeType: "", buffer: firstPaper(await zip.path()) });
  await page.click("#diff-form button");
  await page.locator("#diff-answer strong").waitFor();
  await idle(page);
  await look("register-diff");

  await view("years");
  await look("years");
  const paper = join(folder, "ปีก่อน.docx");
  const rows = [
    ["มาตรการ", "ขั้นตอน"],
    ["จัดทำป้ายบอกทาง", "สำรวจ"],
  ];
  writeFileSync(paper, await typed([...head.map((text) => line(text)), table(rows), line("ข้อความที่ไม่รู้จัก")]));
  await page.setInputFiles("#import-files", paper);
  await page.locator("#import-write").waitFor();
  await idle(page);
  await page.evaluate(() => {
    document.querySelectorAll("#import-answer details").forEach((one) => {
      one.setAttribute("open", "");
    });
  });
  await page.click("#year-look");
  await page.locator("#year-make").waitFor();
  await idle(page);
  const before = join(folder, "ปีก่อน.xlsx");
  const lastYear = demoSheets({
    ตั้งค่า: [
      [5, "ค่า", "2568"],
      [6, "ค่า", "2567"],
    ],
  });
  await writeBook(before, lastYear);
  await page.setInputFiles("#compare-file", before);
  await page.locator("#compare-answer details").first().waitFor();
  await idle(page);
  await look("years-answers");
  await page.click("#undo");
  await page.locator("#spoken", { hasText: "เลิกทำแล้ว" }).waitFor({ state: "attached" });
  await idle(page);
  await look("undone");
}
