import { longestCellText } from "../../core";

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
      let local = from;
      for (; to < this.end; to += 1) {
        const code = xml.charCodeAt(to);
        if (endsName(code)) break;
        if (code === colon) local = to + 1;
      }
      this.prefix = xml.slice(from, local);
      this.name = xml.slice(local, to);
      return true;
    }
  }

  /** Moves to the next opening tag of that name; false (and at the end) when there is none. */
  find(name: string): boolean {
    while (this.next()) if (this.opens && this.name === name) return true;
    return false;
  }

  /** Moves from an opening tag to the tag that closes it (itself when empty); false when the text ends before. */
  toClose(): boolean {
    const { name } = this;
    let depth = this.closes ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) return false;
      if (this.name === name && this.opens !== this.closes) depth += this.opens ? 1 : -1;
    }
    return true;
  }

  /** The attributes of the current tag, decoded, by the name that is written: one with a prefix is an extension's. No declarations. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    this.#eachAttribute((name, value) => {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) found.set(name, decodeXml(value));
    });
    return found;
  }

  /** The prefixes, with their colon, that the current tag declares for a namespace; "" when it is the default one. */
  prefixesOf(namespace: string): readonly string[] {
    const found: string[] = [];
    this.#eachAttribute((name, value) => {
      const isDeclared = name === "xmlns" || name.startsWith("xmlns:");
      if (isDeclared && decodeXml(value) === namespace) found.push(name === "xmlns" ? "" : `${name.slice(6)}:`);
    });
    return found;
  }

  /** One step a character, whatever stands in the tag: a pattern would try a junk name of n letters n times. */
  #eachAttribute(take: (name: string, value: string) => void): void {
    const { xml, end } = this;
    let at = this.start + 1;
    while (at < end && !endsName(xml.charCodeAt(at))) at += 1;
    while (at < end) {
      const from = at;
      while (at < end && !endsName(xml.charCodeAt(at)) && xml.charCodeAt(at) !== equals) at += 1;
      const to = at;
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      if (xml.charCodeAt(at) !== equals) {
        if (at === from) at += 1;
        continue;
      }
      at += 1;
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const quote = xml.charCodeAt(at);
      if (quote !== 34 && quote !== 39) continue;
      const close = xml.indexOf(quote === 34 ? '"' : "'", at + 1);
      if (close < 0 || close >= end) return;
      if (to > from) take(xml.slice(from, to), xml.slice(at + 1, close));
      at = close + 1;
    }
  }
}

const colon = 58;
const equals = 61;

/**
 * A cursor at the opening tag of a child of the root element; null when the root has none of that name. Elements
 * further down may bear the same name and mean something else.
 */
export function findChild(xml: string, name: string): XmlCursor | null {
  const cursor = new XmlCursor(xml);
  if (!cursor.next() || cursor.closes) return null;
  while (cursor.next() && cursor.opens) {
    if (cursor.name === name) return cursor;
    cursor.toClose();
  }
  return null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function endsName(code: number): boolean {
  return code === 62 || code === 47 || isSpace(code);
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

// Not the pair of the same names in `core/docx/xml.ts`: that one's text was rewritten before, this one's is as it came.
/** Text between tags as the characters it stands for: CDATA as it is, comments and instructions left out. */
export function decodeXml(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", from)) {
    plain += decodeReferences(text.slice(from, at));
    const isData = text.startsWith("<![CDATA[", at);
    const isMarkup = isData || text.startsWith("<!--", at) || text.startsWith("<?", at);
    from = isMarkup ? endOfMarkup(text, at) : at + 1;
    if (isData) plain += text.slice(at + 9, text.endsWith("]]>", from) ? from - 3 : from);
    else if (!isMarkup) plain += "<";
  }
  return plain + decodeReferences(text.slice(from));
}

function decodeReferences(text: string): string {
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

// oxlint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
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

/**
 * Text for a cell, so that `decodeCellText` gives it back: control characters and lone surrogates too. Line ends
 * become line feeds, and what a cell cannot hold is cut off with an ellipsis.
 */
export function encodeCellText(text: string): string {
  let plain = text.replace(/\r\n?/g, "\n");
  if (plain.length > longestCellText) plain = `${plain.slice(0, longestCellText - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  const escaped = plain.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(unwritable, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escaped.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

const unwritable =
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
  /[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
