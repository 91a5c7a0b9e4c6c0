import { expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import { day, workbookOf } from "../../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** Whether three scored questions of a year are held against the score of their indicator. */
function isHeld(year: string): boolean {
  const data = workbookOf({
    settings: { fiscalYear: String(Number(year) + 1), assessedYear: year },
    scores: [{ year, indicator: "1", score: "50.00" }],
    analysis: [{ year, topic: "การปฏิบัติหน้าที่", findings: "i1 ได้ 90.00\ni2 ได้ 91.00\ni3 ได้ 92.00" }],
  });
  return check(data, { kinds: ["analysis"] }, environment).problems.some(({ code }) => code === "question.mean");
}

test("three questions make an indicator from the revised questionnaires on, and six before", () => {
  expect(["2566", "2567", "2568"].map(isHeld)).toEqual([false, true, true]);
});
