import { expect } from "@jest/globals";
import type { Page } from "playwright-core";

/** Presses Tab (or Shift+Tab) until the element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const target = page.locator(selector).first();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is out of reach of ${key}`);
}

/** Waits until the page shows nothing more to wait for. */
export async function settled(page: Page): Promise<void> {
  await page.locator("#progress").waitFor({ state: "hidden" });
}

/** The page, ready after its first call. */
export async function ready(page: Page): Promise<void> {
  await page.locator("#choices").waitFor();
  await settled(page);
}

/** Chooses nothing, checks, and waits for the result. */
export async function checked(page: Page): Promise<void> {
  await ready(page);
  await page.click("#check");
  await page.locator(".verdict").waitFor();
  await settled(page);
}

export const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

/** The id of what has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

export async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
  expect(await textOf(page, selector)).toContain(text);
}

/** A promise that a test lets go when it wants to. */
export function gate(): { readonly wait: () => Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    wait: () => opened,
    open: () => {
      open();
    },
  };
}
