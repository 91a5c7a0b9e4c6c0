import { computedSheets, effectOf, planTakeBack, refName, staleSheets, type RunEffect } from "../core";
import type { Office } from "../office";

/** A workbook after a run was taken back from it, and what stayed. */
export interface TakenBack {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Thai: what stays because a person went on with it, a line each. */
  readonly kept: readonly string[];
  /** Rows of the register stay, so the papers that they tell of do too. */
  readonly isRegistered: boolean;
}

const short = (text: string): string => text.replace(/\s*\n\s*/g, " / ").slice(0, 80);

/** Sheets that were worked out of what has now gone back are told, so that nobody reads them as of today. */
function tellStale(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`แผ่นงาน ${names.join(", ")} ยังเป็นผลก่อนย้อน: ให้คำนวณแผนรายเดือนและสรุปสถานะใหม่ (คำสั่ง ita refresh)`];
}

/** Takes a run back from a workbook that someone went on with: what a person changed since stays and is told. */
export async function takeBack(office: Office, effect: RunEffect, now: Uint8Array): Promise<TakenBack> {
  const data = await office.readWorkbook(now);
  const { edits, kept, remove, keptSheets } = planTakeBack(effect, data);
  const edited = office.editCells(now, edits);
  const { bytes, left } = office.removeSheets(edited.bytes, remove);
  const stays = [
    ...kept.map(({ at, after }) => `ไม่คืน ${at.sheet}!${refName(at)}: มีผู้แก้ไขหลังจากนั้น เป็น “${short(after)}”`),
    ...edited.skipped.map(({ at }) => `ไม่คืน ${at.sheet}!${refName(at)}: เซลล์เป็นสูตร`),
    ...keptSheets.map((name) => `แผ่นงาน ${name} คงไว้: มีผู้แก้ไขหลังจากนั้น`),
    ...left.map((name) => `แผ่นงาน ${name} คงไว้: แผ่นงานอื่นยังใช้อยู่`),
    ...(edits.length > edited.skipped.length ? tellStale(staleSheets(data, remove)) : []),
  ];
  const names = [...kept.map(({ at }) => at.sheet), ...keptSheets];
  const isRegistered = names.some((name) => name.startsWith(computedSheets.register));
  return { bytes, count: edits.length - edited.skipped.length, kept: stays, isRegistered };
}

/** Takes a step back from a workbook that somebody wrote after it; `before` and `made` are what the step went from and to. */
export async function takeBackStep(
  office: Office,
  { before, made }: { readonly before: Uint8Array; readonly made: Uint8Array },
  now: Uint8Array,
): Promise<TakenBack> {
  return takeBack(office, effectOf(await office.readWorkbook(before), await office.readWorkbook(made)), now);
}
