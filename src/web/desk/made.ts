import type { MadeFile, MakingNote, PageWords, PdfDone, StoppedPaper } from "../../core";
import { element, withSign } from "../dom";
import type { PdfMaker } from "./backend";
import { severitySigns } from "../signs";
import { saveAs } from "../save";

/** What became of the PDF of each paper, by the paper's address; a text says why there is none. */
export type Pdfs = ReadonlyMap<string, PdfDone | string>;

/** Makes the PDF of one paper after another; what fails is said of that paper, and what the person stops is left. */
export async function pdfsOf(
  papers: readonly MadeFile[],
  maker: PdfMaker,
  step: (text: string) => void,
): Promise<Pdfs> {
  const done = new Map<string, PdfDone | string>();
  let isStopped = false;
  for (const [index, paper] of papers.entries()) {
    if (!isStopped) step(`กำลังสร้าง PDF ${index + 1} จาก ${papers.length}: ${paper.title}`);
    const made: PdfDone | string | null = isStopped
      ? null
      : await maker(paper).catch((thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)));
    isStopped = made === null;
    done.set(paper.address, made ?? "หยุดก่อน จึงยังไม่ได้สร้าง");
  }
  return done;
}

/** Papers that errors stopped, and those that wait for them. */
export function stoppedText(stopped: readonly StoppedPaper[], waiting: readonly string[]): HTMLElement[] {
  const lines = stopped.map(({ title, errors, first }) =>
    element("li", {}, `${title}: ข้อผิดพลาด ${errors} รายการ เช่น ${first}`),
  );
  const head = "ยังไม่ได้สร้าง เพราะข้อมูลมีข้อผิดพลาด แก้ในขั้นที่ 1 หรือเลือกสร้างเป็นร่าง";
  const rest = `เอกสารที่สั่งพร้อมกันจึงยังไม่ได้สร้างด้วย: ${waiting.join(", ")} ถ้าต้องการก่อน ให้สั่งแยก`;
  return [
    element("p", { class: "note" }, ...withSign("✕", head)),
    element("ul", {}, ...lines),
    ...(waiting.length > 0 ? [element("p", {}, rest)] : []),
  ];
}

/** So many of what came up in making are laid out. */
const mostNotes = 20;

/** What came up in making papers, which the check of the workbook does not show. */
export function notesText(notes: readonly MakingNote[], { severities }: PageWords): HTMLElement[] {
  if (notes.length === 0) return [];
  const lines = notes.slice(0, mostNotes).map(({ severity, place, message, fix }) => {
    const word = severities.find((named) => named.severity === severity)?.word ?? "";
    const text = [word, place, message].filter((part) => part !== "").join(" ");
    return element("li", {}, ...withSign(severitySigns[severity], `${text} วิธีแก้: ${fix}`));
  });
  const more = notes.length - lines.length;
  return [
    element("p", {}, "พบขณะสร้างเอกสาร"),
    element("ul", { class: "found" }, ...lines, ...(more > 0 ? [element("li", {}, `และอีก ${more} รายการ`)] : [])),
  ];
}

/** Papers that were made, each with its PDF and with what its OIT item requires of it. */
export function madeText(
  papers: readonly MadeFile[],
  where: string,
  pdfs: Pdfs | null,
  words: PageWords,
): HTMLElement[] {
  const items = papers.map((paper) => {
    const button = element("button", { type: "button", class: "link" }, paper.name);
    button.addEventListener("click", () => {
      saveAs(paper);
    });
    const pdf = pdfs?.get(paper.address) ?? null;
    return element(
      "li",
      {},
      button,
      paper.isDraft ? " (ร่าง)" : "",
      pdfLine(paper, pdf),
      ...(typeof pdf === "object" && pdf !== null && pdf.fonts !== ""
        ? [element("p", { class: "note" }, pdf.fonts)]
        : []),
      ...checklist(paper, pdf, words),
    );
  });
  const head = element("p", { class: "done" }, ...withSign("✓", `สร้าง ${papers.length} ฉบับ ${where}`));
  return [head, element("ul", { class: "made" }, ...items)];
}

function pdfLine({ pdfName, isDraft }: MadeFile, pdf: PdfDone | string | null): HTMLElement | string {
  if (pdf === null) return isDraft ? "" : element("p", { class: "reason" }, `ชื่อไฟล์ PDF ที่แนะนำ: ${pdfName}`);
  if (typeof pdf === "string") return element("p", { class: "note" }, ...withSign("✕", `PDF: ${pdf}`));
  return element("p", { class: "done" }, ...withSign("✓", `PDF อยู่ข้างเอกสาร: ${pdf.name}`));
}

/** A checklist by what it comes to: open where something is missing or left to a person. */
const looks = {
  whole: { sign: "✓", class: "elements" },
  unsure: { sign: "?", class: "elements unsure", open: "" },
  lacking: { sign: "✕", class: "elements lacking", open: "" },
} as const;

/** What the OIT item requires, with the page where a PDF told it. */
function checklist(
  { checklist: { item, lines } }: MadeFile,
  pdf: PdfDone | string | null,
  words: PageWords,
): HTMLElement[] {
  if (lines.length === 0) return [];
  const marks = words.checklistMarks(lines);
  const pages = new Map((typeof pdf === "object" ? (pdf?.pages ?? []) : []).map(({ mark, page }) => [mark, page]));
  const title = item === "" ? "องค์ประกอบของข้อ OIT" : `ตอบข้อ ${item}`;
  const verdict = words.checklistVerdict(lines);
  const rows = lines.map((line, index) => {
    const page = pages.get(marks[index]?.mark ?? "") ?? null;
    const why = line.isKnown && line.place === null ? ` กรอกในสมุดงานหรือใช้แม่แบบที่พิมพ์ แล้วสร้างใหม่ (${line.source})` : "";
    return element("li", {}, `${words.checklistText(line, page)}${why}`);
  });
  const { sign, ...look } = looks[verdict.state];
  const summary = element("summary", {}, ...withSign(sign, `${title}: ${verdict.text}`));
  return [element("details", look, summary, element("ul", {}, ...rows))];
}
