import { changeEntry, reviewersOf, withLine } from "../../core/commands/drafts";
import { readBook } from "../../core/model/book";
import type { RegisterEntry } from "../../core/sheets/register";
import { fileIdOf } from "../drive/plain";
import { drive, mimeTypes, type ShareRole } from "../drive/service";
import { shareFile } from "../drive/share";
import { uploadBlob } from "../drive/upload";
import { run } from "../entry";
import { momentOf, userEmail, type Moment } from "../environment";
import { messageOf, ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { changeRegister, registered } from "../spreadsheet/register";
import { alert, ask, choose, confirm, showLink } from "../ui";

const mostListed = 15;

function entryTitle({ file, version, madeAt, sharedWith, signed }: RegisterEntry): string {
  const state = signed !== "" ? "ลงนามแล้ว" : sharedWith !== "" ? "ส่งแล้ว" : "";
  return [file, `ฉบับที่ ${version}`, madeAt, state].filter((part) => part !== "").join(" · ");
}

/** Asks for one of the latest papers of the register, the newest first. */
function chooseEntry(title: string): RegisterEntry {
  const entries = registered().filter(({ link }) => fileIdOf(link) !== null);
  if (entries.length === 0) {
    throw new ShellProblem("ทะเบียนรายงานยังไม่มีเอกสารที่มีลิงก์ โปรดสร้างรายงานก่อน (เมนู สร้างรายงาน)");
  }
  const options = [...entries].reverse().slice(0, mostListed);
  return choose(
    title,
    "เลือกเอกสาร",
    options.map((entry): [string, RegisterEntry] => [entryTitle(entry), entry]),
    0,
  );
}

function fileOf({ link }: RegisterEntry): string {
  const id = fileIdOf(link);
  if (id === null) throw new ShellProblem(`ที่อยู่ไฟล์ในทะเบียนอ่านไม่ได้: ${link}`);
  return id;
}

const momentNow = (): Moment => momentOf(activeFile().getSpreadsheetTimeZone(), userEmail());

const roleWords: Readonly<Record<ShareRole, string>> = { commenter: "แสดงความคิดเห็นได้", reader: "อ่านอย่างเดียว" };

export interface SharedDraft {
  readonly link: string;
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly role: ShareRole;
  readonly message: string;
  readonly notify: boolean;
}

/** Shares a paper and writes into the register who has it since when. Answers the addresses that now have it. */
export function shareAndRegister(order: SharedDraft, moment: Moment, journal: Journal): readonly string[] {
  const fileId = fileIdOf(order.link);
  if (fileId === null) throw new ShellProblem(`ที่อยู่ไฟล์อ่านไม่ได้: ${order.link}`);
  journal.doing("แชร์เอกสาร");
  const { shared, failed } = shareFile({ ...order, fileId });
  if (shared.length > 0) {
    journal.done(`แชร์เอกสารให้ ${shared.join(", ")} แล้ว (${roleWords[order.role]})`);
    journal.doing("ลงทะเบียนว่าส่งให้ผู้ใด");
    const lines = order.people
      .filter(({ email }) => shared.includes(email))
      .map(({ name, email }) => `${name} <${email}> ${roleWords[order.role]} ${moment.now}`);
    changeRegister(journal, (entries) =>
      changeEntry(entries, order.link, ({ sharedWith }) => ({ sharedWith: lines.reduce(withLine, sharedWith) })),
    );
  }
  if (failed.length > 0) {
    const list = failed.map(({ email, reason }) => `- ${email}: ${reason}`).join("\n");
    throw new ShellProblem(`แชร์ให้บางคนไม่ได้ โปรดตรวจสอบอีเมลในแผ่นงาน ผู้ลงนาม:\n${list}`);
  }
  return shared;
}

/** Shares a paper with the supervisors of ผู้ลงนาม who have an address. */
export function shareDraft(): void {
  const title = "ส่งร่างให้ผู้บังคับบัญชา";
  run(title, (journal) => {
    need("drive");
    const entry = chooseEntry(title);
    const { book } = readBook(readWorkbook(activeFile()).data);
    const people = reviewersOf(book, entry.kind);
    if (people.length === 0) {
      throw new ShellProblem("แผ่นงาน ผู้ลงนาม ไม่มีอีเมลของผู้บังคับบัญชาสำหรับเอกสารนี้ โปรดกรอกคอลัมน์ อีเมล");
    }
    const list = people.map(({ name, position, email }) => `- ${name} (${position}) ${email}`).join("\n");
    const roles: [string, ShareRole][] = [
      [roleWords.commenter, "commenter"],
      [roleWords.reader, "reader"],
    ];
    const role = choose(title, `${entry.file}\nจะส่งให้:\n${list}\n\nสิทธิ์ของผู้รับ`, roles, 0);
    const notify = confirm(title, "ให้ Google ส่งอีเมลแจ้งผู้รับด้วยหรือไม่");
    const message = notify ? ask(title, "ข้อความในอีเมล (เว้นว่างได้)") : "";
    const shared = shareAndRegister({ link: entry.link, people, role, message, notify }, momentNow(), journal);
    alert(title, `แชร์ “${entry.file}” ให้ ${shared.length} คนแล้ว และลงทะเบียนแล้ว:\n${shared.join("\n")}`);
  });
}

const decisions: readonly string[] = ["เห็นชอบ", "ให้แก้ไข", "ไม่เห็นชอบ", "ลงนามแล้ว"];

/** Writes into the register what was decided, by whom it was entered and when. */
export function recordDecision(): void {
  const title = "บันทึกผลการพิจารณา";
  run(title, (journal) => {
    need("drive");
    const entry = chooseEntry(title);
    const decision = choose(
      title,
      `ผลการพิจารณาของ ${entry.file}`,
      decisions.map((one): [string, string] => [one, one]),
      0,
    );
    const note = ask(title, "ผู้พิจารณาหรือหมายเหตุ (เว้นว่างได้)");
    const { now, user } = momentNow();
    const line = [decision, note, now, user === "" ? "" : `บันทึกโดย ${user}`].filter((part) => part !== "").join(" ");
    const column = decision === "ลงนามแล้ว" ? "signed" : "decision";
    changeRegister(journal, (entries) =>
      changeEntry(entries, entry.link, (one) => ({ [column]: withLine(one[column], line) })),
    );
    alert(title, `บันทึกในทะเบียนแล้ว: ${line}`);
  });
}

/** Keeps the paper as it is now as a PDF beside it, and writes that into the register. */
export function saveSignedPdf(): void {
  const title = "เก็บ PDF ฉบับลงนาม";
  run(title, (journal) => {
    need("drive");
    const entry = chooseEntry(title);
    journal.doing("แปลงเอกสารเป็น PDF");
    const pdf = exportPdf(fileOf(entry), entry.file);
    const file = uploadBlob(`${entry.file}.pdf`, pdf, mimeTypes.pdf);
    journal.done(`เก็บ PDF ในไดรฟ์แล้ว: ${file.url}`);
    journal.doing("ลงทะเบียน PDF");
    const line = `PDF ${momentNow().now} ${file.url}`;
    changeRegister(journal, (entries) =>
      changeEntry(entries, entry.link, ({ signed }) => ({ signed: withLine(signed, line) })),
    );
    showLink(file.name, "เก็บ PDF และลงทะเบียนแล้ว", file.url);
  });
}

function exportPdf(id: string, name: string): GoogleAppsScript.Base.Blob {
  try {
    return drive().Files.export(id, mimeTypes.pdf, { alt: "media" });
  } catch (thrown) {
    const message = messageOf(thrown);
    const hint = /too large|exportSizeLimit|size/i.test(message)
      ? "เอกสารใหญ่เกิน 10 MB ที่ Google แปลงให้ได้ โปรดเปิดเอกสารแล้วเลือก ไฟล์ > ดาวน์โหลด > PDF"
      : "โปรดตรวจสอบว่าเอกสารยังอยู่ และสร้างด้วยบัญชีนี้";
    throw new ShellProblem(`แปลง “${name}” เป็น PDF ไม่ได้ ${hint}\n(${message})`);
  }
}
