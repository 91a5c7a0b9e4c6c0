import { describe, expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import { day, workbookOf, type RowOf } from "../../builders";

const strangersIn = (row: RowOf<"measures">): readonly string[] =>
  check(workbookOf({ measures: [row] }), { kinds: ["announcement"] }, { today: day(2569, 1, 9), now: "", user: "" })
    .problems.filter(({ code }) => code === "indicator.words")
    .map(({ message }) => message);

const list = ["ปรับหน้าแรกของเว็บไซต์ให้เป็นปัจจุบัน", "ออกข้อปฏิบัติในการยืมครุภัณฑ์", "เปิดเผยข้อมูลการประชุมสภา"].join("\n");

describe("measures that stand as a list in one row under one indicator", () => {
  test("each line of the measure is looked at by itself", () => {
    const [message = ""] = strangersIn({ indicator: "9", measure: list });
    expect(message).toContain("ยืมครุภัณฑ์");
    expect(message).toContain("ตัวชี้วัดที่ 4");
  });

  test("so is each step where the measure has no name of its own", () => {
    expect(strangersIn({ indicator: "9", topic: "จุดที่ต้องแก้", measure: "", steps: list })).toHaveLength(1);
  });

  test("steps of a named measure are its own, whatever they use", () => {
    expect(strangersIn({ indicator: "9", measure: "การเปิดเผยข้อมูลบนเว็บไซต์", steps: list })).toEqual([]);
  });

  test("a list that keeps to its indicator is quiet", () => {
    const own = list.replace("ออกข้อปฏิบัติในการยืมครุภัณฑ์", "เผยแพร่รายงานการประชุม");
    expect(strangersIn({ indicator: "9", measure: own })).toEqual([]);
  });
});

describe("a measure whose results speak of another indicator", () => {
  const row = { indicator: "7", measure: "จัดหน้าเว็บไซต์ใหม่", steps: "จัดหมวดหมู่ใหม่" };

  test("is told where two of its phrases do", () => {
    expect(strangersIn({ ...row, result: "ปรับแผนการใช้จ่าย และชี้แจงการเบิกจ่าย" })).toHaveLength(1);
  });

  test("is not told for one phrase that holds two of the words", () => {
    expect(strangersIn({ ...row, result: "ผู้ชมค้นแผนการใช้จ่ายงบประมาณพบ" })).toEqual([]);
  });
});
