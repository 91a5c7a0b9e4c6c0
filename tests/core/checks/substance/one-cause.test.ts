import { expect, test } from "@jest/globals";
import { good, measures, notBegun, running } from "../../../../src/core/checks/common/case";
import { check } from "../../../../src/core/commands/check";
import { day, workbookOf } from "../../builders";
import { cellOf, codesOf } from "../helpers";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const two = (more: Partial<typeof good>) => measures({ ...good, ...more }, { ...good, code: "ม2", ...more });

test("a column of states that is blank against its history is one line with its cells", () => {
  const history = ["ม1", "ม2"].map((code) => ({ time: "2569-01-05", code, from: notBegun, to: running }));
  const data = workbookOf({ ...two({ status: "" }), history });
  const stale = check(data, { kinds: ["announcement"] }, environment).problems.filter(
    ({ code }) => code === "history.stale",
  );
  expect(stale.map((one) => [cellOf(one), one.others?.length])).toEqual([["มาตรการ!O2", 1]]);
});

test("a blank column that one paper has to have is an error, and no warning besides for the papers that could do without", () => {
  const codes = codesOf(["announcement", "progress", "memo", "analysis", "annual"], two({ owner: "" }));
  const own = codes.filter((code) => ["value.required", "measure.blank-all", "measure.blank"].includes(code));
  expect(new Set(own)).toEqual(new Set(["value.required"]));
});
