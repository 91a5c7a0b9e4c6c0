import { bondKey, bondOf, bondsOf, isAcceptable, placeKey, type Accepted } from "../exceptions/entries";
import { matchEntries } from "../exceptions/match";
import { Places } from "../exceptions/places";
import { exceptionsPlan, exceptionsSheet, readAccepted } from "../exceptions/sheet";
import { ofSameCause } from "../problems/group";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headersOf } from "../sheets/listed";
import { findOwned, ownedSheetName } from "../workbook/owned";
import { problemHeaders } from "../sheets/problems";
import type { SheetPlan } from "../sheets/types";
import { refName } from "../workbook/a1";
import { computedSheets } from "../workbook/tables";
import { cellText, shorten } from "../workbook/text";
import type { WorkbookData } from "../workbook/types";
import type { CheckOptions } from "./check";
import type { Environment } from "./environment";
import { examine, type Checked } from "./examine";
import { defineProblem } from "../problems/definition";

export const acceptUnmatched = defineProblem({
  code: "accept.unmatched",
  severity: "info",
  message: "มีเหตุผลยอมรับในแผ่นงาน {sheet} แต่{why} จึงไม่ได้บันทึก: “{found}”",
  expected: "เหตุผลในแถวของปัญหาที่ยังอยู่ และยอมรับได้",
  fix: "ตรวจแถวของปัญหานั้นในผลตรวจสอบรอบใหม่ แล้วพิมพ์เหตุผลอีกครั้ง",
  why: "เหตุผลที่พิมพ์ไว้ไม่ได้ถูกบันทึก จึงยังแจ้งปัญหาเดิม",
});

const textLength = 120;

export interface Acceptance {
  /** Entries to be added, one a problem, none twice. */
  readonly entries: readonly Accepted[];
  /** Problems that cannot be accepted: errors of form, and what stands at no cell. */
  readonly refused: readonly Problem[];
}

/** The entries that say of these problems that they are right, with who, when and why. */
export function acceptProblems(
  data: WorkbookData,
  problems: readonly Problem[],
  why: string,
  environment: Environment,
): Acceptance {
  const places = new Places(data);
  const known = new Set(readAccepted(data).map(bondKey));
  const entries: Accepted[] = [];
  const refused: Problem[] = [];
  for (const found of problems) {
    const bond = isAcceptable(found) ? bondOf(places, found) : null;
    if (bond === null || found.at === null) {
      refused.push(found);
      continue;
    }
    if (bondsOf(places, found).some((one) => known.has(bondKey(one)))) continue;
    known.add(bondKey(bond));
    const text = shorten(places.text(found.at), textLength);
    entries.push({ ...bond, text, why: why.trim(), by: environment.user, when: environment.now });
  }
  return { entries, refused };
}

/**
 * The sheet ข้อยกเว้น with what it held and these entries; null where there is nothing to add. An entry of the same
 * place that means none of the problems any more gives way to the new one.
 */
export function acceptedSheet(
  data: WorkbookData,
  problems: readonly Problem[],
  entries: readonly Accepted[],
): SheetPlan | null {
  if (entries.length === 0) return null;
  const known = readAccepted(data);
  const fresh = new Set(entries.map(placeKey));
  const unused = matchEntries(data, problems, known).unused.filter((entry) => fresh.has(placeKey(entry)));
  const kept = known.filter((entry) => !unused.includes(entry));
  return exceptionsPlan([...kept, ...entries], ownedSheetName(data, exceptionsSheet).name);
}

export interface AcceptOptions extends CheckOptions {
  /** "มาตรการ!C5". */
  readonly cell: string;
  /** Only problems of this code; default: all at the cell. */
  readonly code?: string;
  readonly why: string;
  /** Also what the same cause has led to in other cells, where they were shown as one. */
  readonly withOthers?: boolean;
}

export interface AcceptPlan extends Checked, Acceptance {
  /** The problems at the cell. */
  readonly found: readonly Problem[];
  readonly sheet: SheetPlan | null;
}

/** Whether a problem stands at a cell that a person named: "มาตรการ!C5", quotes and $ allowed. */
export function standsAt({ at }: Pick<Problem, "at">, cell: string): boolean {
  if (at === null) return false;
  const named = /^(?:'((?:[^']|'')*)'|(.*))!\$?([A-Za-z]+)\$?(\d+)$/.exec(cell.trim());
  const sheet = named?.[1]?.replace(/''/g, "'") ?? named?.[2];
  return sheet === at.sheet && `${named?.[3]?.toUpperCase() ?? ""}${named?.[4] ?? ""}` === refName(at);
}

/** Accepts the problems at one cell. Checks first, so that only what is really found is accepted. */
export function accept(data: WorkbookData, options: AcceptOptions, environment: Environment): AcceptPlan {
  const { ownKinds, found: problemsOf, checked: checkedFor } = examine(data, options, environment);
  const kinds = options.kinds ?? ownKinds;
  const checked = checkedFor(kinds);
  const here = checked.problems.filter(
    (one) => standsAt(one, options.cell) && (options.code === undefined || one.code === options.code),
  );
  const found = options.withOthers === true ? ofSameCause(checked.problems, here) : here;
  const acceptance = acceptProblems(data, found, options.why, environment);
  return { ...checked, ...acceptance, found, sheet: acceptedSheet(data, problemsOf(kinds), acceptance.entries) };
}

interface Reason {
  readonly code: string;
  readonly cell: string;
  readonly found: string;
  readonly why: string;
}

/** The reasons that a person typed beside the problems of the last check. */
function reasonsIn(data: WorkbookData): readonly Reason[] {
  const sheet = findOwned(data, computedSheets.problems);
  const { code, sheet: sheetHeader, cell, found, reason } = problemHeaders;
  const headers = sheet === undefined ? null : headersOf(sheet, [code, sheetHeader, cell, found, reason]);
  if (sheet === undefined || headers === null) return [];
  return sheet.rows.slice(headers.row + 1).flatMap((values): Reason[] => {
    const text = (header: string) => cellText(values[headers.places.get(header) ?? -1] ?? null);
    const why = text(reason);
    return why === ""
      ? []
      : [{ code: text(code), cell: `${text(sheetHeader)}!${text(cell)}`, found: text(found), why }];
  });
}

export interface TypedAcceptance {
  readonly entries: readonly Accepted[];
  /** Reasons that found no problem, as problems. */
  readonly problems: readonly Problem[];
}

/**
 * Turns the reasons typed in ผลตรวจสอบ into entries. A reason belongs to the problem of the same code at the same
 * cell; where rows have moved, to the only one of that code with the same text found.
 */
export function typedAcceptances(
  data: WorkbookData,
  all: readonly Problem[],
  environment: Environment,
): TypedAcceptance {
  const entries: Accepted[] = [];
  const problems: Problem[] = [];
  for (const { code, cell, found, why } of reasonsIn(data)) {
    const ofCode = all.filter((one) => one.code === code);
    const alike = ofCode.filter((one) => cellText(one.found) === found);
    const meant = ofCode.find((one) => standsAt(one, cell)) ?? (alike.length === 1 ? alike[0] : undefined);
    // A row of the sheet stands for all cells of its cause.
    const ofCause = meant === undefined ? [] : ofSameCause(all, [meant]);
    const made = meant === undefined ? null : acceptProblems(data, ofCause, why, environment);
    entries.push(...(made?.entries ?? []));
    if (made !== null && made.refused.length === 0) continue;
    const reason = meant === undefined ? "ไม่พบปัญหานั้นแล้ว" : "ปัญหานี้ยอมรับไม่ได้ ต้องแก้";
    const args = { sheet: computedSheets.problems, why: reason };
    problems.push(problem(acceptUnmatched, { at: meant?.at ?? null, found: why, args }));
  }
  return { entries, problems };
}
