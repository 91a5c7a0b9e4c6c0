import { describe, expect, test } from "@jest/globals";
import { dataOf } from "../../../../src/core/papers";
import { bookOf, type Parts } from "../../builders";
import { contextOf, filledXml, linesOf, tablesOf } from "../paper-text";

const riskPaper = (risks: Parts["risks"]) =>
  filledXml("risk-plan", dataOf(contextOf(bookOf({ ...(risks ? { risks } : {}) }), "risk-plan")), "thai");
const rated = { risk: "เรียกรับ", likelihood: "3", impact: "4" };

describe("the risks of a plan", () => {
  test("stand where likelihood and impact put them, by the number that they have in the paper", () => {
    const tables = tablesOf(riskPaper([rated, { risk: "ทุจริต", likelihood: "1", impact: "5", code: "ส9" }]));
    const matrix = tables.find((table) => table[0]?.[0] === "ผลกระทบ") ?? [];
    expect(matrix.slice(1, 6).map((row) => row[0])).toEqual(["๕", "๔", "๓", "๒", "๑"]);
    expect(matrix[2]?.[3]).toBe("สูง (๑)");
    expect(matrix[1]?.[1]).toBe("ปานกลาง (๒)");
  });

  test("have a table of results only where one has a result or was rated again", () => {
    expect(linesOf(riskPaper([rated])).join("\n")).not.toContain("หลังดำเนินการ");
    const after = {
      ...rated,
      result: "สลับผู้ตรวจแล้ว",
      likelihoodAfter: "2",
      impactAfter: "2",
      evidence: "https://www.example.go.th/1",
    };
    const xml = riskPaper([after, { risk: "ทุจริต" }]);
    const table = tablesOf(xml).find((one) => one[0]?.includes("หลังดำเนินการ")) ?? [];
    expect(table[2]?.slice(0, 4)).toEqual(["๑", "เรียกรับ", "สลับผู้ตรวจแล้ว", "https://www.example.go.th/1"]);
    expect(table[2]?.slice(5, 7)).toEqual(["๒", "๒"]);
    expect(table[3]?.slice(2)).toEqual(["-", "-", "-", "-", "-", "-"]);
    expect(xml).toContain("<w:hyperlink");
  });

  test("with nothing but evidence are those in the table that have it, by their numbers in the paper", () => {
    const proven = { ...rated, evidence: "https://www.example.go.th/2" };
    const tables = tablesOf(riskPaper([{ risk: "ทุจริต" }, proven]));
    const table = tables.find((one) => one[0]?.includes("หลังดำเนินการ")) ?? [];
    expect(table.slice(2).map((row) => row.slice(0, 4))).toEqual([["๒", "เรียกรับ", "-", "https://www.example.go.th/2"]]);
  });
});
