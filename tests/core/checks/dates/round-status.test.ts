import { describe, expect, test } from "@jest/globals";
import { roundFitsStatus } from "../../../../src/core/checks/dates/round-status";
import { report } from "../../../../src/core/commands/report";
import { defaultTemplates } from "../../../../src/node/default-templates";
import { bookOf, day, workbookOf } from "../../builders";

const at = (round: 3 | 6 | 9 | 12 | null, year: number, month: number, ofMonth: number) =>
  roundFitsStatus(bookOf(), "progress", round, day(year, month, ofMonth)).map(({ code, at: cell }) => [
    code,
    cell?.sheet,
  ]);

describe("a report of a round shows the state at its end", () => {
  test.each([
    ["a day before its end", 6, [2569, 3, 30], "round.not-over"],
    ["half a year before its end", 12, [2569, 3, 31], "round.not-over"],
    ["when the next round is over", 6, [2569, 6, 30], "round.long-over"],
    ["years later", 12, [2571, 1, 1], "round.long-over"],
  ] as const)("one made as of %s is doubtful", (_when, round, date, code) => {
    expect(at(round, date[0], date[1], date[2])).toEqual([[code, "ตั้งค่า"]]);
  });

  test.each([
    ["at its end", 6, [2569, 3, 31]],
    ["some weeks later", 6, [2569, 5, 20]],
    ["months after the year", 12, [2570, 1, 15]],
  ] as const)("one made as of %s is not", (_when, round, date) => {
    expect(at(round, date[0], date[1], date[2])).toEqual([]);
  });

  test("a paper without rounds is none", () => {
    expect(at(null, 2568, 10, 1)).toEqual([]);
  });

  test("the doubt comes with the paper and does not stop it", () => {
    const done = { steps: "ทำ", owner: "สำนักปลัด", status: "ยังไม่ดำเนินการ", period: "ไตรมาส 4" };
    const data = workbookOf({ settings: { reportDate: "1 ตุลาคม 2569" }, measures: [done] });
    const template = defaultTemplates.progress;
    const options = { kind: "progress", round: 12, draft: true, template, ownTemplate: false } as const;
    const plan = report(data, options, { today: day(2569, 3, 31), now: "", user: "" });
    expect(plan.problems.map(({ code }) => code)).toContain("round.not-over");
    expect(plan.paper).not.toBeNull();
  });
});
