import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/core/commands/catalogue";
import { checksGuide } from "../../../src/core/commands/checks-guide";

test("docs/checks.md is the catalogue; write it anew with `npm run docs:checks`", () => {
  expect(readFileSync("docs/checks.md", "utf8")).toBe(checksGuide());
});

test("every problem has its entry, once, and none is left without a chapter", () => {
  const guide = checksGuide();
  for (const code of catalogue.keys()) expect(guide.split(`### \`${code}\``)).toHaveLength(2);
  expect(guide).not.toContain("## อื่น ๆ");
});
