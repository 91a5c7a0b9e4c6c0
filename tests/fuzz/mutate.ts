import PizZip from "pizzip";
import type { Random } from "./random";

/** Words that the XML of office files is made of, where a slip of a writer is likely to hurt. */
const words = [
  "xmlns:r=", 'r:id="rId1"', "</row>", "<row>", '<c t="s">', "<v/>", "<v>-1</v>", "<v>1E999</v>", "<is>", "<t>", "</t>",
  'r="ZZZZ1"', 'r="A0"', 's="99999"', 't="inlineStr"', "<![CDATA[", "]]>", "<!--", "-->", "<?x?>", "&#0;", "&amp;", "&x;",
  'count="0"', "<mergeCell ref='A1:XFD1048576'/>", "<f>A1</f>", '<f t="shared" si="0"/>', "..\\", "%20", "%", "/", ":", '"',
  "'", "<", ">", "\u0000", "\uFFFF", "\u0E33", "x".repeat(5000), "a:b:c", " ", "=",
]; // prettier-ignore

/** One change of a text, at a place that chance finds. */
const textChanges: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => insert(text, random, random.pick(words)),
  (text, random) => cut(text, random, 1 + random.below(8)),
  (text, random) => cut(text, random, 1 + random.below(Math.max(1, text.length >> 1))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => replaceTag(text, random, () => ""),
  (text, random) => replaceTag(text, random, (tag) => tag + tag),
  (text, random) => replaceTag(text, random, (tag) => tag.replace(/="[^"]*"/, `="${random.pick(words).replace(/"/g, "")}"`)),
  (text, random) => replaceTag(text, random, (tag) => tag.replace(/ [\w:]+="[^"]*"/, "")),
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
const partChanges: readonly ((zip: PizZip, name: string, random: Random) => void)[] = [
  (zip, name) => zip.remove(name),
  (zip, name) => zip.file(name, ""),
  (zip, name, random) => zip.file(name, zip.file(random.pick(namesOf(zip)))?.asText() ?? ""),
  (zip, name) => {
    const content = zip.file(name)?.asBinary() ?? "";
    zip.remove(name);
    zip.file(name.toUpperCase(), content, { binary: true });
  },
  (zip, name) => {
    const content = zip.file(name)?.asBinary() ?? "";
    zip.remove(name);
    zip.file(name.replaceAll("/", "\\"), content, { binary: true });
  },
];

function namesOf(zip: PizZip): readonly string[] {
  return Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
}

/** A file of a zip format with one to three changes: of the XML in it, of its parts, or of the bytes of the zip itself. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(5) === 0) return withBrokenBytes(bytes, random);
  const zip = new PizZip(bytes);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const names = namesOf(zip);
    if (names.length === 0) break;
    const name = random.pick(names);
    if (random.below(6) === 0) random.pick(partChanges)(zip, name, random);
    else if (/\.(xml|rels|vml)$/i.test(name)) {
      zip.file(name, random.pick(textChanges)(zip.file(name)?.asText() ?? "", random));
    }
  }
  return zip.generate({ type: "uint8array", compression: "STORE" });
}

function withBrokenBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random.below(8) === 0 ? random.below(bytes.length) : bytes.length);
  // Half of the blows go to the directory at the end, where a few bytes decide about everything.
  const from = random.below(2) === 0 ? Math.max(0, copy.length - 3000) : 0;
  for (let left = 1 + random.below(6); left > 0 && copy.length > 0; left -= 1) {
    copy[from + random.below(copy.length - from)] = random.below(256);
  }
  return copy;
}
