/** Whether a part is XML that every program reads: tags in pairs, values in quotes, prefixes declared, one root. */
export function isWellFormed(xml: string): boolean {
  const open: Element[] = [];
  let roots = 0;
  let at = 0;
  for (let tag = xml.indexOf("<"); tag >= 0; tag = xml.indexOf("<", at)) {
    if (!isText(xml.slice(at, tag), open.length > 0)) return false;
    const mark = marks.find(([start]) => xml.startsWith(start, tag));
    if (mark !== undefined) {
      const [start, end] = mark;
      const close = xml.indexOf(end, tag + start.length);
      if (close < 0 || (start === "<![CDATA[" && open.length === 0)) return false;
      at = close + end.length;
      continue;
    }
    // A document type: this format knows none.
    if (xml.charCodeAt(tag + 1) === 33) return false;
    if (xml.charCodeAt(tag + 1) === 47) {
      const close = xml.indexOf(">", tag);
      const name = xml.slice(tag + 2, Math.max(close, 0)).trimEnd();
      if (close < 0 || open.pop()?.name !== name) return false;
      at = close + 1;
      continue;
    }
    if (open.length === 0) roots += 1;
    const element = readTag(xml, tag, open[open.length - 1]?.prefixes ?? plainPrefixes);
    if (element === null || roots > 1) return false;
    if (!element.isEmpty) open.push(element);
    at = element.end;
  }
  return open.length === 0 && roots === 1 && isText(xml.slice(at), false);
}

interface Element {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

const plainPrefixes: ReadonlySet<string> = new Set(["xml"]);

/** Stretches that hold no tags, by their beginning and end. */
const marks = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Sticky patterns: each is tried at one place only. */
const tagName = /[\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?/uy;
const attribute =
  /\s+([\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?)\s*=\s*(?:"([^<"]*)"|'([^<']*)')/uy;
const tagEnd = /\s*(\/?)>/y;

function readTag(xml: string, start: number, around: ReadonlySet<string>): Element | null {
  tagName.lastIndex = start + 1;
  const name = tagName.exec(xml)?.[0];
  if (name === undefined) return null;
  let at = tagName.lastIndex;
  const names = new Set<string>();
  let prefixes = around;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(xml);
    if (found === null) break;
    const [, key = "", double, single] = found;
    if (names.has(key) || !isText(double ?? single ?? "", true)) return null;
    names.add(key);
    if (key.startsWith("xmlns:")) prefixes = new Set([...prefixes, key.slice(6)]);
    at = attribute.lastIndex;
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(xml);
  if (end === null) return null;
  const isBound = (one: string): boolean => {
    const colon = one.indexOf(":");
    return colon < 0 || one.startsWith("xmlns:") || prefixes.has(one.slice(0, colon));
  };
  if (!isBound(name) || ![...names].every(isBound)) return null;
  return { name, prefixes, isEmpty: end[1] === "/", end: tagEnd.lastIndex };
}

const strayReference = /&(?!(?:#x[0-9a-f]+|#[0-9]+|amp|lt|gt|quot|apos);)/i;

/** Outside of the root there may be white space only. */
function isText(text: string, isInside: boolean): boolean {
  if (!isInside) return text.replace("\uFEFF", "").trim() === "";
  return !(text.includes("&") && strayReference.test(text)) && !holdsForbidden(text);
}

/** Control characters and the two that are no characters: XML cannot hold them. */
function holdsForbidden(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 32 ? code >= 0xfffe : code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
