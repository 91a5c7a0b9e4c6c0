import type { CivilDate } from "../calendar";
import { matchEntries } from "../exceptions/match";
import { exceptionsPlan, exceptionsSheet, readAccepted, type AcceptedRow } from "../exceptions/sheet";
import { paperKindList } from "../papers/kinds";
import { findOwned, ownedSheetName } from "../workbook/owned";
import type { SheetPlan } from "../sheets/types";
import type { WorkbookData } from "../workbook/types";
import { standsAt } from "./accept";
import type { Environment } from "./environment";
import { examine } from "./examine";

export interface UnacceptPlan {
  /** The entries that go, in the order of the sheet. */
  readonly removed: readonly AcceptedRow[];
  /** ข้อยกเว้น without them; null where none goes. */
  readonly sheet: SheetPlan | null;
}

function without(data: WorkbookData, removed: readonly AcceptedRow[]): UnacceptPlan {
  if (removed.length === 0) return { removed, sheet: null };
  const kept = readAccepted(data).filter(({ at }) => !removed.some((one) => one.at.row === at.row));
  return { removed, sheet: exceptionsPlan(kept, ownedSheetName(data, exceptionsSheet).name) };
}

/** Takes back what was accepted last: the entries at the end that one run wrote for one reason. */
export function undoAccepted(data: WorkbookData): UnacceptPlan {
  const entries = readAccepted(data);
  const last = entries[entries.length - 1];
  if (last === undefined) return without(data, []);
  const isOfRun = ({ when, by, why }: AcceptedRow) => when === last.when && by === last.by && why === last.why;
  const others = entries.map(isOfRun).lastIndexOf(false);
  return without(data, entries.slice(others + 1));
}

export interface RemoveOptions {
  /** The cell of the problem, or a cell of the entry's own row in ข้อยกเว้น. */
  readonly cell: string;
  /** Only entries of this code; default: all at the cell. */
  readonly code?: string;
  readonly statusDate?: CivilDate;
}

/** Takes back what was accepted at a cell, for whichever papers: its problems are told again. */
export function removeAccepted(data: WorkbookData, options: RemoveOptions, environment: Environment): UnacceptPlan {
  const { cell, code } = options;
  const entries = readAccepted(data);
  const sheet = findOwned(data, exceptionsSheet)?.name ?? exceptionsSheet;
  const { ownKinds, found } = examine(data, options, environment);
  const all = [...found(ownKinds), ...found(paperKindList)];
  const meant = matchEntries(data, all, entries).accepted.filter(({ problem }) => standsAt(problem, cell));
  const rows = new Set(meant.map(({ entry }) => entry.at.row));
  const isNamed = ({ at }: AcceptedRow): boolean =>
    Array.from({ length: 26 }, (_, column) => ({ sheet, row: at.row, column })).some((place) =>
      standsAt({ at: place }, cell),
    );
  const removed = entries.filter((entry) => rows.has(entry.at.row) || isNamed(entry));
  return without(
    data,
    removed.filter((entry) => code === undefined || entry.code === code),
  );
}
