import { describe, expect, test } from "@jest/globals";
import { divisionsWithoutAddress, reminderPlan } from "../../../src/core/commands/reminders";
import { refName } from "../../../src/core/workbook/a1";
import { bookOf, day, type Parts } from "../builders";

const divisions = [
  { name: "สำนักปลัด", email: "palad@example.go.th" },
  { name: "กองคลัง", email: "" },
  { name: "กองช่าง", email: "chang@example.go.th, chang2@example.go.th" },
];
const today = day(2569, 3, 31);
const late = { owner: "กองช่าง", end: "30 มีนาคม 2569", status: "อยู่ระหว่างดำเนินการ" };
const soon = { owner: "กองช่าง", end: "30 เมษายน 2569", status: "อยู่ระหว่างดำเนินการ" };
const mails = (parts: Parts) => reminderPlan(bookOf({ divisions, ...parts }), today);

describe("a mail to a division", () => {
  test("tells what is overdue and what is due in thirty days, with the days counted", () => {
    const [mail, ...more] = mails({
      measures: [
        { ...late, code: "ม1", measure: "จัดทำคู่มือ" },
        { ...soon, code: "ม2", measure: "อบรม" },
        { ...soon, code: "ม3", measure: "ทบทวน", end: "1 พฤษภาคม 2569" },
      ],
    });
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      division: "กองช่าง",
      to: "chang@example.go.th,chang2@example.go.th",
      subject: "แจ้งเตือน ITA: เกินกำหนด 1 รายการ ใกล้ถึงกำหนด 1 รายการ (กองช่าง)",
    });
    expect(mail?.body).toContain("เกินกำหนด (1 รายการ)\n1. ม1 จัดทำคู่มือ\n   กำหนด 30 มีนาคม 2569 เลยกำหนดมา 1 วัน");
    expect(mail?.body).toContain("ถึงกำหนดใน 30 วัน (1 รายการ)\n1. ม2 อบรม\n   กำหนด 30 เมษายน 2569 อีก 30 วัน");
    expect(mail?.body).not.toContain("ม3");
  });

  test("calls a report by its name and a deadline of today by its day", () => {
    const [mail] = mails({ measures: [{ ...soon, code: "ม1", end: "30 กันยายน 2569", reportDue: "31 มีนาคม 2569" }] });
    expect(mail?.body).toContain("กำหนดรายงาน 31 มีนาคม 2569 ครบกำหนดวันนี้");
  });

  test("holds measures before risks, and a link to the cell where the shell knows one", () => {
    const book = bookOf({
      divisions,
      measures: [{ ...late, code: "ม1" }],
      risks: [{ ...late, code: "ร1" }],
    });
    const [mail] = reminderPlan(book, today, (at) => `https://sheet.example/${at.sheet}/${refName(at)}`);
    expect(mail?.body.indexOf("ม1")).toBeLessThan(mail?.body.indexOf("ร1") ?? 0);
    expect(mail?.body).toContain("   https://sheet.example/มาตรการ/E2");
    expect(mail?.body).toContain("   https://sheet.example/ความเสี่ยง/C2");
  });

  test("lists fifty of each and says how many more there are", () => {
    const of = (count: number) =>
      mails({ measures: Array.from({ length: count }, (_, index) => ({ ...late, code: `ม${index + 1}` })) })[0]?.body ??
      "";
    expect(of(50)).toContain("50. ม50");
    expect(of(50)).not.toContain("… และอีก");
    expect(of(53)).toContain("เกินกำหนด (53 รายการ)");
    expect(of(53)).not.toContain("ม51");
    expect(of(53)).toContain("… และอีก 3 รายการ");
  });
});

describe("who gets a mail", () => {
  test("are the divisions with something to be told, in the order of their sheet", () => {
    const measures = [
      { ...late, owner: "กองช่าง" },
      { ...late, owner: "สำนักปลัด" },
    ];
    expect(mails({ measures }).map(({ division }) => division)).toEqual(["สำนักปลัด", "กองช่าง"]);
  });

  test("is nobody where work is done, called off or has time", () => {
    const measures = [
      { ...late, status: "ดำเนินการเสร็จเรียบร้อยแล้ว" },
      { ...late, status: "ยกเลิก" },
      { ...late, end: "30 กันยายน 2569" },
    ];
    expect(mails({ measures })).toEqual([]);
  });

  test("are all divisions that a measure names", () => {
    expect(mails({ measures: [{ ...late, owner: "สำนักปลัด\nกองช่าง" }] }).map(({ division }) => division)).toEqual([
      "สำนักปลัด",
      "กองช่าง",
    ]);
  });

  test("is no division without an address, which is named instead, if it has something to be told", () => {
    const measures = [{ ...late, owner: "กองคลัง" }];
    expect(mails({ measures })).toEqual([]);
    expect(divisionsWithoutAddress(bookOf({ divisions, measures }), today)).toEqual(["กองคลัง"]);
    expect(divisionsWithoutAddress(bookOf({ divisions }), today)).toEqual([]);
  });
});
