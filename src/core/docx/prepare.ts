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
  return xml.replace(pageReference, (field) =>
    /w:dirty=/.test(field)
      ? field.replace(/w:dirty="[^"]*"/, 'w:dirty="true"')
      : field.replace("/>", ' w:dirty="true"/>'),
  );
}
