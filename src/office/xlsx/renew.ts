import type { InputSheetPlan } from "../../core";
import { FileProblem } from "../file-problem";
import type { Deflater } from "../ports";
import { addInputSheets } from "./create";
import { formulasOf } from "./references";
import { isReadBy, removeSheet } from "./remove";
import { Workbook } from "./workbook";

/** A workbook of the next year. */
export interface Renewed {
  /** null where the sheets of a person's own cannot come along as they are. */
  readonly bytes: Uint8Array | null;
  /** How many formulas there are in each of the other sheets that come again: they come as values. */
  readonly formulas: Readonly<Record<string, number>>;
}

/**
 * A workbook with a person's own sheets of an old one, as they are, and new input sheets in the place of all others. Own
 * sheets read the new ones of the same name; where they read a sheet that does not come again there is no such workbook.
 */
export async function renewWorkbook(
  bytes: Uint8Array,
  own: readonly string[],
  plans: readonly InputSheetPlan[],
  deflater: Deflater,
): Promise<Renewed> {
  const book = new Workbook(bytes, deflater);
  const isOwn = ({ name }: { readonly name: string }): boolean => own.includes(name);
  const isComing = ({ name }: { readonly name: string }): boolean => plans.some((plan) => plan.name === name);
  const others = book.worksheets().filter((sheet) => !isOwn(sheet));
  const formulas = Object.fromEntries(
    others
      .filter(isComing)
      .map(({ name, part }) => [name, formulasOf(book.package.required(part)).length] as const)
      .filter(([, count]) => count > 0),
  );
  const isPossible =
    book.sheets().some((sheet) => isOwn(sheet) && sheet.isVisible) &&
    others.every((sheet) => isComing(sheet) || !isReadBy(book, sheet, isOwn));
  if (!isPossible) return { bytes: null, formulas };
  try {
    for (const { name } of others) {
      const sheet = book.sheet(name);
      if (sheet !== undefined) removeSheet(book, sheet);
    }
    book.recalculateOnOpen();
    return { bytes: await addInputSheets(book.package.toBytes(), plans, deflater), formulas };
  } catch (error) {
    // Locked tabs: the new workbook is made from the ground.
    if (error instanceof FileProblem) return { bytes: null, formulas };
    throw error;
  }
}
