import { toArabicDigits } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { shorten } from "../workbook/text";
import { paperLacks } from "./problems";
import { decodeXml } from "./xml";

/** Something that a paper has to show, by any of its texts. */
export interface Expected {
  /** Thai: what it is, in the singular. */
  readonly what: string;
  readonly texts: readonly string[];
}

const texts = /<(?:w|m|a):t(?: [^>]*)?>([^<]*)</g;
const unprinted = /[\s\u200b-\u200d]+/g;

/** A text as two printings of it compare equal: figures of one kind, no spaces or line breaks. */
export function comparable(text: string): string {
  return toArabicDigits(text)
    .replace(unprinted, "")
    .replace(/\u2011/g, "-");
}

/** All that is printed in some parts of a document, as it is compared. */
export function printedText(parts: readonly string[]): string {
  const pieces = parts.flatMap((xml) => [...xml.matchAll(texts)].map(([, text = ""]) => text));
  return comparable(decodeXml(pieces.join("")));
}

/** What is not printed. Texts are looked for behind the one before, since papers keep the order of the workbook. */
function missingFrom(printed: string, expected: readonly Expected[]): readonly Expected[] {
  let at = 0;
  return expected.filter(({ texts: some }) => {
    const wanted = some.map(comparable).filter((text) => text !== "");
    for (const text of wanted) {
      const next = printed.indexOf(text, at);
      const found = next >= 0 ? next : printed.lastIndexOf(text, at);
      if (found < 0) continue;
      at = found;
      return false;
    }
    return wanted.length > 0;
  });
}

/** So many are named. */
const mostNamed = 3;

/** What went into a paper and does not stand in it, a problem for each sort of thing. */
export function lackingProblems(printed: string, expected: readonly Expected[]): readonly Problem[] {
  const missing = missingFrom(printed, expected);
  return [...new Set(missing.map(({ what }) => what))].map((what) => {
    const names = missing.filter((one) => one.what === what).map((one) => shorten(one.texts[0] ?? "", 40));
    const found = names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? " ..." : "");
    return problem(paperLacks, { found, args: { what, count: names.length } });
  });
}
