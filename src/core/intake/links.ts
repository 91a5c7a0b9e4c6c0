import type { SourceBlock, SourceCell, SourceLink } from "./source";
import { elements, type XmlNode } from "./xml-tree";

/** The addresses outside of the file that a part's relationships name, by id. */
export function targetsOf(relations: XmlNode | null): ReadonlyMap<string, string> {
  const all = elements(elements(relations ?? undefined, "Relationships")[0], "Relationship");
  return new Map(
    all
      .filter(({ attributes }) => /\/hyperlink$/.test(attributes["Type"] ?? ""))
      .map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""]),
  );
}

/** The address that the instruction of a field leads to; "" for a place in the same file and for any other field. */
export function addressOfField(code: string): string {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1]?.trim() ?? "";
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const bare = (address: string): string =>
  unescaped(address)
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, "")
    .replace(/[\s\u200b]|\/$/g, "");

/** Whether a word says its address itself. */
export function isShown(word: string, address: string): boolean {
  return bare(word).includes(bare(address));
}

/** The text of a cell with each address behind its word. */
export function withAddresses({ text, links = [] }: SourceCell): string {
  return links.reduce((all, { word, address }) => {
    const at = word === "" ? -1 : all.indexOf(word);
    const end = at + word.length;
    return at < 0 ? `${all}\n${address}`.trim() : `${all.slice(0, end)} ${address}${all.slice(end)}`;
  }, text);
}

/** A link with the place of the text that it hangs on. */
export type PlacedLink = SourceLink & Pick<SourceCell, "place">;

/** Every link of a paper, once. */
export function linksOf(blocks: readonly SourceBlock[]): readonly PlacedLink[] {
  return blocks.flatMap((block): readonly PlacedLink[] => {
    const holders = block.kind === "paragraph" ? [block] : [...new Set(block.rows.flat())];
    return holders.flatMap((one) =>
      one === null ? [] : (one.links ?? []).map((link) => ({ ...link, place: one.place })),
    );
  });
}
