import { undoAccepted } from "../../core";
import { runAction } from "../entry";
import { keepRun } from "../life/memory";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { replaceSheets } from "../spreadsheet/replace";
import { alert, confirm } from "../ui";

/** Takes back what was accepted last, after showing it. */
export function undoAccept(): void {
  const title = "ยกเลิกการยืนยันครั้งล่าสุด";
  runAction(title, (journal) => {
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
      journal.runs(title);
      if (sheet !== null && isSeen) replaceSheets(book, [sheet], journal);
      if (isSeen) keepRun(journal);
      alert(title, isSeen ? `ยกเลิกแล้ว ${removed.length} รายการ` : "มีผู้แก้ไขรายการนี้ระหว่างนั้น โปรดสั่งอีกครั้ง");
    });
  });
}
