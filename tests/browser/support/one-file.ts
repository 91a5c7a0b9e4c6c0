import { afterAll, beforeAll, describe } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { fakeFolder, type Held } from "../fake-folder";
import { cannotBrowse, openBrowser } from "../../web/support/chromium";
import { temporaryFolder, writeBook } from "../../web/support/office";

if (cannotBrowse !== "") process.stdout.write(`${cannotBrowse}\n`);
export const browse = cannotBrowse === "" ? describe : describe.skip;

/** A browser lends files to be read only, as Firefox does: what is written comes as a download. */
export const lendOnly = `for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"]) delete window[name];`;

/** The same with a folder for papers, which the test sees as the variable `files` of the page. */
export const withFolder = `${lendOnly}
const files = new Map();
window.files = files;
const folder = (${fakeFolder.toString()})("เอกสาร", files, () => Date.now());
window.showDirectoryPicker = () => Promise.resolve(folder);`;

let browser: Browser;
export let place = { folder: "", remove: () => Promise.resolve() };
let html = "";
let contexts: BrowserContext[] = [];

/** Builds the one file before the tests of a suite, and opens a browser. */
export function withOneFile(): void {
  beforeAll(async () => {
    if (cannotBrowse !== "") return;
    place = await temporaryFolder();
    html = join(place.folder, "ita.html");
    execFileSync(process.execPath, ["src/build/one-file.mjs", html], { cwd: resolve(__dirname, "../../..") });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    if (cannotBrowse === "") await browser.close();
    await place.remove();
  });
}

/** The page from the disk, without a network; what it asked of the world outside is listed. */
export async function openPage(
  viewport = { width: 1366, height: 768 },
  begin = lendOnly,
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport, offline: true, acceptDownloads: true });
  contexts.push(context);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  page.on("pageerror", (error) => asked.push(error.message));
  await page.addInitScript(begin);
  await page.goto(pathToFileURL(html).href);
  return { page, asked };
}

export const idle = (page: Page) => page.locator("#progress").waitFor({ state: "hidden" });

export async function openDemo(page: Page): Promise<void> {
  await page.click("#new-demo");
  await page.locator("#mend").waitFor();
  await idle(page);
}

/** Opens a workbook of these sheets by the page's own choice of files. */
export async function openSheets(page: Page, sheets: Parameters<typeof writeBook>[1]): Promise<string> {
  const file = join(place.folder, `book-${contexts.length}.xlsx`);
  await writeBook(file, sheets);
  const chooser = page.waitForEvent("filechooser");
  await page.click("#choose");
  await (await chooser).setFiles(file);
  await page.locator("#mend").waitFor();
  await idle(page);
  return file;
}

export const namesIn = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { files: Map<string, Held> }).files.keys()]);

/** A file of the page's folder. It comes over as base64: a list of its numbers takes up to a minute. */
export async function fileIn(page: Page, name: string): Promise<Uint8Array> {
  const text = await page.evaluate((one) => {
    const { bytes } = (window as unknown as { files: Map<string, Held> }).files.get(one) ?? { bytes: new Uint8Array() };
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }, name);
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Puts a file into the page's folder, or over the one there. */
export async function putIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([one, text]) => {
      const { files } = window as unknown as { files: Map<string, Held> };
      files.set(one, { bytes: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)), at: 0 });
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
}

export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
