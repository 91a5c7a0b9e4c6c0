import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { WorkbookData } from "../workbook/types";
import type { Accepted } from "./entries";
import { hasReturned, matchEntries } from "./match";
import type { AcceptedRow } from "./sheet";

export const acceptStale = defineProblem({
  code: "accept.stale",
  severity: "info",
  message: "ข้อยกเว้นนี้ไม่ตรงกับข้อมูลปัจจุบันแล้ว ({code} ที่ {place}): {why}",
  expected: "ข้อยกเว้นของเซลล์ที่ยังเหมือนเดิม",
  fix: "ถ้าไม่ต้องการแล้ว ลบแถวนี้ได้ ถ้าข้อความใหม่ถูกต้องเช่นกัน ให้ยอมรับใหม่",
  why: "ข้อยกเว้นเก่าไม่มีผลแล้ว แต่ยังทำให้เข้าใจว่ามีคนตรวจแล้ว",
});

export interface Judged {
  /** Problems that nobody accepted. */
  readonly open: readonly Problem[];
  /** Problems that are quiet because a person said that they are right. */
  readonly accepted: readonly Problem[];
}

/** Parts problems into open and accepted ones: an acceptance holds for the same problem, place and text only. */
export function judge(data: WorkbookData, problems: readonly Problem[], entries: readonly Accepted[]): Judged {
  const { open, accepted } = matchEntries(data, problems, entries);
  return { open, accepted: accepted.map(({ problem: found }) => found) };
}

/** Entries that no problem answers any more. One whose problem is back, since its text changed, is not among them. */
export function staleEntries(
  data: WorkbookData,
  problems: readonly Problem[],
  entries: readonly AcceptedRow[],
): readonly Problem[] {
  const { open, unused } = matchEntries(data, problems, entries);
  return unused
    .filter((entry) => !hasReturned(data, entry, open))
    .map((entry) => {
      const place = [entry.sheet, entry.row && `แถว ${entry.row}`, entry.column && `คอลัมน์ ${entry.column}`];
      const args = { code: entry.code, place: place.filter((part) => part !== "").join(" "), why: "ไม่พบปัญหานี้แล้ว" };
      return problem(acceptStale, { at: { ...entry.at, column: 0 }, found: entry.text, args });
    });
}
