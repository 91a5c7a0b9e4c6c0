import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { correctionsOf, withEdits } from "../../../src/core/commands/correct";
import { correctPlanted, exampleBook } from "../../corpus/plant";
import { day } from "../builders";
import { allCases } from "../checks/all-cases";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const mendable = [...allCases].flatMap(([code, cases]) =>
  cases.flatMap((one, index) => {
    const options = one.kinds === undefined ? {} : { kinds: one.kinds };
    const { problems } = check(one.data, options, environment);
    return problems.some(({ correction }) => correction !== undefined)
      ? [[`${code} ${index + 1}`, one.data, options] as const]
      : [];
  }),
);

describe("correcting twice changes nothing", () => {
  test("and most problems with a correction are held to it", () => {
    expect(mendable.length).toBeGreaterThan(45);
  });

  test.each(mendable)("%s", (_, data, options) => {
    const once = withEdits(data, correctionsOf(data, options, environment));
    expect(correctionsOf(once, options, environment).map(({ before, after }) => [before, after])).toEqual([]);
  });
});

describe("correcting never makes a workbook worse", () => {
  const example = exampleBook();

  test("a workbook without mistakes stays as it is", () => {
    expect(correctionsOf(example, {}, environment)).toEqual([]);
  });

  // npm run check:correct does the same for 300 workbooks.
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("each planted mistake is mended or left as typed: %s", (seed) => {
    const { planted, worse } = correctPlanted(seed, example);
    expect(planted).toBeGreaterThan(2);
    expect(worse).toEqual([]);
  });
});
