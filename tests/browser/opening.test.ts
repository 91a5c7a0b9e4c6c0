import { expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { office } from "../../src/node/office";
import { demoSheets, writeBook, type Sheets } from "../web/support/office";
import {
  browse,
  downloaded,
  fileIn,
  idle,
  lendOnly,
  namesIn,
  openDemo,
  openPage,
  openSheets,
  place,
  putIn,
  withFolder,
  withOneFile,
} from "./support/one-file";

withOneFile();

/** The demo under another office's name. */
const ofOffice = (name: string): Sheets => {
  const settings = demoSheets()["ตั้งค่า"] ?? [];
  return { ...demoSheets(), ตั้งค่า: settings.map((row) => (row[0] === "ชื่อหน่วยงาน" ? [row[0], name] : row)) };
};

/** Writes a workbook into a folder of its own, so that two may have one name. */
async function bookOf(name: string, file: string): Promise<string> {
  const folder = join(place.folder, name);
  mkdirSync(folder, { recursive: true });
  await writeBook(join(folder, file), ofOffice(name));
  return join(folder, file);
}

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.click("#choose");
  await (await chooser).setFiles(file);
}

/** Opens a further workbook in place of the one that is open. */
async function chooseAnother(page: Page, file: string): Promise<void> {
  await page.click("#another");
  await choose(page, file);
}

const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main > section")].filter((one) => !one.hidden).map(({ id }) => id),
  );

async function refresh(page: Page): Promise<void> {
  await page.click('[data-view="register"]');
  await idle(page);
  await page.click("#refresh");
  await page.locator("#refreshed", { hasText: "แผนรายเดือน" }).waitFor();
  await idle(page);
}

async function undo(page: Page): Promise<string> {
  await page.click("#undo");
  await page.locator("#spoken", { hasText: "เลิกทำแล้ว" }).waitFor();
  await idle(page);
  return (await page.textContent("#spoken")) ?? "";
}

const officeIn = async (bytes: Uint8Array) => JSON.stringify((await office.readWorkbook(bytes)).sheets);

/** The same folder as `withFolder` gives, whose third file is held until `window.go()`; the workbook may lie in it too. */
const slowFolder = `${withFolder}
let closed = 0;
const get = folder.getFileHandle;
folder.getFileHandle = async (...asked) => {
  const handle = await get(...asked);
  const begin = handle.createWritable;
  handle.createWritable = async () => {
    const stream = await begin();
    const { close } = stream;
    stream.close = async () => {
      closed += 1;
      if (closed === window.holdAt) await new Promise((go) => { window.go = go; });
      return close();
    };
    return stream;
  };
  return handle;
};
window.showOpenFilePicker = async () => {
  const handle = await folder.getFileHandle("งาน.xlsx");
  handle.queryPermission = () => Promise.resolve("granted");
  return [handle];
};`;

interface Slow {
  holdAt?: number;
  go?: () => void;
}

browse("a workbook that is opened after another", () => {
  test("shows and saves its own data, also where its file has the same name", async () => {
    const { page } = await openPage();
    await openDemo(page);
    for (const [name, file] of [
      ["เทศบาลตำบลหนึ่ง", "งาน.xlsx"],
      ["เทศบาลตำบลสอง", "งาน.xlsx"],
      ["เทศบาลตำบลสาม", "อื่น.xlsx"],
    ] as const) {
      const path = await bookOf(name, file);
      await chooseAnother(page, path);
      // The demo is in no file yet.
      if (name.endsWith("หนึ่ง")) await page.click('dialog [data-wish="discard"]');
      await page.locator("#office", { hasText: name }).waitFor();
      await idle(page);
      expect(await shown(page)).toEqual(["mend"]);
      const { name: saved, bytes } = await downloaded(page, () => page.click("#download"));
      expect(saved).toBe(file);
      expect(Buffer.from(bytes)).toEqual(readFileSync(path));
    }
  }, 60_000);

  test("has none of the dates, choices and answers of the one before", async () => {
    const { page } = await openPage();
    await choose(page, await bookOf("เทศบาลตำบลก่อน", "งาน.xlsx"));
    await page.locator("#mend").waitFor();
    await idle(page);
    await page.fill("#status-date", "1 มีนาคม 2569");
    await page.click('[data-view="make"]');
    await page.check("#kind-memo");
    await page.check("#draft");
    await page.click('[data-view="years"]');
    await page.click("#year-look");
    await page.locator("#year-make").waitFor();
    await idle(page);
    await chooseAnother(page, await bookOf("เทศบาลตำบลหลัง", "งาน.xlsx"));
    await page.locator("#office", { hasText: "เทศบาลตำบลหลัง" }).waitFor();
    await idle(page);
    expect(await page.inputValue("#status-date")).toBe("");
    expect(await page.textContent("#year-answer")).toBe("");
    expect(await page.isChecked("#kind-memo")).toBe(false);
    expect(await page.isChecked("#draft")).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("mend-title");
  });

  test("asks first what becomes of steps that are in no file", async () => {
    const { page } = await openPage();
    const path = await openSheets(page, ofOffice("เทศบาลตำบลเดิม"));
    await refresh(page);
    const other = await bookOf("เทศบาลตำบลใหม่", "ใหม่.xlsx");
    await chooseAnother(page, other);
    await page.locator("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#spoken", { hasText: "สมุดงานเดิมยังเปิดอยู่" }).waitFor();
    await page.click("#back");
    expect(await shown(page)).toEqual(["register"]);
    expect(await page.textContent("#office")).toBe("เทศบาลตำบลเดิม");
    expect(await page.textContent("#keeping")).toContain("ยังไม่ได้บันทึก");
    await chooseAnother(page, other);
    const { bytes } = await downloaded(page, () => page.click('dialog [data-wish="save"]'));
    expect(Buffer.from(bytes)).not.toEqual(readFileSync(path));
    expect(await officeIn(bytes)).toContain("เทศบาลตำบลเดิม");
    await page.locator("#office", { hasText: "เทศบาลตำบลใหม่" }).waitFor();
    await idle(page);
    expect(await page.textContent("#keeping")).toBe("ยังไม่มีการเปลี่ยนแปลงที่ต้องบันทึก");
  }, 60_000);

  test("is the one that the first screen names, also where reading it is stopped", async () => {
    const { page } = await openPage();
    await openDemo(page);
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage");
      const post = own?.value as (this: Worker, message: { type: string }) => void;
      // Calls reach the program no more, until `go`.
      Worker.prototype.postMessage = function (message: { type: string }) {
        if (message.type !== "call") post.call(this, message);
      };
      (window as Slow).go = () => {
        Object.defineProperty(Worker.prototype, "postMessage", own ?? {});
      };
    });
    await chooseAnother(page, await bookOf("เทศบาลตำบลใหม่", "ใหม่.xlsx"));
    await page.click('dialog [data-wish="discard"]');
    await page.locator("#progress-visible", { hasText: "กำลังอ่านและตรวจสมุดงาน" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#fault", { hasText: "หยุดแล้ว ยังไม่ได้ตรวจ" }).waitFor();
    expect(await page.textContent("#still-open-name")).toBe("สมุดงาน ใหม่.xlsx ยังเปิดอยู่");
    await page.evaluate(() => {
      (window as Slow).go?.();
    });
    await page.click("#back");
    await page.locator("#office", { hasText: "เทศบาลตำบลใหม่" }).waitFor();
  });

  test("that cannot be read leaves the one that is open, and there is a way back to it", async () => {
    const { page } = await openPage();
    await openSheets(page, ofOffice("เทศบาลตำบลเดิม"));
    await refresh(page);
    const broken = join(place.folder, "เสีย.xlsx");
    writeFileSync(broken, "ไม่ใช่");
    await chooseAnother(page, broken);
    await page.locator("#fault", { hasText: "เสีย.xlsx: ไฟล์นี้ไม่ใช่สมุดงาน Excel" }).waitFor();
    // What would be done here would be done unseen.
    expect(await page.isVisible("#undo")).toBe(false);
    expect(await page.textContent("#still-open")).toContain("มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก");
    await page.click("#back");
    expect(await shown(page)).toEqual(["register"]);
    const { name, bytes } = await downloaded(page, () => page.click("#download"));
    expect(name).toMatch(/^book-/);
    expect(await officeIn(bytes)).toContain("เทศบาลตำบลเดิม");
  }, 60_000);

  test("may be one of several that were dropped, and the others are named", async () => {
    // A browser that lends files lends dropped ones too.
    const { page } = await openPage(undefined, `${lendOnly} delete DataTransferItem.prototype.getAsFileSystemHandle;`);
    const paths = [await bookOf("เทศบาลตำบลหนึ่ง", "งาน.xlsx"), await bookOf("เทศบาลตำบลสอง", "อื่น.xlsx")];
    const cdp = await page.context().newCDPSession(page);
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await cdp.send("Input.dispatchDragEvent", { type, x: 600, y: 300, data });
    await page.locator("#spoken", { hasText: "ไฟล์ที่วางพร้อมกันไม่ได้เปิด: อื่น.xlsx" }).waitFor();
    expect(await page.textContent("#office")).toBe("เทศบาลตำบลหนึ่ง");
  });
});

browse("what a step left is told", () => {
  test("a step that is taken back after saving is one that the file does not have", async () => {
    const { page } = await openPage();
    await openSheets(page, demoSheets());
    await refresh(page);
    await downloaded(page, () => page.click("#download"));
    await idle(page);
    expect(await page.textContent("#keeping")).toBe("ยังไม่มีการเปลี่ยนแปลงที่ต้องบันทึก");
    expect(await undo(page)).toContain("คำนวณแผนรายเดือน");
    expect(await page.textContent("#keeping")).toContain("ยังไม่ได้บันทึก");
    expect(await page.textContent("#refreshed")).toBe("");
  });

  test("what was done is said to the eye, until it is put away", async () => {
    const { page } = await openPage();
    await openDemo(page);
    await page.click("#check");
    await page.locator("#spoken", { hasText: "ตรวจแล้ว" }).waitFor();
    await idle(page);
    expect((await page.locator("#spoken").boundingBox())?.height).toBeGreaterThan(15);
    await page.click("#unsay");
    expect(await page.textContent("#spoken")).toBe("");
    expect(await page.isVisible("#unsay")).toBe(false);
  });

  test("nothing is computed as of a date that cannot be read, and that is said", async () => {
    const { page } = await openPage();
    await openDemo(page);
    await page.fill("#status-date", "31 กุมภาพันธ์ 2569");
    await page.click('[data-view="register"]');
    await idle(page);
    await page.click("#refresh");
    await page.locator("#spoken", { hasText: "วันที่สถานะยังอ่านไม่ได้ จึงยังไม่ได้คำนวณ" }).waitFor();
  });

  test("papers go with the step that made them, also when a later step was taken back first", async () => {
    const { page } = await openPage(undefined, withFolder);
    await openDemo(page);
    await page.click('[data-view="make"]');
    await page.click("#folder");
    await page.click("#make-papers");
    await page.locator("#made .done").waitFor();
    await idle(page);
    expect((await namesIn(page)).length).toBeGreaterThan(1);
    await refresh(page);
    expect(await undo(page)).toContain("คำนวณแผนรายเดือน");
    expect((await namesIn(page)).length).toBeGreaterThan(1);
    await page.locator("#undo-what", { hasText: "ลงทะเบียนเอกสาร" }).waitFor({ state: "attached" });
    expect(await undo(page)).toContain("ลงทะเบียนเอกสาร");
    await page.locator("#spoken", { hasText: "ลงทะเบียนเอกสาร" }).waitFor();
    expect(await namesIn(page)).toEqual([]);
    expect(await page.textContent("#made")).toBe("");
  }, 60_000);
});

browse("what is stopped", () => {
  test("while papers are put is taken out again", async () => {
    const { page } = await openPage(undefined, slowFolder);
    await page.evaluate(() => {
      delete window.showOpenFilePicker;
    });
    await openDemo(page);
    await page.click('[data-view="make"]');
    await page.click("#folder");
    await page.evaluate(() => {
      (window as Slow).holdAt = 3;
    });
    await page.click("#make-papers");
    await page.waitForFunction(() => (window as Slow).go !== undefined);
    // Two whole papers, and the third begun.
    expect(await namesIn(page)).toHaveLength(3);
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      (window as Slow).go?.();
    });
    await page.locator("#fault", { hasText: "หยุดแล้ว ไม่มีเอกสารใดถูกสร้าง" }).waitFor();
    expect(await namesIn(page)).toEqual([]);
    await page.click('[data-view="register"]');
    await idle(page);
    expect(await page.textContent("#register-table")).toBe("ยังไม่มีเอกสารในทะเบียน");
  });

  test("while the workbook itself is written is done, and that is said", async () => {
    const { page } = await openPage(undefined, slowFolder);
    await putIn(page, "งาน.xlsx", new Uint8Array(readFileSync(await bookOf("เทศบาลตำบลหนึ่ง", "งาน.xlsx"))));
    const before = await fileIn(page, "งาน.xlsx");
    await page.click("#choose");
    await page.locator("#mend").waitFor();
    await idle(page);
    // No lock file can be seen from here, so the person is asked to look.
    expect(await page.textContent("#keeping")).toContain("โปรดปิดไฟล์ใน Excel หรือ LibreOffice ก่อน");
    await page.click('[data-view="register"]');
    await idle(page);
    await page.evaluate(() => {
      (window as Slow).holdAt = 1;
    });
    await page.click("#refresh");
    await page.waitForFunction(() => (window as Slow).go !== undefined);
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      (window as Slow).go?.();
    });
    await page.locator("#spoken", { hasText: "หยุดไม่ทัน: คำนวณแผนรายเดือนและสรุปสถานะ เสร็จ" }).waitFor();
    await idle(page);
    expect(await fileIn(page, "งาน.xlsx")).not.toEqual(before);
    expect(await page.textContent("#undo-what")).toContain("คำนวณแผนรายเดือนและสรุปสถานะ");
  });
});

browse("what is typed", () => {
  test("into one cell stays when another is saved", async () => {
    const rows = demoSheets()["มาตรการ"] ?? [];
    const status = (rows[0] ?? []).indexOf("สถานะ");
    const broken = rows.map((row, at) =>
      at === 1 || at === 2 ? row.map((v, i) => (i === status ? "เสดแล้ว" : v)) : row,
    );
    const { page } = await openPage();
    await openSheets(page, { ...demoSheets(), มาตรการ: broken });
    const editors = page.locator("#problems .editor", { hasText: "สถานะ" });
    const label = await editors.nth(1).locator("label").textContent();
    await editors.nth(1).locator("textarea").fill("ที่พิมพ์ไว้");
    await editors.nth(0).locator("textarea").fill("อยู่ระหว่างดำเนินการ");
    await editors.nth(0).locator("button").click();
    await page.locator("#spoken", { hasText: "ตรวจใหม่แล้ว" }).waitFor();
    await idle(page);
    const other = page.locator("#problems .editor", { hasText: label ?? "" });
    expect(await other.first().locator("textarea").inputValue()).toBe("ที่พิมพ์ไว้");
    await other.first().locator("textarea").fill("แล้วเสร็จ");
    await other.first().locator("button").click();
    await page.locator("#spoken", { hasText: "ตรวจใหม่แล้ว" }).waitFor();
    await idle(page);
    expect(await page.textContent("#stranded")).toBe("");
  });

  test("and not saved is not dropped unasked, neither for another workbook nor with the page", async () => {
    const { page } = await openPage();
    await openSheets(page, demoSheets({ มาตรการ: [[1, "สถานะ", "เสดแล้ว"]] }));
    const editor = page.locator("#problems .editor", { hasText: "สถานะ" }).first();
    const cell = /^แก้ (\S+ \S+)/.exec((await editor.locator("label").textContent()) ?? "")?.[1] ?? "";
    await editor.locator("textarea").fill("ที่พิมพ์ไว้");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leaving = page.waitForEvent("dialog");
    await page.evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    await leaving;
    const other = await bookOf("เทศบาลตำบลใหม่", "ใหม่.xlsx");
    await chooseAnother(page, other);
    await page.locator("dialog", { hasText: `จะหายไป: ${cell} ` }).waitFor();
    expect(
      await page.locator("dialog [data-wish]").evaluateAll((all) => all.map((one) => one.getAttribute("data-wish"))),
    ).toEqual(["back", "discard"]);
    await page.click('dialog [data-wish="back"]');
    expect(await page.textContent("#still-open")).toContain("มีข้อความที่พิมพ์ไว้แต่ยังไม่ได้บันทึก");
    await page.click("#back");
    expect(await editor.locator("textarea").inputValue()).toBe("ที่พิมพ์ไว้");
    await chooseAnother(page, other);
    await page.click('dialog [data-wish="discard"]');
    await page.locator("#office", { hasText: "เทศบาลตำบลใหม่" }).waitFor();
    await idle(page);
    // Nothing is typed into this one.
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("into a cell that is told no more is shown, until it is thrown away", async () => {
    const { page } = await openPage();
    const misspelt = "จัดทำคำสั่งมอบหมายงาน และขออนุญาติใช้พื้นที่";
    await openSheets(page, demoSheets({ มาตรการ: [[1, "ผลการดำเนินการ", misspelt]] }));
    await page.evaluate(() => {
      document.querySelectorAll("#mend details").forEach((one) => {
        one.setAttribute("open", "");
      });
    });
    const box = page.locator("#problems .editor", { hasText: "ผลการดำเนินการ" }).first().locator("textarea");
    await box.fill("ข้อความใหม่ทั้งช่อง");
    await page.locator("#corrections button.strong").click();
    await page.locator("#stranded", { hasText: "ข้อความใหม่ทั้งช่อง" }).waitFor();
    await idle(page);
    await page.click("#stranded button");
    expect(await page.textContent("#stranded")).toBe("");
  });
});
