import { decodeXml, encodeXml, parseXml, walkXml, type XmlElement } from "./xml";

const paragraph = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>)[\s\S])*?<w:sectPr[\s\S]*?<\/w:sectPr>[\s\S]*?<\/w:p>/g;
const sectionPart = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/;
const text = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const loopTagOnly = /^\s*\{[#^/][^{}]*\}\s*$/;

/**
 * Gives a section break a paragraph of its own where an editor put it on a line that holds nothing but a loop's tag:
 * such a line is taken out when the template is filled, and the break with it. LibreOffice saves breaks that way.
 */
export function keepSectionBreaks(xml: string): string {
  return xml.replace(paragraph, (whole) => {
    const words = [...whole.matchAll(text)].map((match) => match[1] ?? "").join("");
    const section = sectionPart.exec(whole)?.[0];
    if (section === undefined || !loopTagOnly.test(words)) return whole;
    return `${whole.replace(section, "")}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
  });
}

const pageReference =
  /<w:fldChar\b(?=[^>]*w:fldCharType="begin")[^>]*?\/>(?=(?:(?!w:fldCharType="begin")[\s\S]){0,800}?<w:instrText[^>]*>\s*PAGEREF\b)/g;

/** Marks the fields of the contents page as out of date, so that Word works them out when it opens the paper. */
export function renewPageReferences(xml: string): string {
  if (!xml.includes("PAGEREF")) return xml;
  return xml.replace(pageReference, (field) =>
    /w:dirty=/.test(field)
      ? field.replace(/w:dirty="[^"]*"/, 'w:dirty="true"')
      : field.replace("/>", ' w:dirty="true"/>'),
  );
}

/** The prefixes that Word writes for the namespaces that the engine and the printing know by them. */
const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://purl.org/dc/elements/1.1/": "dc",
  }),
);

/** The prefixes of a root that differ from the usual ones: what it writes -> what Word writes; "" is the default. */
function unusualPrefixes(root: XmlElement): ReadonlyMap<string, string> {
  const declared = [...root.attributes].filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  const renamed = new Map<string, string>();
  for (const [key, uri] of declared) {
    const prefix = key.slice(6);
    const wanted = usual.get(uri);
    const isTaken = declared.some(([other]) => other === `xmlns:${wanted ?? ""}`);
    if (wanted !== undefined && wanted !== prefix && !isTaken) renamed.set(prefix, wanted);
  }
  return renamed;
}

function rename(key: string, renamed: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = key.indexOf(":");
  if (colon < 0) {
    const wanted = isElement ? renamed.get("") : undefined;
    return wanted === undefined ? key : `${wanted}:${key}`;
  }
  const prefix = key.slice(0, colon);
  if (prefix === "xmlns") return `xmlns:${renamed.get(key.slice(6)) ?? key.slice(6)}`;
  return `${renamed.get(prefix) ?? prefix}${key.slice(colon)}`;
}

const needsRewriting = /=\s*'|<!--|<!\[CDATA\[|<\?(?!xml\s)/;
const rootStart = /<(?![?!])[^>]*/;

/**
 * A part as Word would write it: attributes in double quotes, the usual prefixes, no comments or CDATA. The engine and
 * the printing read parts so, and other producers need not write them so. A part that is so already is not touched.
 */
export function usualXml(xml: string): string {
  const tag = rootStart.exec(xml)?.[0] ?? "";
  const isUsual =
    !needsRewriting.test(xml) &&
    ![...usual].some(([uri, prefix]) => tag.includes(`"${uri}"`) && !tag.includes(`xmlns:${prefix}="${uri}"`));
  if (isUsual) return xml;
  const root = parseXml(xml);
  if (root === null) return xml;
  const renamed = unusualPrefixes(root);
  const pieces: string[] = [];
  walkXml(xml, {
    text: (at, end) => pieces.push(xml.slice(at, end)),
    special(at, end) {
      if (xml.startsWith("<![CDATA[", at)) pieces.push(encodeXml(xml.slice(at + 9, end - 3)));
      else if (xml.startsWith("<?xml", at)) pieces.push(xml.slice(at, end));
    },
    tag({ name, kind, attributes }) {
      const written = rename(name, renamed, true);
      if (kind === "close") {
        pieces.push(`</${written}>`);
        return;
      }
      const list = [...attributes].map(([key, value]) => {
        const isNamespace = key === "xmlns" && renamed.has("");
        return ` ${isNamespace ? `xmlns:${renamed.get("") ?? ""}` : rename(key, renamed, false)}="${value.replace(/"/g, "&quot;")}"`;
      });
      pieces.push(`<${written}${list.join("")}${kind === "empty" ? "/" : ""}>`);
    },
  });
  return pieces.join("");
}

const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const unseenAll = new RegExp(unseen, "g");
const between = /\{[^{}]{0,2000}\}/g;

/** Tags without the letters that nobody sees: an editor or the web puts places to break into a name. */
export function plainTags(xml: string): string {
  return unseen.test(xml) ? xml.replace(between, (tag) => tag.replace(unseenAll, "")) : xml;
}

/** Every element of a tree, parents first. */
export function elementsOf(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    found.push(one);
    for (let at = one.children.length - 1; at >= 0; at--) {
      const child = one.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}

/** The text of the document inside an element: of paragraphs, text boxes and formulas. */
export function textInside(xml: string, element: XmlElement): string {
  return elementsOf(element)
    .filter(({ name }) => name === "w:t" || name === "a:t" || name === "m:t")
    .map(({ inner, innerEnd }) => decodeXml(xml.slice(inner, innerEnd)))
    .join("");
}

const loopTag = /\{\s*([#^/])\s*([^{}]*?)\s*\}/g;

/** Whether a text closes every loop that it opens, and opens every one that it closes. */
export function isBalanced(words: string): boolean {
  const open: string[] = [];
  for (const [, sign, name = ""] of words.matchAll(loopTag)) {
    if (sign !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Elements around runs, paragraphs or rows that a text can do without, and what staff call them. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ["w:sdt", "ตัวควบคุมเนื้อหา (Content Control)"],
  ["w:hyperlink", "ลิงก์"],
  ["w:fldSimple", "ฟิลด์"],
  ["w:customXml", "การทำเครื่องหมาย XML"],
  ["w:smartTag", "แท็กอัจฉริยะ (Smart Tag)"],
  ["w:dir", "การกำหนดทิศทางข้อความ"],
  ["w:bdo", "การกำหนดทิศทางข้อความ"],
  ["w:ins", "การแก้ไขที่ติดตามไว้"],
  ["w:moveTo", "การแก้ไขที่ติดตามไว้"],
  ["w:moveFrom", "การแก้ไขที่ติดตามไว้"],
]);

/** What staff call an element that is taken off its text. */
export const wrapperTitle = ({ name }: XmlElement): string => wrappers.get(name) ?? name;

const mayWrap = /<w:(?:sdt|hyperlink|fldSimple|customXml|smartTag|dir|bdo|ins|moveTo|moveFrom)[ >]/;

/** Wrappers that a loop's tag stands in without its partner, outermost first. */
export function crossedWrappers(xml: string): readonly XmlElement[] {
  const root = mayWrap.test(xml) ? parseXml(xml) : null;
  return root === null ? [] : crossedIn(xml, root);
}

function crossedIn(xml: string, root: XmlElement): readonly XmlElement[] {
  return elementsOf(root)
    .filter(({ name, children }) => wrappers.has(name) && children.length > 0)
    .filter((wrapper) => !isBalanced(textInside(xml, wrapper)));
}

/**
 * Takes a content control, a link or the like off what it holds where a loop opens inside it and closes outside:
 * repeated, it would be cut in two. A control that shows data from elsewhere (a file property) in the place of a tag
 * shows what was filled in.
 */
export function freeControls(xml: string): string {
  const root = mayWrap.test(xml) ? parseXml(xml) : null;
  if (root === null) return xml;
  const cuts: { at: number; end: number }[] = [];
  const crossed = new Set(crossedIn(xml, root));
  for (const wrapper of crossed) {
    const held = wrapper.name === "w:sdt" ? wrapper.children.find(({ name }) => name === "w:sdtContent") : wrapper;
    if (held !== undefined) cuts.push({ at: wrapper.at, end: held.inner }, { at: held.innerEnd, end: wrapper.end });
  }
  for (const control of elementsOf(root).filter(({ name }) => name === "w:sdt")) {
    if (crossed.has(control) || !textInside(xml, control).includes("{")) continue;
    const properties = control.children.find(({ name }) => name === "w:sdtPr")?.children ?? [];
    cuts.push(...properties.filter(({ name }) => /:dataBinding$/.test(name)));
  }
  return cut(xml, cuts);
}

const exact = [/(w:hRule=")exact"/, '$1atLeast"', /\{/, 2] as const;

/** What gives what holds it a height of its own, by name: in other words, where that holds such tags, so many levels up. */
const fixedHeights: Readonly<Record<string, readonly [fixed: RegExp, grown: string, tags: RegExp, levels: number]>> = {
  "w:trHeight": exact,
  "w:framePr": exact,
  "wps:bodyPr": [
    /^(<wps:bodyPr\b[^>]*?)\/?>[^]*$/,
    '$1><a:spAutoFit xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></wps:bodyPr>',
    /\{#/,
    1,
  ],
  "v:textbox": [
    /^<v:textbox((?:(?! style=)[^>])*)(?: style="([^"]*)")?/,
    '<v:textbox$1 style="$2;mso-fit-shape-to-text:t"',
    /\{#/,
    0,
  ],
};
const mayFix = /w:hRule="exact"|<wps:bodyPr|<v:textbox/;

/** Rows and frames that hold tags, and boxes that hold loops, grow with what is filled in, which they would cut off. */
export function growing(xml: string): string {
  const root = mayFix.test(xml) ? parseXml(xml) : null;
  if (root === null) return xml;
  const pieces: string[] = [];
  let done = 0;
  for (const element of elementsOf(root)) {
    const known = fixedHeights[element.name];
    if (known === undefined) continue;
    const [fixed, grown, tags, levels] = known;
    let holder = element;
    for (let up = 0; up < levels; up++) holder = holder.parent ?? holder;
    if (!tags.test(textInside(xml, holder))) continue;
    const end = element.name === "wps:bodyPr" ? element.end : element.inner;
    pieces.push(xml.slice(done, element.at), xml.slice(element.at, end).replace(fixed, grown));
    done = end;
  }
  return pieces.join("") + xml.slice(done);
}

/** A text without some of its stretches, which do not overlap. */
export function cut(xml: string, stretches: readonly { readonly at: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, end } of [...stretches].sort((a, b) => a.at - b.at)) {
    if (at < done) continue;
    pieces.push(xml.slice(done, at));
    done = end;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}
