import { describe, expect, test } from "@jest/globals";
import { askedElements, itemOf } from "../../../src/core/commands/asked-elements";
import { bookOf } from "../builders";

const item = { year: "2569", item: "O26", name: "รายงานผล", report: "progress" };
const asked = (...rows: readonly object[]) => {
  const book = bookOf({ settings: { fiscalYear: "2569" }, oit: rows });
  return askedElements({ book, kind: "progress" }).map(({ name, element }) => [name, element !== null] as const);
};

describe("what an item of รายการ OIT asks of its paper", () => {
  test("is what the sheet gives it, in the words of the sheet, also where the program knows no answer to them", () => {
    const elements = "แสดงผลของมาตรการแต่ละเรื่อง\nภาพดวงจันทร์ในคืนเพ็ญ";
    expect(asked({ ...item, elements })).toEqual([
      ["แสดงผลของมาตรการแต่ละเรื่อง", true],
      ["ภาพดวงจันทร์ในคืนเพ็ญ", false],
    ]);
  });

  test("is what is known of the kind where the sheet gives it nothing", () => {
    expect(asked(item)).toEqual(asked());
    expect(asked().length).toBeGreaterThan(1);
    expect(asked().every(([, isKnown]) => isKnown)).toBe(true);
  });

  test("is of the paper's own year and kind", () => {
    const book = bookOf({
      settings: { fiscalYear: "2569" },
      oit: [
        { ...item, year: "2568" },
        { ...item, item: "O27" },
      ],
    });
    expect(itemOf({ book, kind: "progress" })?.item).toBe("O27");
    expect(itemOf({ book, kind: "memo" })).toBeNull();
  });
});
