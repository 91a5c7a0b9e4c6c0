import { describe, expect, test } from "@jest/globals";
import {
  districts,
  districtsThatAreWords,
  provinces,
  provincesThatAreWords,
  provincesWithDistrict,
} from "../../../src/core/language/places";

describe("provinces", () => {
  test("there are 77, each once", () => {
    expect(provinces()).toHaveLength(77);
    expect(new Set(provinces()).size).toBe(77);
    expect(provinces()).toEqual(expect.arrayContaining(["กรุงเทพมหานคร", "บึงกาฬ", "เชียงราย", "พระนครศรีอยุธยา"]));
  });
});

describe("districts", () => {
  test("there are 928, no name twice in a province", () => {
    expect(districts()).toHaveLength(928);
    expect(new Set(districts().map(({ name, province }) => `${province}/${name}`)).size).toBe(928);
  });

  test("fifty of them are in Bangkok, and every province has at least three", () => {
    const count = (province: string) => districts().filter((district) => district.province === province).length;
    expect(count("กรุงเทพมหานคร")).toBe(50);
    expect(provinces().filter((province) => count(province) < 3)).toEqual([]);
  });

  test("names are bare Thai words without อำเภอ, เขต or spaces", () => {
    const odd = districts().filter(({ name }) => !/^[ก-๎]+(-[ก-๎]+)?$/u.test(name) || /^(อำเภอ|เขต|กิ่ง)/u.test(name));
    expect(odd).toEqual([]);
  });

  test("every province but Bangkok has its เมือง district, or one of its own name", () => {
    const without = provinces().filter(
      (province) => ![`เมือง${province}`, province].some((name) => provincesWithDistrict(name).includes(province)),
    );
    expect(without).toEqual(["กรุงเทพมหานคร"]);
  });

  test.each([
    ["ชุมพวง", ["นครราชสีมา"]],
    ["ยางชุมน้อย", ["ศรีสะเกษ"]],
    ["นาหม่อม", ["สงขลา"]],
    ["นิคมคำสร้อย", ["มุกดาหาร"]],
    ["จอมทอง", ["กรุงเทพมหานคร", "เชียงใหม่"]],
    ["ไม่มีอำเภอนี้", []],
  ])("%s is in %j", (name, expected) => {
    expect(provincesWithDistrict(name)).toEqual(expected);
  });

  test("five provinces have an อำเภอเฉลิมพระเกียรติ", () => {
    expect(provincesWithDistrict("เฉลิมพระเกียรติ")).toHaveLength(5);
  });

  test("the names that are ordinary words too are names", () => {
    expect(districtsThatAreWords().filter((name) => provincesWithDistrict(name).length === 0)).toEqual([]);
    expect(provincesThatAreWords().filter((name) => !provinces().includes(name))).toEqual([]);
  });
});
