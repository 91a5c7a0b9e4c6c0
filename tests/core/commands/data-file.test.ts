import { describe, expect, test } from "@jest/globals";
import { readDataFile } from "../../../src/core/commands/data-file";

const failure = (text: string): string => {
  const read = readDataFile(text);
  return read.ok ? "" : read.message;
};

describe("a data file", () => {
  test("gives its sheets by their names, cells as they stand, with other members left alone", () => {
    const text = JSON.stringify({
      title: "อบต.",
      sheets: {
        มาตรการ: [
          ["รหัส", "สถานะ"],
          ["ม1", null],
          [2, "ก"],
        ],
      },
    });
    expect(readDataFile(text)).toEqual({
      ok: true,
      data: {
        sheets: {
          มาตรการ: [
            ["รหัส", "สถานะ"],
            ["ม1", null],
            [2, "ก"],
          ],
        },
      },
    });
  });

  test("has true and false as spreadsheets write them", () => {
    const read = readDataFile('{"sheets": {"ก": [[true, false, "true"]]}}');
    expect(read.ok && read.data.sheets["ก"]).toEqual([["TRUE", "FALSE", "true"]]);
  });

  test("that is no JSON is refused as that", () => {
    expect(failure("รหัส,สถานะ")).toContain("ไม่ใช่ JSON ที่อ่านได้");
    expect(failure("")).toContain("ไม่ใช่ JSON ที่อ่านได้");
  });

  test.each([
    ["a list", "[]", "ชั้นนอกสุด"],
    ["no sheets", "{}", "ที่ sheets"],
    ["a sheet without a row", '{"sheets": {"มาตรการ": []}}', "sheets > มาตรการ"],
    ["a row that is no list", '{"sheets": {"มาตรการ": [["ก"], {"ก": 1}]}}', "sheets > มาตรการ > 1"],
    [
      "a cell that holds more than a value",
      '{"sheets": {"มาตรการ": [["ก"], ["ข", ["ค"]]]}}',
      "sheets > มาตรการ > 1 > 1",
    ],
  ])("of another form says where: %s", (_what, text, place) => {
    expect(failure(text)).toContain(`ไม่ตรงรูปแบบที่ ${place.replace(/^ที่ /, "")} ต้องเป็น {"sheets"`);
  });
});
