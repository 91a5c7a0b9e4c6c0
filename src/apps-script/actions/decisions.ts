import { changeEntry, withLine, type RegisterEntry } from "../../core";
import { mimeTypes } from "../drive/service";
import { exportPdf, modifiedTimeOf } from "../drive/document";
import { uploadBlob } from "../drive/upload";
import { run } from "../entry";
import { momentOf, momentText, userEmail } from "../environment";
import { need } from "../scopes";
import { activeFile } from "../spreadsheet/read";
import { changeRegister } from "../spreadsheet/register";
import { forget, recall, remember } from "../store";
import { alert, ask, choose, confirm, showLink } from "../ui";
import { chooseEntry, fileOf } from "./choose-paper";

const decisions = ["เห็นชอบ", "ให้แก้ไข", "ไม่เห็นชอบ", "ลงนามแล้ว"] as const;

/** Whether the last line of a cell, typed or recorded, says that somebody agreed. */
function isApproval(text: string): boolean {
  const last = text.trim().split("\n").pop() ?? "";
  return /เห็นชอบ|ลงนามแล้ว/.test(last) && !/ไม่เห็นชอบ|ให้แก้ไข/.test(last);
}

/** Where it is remembered when the document was last changed as it was approved. */
const keyOf = (fileId: string): string => `approved-${fileId}`;

/** Writes into the register what was decided, by whom it was entered and when. */
export function recordDecision(): void {
  const title = "บันทึกผลการพิจารณา";
  run(title, (journal) => {
    need("drive");
    const file = activeFile();
    const entry = chooseEntry(file, title);
    const decision = choose(
      title,
      `ผลการพิจารณาของ ${entry.file}`,
      decisions.map((one): [string, (typeof decisions)[number]] => [one, one]),
      0,
    );
    const note = ask(title, "ผู้พิจารณาหรือหมายเหตุ (เว้นว่างได้)");
    const zone = file.getSpreadsheetTimeZone();
    const { now, user } = momentOf(zone, userEmail());
    const line = [decision, note, now, user === "" ? "" : `บันทึกโดย ${user}`].filter((part) => part !== "").join(" ");
    const column = decision === "ลงนามแล้ว" ? "signed" : "decision";
    const fileId = fileOf(entry);
    const changed = modifiedTimeOf(fileId);
    changeRegister({ file, zone }, journal, (entries) =>
      changeEntry(entries, entry.link, (one) => ({ [column]: withLine(one[column], line) })),
    );
    journal.doing("จำว่าพิจารณาเอกสารฉบับใด");
    if (isApproval(decision) && changed !== null) remember("file", keyOf(fileId), changed);
    else forget("file", keyOf(fileId));
    alert(title, `บันทึกในทะเบียนแล้ว: ${line}`);
  });
}

interface Doubt {
  readonly question: string;
  /** For the register; "" where it says so already. */
  readonly note: string;
}

/** What speaks against taking the document as it is now for the one that was approved. */
function doubtOf(entry: RegisterEntry, changed: string | null, zone: string): Doubt | null {
  if (!isApproval(entry.decision) && !isApproval(entry.signed)) {
    return { question: "ทะเบียนยังไม่มีผลการพิจารณา เห็นชอบ หรือ ลงนามแล้ว ของเอกสารนี้", note: "" };
  }
  const approved = recall("file", keyOf(fileOf(entry)));
  if (approved === null || changed === null || approved === changed) return null;
  const question = `เอกสารถูกแก้ไขหลังบันทึกผลการพิจารณา (แก้ไขล่าสุด ${momentText(changed, zone)}) PDF จะไม่ตรงกับฉบับที่พิจารณา`;
  return { question, note: "แก้ไขหลังพิจารณา" };
}

/**
 * Keeps the paper as it is now as a PDF beside it, and writes into the register of which version and of which state of
 * the document it is. Asks first where nobody approved it, or where it was edited after that.
 */
export function saveSignedPdf(): void {
  const title = "เก็บ PDF ฉบับลงนาม";
  run(title, (journal) => {
    need("export");
    const workbook = activeFile();
    const entry = chooseEntry(workbook, title);
    const fileId = fileOf(entry);
    journal.doing("แปลงเอกสารเป็น PDF");
    const pdf = exportPdf(fileId, entry.file, entry.madeBy);
    // Looked at afterwards: an edit in between is then one too many rather than one too few.
    const changed = modifiedTimeOf(fileId);
    const zone = workbook.getSpreadsheetTimeZone();
    const doubt = doubtOf(entry, changed, zone);
    if (doubt !== null && !confirm(title, `${doubt.question}\n\nเก็บ PDF ของเอกสารตามที่เป็นอยู่ตอนนี้หรือไม่`)) return;
    const kept = uploadBlob(`${entry.file}.pdf`, pdf, mimeTypes.pdf, journal);
    journal.doing("ลงทะเบียน PDF");
    const state = changed === null ? "" : `เอกสารแก้ไขล่าสุด ${momentText(changed, zone)}`;
    const facts = [`PDF ฉบับที่ ${entry.version}`, state, doubt?.note ?? "", `เก็บ ${momentOf(zone, "").now}`, kept.url];
    const line = facts.filter((part) => part !== "").join(" ");
    changeRegister({ file: workbook, zone }, journal, (entries) =>
      changeEntry(entries, entry.link, ({ signed }) => ({ signed: withLine(signed, line) })),
    );
    showLink(kept.name, `เก็บ PDF และลงทะเบียนแล้ว${journal.noticeText()}`, kept.url);
  });
}
