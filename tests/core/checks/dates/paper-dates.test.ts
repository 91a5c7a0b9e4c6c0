import { describe, expect, test } from "@jest/globals";
import { codesOf } from "../helpers";

describe("the date of ตั้งค่า", () => {
  const titled = (section: string, text: string, reportDate: string) =>
    codesOf(["memo", "progress"], { settings: { reportDate }, texts: [{ report: "progress", section, text }] });

  test("is not before the end of the round that a title names", () => {
    expect(titled("ชื่อเรื่อง", "รายงานผล รอบ ๖ เดือน", "10 กุมภาพันธ์ 2569")).toContain("date.paper-before-round");
    expect(titled("ชื่อเรื่อง", "รายงานผล รอบ ๖ เดือน", "10 เมษายน 2569")).not.toContain("date.paper-before-round");
  });

  test("fits any round where the title leaves it open", () => {
    expect(titled("ชื่อเรื่อง", "รายงานผล", "10 กุมภาพันธ์ 2569")).not.toContain("date.paper-before-round");
    expect(titled("บทนำ", "รายงานผล รอบ ๖ เดือน", "10 กุมภาพันธ์ 2569")).not.toContain("date.paper-before-round");
  });
});
