import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";
import { demoOffice } from "./offices";

const { open } = useAddIn();

function withPaper(): Realm {
  const realm = open();
  realm.call("menuPaperMemo");
  realm.person.shown = [];
  return realm;
}

/** The last paper's cell of the register under a header. */
function registered(realm: Realm, header: string): string {
  const { table } = realm.file.sheet("ทะเบียนรายงาน");
  const headers = table.find((row) => row.includes("ฉบับที่")) ?? [];
  return asText(table[table.length - 1]?.[headers.indexOf(header)]);
}

describe("a draft", () => {
  test("goes to the supervisors of ผู้ลงนาม as commenters, with a message by mail where wished", () => {
    const realm = withPaper();
    realm.person.typed = ["1", "1", "โปรดพิจารณา"];
    realm.person.chosen = [true];
    realm.call("menuShareDraft");
    const { shares } = realm.drive.documents[0] ?? { shares: [] };
    const rows = demoOffice().sheets["ผู้ลงนาม"] ?? [];
    const [headers = []] = rows;
    const preparers = rows
      .filter((row) => row[headers.indexOf("บทบาท")] === "ผู้จัดทำ")
      .map((row) => row[headers.indexOf("อีเมล")]);
    expect(shares.length).toBeGreaterThan(1);
    for (const share of shares) {
      expect(share).toMatchObject({ role: "commenter", notify: true, message: "โปรดพิจารณา" });
      expect(preparers).not.toContain(share.email);
      expect(registered(realm, "ส่งให้")).toContain(share.email);
    }
    expect(registered(realm, "ส่งให้")).toContain("แสดงความคิดเห็นได้");
    expect(registered(realm, "ส่งให้")).toContain("๗ เม.ย. ๖๙ ๑๔:๓๕ น.");
  });

  test("can be shared for reading only, without a mail", () => {
    const realm = withPaper();
    realm.person.typed = ["", "2"];
    realm.person.chosen = [false];
    realm.call("menuShareDraft");
    for (const share of realm.drive.documents[0]?.shares ?? [])
      expect(share).toMatchObject({ role: "reader", notify: false });
    expect(registered(realm, "ส่งให้")).toContain("อ่านอย่างเดียว");
  });

  test("is shared with the others where one address is wrong, and both is said", () => {
    const realm = withPaper();
    realm.drive.unknownPeople = ["orawan@example.go.th"];
    realm.call("menuShareDraft");
    const emails = realm.drive.documents[0]?.shares.map(({ email }) => email) ?? [];
    expect(emails).not.toContain("orawan@example.go.th");
    expect(emails.length).toBeGreaterThan(0);
    expect(realm.person.last).toMatch(/orawan@example\.go\.th: อีเมลนี้ไม่มีบัญชี Google .*คำขอแชร์ไม่ถูกต้อง/);
    for (const email of emails) expect(realm.person.last).toContain(email);
  });

  test("cannot be shared before a paper was made, which the message says", () => {
    const realm = open();
    realm.call("menuShareDraft");
    expect(realm.person.last).toContain("โปรดสร้างรายงานก่อน");
  });

  /** Enters a state by its place in the list that is offered; the paper is the newest. */
  const enter = (realm: Realm, place: number, note = ""): void => {
    realm.person.typed = ["1", String(place), note];
    realm.call("menuRecordDecision");
  };

  test("goes its way by the states of every shell, each with who and when, and no other way", () => {
    const realm = withPaper();
    // Of a draft: เสนอ, ยกเลิก.
    enter(realm, 1);
    expect(realm.person.last).toContain("เสนอ เมื่อ ๗ เม.ย. ๖๙ ๑๔:๓๕ น. โดย officer@example.go.th");
    // ให้แก้ไข wants a reason.
    enter(realm, 1);
    expect(realm.person.last).toContain("การเปลี่ยนเป็น “ให้แก้ไข” ต้องบอกเหตุผล");
    expect(registered(realm, "สถานะเอกสาร")).toBe("เสนอ");
    enter(realm, 1, "ขาดหลักฐาน");
    enter(realm, 1);
    enter(realm, 2);
    expect(registered(realm, "สถานะเอกสาร")).toBe("เห็นชอบ");
    enter(realm, 1);
    const lines = registered(realm, "ประวัติสถานะเอกสาร").split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["เสนอ", "ให้แก้ไข", "เสนอ", "เห็นชอบ", "ลงนามแล้ว"]);
    expect(lines[1]).toContain("เหตุผล: ขาดหลักฐาน");
    expect(registered(realm, "การลงนาม")).toContain("officer@example.go.th");
  });

  test("is proposed by being shared", () => {
    const realm = withPaper();
    realm.call("menuShareDraft");
    expect(registered(realm, "สถานะเอกสาร")).toBe("เสนอ");
  });

  test("that was called off can become nothing else", () => {
    const realm = withPaper();
    enter(realm, 2, "ทำซ้ำ");
    realm.person.typed = ["1"];
    realm.call("menuRecordDecision");
    expect(realm.person.last).toContain("อยู่ในสถานะ “ยกเลิก” เปลี่ยนอีกไม่ได้");
  });

  test("its signed version is kept as a PDF in the folder and registered with version and state of the document", () => {
    const realm = withPaper();
    enter(realm, 1);
    enter(realm, 2);
    realm.person.shown = [];
    realm.call("menuSavePdf");
    expect(realm.person.all).not.toContain("ตามที่เป็นอยู่ตอนนี้หรือไม่");
    expect(registered(realm, "การลงนาม")).toContain("PDF ฉบับที่ 1 เอกสารแก้ไขล่าสุด ๗ เม.ย. ๖๙ ๑๔:๓๐ น. เก็บ");
    expect(realm.person.all).not.toContain("แก้ไขหลัง");
    const pdf = [...realm.drive.files.values()].find(({ mimeType }) => mimeType === "application/pdf");
    expect(pdf?.name).toBe("บันทึกข้อความรายงานผล-รอบ6เดือน-2569.pdf");
    expect(registered(realm, "การลงนาม")).toContain(pdf?.id ?? "?");
  });

  test("that was edited after the decision is not taken for the approved one without asking", () => {
    const realm = withPaper();
    enter(realm, 1);
    enter(realm, 2);
    const [document] = realm.drive.documents;
    if (document === undefined) throw new Error("no document");
    document.edits += 1;
    realm.person.chosen = [false];
    realm.call("menuSavePdf");
    expect(realm.person.last).toContain("เอกสารถูกแก้ไขหลังบันทึกผลการพิจารณา (แก้ไขล่าสุด ๗ เม.ย. ๖๙ ๑๔:๓๑ น.)");
    expect(registered(realm, "การลงนาม")).toBe("");
    expect(realm.drive.files.size).toBe(2);
    realm.person.chosen = [true, false];
    realm.call("menuSavePdf");
    expect(registered(realm, "การลงนาม")).toContain("แก้ไขหลังพิจารณา");
    // Decided anew, it is the approved one again.
    enter(realm, 2, "อ่านใหม่");
    enter(realm, 1);
    enter(realm, 2);
    realm.person.shown = [];
    realm.call("menuSavePdf");
    expect(realm.person.all).not.toContain("แก้ไขหลังบันทึก");
  });

  test.each([
    ["that was only proposed", ["1", "1", ""]],
    ["that was called off", ["1", "2", "ทำซ้ำ"]],
  ])("%s is kept as a PDF only after asking", (_, typed) => {
    const realm = withPaper();
    realm.person.typed = typed;
    realm.call("menuRecordDecision");
    realm.person.typed = [];
    realm.person.chosen = [false];
    realm.call("menuSavePdf");
    expect(realm.person.last).toContain("ยังไม่มีผลการพิจารณา เห็นชอบ หรือ ลงนามแล้ว");
    expect(realm.drive.files.size).toBe(2);
  });

  test("that another account made is told apart from a wrong address", () => {
    const realm = withPaper();
    for (const { id } of realm.drive.documents) realm.drive.files.delete(id);
    realm.call("menuShareDraft");
    expect(realm.person.last).toContain("ให้บัญชีที่สร้างเอกสารเป็นผู้ส่ง");
  });

  test("over 10 MB as a PDF is explained", () => {
    const realm = withPaper();
    realm.drive.pdfBytes = 11 * 1024 * 1024;
    realm.call("menuSavePdf");
    expect(realm.person.last).toContain("10 MB");
    expect(registered(realm, "การลงนาม")).toBe("");
  });
});

describe("templates", () => {
  test("go to Drive, are used for the next paper, and the standard one comes back", () => {
    const realm = open();
    realm.person.typed = ["3"];
    realm.call("menuPutTemplate");
    const [template] = realm.drive.documents;
    expect(template?.name).toBe("แม่แบบ บันทึกข้อความรายงานผล");
    realm.call("menuCheckTemplate");
    expect(realm.person.last).toContain("ไม่พบข้อผิดพลาด");
    realm.call("menuPaperMemo");
    expect(realm.host.calls.filter(({ name }) => name === "UrlFetchApp.fetch")).toHaveLength(1);
    realm.call("menuDefaultTemplate");
    realm.call("menuPaperMemo");
    expect(realm.host.calls.filter(({ name }) => name === "UrlFetchApp.fetch")).toHaveLength(0);
  });

  test("that the sheet เอกสาร names by a file are out of reach, and what is taken instead is told", () => {
    const office = demoOffice();
    const papers = (office.sheets["เอกสาร"] ?? []).map((row, index) => [...row, index === 0 ? "แม่แบบ" : "ของเรา.docx"]);
    const realm = open({ ...office, sheets: { ...office.sheets, เอกสาร: papers } });
    realm.call("menuCheck");
    expect(realm.person.all).toContain("“ของเรา.docx” ของบันทึกข้อความรายงานผล ซึ่งเปิดจาก Google ชีตไม่ได้");
    realm.call("menuPaperMemo");
    expect(realm.person.all).toContain("“ของเรา.docx” ของบันทึกข้อความรายงานผล ซึ่งเปิดจาก Google ชีตไม่ได้ จึงใช้แม่แบบมาตรฐาน");
    realm.person.typed = ["3"];
    realm.call("menuPutTemplate");
    realm.call("menuPaperMemo");
    expect(realm.person.all).toContain(
      "“ของเรา.docx” ของบันทึกข้อความรายงานผล ซึ่งเปิดจาก Google ชีตไม่ได้ จึงใช้แม่แบบที่นำไปแก้ไขในไดรฟ์แทน",
    );
  });

  test("that another account put there are told apart from broken ones", () => {
    const realm = open();
    realm.person.typed = ["3"];
    realm.call("menuPutTemplate");
    realm.drive.files.clear();
    realm.call("menuPaperMemo");
    expect(realm.person.last).toContain("officer@example.go.th");
    expect(realm.person.last).toContain("กลับไปใช้แม่แบบมาตรฐาน");
  });
});
