import { describe, expect, test } from "@jest/globals";
import { audit, focusLook } from "./support/audit";
import { faultySheets } from "./support/office";
import { sheetsPlace } from "./support/places";
import { browse, picture, setup, sidebar } from "./support/setup";
import { checked, expectText, gate, ready, settled } from "./support/steps";

const looks: readonly (readonly [string, { readonly width: number; readonly height: number }])[] = [
  ["sheets-300", sidebar],
  ["sheets-480", { width: 480, height: 620 }],
];

browse("everybody can use it", () => {
  const { open } = setup();

  describe.each(looks)("%s", (name, size) => {
    test("names, order, contrast, size and width hold in every state, and each is pictured", async () => {
      const { page, intercept } = await open(sheetsPlace, faultySheets(), size);
      const look = async (state: string, fullPage = false): Promise<void> => {
        await page.mouse.move(0, 0);
        await picture(page, `${name}-${state}`, fullPage);
        expect({ state, faults: await page.evaluate(audit) }).toEqual({ state, faults: [] });
      };
      await ready(page);
      await look("1-start");

      const { wait, open: release } = gate();
      intercept("pageCheck", wait);
      await page.click("#check");
      await page.locator("#seconds", { hasText: "2 วินาที" }).waitFor();
      await look("2-progress");
      release();
      await page.locator(".verdict").waitFor();
      await settled(page);
      await look("3-errors");

      await page.click("button.link >> nth=0");
      await page.locator("button.link.seen").waitFor();
      await settled(page);
      await look("4-cell");
      await page.click(".group.warning summary");
      await page.check("#draft");
      await page.click("#make");
      await page.locator("#made").waitFor();
      await settled(page);
      await look("5-draft");
      await page.check("#person-0");
      await page.click("#refresh");
      await page.locator("#refreshed").waitFor();
      await settled(page);
      await look("6-whole", true);

      await page.fill("#status-date", "เมษายน 2569");
      await expectText(page, "#date-reading", "ยังขาดวันที่");
      await page.fill("#status-date", "1 มิถุนายน 2569");
      intercept("pageCheck", () => {
        throw new Error("สมุดงานกำลังถูกแก้ไขโดยผู้อื่น\n\nยังไม่มีอะไรเปลี่ยนแปลง สมุดงานเป็นเหมือนเดิม");
      });
      await page.click("#check");
      await page.locator("#fault p").first().waitFor();
      await look("7-fault");
    });

    test("the focus goes through everything once, forwards and backwards, and is always to be seen", async () => {
      const { page } = await open(sheetsPlace, faultySheets(), size);
      await checked(page);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      const walk = async (key: string): Promise<string[]> => {
        const seen: string[] = [];
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.press(key);
          expect(await page.evaluate(focusLook)).not.toBe("");
          const place = await page.evaluate(() => {
            const now = document.activeElement;
            return now === document.body ? "" : `${now?.id ?? ""} ${now?.textContent.slice(0, 20) ?? ""}`;
          });
          if (place === "" || place === seen[0]) break;
          seen.push(place);
        }
        return seen;
      };
      await page.focus("#kind");
      await page.keyboard.press("Shift+Tab");
      const forwards = await walk("Tab");
      expect(forwards.map((one) => one.split(" ")[0]).filter((id) => id !== "")).toEqual([
        "kind",
        "round-6",
        "status-date",
        "check",
        "draft",
        "make",
        "all-draft",
        "all",
        "papers-show",
        "refresh",
        "import-files",
        "import",
        "year-measures",
        "year-risks",
        "year",
        "runs",
        "undo",
      ]);
      await page.focus("#undo");
      await page.keyboard.press("Tab");
      const backwards = await walk("Shift+Tab");
      expect([...backwards].reverse()).toEqual(forwards);
    });
  });

  test("the audit finds what it looks for", async () => {
    const { page } = await open(sheetsPlace);
    await ready(page);
    await page.evaluate(() => {
      const { style } = document.body;
      style.minWidth = "400px";
      document.querySelectorAll("#check").forEach((one) => {
        one.textContent = "";
      });
      for (const html of [
        '<p style="color:#999">จาง</p>',
        '<input aria-describedby="nothing">',
        '<p id="main">ซ้ำ</p>',
        "<h4>ข้ามขั้น</h4>",
        '<button style="min-height:0;height:9px;padding:0">x</button>',
        '<a href="#" tabindex="3">ลิงก์</a>',
      ]) {
        document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
      }
    });
    const found = (await page.evaluate(audit)).join("\n");
    for (const word of [
      "contrast 2.8",
      "names nothing",
      "id twice",
      "jumps",
      "too small",
      "above 0",
      "sideways",
      "has no name",
    ])
      expect(found).toContain(word);
  });

  test("nothing turns for people who asked for less motion", async () => {
    const { page, intercept } = await open(sheetsPlace, undefined, { calm: true });
    await ready(page);
    const { wait, open: release } = gate();
    intercept("pageCheck", wait);
    await page.click("#check");
    await page.locator("#progress").waitFor();
    expect(await page.locator(".turning").evaluate((one) => getComputedStyle(one).animationName)).toBe("none");
    release();
    await settled(page);
  });

  test("what happens is said aloud, not only shown: steps, time, verdict", async () => {
    const { page, intercept } = await open(sheetsPlace);
    await ready(page);
    expect(await page.getAttribute("#spoken", "role")).toBe("status");
    expect(await page.getAttribute("#fault", "role")).toBe("alert");
    const { wait, open: release } = gate();
    intercept("pageCheck", wait);
    await page.click("#check");
    await expectText(page, "#progress-spoken", "กำลังตรวจข้อมูล");
    release();
    await expectText(page, "#spoken", "ไม่พบข้อผิดพลาด");
  });
});
