import { describe, expect, test } from "@jest/globals";
import { findOwned, ownedSheetName } from "../../../src/core/workbook/owned";
import { ownedMarker } from "../../../src/core/workbook/tables";
import type { SheetData } from "../../../src/core/workbook/types";
import { sheetOf } from "../builders";

const name = "สรุปสถานะ";
const mine = (sheet: string): SheetData => sheetOf(sheet, [["ของฉัน"]]);
const owned = (sheet: string): SheetData => sheetOf(sheet, [[`${ownedMarker} และเขียนใหม่ทุกครั้ง`]]);

describe("the name to write a computed sheet to", () => {
  test.each<[string, SheetData[], string, number]>([
    ["is its own where there is no such sheet", [], name, 0],
    ["is its own where the program wrote that sheet", [owned(name)], name, 0],
    ["is another where the sheet is the user's", [mine(name)], `${name} (ITA)`, 1],
    ["is another where the user's sheet is empty", [sheetOf(name, [])], `${name} (ITA)`, 1],
    ["stays that other one", [mine(name), owned(`${name} (ITA)`)], `${name} (ITA)`, 1],
    ["is never one of the user's", [mine(name), mine(`${name} (ita)`)], `${name} (ITA 2)`, 1],
  ])("%s", (_, sheets, expected, problems) => {
    const found = ownedSheetName({ sheets }, name);
    expect(found.name).toBe(expected);
    expect(found.problems.map(({ code }) => code)).toEqual(Array(problems).fill("sheet.name-taken"));
  });

  test("says both names in the problem", () => {
    const [problem] = ownedSheetName({ sheets: [mine(name)] }, name).problems;
    expect(problem?.message).toContain(`“${name}”`);
    expect(problem?.message).toContain(`“${name} (ITA)”`);
  });

  test("leads back to the sheet that was written", () => {
    const sheets = [mine(name), owned(`${name} (ITA)`)];
    expect(findOwned({ sheets }, name)?.name).toBe(`${name} (ITA)`);
    expect(findOwned({ sheets: [mine(name)] }, name)).toBeUndefined();
  });
});
