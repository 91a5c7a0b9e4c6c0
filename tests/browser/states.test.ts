import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { audit, focusLook } from "../web/support/audit";
import { axe } from "../web/support/axe";
import { cannotBrowse, openBrowser } from "../web/support/chromium";
import { temporaryFolder } from "../web/support/office";
import { focused, tabTo } from "../web/support/steps";
import { holding, walk } from "./support/walk";

if (cannotBrowse !== "") process.stdout.write(`${cannotBrowse}\n`);
const browse = cannotBrowse === "" ? describe : describe.skip;

const lendOnly = `for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"]) delete window[name];`;
const pictures = "out/pictures/ita";

let browser: Browser;
let place = { folder: "", remove: () => Promise.resolve() };
let html = "";

async function openPage(size: { readonly width: number; readonly height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, offline: true, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(lendOnly);
  await page.addInitScript(holding);
  await page.goto(pathToFileURL(html).href);
  return page;
}

const idle = (page: Page) => page.locator("#progress").waitFor({ state: "hidden" });

browse("every state of the one file", () => {
  beforeAll(async () => {
    place = await temporaryFolder();
    html = join(place.folder, "ita.html");
    execFileSync(process.execPath, ["src/build/one-file.mjs", html], { cwd: resolve(__dirname, "../..") });
    browser = await openBrowser();
    mkdirSync(pictures, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await place.remove();
  });

  // A browser that shows 1366 x 768 twice as large lays the page out in half of that.
  test.each([
    ["1366 x 768", { width: 1366, height: 768 }],
    ["200 %", { width: 683, height: 384 }],
    ["360 px", { width: 360, height: 740 }],
  ])(
    "has no fault of access that axe knows, and goes into its width, at %s",
    async (name, size) => {
      const page = await openPage(size);
      const faults: string[] = [];
      await walk(page, place.folder, async (state) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) faults.push(`${state}: ${wide} px too wide`);
        for (const fault of [...(await axe(page)), ...(await page.evaluate(audit))]) faults.push(`${state}: ${fault}`);
        await page.screenshot({ path: join(pictures, `${name.replace(/\W/g, "")}-${state}.png`), fullPage: true });
      });
      expect(faults).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  test("would be told: axe sees a button without a name and a pale text", async () => {
    const page = await openPage({ width: 1366, height: 768 });
    await page.evaluate(() => {
      document.getElementById("choose")?.replaceChildren();
      document.getElementById("start-title")?.style.setProperty("color", "#bbb");
    });
    const found = (await axe(page)).join("\n");
    expect(found).toMatch(/button-name.*#choose/);
    expect(found).toMatch(/color-contrast.*#start-title/);
    await page.context().close();
  });

  test("is reached by keyboard alone, with what has the focus in sight and never lost", async () => {
    const page = await openPage({ width: 1366, height: 768 });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    expect(await page.evaluate(focusLook)).not.toBe("");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("main");
    await tabTo(page, "#new-demo");
    expect(await page.evaluate(focusLook)).not.toBe("");
    await page.keyboard.press("Enter");
    await page.locator("#mend").waitFor();
    await idle(page);
    await tabTo(page, '[data-view="make"]');
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("make-title");
    await tabTo(page, "#which-listed");
    await page.keyboard.press("Space");
    await tabTo(page, "#kind-memo");
    await page.keyboard.press("Space");
    expect(await page.isChecked("#which-some")).toBe(true);
    await tabTo(page, "#make-papers");
    const made = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await made).suggestedFilename()).toMatch(/^บันทึกข้อความ/);
    await idle(page);
    await page.locator("#spoken", { hasText: "สร้างเอกสาร 1 ฉบับ" }).waitFor({ state: "attached" });
    expect(await focused(page)).toBe("made");
    await tabTo(page, "#undo", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator("#spoken", { hasText: "เลิกทำแล้ว" }).waitFor({ state: "attached" });
    await idle(page);
    expect(await focused(page)).toBe("undo");
    await page.context().close();
  }, 120_000);

  test("Escape ends what runs, the focus stays, and the same is asked again with one stroke", async () => {
    const page = await openPage({ width: 1366, height: 768 });
    await page.click("#new-demo");
    await page.locator("#mend").waitFor();
    await idle(page);
    await tabTo(page, "#check");
    await page.evaluate("window.held = []");
    await page.keyboard.press("Enter");
    await page.locator("#progress").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#fault", { hasText: "หยุดแล้ว" }).waitFor();
    await page.evaluate("window.held = null");
    expect(await focused(page)).toBe("check");
    await page.keyboard.press("Enter");
    await page.locator("#spoken", { hasText: "ตรวจแล้ว" }).waitFor({ state: "attached" });
    expect(await page.textContent("#fault")).toBe("");
    await page.context().close();
  });
});
