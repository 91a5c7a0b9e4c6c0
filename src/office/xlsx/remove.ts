import type { Deflater } from "../ports";
import { dropFormulaList, dropOwnedParts } from "./parts";
import { formulasOf, reachesSheet } from "./references";
import { Workbook, sheetReference } from "./workbook";
import type { SheetEntry } from "./workbook";

/** Whether one of some sheets of the book reads another sheet: by a formula, a dropdown, a name. */
export function isReadBy(book: Workbook, sheet: SheetEntry, readers: (other: SheetEntry) => boolean): boolean {
  const names = book.definedNames();
  const reaches = reachesSheet(sheet.name, names);
  const [plain, quoted] = [`${sheet.name}!`, `${sheetReference(sheet.name)}!`];
  return book.worksheets().some((other) => {
    if (other.index === sheet.index || !readers(other)) return false;
    const xml = book.package.required(other.part);
    // A dropdown names the sheet of its list in an element that is no formula of a cell.
    return (
      xml.includes(plain) ||
      xml.includes(quoted.replaceAll("'", "&apos;")) ||
      xml.includes(quoted) ||
      formulasOf(xml).some(reaches)
    );
  });
}

/** Takes a sheet out of its book with what only it has, whoever reads it. */
export function removeSheet(book: Workbook, sheet: SheetEntry): void {
  dropFormulaList(book, book.package.required(sheet.part));
  dropOwnedParts(book.package, sheet.part);
  book.package.remove(sheet.part);
  book.package.unrelate(book.part, sheet.part);
  book.dropSheet(sheet);
}

/**
 * Takes sheets out of a workbook with what only they have; all else stays as it is. `left` names those that stay: another
 * sheet reads them, or they are the last that can be seen. Throws `FileProblem`, also where the tabs are locked.
 */
export function removeSheets(
  bytes: Uint8Array,
  names: readonly string[],
  deflater: Deflater,
): { readonly bytes: Uint8Array; readonly left: readonly string[] } {
  const book = new Workbook(bytes, deflater);
  const waiting = new Set(names);
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const name of waiting) {
      const sheet = book.sheet(name);
      const isLast = !book.sheets().some((other) => other.isVisible && other.index !== sheet?.index);
      if (sheet?.kind === "cells") {
        if (isLast || isReadBy(book, sheet, () => true)) continue;
        removeSheet(book, sheet);
      }
      waiting.delete(name);
    }
  }
  return { bytes: waiting.size === names.length ? bytes : book.package.toBytes(), left: [...waiting] };
}
