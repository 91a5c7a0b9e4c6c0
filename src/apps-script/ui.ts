import { toArabicDigits } from "../core";
import { Cancelled } from "./problem";

// Google cuts longer texts off without a word.
const mostAlertText = 6000;

/** The interface of this run: asking for it is a call. */
let opened: GoogleAppsScript.Base.Ui | null = null;

/** Forgets the interface of another run. To be called when a run begins. */
export function beginUi(): void {
  opened = null;
}

const ui = (): GoogleAppsScript.Base.Ui => (opened ??= SpreadsheetApp.getUi());

function cut(text: string): string {
  return text.length <= mostAlertText ? text : `${text.slice(0, mostAlertText)}…`;
}

export function alert(title: string, text: string): void {
  const shown = ui();
  shown.alert(title, cut(text), shown.ButtonSet.OK);
}

/** A question with yes and no; closing it counts as no. */
export function confirm(title: string, text: string): boolean {
  const shown = ui();
  return shown.alert(title, cut(text), shown.ButtonSet.YES_NO) === shown.Button.YES;
}

/** A line of text, trimmed, "" when left blank. Throws `Cancelled` where the person does not want to go on. */
export function ask(title: string, text: string): string {
  const shown = ui();
  const response = shown.prompt(title, cut(text), shown.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== shown.Button.OK) throw new Cancelled();
  return response.getResponseText().trim();
}

/** One of a numbered list. Asks again after a wrong number; `fallback` is what a blank answer means. */
export function choose<T>(title: string, question: string, options: readonly [string, T][], fallback: number): T {
  const list = options.map(([name], index) => `${index + 1}. ${name}`).join("\n");
  const hint = `พิมพ์หมายเลข 1-${options.length} (เว้นว่าง = ${fallback + 1})`;
  for (let attempt = 0; attempt < 3; attempt++) {
    const wrong = attempt === 0 ? "" : "หมายเลขไม่ถูกต้อง\n";
    const typed = ask(title, `${wrong}${question}\n${list}\n\n${hint}`);
    const number = typed === "" ? fallback + 1 : Number(toArabicDigits(typed));
    const option = options[number - 1];
    if (option !== undefined) return option[1];
  }
  throw new Cancelled();
}

/** A note in the corner that goes away by itself: how far a long action is. */
export function showProgress(file: GoogleAppsScript.Spreadsheet.Spreadsheet, text: string): void {
  file.toast(text, "ITA", 60);
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A paper that is ready: its address as text, which always works, and at wish a dialog with a link to click, which
 * fails for people with two Google accounts.
 */
export function showLink(title: string, text: string, url: string): void {
  if (!confirm(title, `${text}\n\n${url}\n\nเปิดลิงก์ตอนนี้หรือไม่ (ลิงก์อยู่ในแผ่นงาน ทะเบียนรายงาน ด้วย)`)) return;
  const link = `<p style="font:16px sans-serif"><a target="_blank" href="${escaped(url)}">${escaped(title)}</a></p>`;
  ui().showModalDialog(HtmlService.createHtmlOutput(link).setWidth(420).setHeight(90), "ITA");
}

/** A cell's text in a line of a box: its lines by " / ", cut after so many letters; a blank one says so. */
export function onOneLine(text: string, most: number): string {
  return text === "" ? "(ว่าง)" : text.replace(/\s*\n\s*/g, " / ").slice(0, most);
}

/** The first of some lines as a list; `more` says how many are left out. */
export function listOf(lines: readonly string[], most: number, more: (left: number) => string): string {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return [...shown, ...(lines.length > most ? [more(lines.length - most)] : [])].join("\n");
}
