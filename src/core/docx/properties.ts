import type { CivilDate } from "../calendar";
import { readPart, type Zip } from "./package";
import { encodeXml } from "./xml";

/** What a file says of itself: lists of files, search and screen readers show it. */
export interface FileProperties {
  /** Thai, as a person would call the paper. */
  readonly title: string;
  /** The office; "" leaves it out. */
  readonly author: string;
  /** The day on which it was made. */
  readonly made: CivilDate;
}

const part = "docProps/core.xml";
const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Core properties that are written anew; any other (keywords, category) stays as in the template. */
const written =
  /<(dc:title|dc:creator|cp:lastModifiedBy|dcterms:created|dcterms:modified|dc:language|cp:revision)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;

/**
 * Writes the core properties of a package: title, office, day and language. Years are those of the Christian era, as
 * the format has them. A package without the part is left as it is: programs make do without.
 */
export function writeProperties(zip: Zip, { title, author, made }: FileProperties): void {
  const xml = readPart(zip, part);
  const end = xml.lastIndexOf("</cp:coreProperties>");
  if (end < 0 || !xml.includes("xmlns:dcterms") || !xml.includes("xmlns:dc=")) return;
  const day = `${made.year}-${twoDigits(made.month)}-${twoDigits(made.day)}T00:00:00Z`;
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const own = [
    `<dc:title>${encodeXml(title)}</dc:title>`,
    ...(author === ""
      ? []
      : [
          `<dc:creator>${encodeXml(author)}</dc:creator>`,
          `<cp:lastModifiedBy>${encodeXml(author)}</cp:lastModifiedBy>`,
        ]),
    "<dc:language>th-TH</dc:language>",
    ...(xml.includes("xmlns:xsi") ? [time("created"), time("modified")] : []),
  ];
  zip.file(part, `${xml.slice(0, end).replace(written, "")}${own.join("")}</cp:coreProperties>`);
}
