import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { cannotBrowse, openBrowser } from "../web/support/chromium";
import { stubGoogle } from "../web/support/sheets-stub";
import { inputSheetPlans } from "../../src/core/sheets/input";
import { office } from "../../src/node/office";
import { useAddIn } from "./add-in";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";
import { demoOffice } from "./offices";

/* The built page beside the built script: every click of a person is counted, wherever it falls. */

const { addIn, empty } = useAddIn();
const browse = cannotBrowse === "" ? describe : describe.skip;

interface Seat {
  readonly realm: Realm;
  readonly page: Page;
  clicks: number;
  readonly lines: string[];
}

/** One click in the page, at what bears these words. */
async function click(seat: Seat, selector: string, words: string): Promise<void> {
  seat.clicks += 1;
  seat.lines.push(`${String(seat.clicks).padStart(3)}. ${words}`);
  await seat.page.locator(selector).first().click();
  await seat.page.locator("#progress").waitFor({ state: "hidden" });
}

/** Clicks outside of the page: in Google's own menus and boxes. */
function outside(seat: Seat, count: number, words: string): void {
  seat.clicks += count;
  seat.lines.push(`${String(seat.clicks).padStart(3)}. ${words}`);
}

/** What a person types into the sheets: no clicks are counted for typing. */
function typeOffice(realm: Realm): void {
  for (const [name, rows] of Object.entries(demoOffice().sheets)) {
    const { cells, table } = realm.file.sheet(name);
    const [headers = [], ...body] = rows;
    body.forEach((row, index) => {
      row.forEach((value, column) => {
        const place = table[0]?.indexOf(asText(headers[column])) ?? -1;
        if (value !== null && place >= 0) cells.put(index + 1, place, value);
      });
    });
  }
}

/** A spreadsheet with its sheets, which a person filled. */
function filled(): Realm {
  const realm = empty();
  realm.file.load("ชีต1", []);
  realm.call("menuCreateSheets");
  typeOffice(realm);
  return realm;
}

browse("the sidebar", () => {
  let browser: Browser | null = null;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function openPage(realm: Realm): Promise<Page> {
    if (browser === null) throw new Error("no browser");
    const page = await browser.newPage({ viewport: { width: 300, height: 900 }, locale: "th-TH" });
    page.setDefaultTimeout(30_000);
    await page.exposeFunction("askAddIn", (call: string, input: unknown) => {
      try {
        return { ok: true, answer: realm.run(call, input) };
      } catch (error) {
        return { ok: false, message: error instanceof Error ? error.message : String(error) };
      }
    });
    await page.addInitScript(stubGoogle);
    const body = readFileSync(join(addIn().folder, "sidebar.html"), "utf8");
    await page.route("https://sheets.example/", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("https://sheets.example/");
    await page.locator("#choices").waitFor();
    await page.locator("#progress").waitFor({ state: "hidden" });
    return page;
  }

  test("leads from an empty sheet to a shared draft in 15 clicks or fewer", async () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    realm.call("menuCreateSheets");
    expect(realm.person.shown.map(({ kind }) => kind)).toEqual(["alert", "sidebar"]);
    typeOffice(realm);
    const measures = realm.file.sheet("มาตรการ");
    const status = measures.table[0]?.indexOf("สถานะ") ?? -1;
    const right = measures.cells.valueAt(2, status);
    measures.cells.put(2, status, "ทำอยู่มั้ง");

    const seat: Seat = { realm, page: await openPage(realm), clicks: 0, lines: [] };
    outside(seat, 3, "ส่วนขยาย > ITA > เริ่มใช้งาน: สร้างแผ่นงาน");
    outside(seat, 1, "ใช่: เปิดแถบด้านข้าง");
    const { page } = seat;
    expect(await page.locator("#start").isVisible()).toBe(false);
    await click(seat, "#check", "ตรวจก่อนสร้าง");
    await page.locator(".verdict").waitFor();
    expect(await page.locator(".verdict").innerText()).toContain("พบข้อผิดพลาด");
    await click(seat, ".group.error button.place", "ไปที่เซลล์ที่ผิด");
    expect(realm.file.activeCell).toMatch(/^มาตรการ!/);
    measures.cells.put(2, status, right);
    await click(seat, "#check", "ตรวจอีกครั้ง");
    await page.locator(".verdict", { hasText: "ไม่พบข้อผิดพลาด" }).waitFor();
    await click(seat, "#make", "สร้างเอกสาร");
    await page.locator("#made").waitFor();
    expect(await page.locator("#made-link").getAttribute("href")).toContain("https://docs.google.com/document/");
    await click(seat, "#people input >> nth=0", "เลือกผู้รับ");
    await click(seat, "#people input >> nth=1", "เลือกผู้รับอีกคน");
    await click(seat, "#send", "แชร์เอกสาร");
    await page.locator("#shared").waitFor();
    expect(realm.drive.documents[0]?.shares).toHaveLength(2);
    process.stdout.write(
      `${seat.lines.join("\n")}\nfrom an empty sheet to a shared draft: ${seat.clicks} clicks, Google's own consent aside\n`,
    );
    expect(seat.clicks).toBeLessThanOrEqual(15);
    expect(realm.host.violations).toEqual([]);
  }, 120_000);

  test("offers the sheets that are missing, and makes them", async () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    const page = await openPage(realm);
    await page.click("#create");
    await page.locator("#created", { hasText: "14 แผ่นงาน" }).waitFor();
    expect(realm.file.sheets).toHaveLength(15);
    await page.locator("#start").waitFor({ state: "hidden" });
  }, 60_000);

  test("accepts a problem with its reason, which is not told again", async () => {
    const realm = filled();
    const { cells, table } = realm.file.sheet("มาตรการ");
    cells.put(3, table[0]?.indexOf("มาตรการ") ?? -1, "จัดทำรายงานสถานะการณ์ประจำปี");
    const page = await openPage(realm);
    await page.click("#check");
    await page.locator(".verdict").waitFor();
    const item = page.locator("li.problem", { has: page.locator("details .accept") }).first();
    const count = await page.locator("li.problem").count();
    await page.locator("details.group").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await item.locator("summary").click();
    await item.locator("input").fill("ชื่อตามประกาศเดิม");
    await item.locator("form button").click();
    await page.locator("#progress").waitFor({ state: "hidden" });
    expect(await page.locator("li.problem").count()).toBe(count - 1);
    expect(realm.file.sheet("ข้อยกเว้น").table.flat()).toContain("ชื่อตามประกาศเดิม");
  }, 60_000);

  test("mends what is certain together, beside a formula that stays, and takes it back", async () => {
    const realm = filled();
    const { cells, table } = realm.file.sheet("มาตรการ");
    const [title, result] = ["มาตรการ", "ผลการดำเนินการ"].map((header) => table[0]?.indexOf(header) ?? -1);
    if (title === undefined || result === undefined) throw new Error("no columns");
    cells.put(2, title, "จัดทำรายงานสถานะการณ์ประจำปี");
    cells.put(3, title, "ประชุมเชิงปฎิบัติการ");
    const before = realm.file.snapshot();
    const page = await openPage(realm);
    await page.click("#check");
    await page.locator("#corrections summary").click();
    expect(await page.locator("#corrections ins").allInnerTexts()).toEqual(
      expect.arrayContaining(["จัดทำรายงานสถานการณ์ประจำปี", "ประชุมเชิงปฏิบัติการ"]),
    );
    // Somebody makes a formula of one cell in between, which shows the same.
    cells.put(3, title, { formula: "=A1", shown: "ประชุมเชิงปฎิบัติการ" });
    await page.locator("#corrections button").click();
    await page.locator("#corrections .done").waitFor();
    expect(await page.locator("#corrections .done").innerText()).toContain("คงไว้ 1 เซลล์");
    expect(cells.valueAt(2, title)).toBe("จัดทำรายงานสถานการณ์ประจำปี");
    expect(cells.valueAt(3, title)).toMatchObject({ formula: "=A1" });
    expect(realm.file.sheet("ประวัติการแก้คำ").table.flat()).toContain("จัดทำรายงานสถานะการณ์ประจำปี");
    expect(await page.locator("#results").isVisible()).toBe(true);
    cells.put(3, title, "ประชุมเชิงปฎิบัติการ");
    await page.click("#undo");
    await page.locator("#undo-result button").click();
    await page.locator("#undo-result .done").waitFor();
    expect(realm.file.snapshot()).toEqual(before);
    expect(realm.host.violations).toEqual([]);
  }, 60_000);

  test("takes a workbook of Excel by its file picker, shows every cell and writes those that are chosen", async () => {
    const bytes = await office.createWorkbook(inputSheetPlans({ existing: [], data: demoOffice().sheets }));
    const realm = empty();
    realm.file.load("ชีต1", []);
    const page = await openPage(realm);
    const upload = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
    await page.setInputFiles("#import-files", [upload("เสีย.xlsx", Buffer.from("no workbook"))]);
    await page.click("#import");
    await page.locator("#fault", { hasText: "เสีย.xlsx" }).waitFor();
    await page.setInputFiles("#import-files", [upload("ita-2568.xlsx", Buffer.from(bytes))]);
    await page.click("#import");
    await page.locator("#import-result button.strong").waitFor();
    expect(await page.locator("#import-result").innerText()).toContain("มาตรการ");
    await page.locator("#import-result button.strong").click();
    await page.locator("#import-result .done").waitFor();
    const wanted = demoOffice().sheets["มาตรการ"] ?? [];
    const column = (rows: readonly (readonly unknown[])[]): number => rows[0]?.indexOf("มาตรการ") ?? -1;
    const { table } = realm.file.sheet("มาตรการ");
    expect(table.slice(1).map((row) => row[column(table)])).toEqual(wanted.slice(1).map((row) => row[column(wanted)]));
    expect(realm.host.violations).toEqual([]);
  }, 120_000);

  test("makes all papers, lists them with links, decides, keeps a PDF after asking, shares", async () => {
    const realm = filled();
    const page = await openPage(realm);
    await page.click("#all");
    await page.locator("#all-made a").first().waitFor();
    const count = await page.locator("#all-made a").count();
    expect(count).toBe(realm.drive.documents.length);
    expect(count).toBeGreaterThanOrEqual(6);
    await page.click("#papers-show");
    await page.locator("#papers li").first().waitFor();
    expect(await page.locator("#papers li").count()).toBe(count);
    const first = page.locator("#papers li").first();
    await first.locator("button", { hasText: "PDF" }).click();
    await first.locator("text=ยังไม่มีผลการพิจารณา").waitFor();
    await first.locator("summary").click();
    await first.locator("form button").click();
    await first.locator("text=ลงทะเบียนแล้ว: เสนอ").waitFor();
    // The list is read anew: only what may follow is offered.
    await page.click("#papers-show");
    await page.locator("#progress").waitFor({ state: "hidden" });
    await first.locator("summary").click();
    expect(await first.locator("select option").allInnerTexts()).toEqual(["ให้แก้ไข", "เห็นชอบ", "ยกเลิก"]);
    await first.locator("select").selectOption("เห็นชอบ");
    await first.locator("form button").click();
    await first.locator("text=ลงทะเบียนแล้ว: เห็นชอบ").waitFor();
    await first.locator("button", { hasText: "PDF" }).first().click();
    await first.locator("text=เก็บ PDF แล้ว").waitFor();
    expect([...realm.drive.files.values()].filter(({ mimeType }) => mimeType === "application/pdf")).toHaveLength(1);
    await first.locator("button", { hasText: "ส่งให้ผู้ลงนามดู" }).click();
    await page.locator("#people input").first().click();
    await page.click("#send");
    await page.locator("#shared").waitFor();
    expect(realm.drive.documents.some(({ shares }) => shares.length === 1)).toBe(true);
    expect(realm.host.violations).toEqual([]);
  }, 120_000);

  test("gives a missing permission as a link, with what to tick", async () => {
    const realm = filled();
    realm.host.granted = new Set(["spreadsheets.currentonly", "script.container.ui"]);
    const page = await openPage(realm);
    await page.click("#all");
    await page.locator("#fault a").waitFor();
    expect(await page.locator("#fault a").getAttribute("href")).toContain("https://script.google.com/");
    expect(await page.locator("#fault").innerText()).toContain("เลือกทั้งหมด");
  }, 60_000);

  test("says what a call that Google itself refused may mean, in whatever language it says so", async () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    const page = await openPage(realm);
    await page.evaluate(() => {
      (window as unknown as Record<string, unknown>)["askAddIn"] = () =>
        Promise.resolve({ ok: false, message: "ขออภัย เกิดข้อผิดพลาดของเซิร์ฟเวอร์ขณะอ่านจากพื้นที่เก็บข้อมูล" });
    });
    await page.click("#check");
    await page.locator("#fault", { hasText: "หลายบัญชี" }).waitFor();
  }, 60_000);
});
