import { paperKinds } from "../papers/kinds";
import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { readRegister } from "../sheets/register";
import { registerColumns, type RegisterEntry } from "../sheets/register-columns";
import { findOwned } from "../workbook/owned";
import { computedSheets } from "../workbook/tables";
import { cellText, fold } from "../workbook/text";
import type { CellRef, WorkbookData } from "../workbook/types";
import { agreedBy } from "./bound";
import type { FactChange } from "./diff";
import { isSetBack, paperStates, standingState } from "./states";

const stateHeader = "สถานะเอกสาร";

const paperSetBack = defineProblem({
  code: "paper.set-back",
  severity: "warning",
  message: "ทะเบียนขัดกัน: {paper} มีสถานะ “{found}” แต่ประวัติของฉบับนี้ว่า “{known}” จึงถือว่า “{known}” และไม่สร้างทับ",
  expected: "{known} หรือ ยกเลิก ที่บันทึกพร้อมเหตุผล",
  fix: "พิมพ์สถานะกลับเป็น “{known}” ถ้าเลิกใช้ฉบับนี้ ให้บันทึก “ยกเลิก” พร้อมเหตุผล แล้วสร้างฉบับใหม่",
  why: "ฉบับที่ลงนามแล้วเป็นหลักฐาน ถ้าสถานะย้อนกลับได้โดยไม่มีร่องรอย จะไม่รู้ว่าฉบับใดเป็นฉบับที่ลงนาม",
});

const paperRowGone = defineProblem({
  code: "paper.row-gone",
  severity: "warning",
  message: "แถวของ {paper} ซึ่ง{known} ({file}) ถูกลบจากแผ่นงาน ทะเบียนรายงาน แต่ประวัติของสมุดงานยังมี จึงไม่สร้างทับ",
  expected: "แถวของทุกฉบับที่ลงนามหรือเผยแพร่แล้ว",
  fix: "นำแถวกลับจากไฟล์สำรอง หรือปล่อยให้โปรแกรมใส่คืนเมื่อเขียนทะเบียนครั้งถัดไป ถ้าเลิกใช้ฉบับนี้ ให้บันทึก “ยกเลิก” พร้อมเหตุผล",
  why: "ฉบับที่ลงนามแล้วเป็นหลักฐาน ถ้าไม่มีในทะเบียนจะไม่รู้ว่ามีฉบับนั้น และเลขฉบับจะซ้ำ",
});

const paperDataChanged = defineProblem({
  code: "paper.data-changed",
  severity: "warning",
  message: "{paper} ({known}): ข้อมูล {count} ช่องเปลี่ยนหลัง{since}: {cells}",
  expected: "ข้อมูลตรงกับฉบับที่{since}",
  fix: "ถ้าแก้ถูกแล้ว ให้สร้างฉบับใหม่เพื่อเสนออีกครั้ง ถ้าแก้โดยไม่ตั้งใจ ให้แก้กลับ",
  why: "เอกสารที่{since}แล้วกับสมุดงานบอกไม่ตรงกัน ผู้ตรวจจะพบว่าตัวเลขหรือถ้อยคำต่างกัน",
});

/** What the program can say of the register beside what the rules find. */
export const registerProblemDefs = [paperSetBack, paperRowGone, paperDataChanged] as const;

/** Thai: which paper a row of the register tells of. */
function entryName({ kind, kindText, round, version }: RegisterEntry): string {
  const name = kind === null ? kindText : paperKinds[kind].name;
  return `${name}${round === null ? "" : ` รอบ ${round} เดือน`} ฉบับที่ ${version}`;
}

/** The cell of a row of the register that has a header; the sheet's first where it is not to be found. */
function cellIn(data: WorkbookData, entry: RegisterEntry, header: string): CellRef {
  const sheet = findOwned(data, computedSheets.register);
  const rows = (sheet?.rows ?? []).map((row) => row.map((value) => cellText(value)));
  const head = rows.findIndex((row) =>
    registerColumns.every((one) => row.some((text) => fold(text) === fold(one.header))),
  );
  const place = (wanted: string): number => (rows[head] ?? []).findIndex((text) => fold(text) === fold(wanted));
  const at = rows.findIndex(
    (row, index) => index > head && row[place("ฉบับที่")] === String(entry.version) && row[place("ไฟล์")] === entry.file,
  );
  const name = sheet?.name ?? computedSheets.register;
  return { sheet: name, row: Math.max(at, 0) + 1, column: at < 0 ? 0 : Math.max(place(header), 0) };
}

/** Where the register contradicts itself or the history: a state set back by hand, and papers (`gone`) whose row was deleted. */
export function registerContradictions(data: WorkbookData, gone: readonly RegisterEntry[]): readonly Problem[] {
  const wordOf = (entry: RegisterEntry): string => paperStates[standingState(entry)].word;
  const setBack = readRegister(data).filter(isSetBack);
  return [
    ...setBack.map((entry) => {
      const found = entry.state.trim() === "" ? "(ว่าง)" : entry.state;
      const args = { paper: entryName(entry), known: wordOf(entry) };
      return problem(paperSetBack, { at: cellIn(data, entry, stateHeader), header: stateHeader, found, args });
    }),
    ...gone.map((entry) => {
      const at = { sheet: computedSheets.register, row: 1, column: 0 };
      return problem(paperRowGone, {
        at,
        args: { paper: entryName(entry), known: wordOf(entry), file: entry.file },
      });
    }),
  ];
}

// A few cells are told in full; the rest is one command away.
const shown = 5;

/** The problem of data that changed since a paper was approved or signed; null where none of it is told. */
export function dataChangedProblem(
  data: WorkbookData,
  entry: RegisterEntry,
  changes: readonly FactChange[],
): Problem | null {
  const state = standingState(entry);
  const since = agreedBy(state);
  if (since === null || changes.length === 0) return null;
  const cells = changes.slice(0, shown).map(({ sheet, row, header }) => `${sheet} ${row.slice(0, 60)} (${header})`);
  const more = changes.length > shown ? ` และอีก ${changes.length - shown} ช่อง` : "";
  return problem(paperDataChanged, {
    at: cellIn(data, entry, stateHeader),
    header: stateHeader,
    found: entry.state,
    args: {
      paper: entryName(entry),
      known: paperStates[state].word,
      since,
      count: changes.length,
      cells: `${cells.join(", ")}${more}`,
    },
  });
}
