import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";
import { demoOffice } from "./offices";

/* What Google is documented or recorded to do, and what the add-in makes of it. The sources stand in the fakes. */

const { open, empty } = useAddIn();

function withPaper(): Realm {
  const realm = open();
  realm.call("menuPaperMemo");
  realm.person.shown = [];
  return realm;
}

/** The demo office typed into the sheets that the add-in made, whose cells are plain text. */
function inMadeSheets(): Realm {
  const realm = empty();
  realm.file.load("ชีต1", []);
  realm.call("menuCreateSheets");
  for (const [name, rows] of Object.entries(demoOffice().sheets)) {
    const { cells, table } = realm.file.sheet(name);
    const [headers = [], ...body] = rows;
    body.forEach((row, index) => {
      row.forEach((value, column) => {
        const place = table[0]?.indexOf(String(headers[column])) ?? -1;
        if (value !== null && place >= 0) cells.put(index + 1, place, value);
      });
    });
  }
  realm.person.shown = [];
  return realm;
}

/** A further version of the memo: of the same data none is entered. */
function makeNewMemo(realm: Realm): void {
  realm.file.sheet("ตั้งค่า").cells.put(1, 1, "องค์การบริหารส่วนตำบลหนองใหม่");
  realm.call("menuPaperMemo");
}

describe("bytes of a document", () => {
  test("come by Drive's web interface: the advanced service would throw them", () => {
    const realm = withPaper();
    realm.call("menuSavePdf");
    const names = realm.host.calls.map(({ name }) => name);
    expect(names).toContain("UrlFetchApp.fetch");
    expect(names).not.toContain("Drive.Files.export");
    const pdf = [...realm.drive.files.values()].find(({ mimeType }) => mimeType === "application/pdf");
    expect(pdf?.bytes).toHaveLength(realm.drive.pdfBytes);
  });

  test.each([
    ["notFound", (realm: Realm) => (realm.drive.files = new Map()), "officer@example.go.th"],
    ["too large", (realm: Realm) => (realm.drive.pdfBytes = 11 * 1024 * 1024), "10 MB"],
    ["Drive off", (realm: Realm) => (realm.drive.state = "off"), "บริการ (Services)"],
  ])("that cannot be had (%s) is told with what to do, in an account of either language", (_, spoil, word) => {
    for (const language of ["th", "en"] as const) {
      const realm = withPaper();
      realm.host.language = language;
      spoil(realm);
      realm.call("menuSavePdf");
      expect(realm.person.last).toContain(word);
      expect(realm.person.last).toContain("แปลง “");
    }
  });
});

describe("text in cells that are plain text", () => {
  test("of ประวัติสถานะ carries no apostrophe", () => {
    const realm = inMadeSheets();
    realm.call("menuHistoryOn");
    const { cells, table } = realm.file.sheet("ประวัติสถานะ");
    expect(cells.at("format", 5, 1)).toBe("@");
    expect(table.length).toBeGreaterThan(5);
    expect(table.flat().filter((value) => asText(value).startsWith("'"))).toEqual([]);
  });

  test("that an earlier version wrote with an apostrophe is read without it", () => {
    const realm = inMadeSheets();
    realm.call("menuHistoryOn");
    const { cells, table } = realm.file.sheet("ประวัติสถานะ");
    table.forEach((row, index) => {
      if (index > 0)
        row.forEach((value, column) => {
          cells.put(index, column, `'${asText(value)}`);
        });
    });
    const before = table.length;
    realm.call("menuHistoryOn");
    expect(realm.file.sheet("ประวัติสถานะ").table).toHaveLength(before);
  });

  test("of the register carries none either, in the second paper's row", () => {
    const realm = withPaper();
    makeNewMemo(realm);
    const { table } = realm.file.sheet("ทะเบียนรายงาน");
    expect(table.flat().filter((value) => asText(value).startsWith("'"))).toEqual([]);
    expect(table).toHaveLength(5);
  });
});

describe("Drive that is not switched on", () => {
  test.each(["absent", "off"] as const)("(%s) is told with the way to switch it on", (state) => {
    const realm = open();
    realm.drive.state = state;
    realm.reset();
    realm.call("menuPaperMemo");
    expect(realm.person.last).toContain("Drive API");
    expect(realm.person.last).toContain("เพิ่ม (Add)");
    expect(realm.person.last).toContain("ยังไม่มีอะไรเปลี่ยนแปลง");
  });
});

describe("permissions, whatever the language of the account", () => {
  test.each(["th", "en"] as const)("a page call (%s) names the missing permission and where to give it", (language) => {
    const realm = open();
    realm.host.language = language;
    realm.host.granted = new Set(["spreadsheets.currentonly", "script.container.ui"]);
    const call = (): unknown => realm.run("pageMakePaper", { kind: "memo", round: 6, statusDate: "", draft: true });
    expect(call).toThrow("เลือกทั้งหมด");
    expect(call).toThrow("https://script.google.com/");
    expect(realm.drive.files.size).toBe(0);
  });

  test("a trigger without permission says so to its owner", () => {
    const realm = open();
    realm.host.isMenuRun = false;
    realm.host.granted = new Set(["script.container.ui"]);
    expect(() => realm.call("sendReminders")).toThrow("อนุญาตไม่ครบ");
  });
});

describe("the folder", () => {
  test("is looked for with shared drives in mind", () => {
    const realm = withPaper();
    realm.call("menuPaperMemo");
    expect(realm.host.violations).toEqual([]);
  });

  test("that is gone is not made a second time without a word", () => {
    const realm = withPaper();
    for (const file of realm.drive.files.values()) if (file.name === "เอกสาร ITA") file.trashed = true;
    realm.call("menuPaperMemo");
    expect(realm.person.all).toContain("ไม่พบโฟลเดอร์ “เอกสาร ITA” เดิม");
  });

  test("a draft that another account made is told with its name", () => {
    const realm = withPaper();
    for (const { id } of realm.drive.documents) realm.drive.files.delete(id);
    realm.call("menuShareDraft");
    expect(realm.person.last).toContain("officer@example.go.th");
  });
});

describe("locale and time zone", () => {
  test("other than Thailand's are told once, with how to change them", () => {
    const realm = open();
    realm.file.locale = "en_US";
    realm.call("menuCheck");
    // Nothing was typed as a date yet, so that none can have become another day.
    expect(realm.person.last).not.toContain("5/3/2569");
    const { cells, table } = realm.file.sheet("มาตรการ");
    cells.put(1, table[0]?.indexOf("วันเริ่มต้น") ?? -1, { date: "2026-05-03" });
    realm.call("menuCheck");
    expect(realm.person.last).toContain("5/3/2569");
    expect(realm.person.last).toContain("ไฟล์ > การตั้งค่า");
    realm.call("menuCheck");
    expect(realm.person.last).not.toContain("5/3/2569");
    realm.file.zone = "America/New_York";
    realm.call("menuCheck");
    expect(realm.person.last).toContain("America/New_York");
  });

  test("of Thailand are no news", () => {
    const realm = open();
    realm.call("menuCheck");
    expect(realm.person.last).not.toContain("ไฟล์ > การตั้งค่า");
  });

  test.each([
    ["th_TH", "5/3/2569", { date: "2569-03-05" }, "5 มี.ค. 69"],
    ["en_US", "5/3/2569", { date: "2569-05-03" }, "3 พ.ค. 69"],
    ["th_TH", "5/3/2026", { date: "2026-03-05" }, "5 มี.ค. 69"],
    ["en_US", "3/5/2026", { date: "2026-03-05" }, "5 มี.ค. 69"],
  ])("in %s a typed %s is the day that the cell shows, Buddhist years too", (locale, typed, held, printed) => {
    const realm = open();
    realm.file.locale = locale;
    const measures = realm.file.sheet("มาตรการ");
    const [headers = []] = measures.table;
    const { cells } = measures;
    // Typed by a person: the sheet makes a date of it.
    cells.put(1, headers.indexOf("วันสิ้นสุด"), held);
    cells.put(1, headers.indexOf("สถานะ"), "อยู่ระหว่างดำเนินการ");
    cells.put(1, headers.indexOf("รหัส"), "ใหม่1");
    realm.run("pageRefresh", { statusDate: "2026-09-30" });
    expect({ typed, found: realm.file.sheet("สรุปสถานะ").table.flat().includes(printed) }).toEqual({
      typed,
      found: true,
    });
  });
});

describe("the register is a person's sheet too", () => {
  /** The register with a person's own column, dropdown, note, format and column order. */
  function furnished(): Realm {
    const realm = withPaper();
    const sheet = realm.file.sheet("ทะเบียนรายงาน");
    const { cells } = sheet;
    const headers = [...(cells.values[2] ?? [])];
    const column = headers.indexOf("ผลการพิจารณา");
    cells.mark("rule", 3, column, "warn เห็นชอบ|ให้แก้ไข");
    cells.mark("note", 3, column, "ถามปลัดก่อน");
    cells.mark("background", 3, 0, "#ABCDEF");
    cells.columns += 1;
    cells.put(2, headers.length, "เลขรับ");
    cells.put(3, headers.length, "รับ 12/2569");
    return realm;
  }

  test("a second paper is a new row that looks as the one above; nothing else changes", () => {
    const realm = furnished();
    const before = realm.file.sheet("ทะเบียนรายงาน").cells.copy();
    makeNewMemo(realm);
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    const column = (cells.values[2] ?? []).indexOf("ผลการพิจารณา");
    expect(cells.values.slice(0, 4)).toEqual(before.values.slice(0, 4));
    expect(cells.at("rule", 3, column)).toBe("warn เห็นชอบ|ให้แก้ไข");
    expect(cells.at("note", 3, column)).toBe("ถามปลัดก่อน");
    expect(cells.at("rule", 4, column)).toBe("warn เห็นชอบ|ให้แก้ไข");
    expect(cells.at("background", 4, 0)).toBe("#ABCDEF");
    expect(cells.valueAt(4, (cells.values[2] ?? []).indexOf("ฉบับที่"))).toBe(2);
    expect(cells.at("link", 4, (cells.values[2] ?? []).indexOf("ที่อยู่ไฟล์"))).toContain("https://docs.google.com/");
  });

  test("a state that a hand set back is named where the data is checked", () => {
    const realm = furnished();
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    const headers = cells.values[2] ?? [];
    realm.call("menuCheck");
    expect(realm.person.last).not.toContain("ช่องสถานะเป็น");
    cells.put(3, headers.indexOf("สถานะเอกสาร"), "ร่าง");
    cells.put(3, headers.indexOf("การลงนาม"), "นายก 1 เม.ย. 2569");
    realm.call("menuCheck");
    expect(realm.person.last).toContain("ฉบับที่ 1 ลงนามแล้ว (ช่องสถานะเป็น “ร่าง”)");
  });

  test("columns that a person moved stay where they are", () => {
    const realm = furnished();
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    cells.values = cells.values.map((row, index) => (index < 2 ? row : [...row].reverse()));
    const headers = cells.values[2] ?? [];
    makeNewMemo(realm);
    expect(realm.file.sheet("ทะเบียนรายงาน").cells.values[2]).toEqual(headers);
    expect(cells.valueAt(4, headers.indexOf("ฉบับที่"))).toBe(2);
    expect(cells.valueAt(4, headers.indexOf("เลขรับ"))).toBe("");
  });

  test("a decision changes the cells of the state and no other", () => {
    const realm = furnished();
    const before = realm.file.sheet("ทะเบียนรายงาน").cells.copy();
    realm.call("menuRecordDecision");
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    const changed = cells.values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === before.valueAt(r, c) ? [] : [[r, c]])),
    );
    const headers = cells.values[2] ?? [];
    expect(changed).toEqual([
      [3, headers.indexOf("สถานะเอกสาร")],
      [3, headers.indexOf("ประวัติสถานะเอกสาร")],
    ]);
    expect(cells.at("note", 3, 0)).toEqual(before.at("note", 3, 0));
  });

  test.each([
    ["at once", false],
    ["when the writes arrive", true],
  ])("a rule that refuses the program's text %s is named, and the sheet stays whole", (_, isLate) => {
    const realm = furnished();
    realm.file.refusesLate = isLate;
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    cells.mark("rule", 3, (cells.values[2] ?? []).indexOf("สถานะเอกสาร"), "refuse เห็นชอบ|ให้แก้ไข");
    const before = realm.file.snapshot();
    realm.call("menuRecordDecision");
    // Google's own words speak of the rule too; what to do is ours.
    expect(realm.person.last).toContain("เปลี่ยนกฎเป็น แสดงคำเตือน");
    expect(realm.file.snapshot()).toEqual(before);
    expect(realm.host.violations).toEqual([]);
  });

  test("a new row that is refused when it arrives is not told as added", () => {
    const realm = furnished();
    realm.file.refusesLate = true;
    const { cells } = realm.file.sheet("ทะเบียนรายงาน");
    cells.mark("rule", 3, (cells.values[2] ?? []).indexOf("ฉบับที่"), "refuse 1");
    makeNewMemo(realm);
    expect(realm.person.last).toContain("เปลี่ยนกฎเป็น แสดงคำเตือน");
    expect(realm.person.last).toContain("หยุดที่ขั้น: เพิ่มแถวในแผ่นงาน “ทะเบียนรายงาน”");
    expect(realm.person.last).not.toContain("เพิ่มแถว 5");
    expect(realm.host.violations).toEqual([]);
  });
});

describe("what people do to the computed sheets", () => {
  test.each(["แผนรายเดือน", "ผลตรวจสอบ"])(
    "%s, protected, is named when the writes arrive, and not told as written",
    (name) => {
      const realm = open();
      realm.call("menuRefresh");
      realm.file.refusesLate = true;
      realm.file.sheet(name).isProtected = true;
      const before = realm.file.sheet(name).snapshot();
      realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตราฐานที่เปลี่ยน");
      realm.call(name === "ผลตรวจสอบ" ? "menuCheck" : "menuRefresh");
      expect(realm.person.last).toContain(`แผ่นงาน “${name}” ถูกป้องกันไว้`);
      expect(realm.person.last).not.toContain(`เขียนแผ่นงาน “${name}” ใหม่แล้ว`);
      expect(realm.file.sheet(name).snapshot()).toEqual(before);
      expect(realm.host.violations).toEqual([]);
    },
  );

  test("a protected sheet is named, and the workbook stays whole", () => {
    const realm = open();
    realm.call("menuRefresh");
    realm.file.sheet("แผนรายเดือน").isProtected = true;
    realm.file.sheet("มาตรการ").cells.put(1, 4, "เปลี่ยนแล้ว");
    const before = realm.file.snapshot();
    realm.call("menuRefresh");
    expect(realm.person.last).toContain("แผ่นงาน “แผนรายเดือน” ถูกป้องกันไว้");
    expect(realm.file.snapshot()).toEqual(before);
  });

  test("rows that a person froze elsewhere do not stop a refresh", () => {
    const realm = open();
    realm.call("menuRefresh");
    const sheet = realm.file.sheet("สรุปสถานะ");
    const merge =
      sheet.cells.merges.find(({ rows }) => rows > 1) ?? sheet.cells.merges.find(({ columns }) => columns > 1);
    if (merge === undefined) throw new Error("no merge to cross");
    sheet.cells.merges = [];
    sheet.frozen = merge.rows > 1 ? { rows: merge.row + 1, columns: 0 } : { rows: 0, columns: merge.column + 1 };
    realm.call("menuRefresh");
    expect(realm.person.last).toContain("เขียนแล้ว");
    expect(realm.file.sheet("สรุปสถานะ").frozen.columns).toBe(0);
  });

  test("a filter that hides every row does not stop a refresh, and is told", () => {
    const realm = open();
    realm.call("menuRefresh");
    realm.file.sheet("แผนรายเดือน").isAllHidden = true;
    realm.call("menuRefresh");
    expect(realm.person.last).toContain("ตัวกรองที่ซ่อนทุกแถว");
    expect(realm.person.last).toContain("เขียนแล้ว");
  });

  test("cells that a person merged in the problems are taken apart, so that no text goes where nobody sees it", () => {
    const realm = open();
    realm.call("menuCheck");
    const { cells } = realm.file.sheet("ผลตรวจสอบ");
    const before = cells.values.map((row) => row.map(asText));
    cells.merge({ row: cells.values.length - 2, column: 4, rows: 2, columns: 1 }, { rows: 0, columns: 0 });
    realm.call("menuCheck");
    expect(cells.merges).toEqual([]);
    expect(cells.values.map((row) => row.map(asText))).toEqual(before);
    expect(realm.file.sheets.filter(({ name }) => name.startsWith("ITA กำลังเขียน"))).toEqual([]);
  });

  test("a chart on a sheet of its own, even with the name of an input sheet, is passed over", () => {
    const realm = open();
    realm.file.addSheet("กราฟ").isChart = true;
    realm.file.sheets = realm.file.sheets.filter(({ name }) => name !== "ข้อจำกัด");
    realm.file.addSheet("ข้อจำกัด").isChart = true;
    realm.call("menuCheck");
    expect(realm.person.all).not.toContain("ไม่สำเร็จ");
  });
});

describe("one budget of time for every action", () => {
  const slow = (realm: Realm): void => {
    realm.tick = 100_000;
  };

  test("creating sheets stops in time with whole sheets, and goes on", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    slow(realm);
    realm.call("menuCreateSheets");
    expect(realm.person.all).toContain("หมดเวลาของรอบนี้");
    const some = realm.file.sheets.length;
    expect(some).toBeLessThan(14);
    realm.tick = 0;
    realm.call("menuCreateSheets");
    expect(realm.file.sheets).toHaveLength(15);
  });

  test("a refresh that would not end in time changes nothing and says so", () => {
    const realm = open();
    const before = realm.file.snapshot();
    realm.tick = 300_000;
    realm.call("menuRefresh");
    expect(realm.person.last).toContain("6 นาที");
    expect(realm.file.snapshot()).toEqual(before);
  });

  test("sharing stops in time and names those who do not have it yet", () => {
    const realm = withPaper();
    const url = `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit`;
    const people = [1, 2, 3, 4, 5].map((number) => ({ name: "ผู้รับ", email: `reader${number}@example.go.th` }));
    slow(realm);
    const call = (): unknown => realm.run("pageShare", { url, people, role: "reader", message: "", notify: false });
    expect(call).toThrow("หมดเวลาของรอบนี้");
    expect(realm.drive.documents[0]?.shares.length).toBeLessThan(5);
  });
});
