import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import PizZip from "pizzip";
import { paperKindList, paperKinds, type PaperKindDef } from "../../src/core/papers/kinds";
import { tableKeys, tables } from "../../src/core/workbook/tables";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { demoOffice, officeOf, offices, paperMenu } from "./offices";

const { open, addIn } = useAddIn();

const program = resolve(__dirname, "../../src/build/ita.mjs");

function commandLine(...args: readonly string[]): void {
  execFileSync(process.execPath, [program, ...args], { stdio: "pipe" });
}

const partOf = (docx: Uint8Array, name: string): string => new PizZip(docx).file(name)?.asText() ?? "";

describe("one paper", () => {
  describe.each(offices.map(({ name, file }) => [name, file]))("of the office %s", (name, file) => {
    const office = offices.find((one) => one.name === name) ?? demoOffice();
    let folder = "";

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "ita-papers-"));
      const workbook = join(folder, "office.xlsx");
      // The realm's clock says 7 April 2026; the command line has the clock of this machine.
      const hasDate = office.sheets["ตั้งค่า"]?.some(([key, value]) => key === "วันที่สถานะ" && (value ?? "") !== "");
      const date = hasDate === true ? [] : ["--status-date", "2026-04-07"];
      commandLine("init", workbook, "--from", file);
      commandLine(
        "report",
        workbook,
        "--kind",
        paperKindList.join(),
        "--round",
        "6",
        "--draft",
        "--out",
        folder,
        ...date,
      );
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(paperKindList)("%s is byte for byte the command line's own", (kind) => {
      const realm = open(office);
      // As `ita init` does: the sheets that the data lacks, with what they begin with.
      realm.call("menuCreateSheets");
      const { rounds }: PaperKindDef = paperKinds[kind];
      realm.person.typed = rounds.length < 2 ? [] : [String(rounds.indexOf(6) + 1)];
      realm.call(paperMenu[kind]);
      expect(realm.host.violations).toEqual([]);
      expect(realm.account.holdsLock).toBe(false);
      const [made] = realm.drive.documents;
      // The command was told to make drafts; the add-in makes one only where an error stands.
      const name = (made?.name ?? "?").replace(/^ร่าง-/, "");
      const theirs = readFileSync(join(folder, `ร่าง-${name}.docx`));
      const ours = made?.bytes ?? new Uint8Array();
      expect(ours.length).toBeGreaterThan(1000);
      expect(partOf(ours, "word/document.xml")).toBe(partOf(theirs, "word/document.xml"));
    });
  });

  test("goes up in one request into the add-in's own folder, and the person gets the link", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    const [folder, paper] = [...realm.drive.files.values()];
    expect(folder?.name).toBe("เอกสาร ITA");
    expect(paper?.parents).toEqual([folder?.id]);
    expect(realm.host.calls.filter(({ name }) => name === "Drive.Files.create")).toHaveLength(2);
    expect(realm.person.all).toContain(`https://docs.google.com/document/d/${paper?.id ?? "?"}/edit`);
    expect(realm.person.shown.map(({ kind }) => kind)).toContain("dialog");
  });

  test("says what came up in making it, as the emblem that is not there", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    expect(realm.person.all).toContain("[ข้อสังเกต]");
    expect(realm.person.all).toContain("ยังไม่มีตราสัญลักษณ์");
    const all = open();
    all.call("menuPaperAll");
    expect(all.person.last.split("ยังไม่มีตราสัญลักษณ์")).toHaveLength(2);
  });

  test("uses the folder again, and makes a new one where it is gone", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    realm.call("menuPaperSummary");
    const folders = () => [...realm.drive.files.values()].filter(({ name }) => name === "เอกสาร ITA");
    expect(folders()).toHaveLength(1);
    for (const folder of folders()) folder.trashed = true;
    realm.call("menuPaperMemo");
    expect(folders()).toHaveLength(2);
  });

  test("makes no second folder where Drive only fails to answer", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    realm.call("menuPaperMemo");
    realm.host.failAt = realm.host.calls.findIndex(({ name }) => name === "Drive.Files.get");
    realm.call("menuPaperMemo");
    expect([...realm.drive.files.values()].filter(({ name }) => name === "เอกสาร ITA")).toHaveLength(1);
    expect(realm.person.last).toContain("ยังไม่มีอะไรเปลี่ยนแปลง");
  });

  test.each<[string, (realm: Realm) => void, number]>([
    ["unchanged", () => undefined, 1],
    [
      "of other data",
      (realm) => {
        realm.file.sheet("ตั้งค่า").cells.put(1, 1, "องค์การบริหารส่วนตำบลหนองใหม่");
      },
      2,
    ],
    [
      "of which the first was edited",
      (realm) => {
        for (const file of realm.drive.documents) file.edits += 1;
      },
      2,
    ],
    [
      "of which the first was binned",
      (realm) => {
        for (const file of realm.drive.documents) file.trashed = true;
      },
      2,
    ],
  ])("made again %s, it is sent and entered only where it says something new", (_, change, versions) => {
    const realm = open();
    realm.call("menuPaperMemo");
    change(realm);
    realm.call("menuPaperMemo");
    expect(realm.drive.documents).toHaveLength(versions);
    const { table } = realm.file.sheet("ทะเบียนรายงาน");
    const header = table.findIndex((row) => row.includes("ฉบับที่"));
    expect(table.length - header - 1).toBe(versions);
    const { id = "?" } = realm.drive.documents[versions - 1] ?? {};
    expect(realm.person.all).toContain(`https://docs.google.com/document/d/${id}/edit`);
    expect(realm.person.all.includes("จึงไม่สร้างฉบับใหม่")).toBe(versions === 1);
    expect(realm.host.violations).toEqual([]);
  });

  test("a second one is version 2 in the register, and the register keeps what people typed", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    const register = realm.file.sheet("ทะเบียนรายงาน");
    const row = register.table.length - 1;
    const headers = register.table[row - 1] ?? [];
    register.cells.put(row, headers.indexOf("ผลการพิจารณา"), "เห็นชอบ");
    register.cells.columns += 1;
    register.cells.put(row - 1, headers.length, "คอลัมน์ของฉัน");
    register.cells.put(row, headers.length, "สำคัญ");
    const id = register.id;
    const [first] = realm.drive.documents;
    if (first !== undefined) first.edits += 1;
    realm.call("menuPaperMemo");
    const table = realm.file.sheet("ทะเบียนรายงาน").table;
    expect(realm.file.sheet("ทะเบียนรายงาน").id).toBe(id);
    expect(table.slice(-2).map((line) => line[headers.indexOf("ฉบับที่")])).toEqual([1, 2]);
    expect(table[row]?.[headers.indexOf("ผลการพิจารณา")]).toBe("เห็นชอบ");
    expect(table[row]?.slice(-1)).toEqual(["สำคัญ"]);
  });

  test("is not made with errors in the data unless a draft is wished", () => {
    const office = offices.find(({ name }) => name !== "demo") ?? demoOffice();
    const broken = { ...office, sheets: { ...office.sheets, ตั้งค่า: [["รายการ", "ค่า"]] } };
    const realm = open(broken);
    realm.person.chosen = [false];
    realm.call("menuPaperProgress");
    expect(realm.drive.documents).toEqual([]);
    expect(realm.person.last).toContain("วิธีแก้");
    realm.person.chosen = [true];
    realm.call("menuPaperProgress");
    expect(realm.drive.documents[0]?.name).toMatch(/^ร่าง-/);
  });

  test("too long for a Google Doc is said before anything is sent", () => {
    const office = officeOf(30);
    const [header = [], ...rows] = office.sheets["มาตรการ"] ?? [];
    const long = rows.map((row) =>
      row.map((cell, index) => (header[index] === "ขั้นตอน/วิธีการ" ? "ก".repeat(45_000) : cell)),
    );
    const realm = open({ ...office, sheets: { ...office.sheets, มาตรการ: [header, ...long] } });
    realm.call("menuPaperProgress");
    expect(realm.person.last).toContain("Google เอกสารรับได้");
    expect(realm.person.last).toContain("ยังไม่มีอะไรเปลี่ยนแปลง");
    expect([...realm.drive.files.values()]).toEqual([]);
  }, 120_000);

  test("over 5 MB, as with a large emblem in the template, is said before anything is sent", () => {
    const realm = open();
    realm.call("menuPutTemplate");
    const [template] = realm.drive.documents;
    if (template === undefined) throw new Error("no template");
    const zip = new PizZip(template.bytes);
    zip.file("word/media/large.png", new Uint8Array(randomBytes(6 * 1024 * 1024)));
    realm.drive.files.set(template.id, { ...template, bytes: zip.generate({ type: "uint8array" }) });
    realm.call("menuPaperProgress");
    expect(realm.person.last).toContain("เกิน 5 MB");
    expect(realm.drive.documents).toHaveLength(1);
  });
});

describe("all papers", () => {
  test("are made with a note of progress for each", () => {
    const realm = open();
    realm.call("menuPaperAll");
    expect(realm.drive.documents).toHaveLength(paperKindList.length);
    const toasts = realm.file.toasts.filter((text) => text.includes(`/${paperKindList.length})`));
    expect(toasts).toHaveLength(paperKindList.length);
    expect(realm.person.last).toContain(`สร้างแล้ว ${paperKindList.length} ฉบับ`);
  });

  test("read each sheet that people fill in once for all of them", () => {
    const realm = open();
    const input = new Set<string>(tableKeys.map((key) => tables[key].sheet));
    const readings = () =>
      realm.file.sheets.filter(({ name }) => input.has(name)).map(({ name, readings: count }) => [name, count]);
    realm.call("menuCreateSheets");
    for (const sheet of realm.file.sheets) sheet.readings = 0;
    realm.call("menuPaperAll");
    expect(realm.drive.documents).toHaveLength(paperKindList.length);
    expect(readings()).toHaveLength(tableKeys.length);
    expect(readings().filter(([, count]) => count !== 1)).toEqual([]);
  });

  test("stop cleanly before the time is over, say what is left, and go on", () => {
    const realm = open();
    realm.tick = 40_000;
    realm.call("menuPaperAll");
    const made = realm.drive.documents.length;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(paperKindList.length);
    expect(realm.person.last).toContain(`สร้างแล้ว ${made} ฉบับ`);
    for (const kind of paperKindList.slice(made)) expect(realm.person.last).toContain(paperKinds[kind].name);
    expect(realm.person.last).toContain("ทำฉบับที่ค้างต่อ");
    realm.tick = 0;
    realm.call("menuPaperContinue");
    expect(realm.drive.documents).toHaveLength(paperKindList.length);
    expect(new Set(realm.drive.documents.map(({ name }) => name)).size).toBe(paperKindList.length);
    realm.call("menuPaperContinue");
    expect(realm.person.last).toBe("ไม่มีฉบับที่ค้างอยู่");
  });

  test("a run that Google cuts off can be continued where it was", () => {
    const realm = open();
    realm.host.failure = "Exceeded maximum execution time";
    realm.call("menuPaperAll");
    const whole = realm.host.calls.length;
    const second = open();
    second.host.failAt = Math.floor(whole / 2);
    second.host.failure = "Exceeded maximum execution time";
    second.call("menuPaperAll");
    expect(second.person.last).toContain("สิ่งที่ทำไปแล้ว");
    const before = second.drive.documents.map(({ name }) => name);
    second.host.failAt = -1;
    second.call("menuPaperContinue");
    const names = new Set(second.drive.documents.map(({ name }) => name));
    expect(names.size).toBe(paperKindList.length);
    expect(before.length).toBeGreaterThan(0);
  });

  test("over the day's quota of documents is explained", () => {
    const realm = open();
    realm.drive.documentQuota = 2;
    realm.call("menuPaperAll");
    expect(realm.person.last).toContain("โควตา");
    expect(realm.person.last.match(/เข้าไดรฟ์แล้ว: https/g)).toHaveLength(2);
  });
});

test("the manifest asks for exactly the permissions of the features", () => {
  expect([...addIn().manifest].sort()).toEqual(
    [
      "drive.file",
      "script.container.ui",
      "script.external_request",
      "script.scriptapp",
      "script.send_mail",
      "spreadsheets.currentonly",
      "userinfo.email",
    ].sort(),
  );
});
