import { formatLong, type CivilDate } from "../calendar";
import { soonDays, summaryOf, type ListedItem, type Summary } from "../compute/summary";
import { workItems } from "../compute/work";
import { addressesOf } from "../model/addresses";
import type { Book } from "../model/book";
import type { CellRef } from "../workbook/types";

/** One mail to a division; `to` holds its addresses, separated by commas. */
export interface Reminder {
  readonly division: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const keyOf = (at: CellRef): string => `${at.sheet}\n${at.row}`;

function daysText(days: number | null): string {
  if (days === null) return "";
  if (days === 0) return "ครบกำหนดวันนี้";
  return days < 0 ? `เลยกำหนดมา ${-days} วัน` : `อีก ${days} วัน`;
}

function itemText(item: ListedItem, index: number, linkOf: (at: CellRef) => string): string {
  const date = item.date === null ? "" : `${item.isReport ? "กำหนดรายงาน" : "กำหนด"} ${formatLong(item.date)}`;
  const facts = [date, daysText(item.days)].filter((text) => text !== "").join(" ");
  const link = linkOf(item.at);
  const lines = [`${index + 1}. ${[item.code, item.title].join(" ").trim()}`, `   ${facts}`, link && `   ${link}`];
  return lines.filter((line) => line.trim() !== "").join("\n");
}

// A mail of thousands of items is read by nobody, and over 200 KB it is not sent.
const mostListed = 50;

function section(title: string, items: readonly ListedItem[], linkOf: (at: CellRef) => string): string {
  if (items.length === 0) return "";
  const lines = items.slice(0, mostListed).map((item, index) => itemText(item, index, linkOf));
  const more = items.length - mostListed;
  const rest = more > 0 ? [`… และอีก ${more} รายการ ดูในแผ่นงาน สรุปสถานะ`] : [];
  return [`${title} (${items.length} รายการ)`, ...lines, ...rest].join("\n");
}

/** The overdue and the coming items of each division that has any, by its name. */
function itemsByDivision(
  book: Book,
  summary: Summary,
): ReadonlyMap<string, { overdue: ListedItem[]; soon: ListedItem[] }> {
  const owners = new Map(workItems(book, summary.statusDate).map((item) => [keyOf(item.at), item.owners.divisions]));
  const found = new Map<string, { overdue: ListedItem[]; soon: ListedItem[] }>();
  const put = (item: ListedItem, list: "overdue" | "soon"): void => {
    for (const division of owners.get(keyOf(item.at)) ?? []) {
      const lists = found.get(division) ?? { overdue: [], soon: [] };
      lists[list].push(item);
      found.set(division, lists);
    }
  };
  for (const item of [...summary.measures.overdue, ...summary.risks.overdue]) put(item, "overdue");
  for (const item of [...summary.measures.dueSoon, ...summary.risks.dueSoon]) put(item, "soon");
  return found;
}

/**
 * The mails that are due on a date: one to each division with an address and at least one overdue or coming measure or
 * risk, in the order of ส่วนราชการ; [] where there is nothing to say. `linkOf` gives the web address of a cell, or "".
 */
export function reminderPlan(
  book: Book,
  statusDate: CivilDate,
  linkOf: (at: CellRef) => string = () => "",
): readonly Reminder[] {
  const items = itemsByDivision(book, summaryOf(book, statusDate));
  return book.divisions.flatMap(({ name, email }): Reminder[] => {
    const lists = items.get(name);
    const to = addressesOf(email).join(",");
    if (lists === undefined || to === "") return [];
    const { overdue, soon } = lists;
    const counts = [
      overdue.length > 0 ? `เกินกำหนด ${overdue.length} รายการ` : "",
      soon.length > 0 ? `ใกล้ถึงกำหนด ${soon.length} รายการ` : "",
    ].filter((text) => text !== "");
    const body = [
      `เรียน ${name}`,
      `งานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส (ITA) ของ${book.settings.office} ที่${name}รับผิดชอบ ณ วันที่ ${formatLong(statusDate)}`,
      section("เกินกำหนด", overdue, linkOf),
      section(`ถึงกำหนดใน ${soonDays} วัน`, soon, linkOf),
      "เมื่อดำเนินการแล้ว โปรดปรับช่อง สถานะ และใส่ หลักฐาน ในสมุดงาน อีเมลนี้ส่งจากสมุดงานเดือนละครั้งเมื่อมีรายการเท่านั้น",
    ].filter((part) => part !== "");
    return [{ division: name, to, subject: `แจ้งเตือน ITA: ${counts.join(" ")} (${name})`, body: body.join("\n\n") }];
  });
}

/** Divisions that have something to be reminded of and no address in ส่วนราชการ. */
export function divisionsWithoutAddress(book: Book, statusDate: CivilDate): readonly string[] {
  const items = itemsByDivision(book, summaryOf(book, statusDate));
  return book.divisions
    .filter(({ name, email }) => items.has(name) && addressesOf(email).length === 0)
    .map(({ name }) => name);
}
