import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { environmentNow } from "../../src/node/clock";
import { startServer, type RunningServer } from "../../src/node/server/server";
import { audit } from "../web/support/audit";
import { findOffice } from "../../src/node/pdf/convert";
import { fontNote, fontsIn } from "../../src/node/pdf/pages";
import { openBrowser } from "../web/support/chromium";
import { demoSheets, faultySheets, temporaryFolder, writeBook, type Sheets } from "../web/support/office";
import { browse } from "../web/support/setup";
import { tabTo } from "../web/support/steps";

const cannotMakePdf =
  findOffice() !== null || process.env.CI === "true" ? "" : "ข้ามการทดสอบ PDF ของหน้าเว็บ: ไม่มี LibreOffice";
if (cannotMakePdf !== "") process.stdout.write(`${cannotMakePdf}\n`);

let browser: Browser;
let html = "";
let ends: (() => Promise<void>)[] = [];

const idle = (page: Page) => page.locator("#progress").waitFor({ state: "hidden" });

interface Served {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  readonly folder: string;
  readonly workbook: string;
}

async function served(sheets: Sheets = demoSheets(), choose = false, width = 1366): Promise<Served> {
  const { folder, remove } = await temporaryFolder();
  ends.push(remove);
  const workbook = join(folder, "ita-2569.xlsx");
  await writeBook(workbook, sheets);
  const file = choose ? null : workbook;
  const server = await startServer({ file, folder, page: html, port: 0, clock: environmentNow, log: () => undefined });
  ends.push(server.close);
  const context = await browser.newContext({ viewport: { width, height: 768 }, locale: "th-TH" });
  ends.push(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(server.address);
  if (!choose) await page.locator("#mend").waitFor();
  await idle(page);
  return { page, context, server, folder, workbook };
}

browse("the page of `ita serve`", () => {
  beforeAll(async () => {
    const place = await temporaryFolder();
    html = join(place.folder, "desk.html");
    execFileSync(process.execPath, ["src/build/page.mjs", html]);
    html = readFileSync(html, "utf8");
    await place.remove();
    browser = await openBrowser();
  }, 120_000);
  afterEach(async () => {
    for (const end of ends.reverse()) await end();
    ends = [];
  });
  afterAll(() => browser.close());

  test("opens the workbook that it was started with, and again after a reload, with no secret to be read", async () => {
    const { page, server } = await served();
    expect(await page.textContent("#office-facts")).toBe("ปีงบประมาณ 2569 · ita-2569.xlsx");
    expect(page.url()).toBe(`http://127.0.0.1:${server.port}/`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.reload();
    await page.locator("#mend").waitFor();
    await idle(page);
    expect(await page.textContent("#office-facts")).toContain("ita-2569.xlsx");
  });

  const office = cannotMakePdf === "" ? test : test.skip;

  office(
    "makes PDFs beside the papers, tells the page of each element, and stops where it is told to",
    async () => {
      const { page, folder } = await served();
      await page.click('[data-view="make"]');
      await page.check("#kind-progress");
      await page.check("#pdf");
      await page.click("#make-papers");
      await page.locator("#progress-visible", { hasText: "กำลังสร้าง PDF 1 จาก 1" }).waitFor();
      await page.locator("#made .done", { hasText: "PDF อยู่ข้างเอกสาร: O26-" }).waitFor({ timeout: 60_000 });
      await idle(page);
      const pdfs = readdirSync(join(folder, "เอกสาร ITA")).filter((name) => name.endsWith(".pdf"));
      expect(pdfs).toHaveLength(1);
      // Which fonts stand in depends on the machine; the page says so wherever some do.
      const note = fontNote(fontsIn(readFileSync(join(folder, "เอกสาร ITA", pdfs[0] ?? ""))), "TH Sarabun New");
      expect(await page.locator("#made .note").allTextContents()).toEqual(note === "" ? [] : [note]);
      expect(await page.textContent("#made details summary")).toContain("ตอบข้อ O26");
      expect(await page.textContent("#made details summary")).toContain("ครบ 3 องค์ประกอบ");
      for (const line of await page.locator("#made details li").allTextContents())
        expect(line).toMatch(/^✓ .*: แผ่นที่ \d/);
      await page.uncheck("#kind-progress");
      await page.check("#kind-memo");
      await page.check("#kind-analysis");
      await page.click("#make-papers");
      await page.locator("#progress-visible", { hasText: "กำลังสร้าง PDF 1 จาก 2" }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator("#made .note", { hasText: "หยุดก่อน จึงยังไม่ได้สร้าง" }).nth(1).waitFor();
      await idle(page);
      expect(readdirSync(join(folder, "เอกสาร ITA")).filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
      expect(await page.textContent("#made > .done")).toContain("สร้าง 2 ฉบับ");
    },
    120_000,
  );

  test("a workbook elsewhere on the disk is found by keyboard alone, and Escape leaves the choice", async () => {
    const { page, folder, workbook } = await served(demoSheets(), true);
    await mkdir(join(folder, "ปี 2570"));
    await copyFile(workbook, join(folder, "ปี 2570", "งานปี 2570.xlsx"));
    await tabTo(page, "#choose");
    await page.keyboard.press("Enter");
    await page.locator("dialog .entries button").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await idle(page);
    expect(await page.textContent("#fault")).toBe("");
    await tabTo(page, "#choose");
    await page.keyboard.press("Enter");
    await tabTo(page, 'dialog button:has-text("ปี 2570")');
    await page.keyboard.press("Enter");
    await tabTo(page, 'dialog button:has-text("งานปี 2570.xlsx")');
    expect(await page.evaluate(audit)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator("#mend").waitFor();
    expect(await page.textContent("#office-facts")).toContain("งานปี 2570.xlsx");
  });

  test("a new workbook goes where the person says", async () => {
    const { page, folder } = await served(demoSheets(), true, 360);
    await page.click("#new-demo");
    await page.fill("#places-name", "ตัวอย่าง");
    expect(await page.evaluate(audit)).toEqual([]);
    await page.click("dialog .strong");
    await page.locator("#mend").waitFor();
    expect(existsSync(join(folder, "ตัวอย่าง.xlsx"))).toBe(true);
  });

  test("papers go into the folder beside the workbook; the date goes along only when it is typed", async () => {
    const { page, folder } = await served();
    const asked: { readonly call: string; readonly body: string }[] = [];
    page.on("request", (request) => asked.push({ call: request.url(), body: request.postData() ?? "" }));
    await page.click('[data-view="make"]');
    await page.check("#which-some");
    await page.check("#kind-memo");
    await page.click("#make-papers");
    await page.locator("#made .done").waitFor();
    expect(await page.textContent("#made .done")).toContain("อยู่ในโฟลเดอร์ เอกสาร ITA ข้างสมุดงาน และลงทะเบียนแล้ว");
    await idle(page);
    expect(readdirSync(join(folder, "เอกสาร ITA")).length).toBe(1);
    const make = asked.find(({ call }) => call.endsWith("/api/make"));
    expect(make?.body).toContain('"statusDate":""');
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#made .link")]);
    const [name = ""] = readdirSync(join(folder, "เอกสาร ITA"));
    expect(readFileSync(await download.path())).toEqual(readFileSync(join(folder, "เอกสาร ITA", name)));
  });

  test("what was done at the very moment of the stop is told, and can be taken back", async () => {
    const { page, folder } = await served();
    // The program has answered; the tab never hears of it.
    const done = new Promise<void>((resolve) => {
      void page.route("**/api/make", async (route) => {
        await route.fetch();
        resolve();
      });
    });
    await page.click('[data-view="make"]');
    await page.click("#make-papers");
    await done;
    await page.keyboard.press("Escape");
    await page.locator("#spoken", { hasText: "หยุดไม่ทัน: ขั้นที่สั่ง เสร็จและบันทึกลงสมุดงานแล้ว" }).waitFor();
    await idle(page);
    expect(readdirSync(join(folder, "เอกสาร ITA")).length).toBeGreaterThan(1);
    await page.click("#undo");
    await page.locator("#spoken", { hasText: "เลิกทำแล้ว: ลงทะเบียนเอกสาร" }).waitFor();
    await idle(page);
    expect(existsSync(join(folder, "เอกสาร ITA"))).toBe(false);
  });

  test("the same workbook opened again is shown again", async () => {
    const { page } = await served();
    await page.click('[data-view="make"]');
    await page.click("#another");
    await page.locator("#recent-list button").first().click();
    await page.locator("#mend").waitFor();
    await idle(page);
    expect(await page.textContent("#office-facts")).toContain("ita-2569.xlsx");
  });

  test("two tabs: the one that shows an older workbook is told, reads anew, and then may", async () => {
    const { page, context, server } = await served(faultySheets());
    // The tab would look by itself every three seconds.
    await page.route("**/api/version", (route) => route.abort());
    const other = await context.newPage();
    await other.goto(server.address);
    await other.locator("#mend").waitFor();
    await idle(other);
    await other.click('[data-view="register"]');
    await idle(other);
    await other.click("#refresh");
    await other.locator("#refreshed", { hasText: "สรุปสถานะ" }).waitFor();
    await page.click('[data-view="register"]');
    await idle(page);
    await page.click("#refresh");
    await page.locator("#fault", { hasText: "ไฟล์ถูกบันทึกจากโปรแกรมอื่น" }).waitFor();
    await page.click('#fault button:has-text("ลองอีกครั้ง")');
    await idle(page);
    await page.click("#refresh");
    await page.locator("#refreshed", { hasText: "สรุปสถานะ" }).waitFor();
  });

  test("what another program saves is checked anew by itself", async () => {
    const { page, workbook } = await served(faultySheets());
    expect(await page.textContent("#verdict")).toContain("ข้อผิดพลาด");
    await writeBook(workbook, demoSheets());
    await page.locator("#verdict", { hasText: "ไม่พบข้อผิดพลาด" }).waitFor();
  });

  test("a program that is gone is said in Thai with what to do", async () => {
    const { page, server } = await served();
    await server.close();
    await page.click("#check");
    await page.locator("#fault", { hasText: "ita serve" }).waitFor();
  });

  describe.each([
    ["a laptop", 1366],
    ["a telephone", 360],
  ])("on %s", (_name, width) => {
    test("every step is without a fault of access", async () => {
      const { page } = await served(faultySheets(), false, width);
      for (const view of ["mend", "make", "register"]) {
        await page.click(`[data-view="${view}"]`);
        await idle(page);
        expect(await page.evaluate(audit)).toEqual([]);
      }
    });
  });
});
