import { describe, expect, test } from "@jest/globals";
import { registerPapers, type MadePaper } from "../../../src/core/commands/register";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { readBook } from "../../../src/core/model/book";
import { readRegister, registerPlan, type RegisterEntry } from "../../../src/core/sheets/register";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, painted, workbookOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const memo: MadePaper = { kind: "memo", round: 6, isDraft: false, file: "บันทึก.docx", link: "" };

const registered = (data: WorkbookData, ...papers: readonly MadePaper[]): WorkbookData =>
  painted(data, [registerPapers(readBook(data).book, papers, environment)]);
const versions = (data: WorkbookData) => readRegister(data).map(({ kind, round, version }) => [kind, round, version]);
/** The register with its last entry changed, as a person or a state does. */
const changed = (data: WorkbookData, facts: Partial<RegisterEntry>): WorkbookData => {
  const entries = readRegister(data);
  return painted(data, [
    registerPlan(entries.map((one, at) => (at === entries.length - 1 ? { ...one, ...facts } : one))),
  ]);
};
const withMeasure = (data: WorkbookData, name: string): WorkbookData => ({
  sheets: [
    ...workbookOf({ measures: [{ measure: name }] }).sheets,
    ...data.sheets.filter(({ name: sheet }) => sheet === "ทะเบียนรายงาน"),
  ],
});

describe("a paper that is registered", () => {
  test("says what it is, when and by whom it was made, and of which data", () => {
    const data = workbookOf();
    expect(readRegister(registered(data, memo))).toMatchObject([
      {
        kind: "memo",
        year: 2569,
        round: 6,
        version: 1,
        madeAt: "เช้านี้",
        madeBy: "ผู้ทดสอบ",
        file: "บันทึก.docx",
        draft: false,
        state: "",
        fingerprint: fingerprint(readBook(data).book),
      },
    ]);
  });

  test("again is the next version of its kind, round and year, in one writing or in several", () => {
    const twice = registered(workbookOf(), memo, { ...memo, round: 12 }, memo);
    expect(versions(registered(twice, memo))).toEqual([
      ["memo", 6, 1],
      ["memo", 12, 1],
      ["memo", 6, 2],
      ["memo", 6, 3],
    ]);
  });

  test("keeps what people typed beside the versions before it", () => {
    const data = changed(registered(workbookOf(), memo), { decision: "เห็นชอบ", notes: "ส่งแล้ว", extra: { ตู้: "3" } });
    expect(readRegister(registered(data, memo))[0]).toMatchObject({
      decision: "เห็นชอบ",
      notes: "ส่งแล้ว",
      extra: { ตู้: "3" },
    });
  });
});

describe("the same bytes again", () => {
  const same = { ...memo, isSame: true };

  test("are no new version, but stand for the data of today", () => {
    const data = withMeasure(registered(workbookOf(), memo), "มาตรการใหม่");
    const again = registered(data, same);
    expect(versions(again)).toEqual([["memo", 6, 1]]);
    expect(readRegister(again)[0]?.fingerprint).toBe(fingerprint(readBook(data).book));
    expect(readRegister(again)[0]?.fingerprint).not.toBe(readRegister(data)[0]?.fingerprint);
  });

  test.each<[string, MadePaper]>([
    ["of another file", { ...same, file: "บันทึก (2).docx" }],
    ["as a draft that was none", { ...same, isDraft: true }],
    ["of another round", { ...same, round: 9 }],
  ])("%s are one all the same", (_what, paper) => {
    expect(readRegister(registered(registered(workbookOf(), memo), paper))).toHaveLength(2);
  });

  test("are compared with the last version only", () => {
    const two = registered(workbookOf(), memo, { ...memo, file: "บันทึก (2).docx" });
    expect(readRegister(registered(two, same))).toHaveLength(3);
  });
});

describe("the version after one that was signed", () => {
  const signed = changed(registered(workbookOf(), memo), { state: "ลงนามแล้ว" });
  const after = (data: WorkbookData, facts: Partial<MadePaper> = {}) =>
    readRegister(registered(data, { ...memo, ...facts }))[1];

  test("begins as a draft and says which version it stands for, and why", () => {
    expect(after(signed)).toMatchObject({ version: 2, state: "ร่าง" });
    expect(after(signed)?.stateLog).toBe("ร่าง เมื่อ เช้านี้ แทนฉบับที่ 1 เหตุผล: สร้างซ้ำจากข้อมูลเดิม");
  });

  test("counts the cells that changed where that is known", () => {
    const other = withMeasure(signed, "มาตรการใหม่");
    expect(after(other, { changed: 3 })?.stateLog).toContain("ข้อมูล 3 ช่องเปลี่ยนหลังลงนาม");
    expect(after(other)?.stateLog).toContain("ข้อมูลในสมุดงานเปลี่ยนหลังลงนาม");
  });

  test("of another round or year is none", () => {
    expect(after(signed, { round: 12 })).toMatchObject({ version: 1, state: "", stateLog: "" });
    const settings = { fiscalYear: "2570" };
    const register = signed.sheets.filter(({ name }) => name === "ทะเบียนรายงาน");
    expect(after({ sheets: [...workbookOf({ settings }).sheets, ...register] })).toMatchObject({
      year: 2570,
      version: 1,
      state: "",
    });
  });
});
