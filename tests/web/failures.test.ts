import { expect, test } from "@jest/globals";
import { faultySheets, writeBook } from "./support/office";
import { sheetsPlace } from "./support/places";
import { browse, setup } from "./support/setup";
import { checked, expectText, focused, gate, ready, settled, tabTo, textOf } from "./support/steps";

const fail = (message: string) => (): never => {
  throw new Error(message);
};

browse("what goes wrong", () => {
  const { open, workbook } = setup();

  const count = (calls: readonly { call: string }[], name: string): number =>
    calls.filter(({ call }) => call === name).length;

  test("a failed check says why, keeps what was chosen, and is tried again from the keyboard", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await ready(page);
    await page.selectOption("#kind", "memo");
    await page.fill("#status-date", "30 เมษายน 2569");
    intercept("pageCheck", fail("สมุดงานกำลังถูกแก้ไข โปรดรอสักครู่"));
    await page.click("#check");
    await expectText(page, "#fault", "สมุดงานกำลังถูกแก้ไข");
    expect(await page.inputValue("#kind")).toBe("memo");
    expect(await page.inputValue("#status-date")).toBe("30 เมษายน 2569");
    intercept("pageCheck", null);
    await tabTo(page, "#fault button");
    await page.keyboard.press("Enter");
    await page.locator(".verdict").waitFor();
    await settled(page);
    expect(await textOf(page, "#fault")).toBe("");
    expect(await focused(page)).toBe("results-title");
  });

  test("words of a service are explained in Thai and kept in brackets", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await ready(page);
    intercept("pageCheck", fail("Exception: Service Spreadsheets timed out while accessing document"));
    await page.click("#check");
    await expectText(page, "#fault", "ใช้เวลาเกิน");
    expect(await textOf(page, "#fault")).toContain("(Service Spreadsheets timed out");
    await page.click("text=ปิดข้อความ");
    expect(await textOf(page, "#fault")).toBe("");
    expect(await focused(page)).toBe("kind");
  });

  test("a page that cannot begin can begin again", async () => {
    const { page, intercept } = await open((html) => async (...given) => {
      const opened = await sheetsPlace(html)(...given);
      await ready(opened.page);
      opened.intercept("pageState", fail("ไม่พบไฟล์"));
      await opened.page.reload();
      return opened;
    });
    await expectText(page, "#fault", "ไม่พบไฟล์");
    expect(await page.isVisible("#choices")).toBe(false);
    intercept("pageState", null);
    await page.click("button:has-text('ลองอีกครั้ง')");
    await ready(page);
  });

  test("a double click makes one paper, and no other button works meanwhile", async () => {
    const { page, calls, intercept } = await open(sheetsPlace);
    await checked(page);
    const { wait, open: release } = gate();
    intercept("pageMakePaper", wait);
    await page.dblclick("#make");
    await page.locator("#progress").waitFor();
    // A person can click a button that refuses; the browser's driver has to be told to.
    await page.click("#refresh", { force: true });
    await page.click("#check", { force: true });
    expect(await page.getAttribute("#check", "aria-disabled")).toBe("true");
    expect(await textOf(page, "#progress")).toContain("ขั้นที่ 1 จาก 2");
    await page.locator("#seconds", { hasText: "วินาที" }).waitFor();
    release();
    await page.locator("#made").waitFor();
    await settled(page);
    expect(count(calls, "pageMakePaper")).toBe(1);
    expect(count(calls, "pageRefresh")).toBe(0);
    expect(count(calls, "pageCheck")).toBe(1);
  });

  test("waiting can be stopped; an answer that comes later is not lost and takes no focus", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await checked(page);
    const { wait, open: release } = gate();
    intercept("pageMakePaper", wait);
    await page.click("#make");
    await page.locator("#progress").waitFor();
    await page.keyboard.press("Escape");
    await settled(page);
    await expectText(page, "#fault", "อาจยังทำต่อจนเสร็จ");
    expect(await page.getAttribute("#make", "aria-disabled")).toBeNull();
    await page.focus("#status-date");
    release();
    await page.locator("#made").waitFor();
    expect(await focused(page)).toBe("status-date");
  });

  test("a stopped check whose answer never comes leaves the page usable", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await ready(page);
    const { wait, open: release } = gate();
    intercept("pageCheck", wait);
    await page.click("#check");
    await page.click("#stop");
    await expectText(page, "#fault", "ยังไม่มีผลตรวจใหม่");
    intercept("pageCheck", null);
    await page.click("#check");
    await page.locator(".verdict").waitFor();
    release();
  });

  test("a paper stays when its signatories cannot be read", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await checked(page);
    intercept("pagePeople", fail("อ่านไม่ได้"));
    await page.click("#make");
    await page.locator("#made-link").waitFor();
    await expectText(page, "#share-empty", "เอกสารสร้างเสร็จแล้ว");
    intercept("pagePeople", null);
    await page.click("#people-again");
    await page.locator("#person-0").waitFor();
  });

  test("other choices make a result stale: making waits for a new check", async () => {
    const { page, calls } = await open(sheetsPlace);
    await checked(page);
    await page.selectOption("#kind", "memo");
    expect(await page.isVisible("#results-stale")).toBe(true);
    await page.click("#make", { force: true });
    await expectText(page, "#make-reason", "โปรดตรวจใหม่");
    await expectText(page, "#spoken", "โปรดตรวจใหม่");
    expect(count(calls, "pageMakePaper")).toBe(0);
    await page.selectOption("#kind", "progress");
    expect(await page.isVisible("#results-stale")).toBe(false);
  });

  test("a date that cannot be read stops before any call and takes the cursor there", async () => {
    const { page, calls } = await open(sheetsPlace);
    await ready(page);
    await page.fill("#status-date", "31 กุมภาพันธ์ 2569");
    await expectText(page, "#date-reading", "ไม่มีวันนี้ในปฏิทิน");
    expect(await page.getAttribute("#status-date", "aria-invalid")).toBe("true");
    await page.click("#check");
    await page.click("#refresh");
    expect(await focused(page)).toBe("status-date");
    expect(calls.map(({ call }) => call)).toEqual(["pageState"]);
  });

  test("errors that came after the check stop the paper and are shown", async () => {
    const { page } = await open(sheetsPlace);
    await checked(page);
    await writeBook(workbook(), faultySheets());
    await page.click("#make");
    // The verdict before says "ไม่พบข้อผิดพลาด", which holds these words too.
    await page.locator("#draft-choice").waitFor();
    await expectText(page, ".verdict", "พบข้อผิดพลาด");
    expect(await page.isVisible("#made")).toBe(false);
    expect(await focused(page)).toBe("results-title");
  });
});
