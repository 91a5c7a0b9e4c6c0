import { divisionsWithoutAddress, reminderPlan, type Reminder } from "../../core/commands/reminders";
import { readBook } from "../../core/model/book";
import { refName } from "../../core/workbook/a1";
import { answer, run } from "../entry";
import { momentOf } from "../environment";
import { ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { recallData, remember } from "../store";
import { removeTriggers, triggersOf } from "../triggers";
import { alert } from "../ui";

const key = "reminded";
const dayOfMonth = 1;
const hour = 8;

/** The divisions that have their mail of a month. */
interface Sent {
  readonly month: string;
  readonly divisions: readonly string[];
}

function isSent(value: unknown): value is Sent {
  const { month, divisions } = value as Partial<Record<string, unknown>>;
  return typeof month === "string" && Array.isArray(divisions);
}

/** Mails one division after the other and remembers each at once: one that has its mail never gets it twice. */
function send(plan: readonly Reminder[], month: string, known: readonly string[], journal: Journal): void {
  const divisions = [...known];
  for (const { to, subject, body, division } of plan) {
    journal.doing(`ส่งอีเมลถึง ${division}`);
    MailApp.sendEmail(to, subject, body, { name: "สมุดงาน ITA" });
    divisions.push(division);
    journal.done(`ส่งอีเมลแจ้งเตือนถึง ${division} แล้ว`);
    remember("file", key, JSON.stringify({ month, divisions } satisfies Sent));
  }
}

/** The monthly trigger: mails each division what is overdue or near, once a month, and nobody who has nothing. */
export function sendMonthlyReminders(): void {
  answer((journal) => {
    const { file, data, zone, sheets } = readWorkbook(activeFile());
    const { today } = momentOf(zone, "");
    const month = `${today.year}-${today.month}`;
    const before = recallData<Sent>("file", key, { month, divisions: [] }, isSent);
    const known = before.month === month ? before.divisions : [];
    const address = file.getUrl();
    const { book } = readBook(data);
    // The mails are about today, whatever past day the office looks at in วันที่สถานะ.
    const plan = reminderPlan(book, today, (at) => {
      const sheet = sheets.get(at.sheet);
      return sheet === undefined ? address : `${address}#gid=${sheet.getSheetId()}&range=${refName(at)}`;
    }).filter(({ division }) => !known.includes(division));
    if (plan.length === 0) return;
    const recipients = plan.reduce((sum, { to }) => sum + to.split(",").length, 0);
    const left = MailApp.getRemainingDailyQuota();
    if (left < recipients) {
      throw new ShellProblem(`ส่งอีเมลแจ้งเตือนไม่ได้: ต้องส่ง ${recipients} ฉบับ แต่โควตาของวันนี้เหลือ ${left} ฉบับ`);
    }
    send(plan, month, known, journal);
  });
}

export function remindersOn(): void {
  const title = "เปิดการแจ้งเตือนรายเดือน";
  run(title, (journal) => {
    need("reminders");
    const { file, data, zone } = readWorkbook(activeFile());
    const { today } = momentOf(zone, "");
    const { book } = readBook(data);
    if (triggersOf(file, "sendReminders").length === 0) {
      ScriptApp.newTrigger("sendReminders").timeBased().onMonthDay(dayOfMonth).atHour(hour).create();
      journal.done("ตั้งเวลาแจ้งเตือนแล้ว");
    }
    const now = reminderPlan(book, today).map(({ division }) => `- ${division}`);
    const missing = divisionsWithoutAddress(book, today);
    const parts = [
      `เปิดแล้ว: ทุกวันที่ ${dayOfMonth} ของเดือน เวลาประมาณ ${hour}.00 น. โปรแกรมส่งอีเมลจากบัญชีนี้ถึงส่วนราชการที่มีงานเกินกำหนดหรือใกล้ถึงกำหนด หน่วยใดไม่มีก็ไม่ส่ง`,
      now.length === 0 ? "ถ้าส่งวันนี้ จะไม่มีหน่วยใดได้รับ" : `ถ้าส่งวันนี้ จะส่งถึง:\n${now.join("\n")}`,
      missing.length === 0 ? "" : `หน่วยที่มีงานแต่ไม่มีอีเมลในแผ่นงาน ส่วนราชการ: ${missing.join(", ")}`,
    ];
    alert(title, parts.filter((part) => part !== "").join("\n\n"));
  });
}

export function remindersOff(): void {
  const title = "ปิดการแจ้งเตือนรายเดือน";
  run(title, (journal) => {
    need("reminders");
    const count = removeTriggers(activeFile(), "sendReminders");
    if (count > 0) journal.done("ปิดการแจ้งเตือนของบัญชีนี้แล้ว");
    alert(title, count === 0 ? "บัญชีนี้ไม่ได้เปิดการแจ้งเตือนไว้ (ถ้าบัญชีอื่นเปิดไว้ ต้องปิดจากบัญชีนั้น)" : "ปิดการแจ้งเตือนแล้ว");
  });
}
