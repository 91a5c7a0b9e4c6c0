import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readItems, unnumberedLines } from "../../../src/core/model/items";

const texts = (cell: string): string[] => readItems(cell).map((item) => item.text);

describe("the items of a list cell", () => {
  test.each([
    ["ก\nข", ["ก", "ข"]],
    ["๑. ก\n๒. ข", ["ก", "ข"]],
    ["1) ก\n2) ข", ["ก", "ข"]],
    ["(๑) ก\n(๒) ข", ["ก", "ข"]],
    ["- ก\n- ข", ["ก", "ข"]],
    ["• ก\n–ข", ["ก", "ข"]],
    ["๑.๑ ก\n๑.๒ ข", ["ก", "ข"]],
    ["๑.ก\n\n  ๒.ข  ", ["ก", "ข"]],
    ["", []],
  ])("%j are %j", (cell, items) => {
    expect(texts(cell)).toEqual(items);
  });

  test("one line of 1.1 is an item, and a running number under items without one begins anew", () => {
    expect(readItems("1.1 ก")).toEqual([{ text: "ก", subs: [] }]);
    expect(readItems("1. ก\n1.1 ข\n1.2 ค\n2. ง\n2.1 จ")).toEqual([
      { text: "ก", subs: ["ข", "ค"] },
      { text: "ง", subs: ["จ"] },
    ]);
  });

  test.each(["๑ ตุลาคม ๒๕๖๗ เริ่มงาน", "25 คน เข้าอบรม", "๓๐ วัน", "1.5 ล้านบาท", "2569 เป็นปีแรก"])(
    "a number that belongs to the text stays: %s",
    (cell) => {
      expect(texts(cell)).toEqual([cell]);
    },
  );

  test("a dashed line under an item is its sub-item, and so is 1.1 under 1.", () => {
    expect(readItems("ก\n- ข\n- ค\nง")).toEqual([
      { text: "ก", subs: ["ข", "ค"] },
      { text: "ง", subs: [] },
    ]);
    expect(readItems("1. ก\n1.1 ข\n2. ค")).toEqual([
      { text: "ก", subs: ["ข"] },
      { text: "ค", subs: [] },
    ]);
  });

  test("every line that holds something is an item or a sub-item, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ก", "- ข", "๑. ค", "1.1 ง", "", "(2) จ")), (all) => {
        const flat = readItems(all.join("\n")).flatMap((item) => [item.text, ...item.subs]);
        expect(flat.map((text) => text.slice(-1))).toEqual(
          all.filter((line) => line !== "").map((line) => line.slice(-1)),
        );
      }),
    );
  });
});

describe("the lines of a cell of evidence", () => {
  test.each([
    ["1. https://ก\n2. https://ข", ["https://ก", "https://ข"]],
    ["๑) ก\nต่อ\n\n๒) ข", ["ก", "ต่อ", "ข"]],
    ["(1) ก\n(2) ข", ["ก", "ข"]],
    ["1.ก", ["ก"]],
  ])("have no numbers of the list: %j", (cell, found) => {
    expect(unnumberedLines(cell)).toEqual(found);
  });

  test.each(["12 มกราคม 2569", "1.5 ล้านบาท", "2. ข", "1. ก\n3. ค", "1/2569", "1.", "1. ก\n1. ข"])(
    "keep numbers that do not run from 1: %j",
    (cell) => {
      expect(unnumberedLines(cell)).toEqual(cell.split("\n"));
    },
  );
});
