import { expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import PizZip from "pizzip";
import demo from "../../examples/demo.json";
import { makePapers, papersJob } from "../../src/core/commands/make-papers";
import { refresh } from "../../src/core/commands/refresh";
import { report } from "../../src/core/commands/report";
import { inputSheetPlans } from "../../src/core/sheets/input";
import { tables } from "../../src/core/workbook/tables";
import { defaultTemplates } from "../../src/node/default-templates";
import { office } from "../../src/node/office";
import type { Held } from "./fake-folder";
import { workbookOfData } from "../core/builders";
import { head, line, table, typed } from "../core/intake/hand-made";
import { audit } from "../web/support/audit";
import {
  browse,
  downloaded,
  fileIn,
  idle,
  namesIn,
  openDemo,
  openPage,
  openSheets,
  place,
  putIn,
  withFolder,
  withOneFile,
} from "./support/one-file";
import { partsOf } from "./support/parts";

withOneFile();

const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };

/** The day of this machine, which the page writes into a paper's properties. */
function today() {
  const now = new Date();
  return { ...environment, today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() } };
}

browse("the one file, opened from the disk without a network", () => {
  test("makes every paper of the sheet เอกสาร part by part as the command does", async () => {
    const { page, asked } = await openPage();
    await openDemo(page);
    await page.click('[data-view="make"]');
    const { name, bytes } = await downloaded(page, () => page.click("#make-papers"));
    expect(name).toBe("เอกสาร ITA.zip");
    const made = new PizZip(bytes);
    const begun = await office.createWorkbook(inputSheetPlans({ existing: [], data: demo.sheets }));
    const data = await office.readWorkbook(begun);
    const { plans } = makePapers(papersJob(data, { papers: "listed" }, today()), false, ({ kind }) => ({
      template: defaultTemplates[kind],
      ownTemplate: false,
    }));
    const wanted = plans.flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(Object.keys(made.files).sort()).toEqual(wanted.map((paper) => paper.name).sort());
    for (const paper of wanted) {
      const file = made.files[paper.name];
      if (file === undefined) throw new Error(paper.name);
      expect(partsOf(file.asUint8Array())).toEqual(partsOf(paper.docx));
    }
    expect(asked).toEqual([]);
  });

  test("writes the computed sheets part by part as the command does, and hands the workbook out", async () => {
    const { page } = await openPage();
    const file = await openSheets(page, demo.sheets);
    await page.click('[data-view="register"]');
    await idle(page);
    await page.click("#refresh");
    await page.locator("#refreshed", { hasText: "แผนรายเดือน" }).waitFor();
    await idle(page);
    expect(await page.textContent("#keeping")).toContain("มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก");
    const { bytes } = await downloaded(page, () => page.click("#download"));
    const before = new Uint8Array(readFileSync(file));
    const plan = refresh(await office.readWorkbook(before), {}, environment);
    expect(partsOf(bytes)).toEqual(partsOf(await office.applySheets(before, plan.sheets)));
  });

  test("a cell is mended where it is found, and the step is taken back", async () => {
    const { page } = await openPage();
    const rows = demo.sheets[tables.measures.sheet as keyof typeof demo.sheets] as readonly (readonly (
      string | null
    )[])[];
    const status = rows[0]?.indexOf("สถานะ") ?? -1;
    const broken = rows.map((row, index) => (index === 1 ? row.map((v, at) => (at === status ? "เสดแล้ว" : v)) : row));
    await openSheets(page, { ...demo.sheets, [tables.measures.sheet]: broken });
    const editor = page.locator("#problems .editor", { hasText: "สถานะ" }).first();
    expect(await page.textContent("#verdict")).toContain("ข้อผิดพลาด");
    await editor.locator("textarea").fill("อยู่ระหว่างดำเนินการ");
    await editor.locator("button").click();
    await page.locator("#spoken", { hasText: "ตรวจใหม่แล้ว" }).waitFor({ state: "attached" });
    await idle(page);
    expect(await page.locator("#problems", { hasText: "เสดแล้ว" }).count()).toBe(0);
    await page.click("#undo");
    await page.locator("#spoken", { hasText: "เลิกทำแล้ว" }).waitFor({ state: "attached" });
    await idle(page);
    expect(await page.locator("#problems", { hasText: "เสดแล้ว" }).count()).toBe(1);
  });

  test("an error in the data stops a paper, which names it, and a draft is made all the same", async () => {
    const { page } = await openPage();
    const settings = demo.sheets["ตั้งค่า"].map((row) => (row[0] === "ชื่อหน่วยงาน" ? [row[0], ""] : row));
    await openSheets(page, { ...demo.sheets, ตั้งค่า: settings });
    await page.click('[data-view="make"]');
    await page.click("#which-some");
    await page.check("#kind-memo");
    await page.click("#make-papers");
    await page.locator("#made", { hasText: "ยังไม่ได้สร้าง" }).waitFor();
    await idle(page);
    await page.check("#draft");
    const { name } = await downloaded(page, () => page.click("#make-papers"));
    expect(name).toMatch(/^ร่าง-บันทึกข้อความ/);
  });

  /** The demo with a folder of its own, where a memo is made. */
  async function openMemoInFolder() {
    const { page } = await openPage(undefined, withFolder);
    await openDemo(page);
    await page.click('[data-view="make"]');
    await page.click("#folder");
    await page.click("#which-some");
    await page.check("#kind-memo");
    const make = async (): Promise<string> => {
      await page.click("#make-papers");
      await idle(page);
      return (await page.textContent("#made")) ?? "";
    };
    const names = () => namesIn(page);
    return { page, make, names };
  }

  test("a folder keeps what a hand wrote into a paper, and a paper that is the same is no new version", async () => {
    const { page, make, names } = await openMemoInFolder();
    expect(await make()).toContain("อยู่ในโฟลเดอร์ เอกสาร และลงทะเบียนแล้ว");
    const [name = ""] = await names();
    expect(await make()).toContain("เหมือนฉบับเดิมทุกอย่าง ทะเบียนจึงไม่เปลี่ยน");
    expect(await names()).toEqual([name]);
    const zip = new PizZip(await fileIn(page, name));
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    zip.file("word/document.xml", xml.replace("</w:body>", "<w:p><w:r><w:t>ปลัดเขียนเพิ่ม</w:t></w:r></w:p></w:body>"));
    await putIn(page, name, zip.generate({ type: "uint8array" }));
    expect(await make()).toContain("มีผู้แก้ไขหลังจากสร้าง จึงคงไว้ ฉบับใหม่ชื่อ");
    expect(await names()).toEqual([name, name.replace(".docx", " (2).docx")]);
  });

  test("a paper put into the folder again and in the register already stays when the next step is undone", async () => {
    const { page, make, names } = await openMemoInFolder();
    await make();
    const [name = ""] = await names();
    await page.evaluate((one) => (window as unknown as { files: Map<string, Held> }).files.delete(one), name);
    expect(await make()).toContain("ทะเบียน");
    await page.click('[data-view="register"]');
    await idle(page);
    await page.click("#refresh");
    await page.locator("#refreshed", { hasText: "แผนรายเดือน" }).waitFor();
    await idle(page);
    await page.click("#undo");
    await page.locator("#spoken", { hasText: "เลิกทำแล้ว" }).waitFor({ state: "attached" });
    await idle(page);
    expect(await names()).toEqual([name]);
  });

  test("the template that the sheet เอกสาร names is taken from the folder, and one that is not there is told", async () => {
    const { page } = await openPage(undefined, withFolder);
    const own = { บันทึกข้อความรายงานผล: "ของเรา", รายงานผลการดำเนินการตามมาตรการ: "หาย.docx" } as const;
    const papers = demo.sheets["เอกสาร"].map((row, index) => [
      ...row,
      index === 0 ? "แม่แบบ" : ((own as Partial<Record<string, string>>)[row[0] ?? ""] ?? ""),
    ]);
    await openSheets(page, { ...demo.sheets, เอกสาร: papers });
    const zip = new PizZip(defaultTemplates.memo);
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    zip.file(
      "word/document.xml",
      xml.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/, "<w:p><w:r><w:t>แม่แบบของเรา</w:t></w:r></w:p>$&"),
    );
    await putIn(page, "ของเรา.docx", zip.generate({ type: "uint8array" }));
    await page.click('[data-view="make"]');
    await page.click("#folder");
    await page.click("#which-some");
    await page.check("#kind-memo");
    await page.check("#kind-progress");
    await page.click("#make-papers");
    await idle(page);
    const told = await page.textContent("#made");
    expect(told).toContain("ไม่พบแม่แบบ “หาย.docx”");
    expect(told).toContain("จึงยังไม่ได้สร้างด้วย: บันทึกข้อความรายงานผล");
    await page.uncheck("#kind-progress");
    await page.click("#make-papers");
    await idle(page);
    const memo = (await namesIn(page)).find((name) => name.startsWith("บันทึกข้อความ")) ?? "";
    expect(new PizZip(await fileIn(page, memo)).file("word/document.xml")?.asText()).toContain("แม่แบบของเรา");
  });

  test("last year's paper comes in by chosen cells, a paper goes its way, and the next year is begun", async () => {
    const { page, asked } = await openPage();
    await openDemo(page);
    await page.click('[data-view="years"]');
    const paper = join(place.folder, "ปีก่อน.docx");
    writeFileSync(
      paper,
      await typed([
        ...head.map((text) => line(text)),
        table([
          ["มาตรการ", "ขั้นตอน"],
          ["จัดทำป้ายบอกทาง", "สำรวจ"],
        ]),
      ]),
    );
    await page.setInputFiles("#import-files", paper);
    await page.locator("#import-write").waitFor();
    await idle(page);
    expect(await page.textContent("#import-answer")).toContain("ปีก่อน.docx ตารางที่ 1 แถวที่ 2 ช่องที่ 1");
    await page.locator("#import-answer > details > summary").filter({ hasText: "มาตรการ" }).click();
    await page.locator("#import-answer li", { hasText: "สำรวจ" }).locator("input").uncheck();
    expect(await page.evaluate(audit)).toEqual([]);
    await page.click("#import-write");
    await page.locator("#import-answer .done").waitFor();
    await idle(page);
    await page.click("#year-look");
    await page.locator("#year-make").waitFor();
    await idle(page);
    const next = await downloaded(page, () => page.click("#year-make"));
    expect(next.name).toBe("ita-2570.xlsx");
    const texts = (await office.readWorkbook(next.bytes)).sheets.flatMap(({ rows }) => rows.flat());
    expect(texts).toContain("จัดทำป้ายบอกทาง");
    expect(texts).not.toContain("สำรวจ");
    await idle(page);
    await page.click('[data-view="make"]');
    await page.check("#kind-memo");
    // The measure that came in lacks its owner.
    await page.check("#draft");
    const memo = await downloaded(page, () => page.click("#make-papers"));
    await idle(page);
    await page.click('[data-view="register"]');
    await page.locator(".paper").waitFor();
    await idle(page);
    await page.fill("#state-who", "นางสาวรุ่งนภา ใจสว่าง");
    await page.locator(".paper button").click();
    await page.locator(".paper .state", { hasText: "เสนอ" }).waitFor();
    await idle(page);
    expect(await page.textContent(".paper .log")).toContain("นางสาวรุ่งนภา ใจสว่าง");
    expect(await page.textContent("#history")).toContain("บันทึกสถานะ “เสนอ”");
    const made = join(place.folder, "บันทึก.docx");
    writeFileSync(made, memo.bytes);
    await page.setInputFiles("#diff-before", made);
    await page.click("#diff-form button");
    await page.locator("#diff-answer strong").waitFor();
    await idle(page);
    expect(await page.textContent("#diff-answer")).toContain("ข้อมูลตรงกันทุกช่อง");
    expect(await page.evaluate(audit)).toEqual([]);
    const other = join(place.folder, "อีกฉบับ.docx");
    const plan = { kind: "memo", draft: true, template: defaultTemplates.memo, ownTemplate: false } as const;
    writeFileSync(other, report(workbookOfData(demo), plan, environment).paper?.docx ?? new Uint8Array());
    await page.setInputFiles("#diff-after", other);
    await page.click("#diff-form button");
    const save = page.locator("#diff-answer button", { hasText: "ทำเครื่องหมาย" });
    await save.waitFor();
    await idle(page);
    const marked = await downloaded(page, () => save.click());
    expect(new PizZip(marked.bytes).file("word/document.xml")?.asText()).toContain("<w:del ");
    await page.click("#undo");
    await page.locator("#history .undone").waitFor();
    await idle(page);
    expect(asked).toEqual([]);
  }, 60_000);

  test("each paper says whether it holds what its OIT item requires, and how a PDF is had", async () => {
    const { page } = await openPage();
    const measures = demo.sheets["มาตรการ"];
    const result = (measures[0] as readonly string[]).indexOf("ผลการดำเนินการ");
    const output = (measures[0] as readonly string[]).indexOf("ผลผลิต");
    const outcome = (measures[0] as readonly string[]).indexOf("ผลลัพธ์");
    const blank = new Set([result, output, outcome]);
    const without = measures.map((row, index) => (index === 0 ? row : row.map((v, at) => (blank.has(at) ? null : v))));
    await openSheets(page, { ...demo.sheets, มาตรการ: without });
    await page.click('[data-view="make"]');
    await page.locator("#pdf-how").waitFor();
    expect(await page.textContent("#pdf-how")).toContain("บันทึกเป็น › PDF");
    expect(await page.isVisible("#pdf")).toBe(false);
    await page.click("#which-some");
    for (const kind of ["progress", "risk-plan"]) await page.check(`#kind-${kind}`);
    await page.check("#draft");
    await downloaded(page, () => page.click("#make-papers"));
    await idle(page);
    const [progress = "", risks = ""] = await page.locator("#made details").allTextContents();
    expect(progress).toContain("ขาด 1 จาก 3 องค์ประกอบ");
    expect(progress).toContain("✗ แสดงความก้าวหน้าหรือผลของมาตรการแต่ละเรื่อง: ไม่มีในเอกสาร");
    expect(risks).toContain("ครบ 4 องค์ประกอบ");
    expect(await page.textContent("#made")).toContain("ชื่อไฟล์ PDF ที่แนะนำ: O21-");
  });

  test("an element that the program does not know is not called complete, and what is blank in a paper is told", async () => {
    const { page } = await openPage();
    const items = demo.sheets["รายการ OIT"];
    const asked = items.map((row) =>
      row.map((cell, at) => (at === 4 && row[1] === "O21" ? `${cell}\nแผนผังที่ตั้ง` : cell)),
    );
    await openSheets(page, { ...demo.sheets, "รายการ OIT": asked });
    await page.click('[data-view="make"]');
    await page.click("#which-some");
    for (const kind of ["announcement", "risk-plan"]) await page.check(`#kind-${kind}`);
    await downloaded(page, () => page.click("#make-papers"));
    await idle(page);
    const summary = await page.textContent("#made details[open] summary");
    expect(summary).toMatch(/^\? .*พบ 4 จาก 5 องค์ประกอบ โปรดตรวจเองอีก 1 องค์ประกอบ$/);
    expect(await page.textContent("#made .found")).toContain("คำเตือน ตั้งค่า!B15 เปิดจากที่นี่ไม่ได้: ไฟล์ภาพ “ตราสัญลักษณ์.png”");
  });

  test("a file that is no workbook is told in Thai, and the page stays as it is", async () => {
    const { page } = await openPage();
    const chooser = page.waitForEvent("filechooser");
    await page.click("#choose");
    await (await chooser).setFiles({ name: "งาน.xlsx", mimeType: "", buffer: Buffer.from("ไม่ใช่") });
    await page.locator("#fault", { hasText: "ไม่ใช่สมุดงาน Excel" }).waitFor();
    expect(await page.isVisible("#start")).toBe(true);
  });

  test.each([
    ["a laptop", { width: 1366, height: 768 }],
    ["a telephone", { width: 360, height: 740 }],
  ])("shows every step without a fault of access or a page wider than %s", async (_name, size) => {
    const { page } = await openPage(size);
    const look = async (): Promise<void> => {
      expect(await page.evaluate(audit)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    await look();
    await openDemo(page);
    await look();
    for (const view of ["make", "register"]) {
      await page.click(`[data-view="${view}"]`);
      await idle(page);
      await look();
    }
  });
});

test("the one file is less than 1.5 MB and carries its policy before its programs", () => {
  const out = execFileSync(process.execPath, ["src/build/one-file.mjs", join(place.folder || "out", "size.html")], {
    cwd: resolve(__dirname, "../.."),
    encoding: "utf8",
  });
  expect(Number(/(\d+) KB/.exec(out)?.[1])).toBeLessThan(1536);
  const text = readFileSync(resolve(__dirname, "../..", place.folder || "out", "size.html"), "utf8");
  expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
  expect(text).toContain("connect-src 'none'");
});
