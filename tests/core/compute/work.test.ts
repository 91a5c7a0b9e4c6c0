import { describe, expect, test } from "@jest/globals";
import { workItems } from "../../../src/core/compute/work";
import { refName } from "../../../src/core/workbook/a1";
import { bookOf, day, type Parts } from "../builders";

const today = day(2569, 3, 31);
const items = (parts: Parts) => workItems(bookOf(parts), today);
const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";

describe("a piece of work", () => {
  test("stands at the cell that names it, else at the first that is filled in", () => {
    const cellOf = (row: NonNullable<Parts["measures"]>[number]) =>
      items({ measures: [row] }).map(({ at, title }) => [refName(at), title]);
    expect(cellOf({ code: "ม1", measure: "คู่มือ", topic: "การเปิดเผย" })).toEqual([["E2", "คู่มือ"]]);
    expect(cellOf({ code: "ม1", measure: "", steps: "ก\nข", topic: "การเปิดเผย" })).toEqual([["B2", "การเปิดเผย"]]);
    expect(cellOf({ code: "ม1", measure: "", steps: "ก\nข" })).toEqual([["H2", "ก"]]);
    const risks = [{ risk: "", factor: "", response: "ตรวจซ้ำ" }];
    expect(items({ risks }).map(({ at, title }) => [at.sheet, refName(at), title])).toEqual([
      ["ความเสี่ยง", "E2", "ตรวจซ้ำ"],
    ]);
  });

  test("has the topic of the analysis, else the one that is typed; a risk has its area", () => {
    const analysis = [{ order: "1", topic: "การเปิดเผยข้อมูล" }];
    const measures = [{ topic: "1" }, { topic: "เรื่องอื่น" }, { topic: "" }];
    const risks = [{ area: "การบริหารงานบุคคล" }];
    expect(items({ analysis, measures, risks }).map(({ topic }) => topic)).toEqual([
      "การเปิดเผยข้อมูล",
      "เรื่องอื่น",
      "",
      "การบริหารงานบุคคล",
    ]);
  });

  test("was done on the day that is typed, else on the day that the history has, and never before it is done", () => {
    const history = [{ time: "15 กุมภาพันธ์ 2569", code: "ม1", from: "", to: done }];
    const doneOn = (row: NonNullable<Parts["measures"]>[number], changes: Parts["history"] = []) =>
      items({ measures: [{ code: "ม1", ...row }], history: changes })[0]?.doneDate;
    expect(doneOn({ status: done, doneDate: "20 มกราคม 2569" }, history)).toEqual(day(2569, 1, 20));
    expect(doneOn({ status: done }, history)).toEqual(day(2569, 2, 15));
    expect(doneOn({ status: done })).toBeNull();
    expect(doneOn({ status: "อยู่ระหว่างดำเนินการ", doneDate: "20 มกราคม 2569" })).toBeNull();
  });

  test("was done on its day whether it is a measure or a risk", () => {
    const history = [{ time: "15 กุมภาพันธ์ 2569", code: "ส1", from: "", to: done }];
    const doneOn = (row: NonNullable<Parts["risks"]>[number], changes: Parts["history"] = []) =>
      items({ risks: [{ code: "ส1", ...row }], history: changes })[0]?.doneDate;
    expect(doneOn({ status: done, doneDate: "20 มกราคม 2569" }, history)).toEqual(day(2569, 1, 20));
    expect(doneOn({ status: done }, history)).toEqual(day(2569, 2, 15));
    expect(doneOn({ status: done })).toBeNull();
    expect(doneOn({ status: "ยกเลิก", doneDate: "20 มกราคม 2569" })).toBeNull();
  });
});
