import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { cannotBrowse, openBrowser } from "../web/support/chromium";
import { temporaryFolder } from "../web/support/office";

if (cannotBrowse !== "") process.stdout.write(`${cannotBrowse}\n`);
const browse = cannotBrowse === "" ? describe : describe.skip;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

let place = { folder: "", remove: () => Promise.resolve() };
let browser: Browser;
let server: Server;
let address = "";
const asked: string[] = [];

beforeAll(async () => {
  if (cannotBrowse !== "") return;
  place = await temporaryFolder();
  const page = join(place.folder, "built.html");
  const folder = join(place.folder, "web");
  for (const command of [
    ["src/build/one-file.mjs", page],
    ["src/build/hosted.mjs", page, folder],
  ]) {
    execFileSync(process.execPath, command, { cwd: resolve(__dirname, "../..") });
  }
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    asked.push(path);
    const file = path === "/" ? "index.html" : path.slice(1);
    try {
      const content = readFileSync(join(folder, file));
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  if (cannotBrowse !== "") return;
  await browser.close();
  server.closeAllConnections();
  server.close();
  await place.remove();
});

/** No window of the system asks where to save, as in Firefox. */
const lendOnly = `for (const name of ["showOpenFilePicker", "showSaveFilePicker"]) delete window[name];`;

async function installed(page: Page): Promise<void> {
  await page.addInitScript(lendOnly);
  await page.goto(`${address}/ita.html`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

browse("the one file behind a web server", () => {
  test("can be installed: its manifest is whole and nothing stands in the way", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await installed(page);
    const tools = await context.newCDPSession(page);
    const manifest = await tools.send("Page.getAppManifest");
    expect(manifest.errors).toEqual([]);
    expect(manifest.data).toContain("สมุดงาน ITA");
    const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
    // A window without a memory of its own, as tests use, can install nothing; that is all that stands in the way.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
    await context.close();
  });

  test("opens and works when the server is out of reach", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await installed(page);
    await context.setOffline(true);
    asked.length = 0;
    await page.goto(`${address}/ita.html`);
    await page.click("#new-demo");
    await page.locator("#mend").waitFor();
    await page.locator("#progress").waitFor({ state: "hidden" });
    expect(await page.locator("#office").textContent()).not.toBe("");
    await page.goto(`${address}/`);
    await page.locator("#new-demo").waitFor();
    // The browser itself looks whether the worker is new; the page asks for nothing.
    expect(asked.filter((path) => path !== "/ita-sw.js")).toEqual([]);
    await context.close();
  });

  test("asks its server for the files of its folder alone, whatever is done with it", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    asked.length = 0;
    await installed(page);
    await page.click("#new-demo");
    await page.locator("#mend").waitFor();
    await page.locator("#progress").waitFor({ state: "hidden" });
    const known = ["/", "/index.html", "/ita.html", "/ita.webmanifest", "/ita-192.png", "/ita-512.png", "/ita-sw.js"];
    expect(asked.filter((path) => !known.includes(path))).toEqual([]);
    await context.close();
  });
});
