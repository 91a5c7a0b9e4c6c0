import { expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PaperInput } from "../../src/core/page/api";
import { faultySheets, hostile } from "./support/office";
import { sheetsPlace } from "./support/places";
import { browse, setup } from "./support/setup";
import { checked, expectText, focused, ready, settled, tabTo, textOf } from "./support/steps";
import { documentUrl } from "./support/sheets-backend";

browse("the whole way from choice to shared draft", () => {
  const { open, folder } = setup();

  test("by keyboard alone", async () => {
    const { page, calls } = await open(sheetsPlace, faultySheets());
    await ready(page);
    await tabTo(page, "#kind");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await tabTo(page, "#round-6");
    await page.keyboard.press("ArrowRight");
    expect(await page.isChecked("#round-9")).toBe(true);
    await page.keyboard.press("ArrowLeft");
    await tabTo(page, "#status-date");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("31 มี.ค. 69");
    await expectText(page, "#date-reading", "อ่านว่า 31 มีนาคม 2569");
    await page.keyboard.press("Enter");
    await page.locator(".verdict").waitFor();
    await settled(page);
    expect(await focused(page)).toBe("results-title");

    await tabTo(page, "button.link");
    await page.keyboard.press("Enter");
    await page.locator("button.link.seen").waitFor();
    await settled(page);

    await tabTo(page, "#make");
    await page.keyboard.press("Enter");
    expect(calls.map(({ call }) => call)).not.toContain("pageMakePaper");
    await expectText(page, "#make-reason", "ยังมีข้อผิดพลาด");
    await tabTo(page, "#draft", "Shift+Tab");
    await page.keyboard.press("Space");
    await tabTo(page, "#make");
    await page.keyboard.press("Enter");
    await page.locator("#made").waitFor();
    await settled(page);
    expect(await focused(page)).toBe("made-title");
    await tabTo(page, "#made-link");

    await tabTo(page, "#person-1");
    await page.keyboard.press("Space");
    await tabTo(page, "#role-commenter");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "#message");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("โปรดดูภายในวันศุกร์");
    await tabTo(page, "#send");
    await page.keyboard.press("Enter");
    await expectText(page, "#shared", "teeradet@example.go.th");
    expect(calls.find(({ call }) => call === "pageShare")?.input).toEqual({
      url: documentUrl,
      people: [{ name: "นายธีรเดช วงศ์ไพศาลกิจ", email: "teeradet@example.go.th" }],
      role: "reader",
      message: "โปรดดูภายในวันศุกร์",
      notify: true,
    });
    expect(await page.isChecked("#person-1")).toBe(false);
    await tabTo(page, "#refresh");
    await page.keyboard.press("Enter");
    await expectText(page, "#refreshed", "สรุปสถานะ");
  });

  test("by mouse, without errors: the paper needs no draft", async () => {
    const { page, calls } = await open(sheetsPlace);
    await checked(page);
    expect(await textOf(page, ".verdict")).toContain("ไม่พบข้อผิดพลาด");
    expect(await page.isVisible("#draft-choice")).toBe(false);
    await page.click("#make");
    await page.locator("#made").waitFor();
    expect(await textOf(page, "#made-title")).toContain("สร้างเอกสารแล้ว");
    const input = calls.find(({ call }) => call === "pageMakePaper")?.input as PaperInput;
    expect(input).toEqual({ kind: "progress", round: 6, statusDate: "2026-03-31", draft: false });
    expect(existsSync(join(folder(), "เอกสาร ITA/รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx"))).toBe(true);
    expect(await page.getAttribute("#made-link", "rel")).toBe("noopener");
  });

  test("text of the workbook stays text", async () => {
    const { page } = await open(sheetsPlace, faultySheets());
    await checked(page);
    await page.click("button.link >> nth=0");
    await page.locator("button.link.seen").waitFor();
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    expect(await textOf(page, "#results-list")).toContain(hostile.slice(0, 30));
    expect(await page.locator("main img, main script").count()).toBe(0);
  });

  test("asks nothing of any other place", async () => {
    const { page } = await open(sheetsPlace);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await checked(page);
    await page.click("#make");
    await page.locator("#made").waitFor();
    const own = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith("data:"))).toEqual([]);
  });

  test("every kind offers its own rounds, and the date that is due follows the status date", async () => {
    const { page } = await open(sheetsPlace);
    await ready(page);
    await page.selectOption("#kind", "annual");
    expect(await page.locator("#rounds input").count()).toBe(1);
    await page.selectOption("#kind", "announcement");
    expect(await page.isVisible("#rounds")).toBe(false);
    await page.selectOption("#kind", "memo");
    await page.fill("#status-date", "30 กันยายน 2569");
    expect(await page.isChecked("#round-12")).toBe(true);
    await page.check("#round-3");
    await page.fill("#status-date", "๓๐ มิ.ย. ๖๙");
    expect(await page.isChecked("#round-3")).toBe(true);
  });
});
