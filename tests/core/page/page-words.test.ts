import { describe, expect, test } from "@jest/globals";
import { pageWords } from "../../../src/core";

describe("the status date says how it was read", () => {
  test.each([
    ["31 มีนาคม 2569", "อ่านว่า 31 มีนาคม 2569"],
    ["๓๑ มี.ค. ๖๙", "อ่านว่า 31 มีนาคม 2569"],
    ["31/3/2569", "อ่านว่า 31 มีนาคม 2569"],
    ["2026-03-31", "อ่านว่า 31 มีนาคม 2569"],
    ["31 มีนาคม", "อ่านว่า 31 มีนาคม 2569 (ใช้ปีตามปีงบประมาณ)"],
    ["๓1 มีนาคม 2569", "อ่านว่า 31 มีนาคม 2569 (มีเลขไทยปนเลขอารบิก)"],
    ["31 มีนาคม 2570", "อ่านว่า 31 มีนาคม 2570 (อยู่นอกปีงบประมาณ 2569)"],
    ["", "เว้นว่าง: ใช้วันที่สถานะในแผ่น ตั้งค่า หรือวันนี้"],
  ])("%s", (typed, text) => {
    expect(pageWords.readDate(typed, 2569)).toMatchObject({ ok: true, text });
  });

  test.each([
    ["มีนาคม 2569", "อ่านได้เพียง มีนาคม 2569 ยังขาดวันที่"],
    ["31 กุมภาพันธ์ 2569", "ไม่มีวันนี้ในปฏิทิน"],
    ["31 มีนาคม 3569", "ปีไม่ใช่ พ.ศ. หรือ ค.ศ. ที่ใช้ได้"],
    ["วันศุกร์หน้า", "อ่านเป็นวันที่ไม่ได้"],
  ])("%s cannot be", (typed, text) => {
    expect(pageWords.readDate(typed, 2569)).toEqual({ ok: false, iso: "", text: `${text} ตัวอย่าง 31 มีนาคม 2569` });
  });
});

describe("an ISO date in words, and the round that is due on it", () => {
  test.each([
    ["2026-03-31", "31 มีนาคม 2569", 6],
    ["2026-03-30", "30 มีนาคม 2569", 3],
    ["2025-10-01", "1 ตุลาคม 2568", 3],
    ["2026-09-30", "30 กันยายน 2569", 12],
    ["", "", null],
    ["2026-02-30", "", null],
  ])("%s", (iso, words, round) => {
    expect(pageWords.longDate(iso)).toBe(words);
    expect(pageWords.dueRound([3, 6, 9, 12], 2569, iso)).toBe(round);
  });

  test("a kind without rounds has none", () => {
    expect(pageWords.dueRound([], 2569, "2026-03-31")).toBeNull();
  });
});
