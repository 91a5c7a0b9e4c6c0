import {
  changeEntry,
  changeState,
  isBound,
  type PaperState,
  paperStates,
  type RegisterEntry,
  stateOfEntry,
  withLine,
} from "../../core";
import { mimeTypes } from "../drive/service";
import { exportPdf, modifiedTimeOf } from "../drive/document";
import { uploadBlob, type Uploaded } from "../drive/upload";
import { runAction } from "../entry";
import { momentOf, momentText, userEmail } from "../environment";
import { bindFacts, keepRun } from "../life/memory";
import { ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { activeFile } from "../spreadsheet/read";
import { changeRegister, type RegisterTarget } from "../spreadsheet/register";
import { dropKept, readKept, keep } from "../kept";
import { alert, ask, choose, confirm, showLink } from "../ui";
import { chooseEntry, fileOf, nextStates, stateOf } from "./choose-paper";

/** Whether the last line of a cell that a person typed says that somebody agreed. */
function isApproval(text: string): boolean {
  const last = text.trim().split("\n").pop() ?? "";
  return /เห็นชอบ|ลงนามแล้ว/.test(last) && !/ไม่เห็นชอบ|ให้แก้ไข/.test(last);
}

const agreed: readonly PaperState[] = ["approved", "signed", "published"];

const isAgreed = (entry: RegisterEntry): boolean =>
  agreed.includes(stateOfEntry(entry)) || isApproval(entry.decision) || isApproval(entry.signed);

/** Where it is kept when the document was last changed as it was approved. */
const keyOf = (fileId: string): string => `approved-${fileId}`;

/** Enters a state of a paper with who and when; refused with the reason, in words of every shell. Answers the line. */
export function decide(
  entry: RegisterEntry,
  { to, note }: { readonly to: PaperState; readonly note: string },
  target: RegisterTarget,
  journal: Journal,
): string {
  const { now, user } = momentOf(target.zone, userEmail());
  journal.runs(`บันทึกสถานะ ${paperStates[to].word}: ${entry.file}`, user);
  const fileId = fileOf(entry);
  const changed = modifiedTimeOf(fileId);
  const agreedAt = readKept("file", keyOf(fileId));
  if (isBound(to) && agreedAt !== null && agreedAt !== changed)
    journal.notice(
      changed === null ? "ไม่พบไฟล์ของเอกสารนี้แล้ว" : "เอกสารถูกแก้ไขหลังบันทึกผลการพิจารณา โปรดตรวจว่าเป็นฉบับที่ต้องการ",
    );
  let line = "";
  changeRegister(target, journal, (entries) =>
    changeEntry(entries, entry.link, (one) => {
      const change = changeState(one, { to, why: note, who: user, when: now });
      if (!change.ok) throw new ShellProblem(change.reason);
      line = change.entry.stateLog.split("\n").pop() ?? "";
      return change.entry;
    }),
  );
  journal.doing("จำว่าพิจารณาเอกสารฉบับใด");
  if (isBound(to)) bindFacts(entry.fingerprint);
  if (agreed.includes(to) && changed !== null) keep("file", keyOf(fileId), changed);
  else dropKept("file", keyOf(fileId));
  keepRun(journal);
  return line;
}

/** Asks for a paper and what was decided of it. */
export function recordDecision(): void {
  const title = "บันทึกผลการพิจารณา";
  runAction(title, (journal) => {
    need("drive");
    const file = activeFile();
    const entry = chooseEntry(file, title);
    const options = nextStates(entry).map(({ word, to }): [string, PaperState] => [word, to]);
    if (options.length === 0) {
      throw new ShellProblem(`${entry.file} อยู่ในสถานะ “${stateOf(entry)}” เปลี่ยนอีกไม่ได้ ให้สร้างฉบับใหม่`);
    }
    const to = choose(title, `${entry.file} (${stateOf(entry)})\nสถานะต่อไป`, options, 0);
    const needsReason = nextStates(entry).some((one) => one.to === to && one.needsReason);
    const note = ask(title, needsReason ? "เหตุผล (ต้องกรอก)" : "หมายเหตุ (เว้นว่างได้)");
    const line = decide(entry, { to, note }, { file, zone: file.getSpreadsheetTimeZone() }, journal);
    alert(title, `บันทึกในทะเบียนแล้ว: ${line}${journal.noticeText()}`);
  });
}

interface Doubt {
  readonly question: string;
  /** For the register; "" where it says so already. */
  readonly note: string;
}

/** What speaks against taking the document as it is now for the one that was approved. */
function doubtOf(entry: RegisterEntry, changed: string | null, zone: string): Doubt | null {
  if (!isAgreed(entry)) {
    return { question: "ทะเบียนยังไม่มีผลการพิจารณา เห็นชอบ หรือ ลงนามแล้ว ของเอกสารนี้", note: "" };
  }
  const approved = readKept("file", keyOf(fileOf(entry)));
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
  journal.runs(`เก็บ PDF: ${entry.file}`);
  const kept = uploadBlob(`${entry.file}.pdf`, pdf, mimeTypes.pdf, journal);
  journal.doing("ลงทะเบียน PDF");
  const state = changed === null ? "" : `เอกสารแก้ไขล่าสุด ${momentText(changed, zone)}`;
  const now = momentOf(zone, "").now;
  const facts = [`PDF ฉบับที่ ${entry.version}`, state, doubt?.note ?? "", `เก็บ ${now}`, kept.url];
  const line = facts.filter((part) => part !== "").join(" ");
  changeRegister({ file, zone }, journal, (entries) =>
    changeEntry(entries, entry.link, ({ signed }) => ({ signed: withLine(signed, line) })),
  );
  keepRun(journal);
  return kept;
}

/** Asks for a paper and keeps it as a PDF. */
export function saveSignedPdf(): void {
  const title = "เก็บ PDF ฉบับลงนาม";
  runAction(title, (journal) => {
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
