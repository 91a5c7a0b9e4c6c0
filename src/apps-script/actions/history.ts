import { historyBeginning, rowsWithoutCode, statusChanges, type WorkbookData } from "../../core";
import { answer, runAction } from "../entry";
import { momentOf, userEmail } from "../environment";
import { ShellProblem } from "../problem";
import { need } from "../scopes";
import { appendHistory, hasHistory, isHistorySheet, isTracked, mayHoldStatus } from "../spreadsheet/history";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { removeTriggers, triggersOf } from "../triggers";
import { alert } from "../ui";

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** The address of who edited; "" where Google keeps it from the script, as between domains. */
function editorOf(event: EditEvent): string {
  try {
    return event.user.getEmail();
  } catch {
    return "";
  }
}

/**
 * The installed edit trigger: appends every change of a status cell to ประวัติสถานะ. Edits in other sheets cost two
 * calls, those in other columns seven.
 * Old values come with the event only for a single typed cell; after pasting the last recorded status stands for them.
 */
export function recordStatusEdit(event: EditEvent): void {
  answer((journal) => {
    const { range } = event;
    const place = range.getSheet();
    const sheet = place.getName();
    if (!isTracked(sheet)) return;
    const [column, columns] = [range.getColumn(), range.getNumColumns()];
    if (!mayHoldStatus(place, column, columns)) return;
    const edit = {
      sheet,
      row: range.getRow(),
      column: column - 1,
      rows: range.getNumRows(),
      columns,
      before: (event.oldValue as string | undefined) ?? null,
    };
    locked(() => {
      const book = readWorkbook(event.source, isHistorySheet);
      const changes = statusChanges(book.data, edit);
      if (changes.length === 0) return;
      journal.sending("บันทึกประวัติสถานะ");
      const { stamp } = momentOf(book.zone, "");
      appendHistory(book, changes, { time: stamp, user: editorOf(event), remark: "" });
    });
  });
}

const mostNamed = 10;

/** What to mend first where rows are only known by their place; "" where there are none. */
function codeWarning(data: WorkbookData): string {
  const rows = rowsWithoutCode(data);
  if (rows.length === 0) return "";
  const named = rows.slice(0, mostNamed).map(({ sheet, row }) => `${sheet} แถว ${row}`);
  const more = rows.length > mostNamed ? ` และอีก ${rows.length - mostNamed} แถว` : "";
  return `\n\nแถวที่ยังไม่มีรหัส: ${named.join(", ")}${more}\nโปรดกรอกรหัสให้ครบ มิฉะนั้นเมื่อแทรกหรือเรียงแถวใหม่ ประวัติจะไปอยู่กับแถวอื่น`;
}

/** Begins to record: installs the trigger and writes down the statuses of this day. */
export function historyOn(): void {
  const title = "เปิดการบันทึกประวัติสถานะ";
  runAction(title, (journal) => {
    need("triggers");
    const file = activeFile();
    const { count, warning } = locked(() => {
      const book = readWorkbook(file, isHistorySheet);
      if (!hasHistory(book)) throw new ShellProblem("ไม่พบแผ่นงาน ประวัติสถานะ โปรดสั่ง เริ่มใช้งาน: สร้างแผ่นงาน ก่อน");
      const entries = historyBeginning(book.data);
      journal.sending("บันทึกสถานะของวันนี้ในแผ่นงาน ประวัติสถานะ");
      const facts = { time: momentOf(book.zone, "").stamp, user: userEmail(), remark: "เริ่มบันทึก" };
      appendHistory(book, entries, facts);
      return { count: entries.length, warning: codeWarning(book.data) };
    });
    if (count > 0) journal.done(`บันทึกสถานะปัจจุบัน ${count} รายการในแผ่นงาน ประวัติสถานะ แล้ว`);
    journal.sending("ติดตั้งตัวบันทึก");
    if (triggersOf(file, "recordStatus").length === 0) {
      ScriptApp.newTrigger("recordStatus").forSpreadsheet(file).onEdit().create();
    }
    journal.done("ติดตั้งตัวบันทึกแล้ว");
    alert(
      title,
      `เปิดแล้ว: ทุกครั้งที่แก้ช่อง สถานะ ของ มาตรการ หรือ ความเสี่ยง จะมีแถวใหม่ใน ประวัติสถานะ (บันทึกสถานะของวันนี้ไว้ ${count} รายการ)\nเปิดจากบัญชีเดียวก็พอสำหรับทุกคนที่แก้สมุดงานนี้${warning}`,
    );
  });
}

export function historyOff(): void {
  const title = "ปิดการบันทึกประวัติสถานะ";
  runAction(title, (journal) => {
    need("triggers");
    journal.sending("ปิดการบันทึกของบัญชีนี้");
    const count = removeTriggers(activeFile(), "recordStatus");
    if (count > 0) journal.done("ปิดการบันทึกของบัญชีนี้แล้ว");
    alert(title, count === 0 ? "บัญชีนี้ไม่ได้เปิดการบันทึกไว้ (ถ้าบัญชีอื่นเปิดไว้ ต้องปิดจากบัญชีนั้น)" : "ปิดแล้ว ประวัติที่บันทึกไว้ยังอยู่ครบ");
  });
}
