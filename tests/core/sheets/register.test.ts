import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ROUNDS } from "../../../src/core/calendar";
import { paperKindList, paperKinds } from "../../../src/core/papers/kinds";
import {
  newEntry,
  nextVersion,
  readRegister,
  registerPlan,
  type RegisterEntry,
} from "../../../src/core/sheets/register";
import { sheetOf, sheetOfPlan } from "../builders";
import { expectSound, rowWith } from "./plans";

const facts = {
  kind: "progress",
  year: 2569,
  round: 6,
  madeAt: "7 เมษายน 2569 09.15 น.",
  madeBy: "pimlada@example.go.th",
  file: "รายงานผล-2569-รอบ6-ฉบับ1.docx",
  link: "https://drive.example.com/d/1",
  fingerprint: "63ad4efb8c872513",
  draft: true,
} as const;
const first = newEntry([], facts);

const written = (entries: readonly RegisterEntry[]) => ({ sheets: [sheetOfPlan(registerPlan(entries))] });

describe("the register of papers", () => {
  test("is sound, with and without papers", () => {
    expectSound(registerPlan([]));
    expectSound(registerPlan([first, newEntry([first], facts)]));
  });

  test("comes back out of its sheet as it went in", () => {
    const word = fc.constantFrom("", "เห็นชอบ", "นายก อบต.", "ลงนาม 3 เม.ย. 69\nส่งแล้ว", "a@example.go.th");
    const entry = fc.record({
      kind: fc.constantFrom(...paperKindList),
      year: fc.integer({ min: 2563, max: 2575 }),
      round: fc.constantFrom(null, ...ROUNDS),
      version: fc.integer({ min: 1, max: 99 }),
      madeAt: word,
      madeBy: word,
      file: word,
      link: fc.constantFrom("", "https://example.go.th/1", "C:\\ITA\\1.docx"),
      fingerprint: fc.constantFrom("", "00000000000000ff", "1234567890123456"),
      draft: fc.boolean(),
      sharedWith: word,
      decision: word,
      signed: word,
      notes: word,
      state: fc.constantFrom("", "เสนอ", "ลงนามแล้ว"),
      stateLog: word,
      extra: fc.constantFrom<Record<string, string>>({}, { เล่มที่: "3" }, { เล่มที่: "4", "ตู้ เก็บ": "ก" }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (list) => {
        const entries = list.map((one): RegisterEntry => ({ ...one, kindText: paperKinds[one.kind].name }));
        expect(readRegister(written(entries))).toEqual(entries);
      }),
    );
  });

  test("keeps what users typed, in columns that they moved and rows that they added", () => {
    const sheet = sheetOfPlan(registerPlan([first]));
    const header = rowWith(registerPlan([first]), "ผลการพิจารณา");
    const column = (text: string) => sheet.rows[header]?.indexOf(text) ?? -1;
    const rows = sheet.rows.map((row) => [...row]);
    const typed = rows[header + 1] ?? [];
    typed[column("ผลการพิจารณา")] = "เห็นชอบ";
    typed[column("การลงนาม")] = "นายกลงนามแล้ว";
    typed[column("ส่งให้")] = "clerk@example.go.th";
    typed[column("หมายเหตุ")] = "ฉบับแก้ไข";
    const added = rows[header]?.map(() => null as string | null) ?? [];
    added[column("รายงาน")] = "รายงานประชุม";
    added[column("ปีงบประมาณ")] = "๒๕๖๘";
    rows.push(added);
    const moved = rows.map((row, index) => (index < header ? row : [...row].reverse()));
    const entries = readRegister({ sheets: [{ ...sheet, rows: moved }] });
    expect(entries[0]).toEqual({
      ...first,
      decision: "เห็นชอบ",
      signed: "นายกลงนามแล้ว",
      sharedWith: "clerk@example.go.th",
      notes: "ฉบับแก้ไข",
    });
    expect(entries[1]).toMatchObject({ kind: null, kindText: "รายงานประชุม", year: 2568, version: 0 });
    expect(readRegister(written(entries))).toEqual(entries);
  });

  test("links file and address where the address is one of the web", () => {
    const plan = registerPlan([first]);
    const row = plan.rows[rowWith(plan, facts.file)];
    expect(row?.filter(({ link }) => link !== undefined).map(({ link }) => link)).toEqual([
      { to: "url", url: facts.link },
      { to: "url", url: facts.link },
    ]);
  });

  test("is empty where there is no sheet, an empty one, or one of the user's", () => {
    expect(readRegister({ sheets: [] })).toEqual([]);
    expect(readRegister(written([]))).toEqual([]);
    const [sheet] = written([first]).sheets;
    expect(readRegister({ sheets: [sheetOf("ทะเบียนรายงาน", sheet?.rows.slice(1) ?? [])] })).toEqual([]);
  });

  test("counts versions by kind, year and round", () => {
    const second = newEntry([first], facts);
    const entries = [first, second, newEntry([], { ...facts, round: 12 }), newEntry([], { ...facts, kind: "memo" })];
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(nextVersion(entries, "progress", 2569, 6)).toBe(3);
    expect(nextVersion(entries, "progress", 2569, 12)).toBe(2);
    expect(nextVersion(entries, "progress", 2568, 6)).toBe(1);
    expect(nextVersion(entries, "progress", 2569, null)).toBe(1);
  });
});
