import { fewWords, innerTable, oneParagraph, rows, signingRows } from "./rows";

/**
 * The words before a signature stay with it, but no more of them than that takes: a chain of all closing paragraphs
 * with chart and signatures would be pushed to the next page whole, and leave a hole.
 */

const run = /(?:<w:p(?: [^>]*)?>(?:(?!<\/?w:p[ >])[\s\S])*<\/w:p>){2,}/g;
const paragraph = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;
const text = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const keep = /<w:keepNext\/>/;
const everyKeep = /<w:keepNext\/>/g;
const table = new RegExp(innerTable, "g");
// A table, what stands below it, and the table of those who sign.
const closing = new RegExp(`(</w:tbl>)((?:${oneParagraph})+)(?=(${innerTable}))`, "g");
const isProse = (xml: string): boolean => keep.test(xml) && /w:firstLine="[1-9]/.test(xml) && lettersOf(xml) > 0;

/** Letters that fill about two lines of an upright page. */
const enough = 150;

function lettersOf(xml: string): number {
  return [...xml.matchAll(text)].reduce((sum, [, own = ""]) => sum + own.length, 0);
}

/** Rows of signatures that stay together: the last, and one before it. */
const rowsTogether = 2;

/** Of many rows of signatures the last two stay together; a page may turn before them. */
function loosenRows(xml: string): string {
  return xml.replace(table, (whole) => {
    const before = signingRows(whole).length - rowsTogether;
    let at = 0;
    return before > 0 ? whole.replace(rows, (row) => (at++ < before ? row.replace(everyKeep, "") : row)) : whole;
  });
}

/** A table of data stays with a few words and one row of signatures below it; more than that would leave a hole. */
function loosenTables(xml: string): string {
  return xml.replace(closing, (whole, start: string, between: string, signing: string) => {
    const all = [...between.matchAll(paragraph)].map(([one]) => one);
    // A note of the table stands before the gap, the closing words behind it: without words that gap is the signatures'.
    const gap = all.findIndex((one) => lettersOf(one) === 0);
    const words = lettersOf(all.slice(gap + 1).join(""));
    const isFew = signingRows(signing).length <= 1 && words <= fewWords;
    if (gap < 0 || words === 0 || isFew) return whole;
    return start + all.map((one, at) => (at === gap ? one.replace(keep, "") : one)).join("");
  });
}

/**
 * Running paragraphs that keep to the next, one behind another: only the last of them, of two lines together, still do.
 * So do the last two of many rows of signatures, and a table before one row of them.
 */
export function loosenChains(xml: string): string {
  return loosenRows(loosenTables(xml)).replace(run, (whole) => {
    const all = [...whole.matchAll(paragraph)].map(([one]) => one);
    let letters = 0;
    for (let at = all.length - 1; at >= 0; at--) {
      const own = all[at] ?? "";
      if (!isProse(own)) {
        // A line without words, such as a gap before the signatures, belongs to the chain.
        if (!keep.test(own) || lettersOf(own) > 0) letters = 0;
        continue;
      }
      if (letters >= enough) all[at] = own.replace(keep, "");
      letters += lettersOf(own);
    }
    return all.join("");
  });
}
