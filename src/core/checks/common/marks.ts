import type { ProblemDef } from "../../problems/definition";
import { filledProblem, type FactsOf, type FactsParameter, type ProblemFacts } from "../../problems/problem";
import type { Problem, Span } from "../../problems/types";
import type { TextCell } from "./cells";
import { marked } from "./shared";

/** A place in a cell's text, and what should stand there where that is known. */
export interface Hit {
  readonly at: number;
  readonly length: number;
  readonly right?: string;
}

const excerptLength = 56;
const mark = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

/** Moves a cut back to the letter that a mark sits on. */
function letterStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && mark.test(text[start] ?? "")) start--;
  return start;
}

function letterEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && mark.test(text[end] ?? "")) end++;
  return end;
}

/** A line of the text around a place, the place in brackets: “…ก่อน [คำผิด] หลัง…”. */
export function excerpt(text: string, { at, length }: Hit): string {
  const flat = text.replace(/\s/g, " ");
  const word = flat.slice(at, Math.min(at + length, at + excerptLength - 8));
  const room = Math.max(0, excerptLength - word.length - 6);
  const from = letterStart(flat, Math.max(0, at - Math.ceil(room / 2)));
  const to = Math.min(flat.length, letterEnd(flat, at + length + Math.max(0, room - (at - from))));
  const before = flat.slice(from, at).trimStart();
  const after = flat.slice(at + length, to).trimEnd();
  const head = `${from > 0 ? "…" : ""}${before}`;
  const tail = `${after}${to < flat.length ? "…" : ""}`;
  return `${head}${head === "" || head.endsWith(" ") ? "" : " "}[${word}]${tail === "" || tail.startsWith(" ") ? "" : " "}${tail}`;
}

/** Whether the text around a hit is what should stand there already: to put it in once more would double a part of it. */
function standsAlready(text: string, { at, length, right }: Hit): boolean {
  if (right === undefined || right === "") return false;
  const found = text.slice(at, at + length);
  for (let offset = right.indexOf(found); offset >= 0; offset = right.indexOf(found, offset + 1)) {
    if (text.startsWith(right, at - offset)) return true;
  }
  return false;
}

/** Whether marks stand in another order than where they are looked for: a place in one is none in the other. */
const isReordered = (typed: string): boolean => /[\u0e47-\u0e4e][\u0e38-\u0e3a]/.test(typed);

/** The whole cell with every hit mended, all else as typed; undefined where a hit has no known right form, or has it already. */
export function mended(cell: TextCell, hits: readonly Hit[]): string | undefined {
  let text = "";
  let from = 0;
  for (const { at, length, right } of [...hits].sort((a, b) => a.at - b.at)) {
    if (right === undefined || at < from || standsAlready(cell.text, { at, length, right })) return undefined;
    if (isReordered(cell.text.slice(Math.max(0, at - 1), at + length + 1))) return undefined;
    text += cell.text.slice(from, at) + right;
    from = at + length;
  }
  text += cell.text.slice(from);
  if (typeof cell.raw !== "string") return text;
  // Only spaces around were taken off: they are put back.
  const start = cell.raw.indexOf(cell.text);
  return start < 0 ? text : cell.raw.slice(0, start) + text + cell.raw.slice(start + cell.text.length);
}

/** “wrong” → “right” of the different hits, at most five. */
export function changes(cell: TextCell, hits: readonly Hit[]): string {
  const all = hits.map(({ at, length, right }) => {
    const found = `“${cell.text.slice(at, at + length).replace(/\s+/g, " ")}”`;
    return right === undefined ? found : `${found} → “${right}”`;
  });
  const different = [...new Set(all)];
  const more = different.length > 5 ? ` และอีก ${different.length - 5} คำ` : "";
  return different.slice(0, 5).join(", ") + more;
}

/** The hits as places in the cell as it was typed: spaces around the text count. */
function spansOf({ raw, text }: Pick<TextCell, "raw" | "text">, hits: readonly Hit[]): readonly Span[] {
  const lead = typeof raw === "string" ? Math.max(0, raw.indexOf(text)) : 0;
  return [...hits]
    .sort((a, b) => a.at - b.at)
    .map(({ at, length, right }) => ({
      offset: lead + at,
      length,
      ...(right === undefined ? {} : { expected: right }),
    }));
}

/** One hit, in brackets within the text around it and as a place in the cell. `room`: letters on either side. */
export function markedAt(
  cell: Pick<TextCell, "raw" | "text">,
  hit: Hit,
  room?: number,
): Required<Pick<ProblemFacts, "found" | "spans">> {
  return { found: marked(cell.text, hit.at, hit.length, room), spans: spansOf(cell, [hit]) };
}

/** One problem for all hits of a cell; {words} and {count} of the wording are filled. */
export function atHits<Def extends ProblemDef>(
  def: Def,
  cell: TextCell,
  hits: readonly Hit[],
  ...[given]: FactsParameter<FactsOf<Def, "words" | "count">>
): Problem {
  const facts: ProblemFacts = given ?? {};
  const [first] = hits;
  const correction = facts.correction ?? (hits.length === 0 ? undefined : mended(cell, hits));
  const args = { words: changes(cell, hits), count: hits.length, ...facts.args };
  return filledProblem(def, {
    at: cell.at,
    header: cell.header,
    found: first === undefined ? cell.text : excerpt(cell.text, first),
    ...(first === undefined ? {} : { spans: spansOf(cell, hits) }),
    ...facts,
    args,
    ...(correction === undefined ? {} : { correction }),
  });
}

/** Hits left to right that overlap none before them in the list: earlier finders win. */
export function apart<H extends Hit>(hits: readonly H[]): readonly H[] {
  const kept: H[] = [];
  for (const hit of hits) {
    if (kept.every((one) => hit.at >= one.at + one.length || one.at >= hit.at + hit.length)) kept.push(hit);
  }
  return kept.sort((a, b) => a.at - b.at);
}
