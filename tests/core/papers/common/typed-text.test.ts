import { describe, expect, test } from "@jest/globals";
import { ownerText, typedPeriod, typedProse } from "../../../../src/core/papers/common/typed-text";
import { bookOf } from "../../builders";

describe("a period as it is printed", () => {
  const inBook = (...periods: readonly string[]) =>
    bookOf({ measures: periods.map((period, index) => ({ code: `ม${index + 1}`, measure: "ก", period })) });

  test("stays as typed where all of the table are of one style, and all are long where they are not", () => {
    const alike = inBook("ต.ค. 2568 - ธ.ค. 2568", "ม.ค. 2569 - มี.ค. 2569", "ตลอดปีงบประมาณ 2569");
    expect(typedPeriod(alike, "ต.ค. 2568 - ธ.ค. 2568")).toBe("ต.ค. 2568 - ธ.ค. 2568");
    const mixed = inBook("ต.ค. 2568 - ธ.ค. 2568", "1/1/2569 - 31/3/2569");
    expect(typedPeriod(mixed, "ต.ค. 2568 - ธ.ค. 2568")).toBe("ตุลาคม 2568 - ธันวาคม 2568");
  });
});

describe("a sentence of a table as it is printed", () => {
  const inBook = (...outputs: readonly string[]) =>
    bookOf({ measures: outputs.map((output, index) => ({ code: `ม${index + 1}`, measure: "ก", output })) });

  test("stays as typed where the days of the table are of one style, and all are long where they are not", () => {
    const alike = inBook("อบรมเมื่อ 12 ธ.ค. 2568", "ประชุมเมื่อ 15 ม.ค. 2569");
    expect(typedProse(alike, "อบรมเมื่อ 12 ธ.ค. 2568")).toBe("อบรมเมื่อ 12 ธ.ค. 2568");
    const mixed = inBook("อบรมเมื่อ 12 ธ.ค. 2568", "ประชุมเมื่อ 15 มกราคม 2569");
    expect(typedProse(mixed, "อบรมเมื่อ 12 ธ.ค. 2568")).toBe("อบรมเมื่อ 12 ธันวาคม 2568");
  });

  test("is long beside a column of dates, which prints them so", () => {
    const dated = { code: "ม1", measure: "ก", start: "1 ต.ค. 2568", end: "31 ม.ค. 2569" };
    const book = bookOf({ measures: [{ ...dated, output: "อบรมเมื่อ 12 ธ.ค. 68" }] });
    expect(typedProse(book, "อบรมเมื่อ 12 ธ.ค. 68")).toBe("อบรมเมื่อ 12 ธันวาคม 2568");
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
    ["สำนักปลัด (สป.)", "สำนักปลัด (สป.)"],
    ["สำนักปลัด(สป)", "สำนักปลัด(สป)"],
    ["สป. (สำนักปลัด)", "สป. (สำนักปลัด)"],
    ["กองคลัง (กค.) และ สำนักปลัด/สป.", "กองคลัง (กค.) และ สำนักปลัด/สป."],
    ["สำนักปลัด (กค.)", "สำนักปลัด (กองคลัง)"],
    ["สำนักปลัด, กค.", "สำนักปลัด, กองคลัง"],
    ["งานสารบรรณ (สป.)", "งานสารบรรณ (สำนักปลัด)"],
    ["งานพัสดุ กองคลัง", "งานพัสดุ กองคลัง"],
  ])("%s is %s", (typed, printed) => {
    expect(ownerText(book, typed)).toBe(printed);
  });
});
