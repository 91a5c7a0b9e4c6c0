import { describe, expect, test } from "@jest/globals";
import {
  indicatorNumbers,
  indicators,
  indicatorTitle,
  numberNamed,
  scoreKeyOf,
} from "../../../src/core/model/indicators";

describe("what a score belongs to", () => {
  test.each([
    ["9", "9"],
    ["๑๐", "10"],
    ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "9"],
    ["การเปิดเผยข้อมูล", "9"],
    ["IIT", "IIT"],
    ["แบบวัด EIT", "EIT"],
    ["EIT ตอนที่ ๑", "EIT1"],
    ["แบบวัด EIT ส่วนที่ 2", "EIT2"],
    ["รวม", "total"],
    ["คะแนนรวม", "total"],
    ["คะแนน ITA", "total"],
    ["i10", "i10"],
    ["O๒๖", "o26"],
    ["11", null],
    ["0", null],
    ["ตัวชี้วัดที่ 99", null],
    ["ความพึงพอใจ", null],
    ["", null],
  ])("%j is %j", (text, key) => {
    expect(scoreKeyOf(text)).toBe(key);
  });
});

describe("the ten indicators", () => {
  test("are five of IIT, three of EIT and two of OIT, numbered on", () => {
    expect(indicators.map(({ number, tool }) => `${number} ${tool}`)).toEqual(
      [...Array<string>(5).fill("IIT"), ...Array<string>(3).fill("EIT"), "OIT", "OIT"].map(
        (tool, index) => `${index + 1} ${tool}`,
      ),
    );
  });

  test("are known by their names, and titled by their numbers", () => {
    expect([numberNamed("การใช้งบประมาณ"), numberNamed("การป้องกันการทุจริต"), numberNamed("การกีฬา")]).toEqual([2, 10, 0]);
    expect([indicatorTitle(1), indicatorTitle(10)]).toEqual(["ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "ตัวชี้วัดที่ 10 การป้องกันการทุจริต"]);
    expect([indicatorTitle(0), indicatorTitle(11)]).toEqual(["", ""]);
  });

  test("of a cell are listed once each, and what names none is left out", () => {
    expect(indicatorNumbers("2\nตัวชี้วัดที่ 10, การใช้อำนาจ;2\nIIT\nอื่น ๆ")).toEqual([2, 10, 3]);
    expect(indicatorNumbers("")).toEqual([]);
  });
});
