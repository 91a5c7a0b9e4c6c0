import { describe, expect, test } from "@jest/globals";
import { acceptProblems } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { examine } from "../../../src/core/commands/examine";
import { paperKindList } from "../../../src/core/papers/kinds";
import { exampleOffices } from "../../../src/node/example-offices";
import { day, workbookOf, workbookOfData, type Parts } from "../builders";
import { code, environment as accepting, workbook } from "../exceptions/accepted";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const demo = workbookOfData(exampleOffices[0] ?? { sheets: {} });
const faulty = workbookOf({
  settings: { reportDate: "8 เมษายน 2569" },
  measures: [{ status: "", owner: "", steps: "" }],
  texts: [{ report: "memo", section: "เรือง", text: "รายงานผล" }],
});

describe("a workbook that is read once", () => {
  test.each([
    ["the demo office", demo],
    ["a workbook full of mistakes", faulty],
    ["an empty workbook", workbookOf()],
    ["a workbook without sheets", { sheets: [] }],
  ])("%s has for each paper the problems that it has when it is checked for it alone", (_name, data) => {
    const together = examine(data, {}, environment);
    const backwards = [...paperKindList].reverse();
    for (const kind of [...paperKindList, ...backwards]) {
      expect(together.checked([kind]).problems).toEqual(check(data, { kinds: [kind] }, environment).problems);
    }
    expect(together.checked(paperKindList).problems).toEqual(
      check(data, { kinds: paperKindList }, environment).problems,
    );
  });

  test("counts acceptances that it does not hold yet, and forgets them again", () => {
    const data = workbook();
    const examination = examine(data, {}, accepting);
    const codes = (list: readonly { readonly code: string }[]) => list.map((one) => one.code);
    const before = examination.checked(["progress"]);
    const found = before.problems.filter((one) => one.code === code);
    const { entries } = acceptProblems(data, found, "เผยแพร่ร่าง", accepting);
    const fresh = examination.checked(["progress"], entries);
    expect(codes(fresh.accepted)).toEqual([code]);
    expect(codes(fresh.problems)).not.toContain(code);
    expect(examination.checked(["progress"])).toEqual(before);
  });
});

describe("the papers that an office works on", () => {
  const kinds = (parts: Parts) => examine(workbookOf(parts), {}, environment).ownKinds;

  test("are those that the sheet เอกสาร lists, in the order of the kinds", () => {
    expect(kinds({ documents: [{ report: "announcement" }, { report: "memo" }], risks: [{}] })).toEqual([
      "memo",
      "announcement",
    ]);
  });

  test("else those for which it wrote texts of its own", () => {
    expect(kinds({ texts: [{ report: "annual", section: "บทนำ", text: "ก" }], risks: [{}] })).toEqual(["annual"]);
  });

  test("else the report of the measures, and of the risks where any is filled in", () => {
    expect(kinds({})).toEqual(["progress"]);
    expect(kinds({ risks: [{}] })).toEqual(["progress", "risk-plan"]);
  });
});
