import { afterAll, afterEach, beforeAll, describe } from "@jest/globals";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { cannotBrowse, openBrowser } from "./chromium";
import { demoSheets, temporaryFolder, writeBook, type Sheets } from "./office";
import { buildPage, type OpenPlace, type Place, type PlaceOptions } from "./places";

if (cannotBrowse !== "") process.stdout.write(`${cannotBrowse}\n`);

/** `describe`, or its skipping form where there is no browser. */
export const browse = cannotBrowse === "" ? describe : describe.skip;

export interface Setup {
  /** Opens the page over a workbook of these sheets; it is closed after the test. */
  readonly open: (
    make: (html: string) => OpenPlace,
    sheets?: Sheets,
    options?: Partial<PlaceOptions>,
  ) => Promise<Place>;
  readonly workbook: () => string;
  readonly folder: () => string;
}

export const sidebar = { width: 300, height: 620 } as const;

/** One browser and one built page for the tests of a file; a folder with a workbook of its own for each test. */
export function setup(): Setup {
  let browser: Browser | null = null;
  let html = "";
  let built = { folder: "", remove: () => Promise.resolve() };
  let current = built;
  let places: Place[] = [];

  beforeAll(async () => {
    if (cannotBrowse !== "") return;
    built = await temporaryFolder();
    html = buildPage(built.folder);
    browser = await openBrowser();
  }, 120_000);
  afterEach(async () => {
    for (const place of places) await place.close();
    places = [];
    await current.remove();
  });
  afterAll(async () => {
    await browser?.close();
    await built.remove();
  });
  return {
    open: async (make, sheets = demoSheets(), options = {}) => {
      if (browser === null) throw new Error("no browser");
      current = await temporaryFolder();
      const workbook = join(current.folder, "ita-2569.xlsx");
      await writeBook(workbook, sheets);
      const place = await make(html)(browser, workbook, { ...sidebar, ...options });
      places.push(place);
      return place;
    },
    workbook: () => join(current.folder, "ita-2569.xlsx"),
    folder: () => current.folder,
  };
}

const pictures = "out/pictures/page";

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}
