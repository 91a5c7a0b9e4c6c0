import { describe, expect, test } from "@jest/globals";
import { mixedFigures } from "../../../src/core/commands/mixed-figures";
import { refName } from "../../../src/core/workbook/a1";
import { bookOf } from "../builders";

const told = (lines: readonly string[], book = bookOf()) => mixedFigures(book, "memo", lines);

describe("figures of a paper that is printed as typed", () => {
  test("of both kinds are told, with how many lines have Arabic ones and the first of them", () => {
    const [found, ...more] = told(["ข้อ ๑", "อบรม 12 คน", "ประชุม 3 ครั้ง", "ไม่มีตัวเลข"]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "paper.mixed-figures", severity: "warning", found: "อบรม 12 คน" });
    expect(found?.message).toContain("มีเลขอารบิก 2 แห่ง");
    expect(found?.message).toContain("บันทึกข้อความรายงานผล");
  });

  test("of one kind are none, whichever it is", () => {
    expect(told(["ข้อ 1", "อบรม 12 คน"])).toEqual([]);
    expect(told(["ข้อ ๑", "อบรม ๑๒ คน"])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  test.each([
    ["an address of the web", "ดู https://a.example/12"],
    ["one without a scheme", "ดู www.example.go.th/2569"],
    ["an address of mail", "saraban12@example.go.th"],
    ["a code of the assessment", "ตัวชี้วัด i10 และ O26"],
    ["a name in Latin", "Windows11"],
    ["a number with a unit in Latin", "ขนาด 40MB"],
  ])("in %s are no mixture", (_what, line) => {
    expect(told(["ข้อ ๑", line])).toEqual([]);
    expect(told(["ข้อ ๑", `${line} ครั้งที่ 2`])).toHaveLength(1);
  });

  test("are told at the setting that decides, where the sheet lists it", () => {
    const [found] = told(["๑", "2"], bookOf({ settings: { digits: "ตามที่พิมพ์" } }));
    expect(found?.at?.sheet).toBe("ตั้งค่า");
    expect(found?.at === null || found?.at === undefined ? "" : refName(found.at)).toMatch(/^B\d+$/);
    expect(found?.header).toBe("รูปแบบตัวเลข");
    expect(told(["๑", "2"])[0]?.at).toBeNull();
  });

  test("are shown without the marks that no reader sees, and not longer than a line", () => {
    const [found] = told(["๑", `\u200dก\u00a0${"ยาว".repeat(60)} 2`]);
    expect(found?.found.startsWith("ก ยาว")).toBe(true);
    expect(found?.found.length).toBeLessThanOrEqual(62);
  });
});
