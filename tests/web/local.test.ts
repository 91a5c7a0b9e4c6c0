import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { demoSheets, faultySheets, writeBook } from "./support/office";
import { localPlace, type OpenPlace } from "./support/places";
import { browse, laptop, picture, setup } from "./support/setup";
import { checked, expectText, focused, ready, settled, tabTo, textOf } from "./support/steps";

/** The page started without a file: the folder is that of the test's own workbook. */
const folderPlace =
  (html: string): OpenPlace =>
  (browser, workbook, options) =>
    localPlace(html, join(workbook, ".."))(browser, workbook, options);

browse("the page on one machine", () => {
  const { open, folder, workbook } = setup();

  test("a workbook of the folder is chosen by keyboard, and another one later", async () => {
    const { page } = await open(folderPlace, demoSheets(), laptop);
    await page.locator("#files").waitFor();
    await settled(page);
    await copyFile(workbook(), join(folder(), "สำเนา ปี 2569.xlsx"));
    await copyFile(workbook(), join(folder(), "ita-2569.backup.xlsx"));
    await copyFile(workbook(), join(folder(), "~$ita-2569.xlsx"));
    await page.reload();
    await page.locator(".file >> nth=1").waitFor();
    await settled(page);
    expect(await page.locator(".file").allInnerTexts()).toEqual(["สำเนา ปี 2569.xlsx", "ita-2569.xlsx"]);
    await picture(page, "local-1366-0-files");
    await tabTo(page, ".file >> nth=0");
    await page.keyboard.press("Enter");
    await ready(page);
    expect(await focused(page)).toBe("kind");
    expect(await textOf(page, "#office-facts")).toBe("ปีงบประมาณ 2569 · สำเนา ปี 2569.xlsx");
    await page.click("#other-file");
    await page.locator(".file >> nth=0").waitFor();
    await settled(page);
    expect(await focused(page)).toBe("files-title");
    await page.click(".file >> nth=1");
    await expectText(page, "#office-facts", "ita-2569.xlsx");
  });

  test("a file that is no workbook is refused in Thai and the choice stays", async () => {
    const { page } = await open(folderPlace, demoSheets(), laptop);
    await page.locator("#files").waitFor();
    await settled(page);
    await writeBook(workbook(), demoSheets());
    await copyFile(__filename, workbook());
    await page.click(".file >> nth=0");
    await expectText(page, "#fault", "ไม่ใช่สมุดงาน Excel");
    expect(await textOf(page, "#fault")).not.toContain(folder());
    expect(await page.isVisible(".file")).toBe(true);
  });

  test("a problem's cell is shown with its neighbours, and Escape goes back to the problem", async () => {
    const { page } = await open(localPlace, faultySheets(), laptop);
    await checked(page);
    const link = page.locator("button.link", { hasText: "K4" }).first();
    await link.click();
    const table = page.locator(".cell-view table");
    await table.waitFor();
    expect(await textOf(page, ".cell-view .message")).toBe("แผ่นงาน มาตรการ เซลล์ K4");
    expect(await table.locator("td.current").innerText()).toContain("31 กุมภาพันธ์ 2569");
    expect(await table.locator("thead").innerText()).toMatch(/I\s+J\s+K\s+L\s+M/);
    expect(await table.locator("tbody tr").count()).toBe(6);
    await page.focus(".scroll");
    await page.keyboard.press("Escape");
    expect(await page.locator(".cell-view").count()).toBe(0);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("a file mended in another program is read again by the next check", async () => {
    const { page } = await open(localPlace, faultySheets());
    await checked(page);
    expect(await textOf(page, ".verdict")).toContain("พบข้อผิดพลาด");
    await writeBook(workbook(), demoSheets());
    await page.click("#check");
    await expectText(page, ".verdict", "ไม่พบข้อผิดพลาด");
  });

  test("the link downloads the paper that lies in the folder", async () => {
    const { page } = await open(localPlace);
    await checked(page);
    await page.click("#make");
    await page.locator("#made").waitFor();
    await settled(page);
    // A driver hears of a download only in its own tab.
    await page.evaluate(() => document.getElementById("made-link")?.removeAttribute("target"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#made-link")]);
    const name = "รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx";
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path())).toEqual(readFileSync(join(folder(), "เอกสาร ITA", name)));
    expect(await textOf(page, "#made-facts")).toContain("ลงทะเบียนรายงานแล้ว");
  });

  test("a mail is written to the chosen people, and the typed message outlives a second paper", async () => {
    const { page } = await open(localPlace);
    await checked(page);
    await page.click("#make");
    await page.locator("#person-0").waitFor();
    await settled(page);
    expect(await page.getAttribute("#mail", "href")).toBeNull();
    await page.check("#person-0");
    await page.fill("#message", "ขอความเห็น & แก้ไข\nภายในวันศุกร์");
    const href = (await page.getAttribute("#mail", "href")) ?? "";
    expect(href.startsWith("mailto:orawan@example.go.th?")).toBe(true);
    expect(new URLSearchParams(href.split("?")[1]).get("body")).toBe("ขอความเห็น & แก้ไข\r\nภายในวันศุกร์");
    await page.click("#make");
    await settled(page);
    expect(await page.inputValue("#message")).toBe("ขอความเห็น & แก้ไข\nภายในวันศุกร์");
  });

  test("a server that is gone is said in Thai, with what to do", async () => {
    const { page, intercept } = await open(localPlace);
    await ready(page);
    intercept("pageCheck", null);
    await page.route("**/api/pageCheck", (route) => route.abort());
    await page.click("#check");
    await expectText(page, "#fault", "ita serve");
  });

  test("a page with a wrong secret is told to open the newest address", async () => {
    const { page } = await open(localPlace);
    await ready(page);
    await page.evaluate(() => {
      location.hash = "wrong";
    });
    await page.click("#check");
    await expectText(page, "#fault", "ที่อยู่ล่าสุด");
  });
});
