import { changeEntry, decisions, withLine, type RegisterEntry } from "../../core";
import { mimeTypes } from "../drive/service";
import { exportPdf, modifiedTimeOf } from "../drive/document";
import { uploadBlob, type Uploaded } from "../drive/upload";
import { run } from "../entry";
import { momentOf, momentText, userEmail } from "../environment";
import type { Journal } from "../problem";
import { need } from "../scopes";
import { activeFile } from "../spreadsheet/read";
import { changeRegister, type RegisterTarget } from "../spreadsheet/register";
import { forget, recall, remember } from "../store";
import { alert, ask, choose, confirm, showLink } from "../ui";
import { chooseEntry, fileOf } from "./choose-paper";

/** Whether the last line of a cell, typed or recorded, says that somebody agreed. */
function isApproval(text: string): boolean {
  const last = text.trim().split("\n").pop() ?? "";
  return /เห็นชอบ|ลงนามแล้ว/.test(last) && !/ไม่เห็นชอบ|ให้แก้ไข/.test(last);
}

/** Where it is remembered when the document was last changed as it was approved. */
const keyOf = (fileId: string): string => `approved-${fileId}`;

export type Decision = (typeof decisions)[number];

/** Writes into the register what was decided, by whom it was entered and when; answers the line. */
export function decide(
  entry: RegisterEntry,
  { decision, note }: { readonly decision: Decision; readonly note: string },
  target: RegisterTarget,
  journal: Journal,
): string {
  const { now, user } = momentOf(target.zone, userEmail());
  const line = [decision, note, now, user === "" ? "" : `บันทึกโดย ${user}`].filter((part) => part !== "").join(" ");
  const column = decision === "ลงนามแล้ว" ? "signed" : "decision";
  const fileId = fileOf(entry);
  const changed = modifiedTimeOf(fileId);
  changeRegister(target, journal, (entries) =>
    changeEntry(entries, entry.link, (one) => ({ [column]: withLine(one[column], line) })),
  );
  journal.doing("จำว่าพิจารณาเอกสารฉบับใด");
  if (isApproval(decision) && changed !== null) remember("file", keyOf(fileId), changed);
  else forget("file", keyOf(fileId));
  return line;
}

/** Asks for a paper and what was decided of it. */
export function recordDecision(): void {
  const title = "บันทึกผลการพิจารณา";
  run(title, (journal) => {
    need("drive");
    const file = activeFile();
    const entry = chooseEntry(file, title);
    const options = decisions.map((one): [string, Decision] => [one, one]);
    const decision = choose(title, `ผลการพิจารณาของ ${entry.file}`, options, 0);
    const note = ask(title, "ผู้พิจารณาหรือหมายเหตุ (เว้นว่างได้)");
    const line = decide(entry, { decision, note }, { file, zone: file.getSpreadsheetTimeZone() }, journal);
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
 * the document it is. Where nobody approved it, or it was edited after that, `isSure` is asked first; null where it says
 * no.
 */
export function keepPdf(
  entry: RegisterEntry,
  { file, zone }: RegisterTarget,
  journal: Journal,
  isSure: (question: string) => boolean,
): Uploaded | null {
  const fileId = fileOf(entry);
  journal.doing("แปลงเอกสารเป็น PDF");
  const pdf = exportPdf(fileId, entry.file, entry.madeBy);
  // Looked at afterwards: an edit in between is then one too many rather than one too few.
  const changed = modifiedTimeOf(fileId);
  const doubt = doubtOf(entry, changed, zone);
  if (doubt !== null && !isSure(doubt.question)) return null;
  const kept = uploadBlob(`${entry.file}.pdf`, pdf, mimeTypes.pdf, journal);
  journal.doing("ลงทะเบียน PDF");
  const state = changed === null ? "" : `เอกสารแก้ไขล่าสุด ${momentText(changed, zone)}`;
  const now = momentOf(zone, "").now;
  const facts = [`PDF ฉบับที่ ${entry.version}`, state, doubt?.note ?? "", `เก็บ ${now}`, kept.url];
  const line = facts.filter((part) => part !== "").join(" ");
  changeRegister({ file, zone }, journal, (entries) =>
    changeEntry(entries, entry.link, ({ signed }) => ({ signed: withLine(signed, line) })),
  );
  return kept;
}

/** Asks for a paper and keeps it as a PDF. */
export function saveSignedPdf(): void {
  const title = "เก็บ PDF ฉบับลงนาม";
  run(title, (journal) => {
    need("export");
    const file = activeFile();
    const entry = chooseEntry(file, title);
    const target = { file, zone: file.getSpreadsheetTimeZone() };
    const kept = keepPdf(entry, target, journal, (question) =>
      confirm(title, `${question}\n\nเก็บ PDF ของเอกสารตามที่เป็นอยู่ตอนนี้หรือไม่`),
    );
    if (kept !== null) showLink(kept.name, `เก็บ PDF และลงทะเบียนแล้ว${journal.noticeText()}`, kept.url);
  });
}
