import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import type { DiffAnswer } from "../../src/core/page/sheets-api";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";

/* The law of undo in the add-in: undo(run(x)) = x, and what a person changed since stays and is told. */

const { open, empty } = useAddIn();

/** Every value of every sheet; a register without entries says as little as none. */
const valuesOf = (realm: Realm): Record<string, unknown> =>
  Object.fromEntries(realm.file.sheets.map(({ name, table }) => [name, table]));

const linkOf = (realm: Realm): string =>
  `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit?usp=drivesdk`;

function doubt(realm: Realm): { sheet: string; cell: string; code: string } {
  realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตราฐานการทำงาน");
  const { problems } = realm.run("pageCheck", { kind: "progress", round: 6, statusDate: "" }) as {
    problems: { sheet: string; cell: string; code: string; isAcceptable: boolean }[];
  };
  const { sheet = "", cell = "", code = "" } = problems.find((one) => one.isAcceptable && one.cell !== "") ?? {};
  return { sheet, cell, code };
}

interface Run {
  readonly before?: (realm: Realm) => void;
  readonly act: (realm: Realm) => void;
  /** What the history calls it. */
  readonly name: string;
}

const change = (realm: Realm): void => {
  realm.file.sheet("มาตรการ").cells.put(2, 4, "มาตรการที่แก้แล้ว");
};

const runs: Readonly<Record<string, Run>> = {
  "making the sheets": { act: (realm) => realm.call("menuCreateSheets"), name: "สร้างแผ่นงาน" },
  "a first refresh": { act: (realm) => realm.call("menuRefresh"), name: "คำนวณแผนรายเดือนและสรุปสถานะ" },
  "a refresh over another": {
    before: (realm) => {
      realm.call("menuRefresh");
      change(realm);
    },
    act: (realm) => realm.call("menuRefresh"),
    name: "คำนวณแผนรายเดือนและสรุปสถานะ",
  },
  "an acceptance": {
    act: (realm) => realm.run("pageAccept", { kind: "progress", statusDate: "", ...doubt(realm), why: "ตรวจแล้ว" }),
    before: doubt,
    name: "ยืนยันว่าถูกต้องแล้ว: มาตรการ E2",
  },
  "a first paper": { act: (realm) => realm.call("menuPaperMemo"), name: "สร้างบันทึกข้อความรายงานผล" },
  "a paper after another": {
    before: (realm) => realm.call("menuPaperMemo"),
    act: (realm) => realm.call("menuPaperSummary"),
    name: "สร้างสรุปสำหรับผู้บริหาร",
  },
  "all papers": { act: (realm) => realm.call("menuPaperAll"), name: "สร้างรายงาน 7 ฉบับ" },
  "a state in the register": {
    before: (realm) => realm.call("menuPaperMemo"),
    act: (realm) => realm.run("pageDecide", { url: linkOf(realm), decision: "เสนอ", note: "" }),
    name: "บันทึกสถานะ เสนอ",
  },
  "an import": {
    act: (realm) =>
      realm.run("pageImportWrite", {
        files: ["รายงานปีก่อน.docx"],
        cells: [
          { sheet: "มาตรการ", cell: "E3", before: asText(realm.file.sheet("มาตรการ").table[2]?.[4]), after: "อื่น" },
          { sheet: "มาตรการ", cell: "A40", before: "", after: "M40" },
          { sheet: "มาตรการ", cell: "E40", before: "", after: "มาตรการจากเอกสาร" },
        ],
      }),
    name: "นำเข้าเอกสารปีก่อน: รายงานปีก่อน.docx",
  },
};

describe("undo", () => {
  test.each(Object.entries(runs))("takes back %s wholly", (_, { before, act, name }) => {
    const realm = open();
    before?.(realm);
    const old = valuesOf(realm);
    const documents = realm.drive.documents.filter(({ trashed }) => !trashed).length;
    act(realm);
    expect(valuesOf(realm)).not.toEqual(old);
    realm.person.shown = [];
    realm.call("menuUndo");
    expect(realm.person.shown[0]?.text).toContain(name);
    expect(realm.person.last).toMatch(/^ย้อนแล้ว/);
    expect(realm.person.last).not.toContain("คงไว้");
    expect(valuesOf(realm)).toEqual(old);
    expect(realm.drive.documents.filter(({ trashed }) => !trashed)).toHaveLength(documents);
    expect(realm.host.violations).toEqual([]);
  });

  test("is shown before it is done, and not done where the person declines", () => {
    const realm = open();
    realm.call("menuRefresh");
    const now = valuesOf(realm);
    realm.person.chosen = [false];
    realm.call("menuUndo");
    expect(realm.person.last).toContain("ลบแผ่นงานที่สร้าง");
    expect(valuesOf(realm)).toEqual(now);
  });

  test("goes back run after run, and never twice over the same", () => {
    const realm = open();
    const old = valuesOf(realm);
    realm.call("menuCreateSheets");
    realm.call("menuRefresh");
    realm.call("menuPaperMemo");
    for (let run = 0; run < 3; run++) realm.call("menuUndo");
    expect(valuesOf(realm)).toEqual(old);
    realm.call("menuUndo");
    expect(realm.person.last).toContain("ไม่มีคำสั่งที่ย้อนได้");
  });

  test("leaves a sheet that a person wrote into, and says so", () => {
    const realm = open();
    realm.call("menuRefresh");
    realm.file.sheet("สรุปสถานะ").cells.put(80, 8, "บันทึกของปลัด");
    realm.call("menuUndo");
    expect(realm.person.last).toContain("แผ่นงาน สรุปสถานะ: มีผู้แก้ไขหลังคำสั่งนั้น จึงคงไว้");
    const names = realm.file.sheets.map(({ name }) => name);
    expect(names).toContain("สรุปสถานะ");
    expect(names).not.toContain("แผนรายเดือน");
  });

  test("leaves a cell that a person changed since an import, and says which", () => {
    const realm = open();
    runs["an import"]?.act(realm);
    realm.file.sheet("มาตรการ").cells.put(39, 4, "แก้เอง");
    realm.call("menuUndo");
    expect(realm.person.last).toContain("มาตรการ E40: มีผู้แก้ไขหลังคำสั่งนั้น จึงคงไว้");
    expect(realm.file.sheet("มาตรการ").table[39]?.[4]).toBe("แก้เอง");
    expect(realm.file.sheet("มาตรการ").table[39]?.[0]).toBe("");
  });

  test("leaves a paper that somebody edited in Docs, and tells it by its name", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    const [document] = realm.drive.documents;
    if (document !== undefined) document.edits += 1;
    realm.call("menuUndo");
    expect(realm.person.last).toContain(`เอกสาร ${document?.name ?? "?"}: ถูกแก้ไขแล้ว`);
    expect(document?.trashed).toBe(false);
  });

  test("leaves a paper whose row in the register says more by now", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    realm.call("menuPaperSummary");
    const { cells, table } = realm.file.sheet("ทะเบียนรายงาน");
    const header = table.findIndex((row) => row.includes("หมายเหตุ"));
    const column = table[header]?.indexOf("สร้างโดย") ?? -1;
    cells.put(header + 2, column, "ปลัด");
    realm.call("menuUndo");
    expect(realm.person.last).toContain("จึงคงไว้");
    expect(realm.drive.documents.every(({ trashed }) => !trashed)).toBe(true);
  });

  test("does not take back what other people have already: a shared paper", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    realm.call("menuShareDraft");
    realm.call("menuUndo");
    expect(realm.person.shown.map(({ text }) => text).join("\n")).not.toContain("ย้อน: แชร์");
    expect(realm.drive.documents[0]?.shares.length).toBeGreaterThan(0);
  });

  test("of a run that another was made after is asked for anew", () => {
    const realm = open();
    realm.call("menuRefresh");
    const { id } = realm.run("pageUndo", { id: null }) as { id: number };
    realm.call("menuPaperMemo");
    expect(() => realm.run("pageUndo", { id })).toThrow("มีคำสั่งอื่นทำไปหลังจากนั้น");
  });

  test("keeps a spreadsheet from losing its last sheet", () => {
    const realm = empty();
    realm.file.load("ชีต1", []);
    realm.call("menuCreateSheets");
    realm.file.sheets = realm.file.sheets.filter(({ name }) => name !== "ชีต1");
    realm.call("menuUndo");
    expect(realm.file.sheets).toHaveLength(1);
    expect(realm.person.last).toContain("สเปรดชีตต้องมีอย่างน้อยหนึ่งแผ่นงาน");
  });
});

describe("the history", () => {
  test("tells what was done, when and by whom, the latest first, and what was taken back", () => {
    const realm = open();
    realm.call("menuRuns");
    expect(realm.person.last).toContain("ยังไม่มีคำสั่งที่จดไว้");
    realm.call("menuRefresh");
    realm.call("menuPaperMemo");
    realm.call("menuUndo");
    realm.call("menuRuns");
    const lines = realm.person.last.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("ย้อนคำสั่ง: สร้างบันทึกข้อความรายงานผล");
    expect(lines[1]).toMatch(/สร้างบันทึกข้อความรายงานผล · ๗ เม\.ย\. ๖๙ ๑๔:๓๕ น\. · officer@example\.go\.th · ย้อนแล้ว/);
    expect(lines[2]).toContain("คำนวณแผนรายเดือนและสรุปสถานะ");
  });

  test("stays within what Google keeps for a file, however often it is worked on", () => {
    const realm = open();
    for (let run = 0; run < 12; run++) {
      realm.file.sheet("มาตรการ").cells.put(2, 4, `มาตรการ ${run}`);
      realm.call("menuRefresh");
      realm.call("menuPaperSummary");
    }
    const size = [...realm.account.properties.file].reduce((sum, [key, text]) => sum + key.length * 3 + text.length, 0);
    expect(size).toBeLessThan(450_000);
    expect(realm.person.all).not.toContain("จดคำสั่งนี้ในประวัติไม่ได้");
    const { runs: all } = realm.run("pageRuns") as { runs: string[] };
    expect(all).toHaveLength(24);
  });
});

describe("the difference between versions", () => {
  test("is told cell by cell, from the version to today's data and to another version", () => {
    const realm = open();
    realm.call("menuPaperSummary");
    realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการใหม่ทั้งหมด");
    realm.call("menuPaperSummary");
    const { papers } = realm.run("pagePapers") as { papers: { url: string }[] };
    const [next, first] = papers;
    const diff = (url = "", other = "") => realm.run("pageDiff", { url, other }) as DiffAnswer;
    expect(diff(next?.url)).toMatchObject({ reason: "", lines: [], changes: [] });
    expect(diff(first?.url).lines).toHaveLength(1);
    expect(diff(first?.url).lines[0]).toContain("→ มาตรการใหม่ทั้งหมด");
    // What the page marks in a .docx.
    expect(diff(first?.url)).toMatchObject({
      changes: [{ after: "มาตรการใหม่ทั้งหมด" }],
      title: {
        before: expect.stringContaining("ฉบับที่ 1"),
        after: "สมุดงานวันนี้",
        when: expect.stringMatching(/25[0-9]{2}/),
      },
    });
    expect(diff(first?.url, next?.url).lines).toEqual(diff(first?.url).lines);
    realm.person.typed = ["2", "2"];
    realm.call("menuDiff");
    expect(realm.person.last).toContain("1 ช่อง");
  });

  test("of a version whose facts are not kept is not made up", () => {
    const realm = open();
    realm.call("menuPaperSummary");
    realm.account.properties.file.clear();
    realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการใหม่ทั้งหมด");
    const { papers } = realm.run("pagePapers") as { papers: { url: string }[] };
    expect(realm.run("pageDiff", { url: papers[0]?.url ?? "", other: "" })).toMatchObject({
      reason: expect.stringContaining("ไม่มีข้อมูลต้นทาง"),
    });
  });
});
