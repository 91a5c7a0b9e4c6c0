import type { Random } from "./random";

/** An element of a part as a stretch of its text. */
export interface Stretch {
  readonly name: string;
  /** The name of the element around it; "" for the root. */
  readonly parent: string;
  readonly at: number;
  /** What stands between its tags; both are `end` where it has only one tag. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** The elements of a part in the order in which they end; of a broken part what can be told. */
export function stretchesOf(xml: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const open: { name: string; at: number; inner: number }[] = [];
  for (const match of xml.matchAll(tag)) {
    const [whole, closes, name = "", empty] = match;
    const at = match.index;
    const end = at + whole.length;
    const parent = open[open.length - 1]?.name ?? "";
    if (empty === "/") found.push({ name, parent, at, inner: end, innerEnd: end, end });
    else if (closes === "") open.push({ name, at, inner: end });
    else {
      const begun = open.pop();
      if (begun?.name !== name) break;
      found.push({ ...begun, parent: open[open.length - 1]?.name ?? "", innerEnd: at, end });
    }
  }
  return found;
}

/** One element: first a name, each as likely as the other, however often it stands in the part; null where there is none. */
export function pickStretch(
  xml: string,
  random: Random,
  isWanted: (one: Stretch) => boolean = () => true,
): Stretch | null {
  const byName = new Map<string, Stretch[]>();
  for (const one of stretchesOf(xml).filter((each) => each.parent !== "" && isWanted(each))) {
    const same = byName.get(one.name);
    if (same === undefined) byName.set(one.name, [one]);
    else same.push(one);
  }
  return byName.size === 0 ? null : random.pick(random.pick([...byName.values()]));
}

/** The part with the text of an element changed. */
export function replaced(xml: string, { at, end }: Pick<Stretch, "at" | "end">, text: string): string {
  return xml.slice(0, at) + text + xml.slice(end);
}

/** One element that is wanted, changed; the part as it is where there is none. */
export function withChanged(
  xml: string,
  random: Random,
  isWanted: (one: Stretch) => boolean,
  change: (text: string, one: Stretch) => string,
): string {
  const one = pickStretch(xml, random, isWanted);
  return one === null ? xml : replaced(xml, one, change(xml.slice(one.at, one.end), one));
}

export type Edit = (xml: string, random: Random) => string;

/** What stands between the tags of an element's text. */
const innerOf = (text: string): string => text.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");

/** Changes that any editor of any XML might make: whole elements, so that the part stays well-formed. */
export const elementEdits: readonly Edit[] = [
  (xml, random) => withChanged(xml, random, anyOne, () => ""),
  (xml, random) => withChanged(xml, random, anyOne, (text) => text + text),
  (xml, random) => withChanged(xml, random, anyOne, innerOf),
  (xml, random) => withChanged(xml, random, anyOne, (text) => text.slice(0, text.length - innerLength(text)) + closing(text)),
  (xml, random) => moved(xml, random, (one, other) => one.parent === other.parent),
  (xml, random) => moved(xml, random, (one, other) => one.name === other.name),
  (xml, random) => moved(xml, random, () => true),
  (xml, random) => withChanged(xml, random, anyOne, (text) => text.replace(/ [\w:]+="[^"]*"/, "")),
  (xml, random) => withChanged(xml, random, anyOne, (text) => text.replace(/="[^"]*"/, `="${random.pick(oddValues)}"`)),
  (xml, random) => withChanged(xml, random, anyOne, (text) => text.replace(/="([^"]*)"/, "='$1'")),
]; // prettier-ignore

const anyOne = (): boolean => true;

const innerLength = (text: string): number => innerOf(text).length + closing(text).length;
const closing = (text: string): string => /<\/[^>]*>$/.exec(text)?.[0] ?? "";

const oddValues = [
  "",
  "0",
  "-1",
  "1",
  "99999",
  "4294967296",
  "1.5",
  "true",
  "on",
  "auto",
  "x",
  "ก",
  " 1 ",
  "A1",
  "A1:B2",
  "#REF!",
];

/** An element moved to before another one that fits. */
function moved(xml: string, random: Random, fits: (one: Stretch, other: Stretch) => boolean): string {
  const one = pickStretch(xml, random);
  if (one === null) return xml;
  const isOutside = (other: Stretch): boolean => other.end <= one.at || other.at >= one.end;
  const other = pickStretch(xml, random, (each) => isOutside(each) && fits(one, each));
  if (other === null) return xml;
  const text = xml.slice(one.at, one.end);
  return one.at < other.at
    ? xml.slice(0, one.at) + xml.slice(one.end, other.at) + text + xml.slice(other.at)
    : xml.slice(0, other.at) + text + xml.slice(other.at, one.at) + xml.slice(one.end);
}
