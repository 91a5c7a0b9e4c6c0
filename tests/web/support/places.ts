import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PageCall } from "../../../src/core/page/api";
import { sheetsBackend } from "./sheets-backend";
import { stubGoogle } from "./sheets-stub";

export interface Call {
  readonly call: PageCall;
  readonly input: unknown;
}

/** What happens before a call reaches the program: it may wait, or throw the fault that the page is answered. */
export type Before = () => Promise<void> | void;

/** The page, open over a workbook in one of the places it lives in. */
export interface Place {
  readonly page: Page;
  /** What the page asked for, in order. */
  readonly calls: readonly Call[];
  /** Runs something before each call of that name, until it is taken back with null. */
  readonly intercept: (call: PageCall, before: Before | null) => void;
  readonly close: () => Promise<void>;
}

export interface PlaceOptions {
  readonly width: number;
  readonly height: number;
  /** Reduced motion, as set in the system. */
  readonly calm?: boolean;
}

export type OpenPlace = (browser: Browser, workbook: string, options: PlaceOptions) => Promise<Place>;

/** Builds the page as a person gets it and answers its text. */
export function buildPage(folder: string): string {
  const file = join(folder, "sidebar.html");
  const build = `import { pages } from "./src/build/add-in-pages.mjs";
    import { writeFileSync } from "node:fs";
    writeFileSync(${JSON.stringify(file)}, (await pages())["sidebar.html"]);`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build]);
  return readFileSync(file, "utf8");
}

async function newPage(browser: Browser, { width, height, calm }: PlaceOptions): Promise<Page> {
  const reducedMotion = calm === true ? "reduce" : "no-preference";
  const page = await browser.newPage({ viewport: { width, height }, locale: "th-TH", reducedMotion });
  page.setDefaultTimeout(30_000);
  return page;
}

/** The page as HtmlService shows it: another origin, a sandboxed frame, and google.script.run over the same core. */
export function sheetsPlace(html: string): OpenPlace {
  return async (browser, workbook, options) => {
    const page = await newPage(browser, options);
    const calls: Call[] = [];
    const before = new Map<string, Before>();
    const backend = sheetsBackend(workbook);
    await page.exposeFunction("askAddIn", async (call: PageCall, input: unknown) => {
      calls.push({ call, input });
      try {
        await before.get(call)?.();
        return { ok: true, answer: await backend(call, input) };
      } catch (error) {
        return { ok: false, message: error instanceof Error ? error.message : String(error) };
      }
    });
    await page.addInitScript(stubGoogle);
    await page.route("https://sheets.example/", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto("https://sheets.example/");
    return {
      page,
      calls,
      intercept: (call, then) => (then === null ? before.delete(call) : before.set(call, then)),
      close: () => page.close(),
    };
  };
}
