import { driveText } from "./drive/fault";
import { Cancelled, ConsentNeeded, Journal, messageOf, ShellProblem } from "./problem";
import { askConsent, lacksConsent, type Feature } from "./scopes";
import { keepRun } from "./life/memory";
import { beginRun } from "./kept";
import { alert, beginUi } from "./ui";

const selectAll =
  "หน้าต่างขออนุญาตของ Google ไม่ได้เลือกช่องใดไว้ให้ โปรดกด “เลือกทั้งหมด” (Select all) แล้วกด ดำเนินการต่อ จากนั้นสั่งเมนูเดิมอีกครั้ง";

const purposes: Readonly<Record<Feature, string>> = {
  drive: "สร้างเอกสารในไดรฟ์ และลงชื่อผู้สร้างในทะเบียน",
  export: "อ่านเอกสารของโปรแกรมออกมาเป็น PDF หรือเป็นแม่แบบ",
  triggers: "บันทึกประวัติสถานะเมื่อมีการแก้ไข",
  reminders: "ส่งอีเมลแจ้งเตือนรายเดือน",
};

const noConsent = `บัญชีนี้ยังอนุญาตไม่ครบทุกข้อ สั่งคำสั่งนี้จากเมนู ITA แล้ว${selectAll}`;

/**
 * What went wrong, as the person reads it. Google words its messages in the language of the account, so nothing is read
 * out of them: Drive's codes tell, and the state of the permissions is asked for. The service's own words stay in
 * brackets, since a search for them finds help.
 */
function explained(thrown: unknown): string {
  const message = messageOf(thrown);
  if (thrown instanceof ShellProblem) return message;
  if (thrown instanceof ConsentNeeded) {
    const link = thrown.url === "" ? "" : `\n${thrown.url}`;
    return `ยังไม่ได้อนุญาตให้โปรแกรม${purposes[thrown.feature]} ${selectAll}${link}`;
  }
  const known = driveText(thrown) ?? (lacksConsent() ? noConsent : "บริการของ Google ไม่ทำงานตามที่สั่ง โปรดลองอีกครั้ง");
  return `${known}\n(${message})`;
}

/** Stands before every message of a failure that is the program's own, so that the page can tell it from Google's. */
export const ownMark = "\u2060";

// Google shows the message and nothing else of an error, so the cause is told in the text.
const told = (text: string): Error => new Error(`${ownMark}${text}`);

/** The whole message of a failed action; what it changed before is entered in the history all the same. */
export function failureText(thrown: unknown, journal: Journal): string {
  if (!journal.changes.isEmpty) keepRun(journal);
  return `${explained(thrown)}\n\n${journal.report()}`;
}

/** Shows a message; false where even that fails. */
function isShown(title: string, text: string): boolean {
  try {
    alert(title, text);
    return true;
  } catch {
    return false;
  }
}

/** Runs an action and tells of what is thrown; answers the feature for which the person has to be asked first. */
function attempt(title: string, action: (journal: Journal) => void): Feature | null {
  beginRun();
  beginUi();
  const journal = new Journal();
  try {
    action(journal);
  } catch (thrown) {
    if (thrown instanceof Cancelled) return null;
    if (thrown instanceof ConsentNeeded) return thrown.feature;
    const text = failureText(thrown, journal);
    if (!isShown(`${title}: ไม่สำเร็จ`, text)) throw told(text);
  }
  return null;
}

/**
 * Runs a menu action. Everything thrown is shown in one alert: what happened, what was done and that the rest is
 * unchanged. Where even the alert fails, the error that Google shows carries the same text. Where a permission is
 * missing, the person reads what Google is about to ask, and Google asks.
 */
export function runAction(title: string, action: (journal: Journal) => void): void {
  const missing = attempt(title, action);
  if (missing === null) return;
  isShown(title, `Google จะขออนุญาตให้โปรแกรม${purposes[missing]}\n\n${selectAll}`);
  askConsent(missing);
}

/** Runs a page call or a trigger, which have no alert: what is thrown carries the whole text. */
export function answer<T>(action: (journal: Journal) => T): T {
  beginRun();
  const journal = new Journal();
  try {
    return action(journal);
  } catch (thrown) {
    throw told(failureText(thrown, journal));
  }
}
