import { describe, expect, test } from "@jest/globals";
import { inLongDates } from "../../../src/core/calendar";
import { ownerText, typedPeriod } from "../../../src/core/papers/common/typed-text";
import { bookOf } from "../builders";

describe("a period as it is printed", () => {
  test.each([
    ["15 ต.ค. 2568 - 26 ธ.ค. 68", "15 ตุลาคม 2568 - 26 ธันวาคม 2568"],
    ["๑ ต.ค.๖๘–๓๑ มี.ค.๖๙", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙"],
    ["1/10/2568 ถึง 31/3/2569", "1 ตุลาคม 2568 - 31 มีนาคม 2569"],
    ["2025-11-01 - 2026-03-31", "1 พฤศจิกายน 2568 - 31 มีนาคม 2569"],
    ["ภายใน 30 มิ.ย. พ.ศ. 2569", "ภายใน 30 มิถุนายน 2569"],
    ["ต.ค. - ธ.ค. 2568 และ เม.ย. - มิ.ย. 2569", "ตุลาคม - ธันวาคม 2568 และ เมษายน - มิถุนายน 2569"],
    ["1 ตุลาคม 2568 - 31 มีนาคม 2569", "1 ตุลาคม 2568 - 31 มีนาคม 2569"],
    ["1 ต.ค. 2568 ถึงวันที่ 31 มี.ค. 2569", "1 ตุลาคม 2568 - 31 มีนาคม 2569"],
    ["ตค 68 - มีค 69", "ตุลาคม 2568 - มีนาคม 2569"],
    ["5 มี.ค. ค.ศ. 2026", "5 มีนาคม 2569"],
    ["ครั้งแรก (ต.ค. 68)", "ครั้งแรก (ตุลาคม 2568)"],
    ["๑/๑๐/๖๘", "๑ ตุลาคม ๒๕๖๘"],
    ["ทุกวันที่ 5 ของเดือน ต.ค. - ธ.ค. 68", "ทุกวันที่ 5 ของเดือน ตุลาคม - ธันวาคม 2568"],
  ])("%s in the long style is %s", (typed, long) => {
    expect(inLongDates(typed)).toBe(long);
  });

  test.each([
    "ไตรมาส 1-2",
    "ตลอดปีงบประมาณ 2569",
    "โทร. 042-99-9999",
    "45/13/2569",
    "",
    "รอบ 6 เดือน",
    "ประชุม ก.พ.ร. 2 ครั้ง",
  ])("%s has no date in it and stays", (typed) => {
    expect(inLongDates(typed)).toBe(typed);
  });

  const inBook = (...periods: readonly string[]) =>
    bookOf({ measures: periods.map((period, index) => ({ code: `ม${index + 1}`, measure: "ก", period })) });

  test("stays as typed where all of the table are of one style, and all are long where they are not", () => {
    const alike = inBook("ต.ค. 2568 - ธ.ค. 2568", "ม.ค. 2569 - มี.ค. 2569", "ตลอดปีงบประมาณ 2569");
    expect(typedPeriod(alike, "ต.ค. 2568 - ธ.ค. 2568")).toBe("ต.ค. 2568 - ธ.ค. 2568");
    const mixed = inBook("ต.ค. 2568 - ธ.ค. 2568", "1/1/2569 - 31/3/2569");
    expect(typedPeriod(mixed, "ต.ค. 2568 - ธ.ค. 2568")).toBe("ตุลาคม 2568 - ธันวาคม 2568");
  });
});

describe("an owner as it is printed", () => {
  const book = bookOf({
    divisions: [
      { name: "สำนักปลัด", short: "สป." },
      { name: "กองคลัง", short: "กค." },
      { name: "กองช่าง", short: "กช." },
    ],
  });

  test.each([
    ["สป.", "สำนักปลัด"],
    ["สป./กค.", "สำนักปลัด/กองคลัง"],
    ["สป.และกค.", "สำนักปลัดและกองคลัง"],
    ["สป. , กช.\nกค.", "สำนักปลัด , กองช่าง\nกองคลัง"],
    ["ผอ.กช.", "ผอ.กช."],
    ["งานพัสดุ กองคลัง", "งานพัสดุ กองคลัง"],
  ])("%s is %s", (typed, printed) => {
    expect(ownerText(book, typed)).toBe(printed);
  });
});
