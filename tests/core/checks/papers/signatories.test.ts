import { expect, test } from "@jest/globals";
import { check } from "../../../../src/core/commands/check";
import { paperKindList, type PaperKind } from "../../../../src/core/papers/kinds";
import { day, workbookOf } from "../../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const roles = ["ผู้จัดทำ", "ความเห็น", "คำสั่ง", "ผู้ประกาศ"] as const;
type Role = (typeof roles)[number];

/** Whether those who are there are enough to sign a paper, in words of the practice and not of the program. */
const isSigned: Readonly<Partial<Record<PaperKind, (has: (role: Role) => boolean) => boolean>>> = {
  progress: (has) => has("ผู้จัดทำ"),
  annual: (has) => has("ผู้จัดทำ"),
  memo: (has) => has("ผู้จัดทำ") && has("คำสั่ง"),
  analysis: () => true,
  announcement: (has) => has("ผู้ประกาศ") || has("คำสั่ง"),
  "risk-plan": (has) => has("ผู้จัดทำ"),
  summary: (has) => has("ผู้จัดทำ"),
};

const subsets = roles.reduce<readonly (readonly Role[])[]>(
  (found, role) => found.flatMap((some) => [some, [...some, role]]),
  [[]],
);

/** What is expected of the signatories of a paper, once for each time that it is told. */
function told(kinds: PaperKind | readonly PaperKind[], present: readonly Role[], report = ""): readonly string[] {
  const signatories = present.map((role, index) => ({
    order: String(index + 1),
    role,
    name: `นายสมหมาย ธาร${index}`,
    position: "นิติกร",
    report,
  }));
  return check(workbookOf({ signatories }), { kinds: [kinds].flat() }, environment)
    .problems.filter(({ code }) => code === "paper.no-signatory")
    .map(({ expected }) => expected);
}

const known = paperKindList.flatMap((kind) => (isSigned[kind] === undefined ? [] : [[kind, isSigned[kind]] as const]));

test.each(known)("%s asks for those who have to sign it, once, and for nobody when they are there", (kind, signed) => {
  const wrong = subsets.filter(
    (present) => told(kind, present).length !== (signed((role) => present.includes(role)) ? 0 : 1),
  );
  expect(wrong).toEqual([]);
});

test("asked for several papers, each is told that nobody signs", () => {
  const several = known.map(([kind]) => kind);
  const alone = several.flatMap((kind) => told(kind, ["ผู้ประกาศ"]));
  expect(alone.length).toBeGreaterThan(1);
  expect([...told(several, ["ผู้ประกาศ"])].sort()).toEqual([...alone].sort());
});

test("a signatory of another paper does not sign this one", () => {
  expect(told("progress", ["ผู้จัดทำ"], "บันทึกข้อความรายงานผล")).toHaveLength(1);
  expect(told("progress", ["ผู้จัดทำ"], "รายงานผลการดำเนินการตามมาตรการ")).toEqual([]);
});

test("who is missing is named: all that are, or one of them where one is enough", () => {
  expect(told("memo", [])[0]).toContain("ผู้จัดทำ, คำสั่ง");
  expect(told("memo", ["ผู้จัดทำ"])[0]).not.toContain("ผู้จัดทำ");
  expect(told("announcement", [])[0]).toContain("ผู้ประกาศ หรือ คำสั่ง");
});
