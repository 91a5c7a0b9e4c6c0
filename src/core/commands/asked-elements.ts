import { missingElements } from "../checks/papers/printing";
import { comparable } from "../docx/compare";
import { openDocx, readPart } from "../docx/package";
import { paragraphsOf } from "../docx/scan";
import type { PaperContext } from "../papers/common/context";
import { requiredElements, type Proof, type RequiredElement } from "../papers/common/elements";
import { kindDef, paperKinds, type PaperKind } from "../papers/kinds";
import type { Book } from "../model/book";
import type { Item } from "../model/items";
import type { OitItem } from "../model/reference";
import { defineProblem } from "../problems/definition";
import { problem, sameProblem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf } from "../workbook/table";
import { shorten } from "../workbook/text";

export const oitUnanswered = defineProblem({
  code: "oit.unanswered",
  severity: "error",
  message: "{paper}ไม่มี “{element}” ซึ่งรายการ OIT ข้อ {item} กำหนด จึงเป็นฉบับร่าง",
  expected: "ทุกองค์ประกอบของข้อนี้อยู่ในเอกสาร",
  fix: "กรอกข้อมูลนี้ในสมุดงาน (เรื่องที่ไม่มี ให้กรอกว่า ไม่มี) ใช้แม่แบบที่พิมพ์ข้อมูลนี้ หรือแก้องค์ประกอบในแผ่นงาน รายการ OIT ให้ตรงคู่มือ แล้วสร้างเอกสารใหม่",
  why: "แบบวัดให้คะแนนเมื่อครบทุกองค์ประกอบ ขาดข้อเดียวได้ศูนย์",
  source: "คู่มือการประเมิน ITA ของปีนั้น (แผ่นงาน รายการ OIT)",
});

/** An element that is asked of a paper, and what of the workbook would answer it. */
export interface AskedElement {
  /** Thai, in the words of the sheet where it names its own. */
  readonly name: string;
  readonly source: string;
  /** null: in words of the sheet of which the program knows no answer. */
  readonly element: RequiredElement | null;
}

/** The item of รายการ OIT that a paper answers in its year: number and name; null where the sheet names none. */
export function itemOf({ book, kind }: { readonly book: Book; readonly kind: PaperKind }): OitItem | null {
  const { fiscalYear } = book.settings;
  return book.oit.find((one) => one.kind === kind && one.year === fiscalYear) ?? null;
}

/** The elements that words name, those of other papers left out. */
function namedIn(words: string, kind: PaperKind): readonly RequiredElement[] {
  const { works, hasResults } = kindDef(kind);
  const mayBeAsked = ({ of, ofResults }: RequiredElement): boolean =>
    of === "year" || (works.includes(of) && (ofResults !== true || hasResults));
  let left = words;
  return Object.values(requiredElements).filter((element) => {
    if (!mayBeAsked(element) || !element.askedBy.test(left)) return false;
    if (element.takesWords === true) left = left.replace(element.askedBy, " ");
    return true;
  });
}

/** What a line of the sheet asks of a paper: each thing that its words name, else the line itself. */
function askedIn(line: Item, kind: PaperKind, source: string): readonly AskedElement[] {
  const whole = [line.text, ...line.subs].join(" ");
  const named = namedIn(whole, kind);
  // A line about the year says what was done in it, and asks for nothing of that once more.
  const known = named.some(({ of }) => of === "year") ? named.filter(({ of }) => of === "year") : named;
  if (known.length === 0) return [{ name: whole, source, element: null }];
  return known.map((element) => ({ name: known.length === 1 ? whole : `${whole} (${element.name})`, source, element }));
}

/**
 * What is asked of a paper: the elements that the sheet gives its item, else those that are known of its kind and what the
 * name of the item asks for beside them.
 */
export function askedElements({ book, kind }: Pick<PaperContext, "book" | "kind">): readonly AskedElement[] {
  const item = itemOf({ book, kind });
  if (item === null || item.elements.length === 0) {
    const usual = kindDef(kind).elements.map((key) => requiredElements[key]);
    const byName = namedIn(item?.name ?? "", kind).filter(({ askedByName }) => askedByName === true);
    return [...new Set([...usual, ...byName])].map((element) => {
      return { name: element.name, source: element.source, element };
    });
  }
  const source = item.source.text.source || "แผ่นงาน รายการ OIT";
  return item.elements.flatMap((line) => askedIn(line, kind, source));
}

/** What the page before a paper copies of its item, as it compares equal to what is printed: it answers nothing. */
export function requirementsOf(of: { readonly book: Book; readonly kind: PaperKind }): readonly string[] {
  const item = itemOf(of);
  if (item === null) return [];
  const lines = item.elements.flatMap(({ text }, index) => [text, `${index + 1}. ${text}`]);
  return [item.name, `${item.item} ${item.name}`, ...lines].map(comparable);
}

/** A paragraph of a paper, its text as it is compared. */
export interface PrintedParagraph {
  readonly text: string;
  readonly place: string;
  readonly isCell: boolean;
  /** What the head of its table says; "" outside of tables. */
  readonly head: string;
  /** Whether its cell has a picture. */
  readonly hasPicture: boolean;
}

/** The paragraphs of the body of a paper that was made, but for those that only copy what its item requires. */
export function printedIn(docx: Uint8Array, copied: readonly string[]): readonly PrintedParagraph[] {
  const zip = openDocx(docx);
  if (zip === null) return [];
  const xml = readPart(zip, "word/document.xml");
  const heads = new Map<number, string>();
  const found = paragraphsOf(xml).map(({ text, place, cells }) => {
    const cell = cells[cells.length - 1];
    if (cell === undefined) return { text: comparable(text), place, table: 0, hasPicture: false };
    const { table, row, cellAt, rowAt, rowEnd } = cell;
    const isHead = row === 1 || xml.slice(rowAt, rowEnd).includes("<w:tblHeader");
    if (isHead) heads.set(table, `${heads.get(table) ?? ""}${text}\n`);
    const hasPicture = /<w:(?:drawing|pict)\b/.test(xml.slice(cellAt, xml.indexOf("</w:tc>", cellAt)));
    return { text: comparable(text), place, table, hasPicture };
  });
  return found
    .filter(({ text }) => !copied.includes(text))
    .map(({ table, ...one }) => ({ ...one, isCell: table > 0, head: heads.get(table) ?? "" }));
}

/** Sentences hold it too: in a cell of its own alone it is an answer. */
const nothingToTell = "ไม่มี";

const holds = (printed: string, text: string): boolean =>
  text === nothingToTell ? printed === text : printed.includes(text);

/** What answers an element in a paper, and where. */
export interface Answer {
  /** What has to be told. */
  readonly wanted: readonly Proof[];
  /** As far as the paper tells it. */
  readonly told: readonly Proof[];
  /** The texts of what is told, as they are compared. */
  readonly texts: readonly string[];
  readonly first: PrintedParagraph | null;
}

/** What of the workbook answers an element, looked for in the paragraphs of a paper. */
export function answerTo(
  element: RequiredElement | null,
  context: PaperContext,
  printed: readonly PrintedParagraph[],
): Answer {
  if (element === null) return { wanted: [], told: [], texts: [], first: null };
  const { inText, under, withPicture, proofs } = element;
  const own = printed.filter(({ isCell, head, hasPicture }) => {
    if (withPicture === true && !hasPicture) return false;
    return isCell ? under === undefined || under.test(head) : inText === true;
  });
  const wanted = proofs(context);
  const whole = own.map(({ text }) => text).join("\n");
  const stands = (text: string): boolean =>
    text !== "" && (text === nothingToTell ? own.some((one) => one.text === text) : whole.includes(text));
  const told = wanted.filter(({ text }) => stands(comparable(text)));
  const texts = [...new Set(told.map(({ text }) => comparable(text)))];
  return { wanted, told, texts, first: own.find((one) => texts.some((text) => holds(one.text, text))) ?? null };
}

/** An element that stands nowhere in a paper, and the error of the paper. */
interface Unanswered {
  readonly element: RequiredElement;
  readonly problem: Problem;
}

/**
 * Elements of the item that stand nowhere in a paper, each an error of the paper. One for which the sheet names no item of
 * the year is asked for nothing.
 */
export function unansweredElements(context: PaperContext, docx: Uint8Array): readonly Unanswered[] {
  const item = itemOf(context);
  if (item === null) return [];
  const printed = printedIn(docx, requirementsOf(context));
  return askedElements(context).flatMap(({ name, element }) => {
    if (element === null || answerTo(element, context, printed).first !== null) return [];
    const args = { paper: paperKinds[context.kind].name, item: item.item, element: shorten(name, 120) };
    const { source } = item;
    const at = { at: refOf(source, "elements"), header: headerOf(source, "elements") };
    return [{ element, problem: problem(oitUnanswered, { ...at, found: name, args }) }];
  });
}

/** Problems of the data without those that an error of the paper tells again: one blank is told once. */
export function toldOnce(
  standing: readonly Problem[],
  context: PaperContext,
  unanswered: readonly Unanswered[],
): readonly Problem[] {
  const item = itemOf(context);
  if (item === null || unanswered.length === 0) return standing;
  const again = missingElements(context.book, item)
    .filter(({ asked }) => unanswered.some(({ element }) => element === requiredElements[asked]))
    .map((missing) => sameProblem(missing.problem));
  return standing.filter((one) => !again.includes(sameProblem(one)));
}
