import { describe, expect, test } from "@jest/globals";
import { office } from "../../src/node/office";
import { useAddIn } from "./add-in";
import type { FakeDriveFile } from "./fakes/drive";
import type { Realm } from "./fakes/realm";

const { open } = useAddIn();

const october = Date.UTC(2026, 9, 7, 7, 35);
const ofType = "application/vnd.google-apps.spreadsheet";

const made = (realm: Realm): FakeDriveFile[] =>
  [...realm.drive.files.values()].filter(({ mimeType }) => mimeType === ofType);

async function read(realm: Realm) {
  const { sheets } = await office.readWorkbook(made(realm)[0]?.bytes ?? new Uint8Array());
  return (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function openInOctober(): Realm {
  const realm = open();
  realm.time = october;
  return realm;
}

describe("the next year", () => {
  test("is a spreadsheet of its own: work carried, its results cleared, this file untouched", async () => {
    const realm = openInOctober();
    const before = realm.file.snapshot();
    realm.person.typed = ["2", "2"];
    realm.call("menuNewYear");
    expect(realm.person.all).toContain("ปีงบประมาณ 2570");
    expect(realm.person.all).toContain("/spreadsheets/d/");
    expect(realm.file.snapshot()).toEqual(before);
    const rows = await read(realm);
    const [header = [], ...measures] = rows("มาตรการ");
    const old = realm.file.sheet("มาตรการ").table;
    expect(measures).toHaveLength(old.length - 1);
    expect(measures.every((row) => (row[header.indexOf("สถานะ")] ?? null) === null)).toBe(true);
    expect(measures.map((row) => row[header.indexOf("มาตรการ")]).every((name) => typeof name === "string")).toBe(true);
    expect(rows("ตั้งค่า").flat()).toContain("2570");
    expect(rows("บันทึกของฉัน")).toEqual([]);
    const compared = rows("เทียบกับปีก่อน");
    expect(compared[1]?.[0]).toBe("ปีงบประมาณ 2570 เทียบกับปี 2569");
    const names: unknown[] = old.slice(1).map((row) => row[old[0]?.indexOf("มาตรการ") ?? -1]);
    const repeated = compared.filter((row) => names.includes(row[1]) && row[1] === row[2]);
    expect(repeated).toHaveLength(names.length);
    expect(realm.person.all).toContain("รวมแผ่น เทียบกับปีก่อน");
  });

  test("leaves out what is done where the person says so, and says what", async () => {
    const realm = openInOctober();
    realm.person.typed = ["1", "3"];
    realm.call("menuNewYear");
    expect(realm.person.all).toContain("ไม่ได้ยกไป");
    const rows = await read(realm);
    expect(rows("มาตรการ").length).toBeLessThan(realm.file.sheet("มาตรการ").table.length);
    expect(rows("ความเสี่ยง").slice(1)).toEqual([]);
  });

  test("is shown before it is made, and not made where the person declines", () => {
    const realm = openInOctober();
    realm.person.chosen = [false];
    realm.call("menuNewYear");
    expect(realm.person.all).toContain("แถวที่ยกไป");
    expect(made(realm)).toEqual([]);
  });

  test("is not made twice, but again where the first one is in the bin", () => {
    const realm = openInOctober();
    realm.call("menuNewYear");
    const [first] = made(realm);
    realm.call("menuNewYear");
    expect(realm.person.last).toContain(first?.id);
    expect(made(realm)).toHaveLength(1);
    if (first !== undefined) first.trashed = true;
    realm.call("menuNewYear");
    expect(made(realm)).toHaveLength(2);
  });

  test("is refused, with the reason, for a year that has not begun", () => {
    const realm = open();
    realm.time = Date.UTC(2024, 2, 7);
    realm.call("menuNewYear");
    expect(realm.person.last).toContain("ยังไม่เริ่ม");
    expect(made(realm)).toEqual([]);
  });

  test("keeps every sign of a text that a cell can hold", async () => {
    const realm = openInOctober();
    const text = `=1+1 <b> & "ก" 'ข' \u0007จบ\nบรรทัดสอง`;
    realm.file.sheet("มาตรการ").cells.put(1, 4, text);
    realm.person.typed = ["2", "2"];
    realm.call("menuNewYear");
    const rows = await read(realm);
    expect(rows("มาตรการ").flat()).toContain(text.replace("\u0007", ""));
  });
});

describe("what changed", () => {
  const sign = (realm: Realm): void => {
    const url = `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit?usp=drivesdk`;
    for (const decision of ["เสนอ", "เห็นชอบ", "ลงนามแล้ว"]) realm.run("pageDecide", { url, decision, note: "" });
  };

  test("after a paper was signed is told, and nothing else", () => {
    const realm = open();
    realm.call("menuSigned");
    expect(realm.person.last).toContain("ยังไม่มีฉบับที่ลงนาม");
    realm.call("menuPaperMemo");
    sign(realm);
    realm.call("menuSigned");
    expect(realm.person.last).toContain("ข้อมูลไม่เปลี่ยนหลังลงนาม");
    realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการที่แก้หลังลงนาม");
    realm.call("menuSigned");
    expect(realm.person.last).toContain("ข้อมูล 1 ช่องเปลี่ยนหลังลงนาม");
    expect(realm.person.last).toContain("→ มาตรการที่แก้หลังลงนาม");
  });

  test("what was accepted last is doubted again, after the person has seen it", () => {
    const realm = open();
    realm.call("menuUndoAccept");
    expect(realm.person.last).toContain("ไม่มีการยืนยัน");
    realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตราฐานการทำงาน");
    const input = { kind: "progress", round: 6, statusDate: "" };
    const found = () =>
      (
        realm.run("pageCheck", input) as {
          problems: { sheet: string; cell: string; code: string; isAcceptable: boolean }[];
        }
      ).problems;
    const before = found();
    const one = before.find(({ cell, isAcceptable }) => isAcceptable && cell !== "");
    const { sheet = "", cell = "", code = "" } = one ?? {};
    realm.run("pageAccept", { kind: "progress", statusDate: "", sheet, cell, code, why: "ตรวจแล้ว" });
    expect(found()).not.toEqual(before);
    realm.person.chosen = [false];
    realm.call("menuUndoAccept");
    expect(found()).not.toEqual(before);
    realm.call("menuUndoAccept");
    expect(realm.person.last).toContain("ยกเลิกแล้ว 1 รายการ");
    expect(found()).toEqual(before);
  });
});
