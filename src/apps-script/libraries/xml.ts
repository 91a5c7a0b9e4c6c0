/**
 * What docxtemplater takes of an XML library, in a fiftieth of its room: elements by their name, attributes read and
 * set, the whole written again. It reads the list of types and relationships so, never a text. The build puts this in the
 * place of the library (see src/build/add-in-lean.mjs).
 */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}

const encoded = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&quot;"));

/** A start tag; what nobody sets is written again as it was read. */
class Element {
  constructor(
    readonly tagName: string,
    private attributes: string,
    private readonly end: string,
  ) {}

  private find(name: string): RegExpExecArray | null {
    const pattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
    for (let match = pattern.exec(this.attributes); match !== null; match = pattern.exec(this.attributes)) {
      if (match[1] === name) return match;
    }
    return null;
  }

  /** The value of an attribute; null, as the standard says it, where the element has none of that name. */
  getAttribute(name: string): string | null {
    const match = this.find(name);
    return match === null ? null : decoded(match[2] ?? match[3] ?? "");
  }

  setAttribute(name: string, value: unknown): void {
    const match = this.find(name);
    const text = ` ${name}="${encoded(String(value))}"`;
    const [start, end] =
      match === null ? [this.attributes.length, this.attributes.length] : [match.index, match.index + match[0].length];
    this.attributes = this.attributes.slice(0, start) + text + this.attributes.slice(end);
  }

  toString(): string {
    return `<${this.tagName}${this.attributes}${this.end}`;
  }
}

class Document {
  constructor(private readonly pieces: readonly (string | Element)[]) {}

  /** Every element of that name, prefix and all, in the order of the text. */
  getElementsByTagName(name: string): readonly Element[] {
    return this.pieces.filter((piece): piece is Element => typeof piece !== "string" && piece.tagName === name);
  }

  toString(): string {
    return this.pieces.join("");
  }
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s/<>!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)(\s*\/?>)|[^<]+|</g;

const broken = (what: string): Error => new Error(`XML is not well-formed: ${what}`);

export class DOMParser {
  /** Reads a text. Throws where an element is not closed, or a sign stands where none may. */
  parseFromString(xml: string): Document {
    const open: string[] = [];
    const pieces: (string | Element)[] = [];
    let elements = 0;
    for (const [whole, closed, opened, attributes = "", end = ""] of xml.matchAll(token)) {
      if (whole === "<") throw broken("<");
      if (closed !== undefined && open.pop() !== closed) throw broken(`</${closed}>`);
      if (opened !== undefined && !end.endsWith("/>")) open.push(opened);
      if (opened !== undefined) elements += 1;
      pieces.push(opened === undefined ? whole : new Element(opened, attributes, end));
    }
    if (open.length > 0 || elements === 0) throw broken(open.join("/"));
    return new Document(pieces);
  }
}

export class XMLSerializer {
  /** The text as it was read, with the attributes that were set since. */
  serializeToString(document: Document): string {
    return document.toString();
  }
}
