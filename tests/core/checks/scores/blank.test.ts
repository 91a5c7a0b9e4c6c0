import { expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import { paperKindList } from "../../../../src/core/papers/kinds";
import { day, workbookOf } from "../../builders";

const scores = [
  { year: "2568", indicator: "1", score: "91.25" },
  { year: "2568", indicator: "2", score: "" },
];

test("a blank score stops the paper that rests on the scores, and no other", () => {
  const stopped = paperKindList.filter((kind) =>
    check(workbookOf({ scores }), { kinds: [kind] }, { today: day(2569, 3, 31), now: "", user: "" }).problems.some(
      ({ at, severity }) => severity === "error" && at?.sheet === "คะแนน ITA" && at.row === 3,
    ),
  );
  expect(stopped).toEqual(["analysis"]);
});
