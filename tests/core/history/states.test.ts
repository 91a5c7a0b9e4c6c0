import { describe, expect, test } from "@jest/globals";
import { changeState, paperStateOf, paperStates, type PaperState } from "../../../src/core/history/states";
import { boundVersion, setBackLines } from "../../../src/core/history/bound";
import { dataChangedProblem, registerContradictions } from "../../../src/core/history/register-problems";
import { registerPlan, type RegisterEntry } from "../../../src/core/sheets/register";
import { painted, workbookOf } from "../builders";
import { blankEntry } from "../../../src/core/sheets/register-columns";

describe("states of a paper", () => {
  const states = Object.keys(paperStates) as PaperState[];
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  test.each(pairs)("%s -> %s is allowed by the table, or refused with a reason", (from, to) => {
    const entry = { ...blankEntry, draft: false, state: paperStates[from].word };
    const changed = changeState(entry, { to, why: "เหตุ", who: "ก", when: "วันนี้" });
    const next: readonly PaperState[] = paperStates[from].next;
    expect(changed.ok).toBe(next.includes(to));
    if (changed.ok) expect(changed.entry.stateLog).toContain(`${paperStates[to].word} เมื่อ วันนี้ โดย ก`);
    else expect(changed.reason).not.toBe("");
  });

  test("sending back and calling off want a reason; a draft is never signed", () => {
    const wish = { why: " ", who: "ก", when: "วันนี้" };
    const proposed = { ...blankEntry, draft: false, state: "เสนอ" };
    expect(changeState(proposed, { ...wish, to: "returned" })).toMatchObject({ ok: false });
    expect(changeState({ ...blankEntry, draft: true, state: "เห็นชอบ" }, { ...wish, to: "signed" })).toMatchObject({
      ok: false,
    });
  });

  test.each([
    ["", "เห็นชอบ"],
    ["ให้แก้ไข", "เห็นชอบ"],
    ["เห็นชอบ", "เห็นชอบ"],
    ["นายกให้ปรับหน้า 3", "นายกให้ปรับหน้า 3\nเห็นชอบ"],
    ["นายกให้ปรับหน้า 3\nให้แก้ไข", "นายกให้ปรับหน้า 3\nเห็นชอบ"],
  ])("an approval stands in the decision after %j: %j", (decision, wanted) => {
    const changed = changeState(
      { ...blankEntry, draft: false, state: "เสนอ", decision },
      { to: "approved", why: "", who: "ก", when: "วันนี้", note: "ข้อมูล 2 ช่องเปลี่ยน" },
    );
    expect(changed).toMatchObject({
      ok: true,
      entry: { decision: wanted, stateLog: "เห็นชอบ เมื่อ วันนี้ โดย ก (ข้อมูล 2 ช่องเปลี่ยน)" },
    });
  });

  test("a word in the register that is no state takes none, and the paper is never made over", () => {
    const entry = {
      ...blankEntry,
      kind: "memo" as const,
      year: 2569,
      round: 6 as const,
      version: 1,
      draft: false,
      state: "รอผู้ว่าฯ",
    };
    const changed = changeState(entry, { to: "proposed", why: "", who: "ก", when: "วันนี้" });
    expect(changed).toMatchObject({ ok: false, instead: null });
    expect(changed.ok ? "" : changed.reason).toContain("เป็น “รอผู้ว่าฯ” ซึ่งไม่ใช่สถานะที่รู้จัก");
    const register = (state: string) => painted(workbookOf({}), [registerPlan([{ ...entry, state }])]);
    const bound = (state: string) => boundVersion(register(state), "memo", 2569, 6)?.version ?? null;
    expect(["", "ร่าง", "รอผู้ว่าฯ", "ลงนาม", "ลงนามแล้ว"].map(bound)).toEqual([null, null, 1, 1, 1]);
  });

  test("states are known by their words", () => {
    expect(paperStateOf("ลงนามแล้ว")).toBe("signed");
    expect(paperStateOf("?")).toBeNull();
  });
});

describe("a paper that bound once", () => {
  const entry = { ...blankEntry, kind: "memo" as const, year: 2569, round: 6 as const, version: 1, draft: false };
  const log = "เห็นชอบ เมื่อ วันนี้ โดย ก\nลงนามแล้ว เมื่อ วันนี้ โดย ก";
  const data = (told: Partial<RegisterEntry>) => painted(workbookOf({}), [registerPlan([{ ...entry, ...told }])]);
  const told = (given: Partial<RegisterEntry>) => registerContradictions(data(given), []).map(({ code }) => code);
  const bound = (given: Partial<RegisterEntry>) => boundVersion(data(given), "memo", 2569, 6)?.version ?? null;

  test.each([
    [{ state: "ร่าง", stateLog: log }, 1, ["paper.set-back"]],
    [{ state: "", stateLog: log }, 1, ["paper.set-back"]],
    [{ state: "ร่าง", signed: "นายก ๑ เม.ย. ๖๙" }, 1, ["paper.set-back"]],
    [{ state: "", signed: "นายก ๑ เม.ย. ๖๙" }, 1, []],
    [{ state: "เสนอ", signed: "รอลงนาม" }, null, []],
    [{ state: "ลงนามแล้ว", stateLog: log }, 1, []],
    [{ state: "ยกเลิก", stateLog: `${log}\nยกเลิก เมื่อ วันนี้ โดย ก เหตุผล: แก้` }, 1, []],
    [{ state: "ยกเลิก", stateLog: log }, 1, ["paper.set-back"]],
    [{ state: "ร่าง", stateLog: "เสนอ เมื่อ วันนี้\nให้แก้ไข เมื่อ วันนี้" }, null, []],
  ])("is never made over, and a state set back is told: %j", (given, version, codes) => {
    expect(bound(given)).toBe(version);
    expect(told(given)).toEqual(codes);
    expect(setBackLines(data(given))).toHaveLength(codes.length);
  });

  test("a state set back is said with the file, what stands and what was typed", () => {
    const given = { state: "ร่าง", stateLog: log, file: "บันทึก-2569.docx" };
    expect(setBackLines(data(given))).toEqual(["บันทึก-2569.docx: ฉบับที่ 1 ลงนามแล้ว (ช่องสถานะเป็น “ร่าง”)"]);
  });

  test("a row of it that was deleted is told with its file", () => {
    const gone = { ...entry, state: "เผยแพร่แล้ว", file: "บันทึก-2569.docx" };
    const [problem, ...others] = registerContradictions(data({}), [gone]);
    expect(problem).toMatchObject({ code: "paper.row-gone", severity: "warning" });
    expect(problem?.message).toContain("เผยแพร่แล้ว (บันทึก-2569.docx)");
    expect(others).toEqual([]);
  });

  test("data that changed since is told with its first five cells, and how many more", () => {
    const changes = Array.from({ length: 7 }, (_, at) => ({
      ...{ table: "measures" as const, sheet: "มาตรการ", row: `จัดทำทะเบียน ${at + 1}`, header: "สถานะ" },
      ...{ before: "ยังไม่ดำเนินการ", after: "แล้วเสร็จ" },
    }));
    const signed = { ...entry, state: "ลงนามแล้ว", stateLog: log };
    const problem = dataChangedProblem(data(signed), signed, changes);
    expect(problem).toMatchObject({ code: "paper.data-changed", severity: "warning" });
    expect(problem?.message).toContain("ข้อมูล 7 ช่องเปลี่ยนหลังลงนาม: มาตรการ จัดทำทะเบียน 1 (สถานะ), ");
    expect(problem?.message).toContain("จัดทำทะเบียน 5 (สถานะ) และอีก 2 ช่อง");
    expect(dataChangedProblem(data(signed), signed, [])).toBeNull();
    expect(dataChangedProblem(data({}), { ...entry, state: "เสนอ" }, changes)).toBeNull();
  });
});
