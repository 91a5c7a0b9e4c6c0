import { toArabicDigits } from "../calendar";
import { templateFont } from "../docx/print";
import { detailsOf, type PaperContext } from "../papers/common/context";
import { answerTo, askedElements, itemOf, printedIn, requirementsOf } from "./asked-elements";
import { shorten } from "../workbook/text";
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
  /** So many paragraphs of the paper hold one of the texts before the place that answers. */
  readonly skip: number;
  /** Whether the program knows what answers it; else a person has to look. */
  readonly isKnown: boolean;
  /** Thai: the place in the paper; null where it is nowhere. */
  readonly place: string | null;
  /** How many things have to be told, and how many of them the paper tells. */
  readonly wanted: number;
  readonly told: number;
  /** Codes of what is not told though it should be: work that was not begun, or was cancelled, has no results. */
  readonly lacking: readonly string[];
}

/** What stands for a line of the checklist in a PDF: a bookmark where the first of the texts stands. */
export interface ElementMark {
  /** Letters and figures. */
  readonly mark: string;
  readonly texts: readonly string[];
  readonly inTable: boolean;
  readonly notIn: readonly string[];
  readonly skip: number;
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
  const printed = paper === null ? [] : printedIn(paper.docx, notIn);
  const context: PaperContext = { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
  const lines = askedElements(context).map(({ name, source, element }): ChecklistLine => {
    const inTable = element?.inText !== true;
    const { wanted, told, texts, first } = answerTo(element, context, printed);
    const before = first === null ? [] : printed.slice(0, printed.indexOf(first));
    const skip = before.filter(({ text, isCell }) => (isCell || !inTable) && texts.some((one) => text.includes(one)));
    const isOne = element?.isOneThing === true;
    const count = (all: readonly unknown[]): number => (isOne ? Math.min(1, all.length) : all.length);
    const lacking = isOne ? [] : wanted.filter((one) => one.isExcused !== true && !told.includes(one));
    return {
      element: name,
      source,
      inTable,
      notIn,
      isKnown: element !== null,
      texts,
      skip: skip.length,
      place: first?.place ?? null,
      wanted: count(wanted),
      told: count(told),
      lacking: lacking.map(({ of, text }) => of || shorten(text, 40)),
    };
  });
  const item = itemOf(plan);
  return { item: item === null ? "" : `${item.item} ${item.name}`, lines };
}

/** What is looked for in a PDF of the paper, to learn the page of each line: a mark of its own, by the line's place. */
export function checklistMarks(
  lines: readonly Pick<ChecklistLine, "texts" | "inTable" | "notIn" | "skip">[],
): readonly ElementMark[] {
  return lines.map(({ texts, inTable, notIn, skip }, index) => {
    return { mark: `itaElement${index + 1}`, texts, inTable, notIn, skip };
  });
}

/** How a paper answers an element: whole, for some of its things, nowhere, or as a person has to see. */
function answerOf({ isKnown, place, lacking }: ChecklistLine): "whole" | "partly" | "nowhere" | "unknown" {
  if (!isKnown) return "unknown";
  if (place === null) return "nowhere";
  return lacking.length === 0 ? "whole" : "partly";
}

/** So many of what is lacking are named. */
const mostNamed = 3;

/** A line of the checklist in words, with the page of the file where it is known: papers number their pages from where they begin. */
export function checklistText(line: ChecklistLine, page: number | null): string {
  const { element, place, wanted, told, lacking } = line;
  const where = page === null ? (place ?? "") : `แผ่นที่ ${page} ของไฟล์ PDF`;
  switch (answerOf(line)) {
    case "unknown":
      return `? ${element}: โปรแกรมไม่รู้จักองค์ประกอบนี้ โปรดเปิดเอกสารตรวจเอง`;
    case "nowhere":
      return `✗ ${element}: ไม่มีในเอกสาร`;
    case "partly": {
      const more = lacking.length > mostNamed ? ` และอีก ${lacking.length - mostNamed} เรื่อง` : "";
      const named = lacking.slice(0, mostNamed).join(", ");
      return `△ ${element}: ${where} มีเพียง ${told} จาก ${wanted} เรื่อง ขาด ${named}${more}`;
    }
    case "whole": {
      const rest = told < wanted ? ` (มี ${told} จาก ${wanted} เรื่อง ที่เหลือยังไม่ดำเนินการหรือยกเลิก)` : "";
      return `✓ ${element}: ${where}${rest}`;
    }
  }
}

/** What a checklist comes to. */
export interface ChecklistVerdict {
  /** "unsure": nothing is lacking for certain, and a person has to look. */
  readonly state: "whole" | "unsure" | "lacking";
  /** Thai. */
  readonly text: string;
}

/** How many elements are answered, lacking, answered in part, and left to a person. */
export function checklistVerdict(lines: readonly ChecklistLine[]): ChecklistVerdict {
  const answers = lines.map(answerOf);
  const count = (answer: (typeof answers)[number]): number => answers.filter((one) => one === answer).length;
  const all = lines.length;
  const [whole, partly, nowhere, unknown] = [count("whole"), count("partly"), count("nowhere"), count("unknown")];
  if (whole === all) return { state: "whole", text: `ครบ ${all} องค์ประกอบ` };
  const rest = [
    partly > 0 ? `ตอบไม่ครบทุกเรื่อง ${partly} องค์ประกอบ` : "",
    unknown > 0 ? `โปรดตรวจเองอีก ${unknown} องค์ประกอบ` : "",
  ];
  const head = nowhere > 0 ? `ขาด ${nowhere} จาก ${all} องค์ประกอบ ไม่ได้คะแนน` : `พบ ${whole} จาก ${all} องค์ประกอบ`;
  const text = [head, ...rest].filter((part) => part !== "").join(" ");
  return { state: nowhere > 0 ? "lacking" : "unsure", text };
}
