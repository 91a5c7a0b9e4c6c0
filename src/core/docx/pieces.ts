import { cellElements, paragraphHeight, paragraphElements, cellTextWidth, cellHeight } from "./heights";
import { lineParagraphs } from "./hanging";
import { bySection, fewWords, innerTable, isHeader, isKeptWhole, oneParagraph, rows, signingRows } from "./rows";
import { twipsPerPoint } from "./units";

/** Behind a label that is printed again because its cell goes on. */
const further = " (ต่อ)";
const isDash = (text: string): boolean => /^\s*[-–—]?\s*$/.test(text);
/** Letters of a label that is printed again; a longer one is only said to go on. */
const longestLabel = 60;

const text = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const textOrTab = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g;
const words = (xml: string): string => [...xml.matchAll(textOrTab)].map(([, one]) => one ?? " ").join("");
const isItem = (xml: string): boolean => xml.includes("w:hanging=");

/** The content of a cell between its properties and its end. */
const content = /^(<w:tc[^>]*>(?:<w:tcPr>[\s\S]*?<\/w:tcPr>)?)([\s\S]*)(<\/w:tc>)$/;
const lastText = /(<w:t)(?: [^>]*)?>([^<]*)(<\/w:t>)(?![\s\S]*<w:t[ >])/;

/** A paragraph that says its text again, and that it goes on. */
function again(paragraph: string): string {
  const whole = words(paragraph);
  const shown = whole.length > longestLabel || isDash(whole) ? further.trim() : `${whole}${further}`;
  let isFirst = true;
  const plain = paragraph.replace(/<w:tab\/>/g, "").replace(/<w:ind\b[^>]*\/>/, "");
  return plain.replace(text, () => {
    const own = isFirst ? shown : "";
    isFirst = false;
    return `<w:t xml:space="preserve">${own}</w:t>`;
  });
}

interface Column {
  readonly open: string;
  readonly close: string;
  readonly lines: readonly { readonly xml: string; readonly height: number }[];
}

/**
 * The lines of a column for each of some pieces of about these heights. A label stays with the list below it: no piece
 * ends between a line that is no item and an item.
 */
function shared(column: Column, heights: readonly number[]): readonly (readonly string[])[] {
  const pieces = heights.map((): string[] => []);
  let piece = 0;
  let filled = 0;
  column.lines.forEach((line, index) => {
    const before = column.lines[index - 1];
    const isBound = before !== undefined && !isItem(before.xml) && isItem(line.xml);
    if (filled > 0 && filled + line.height > (heights[piece] ?? 0) * 1.02 && !isBound && piece < heights.length - 1) {
      piece++;
      filled = 0;
    }
    filled += line.height;
    pieces[piece]?.push(line.xml);
  });
  return pieces;
}

const emptied = (paragraph: string): string => paragraph.replace(/<w:r[ >][\s\S]*<\/w:r>/, "");

const oneText = /^((?:(?!<w:t[ >])[\s\S])*<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>(?:(?!<w:t[ >])[\s\S])*)$/;

/** A paragraph of running text that is higher than a piece, parted at its spaces into such as are not; any other stays whole. */
function parts(paragraph: string, room: number, height: number): readonly string[] {
  const own = paragraphHeight(paragraph, room);
  const [, before = "", words = "", after = ""] = oneText.exec(paragraph) ?? [];
  if (own <= height || !words.includes(" ") || /<w:(?:br|tab|drawing|pict)\b/.test(paragraph)) return [paragraph];
  const count = Math.ceil(own / height);
  const length = words.length / count;
  const found: string[] = [];
  for (const word of words.split(/(?<= )/)) {
    const last = found[found.length - 1];
    // Pieces of one length, so that none ends with a line or two.
    const isFull = last === undefined || (found.length < count && last.length + word.length / 2 > length);
    if (isFull) found.push(word);
    else found[found.length - 1] = last + word;
  }
  return found.map((one) => before.replace(/<w:t>$/, '<w:t xml:space="preserve">') + one.replace(/ $/, "") + after);
}

/**
 * Of the height of a row that is kept whole, how high the pieces of a cut one are at most: each is more than half a page,
 * so that a page turns before what is said to go on. A single paragraph is parted where it is higher than half a page.
 */
const pieceShare = 0.9;
const paragraphShare = 0.5;

/**
 * A row that is too tall for its page, in pieces that are not; the first cell of each says what goes on. The first piece
 * fills the room that is left on its page, where that is known.
 */
function cutRow(row: string, limit: number, left = 0): string {
  const found = [...row.matchAll(cellElements)];
  const columns = found.map(([xml]): Column => {
    const [, open = "", inner = "", close = ""] = content.exec(xml) ?? [];
    const room = cellTextWidth(xml);
    const whole = [...inner.matchAll(paragraphElements)]
      .flatMap(([one]) => lineParagraphs(one))
      .flatMap((one) => parts(one, room, limit * paragraphShare));
    return { open, close, lines: whole.map((one) => ({ xml: one, height: paragraphHeight(one, room) })) };
  });
  const heights = columns.map(({ lines }) => lines.reduce((sum, { height }) => sum + height, 0));
  const tallest = Math.max(...heights);
  const count = Math.ceil((tallest - left) / (limit * pieceShare));
  const each = Array.from({ length: count }, () => (tallest - left) / count);
  const sizes = left > 0 ? [left, ...each] : each;
  const parted = columns.map((column) => shared(column, sizes));
  const [first] = columns;
  if (first === undefined || columns.some(({ open }) => open === "")) return row;
  const start = row.slice(0, found[0]?.index ?? 0);
  const label = first.lines[0]?.xml ?? "";
  const pieces = sizes.map((_, piece) => {
    const own = columns.map(({ open, close, lines }, at) => {
      const part = parted[at]?.[piece] ?? [];
      const isSaid = at === 0 && piece > 0 && label !== "";
      const blank = emptied(lines[lines.length - 1]?.xml ?? "<w:p></w:p>");
      const shown = [...(isSaid ? [again(label)] : []), ...part];
      const goesOn = piece > 0 ? open.replace(/<w:vMerge w:val="restart"\/>/, '<w:vMerge w:val="continue"/>') : open;
      return `${goesOn}${shown.length > 0 ? shown.join("") : blank}${close}`;
    });
    return `${start}${own.join("")}</w:tr>`;
  });
  // A column without a line of its own in some piece leaves the others as they are.
  return pieces.filter((_, piece) => piece === 0 || parted.some((part) => (part[piece] ?? []).length > 0)).join("");
}

const table = /<w:tbl>[\s\S]*?<\/w:tbl>/g;

/** How high a row is, about, in points. */
const rowHeight = (row: string): number =>
  Math.max(0, ...[...row.matchAll(cellElements)].map(([one]) => cellHeight(one)));

const spacing = /<w:spacing\b[^>]*>/;
const gapOf = (xml: string, side: "before" | "after"): number =>
  Number(new RegExp(`w:${side}="(\\d+)"`).exec(spacing.exec(xml)?.[0] ?? "")?.[1] ?? 0) / twipsPerPoint;

/** Width of the text of a page that is as high, in points. */
const pageWidth = (limit: number): number => (limit > 600 ? 453 : 728);

/** How much of a page what stands before a table fills; null where another table or a page's end is in it. */
function filledBefore(xml: string, limit: number): number | null {
  if (/<w:tbl>|<w:br w:type="page"|<w:pageBreakBefore\/>|<w:drawing|<w:pict/.test(xml)) return null;
  return [...xml.matchAll(paragraphElements)].reduce(
    (sum, [one]) => sum + gapOf(one, "before") + paragraphHeight(one, pageWidth(limit)) + gapOf(one, "after"),
    0,
  );
}

/** Shares of a page: what a hole at its end may be, what a row has to be to be cut for it, and how sure it must be. */
const hole = 0.3;
const cuttable = 0.4;
const surely = 1.1;

/**
 * The first row of a section's first table that its page has no room for, and that room; null where the hole that a
 * row kept whole leaves is small, or where it may well have room.
 */
function firstTurn(all: readonly string[], before: number, limit: number): { at: number; left: number } | null {
  let filled = before;
  for (const [at, row] of all.entries()) {
    const own = rowHeight(row);
    const left = limit - filled;
    if (filled + own > limit)
      return left > limit * hole && own > limit * cuttable && filled + own > limit * surely
        ? { at, left: left * pieceShare }
        : null;
    filled += own;
  }
  return null;
}

/**
 * Cuts rows that are too tall for their page into pieces at the ends of paragraphs, so that a page turns between them
 * and never within three lines of an end. Where the page of a row is known, as of a section's first table, a high one is
 * cut there too. Tables without a header are no tables of data and stay.
 */
export function cutTallRows(xml: string): string {
  return bySection(xml, (part, limit) =>
    part.replace(table, (whole, start: number) => {
      const all = [...whole.matchAll(rows)].map(([row]) => row);
      if (whole.indexOf("<w:tbl>", 1) > 0 || !all.some(isHeader)) return whole;
      const before = filledBefore(part.slice(0, start), limit);
      const turn = before === null ? null : firstTurn(all, before, limit);
      let index = -1;
      return whole.replace(rows, (row) => {
        index++;
        if (!isKeptWhole(row) || row.includes("<w:txbxContent")) return row;
        if (index === turn?.at) return cutRow(row, limit, turn.left);
        return rowHeight(row) > limit ? cutRow(row, limit) : row;
      });
    }),
  );
}

/** The properties of a paragraph with one that keeps it on the page of the next. */
function kept(paragraph: string): string {
  if (/<w:keepNext\/>/.test(paragraph)) return paragraph;
  if (/<w:keepNext\b[^>]*\/>/.test(paragraph)) return paragraph.replace(/<w:keepNext\b[^>]*\/>/, "<w:keepNext/>");
  const style = /<w:pPr>(?:<w:pStyle\b[^>]*\/>)?/;
  return style.test(paragraph)
    ? paragraph.replace(style, (found) => `${found}<w:keepNext/>`)
    : paragraph.replace(/^<w:p(?: [^>]*)?>/, (found) => `${found}<w:pPr><w:keepNext/></w:pPr>`);
}

interface Row {
  xml: string;
  readonly height: number;
  /** The cells that go on with the one above, by the column of the grid at which they begin. */
  readonly merges: ReadonlyMap<number, "restart" | "continue">;
}

const merge = /<w:vMerge(?:\s+w:val="(\w+)")?\s*\/>/;

interface PlacedCell {
  readonly xml: string;
  readonly at: number;
  /** Of the grid. */
  readonly column: number;
}

/** The cells of a row with the column of the grid at which each begins. */
function placed(row: string): readonly PlacedCell[] {
  let column = 0;
  return [...row.matchAll(cellElements)].map((found) => {
    const [xml] = found;
    const own = column;
    column += Number(/<w:gridSpan w:val="(\d+)"/.exec(xml)?.[1] ?? 1);
    return { xml, at: found.index, column: own };
  });
}

function readRow(xml: string): Row {
  const merges = new Map<number, "restart" | "continue">();
  let height = 0;
  for (const one of placed(xml)) {
    const found = merge.exec(one.xml);
    if (found === null) height = Math.max(height, cellHeight(one.xml));
    else merges.set(one.column, found[1] === "restart" ? "restart" : "continue");
  }
  return { xml, height, merges };
}

const cellAt = (row: string, column: number): PlacedCell | undefined =>
  placed(row).find((one) => one.column === column);

/** A merged cell begun anew in a row: its label again, and that it goes on. */
function begunAnew(row: string, column: number, label: string): string {
  const old = cellAt(row, column);
  if (old === undefined) return row;
  const shown = [...label.matchAll(paragraphElements)].map(([one]) => one);
  const last = shown.pop() ?? "";
  const marked = last.replace(lastText, (_, open: string, own: string, close: string) => {
    // A dash names nothing that could go on.
    const isLabel = shown.length > 0 || !isDash(own);
    return `${open} xml:space="preserve">${own}${isLabel ? further : ""}${close}`;
  });
  const open = content.exec(old.xml)?.[1] ?? "";
  const fresh = `${open.replace(merge, '<w:vMerge w:val="restart"/>')}${shown.join("")}${marked}</w:tc>`;
  return row.slice(0, old.at) + fresh + row.slice(old.at + old.xml.length);
}

/**
 * Of the height of a row that is kept whole, how high rows under one merged label are kept together: a hole at the end
 * of a page is never higher than that, and a label that is said again with its row reads well anywhere.
 */
const labelled = 0.33;

/**
 * The rows under one merged label: kept on one page where they are low together, or parted into groups that are, each
 * with the label again.
 */
function keepLabels(all: Row[], limit: number): void {
  const columns = new Set(all.flatMap(({ merges }) => [...merges.keys()]));
  for (const column of columns) {
    let label = "";
    let height = 0;
    for (let at = 0; at < all.length; at++) {
      const row = all[at];
      const state = row?.merges.get(column);
      if (row === undefined || state === undefined) {
        label = "";
        continue;
      }
      if (state === "restart") {
        label = content.exec(cellAt(row.xml, column)?.xml ?? "")?.[2] ?? "";
        height = 0;
      } else if (label !== "" && height + row.height > limit) {
        row.xml = begunAnew(row.xml, column, label);
        height = 0;
      } else if (label !== "") {
        const above = all[at - 1];
        if (above !== undefined) above.xml = above.xml.replace(paragraphElements, kept);
      }
      height += row.height;
    }
  }
}

/** Rows at the end of a table that stay together: a page does not turn to carry one low row alone under its header. */
const lastRows = 3;

// What stands between a table and the next, and that one.
const following = new RegExp(`^((?:${oneParagraph})*)(${innerTable})`);

/** Whether signatures follow a table without a word, or few words with one row of them, which would leave a page nearly empty. */
function isBareClosing(after: string): boolean {
  const [, between = "", signing = ""] = following.exec(after) ?? [];
  const [own, letters] = [signingRows(signing).length, words(between).trim().length];
  return (own > 0 && letters === 0) || (own === 1 && letters <= fewWords);
}

/**
 * Keeps the last rows of a table of data together where they are low: no page holds a header and one of them. The last
 * goes along with few closing words and one row of signatures.
 */
export function keepLastRows(xml: string): string {
  return bySection(xml, (part, limit) =>
    part.replace(table, (whole, start: number) => {
      const all = [...whole.matchAll(rows)].map(([row]) => row);
      if (whole.indexOf("<w:tbl>", 1) > 0 || !all.some(isHeader)) return whole;
      const isLow = (some: readonly string[]): boolean =>
        some.reduce((sum, row) => sum + rowHeight(row), 0) <= limit * labelled;
      const body = all.filter((row) => !isHeader(row));
      const last = all.length - 1;
      const from = body.length > lastRows && isLow(body.slice(-lastRows)) ? all.length - lastRows : last;
      const to = isLow(body.slice(-1)) && isBareClosing(part.slice(start + whole.length)) ? last : last - 1;
      let index = 0;
      return whole.replace(rows, (row) => {
        const at = index++;
        return at >= from && at <= to && !isHeader(row) ? row.replace(paragraphElements, kept) : row;
      });
    }),
  );
}

/** Keeps the label of merged cells on the page of the rows that it names; a long group has it again, marked "(ต่อ)". */
export function keepMergedLabels(xml: string): string {
  if (!xml.includes("<w:vMerge")) return xml;
  return bySection(xml, (part, limit) =>
    part.replace(table, (whole) => {
      if (!whole.includes("<w:vMerge") || whole.indexOf("<w:tbl>", 1) > 0) return whole;
      const all = [...whole.matchAll(rows)].map(([row]) => row);
      const body = all.map((row) => (isHeader(row) ? null : readRow(row)));
      keepLabels(
        body.filter((row): row is Row => row !== null),
        limit * labelled,
      );
      let index = 0;
      return whole.replace(rows, (row) => body[index++]?.xml ?? row);
    }),
  );
}
