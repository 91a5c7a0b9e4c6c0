import { expect, test } from "@jest/globals";
import { kindOf, readKind, sectionOf } from "../../../src/core/model/read-kind";

const at = { sheet: "เอกสาร", row: 2, column: 0 };

test("a kind is named by its code, its Thai name or another name of it, and by nothing else", () => {
  for (const name of ["memo", "MEMO", "บันทึกข้อความรายงานผล", " บันทึกข้อความ "]) expect(kindOf(name)).toBe("memo");
  for (const name of ["", "  ", "บันทึก", "นิทาน"]) expect(kindOf(name)).toBeNull();
});

test("a blank cell is no kind and no problem, a word that is none is told with the near name", () => {
  expect(readKind("", at, "รายงาน")).toEqual({ kind: null, problems: [] });
  expect(readKind("memo", at, "รายงาน")).toEqual({ kind: "memo", problems: [] });
  const { kind, problems } = readKind("บันทึกข้อความรายงานผน", at, "รายงาน");
  expect(kind).toBeNull();
  expect(problems).toMatchObject([{ code: "kind.unknown", at, header: "รายงาน", found: "บันทึกข้อความรายงานผน" }]);
  expect(problems[0]?.message).toContain("หมายถึง “บันทึกข้อความรายงานผล” หรือไม่");
});

test("a section is known in the spelling of its kind, and no section of another kind", () => {
  expect(sectionOf("memo", "เรื่อง เดิม")).toBe("เรื่องเดิม");
  expect(sectionOf("memo", "คำนำ")).toBeNull();
  expect(sectionOf("progress", "คำนำ")).toBe("คำนำ");
  expect(sectionOf("memo", "คำขวัญ")).toBeNull();
});
