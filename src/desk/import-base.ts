import { importedSheets, type CellRef } from "../core";
import type { Office } from "../office";
import type { Opened } from "./desk";

/** A workbook with the input sheets that an import adds to it; `edits` are what is written, null where all may be. */
export async function importBase(
  office: Office,
  { bytes, data }: Opened,
  edits: readonly { readonly at: CellRef }[] | null,
): Promise<Uint8Array> {
  const written = edits === null ? null : new Set(edits.map(({ at }) => at.sheet));
  const plans = importedSheets(data, (sheet) => written?.has(sheet) ?? true);
  return plans.length === 0 ? bytes : office.addInputSheets(bytes, plans);
}
