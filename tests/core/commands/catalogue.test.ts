import { expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/commands/catalogue";

/** The codes that the sources of the core define, one a definition. */
function definedCodes(): readonly string[] {
  return readdirSync("src/core", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join("src/core", file), "utf8");
      return [...text.matchAll(/defineProblem\(\{\s*code: "([^"]+)"/g)].map(([, code = ""]) => code);
    });
}

test("the catalogue holds every problem that a source defines, and each code means one problem", () => {
  const codes = definedCodes();
  expect(codes.length).toBeGreaterThan(150);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect([...catalogue.keys()].sort()).toEqual([...codes].sort());
});
