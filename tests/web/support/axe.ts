import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe finds in the page as it stands now, one line an element; all of its rules, best practices too. */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      readonly axe: { readonly run: (context: Document, options: object) => Promise<{ readonly violations: unknown }> };
    };
    return (await checker.run(document, { resultTypes: ["violations"] })).violations;
  });
  return (found as readonly Found[]).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
  );
}
