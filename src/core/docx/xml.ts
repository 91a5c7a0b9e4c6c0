/**
 * XML of a package part: looked through once, from left to right, each different tag read only once, so that a paper of
 * ten thousand rows costs little. Nothing here knows Word.
 */
const name =
  "[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u00b7\\u0080-\\uffff]*(?::[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u00b7\\u0080-\\uffff]*)?";
const attribute = `\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`;
const openTag = new RegExp(`^<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>$`);
const closeTag = new RegExp(`^</(${name})\\s*>$`);
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const numeric = /&#(?:x([\da-fA-F]+)|(\d+));/g;
const codes = (from: number, to: number): string => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
/** Characters that no part may hold, written or as they are. */
const forbidden = new RegExp(
  `[${codes(0, 8)}${codes(0xb, 0xc)}${codes(0xe, 0x1f)}\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
);

export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: ReadonlyMap<string, string>;
}

/** Where a part stops being XML, and why (English, for a developer; people are told the part and the place). */
export class XmlFault extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(`${reason} at ${at}`);
  }
}

function isCharacter(code: number): boolean {
  if (code === 9 || code === 10 || code === 13) return true;
  return (
    (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

function checkReferences(text: string, at: number): void {
  if (!text.includes("&")) return;
  if (badReference.test(text)) throw new XmlFault("reference", at);
  for (const [, hex, decimal] of text.matchAll(numeric)) {
    if (!isCharacter(hex === undefined ? Number(decimal) : parseInt(hex, 16))) throw new XmlFault("character", at);
  }
}

function readTag(source: string, at: number): XmlTag {
  const closed = closeTag.exec(source)?.[1];
  if (closed !== undefined) return { name: closed, kind: "close", attributes: new Map() };
  const [, opened, rest, slash] = openTag.exec(source) ?? [];
  if (opened === undefined) throw new XmlFault("tag", at);
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of (rest ?? "").matchAll(new RegExp(attribute, "g"))) {
    if (attributes.has(key)) throw new XmlFault("attribute twice", at);
    const value = double ?? single ?? "";
    checkReferences(value, at);
    attributes.set(key, value);
  }
  return { name: opened, kind: slash === "/" ? "empty" : "open", attributes };
}

const specials: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The end of a tag; a > inside an attribute does not count. */
function tagEnd(xml: string, at: number): number {
  let end = xml.indexOf(">", at);
  for (let from = at; end >= 0;) {
    const quote = /["']/.exec(xml.slice(from, end));
    if (quote === null) return end + 1;
    const closing = xml.indexOf(quote[0], from + quote.index + 1);
    if (closing < 0) return -1;
    from = closing + 1;
    if (end < from) end = xml.indexOf(">", from);
  }
  return -1;
}

/** What is told of each piece of a part, in order: tags, text between them, and what neither prints nor nests. */
export interface XmlVisitor {
  readonly tag: (tag: XmlTag, at: number, end: number) => void;
  readonly text?: (at: number, end: number) => void;
  /** A comment, declaration or CDATA section. */
  readonly special?: (at: number, end: number) => void;
}

/** Tells the pieces of a part; throws an XmlFault at the first that is none. Nesting is for the visitor to follow. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const known = new Map<string, XmlTag>();
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next !== at) {
      const end = next < 0 ? xml.length : next;
      visitor.text?.(at, end);
      at = end;
      continue;
    }
    const mark = xml.charCodeAt(at + 1);
    if (mark === 0x21 || mark === 0x3f) {
      const [begin, close] = specials.find(([start]) => xml.startsWith(start, at)) ?? ["", ""];
      const end = begin === "" ? -1 : xml.indexOf(close, at + begin.length);
      // A document type declaration can stand for any text: Office refuses such a part too.
      if (end < 0) throw new XmlFault("declaration", at);
      visitor.special?.(at, end + close.length);
      at = end + close.length;
      continue;
    }
    let end = xml.indexOf(">", at) + 1;
    let source = xml.slice(at, end);
    let tag = end === 0 ? undefined : known.get(source);
    if (tag === undefined) {
      end = tagEnd(xml, at);
      if (end < 0) throw new XmlFault("open end", at);
      source = xml.slice(at, end);
      tag = readTag(source, at);
      if (source.length < 300) known.set(source, tag);
    }
    visitor.tag(tag, at, end);
    at = end;
  }
}

const isBlank = (text: string): boolean => /^[\s\ufeff]*$/.test(text);

/** No program nests elements so deep; a file that does is made to break its reader. */
const deepest = 1000;

const prefixOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(":")));

/** The prefixes that a tag itself and its attributes use. */
function usedPrefixes(tag: XmlTag): readonly string[] {
  const used = [tag.name, ...tag.attributes.keys()].map(prefixOf);
  return used.filter((prefix) => prefix !== "" && prefix !== "xml" && prefix !== "xmlns");
}

const declaredBy = (tag: XmlTag): readonly string[] =>
  [...tag.attributes.keys()].filter((key) => key.startsWith("xmlns:")).map((key) => key.slice(6));

/**
 * What else a look through a part may watch: an element that opens in another after one `before`, one that closes after
 * its last child, and text that stands in an element.
 */
export interface NestingWatch {
  readonly text: (parent: string, at: number) => void;
  readonly opens: (name: string, parent: string, at: number, before: string) => void;
  readonly closes: (name: string, last: string, at: number) => void;
}

/** Why a part is not well-formed, or null where it is: one root, tags nested, prefixes declared, no stray characters. */
export function xmlFault(xml: string, watch?: NestingWatch): XmlFault | null {
  const odd = forbidden.exec(xml);
  if (odd !== null) return new XmlFault("character", odd.index);
  const open: { name: string; declares: readonly string[]; last: string }[] = [];
  // Prefixes by how many of the open tags declare them; the root's hold throughout.
  const declared = new Map<string, number>();
  const count = (prefixes: readonly string[], by: number): void => {
    for (const prefix of prefixes) declared.set(prefix, (declared.get(prefix) ?? 0) + by);
  };
  let always: ReadonlySet<string> = new Set();
  const checked = new Set<XmlTag>();
  let roots = 0;
  try {
    walkXml(xml, {
      text(at, end) {
        const text = xml.slice(at, end);
        if (open.length === 0 && !isBlank(text)) throw new XmlFault("text outside", at);
        if (watch !== undefined && !isBlank(text)) watch.text(open[open.length - 1]?.name ?? "", at);
        checkReferences(text, at);
        if (text.includes("]]>")) throw new XmlFault("]]>", at);
      },
      special(at) {
        // Nothing but the mark of the byte order stands before a declaration, not even a space.
        const isFirst = at === 0 || (at === 1 && xml.startsWith("\ufeff"));
        if (!isFirst && /^<\?xml\s/i.test(xml.slice(at, at + 6))) throw new XmlFault("declaration", at);
        if (open.length === 0 && xml.startsWith("<![CDATA[", at)) throw new XmlFault("text outside", at);
      },
      tag(tag, at) {
        if (tag.kind === "close") {
          const opened = open.pop();
          if (opened?.name !== tag.name) throw new XmlFault(`</${tag.name}>`, at);
          count(opened.declares, -1);
          watch?.closes(tag.name, opened.last, at);
          return;
        }
        if (open.length === 0 && ++roots > 1) throw new XmlFault("second root", at);
        let declares: readonly string[] = [];
        if (!checked.has(tag)) {
          declares = declaredBy(tag);
          count(declares, 1);
          const used = usedPrefixes(tag);
          const unknown = used.find((prefix) => !((declared.get(prefix) ?? 0) > 0));
          if (unknown !== undefined) throw new XmlFault(`prefix ${unknown}`, at);
          if (open.length === 0) always = new Set(declares);
          else if (declares.length === 0 && used.every((prefix) => always.has(prefix))) checked.add(tag);
        }
        const parent = open[open.length - 1];
        watch?.opens(tag.name, parent?.name ?? "", at, parent?.last ?? "");
        if (parent !== undefined) parent.last = tag.name;
        if (tag.kind === "open") {
          if (open.push({ name: tag.name, declares, last: "" }) > deepest) throw new XmlFault("nesting", at);
          return;
        }
        count(declares, -1);
        watch?.closes(tag.name, "", at);
      },
    });
  } catch (error) {
    if (error instanceof XmlFault) return error;
    throw error;
  }
  if (open.length > 0 || roots === 0) return new XmlFault("open end", xml.length);
  return null;
}

/** An element with its place in the text of its part. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly parent: XmlElement | null;
  /** From the < of its first tag to after the > of its last. */
  readonly at: number;
  readonly inner: number;
  innerEnd: number;
  end: number;
}

/** The elements of a well-formed part; null where it is not. */
export function parseXml(xml: string): XmlElement | null {
  if (xmlFault(xml) !== null) return null;
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  walkXml(xml, {
    tag(tag, at, end) {
      if (tag.kind === "close") {
        if (current === null) return;
        current.innerEnd = at;
        current.end = end;
        current = current.parent;
        return;
      }
      const { name, attributes } = tag;
      const element: XmlElement = {
        name,
        attributes,
        children: [],
        parent: current,
        at,
        inner: end,
        innerEnd: end,
        end,
      };
      if (current === null) root ??= element;
      else current.children.push(element);
      if (tag.kind === "open") current = element;
    },
  });
  return root;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

// The office has a pair of its own (`office/xlsx/xml.ts`), since it meets other text: parts of a workbook as any program
// wrote them, with CDATA and comments inside of a text, and cells with any characters. Parts of a document are rewritten
// before they come here (`prepare.ts`), and what a paper prints holds no characters that XML cannot (`workbook/text.ts`).
/** Text of XML as it reads. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, word?: string) => {
    if (word !== undefined) return entities[word] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it is written in XML. */
export function encodeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
