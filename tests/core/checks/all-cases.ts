import { jest } from "@jest/globals";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Case, Cases } from "../../../src/core/checks/common/case";

const core = join(__dirname, "../../../src/core");
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".cases.ts"));

/** Every case of every problem, by code: whatever stands in a file *.cases.ts beside its rule is run. */
export const allCases: ReadonlyMap<string, readonly Case[]> = gather();

function gather(): ReadonlyMap<string, readonly Case[]> {
  const found = new Map<string, readonly Case[]>();
  for (const path of files.sort()) {
    const { cases } = jest.requireActual<{ cases: Cases }>(join(core, path));
    for (const [code, list] of Object.entries(cases)) {
      if (found.has(code)) throw new Error(`${path}: the cases of ${code} stand in another file too`);
      found.set(code, list);
    }
  }
  return found;
}
