import { expect, test } from "@jest/globals";
import { defineProblem } from "../../../src/core/problems/definition";
import { problem } from "../../../src/core/problems/problem";

const placed = defineProblem({
  code: "test.placed",
  severity: "warning",
  message: "{name} ได้ {score}{hint} ({found})",
  expected: "ใช้แท็ก {คะแนนรวม} หรือ {#{name}}",
  fix: "แก้",
  why: "เพราะ",
});
const bare = defineProblem({ code: "test.bare", severity: "info", message: "ก", expected: "ข", fix: "ค", why: "ง" });

test("the places of a wording are what a problem has to be told, no more and no less", () => {
  const told = problem(placed, { found: "ที่อ่าน", args: { name: "ตัวชี้วัด", score: 8 } });
  expect(told.message).toBe("ตัวชี้วัด ได้ 8 (ที่อ่าน)");
  expect(told.expected).toBe("ใช้แท็ก {คะแนนรวม} หรือ {#ตัวชี้วัด}");
  // @ts-expect-error: no arguments at all
  problem(placed);
  // @ts-expect-error: score is missing
  problem(placed, { args: { name: "ก" } });
  // @ts-expect-error: there is no place called row
  problem(placed, { args: { name: "ก", score: 1, row: 2 } });
  expect(problem(bare).code).toBe("test.bare");
});
