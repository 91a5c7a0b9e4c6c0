import { formatShort, toThaiDigits, type Environment } from "../core";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Today and the hour of this machine; a browser does not know who sits before it. */
export function environmentNow(now = new Date()): Environment {
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const time = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  return { today, now: toThaiDigits(`${formatShort(today)} ${time} น.`), user: "" };
}
