import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import demo from "../../examples/demo.json";
import { makePapers, papersJob } from "../../src/core/commands/make-papers";
import { refresh } from "../../src/core/commands/refresh";
import { defaultTemplates } from "../../src/node/default-templates";
import { office } from "../../src/node/office";
import { temporaryFolder, writeBook } from "../web/support/office";
import { cannotFox, openFox, type Fox } from "./support/firefox";
import { partsOf } from "./support/parts";

if (cannotFox !== "") process.stdout.write(`${cannotFox}\n`);
const fox = cannotFox === "" ? describe : describe.skip;

let place = { folder: "", remove: () => Promise.resolve() };
let browser: Fox;
let book = "";

/** No window of the system opens to choose a file: the page's own field is laid where it can be filled. */
const lentField = `HTMLInputElement.prototype.click = function () { this.id = "lent"; document.body.append(this); };`;
const idle = `document.getElementById("progress").hidden`;

function today() {
  const now = new Date();
  return { today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }, now: "", user: "" };
}

fox("the one file in Firefox, from the disk and without a network", () => {
  beforeAll(async () => {
    place = await temporaryFolder();
    const html = join(place.folder, "ita.html");
    execFileSync(process.execPath, ["src/build/one-file.mjs", html], { cwd: resolve(__dirname, "../..") });
    book = join(place.folder, "งาน 2569.xlsx");
    await writeBook(book, demo.sheets);
    browser = await openFox(place.folder);
    await browser.go(pathToFileURL(html).href);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await place.remove();
  });

  test("takes a chosen workbook, checks it, and says that steps are downloaded", async () => {
    await browser.run(lentField);
    await browser.click("#choose");
    await browser.lend("#lent", book);
    await browser.until(`!document.getElementById("mend").hidden && ${idle}`);
    const read = (id: string): Promise<string> => browser.run(`return document.getElementById("${id}").textContent;`);
    expect(await read("verdict")).toContain("ไม่พบข้อผิดพลาด");
    expect(await read("office-facts")).toContain("งาน 2569.xlsx");
    expect(await read("keeping")).toBe("ยังไม่มีการเปลี่ยนแปลงที่ต้องบันทึก");
  });

  test("hands the refreshed workbook out, part by part as the command writes it", async () => {
    await browser.click('[data-view="register"]');
    await browser.until(idle);
    await browser.click("#refresh");
    await browser.until(
      `document.getElementById("keeping").textContent.includes("มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก") && ${idle}`,
    );
    await browser.click("#download");
    const before = new Uint8Array(readFileSync(book));
    const plan = refresh(await office.readWorkbook(before), {}, today());
    const wanted = partsOf(await office.applySheets(before, plan.sheets));
    expect(partsOf(await browser.downloaded("งาน 2569.xlsx"))).toEqual(wanted);
    await browser.until(idle);
  });

  test("hands a paper out, part by part as the command makes it", async () => {
    await browser.click('[data-view="make"]');
    await browser.click("#which-some");
    await browser.click("#kind-memo");
    await browser.click("#make-papers");
    const { plans } = makePapers(
      papersJob(await office.readWorkbook(new Uint8Array(readFileSync(book))), { papers: ["memo"] }, today()),
      false,
      ({ kind }) => ({ template: defaultTemplates[kind], ownTemplate: false }),
    );
    const paper = plans[0]?.paper;
    if (paper == null) throw new Error("no paper");
    expect(partsOf(await browser.downloaded(paper.name))).toEqual(partsOf(paper.docx));
  });
});
