import {
  fingerprint,
  isBound,
  paperKinds,
  paperStates,
  readBook,
  readRegister,
  type RegisterEntry,
  stateOfEntry,
  undoAccepted,
} from "../../core";
import { run } from "../entry";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { readRegisterData } from "../spreadsheet/register";
import { replaceSheets } from "../spreadsheet/replace";
import { alert, confirm } from "../ui";
import { stateOf } from "./choose-paper";

function nameOf({ kind, kindText, round, version }: RegisterEntry): string {
  const name = kind === null ? kindText : paperKinds[kind].name;
  return `${name}${round === null ? "" : ` รอบ ${round} เดือน`} ฉบับที่ ${version}`;
}

/** Signed by the register's state, or by what was entered here. */
const isSigned = (entry: RegisterEntry): boolean =>
  isBound(stateOfEntry(entry)) || stateOf(entry) === paperStates.signed.word;

/** Says of each signed paper whether the data that it rests on is still what was signed. */
export function showSigned(): void {
  const title = "ข้อมูลเปลี่ยนหลังลงนามหรือไม่";
  run(title, () => {
    const file = activeFile();
    const { data, zone } = readWorkbook(file);
    const bound = readRegister(readRegisterData(file, zone)).filter(isSigned);
    const now = fingerprint(readBook(data).book);
    const lines = bound.map((entry) => {
      const isSame = entry.fingerprint === now;
      return `- ${nameOf(entry)}: ${isSame ? "ข้อมูลไม่เปลี่ยนหลังลงนาม" : "ข้อมูลในสมุดงานเปลี่ยนหลังลงนาม"}`;
    });
    const how =
      "ฉบับที่ลงนามแล้วไม่ถูกทำทับ เอกสารใหม่จะเป็นฉบับถัดไป ดูว่าเซลล์ใดเปลี่ยน: ไฟล์ > ประวัติเวอร์ชัน ของสเปรดชีต หรือ ita diff ในเครื่อง";
    alert(title, lines.length === 0 ? "ทะเบียนรายงานยังไม่มีฉบับที่ลงนามหรือเผยแพร่แล้ว" : `${lines.join("\n")}\n\n${how}`);
  });
}

/** Takes back what was accepted last, after showing it. */
export function undoAccept(): void {
  const title = "ยกเลิกการยืนยันครั้งล่าสุด";
  run(title, (journal) => {
    const file = activeFile();
    const seen = undoAccepted(readWorkbook(file).data);
    if (seen.sheet === null) {
      alert(title, "ไม่มีการยืนยันว่าถูกต้องแล้วให้ยกเลิก");
      return;
    }
    const lines = seen.removed.map(({ sheet, row, column, why }) => `- ${sheet} ${row} (${column}): ${why}`);
    if (!confirm(title, `จะแจ้งสิ่งที่พบเหล่านี้อีกครั้ง\n${lines.join("\n")}\n\nยกเลิกการยืนยันหรือไม่`)) return;
    locked(() => {
      const book = readWorkbook(file);
      const { sheet, removed } = undoAccepted(book.data);
      const isSeen = JSON.stringify(removed) === JSON.stringify(seen.removed);
      if (sheet !== null && isSeen) replaceSheets(book, [sheet], journal);
      alert(title, isSeen ? `ยกเลิกแล้ว ${removed.length} รายการ` : "มีผู้แก้ไขรายการนี้ระหว่างนั้น โปรดสั่งอีกครั้ง");
    });
  });
}
