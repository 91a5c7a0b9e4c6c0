import { changeEntry, changeState, type RegisterEntry, reviewersOf, withLine, readBook } from "../../core";
import { fileIdOf } from "../drive/plain";
import type { ShareRole } from "../drive/service";
import { shareFile } from "../drive/share";
import { runAction } from "../entry";
import { momentOf, userEmail, type Moment } from "../environment";
import { keepRun } from "../life/memory";
import { ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { activeFile, isPeopleSheet, readWorkbook } from "../spreadsheet/read";
import { changeRegister, registered, type RegisterTarget } from "../spreadsheet/register";
import { alert, ask, choose, confirm } from "../ui";
import { chooseEntry } from "./choose-paper";

const roleWords: Readonly<Record<ShareRole, string>> = { commenter: "แสดงความคิดเห็นได้", reader: "อ่านอย่างเดียว" };

export interface SharedDraft {
  readonly link: string;
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly role: ShareRole;
  readonly message: string;
  readonly notify: boolean;
}

/** Who made a registered paper, in brackets; "" where the register does not say. */
function madeBy({ file }: RegisterTarget, link: string): string {
  const by = registered(file).find((one) => one.link === link)?.madeBy ?? "";
  return by === "" ? "" : ` (${by})`;
}

/** A draft that goes to a supervisor is proposed; in any other state it stays what it is. */
function proposed(entry: RegisterEntry, { user, now }: Moment): Partial<RegisterEntry> {
  const change = changeState(entry, { to: "proposed", why: "", who: user, when: now });
  return change.ok ? change.entry : {};
}

/** Shares a paper and writes into the register who has it since when. Answers the addresses that now have it. */
export function shareAndRegister(
  order: SharedDraft,
  target: RegisterTarget,
  moment: Moment,
  journal: Journal,
): readonly string[] {
  const fileId = fileIdOf(order.link);
  if (fileId === null) throw new ShellProblem(`ที่อยู่ไฟล์อ่านไม่ได้: ${order.link}`);
  journal.runs(`แชร์เอกสารให้ ${order.people.map(({ email }) => email).join(", ")}`, moment.user);
  journal.doing("แชร์เอกสาร");
  const { shared, failed, isHidden } = shareFile({ ...order, fileId }, journal);
  if (shared.length > 0) {
    journal.done(`แชร์เอกสารให้ ${shared.join(", ")} แล้ว (${roleWords[order.role]})`);
    journal.doing("ลงทะเบียนว่าส่งให้ผู้ใด");
    const lines = order.people
      .filter(({ email }) => shared.includes(email))
      .map(({ name, email }) => `${name} <${email}> ${roleWords[order.role]} ${moment.now}`);
    changeRegister(target, journal, (entries) =>
      changeEntry(entries, order.link, (one) => ({
        ...proposed(one, moment),
        sharedWith: lines.reduce(withLine, one.sharedWith),
      })),
    );
    journal.changes.irreversible();
    keepRun(journal);
  }
  if (failed.length > 0) {
    const list = failed.map(({ email, reason }) => `- ${email}: ${reason}`).join("\n");
    const hint = isHidden
      ? `บัญชีนี้เปิดเอกสารไม่ได้ (ถูกลบ หรือสร้างด้วยบัญชีอื่น) ให้บัญชีที่สร้างเอกสารเป็นผู้ส่ง${madeBy(target, order.link)}`
      : "โปรดตรวจสอบอีเมลในแผ่นงาน ผู้ลงนาม (ผู้ที่ไม่มีบัญชี Google รับได้เมื่อเลือกให้ส่งอีเมลแจ้ง)";
    throw new ShellProblem(`แชร์ให้บางคนไม่ได้ ${hint}:\n${list}`);
  }
  return shared;
}

/** Shares a paper with the supervisors of ผู้ลงนาม who have an address. */
export function shareDraft(): void {
  const title = "ส่งร่างให้ผู้บังคับบัญชา";
  runAction(title, (journal) => {
    need("drive");
    const file = activeFile();
    const entry = chooseEntry(file, title);
    const { data, zone } = readWorkbook(file, isPeopleSheet);
    const { book } = readBook(data);
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
    const shared = shareAndRegister(
      { link: entry.link, people, role, message, notify },
      { file, zone },
      momentOf(zone, userEmail()),
      journal,
    );
    alert(
      title,
      `แชร์ “${entry.file}” ให้ ${shared.length} คนแล้ว และลงทะเบียนแล้ว:\n${shared.join("\n")}${journal.noticeText()}`,
    );
  });
}
