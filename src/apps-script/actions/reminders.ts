import { divisionsWithoutAddress, reminderPlan, type Reminder, readBook, refName } from "../../core";
import { answer, runAction } from "../entry";
import { momentOf } from "../environment";
import { messageOf, ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { locked } from "../spreadsheet/lock";
import { activeFile, readWorkbook, type OpenWorkbook } from "../spreadsheet/read";
import { readKeptData, keep } from "../kept";
import { removeTriggers, triggersOf } from "../triggers";
import { alert } from "../ui";

const key = "reminded";
const hour = 8;
/** Mails go out on the first day of a month; until this day what could not be sent is tried again. */
const lastDay = 4;

/** The divisions that have their mail of a month. */
interface Sent {
  readonly month: string;
  readonly divisions: readonly string[];
}

function isSent(value: unknown): value is Sent {
  const { month, divisions } = value as Partial<Record<string, unknown>>;
  return typeof month === "string" && Array.isArray(divisions);
}

interface Unsent {
  readonly division: string;
  readonly reason: string;
}

/**
 * Mails one division after the other and enters each at once: one that has its mail does not get it twice. One that
 * cannot be mailed stops no other.
 */
function send(plan: readonly Reminder[], month: string, known: readonly string[], journal: Journal): readonly Unsent[] {
  const divisions = [...known];
  let left = MailApp.getRemainingDailyQuota();
  const unsent: Unsent[] = [];
  for (const { to, subject, body, division } of plan) {
    left -= to.split(",").length;
    if (!journal.hasTime()) {
      unsent.push({ division, reason: "หมดเวลาของรอบนี้" });
      continue;
    }
    if (left < 0) {
      unsent.push({ division, reason: "เกินโควตาอีเมลของวันนี้" });
      continue;
    }
    try {
      MailApp.sendEmail(to, subject, body, { name: "สมุดงาน ITA" });
    } catch (thrown) {
      unsent.push({ division, reason: messageOf(thrown) });
      continue;
    }
    divisions.push(division);
    journal.done(`ส่งอีเมลแจ้งเตือนถึง ${division} แล้ว`);
    journal.doing(`จำว่าส่งถึง ${division} แล้ว`);
    keep("file", key, JSON.stringify({ month, divisions } satisfies Sent));
  }
  return unsent;
}

/** The number of a sheet by its name, asked for once; null where there is none. */
function idsOf(sheets: OpenWorkbook["sheets"]): (name: string) => number | null {
  const known = new Map<string, number | null>();
  return (name) => {
    const id = known.get(name) ?? sheets.get(name)?.getSheetId() ?? null;
    known.set(name, id);
    return id;
  };
}

function mailDue(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet, journal: Journal): void {
  const { file, data, zone, sheets } = readWorkbook(workbook);
  const { today } = momentOf(zone, "");
  const month = `${today.year}-${today.month}`;
  const before = readKeptData<Sent>("file", key, { month, divisions: [] }, isSent);
  const known = before.month === month ? before.divisions : [];
  const address = file.getUrl();
  const idOf = idsOf(sheets);
  const { book } = readBook(data);
  // The mails are about today, whatever past day the office looks at in วันที่สถานะ.
  const plan = reminderPlan(book, today, (at) => {
    const id = idOf(at.sheet);
    return id === null ? address : `${address}#gid=${id}&range=${refName(at)}`;
  }).filter(({ division }) => !known.includes(division));
  if (plan.length === 0) return;
  const unsent = send(plan, month, known, journal);
  if (unsent.length === 0) return;
  const list = unsent.map(({ division, reason }) => `- ${division}: ${reason}`).join("\n");
  throw new ShellProblem(`ส่งอีเมลแจ้งเตือนไม่ได้ ${unsent.length} หน่วย:\n${list}`);
}

/**
 * The daily trigger: on the first days of a month it mails each division what is overdue or near, once a month, and
 * nobody who has nothing; on all other days it looks at the date and is done. What could not be sent on one of these
 * days is sent on the next: an add-on may have one clock for a person and file, and a trigger that is made inside of a
 * trigger was seen switched off (issuetracker.google.com/150756612), so none is made. Under the lock, since two accounts
 * may have switched reminders on.
 */
export function sendDueReminders(): void {
  answer((journal) => {
    const file = activeFile();
    if (momentOf(file.getSpreadsheetTimeZone(), "").today.day > lastDay) return;
    locked(() => {
      mailDue(file, journal);
    });
  });
}

export function remindersOn(): void {
  const title = "เปิดการแจ้งเตือนรายเดือน";
  runAction(title, (journal) => {
    need("reminders");
    const { file, data, zone } = readWorkbook(activeFile());
    const { today } = momentOf(zone, "");
    const { book } = readBook(data);
    if (triggersOf(file, "sendReminders").length === 0) {
      journal.sending("ตั้งเวลาแจ้งเตือน");
      // The hour is the workbook's, wherever the script's own clock stands.
      const clock = ScriptApp.newTrigger("sendReminders").timeBased();
      clock.everyDays(1).atHour(hour).inTimezone(zone).create();
      journal.done("ตั้งเวลาแจ้งเตือนแล้ว");
    }
    const now = reminderPlan(book, today).map(({ division }) => `- ${division}`);
    const missing = divisionsWithoutAddress(book, today);
    const parts = [
      `เปิดแล้ว: ทุกวันที่ 1 ของเดือน เวลาประมาณ ${hour}.00 น. โปรแกรมส่งอีเมลจากบัญชีนี้ถึงส่วนราชการที่มีงานเกินกำหนดหรือใกล้ถึงกำหนด หน่วยใดไม่มีก็ไม่ส่ง ที่ส่งไม่ได้จะลองใหม่ทุกวันถึงวันที่ ${lastDay} (เปิดในวันเหล่านี้ เริ่มส่งเช้าวันถัดไป)`,
      now.length === 0 ? "ถ้าส่งวันนี้ จะไม่มีหน่วยใดได้รับ" : `ถ้าส่งวันนี้ จะส่งถึง:\n${now.join("\n")}`,
      missing.length === 0 ? "" : `หน่วยที่มีงานแต่ไม่มีอีเมลในแผ่นงาน ส่วนราชการ: ${missing.join(", ")}`,
    ];
    alert(title, parts.filter((part) => part !== "").join("\n\n"));
  });
}

export function remindersOff(): void {
  const title = "ปิดการแจ้งเตือนรายเดือน";
  runAction(title, (journal) => {
    need("reminders");
    const file = activeFile();
    journal.sending("ปิดการแจ้งเตือนของบัญชีนี้");
    const count = removeTriggers(file, "sendReminders");
    if (count > 0) journal.done("ปิดการแจ้งเตือนของบัญชีนี้แล้ว");
    alert(title, count === 0 ? "บัญชีนี้ไม่ได้เปิดการแจ้งเตือนไว้ (ถ้าบัญชีอื่นเปิดไว้ ต้องปิดจากบัญชีนั้น)" : "ปิดการแจ้งเตือนแล้ว");
  });
}
