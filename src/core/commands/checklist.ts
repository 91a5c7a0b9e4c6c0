import { toArabicDigits } from "../calendar";
import { templateFont } from "../docx/print";
import { detailsOf, type PaperContext } from "../papers/common/context";
import { askedElements, itemOf, printedIn, proofsOf, requirementsOf } from "./asked-elements";
import type { PaperPlan } from "./report";

/** An element that an OIT item requires, and where in the paper it is answered. */
export interface ChecklistLine {
  readonly element: string;
  readonly source: string;
  /** Texts of which the first that stands in the paper answers it. */
  readonly texts: readonly string[];
  /** Looked for in tables only. */
  readonly inTable: boolean;
  /** Paragraphs that only say what is required, on the page before the paper: they answer nothing. */
  readonly notIn: readonly string[];
  /** Whether the program knows what answers it; else a person has to look. */
  readonly isKnown: boolean;
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
  readonly notIn: readonly string[];
}

export interface Checklist {
  /** "O26 รายงานผล..." as the sheet รายการ OIT names it; "" where it names none for the kind and year. */
  readonly item: string;
  readonly lines: readonly ChecklistLine[];
}

/** The font of an office's papers: its own, else that of the templates. */
export const paperFont = ({ font }: PaperPlan["book"]["settings"]): string => font || templateFont;

/** "O26-รายงานผล-2569.pdf": the name under which a paper is uploaded says its item and year. */
export function pdfName(plan: Pick<PaperPlan, "book" | "kind">, docx: string): string {
  const item = toArabicDigits(itemOf(plan)?.item ?? "").replace(/[^A-Za-z0-9-]/g, "");
  const name = docx.replace(/\.docx$/i, ".pdf");
  return item === "" ? name : `${item}-${name}`;
}

/** What the OIT item requires of a paper that was made, in order, and where it stands; no lines for a kind that answers none. */
export function checklistOf(plan: PaperPlan): Checklist {
  const { book, kind, round, statusDate, paper } = plan;
  const notIn = requirementsOf(plan);
  const printed = paper === null ? [] : printedIn(paper.docx).filter(({ text }) => !notIn.includes(text));
  const context: PaperContext = { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
  const lines = askedElements(context).map(({ name, source, element }): ChecklistLine => {
    const inTable = element?.inText !== true;
    const own = inTable ? printed.filter(({ isCell }) => isCell) : printed;
    const wanted = proofsOf(element, context);
    const whole = own.map(({ text }) => text).join("\n");
    const told = wanted.filter((text) => whole.includes(text));
    const place = own.find(({ text }) => told.some((one) => text.includes(one)))?.place ?? null;
    const count = (texts: readonly string[]): number =>
      element?.isOneThing === true ? Math.min(1, texts.length) : texts.length;
    const blanks = told.length === 0 ? 0 : (element?.blanks?.(context) ?? 0);
    const counts = { wanted: count(wanted) + blanks, told: count(told) };
    return { element: name, source, inTable, notIn, isKnown: element !== null, texts: told, place, ...counts };
  });
  const item = itemOf(plan);
  return { item: item === null ? "" : `${item.item} ${item.name}`, lines };
}

/** What is looked for in a PDF of the paper, to learn the page of each line: a mark of its own, by the line's place. */
export function checklistMarks(
  lines: readonly Pick<ChecklistLine, "texts" | "inTable" | "notIn">[],
): readonly ElementMark[] {
  return lines.map(({ texts, inTable, notIn }, index) => ({ mark: `itaElement${index + 1}`, texts, inTable, notIn }));
}

/** A line of the checklist in words, with the page of the file where it is known: papers number their pages from where they begin. */
export function checklistText({ element, isKnown, place, wanted, told }: ChecklistLine, page: number | null): string {
  if (!isKnown) return `? ${element}: โปรแกรมไม่รู้จักองค์ประกอบนี้ โปรดเปิดเอกสารตรวจเอง`;
  if (place === null) return `✗ ${element}: ไม่มีในเอกสาร`;
  const where = page === null ? place : `แผ่นที่ ${page} ของไฟล์ PDF`;
  return `✓ ${element}: ${where}${told < wanted ? ` (มี ${told} จาก ${wanted} รายการ)` : ""}`;
}
