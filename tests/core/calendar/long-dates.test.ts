import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { dateStyle, inLongDates, readPeriod } from "../../../src/core/calendar";
import { periodLike } from "./arbitraries";

describe("a period as papers write it", () => {
  test.each([
    ["ต.ค. 2568 - มี.ค. 2569", "ตุลาคม 2568 - มีนาคม 2569"],
    ["1 ต.ค. 68 - 31 มี.ค. 69", "1 ตุลาคม 2568 - 31 มีนาคม 2569"],
    ["๑ ต.ค. ๖๘ – ๓๑ มี.ค. ๖๙", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙"],
    ["วันที่ 1 ต.ค. 2568 ถึงวันที่ 31 มี.ค. 2569", "วันที่ 1 ตุลาคม 2568 - 31 มีนาคม 2569"],
    ["1/10/2568", "1 ตุลาคม 2568"],
    ["๑/๑๐/๖๘", "๑ ตุลาคม ๒๕๖๘"],
    ["2025-10-01", "1 ตุลาคม 2568"],
    ["1 ต.ค. 2025", "1 ตุลาคม 2568"],
    ["1 ต.ค. พ.ศ. 2568", "1 ตุลาคม 2568"],
    ["1 ต.ค. ค.ศ. 2025", "1 ตุลาคม 2568"],
    ["(ต.ค. 68)", "(ตุลาคม 2568)"],
    ["ต.ค., ธ.ค. 68", "ตุลาคม, ธันวาคม 2568"],
    // Below 50 the two digits may be a day of the next month.
    ["ต.ค. 15 พ.ย. 68", "ตุลาคม 15 พฤศจิกายน 2568"],
    ["ต.ค. 49", "ตุลาคม 49"],
    ["ต.ค. 50", "ตุลาคม 2550"],
    ["15 - 31 ต.ค. 68", "15 - 31 ตุลาคม 2568"],
    ["อบรม 30 คน ภายใน ต.ค. 68", "อบรม 30 คน ภายใน ตุลาคม 2568"],
  ])("%j is written %j", (typed, written) => {
    expect(inLongDates(typed)).toBe(written);
  });

  test.each(["ไตรมาส 1 - 2", "ตลอดปีงบประมาณ 2569", "ทุก  3  เดือน", "1/13/2568", "3 - 5 คน", "", " "])(
    "%j names no month and stays as it was typed",
    (typed) => {
      expect(inLongDates(typed)).toBe(typed);
    },
  );

  test("written so, it is not written otherwise again", () => {
    fc.assert(
      fc.property(periodLike, (text) => {
        const once = inLongDates(text);
        expect(inLongDates(once)).toBe(once);
      }),
    );
  });

  test.each(["ต.ค. 68 - มี.ค. 69", "1 ต.ค. 68 ถึง 31 มี.ค. 69", "1/10/68 - 31/3/69", "ธ.ค. 68, มี.ค. 69", "2025-10-01"])(
    "%j means what it meant",
    (text) => {
      const { spans, start, end } = readPeriod({ text }, 2569);
      expect(spans).not.toEqual([]);
      expect(readPeriod({ text: inLongDates(text) }, 2569)).toMatchObject({ spans, start, end });
    },
  );
});

describe("the style of dates", () => {
  test.each([
    ["1 ตุลาคม 2568", "long year4"],
    ["1 ต.ค. 2568", "short year4"],
    ["1 ต.ค. 68", "short year2"],
    ["ต.ค. 68 - มี.ค. 69", "- short year2"],
    ["ต.ค. 68 ถึง มี.ค. 69", "short year2 ถึง"],
    ["1/10/2568", "numeric"],
    ["2025-10-01", "iso"],
    ["ตุลาคม - ธ.ค.", "- long short"],
    ["ไตรมาส 1 - 2", ""],
    ["ปีงบประมาณ 2569", ""],
  ])("%j has %j", (text, style) => {
    expect(dateStyle(text)).toBe(style);
  });

  test("is the same for texts of one style, whatever their days", () => {
    expect(dateStyle("3 ม.ค. 69 - 5 ก.พ. 69")).toBe(dateStyle("1 ต.ค. 68 - 31 มี.ค. 69"));
  });
});
