import { comparable } from "../docx/compare";
import { openDocx, readPart } from "../docx/package";
import { paragraphsOf } from "../docx/scan";
import { detailsOf, type PaperContext } from "../papers/common/context";
import { requiredElements } from "../papers/common/elements";
import { kindDef } from "../papers/kinds";
import type { PaperPlan } from "./report";

/** An element that an OIT item requires, and where in the paper it is answered. */
export interface ChecklistLine {
  readonly element: string;
  readonly source: string;
  /** Texts of which the first that stands in the paper answers it. */
  readonly texts: readonly string[];
  /** Looked for in tables only. */
  readonly inTable: boolean;
  /** Thai: the place in the paper; null where it is nowhere. */
  readonly place: string | null;
  /** How many things the workbook has to tell of it, and how many of them the paper tells. */
  readonly wanted: number;
  readonly told: number;
}

/** What stands for a line of the checklist in a PDF: a bookmark where the first of the texts stands. */
export interface ElementMark {
  /** Letters and figures. */
  readonly mark: string;
  readonly texts: readonly string[];
  readonly inTable: boolean;
}

export interface Checklist {
  /** "O26 รายงานผล..." as the sheet รายการ OIT names it; "" where it names none for the kind and year. */
  readonly item: string;
  readonly lines: readonly ChecklistLine[];
}

/** The item of รายการ OIT that a paper answers in its year: number and name; null where the sheet names none. */
export function itemOf({ book, kind }: Pick<PaperPlan, "book" | "kind">): { item: string; name: string } | null {
  const { fiscalYear } = book.settings;
  return book.oit.find((one) => one.kind === kind && one.year === fiscalYear) ?? null;
}

/** "O26-รายงานผล-2569.pdf": the name under which a paper is uploaded says its item and year. */
export function pdfName(plan: Pick<PaperPlan, "book" | "kind">, docx: string): string {
  const item = itemOf(plan)?.item.replace(/[^A-Za-z0-9๐-๙-]/g, "") ?? "";
  const name = docx.replace(/\.docx$/i, ".pdf");
  return item === "" ? name : `${item}-${name}`;
}

/** What the OIT item requires of a paper that was made, in order, and where it stands; no lines for a kind that answers none. */
export function checklistOf(plan: PaperPlan): Checklist {
  const { book, kind, round, statusDate, paper } = plan;
  const zip = paper === null ? null : openDocx(paper.docx);
  const paragraphs = zip === null ? [] : paragraphsOf(readPart(zip, "word/document.xml"));
  const printed = paragraphs.map(({ text, place, cells }) => ({
    text: comparable(text),
    place,
    isCell: cells.length > 0,
  }));
  const context: PaperContext = { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
  const lines = kindDef(kind).elements.map((element): ChecklistLine => {
    const { name, source, proofs, inText, isOneThing } = requiredElements[element];
    const inTable = inText !== true;
    const own = inTable ? printed.filter(({ isCell }) => isCell) : printed;
    const wanted = [...new Set(proofs(context).map(comparable))].filter((text) => text !== "");
    const whole = own.map(({ text }) => text).join("\n");
    const told = wanted.filter((text) => whole.includes(text));
    const place = own.find(({ text }) => told.some((one) => text.includes(one)))?.place ?? null;
    const count = (texts: readonly string[]): number => (isOneThing ? Math.min(1, texts.length) : texts.length);
    return { element: name, source, inTable, texts: told, place, wanted: count(wanted), told: count(told) };
  });
  const item = itemOf(plan);
  return { item: item === null ? "" : `${item.item} ${item.name}`, lines };
}

/** What is looked for in a PDF of the paper, to learn the page of each line: a mark of its own, by the line's place. */
export function checklistMarks(lines: readonly Pick<ChecklistLine, "texts" | "inTable">[]): readonly ElementMark[] {
  return lines.map(({ texts, inTable }, index) => ({ mark: `itaElement${index + 1}`, texts, inTable }));
}

/** A line of the checklist in words, with the page where it is known. */
export function checklistText({ element, place, wanted, told }: ChecklistLine, page: number | null): string {
  if (place === null) return `✗ ${element}: ไม่มีในเอกสาร`;
  const where = page === null ? place : `หน้า ${page}`;
  return `✓ ${element}: ${where}${told < wanted ? ` (มี ${told} จาก ${wanted} รายการ)` : ""}`;
}
