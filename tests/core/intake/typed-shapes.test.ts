import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "เทศบาลตำบลคลองน้ำใส"];
const head = ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"];
const read = (...rows: readonly (readonly string[])[]): Intake => readBlocks([...title, [head, ...rows]]);

describe("lists below lists", () => {
  const steps = (text: string): readonly string[] =>
    textsOf(read(["๑", "จัดทำคู่มือ", text, "กองคลัง"]), "measures", ["steps"])[0]?.split("\n") ?? [];

  test("letters stand below dashes and numbers, and dashes are the items above them", () => {
    const wanted = ["แต่งตั้งคณะทำงาน", "ยกร่าง", "- (ก) ร่างแรก", "- (ข) ร่างสุดท้าย", "เผยแพร่"];
    expect(steps("- แต่งตั้งคณะทำงาน\n- ยกร่าง\n  (ก) ร่างแรก\n  (ข) ร่างสุดท้าย\n- เผยแพร่")).toEqual(wanted);
    expect(steps("๑. แต่งตั้งคณะทำงาน\n๒. ยกร่าง\n(ก) ร่างแรก\n(ข) ร่างสุดท้าย\n๓. เผยแพร่")).toEqual(wanted);
  });

  test("letters alone are the items", () => {
    expect(steps("(ก) ร่างแรก\n(ข) ร่างสุดท้าย")).toEqual(["(ก) ร่างแรก", "(ข) ร่างสุดท้าย"]);
  });
});

describe("owners", () => {
  const owners = (text: string): readonly string[] => textsOf(read(["๑", "อบรม", "", text]), "measures", ["owner"]);

  test("that stand side by side are two, and so are their divisions", () => {
    for (const text of ["สำนักปลัด / กองคลัง", "สำนักปลัด/กองคลัง", "สำนักปลัด, กองคลัง"]) {
      expect(owners(text)).toEqual(["สำนักปลัด\nกองคลัง"]);
      expect(textsOf(read(["๑", "อบรม", "", text]), "divisions", ["name"])).toEqual(["สำนักปลัด", "กองคลัง"]);
    }
  });

  test("a task within its division is one", () => {
    expect(owners("งานพัสดุ/กองคลัง")).toEqual(["งานพัสดุ/กองคลัง"]);
  });
});

test.each(['"', "”", "〃"])("a sign for the row above, %s, is what stands there, with its place", (sign) => {
  const intake = read(["๑", "อบรม", "ออกหนังสือ", "กองคลัง"], ["๒", "ตรวจพัสดุ", "", sign], ["๓", "จัดทำคู่มือ", "", sign]);
  expect(textsOf(intake, "measures", ["owner"])).toEqual(["กองคลัง", "กองคลัง", "กองคลัง"]);
  const places = intake.rows.flatMap(({ table, cells }) =>
    table === "measures" && "owner" in cells ? [cells.owner.place.where] : [],
  );
  expect(places[2]).toBe("ตารางที่ 1 แถวที่ 4 ช่องที่ 4 (เครื่องหมายซ้ำ จึงอ่านตามแถวบน)");
  expect(toldOf(intake)).toEqual([]);
});

describe("the head of a memo", () => {
  const memo = (unit: string): Intake =>
    readBlocks(["บันทึกข้อความ", `ส่วนราชการ ${unit}`, "ที่ คน ๕๒๓๐๑/๑๒", "เรื่อง รายงานผล", "เรียน นายกเทศมนตรี"]);
  const settings = (intake: Intake): readonly string[] =>
    textsOf(intake, "settings", ["value"]).filter((value) => /ปลัด|๑๒๓/.test(value));

  test.each(["ต่อ ๑๒", "ต่อ ๑๐๑-๑๐๓", "ภายใน ๑๒"])(
    "the extension %s belongs to the telephone and not to the unit",
    (more) => {
      expect(settings(memo(`สำนักปลัด ฝ่ายอำนวยการ โทร. ๐ ๒๑๒๓ ๔๕๖๗ ${more}`))).toEqual([
        "สำนักปลัด ฝ่ายอำนวยการ",
        `๐ ๒๑๒๓ ๔๕๖๗ ${more}`,
      ]);
    },
  );

  test("what else reaches the unit is no part of its name, and told", () => {
    const intake = memo("สำนักปลัด โทร. ๐ ๒๑๒๓ ๔๕๖๗ โทรสาร ๐ ๒๑๒๓ ๔๕๖๘");
    expect(settings(intake)).toEqual(["สำนักปลัด", "๐ ๒๑๒๓ ๔๕๖๗"]);
    expect(toldOf(intake).join("\n")).toContain("โทรสาร");
  });
});

test("a rank in front of the brackets signs with the name inside of them", () => {
  const intake = readBlocks([
    ...title,
    [head, ["๑", "อบรม", "", "กองคลัง"]],
    "ความเห็นปลัดเทศบาล",
    "ว่าที่ร้อยตรี (สมชาย ใจดี)",
    "รองปลัดเทศบาล รักษาราชการแทน",
    "ปลัดเทศบาล",
  ]);
  expect(textsOf(intake, "signatories", ["rank", "name", "position", "actingFor"])).toEqual([
    "ว่าที่ร้อยตรี | สมชาย ใจดี | รองปลัดเทศบาล | ปลัดเทศบาล",
  ]);
});

test.each(["พันจ่าเอก", "ดร.", "ผศ.ดร.", "นายแพทย์"])("%s before the dots of a signature is the rank", (rank) => {
  const signed = ["ความเห็นปลัดเทศบาล", `(ลงชื่อ) ${rank} ${".".repeat(30)}`, "(สมชาย ใจดี)", "ปลัดเทศบาล"];
  const intake = readBlocks([...title, [head, ["๑", "อบรม", "", "กองคลัง"]], ...signed]);
  expect(textsOf(intake, "signatories", ["rank", "name", "position"])).toEqual([`${rank} | สมชาย ใจดี | ปลัดเทศบาล`]);
});

test.each(["ผลสำเร็จ (ร้อยละ)", "ความก้าวหน้า (%)", "ผลผลิต (ร้อยละ)"])(
  "a share below %s is no state and no outcome, and told",
  (share) => {
    const rows = [
      ["มาตรการ", share, "ผู้รับผิดชอบ"],
      ["อบรม", "๔๕", "กองคลัง"],
    ];
    const intake = readBlocks([...title, rows]);
    expect(textsOf(intake, "measures", ["status", "output", "outcome"])).toEqual([" |  | "]);
    expect(toldOf(intake)).toEqual([`๔๕: หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด (${share})`]);
  },
);

test("the day of an announcement in the words of the Buddhist era is the day alone", () => {
  const intake = readBlocks([
    "ประกาศเทศบาลตำบลคลองน้ำใส",
    "เรื่อง กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    "จึงประกาศให้ทราบโดยทั่วกัน",
    "ประกาศ ณ วันที่ ๒ มกราคม พุทธศักราช ๒๕๖๘",
  ]);
  expect(textsOf(intake, "documents", ["date"])).toEqual(["๒ มกราคม ๒๕๖๘"]);
  expect(toldOf(intake).join("\n")).not.toContain("พุทธศักราช");
});
