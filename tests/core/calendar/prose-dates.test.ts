import { describe, expect, test } from "@jest/globals";
import { daysInLong, dayStyles } from "../../../src/core/calendar";

describe("days that a sentence names, as papers write them", () => {
  test.each([
    ["ประชุมเมื่อวันที่ 12 ธ.ค. 2568 ครบทุกคน", "ประชุมเมื่อวันที่ 12 ธันวาคม 2568 ครบทุกคน"],
    ["อบรม ๑๒ธ.ค.๖๘", "อบรม ๑๒ ธันวาคม ๒๕๖๘"],
    ["อบรม 15/1/2569 แล้ว", "อบรม 15 มกราคม 2569 แล้ว"],
    ["ลงนาม (3/02/2026)", "ลงนาม (3 กุมภาพันธ์ 2569)"],
    ["12-15 ธ.ค. พ.ศ. 2568", "12-15 ธันวาคม 2568"],
    ["29 ธ.ค. - 3 ม.ค. 2569", "29 ธันวาคม - 3 มกราคม 2569"],
    ["12 ธันวาคม 68", "12 ธันวาคม 2568"],
  ])("%j is %j", (typed, printed) => {
    expect(daysInLong(typed)).toBe(printed);
  });

  test.each([
    "ประชุมเมื่อวันที่ 12 ธันวาคม พ.ศ. 2568",
    "ข้อ 3 ก.พ. แจ้งเวียน และสำนักงาน ก.พ. 2 ครั้ง",
    "ต.ค. - ธ.ค. 2568",
    "https://a.example.go.th/n/15/1/2569 และ ?d=15/1/2569",
    "รุ่น 5/2569 และ 45/13/2569 และ 1/15/1/2569",
    "15/1/2569.pdf",
    "12 ธ.ค. 2๕68",
    "40 ธ.ค. 2568",
    "12 ธ.ค. 15 คน",
    "",
  ])("%j stays as it was typed", (typed) => {
    expect(daysInLong(typed)).toBe(typed);
  });

  test("written so, they are not written otherwise again", () => {
    const once = daysInLong("12 ธ.ค. 68 ๑๕/๑/๒๕๖๙ 3 ม.ค. - 4 ก.พ. 2569");
    expect(daysInLong(once)).toBe(once);
    expect(new Set(dayStyles(once))).toEqual(new Set(["long"]));
  });

  test("are of one style where month and year are written alike", () => {
    expect(dayStyles("12 ธ.ค. 2568 และ ๓ ม.ค. ๒๕๖๙")).toEqual(["short", "short"]);
    expect(dayStyles("12 ธ.ค. 68 และ 15/1/2569 และ 3 มกราคม 2569")).toEqual(["short, two digits", "numeric", "long"]);
  });
});
