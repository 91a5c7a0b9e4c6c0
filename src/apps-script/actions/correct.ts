import {
  cellFix,
  correctionsLog,
  correctionsOf,
  correctionsSheet,
  readCellName,
  type CellFix,
  type SheetsCalls,
} from "../../core";
import { runAction } from "../entry";
import { momentOf } from "../environment";
import { keepRun } from "../life/memory";
import type { Journal } from "../problem";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { readOwnedSheets } from "../spreadsheet/register";
import { replaceSheets } from "../spreadsheet/replace";
import { alert, confirm, listOf, onOneLine } from "../ui";
import { writeShown } from "./import";

type Answer = SheetsCalls["pageCorrect"]["answer"];

/**
 * Writes certain corrections, each only while its cell holds what was shown, and enters them in the sheet of
 * corrections. The undo of the run takes both back.
 */
export function correctCells(cells: readonly CellFix[], journal: Journal): Answer {
  return locked(() => {
    journal.runs(`แก้คำที่แก้ได้แน่นอน ${cells.length} เซลล์`);
    const book = readWorkbook(activeFile());
    const answer = writeShown(book, [...cells], journal);
    const done = cells.flatMap(({ sheet, cell, before, after, code }) => {
      const place = readCellName(cell);
      if (place === null || answer.left.includes(`${sheet}!${cell}`)) return [];
      return [{ at: { sheet, ...place }, header: "", before, after, codes: [code] }];
    });
    if (done.length > 0) {
      const log = readOwnedSheets(book.file, book.zone, correctionsLog);
      replaceSheets(log, [correctionsSheet(log.data, done, momentOf(book.zone, ""))], journal);
    }
    keepRun(journal);
    return { ...answer, note: journal.noticeText().trim() };
  });
}

const mostShown = 30;

/** Shows what can be mended for certain, and mends it together. */
export function correctData(): void {
  const title = "แก้คำที่แก้ได้แน่นอน";
  runAction(title, (journal) => {
    const { data, zone } = readWorkbook(activeFile());
    const fixes = correctionsOf(data, {}, momentOf(zone, "")).map(cellFix);
    if (fixes.length === 0) {
      alert(title, "ไม่มีคำที่แก้ได้แน่นอน สิ่งที่พบอื่นดูได้ด้วยเมนู ตรวจสอบข้อมูล");
      return;
    }
    const lines = fixes.map(
      ({ sheet, cell, before, after }) => `${sheet} ${cell}: ${onOneLine(before, 60)} → ${onOneLine(after, 60)}`,
    );
    const list = listOf(lines, mostShown, (left) => `… และอีก ${left} เซลล์`);
    if (!confirm(title, `จะแก้ ${fixes.length} เซลล์\n${list}\n\nแก้พร้อมกันหรือไม่ (ย้อนได้ที่ ย้อนคำสั่งล่าสุด)`)) return;
    const { written, left, note } = correctCells(fixes, journal);
    const rest =
      left.length === 0 ? "" : `\nคงไว้ ${left.length} เซลล์ เพราะเป็นสูตร มีผู้แก้ระหว่างนั้น หรือหมดเวลา: ${left.join(", ")}`;
    alert(title, `แก้แล้ว ${written} เซลล์ ดูได้ที่แผ่นงาน ${correctionsLog}${rest}\n\n${note}`.trim());
  });
}
