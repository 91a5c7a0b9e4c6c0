// The longest frame of the one file, opened from the disk, at each thing that a person does: npm run bench:page [-- 1000]
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { inputSheetPlans } from "../../src/core/sheets/input";
import type { WorkbookData } from "../../src/core/workbook/types";
import { office } from "../../src/node/office";
import { tableText } from "../../src/node/output";
import { cannotBrowse, openBrowser } from "../web/support/chromium";
import { temporaryFolder } from "../web/support/office";
import { officeOf } from "./office";

const size = Number(process.argv[2] ?? "1000");

/** Files come by a field and leave as downloads, without windows; frames are counted from the first on. */
const begin = `for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"]) delete window[name];
window.longest = 0;
let last = performance.now();
const frame = (now) => { window.longest = Math.max(window.longest, now - last); last = now; requestAnimationFrame(frame); };
requestAnimationFrame(frame);`;

type Plain = string | number | null;

function sheetsOf({ sheets }: WorkbookData): Readonly<Record<string, readonly (readonly Plain[])[]>> {
  const plain = (value: unknown): Plain => (typeof value === "string" || typeof value === "number" ? value : null);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plain))]));
}

/** A workbook whose first measure has a state that is none, so that there is something to mend. */
async function faultyBook(): Promise<Uint8Array> {
  const sheets = { ...sheetsOf(officeOf(size)) };
  const rows = (sheets["มาตรการ"] ?? []).map((row) => [...row]);
  const status = rows[0]?.indexOf("สถานะ") ?? -1;
  if (rows[1] !== undefined) rows[1][status] = "เสดแล้ว";
  return office.createWorkbook(inputSheetPlans({ existing: [], data: { ...sheets, มาตรการ: rows } }));
}

const idle = (page: Page): Promise<void> => page.locator("#progress").waitFor({ state: "hidden", timeout: 120_000 });

const steps = (file: string): readonly (readonly [string, (page: Page) => Promise<void>])[] => [
  [
    "open and check",
    async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await page.click("#choose");
      await (await chooser).setFiles(file);
      await page.locator("#mend").waitFor({ timeout: 120_000 });
    },
  ],
  [
    "mend a cell",
    async (page) => {
      const editor = page.locator("#problems .editor", { hasText: "สถานะ" }).first();
      await editor.locator("textarea").fill("อยู่ระหว่างดำเนินการ");
      await editor.locator("button").click();
      await page.locator("#spoken", { hasText: "ตรวจใหม่แล้ว" }).waitFor({ state: "attached", timeout: 120_000 });
    },
  ],
  [
    "make a memo",
    async (page) => {
      await page.click('[data-view="make"]');
      await page.click("#which-some");
      await page.check("#kind-memo");
      await page.check("#draft");
      const download = page.waitForEvent("download", { timeout: 120_000 });
      await page.click("#make-papers");
      await download;
    },
  ],
  [
    "refresh",
    async (page) => {
      await page.click('[data-view="register"]');
      await idle(page);
      await page.click("#refresh");
      await page.locator("#refreshed", { hasText: "แผนรายเดือน" }).waitFor({ timeout: 120_000 });
    },
  ],
  ["undo", (page) => page.click("#undo")],
];

async function main(): Promise<void> {
  if (cannotBrowse !== "") throw new Error(cannotBrowse);
  const { folder, remove } = await temporaryFolder();
  const html = join(folder, "ita.html");
  execFileSync(process.execPath, ["src/build/one-file.mjs", html]);
  const file = join(folder, "book.xlsx");
  writeFileSync(file, await faultyBook());
  const browser = await openBrowser();
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(begin);
  await page.goto(pathToFileURL(html).href);
  const rows: string[][] = [[`${size} measures`, "ms", "longest frame"]];
  for (const [what, act] of steps(file)) {
    await page.evaluate("window.longest = 0");
    const start = performance.now();
    await act(page);
    await idle(page);
    const ms = performance.now() - start;
    rows.push([what, ms.toFixed(0), (await page.evaluate<number>("window.longest")).toFixed(0)]);
  }
  for (const line of tableText(rows)) process.stdout.write(`${line}\n`);
  await browser.close();
  rmSync(file);
  await remove();
}

void main();
