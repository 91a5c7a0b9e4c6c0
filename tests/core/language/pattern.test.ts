import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { patternSource } from "../../../src/core/language/pattern";

const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^(?:${patternSource(pattern)})$`, "u").test(text);

describe("the notation of patterns", () => {
  test.each([
    ["รอบ~[๖|6]~เดือน", ["รอบ 6 เดือน", "รอบ๖เดือน"], ["รอบ  6 เดือน", "รอบ 9 เดือน"]],
    ["เทศบาล[ตำบล|เมือง|]", ["เทศบาล", "เทศบาลเมือง"], ["เทศบาลนคร"]],
    ["อบต[.|]", ["อบต", "อบต."], ["อบตก"]],
    ["{เลข+}~คน", ["12 คน", "๑๒คน"], ["คน"]],
    ["{เลข 1-3}", ["1", "๑๒๓"], ["1234", ""]],
    ["{เลข 2}", ["12"], ["1", "123"]],
    ["ก{ไม่ตามด้วย ข}{ไทย*}", ["กค", "ก"], ["กข"]],
    ["{ไม่ตามหลัง {ไทย}}มี", ["มี"], []],
    ["{เปิด}ระบุ{อะไรก็ได้ 5}{ปิด}", ["(ระบุ)", "[ระบุกขคงจ]"], ["(ระบุกขคงจฉ)", "ระบุ"]],
    ["ก.ข+ค", ["ก.ข+ค"], ["กxขขค"]],
    ["a|b", ["a", "b"], ["c"]],
    ["[[ก|ข]ค|ง]", ["กค", "ขค", "ง"], ["ก"]],
  ])("%s", (pattern, right, wrong) => {
    expect(right.filter((text) => !matches(pattern, text))).toEqual([]);
    expect(wrong.filter((text) => matches(pattern, text))).toEqual([]);
  });

  test.each(["[ก", "ก]", "{เลข", "{เลขที่}", "{เลข x}", "{ตามหน้า ก}"])("%s is no pattern", (pattern) => {
    expect(() => patternSource(pattern)).toThrow(pattern.replace(/[[\]{}]/g, "").slice(0, 3));
  });

  test("letters without signs stand for themselves", () => {
    const letters = fc.string().filter((text) => !/[[\]{}|~]/.test(text) && !text.includes("\n"));
    fc.assert(fc.property(letters, (text) => matches(text, text)));
  });
});
