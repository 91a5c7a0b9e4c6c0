/**
 * A reader of XML tags for the parts of a workbook: it keeps the place of every tag, so that one spot of a part can be
 * changed and every other byte of it stays. No entity is expanded but the five of XML and character references.
 */
export class XmlCursor {
  /** Local name of the current tag. */
  name = "";
  /** Namespace prefix of the current tag with its colon, or "". */
  prefix = "";
  /** The tag opens an element (`<a>` and `<a/>`). */
  opens = false;
  /** The tag closes an element (`</a>` and `<a/>`). */
  closes = false;
  start = 0;
  end = 0;

  constructor(
    readonly xml: string,
    at = 0,
  ) {
    this.end = at;
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf("<", this.end);
      if (start < 0) return false;
      const second = xml.charCodeAt(start + 1);
      if (second === 33 || second === 63) {
        this.end = endOfMarkup(xml, start);
        continue;
      }
      this.start = start;
      this.end = endOfTag(xml, start);
      const closing = second === 47;
      const empty = !closing && xml.charCodeAt(this.end - 2) === 47;
      this.opens = !closing;
      this.closes = closing || empty;
      const from = start + (closing ? 2 : 1);
      let to = from;
      while (to < this.end && !endsName(xml.charCodeAt(to))) to += 1;
      const colon = xml.lastIndexOf(":", to - 1);
      this.prefix = colon >= from ? xml.slice(from, colon + 1) : "";
      this.name = colon >= from ? xml.slice(colon + 1, to) : xml.slice(from, to);
      return true;
    }
  }

  /** Moves to the next opening tag of that name; false (and at the end) when there is none. */
  find(name: string): boolean {
    while (this.next()) if (this.opens && this.name === name) return true;
    return false;
  }

  /** Moves from an opening tag to the tag that closes it (itself when empty). */
  toClose(): void {
    const { name } = this;
    let depth = this.closes ? 0 : 1;
    while (depth > 0 && this.next()) {
      if (this.name === name && this.opens !== this.closes) depth += this.opens ? 1 : -1;
    }
  }

  /** The attributes of the current tag by local name, decoded; namespace declarations are left out. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    const text = this.xml.slice(this.start, this.end);
    for (const [, name = "", double, single] of text.matchAll(/([^\s=<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if (name.startsWith("xmlns")) continue;
      found.set(name.slice(name.indexOf(":") + 1), decodeXml(double ?? single ?? ""));
    }
    return found;
  }
}

function endsName(code: number): boolean {
  return code === 62 || code === 47 || code === 32 || code === 10 || code === 9 || code === 13;
}

/** A value in quotes may hold ">". */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  return xml.length;
}

/** Comments, CDATA sections, processing instructions and a document type hold no tags. */
function endOfMarkup(xml: string, start: number): number {
  const mark = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const end = xml.indexOf(mark, start);
  return end < 0 ? xml.length : end + mark.length;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text between tags as the characters it stands for. */
export function decodeXml(text: string): string {
  if (text.includes("<![CDATA[")) {
    return text
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((piece, index) => (index % 2 === 1 ? piece : decodeXml(piece)))
      .join("");
  }
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text for an attribute or between tags. Characters that XML cannot hold are left out: see `encodeCellText`. */
export function encodeXml(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
const forbidden = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A cell's text: `_x0001_` stands for a character that XML cannot hold, as Excel writes it. */
export function decodeCellText(text: string): string {
  const plain = decodeXml(text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A spreadsheet cell holds no more characters. */
const longestText = 32_767;

/**
 * Text for a cell, so that `decodeCellText` gives it back: control characters and lone surrogates too. Line ends
 * become line feeds, and what a cell cannot hold is cut off with an ellipsis.
 */
export function encodeCellText(text: string): string {
  let plain = text.replace(/\r\n?/g, "\n");
  if (plain.length > longestText) plain = `${plain.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  const escaped = plain.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(unwritable, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escaped.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

const unwritable =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
  /[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
