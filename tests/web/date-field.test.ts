import { describe, expect, test } from "@jest/globals";
import { readDateField } from "../../src/web/date-field";
import { faultText } from "../../src/web/fault-text";
import { Unreachable } from "../../src/web/served/unreachable";

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
    expect(readDateField(typed, 2569)).toMatchObject({ ok: true, text });
  });

  test.each([
    ["มีนาคม 2569", "อ่านได้เพียง มีนาคม 2569 ยังขาดวันที่"],
    ["31 กุมภาพันธ์ 2569", "ไม่มีวันนี้ในปฏิทิน"],
    ["31 มีนาคม 3569", "ปีไม่ใช่ พ.ศ. หรือ ค.ศ. ที่ใช้ได้"],
    ["วันศุกร์หน้า", "อ่านเป็นวันที่ไม่ได้"],
  ])("%s cannot be", (typed, text) => {
    expect(readDateField(typed, 2569)).toEqual({ ok: false, date: null, text: `${text} ตัวอย่าง 31 มีนาคม 2569` });
  });
});

describe("faults are told in Thai", () => {
  test.each([
    [new Error("ไม่พบแผ่นงาน"), "ไม่พบแผ่นงาน"],
    [{ name: "ScriptError", message: "Error: ไม่พบแผ่นงาน" }, "ไม่พบแผ่นงาน"],
    [new Error("Authorization is required to perform that action."), "กดอนุญาต"],
    ["PERMISSION_DENIED", "หลายบัญชี"],
    [new Error("NetworkError: Connection failure due to HTTP 0"), "ตรวจอินเทอร์เน็ต"],
    [new Error("Something odd"), "ทำไม่สำเร็จ โปรดลองอีกครั้ง (Something odd)"],
    [new Unreachable(), "ita serve"],
    [undefined, "ทำไม่สำเร็จ"],
  ])("%s", (thrown, text) => {
    expect(faultText(thrown)).toContain(text);
  });
});
