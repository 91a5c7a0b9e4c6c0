import PizZip from "pizzip";
import type { Random } from "./random";
import { elementEdits, type Edit } from "./stretches";
import { zipEdits } from "./zip-edits";

/** Words that the XML of office files is made of, where a slip of a writer is likely to hurt. */
const words = [
  "xmlns:r=", 'r:id="rId1"', "</row>", "<row>", '<c t="s">', "<v/>", "<v>-1</v>", "<v>1E999</v>", "<is>", "<t>", "</t>",
  'r="ZZZZ1"', 'r="A0"', 's="99999"', 't="inlineStr"', "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "&#0;", "&amp;", "&x;",
  'count="0"', "<mergeCell ref='A1:XFD1048576'/>", "<f>A1</f>", '<f t="shared" si="0"/>', "..\\", "%20", "%", "/", ":", '"',
  "'", "<", ">", "\u0000", "\uFFFF", "\u0E33", "x".repeat(5000), "a:b:c", " ", "=", "{", "}", "<w:p/>", "</w:tc>",
]; // prettier-ignore

/** One change of a text as bytes go wrong, at a place that chance finds. */
const textEdits: readonly Edit[] = [
  (text, random) => insert(text, random, random.pick(words)),
  (text, random) => cut(text, random, 1 + random.below(8)),
  (text, random) => cut(text, random, 1 + random.below(Math.max(1, text.length >> 1))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => replaceTag(text, random, () => ""),
  (text, random) => replaceTag(text, random, (tag) => tag + tag),
  (text, random) => replaceTag(text, random, (tag) => tag.replace(/="[^"]*"/, `="${random.pick(words).replace(/"/g, "")}"`)),
  (text, random) => replaceTag(text, random, (tag) => tag.replace(/^<(\/?)/, "<$1p:")),
  (text, random) => text.replace(/\d+/g, (number) => (random.below(40) === 0 ? String(random.below(100_000)) : number)),
  (text) => text.replace(/></g, ">\r\n<"),
  (text) => `\uFEFF${text}`,
]; // prettier-ignore

function insert(text: string, random: Random, word: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + word + text.slice(at);
}

function cut(text: string, random: Random, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function replaceTag(text: string, random: Random, change: (tag: string) => string): string {
  const start = text.indexOf("<", random.below(text.length + 1));
  const end = start < 0 ? -1 : text.indexOf(">", start);
  return end < 0 ? text : text.slice(0, start) + change(text.slice(start, end + 1)) + text.slice(end + 1);
}

/** One change of the parts of a package. */
const partEdits: readonly ((zip: PizZip, name: string, random: Random) => void)[] = [
  (zip, name) => zip.remove(name),
  (zip, name) => zip.file(name, ""),
  (zip, name, random) => zip.file(name, zip.file(random.pick(namesOf(zip)))?.asText() ?? ""),
  (zip, name) => {
    renamed(zip, name, name.toUpperCase());
  },
  (zip, name) => {
    renamed(zip, name, name.replaceAll("/", "\\"));
  },
  (zip, name) => {
    renamed(zip, name, `/${name}`);
  },
  (zip, name) => zip.file(name, toUtf16(zip.file(name)?.asText() ?? "")),
];

function renamed(zip: PizZip, name: string, other: string): void {
  const content = zip.file(name)?.asBinary() ?? "";
  zip.remove(name);
  zip.file(other, content, { binary: true });
}

function toUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le"));
}

function namesOf(zip: PizZip): readonly string[] {
  return Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
}

/** What is damaged: which parts matter most, and what their own sort of file knows of edits. */
export interface Habits {
  /** Parts that are chosen half of the time. */
  readonly isLead: (name: string) => boolean;
  /** Edits that fit a part, by their sort: each sort is as likely as the others. */
  readonly editsOf: (name: string) => readonly (readonly Edit[])[];
}

/**
 * A file of a zip format with one to four changes. One file in ten is damaged as a zip; of the others one in eight loses
 * or changes whole parts, one in eight its letters, the rest is edited as programs and people do, so that it stays XML.
 */
export function mutated(bytes: Uint8Array, random: Random, habits: Habits): Uint8Array {
  if (random.below(10) === 0) return random.pick(zipEdits)(bytes, random);
  const zip = new PizZip(bytes);
  const sort = random.below(8);
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const names = namesOf(zip);
    if (names.length === 0) break;
    const lead = names.filter(habits.isLead);
    const name = lead.length > 0 && random.below(2) === 0 ? random.pick(lead) : random.pick(names);
    if (sort === 0) random.pick(partEdits)(zip, name, random);
    else if (/\.(xml|rels|vml)$/i.test(name)) {
      const sorts = sort === 1 ? [textEdits] : [elementEdits, ...habits.editsOf(name)];
      zip.file(name, random.pick(random.pick(sorts))(zip.file(name)?.asText() ?? "", random));
    }
  }
  return zip.generate({ type: "uint8array", compression: "STORE" });
}
