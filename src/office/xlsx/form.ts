import type { FileFault } from "../../core";
import { nameOf } from "../paths";
import type { SheetEntry, Workbook } from "./workbook";
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
    ["misnamed", misnamed(book, name)],
    ["same-tabs", sameNames(book)],
    ["signed", signed ? "Digital Signature" : ""],
    ["shared", book.related("revisionHeaders") === null ? "" : "Shared Workbook"],
  ] as const;
  return found.flatMap(([is, text]) => (text === "" ? [] : [{ kind: "form", is, found: text }]));
}

/** What a person puts onto a sheet; what a program keeps there by itself (printer settings) is not. */
const placed =
  /^(?:comments|threadedComment|table|pivotTable|slicer|timeline|image|oleObject|package|control|ctrlProp)$/;
const anchor = /<(?:[\w.-]+:)?(?:oneCell|twoCell|absolute)Anchor[\s>]/g;

/** What a person added to a sheet that is written anew as a whole, by short names of its parts; a chart of ours is not. */
export function addedTo(book: Workbook, { name, part }: SheetEntry): readonly FileFault[] {
  const found = book.package.relationships(part).flatMap(({ type, target, external }): readonly string[] => {
    const short = nameOf(type);
    if (external) return [];
    if (short !== "drawing") return placed.test(short) ? [short] : [];
    return (book.package.text(target)?.match(anchor)?.length ?? 0) > 1 ? [short] : [];
  });
  return found.length === 0 ? [] : [{ kind: "added", sheet: name, types: [...new Set(found)] }];
}
