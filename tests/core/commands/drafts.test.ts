import { describe, expect, test } from "@jest/globals";
import { changeEntry, reviewersOf, withLine } from "../../../src/core/commands/drafts";
import { newEntry } from "../../../src/core/sheets/register";
import { bookOf } from "../builders";

const signatories = [
  { order: "2", role: "คำสั่ง", name: "นายสมชาย รักถิ่น", position: "นายก อบต.", email: "head@example.go.th" },
  { order: "1", role: "ความเห็น", name: "นางอรวรรณ ใจดี", position: "ปลัด อบต.", email: "clerk@example.go.th" },
  { role: "ผู้จัดทำ", name: "นายวิทยา ตั้งใจ", position: "นักวิเคราะห์", email: "writer@example.go.th" },
  { role: "ความเห็น", name: "นางสุดา มานะ", position: "หัวหน้าสำนักปลัด", report: "memo", email: "suda@example.go.th" },
  { role: "ความเห็น", name: "นายไม่มี ที่อยู่", position: "รองปลัด", email: "" },
];
const emails = (kind: Parameters<typeof reviewersOf>[1], rows = signatories) =>
  reviewersOf(bookOf({ signatories: rows }), kind).map(({ email }) => email);

describe("who looks at a draft", () => {
  test("are the signatories of its kind above the preparer who have an address, in the order of signing", () => {
    expect(emails("memo")).toEqual(["clerk@example.go.th", "head@example.go.th", "suda@example.go.th"]);
    expect(emails("annual")).toEqual(["clerk@example.go.th", "head@example.go.th"]);
  });

  test("of a paper of an unknown kind are those who sign every paper", () => {
    expect(emails(null)).toEqual(["clerk@example.go.th", "head@example.go.th"]);
  });

  test("are asked once each, however their address is typed, by the first of their posts", () => {
    const twice = [
      ...signatories,
      { role: "คำสั่ง", name: "นางอรวรรณ ใจดี", position: "รักษาการ", email: "CLERK@example.go.th" },
    ];
    const found = reviewersOf(bookOf({ signatories: twice }), null);
    expect(found.filter(({ name }) => name === "นางอรวรรณ ใจดี")).toEqual([
      { name: "นางอรวรรณ ใจดี", email: "clerk@example.go.th", position: "ปลัด อบต." },
    ]);
  });

  test("may have several addresses, each of which gets the draft", () => {
    const [head] = signatories;
    expect(emails(null, [{ ...head, email: "a@example.go.th; b@example.go.th" }] as typeof signatories)).toEqual([
      "a@example.go.th",
      "b@example.go.th",
    ]);
  });
});

describe("what is kept of a draft in the register", () => {
  test("grows by a line, but never by one that it has", () => {
    expect(withLine("", "ก")).toBe("ก");
    expect(withLine("ก", "ข")).toBe("ก\nข");
    expect(withLine("ก\nข", "ก")).toBe("ก\nข");
    expect(withLine("กข", "ก")).toBe("กข\nก");
  });

  test("changes where its link is that of the draft, and nowhere else", () => {
    const facts = {
      kind: "memo",
      year: 2569,
      round: 6,
      madeAt: "",
      madeBy: "",
      file: "",
      fingerprint: "",
      draft: true,
    } as const;
    const [one, other] = [newEntry([], { ...facts, link: "a" }), newEntry([], { ...facts, link: "b" })];
    const changed = changeEntry([one, other], "b", ({ link }) => ({ sharedWith: `ของ ${link}` }));
    expect(changed[0]).toBe(one);
    expect(changed[1]).toEqual({ ...other, sharedWith: "ของ b" });
  });
});
