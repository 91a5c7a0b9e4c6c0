import { beOf, formatShort, fromIso, toThaiDigits, type CivilDate, type Environment } from "../core";
import { ShellProblem } from "./problem";
import { localTime } from "./spreadsheet/values";

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

function clockText(instant: Date, zone: string): { readonly date: string; readonly time: string } {
  const local = localTime(zone, instant.getTime()) ?? Utilities.formatDate(instant, zone, "yyyy-MM-dd'T'HH:mm");
  const [date = "", time = ""] = local.split("T");
  return { date, time };
}

const shown = (day: CivilDate, time: string): string => toThaiDigits(`${formatShort(day)} ${time} น.`);

/** An instant as people read it in a spreadsheet's time zone; "" for a text that is none. */
export function momentText(iso: string, zone: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return "";
  const { date, time } = clockText(instant, zone);
  const day = fromIso(date);
  return day === null ? "" : shown(day, time);
}

/** Today, the hour and the person, for a spreadsheet. `user` saves asking where it is known. */
export function momentOf(zone: string, user: string): Moment {
  const { date, time } = clockText(new Date(Date.now()), zone);
  const today = fromIso(date);
  if (today === null) throw new ShellProblem(`อ่านวันที่ของวันนี้ไม่ได้ (${date})`);
  const stamp = `${beOf(today.year)}${date.slice(4)} ${time}`;
  return { today, now: shown(today, time), user, stamp };
}
