import { printDigits, type DigitStyle } from "../calendar";

/** The font that the default templates are set in; the setting แบบอักษร replaces it. */
export const templateFont = "TH Sarabun New";

const textWithDigits = /(<w:t(?: [^>]*)?>)([^<]*[0-9๐-๙][^<]*)(?=<\/w:t>)/g;
const entity = /(&#?\w+;)/;

/** Turns the digits of all printed text to the office's style; field codes and attributes are no text. */
export function printDocumentDigits(xml: string, style: DigitStyle): string {
  if (style === "asTyped") return xml;
  return xml.replace(textWithDigits, (_, open: string, text: string) => {
    if (!text.includes("&")) return open + printDigits(text, style);
    const parts = text.split(entity);
    return open + parts.map((part) => (entity.test(part) ? part : printDigits(part, style))).join("");
  });
}

/** Sets the format of page numbers in every section, since some editors drop it on save. */
export function setPageNumberFormat(xml: string, style: DigitStyle): string {
  const format = style === "arabic" ? "decimal" : "thaiNumbers";
  return xml.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, (section) => {
    if (/<w:pgNumType\b/.test(section)) {
      return section.replace(/<w:pgNumType\b([^>]*?)\/?>(?:<\/w:pgNumType>)?/, (_, attributes: string) => {
        const rest = attributes.replace(/\s*w:fmt="[^"]*"/, "");
        return `<w:pgNumType w:fmt="${format}"${rest}/>`;
      });
    }
    const after =
      /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b/;
    const at = after.exec(section)?.index ?? section.lastIndexOf("</w:sectPr>");
    return `${section.slice(0, at)}<w:pgNumType w:fmt="${format}"/>${section.slice(at)}`;
  });
}

/** Replaces the templates' font by the office's, in whatever part names it. */
export function setFont(xml: string, font: string): string {
  if (font === "" || font === templateFont) return xml;
  const safe = font.replace(/[<>&"]/g, "");
  return xml.split(`"${templateFont}"`).join(`"${safe}"`);
}
