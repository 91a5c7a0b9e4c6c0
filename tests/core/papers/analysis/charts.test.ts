import { describe, expect, test } from "@jest/globals";
import { dataOf } from "../../../../src/core/papers";
import { bookOf } from "../../builders";
import { contextOf } from "../paper-text";

describe("the scores of an analysis", () => {
  const scores = [
    { year: "2567", indicator: "รวม", score: "84.00" },
    { year: "2568", indicator: "รวม", score: "91.25" },
    { year: "2566", indicator: "รวม", score: "80.00" },
    { year: "2568", indicator: "1", score: "100.00" },
    { year: "2568", indicator: "2", score: "81.80" },
  ];
  const { แผนภูมิตัวชี้วัด: chart, แผนภูมิรายปี: years } = dataOf(contextOf(bookOf({ scores }), "analysis"));

  test("say by how much each misses the pass mark", () => {
    expect(JSON.stringify(chart)).toMatch(/"เทียบเกณฑ์":"ผ่าน".*"เทียบเกณฑ์":"ต่ำกว่า\u00a03.20"/);
  });

  test("of all years stand side by side, the earliest first", () => {
    const rows = JSON.stringify(years).match(/"ปี":"[^"]*"/g);
    expect(rows).toEqual(['"ปี":"2566"', '"ปี":"2567"', '"ปี":"2568"']);
  });

  test("of one year are no comparison", () => {
    expect(dataOf(contextOf(bookOf({ scores: scores.slice(1, 2) }), "analysis"))["แผนภูมิรายปี"]).toEqual([]);
  });
});
