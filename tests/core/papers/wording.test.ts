import { describe, expect, test } from "@jest/globals";
import { titleText } from "../../../src/core/papers/common/headings";
import { dataOf } from "../../../src/core/papers";
import { bookOf, type Parts } from "../builders";
import { contextOf, filledXml, linesOf } from "./paper-text";

function lines(kind: "progress" | "memo", parts: Parts, round: 6 | 12 = 6): string[] {
  const book = bookOf({ ...parts, settings: { digits: "ไทย", ...parts.settings } });
  return linesOf(filledXml(kind, dataOf(contextOf(book, kind, round)), "thai"));
}

describe("a title", () => {
  test("that does not fit on a line breaks before its year", () => {
    const long = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานขององค์การบริหารส่วนตำบล ประจำปีงบประมาณ พ.ศ. 2569";
    expect(titleText(long).split("\n")[1]).toBe("ประจำปีงบประมาณ พ.ศ. 2569");
  });

  test("that fits stays on one line", () => {
    expect(titleText("รายงานผล ประจำปี พ.ศ. ๒๕๖๙", "อบต.สั้น")).toBe("รายงานผล ประจำปี พ.ศ. ๒๕๖๙");
  });

  test.each([
    [
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสขององค์การบริหารส่วนตำบลบ้านริมธาร",
      "ขององค์การบริหารส่วนตำบลบ้านริมธาร",
    ],
    [
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอธารทอง",
      "องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอธารทอง",
    ],
  ])("that names the office and is long breaks before it: %s", (text, below) => {
    expect(titleText(text, "องค์การบริหารส่วนตำบลบ้านริมธาร").split("\n")).toEqual([
      text.slice(0, -below.length).trim(),
      below,
    ]);
  });

  test("that begins with the office keeps it there", () => {
    const text = "องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอธารทอง จังหวัดธารานคร รายงานผลการดำเนินการ";
    expect(titleText(text, "องค์การบริหารส่วนตำบลบ้านริมธาร")).toBe(text);
  });
});

describe("a paper of a round", () => {
  test("of six months tells its days and points to the next round", () => {
    const text = lines("progress", { measures: [{ measure: "ก" }] }, 6).join("\n");
    expect(text).toContain("รอบ ๖ เดือน (วันที่ ๑ ตุลาคม ๒๕๖๘ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๙)");
    expect(text).toContain("ปรับปรุงงานในรอบถัดไป");
  });

  test("of twelve months points to the next year", () => {
    const text = lines("progress", { measures: [{ measure: "ก" }] }, 12).join("\n");
    expect(text).toContain("ถึงวันที่ ๓๐ กันยายน ๒๕๖๙");
    expect(text).toContain("ปรับปรุงงานในปีงบประมาณ พ.ศ. ๒๕๗๐");
    expect(text).not.toContain("รอบถัดไป");
  });
});

describe("signatures", () => {
  const acting = { order: 1, role: "ความเห็น", name: "นายกล้า ตั้งใจ", acting: "รักษาราชการแทน", actingFor: "ปลัด อบต." };
  const signed = (position: string) => lines("memo", { signatories: [{ ...acting, position }] });

  test("a long post leaves รักษาราชการแทน a line of its own", () => {
    expect(signed("หัวหน้าสำนักปลัด")).toContain("หัวหน้าสำนักปลัด รักษาราชการแทน");
    const found = signed("ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ");
    expect(found.slice(found.indexOf("รักษาราชการแทน") - 1).slice(0, 3)).toEqual([
      "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ",
      "รักษาราชการแทน",
      "ปลัด อบต.",
    ]);
  });

  test("a memo without a writer in the workbook has a block for the hand", () => {
    expect(lines("memo", {}).slice(-2)).toEqual([`(${".".repeat(36)})`, ".".repeat(36)]);
    expect(lines("progress", {}).join("\n")).not.toContain("ผู้จัดทำ");
  });
});

describe("the rounds of a follow-up", () => {
  const rounds = (followUp: string) =>
    lines("memo", { measures: [{ measure: "คู่มือ", steps: "ร่าง", owner: "สำนักปลัด", followUp }] }).filter((line) =>
      /^(?:- )?รอบ /.test(line),
    );

  test("are dashed under a sentence", () => {
    expect(rounds("รายงานผล\nรอบ 6 เดือน\nรอบ 12 เดือน")).toEqual(["- รอบ ๖ เดือน", "- รอบ ๑๒ เดือน"]);
  });

  test("stay as they are where they are all there is", () => {
    expect(rounds("รอบ 6 เดือน\nรอบ 12 เดือน")).toEqual(["รอบ ๖ เดือน", "รอบ ๑๒ เดือน"]);
  });
});
