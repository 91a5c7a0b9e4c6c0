import { describe, expect, test } from "@jest/globals";
import { Unreachable } from "../../src/browser/served/unreachable";
import { faultText } from "../../src/web/fault-text";

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
