import { expect, test } from "@jest/globals";
import { itemNamed } from "../../../src/core/model/reference";
import { bookOf } from "../builders";

test.each([
  ["O25", "O25"],
  ["o25", "O25"],
  ["O 25", "O25"],
  ["Ｏ25", "O25"],
  ["O-25", "O25"],
  ["ข้อ 25", "O25"],
  ["ข้อที่ O25", "O25"],
  ["OIT ข้อ 25", "O25"],
  ["25", "O25"],
  ["025", "O25"],
  ["๐๒๕", "O๒๕"],
  ["O๒๕", "O๒๕"],
  ["O34-O37", "O34-O37"],
  ["o 34 - o 37", "O34 - O37"],
  ["ข้อ O 26/1", "O26/1"],
  ["ไม่มี", "ไม่มี"],
])("the item that %s names is %s, and naming it once more changes nothing", (typed, name) => {
  expect(itemNamed(typed)).toBe(name);
  expect(itemNamed(name)).toBe(name);
});

test("items of the sheet are read by their names", () => {
  const { oit } = bookOf({ oit: [{ year: "2569", item: "ข้อ 30", name: "ก" }] });
  expect(oit.map(({ item }) => item)).toEqual(["O30"]);
});
