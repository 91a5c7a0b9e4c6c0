import type { Person } from "../core";

/** The longest address that every mail program on Windows takes. */
const longest = 2000;

/** The address that opens a new mail to people about a file; a message too long for an address is left out. */
export function mailAddress(people: readonly Person[], file: string, message: string): string {
  const to = people.map(({ email }) => encodeURIComponent(email).replace(/%40/g, "@")).join(",");
  const subject = `subject=${encodeURIComponent(file.replace(/\.docx$/, ""))}`;
  const body = `body=${encodeURIComponent(message.replace(/\r?\n/g, "\r\n"))}`;
  const whole = `mailto:${to}?${subject}&${body}`;
  return whole.length <= longest ? whole : `mailto:${to}?${subject}`;
}
