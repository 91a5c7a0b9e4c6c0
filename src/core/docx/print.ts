import { printDigits, type DigitStyle } from "../calendar";
import { decodeXml, encodeXml } from "./xml";

/** The font that the default templates are set in; the setting แบบอักษร replaces it. */
export const templateFont = "TH Sarabun New";

// Text of paragraphs, of formulas, and of charts and drawings.
const textWithDigits = /(<([wma]):t(?: [^>]*)?>)([^<]*[0-9๐-๙][^<]*)(?=<\/\2:t>)/g;
/** Turns the digits of all printed text to the office's style; field codes and attributes are no text. */
export function printDocumentDigits(xml: string, style: DigitStyle): string {
  if (style === "asTyped") return xml;
  return xml.replace(textWithDigits, (_, open: string, _space: string, text: string) => {
    // Read as a person reads it: an address with "&amp;" in it is one address.
    return open + (text.includes("&") ? encodeXml(printDigits(decodeXml(text), style)) : printDigits(text, style));
  });
}

/** Formats that say no more than "figures": the office's digits decide. Any other (ก ข ค, i ii iii) was chosen. */
const plainFormats = ["", "decimal", "thaiNumbers"];
const pageNumbers = /<w:pgNumType\b([^>]*?)\/?>(?:<\/w:pgNumType>)?/;
const afterPageNumbers =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b/;

/** Sets the format of page numbers in figures in every section, since some editors drop it on save. */
export function setPageNumberFormat(xml: string, style: DigitStyle): string {
  const format = style === "arabic" ? "decimal" : "thaiNumbers";
  return xml.replace(/<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g, (section) => {
    if (section.endsWith("/>") && !section.includes("</")) return section;
    // A tracked change holds the section as it was before.
    const changed = section.indexOf("<w:sectPrChange");
    const attributes = pageNumbers.exec(changed < 0 ? section : section.slice(0, changed))?.[1];
    if (attributes !== undefined) {
      if (!plainFormats.includes(/\sw:fmt="([^"]*)"/.exec(attributes)?.[1] ?? "")) return section;
      const rest = attributes.replace(/\s*w:fmt="[^"]*"/, "");
      return section.replace(pageNumbers, `<w:pgNumType w:fmt="${format}"${rest}/>`);
    }
    const at = afterPageNumbers.exec(section)?.index ?? section.lastIndexOf("</w:sectPr>");
    return `${section.slice(0, at)}<w:pgNumType w:fmt="${format}"/>${section.slice(at)}`;
  });
}

/** Replaces the templates' font by the office's, in whatever part names it. */
export function setFont(xml: string, font: string): string {
  if (font === "" || font === templateFont) return xml;
  const safe = font.replace(/[<>&"]/g, "");
  return xml.split(`"${templateFont}"`).join(`"${safe}"`);
}
