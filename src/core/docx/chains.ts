/**
 * The words before a signature stay with it, but no more of them than that takes: a chain of all closing paragraphs
 * with chart and signatures would be pushed to the next page whole, and leave a hole.
 */

const run = /(?:<w:p(?: [^>]*)?>(?:(?!<\/?w:p[ >])[\s\S])*<\/w:p>){2,}/g;
const paragraph = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;
const text = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const keep = /<w:keepNext\/>/;
const isProse = (xml: string): boolean => keep.test(xml) && /w:firstLine="[1-9]/.test(xml) && lettersOf(xml) > 0;

/** Letters that fill about two lines of an upright page. */
const enough = 150;

function lettersOf(xml: string): number {
  return [...xml.matchAll(text)].reduce((sum, [, own = ""]) => sum + own.length, 0);
}

/** Running paragraphs that keep to the next, one behind another: only the last of them, of two lines together, still do. */
export function loosenChains(xml: string): string {
  return xml.replace(run, (whole) => {
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
