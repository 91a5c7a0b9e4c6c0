import { basename } from "node:path";
import { toArabicDigits } from "../../core";

/** What a paper is told on its way to a PDF. */
export interface PdfWish {
  /** Shown by readers in the place of the file's name, where the document has no title of its own. */
  readonly title: string;
  /** Page numbers, and those of the contents, in Thai figures. */
  readonly thaiNumbers: boolean;
  /** Texts whose pages are wanted, by a mark each: letters and figures. */
  readonly marks: readonly {
    readonly mark: string;
    readonly texts: readonly string[];
    readonly inTable: boolean;
    readonly notIn?: readonly string[];
    /** So many paragraphs with one of the texts are passed over. */
    readonly skip?: number;
  }[];
}

const thai = 'fo:language="th" fo:country="TH"';
const defaultStyle = /<style:default-style\b[\s\S]*?<\/style:default-style>/g;

/** The document's own language is Thai; Latin words in it keep theirs, or LibreOffice would turn lines inside of them. */
const inThai = (fodt: string): string =>
  fodt.replace(defaultStyle, (style) => style.replace(/fo:language="[^"]*" fo:country="[^"]*"/g, thai));

function encode(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * LibreOffice reads Thai page numbers of a .docx as plain ones; "Native Numbering" counts in the language's own figures.
 * A reference without a format of its own, as in a table of contents, prints the number as its page does.
 */
function withThaiNumbers(fodt: string): string {
  return fodt
    .replace(/(<style:page-layout-properties\b[^>]*?style:num-format=")1(")/g, "$1Native Numbering$2")
    .replace(/(<text:bookmark-ref\b[^>]*?) text:reference-format="page"/g, "$1")
    .replace(/<text:page-number\b(?![^>]*style:num-format)/g, '<text:page-number style:num-format="Native Numbering"');
}

const paragraph = /<(\/?)table:table(?: [^>]*)?>|<text:(?:p|h)\b[^>]*?(?:\/>|>([\s\S]*?)<\/text:(?:p|h)>)/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|apos);/g, (_, word: string) => entities[word] ?? "");

/** A text as two printings of it compare equal: figures and hyphens of one kind, no spaces. */
function folded(text: string): string {
  return toArabicDigits(text)
    .replace(/[\s\u200b-\u200d]+/g, "")
    .replace(/\u2011/g, "-");
}

/** Puts a bookmark where each wanted text first stands behind those passed over; what stands nowhere gets none. */
function withMarks(fodt: string, marks: PdfWish["marks"]): string {
  const waiting = marks.map(({ mark, texts, inTable, notIn = [], skip = 0 }) => ({
    mark,
    inTable,
    skip,
    notIn: notIn.map(folded),
    texts: texts.map(folded).filter((text) => text !== ""),
  }));
  const body = fodt.indexOf("<office:text");
  let depth = 0;
  const marked = fodt
    .slice(body)
    .replace(paragraph, (whole: string, slash: string | undefined, inner: string | undefined) => {
      if (slash !== undefined) depth += slash === "" ? 1 : -1;
      if (inner === undefined || waiting.length === 0) return whole;
      const text = folded(plain(inner));
      const holding = waiting.filter(
        ({ texts, inTable, notIn }) =>
          (depth > 0 || !inTable) && !notIn.includes(text) && texts.some((one) => text.includes(one)),
      );
      const here = holding.filter(({ skip }) => skip === 0);
      for (const one of holding) one.skip -= 1;
      if (here.length === 0) return whole;
      for (const one of here) waiting.splice(waiting.indexOf(one), 1);
      const bookmarks = here.map(({ mark }) => `<text:bookmark text:name="${mark}"/>`).join("");
      return whole.replace(/^<text:(?:p|h)\b[^>]*>/, (open) => open + bookmarks);
    });
  return fodt.slice(0, body) + marked;
}

/** A document as LibreOffice has read it from a .docx, in the language, with the title and the numbers of a Thai paper. */
export function thaiDocument(fodt: string, { title, thaiNumbers, marks }: PdfWish): string {
  const own = `<dc:title>${encode(title)}</dc:title>`;
  const blank = fodt.replace(/<dc:title>\s*<\/dc:title>|<dc:title\/>/, "");
  const titled = blank.includes("<dc:title>") ? blank : blank.replace(/<office:meta>/, (meta) => meta + own);
  const spoken = inThai(titled);
  return withMarks(thaiNumbers ? withThaiNumbers(spoken) : spoken, marks);
}

/** The title of a paper by its file's name: "รายงานผล-รอบ6เดือน-2569" -> "รายงานผล รอบ6เดือน 2569". */
export function titleOfFile(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, "")
    .replace(/-/g, " ");
}
