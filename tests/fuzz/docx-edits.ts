import type { Random } from "./random";
import { pickStretch, replaced, withChanged, type Edit, type Stretch } from "./stretches";

const named =
  (...names: readonly string[]) =>
  ({ name }: Stretch): boolean =>
    names.includes(name);

const tracked = 'w:id="901" w:author="ก" w:date="2026-01-05T09:00:00Z"';
/** Deleted words go with the change that deleted them, which is told. */
const textOf = (text: string): string => text.replace(/<w:delText\b[^>]*>[^<]*/g, "").replace(/<[^>]*>/g, "");

/** Puts something around an element of that name. */
const around =
  (name: string, before: string, after: string): Edit =>
  (xml, random) =>
    withChanged(xml, random, named(name), (text) => before + text + after);

/** Puts an element in front of what an element of that name holds, after its properties. */
const inside =
  (name: string, properties: string, added: string): Edit =>
  (xml, random) =>
    withChanged(xml, random, named(name), (text) => {
      const own = new RegExp(`^<${name}\\b[^>]*>(?:<${properties}>[\\s\\S]*?</${properties}>)?`).exec(text)?.[0];
      return own === undefined ? text : own + added + text.slice(own.length);
    });

/** Puts an element last into the properties of an element. */
const property =
  (properties: string, added: string): Edit =>
  (xml, random) =>
    withChanged(xml, random, named(properties), (text) => text.replace(new RegExp(`</${properties}>$`), `${added}$&`));

const box = (text: string): string =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="b1" style="width:90pt;height:40pt"><v:textbox><w:txbxContent><w:p>${text}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const choice = (text: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="urn:wps" Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="7" name="กล่อง"/><w:txbxContent><w:p>${text}</w:p></w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback>${box(text).slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`;
const fieldMark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const control = '<w:sdt><w:sdtPr><w:id w:val="77"/><w:alias w:val="ช่อง"/></w:sdtPr><w:sdtContent>';

/** What people and editors do to runs, paragraphs, cells and rows: all of it may stand in a document. */
const structure: readonly Edit[] = [
  around("w:r", `<w:ins ${tracked}>`, "</w:ins>"),
  around("w:p", `<w:ins ${tracked}>`, "</w:ins>"),
  (xml, random) => withChanged(xml, random, named("w:r"), (text) => `<w:del ${tracked}>${text.replace(/(<\/?)w:t\b/g, "$1w:delText")}</w:del>`),
  around("w:r", `<w:moveFrom ${tracked}>`, "</w:moveFrom>"),
  around("w:r", '<w:hyperlink w:anchor="ที่นี่">', "</w:hyperlink>"),
  around("w:r", '<w:smartTag w:element="place">', "</w:smartTag>"),
  around("w:r", '<w:fldSimple w:instr=" TITLE ">', "</w:fldSimple>"),
  around("w:r", `${fieldMark("begin")}<w:r><w:instrText>REF x</w:instrText></w:r>${fieldMark("separate")}`, fieldMark("end")),
  around("w:r", '<w:bookmarkStart w:id="5" w:name="จุด"/>', '<w:bookmarkEnd w:id="5"/>'),
  around("w:r", '<w:commentRangeStart w:id="3"/>', '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'),
  around("w:r", '<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'),
  around("w:r", '<w:permStart w:id="1"/>', '<w:permEnd w:id="1"/>'),
  around("w:r", control, "</w:sdtContent></w:sdt>"),
  around("w:p", control, "</w:sdtContent></w:sdt>"),
  around("w:tr", control, "</w:sdtContent></w:sdt>"),
  around("w:tc", control, "</w:sdtContent></w:sdt>"),
  around("w:tbl", control, "</w:sdtContent></w:sdt>"),
  around("w:p", '<w:customXml w:element="x">', "</w:customXml>"),
  (xml, random) => withChanged(xml, random, named("w:r"), box),
  (xml, random) => withChanged(xml, random, named("w:r"), choice),
  (xml, random) => withChanged(xml, random, named("w:tbl"), (text) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${text}<w:p/></w:tc></w:tr></w:tbl>`),
  (xml, random) => withChanged(xml, random, named("w:tc"), (text) => text.replace(/(<w:p[ >][\s\S]*)<\/w:tc>/, "$1$1</w:tc>")),
  inside("w:p", "w:pPr", "<w:r><w:tab/></w:r>"),
  inside("w:p", "w:pPr", '<w:r><w:br w:type="page"/></w:r>'),
  inside("w:tr", "w:trPr", "<w:tc><w:tcPr/><w:p/></w:tc>"),
  inside("w:p", "w:pPr", '<w:r><w:footnoteReference w:id="0"/></w:r>'),
  property("w:rPr", `<w:rPrChange ${tracked}><w:rPr/></w:rPrChange>`),
  property("w:pPr", `<w:pPrChange ${tracked}><w:pPr/></w:pPrChange>`),
  property("w:tcPr", `<w:cellIns ${tracked}/>`),
  property("w:tcPr", `<w:cellDel ${tracked}/>`),
  property("w:tcPr", `<w:tcPrChange ${tracked}><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>`),
  property("w:trPr", `<w:ins ${tracked}/>`),
  property("w:trPr", `<w:del ${tracked}/>`),
  property("w:sectPr", `<w:sectPrChange ${tracked}><w:sectPr/></w:sectPrChange>`),
  (xml, random) => mergedCells(xml, random),
  (xml, random) => withChanged(xml, random, named("w:tcPr"), () => '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'),
  (xml, random) => withChanged(xml, random, named("w:tcPr"), () => "<w:tcPr><w:vMerge/></w:tcPr>"),
  (xml, random) => splitRun(xml, random, ""),
  (xml, random) => splitRun(xml, random, '<w:proofErr w:type="gramStart"/>'),
  (xml, random) => splitRun(xml, random, "<w:r><w:br/></w:r>"),
]; // prettier-ignore

/** A cell that takes in the one after it. */
function mergedCells(xml: string, random: Random): string {
  const one = pickStretch(xml, random, named("w:tc"));
  const next = one === null ? null : pickStretch(xml, random, (other) => other.name === "w:tc" && other.at === one.end);
  if (one === null || next === null) return xml;
  const joined = xml
    .slice(one.at, one.end)
    .replace(/<w:tcPr\/>|<w:tcPr>[\s\S]*?<\/w:tcPr>/, '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>');
  return replaced(xml, { at: one.at, end: next.end }, joined);
}

/** A run cut in two within its text, with something between the pieces. */
function splitRun(xml: string, random: Random, between: string): string {
  return withChanged(xml, random, named("w:r"), (text) => {
    const [, before, words, after] = /^([\s\S]*<w:t\b[^>]*>)([^<&]+)(<\/w:t>[\s\S]*)$/.exec(text) ?? [];
    if (before === undefined || words === undefined || after === undefined) return text;
    const at = random.below(words.length + 1);
    return before + words.slice(0, at) + after + between + before + words.slice(at) + after;
  });
}

const anyTag = /\{[#^/]?[^{}<>]*\}/g;

/** One tag of the template written otherwise. */
const otherTag =
  (change: (name: string, sign: string, random: Random) => string): Edit =>
  (xml, random) => {
    const tags = [...xml.matchAll(anyTag)];
    if (tags.length === 0) return xml;
    const { 0: whole, index } = random.pick(tags);
    const [, sign = "", name = ""] = /^\{([#^/]?)(.*)\}$/.exec(whole) ?? [];
    return replaced(xml, { at: index, end: index + whole.length }, change(name, sign, random));
  };

/** Slips of a person who types tags. */
const tags: readonly Edit[] = [
  otherTag(() => ""),
  otherTag((name, sign) => `{${sign}${name}}{${sign}${name}}`),
  otherTag((name, sign) => `{${sign}${name.slice(0, -1)}}`),
  otherTag((name, sign) => `{${sign}${name.slice(1, 2)}${name.slice(0, 1)}${name.slice(2)}}`),
  otherTag((name, sign) => `{ ${sign} ${name} }`),
  otherTag((name, sign) => `{${sign}${name}`),
  otherTag((name, sign) => `${sign}${name}}`),
  otherTag((name, sign) => `{{${sign}${name}}}`),
  otherTag((name, sign) => `｛${sign}${name}｝`),
  otherTag((name) => `&lt;&lt;${name}&gt;&gt;`),
  otherTag((name) => `{#${name}}`),
  otherTag((name) => `{/${name}}`),
  otherTag((name) => `{^${name}}`),
  otherTag((name) => `{${name}}`),
  otherTag(() => "{.}"),
  otherTag((name) => `{#${name}}{${name}}{/${name}}`),
  otherTag((name) => `{#${name}}{.}{/${name}}`),
  otherTag((name, sign) => `{${sign}${name}}&amp;{`),
  otherTag((name, sign) => `{${sign}\u200b${name}}`),
  (xml, random) => {
    const all = [...xml.matchAll(anyTag)].map(([whole]) => whole);
    return all.length === 0 ? xml : otherTag(() => random.pick(all))(xml, random);
  },
];

/** Edits of a template's parts, by their sort: each sort is as likely as the others. */
export const docxEdits: readonly (readonly Edit[])[] = [structure, tags];

/** What of a document may hold text. */
export const isTextPart = (name: string): boolean =>
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);

/** The words of a paper, without its tags. */
export const wordsOf = textOf;
