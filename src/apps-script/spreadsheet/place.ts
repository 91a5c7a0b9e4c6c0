import { computedSheets, type PlannedCell, type SheetData, type SheetPlan } from "../../core";
import { markOfSheet } from "../life/pack";
import type { Journal } from "../problem";
import { sent } from "./arrival";
import { drawChart } from "./chart";
import { roomFor } from "./paint";
import type { OpenWorkbook } from "./read";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A plan, the sheet that it goes to, and the rows of the canvas that are its own. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  /** The sheet that stands there now; null where there is none. */
  readonly target: Sheet | null;
  /** First row on the canvas, from 0, and how many: as many as the old sheet fills, so that what it had below goes too. */
  readonly from: number;
  readonly rows: number;
  /** What stands there now, as it was read. */
  readonly old: SheetData | undefined;
}

const filler: PlannedCell = { value: null, style: "plain" };

/** The rows of a place as wide as `columns`, with blank ones for what the old sheet had below. */
export function paddedRows({ plan, rows }: PlacedSheet, columns: number): PlannedCell[][] {
  return Array.from({ length: rows }, (_, row) => {
    const cells = plan.rows[row] ?? [];
    return [...cells, ...Array<PlannedCell>(columns - cells.length).fill(filler)];
  });
}

/** The numbers of the sheets that links lead to. */
export function linkedIds({ sheets }: OpenWorkbook, plans: readonly SheetPlan[]): ReadonlyMap<string, number> {
  const cells = plans.flatMap(({ rows }) => rows.flat());
  const names = new Set(cells.flatMap(({ link }) => (link?.to === "cell" ? [link.sheet] : [])));
  return new Map(
    [...names].flatMap((name) => {
      const sheet = sheets.get(name);
      return sheet === undefined ? [] : [[name, sheet.getSheetId()] as const];
    }),
  );
}

/** The cells of a sheet that is there which a plan takes, after adding what it lacks. */
export const targetRange = ({ plan, rows }: PlacedSheet, target: Sheet): Range =>
  roomFor(target, { rows, columns: plan.widths.length });

/** Sets what goes with a sheet that was given its plan; `isFrozen` where its header stands where it stood. */
export function settle({ plan }: PlacedSheet, target: Sheet, journal: Journal, isFrozen = false): Sheet {
  journal.doing(`จัดแถวตรึงและกราฟของแผ่นงาน “${plan.name}” (ข้อมูลในแผ่นงานใหม่ครบแล้ว)`);
  try {
    // A plan that freezes nothing leaves what a person froze.
    if (plan.frozenRows > 0 && !isFrozen) target.setFrozenRows(plan.frozenRows);
  } catch {
    journal.notice(
      `ตรึงหัวตารางของแผ่นงาน “${plan.name}” ไม่ได้ ข้อมูลครบแล้ว ถ้ามีตัวกรองที่ซ่อนทุกแถว โปรดนำตัวกรองออก (ข้อมูล > นำตัวกรองออก)`,
    );
  }
  // Only the summary has a chart, and one that is no longer wanted has to go.
  if (plan.chart !== null || plan.name.startsWith(computedSheets.summary)) drawChart(target, plan.chart, false);
  return target;
}

/** Notes that a sheet was given its plan, which is told as soon as it has arrived. */
export function noteWritten({ plan, old }: PlacedSheet, target: Sheet, journal: Journal): void {
  const { name } = plan;
  const [step, done] = [`เขียนแผ่นงาน “${name}”`, `เขียนแผ่นงาน “${name}” ใหม่แล้ว`];
  sent({ sheet: target, name, ranges: [], step, done, journal });
  journal.changes.painted.push({ plan, before: markOfSheet(old ?? { rows: [] }) });
}
