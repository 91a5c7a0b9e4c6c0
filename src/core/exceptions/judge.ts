import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { WorkbookData } from "../workbook/types";
import { bondKey, bondOf, isAcceptable, placeKey, Places, type Accepted } from "./entries";
import type { AcceptedRow } from "./sheet";
import { defineProblem } from "../problems/definition";

export const acceptStale = defineProblem({
  code: "accept.stale",
  severity: "info",
  message: "ข้อยกเว้นนี้ไม่ตรงกับข้อมูลปัจจุบันแล้ว ({code} ที่ {place}): {why}",
  expected: "ข้อยกเว้นของเซลล์ที่ยังเหมือนเดิม",
  fix: "ถ้าไม่ต้องการแล้ว ลบแถวนี้ได้ ถ้าข้อความใหม่ถูกต้องเช่นกัน ให้ยอมรับใหม่",
  why: "ข้อยกเว้นเก่าไม่มีผลแล้ว แต่ยังทำให้เข้าใจว่ามีคนตรวจแล้ว",
});

export interface Judged {
  /** Findings that nobody accepted. */
  readonly open: readonly Problem[];
  /** Findings that are quiet because a person said that they are right. */
  readonly accepted: readonly Problem[];
}

/** Parts findings into open and accepted ones: an acceptance holds for the same problem, place and text only. */
export function judge(data: WorkbookData, problems: readonly Problem[], entries: readonly Accepted[]): Judged {
  if (entries.length === 0) return { open: problems, accepted: [] };
  const places = new Places(data);
  const known = new Set(entries.map(bondKey));
  const open: Problem[] = [];
  const accepted: Problem[] = [];
  for (const found of problems) {
    const bond = isAcceptable(found) ? bondOf(places, found) : null;
    (bond !== null && known.has(bondKey(bond)) ? accepted : open).push(found);
  }
  return { open, accepted };
}

/** Entries that no finding answers any more: the text changed, or the mistake is gone. */
export function staleEntries(
  data: WorkbookData,
  problems: readonly Problem[],
  entries: readonly AcceptedRow[],
): readonly Problem[] {
  if (entries.length === 0) return [];
  const places = new Places(data);
  const bonds = problems.flatMap((found) => bondOf(places, found) ?? []);
  const whole = new Set(bonds.map(bondKey));
  const there = new Set(bonds.map(placeKey));
  return entries
    .filter((entry) => !whole.has(bondKey(entry)))
    .map((entry) => {
      const why = there.has(placeKey(entry)) ? "ข้อความในเซลล์เปลี่ยนไป จึงแจ้งปัญหาอีกครั้ง" : "ไม่พบปัญหานี้แล้ว";
      const args = { code: entry.code, place: `${entry.sheet} แถว ${entry.row} คอลัมน์ ${entry.column}`, why };
      return problem(acceptStale, { at: { ...entry.at, column: 0 }, found: entry.text, args });
    });
}
