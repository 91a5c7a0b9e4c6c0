import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { kindsThat, paperKindList } from "../../../src/core/papers/kinds";
import { tableKeys } from "../../../src/core/workbook/tables";

const core = join(__dirname, "../../../src/core");

/** Where a kind may be named: its own folder, cases, and what tells by its looks which paper a file of last year is. */
const mayName = /^(?:papers|intake)\/|\.cases\.ts$|^checks\/common\/case\.ts$/;

// Some words name a table too; of those only a comparison with a kind counts.
const tables: readonly string[] = tableKeys;
const only = paperKindList.filter((kind) => !tables.includes(kind)).join("|");
const named = new RegExp(
  `"(?:${only})"|\\bkinds?\\b(?:\\.includes\\(| [!=]== )"(?:${paperKindList.join("|")})"|\\(book, \\["(?:${paperKindList.join("|")})"`,
);

test("the core asks a kind what it is and calls none by its name", () => {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !mayName.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => named.test(readFileSync(join(core, file), "utf8")))).toEqual([]);
});

test.each(["measures", "risks"] as const)("one kind is the usual paper of %s", (work) => {
  expect(kindsThat(({ isUsualFor }) => isUsualFor === work)).toHaveLength(1);
});

test.each(["measures", "results", "risks"] as const)("one kind answers the item of OIT about %s", (item) => {
  expect(kindsThat(({ answers }) => answers === item)).toHaveLength(1);
});
