import { beOf, formatShort, fromIso, toThaiDigits } from "../core/calendar";
import type { Environment } from "../core/commands/environment";
import { ShellProblem } from "./problem";

/** The moment of a run in the spreadsheet's own time zone. */
export interface Moment extends Environment {
  /** "2569-04-07 14:35": พ.ศ., as ประวัติสถานะ keeps it. */
  readonly stamp: string;
}

/** The e-mail address of the person at work; "" where Google does not tell, which depends on the domain. */
export function userEmail(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    // Without the permission a paper is made all the same, only without its maker's name.
    return "";
  }
}

/** Today, the hour and the person, for a spreadsheet. `user` saves asking where it is known. */
export function momentOf(zone: string, user: string): Moment {
  const text = Utilities.formatDate(new Date(Date.now()), zone, "yyyy-MM-dd HH:mm");
  const [date = "", time = ""] = text.split(" ");
  const today = fromIso(date);
  if (today === null) throw new ShellProblem(`อ่านวันที่ของวันนี้ไม่ได้ (${text})`);
  const stamp = `${beOf(today.year)}${date.slice(4)} ${time}`;
  return { today, now: toThaiDigits(`${formatShort(today)} ${time} น.`), user, stamp };
}
