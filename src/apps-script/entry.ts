import { Cancelled, Journal, messageOf, ShellProblem } from "./problem";
import { alert } from "./ui";

const limits: readonly { readonly sign: RegExp; readonly text: string }[] = [
  { sign: /exceeded maximum execution time/i, text: "ใช้เวลาเกินที่ Google กำหนด (6 นาที) โปรดลองอีกครั้ง" },
  { sign: /too many times for one day|quota|limit exceeded/i, text: "ใช้เกินโควตาของ Google ในวันนี้ โปรดลองใหม่พรุ่งนี้" },
  {
    sign: /permission|authoriz|access denied|insufficient/i,
    text: "บัญชีนี้ไม่มีสิทธิ์ หรือยังไม่ได้อนุญาตให้ใช้ส่วนนี้ โปรดสั่งอีกครั้งแล้วกดอนุญาต",
  },
];

/** What went wrong, as the person reads it; the service's own words stay, since a search for them finds help. */
function explained(thrown: unknown): string {
  const message = messageOf(thrown);
  if (thrown instanceof ShellProblem) return message;
  const known = limits.find(({ sign }) => sign.test(message));
  return `${known?.text ?? "บริการของ Google ไม่ทำงานตามที่สั่ง โปรดลองอีกครั้ง"}\n(${message})`;
}

// Google shows the message and nothing else of an error, so the cause is told in the text.
const told = (text: string): Error => new Error(text);

/** The whole message of a failed action. */
export function failureText(thrown: unknown, journal: Journal): string {
  return `${explained(thrown)}\n\n${journal.report()}`;
}

/**
 * Runs a menu action. Everything thrown is shown in one alert: what happened, what was done and that the rest is
 * unchanged. Where even the alert fails, the error that Google shows carries the same text.
 */
export function run(title: string, action: (journal: Journal) => void): void {
  const journal = new Journal();
  try {
    action(journal);
  } catch (thrown) {
    if (thrown instanceof Cancelled) return;
    if (isConsent(thrown)) throw thrown;
    const text = failureText(thrown, journal);
    if (!isShown(`${title}: ไม่สำเร็จ`, text)) throw told(text);
  }
}

function isShown(title: string, text: string): boolean {
  try {
    alert(title, text);
    return true;
  } catch {
    return false;
  }
}

/** Runs a page call or a trigger, which have no alert: what is thrown carries the whole text. */
export function answer<T>(action: (journal: Journal) => T): T {
  const journal = new Journal();
  try {
    return action(journal);
  } catch (thrown) {
    if (isConsent(thrown)) throw thrown;
    throw told(failureText(thrown, journal));
  }
}

// Google ends the run by itself and asks the person; an alert would only stand in the way.
function isConsent(thrown: unknown): boolean {
  return /authorization is required to perform that action/i.test(messageOf(thrown));
}
