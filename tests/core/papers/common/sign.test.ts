import { describe, expect, test } from "@jest/globals";
import type { TagData } from "../../../../src/core/docx/fill";
import { signatureBlocks } from "../../../../src/core/papers/common/sign";
import { bookOf } from "../../builders";
import { contextOf } from "../paper-text";

const roleOf = ["ผู้จัดทำ", "ความเห็น", "ความเห็น", "ความเห็น", "คำสั่ง"];

/** The names that stand in each row or group, for so many who sign. */
function names(count: number) {
  const roles = count === 1 ? roleOf.slice(0, 1) : [...roleOf.slice(0, count - 1), "คำสั่ง"];
  const signatories = roles.map((role, index) => ({
    order: String(index + 1),
    role,
    name: `น${index + 1}`,
    position: "ต",
  }));
  const blocks = signatureBlocks(contextOf(bookOf({ signatories }), "annual"));
  const inside = (row: TagData, tag: string) => (row[tag] as readonly TagData[]).map((one) => one["ชื่อผู้ลงนาม"]);
  return {
    rows: (blocks["แถวลงนาม"] as readonly TagData[]).map((row) => [...inside(row, "ซ้าย"), ...inside(row, "ขวา")]),
    groups: (blocks["กลุ่มลงนาม"] as readonly TagData[]).map((row) => inside(row, "ลงนาม")),
  };
}

describe("who signs stands in the order of the chain", () => {
  test.each([
    [1, [["น1"]], [["น1"]]],
    [2, [["น1", "น2"]], [["น1", "น2"]]],
    [3, [["น1"], ["น2", "น3"]], [["น1"], ["น2", "น3"]]],
    [
      4,
      [
        ["น1", "น2"],
        ["น3", "น4"],
      ],
      [["น1"], ["น2"], ["น3", "น4"]],
    ],
    [5, [["น1"], ["น2", "น3"], ["น4", "น5"]], [["น1"], ["น2"], ["น3"], ["น4", "น5"]]],
  ])("%i: two abreast, or the last two together", (count, rows, groups) => {
    expect(names(count)).toEqual({ rows, groups });
  });

  test("nobody, nothing", () => {
    const blocks = signatureBlocks(contextOf(bookOf({}), "annual"));
    expect([blocks["แถวลงนาม"], blocks["กลุ่มลงนาม"]]).toEqual([[], []]);
  });
});

test.each([
  ["ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร", "ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร"],
  ["ผู้อำนวยการกองคลัง องค์การบริหารส่วนตำบลบ้านริมธาร", "ผู้อำนวยการกองคลัง\nองค์การบริหารส่วนตำบลบ้านริมธาร"],
  ["นายกองค์การบริหารส่วนตำบลทุ่งดอกคูนเหลืองอร่ามวัฒนาราม", "นายกองค์การบริหารส่วนตำบล\nทุ่งดอกคูนเหลืองอร่ามวัฒนาราม"],
  ["รองนายกองค์การบริหารส่วนตำบลทุ่งดอกคูนเหลือง", "รองนายกองค์การบริหารส่วนตำบล\nทุ่งดอกคูนเหลือง"],
  ["นายกเทศมนตรีตำบลทุ่งดอกคูนเหลืองอร่ามวัฒนาราม", "นายกเทศมนตรีตำบล\nทุ่งดอกคูนเหลืองอร่ามวัฒนาราม"],
  [
    "ผู้อำนวยการกองสวัสดิการสังคม องค์การบริหารส่วนตำบลทุ่งดอกคูนเหลืองอร่ามวัฒนาราม",
    "ผู้อำนวยการกองสวัสดิการสังคม\nองค์การบริหารส่วนตำบล\nทุ่งดอกคูนเหลืองอร่ามวัฒนาราม",
  ],
])("the post %s tears no name at the end of a line", (position, printed) => {
  const signatories = [{ order: "1", role: "คำสั่ง", name: "น1", position }];
  const blocks = signatureBlocks(contextOf(bookOf({ signatories }), "annual"));
  expect((blocks["ความเห็นและคำสั่ง"] as readonly TagData[])[0]?.["ตำแหน่ง"]).toBe(printed);
});

test("a signatory without a name has dots to write on, and no empty brackets", () => {
  const signatories = [{ role: "คำสั่ง", name: "", position: "นายกเทศมนตรีตำบลลำธารใส" }];
  const blocks = signatureBlocks(contextOf(bookOf({ signatories }), "announcement"));
  expect((blocks["ผู้ประกาศ"] as readonly TagData[]).map((one) => one["ชื่อผู้ลงนาม"])).toEqual([
    expect.stringMatching(/^\.{20,}$/),
  ]);
});
