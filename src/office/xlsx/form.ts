import type { FileFault } from "../../core";
import type { Workbook } from "./workbook";
import { XmlCursor } from "./xml";

/** What the name of a file ends with, by what its book says that it is. */
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/sheet\.macroEnabled/i, ".xlsm"],
  [/template\.macroEnabled/i, ".xltm"],
  [/template\.main/i, ".xltx"],
  [/sheet\.main/i, ".xlsx"],
];

/** What the package says that its book is. */
function typeOf(book: Workbook): string {
  const cursor = new XmlCursor(book.package.required("[Content_Types].xml"));
  while (cursor.find("Override")) {
    const attributes = cursor.attributes();
    if (attributes.get("PartName")?.toLowerCase() === `/${book.part.toLowerCase()}`)
      return attributes.get("ContentType") ?? "";
  }
  return "";
}

/** What the file of a name should be called, "" where its name is right or none of a workbook's. */
function misnamed(book: Workbook, name: string): string {
  const named = /\.xl[st][xm]$/i.exec(name)?.[0]?.toLowerCase();
  const is = suffixes.find(([pattern]) => pattern.test(typeOf(book)))?.[1];
  return named === undefined || is === undefined || is === named ? "" : is;
}

/** Tabs whose names are one name to a spreadsheet program, which tells no upper from lower case. */
function sameNames(book: Workbook): string {
  const names = book.sheets().map(({ name }) => name);
  const seen = new Map<string, string[]>();
  for (const name of names) seen.set(name.toLowerCase(), [...(seen.get(name.toLowerCase()) ?? []), name]);
  return [...seen.values()]
    .filter((same) => same.length > 1)
    .flat()
    .join(", ");
}

/** What stands against opening the file or trusting it, though all of its cells are read. */
export function formFaults(book: Workbook, name: string): readonly FileFault[] {
  const signed = book.package.relationships("").some(({ type }) => type.endsWith("/digital-signature/origin"));
  const found = [
    ["มีนามสกุลไม่ตรงกับเนื้อไฟล์", misnamed(book, name)],
    ["มีแผ่นงานชื่อซ้ำกัน", sameNames(book)],
    ["มีลายมือชื่อดิจิทัลซึ่งจะใช้ไม่ได้เมื่อเขียนลงไฟล์", signed ? "Digital Signature" : ""],
  ] as const;
  return found.flatMap(([what, text]) => (text === "" ? [] : [{ kind: "form", what, found: text }]));
}
