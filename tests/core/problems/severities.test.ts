import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/core/commands/catalogue";

// Written by hand and by nothing else: a severity that changes is a decision, of whichever rule it is.
const pinned = readFileSync(join(__dirname, "severities.txt"), "utf8").trim().split("\n");

test("every problem has the severity, and the other one it may have, that was decided for it", () => {
  const now = [...catalogue.values()].map(({ code, severity, orSeverity }) =>
    [code, severity, ...(orSeverity === undefined ? [] : [`or ${orSeverity}`])].join(" "),
  );
  expect(now.sort()).toEqual(pinned);
});
