import {
  computedSheets,
  effectOf,
  planTakeBack,
  refName,
  refresh,
  staleSheets,
  type Environment,
  type RunCell,
  type RunEffect,
} from "../core";
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

/** A workbook whose computed sheets say what its data says now, and the line that tells of it. */
async function refreshed(office: Office, bytes: Uint8Array, environment: Environment) {
  const data = await office.readWorkbook(bytes);
  const names = staleSheets(data);
  if (names.length === 0) return { bytes, told: [] };
  const { sheets } = refresh(data, {}, environment);
  const told = `แผ่นงาน ${names.join(", ")} คำนวณใหม่ตามข้อมูลที่เป็นอยู่หลังย้อน`;
  return { bytes: await office.applySheets(bytes, sheets), told: [told] };
}

/** Cells that are named one by one. */
const named = 20;

/** The line that tells which cells went back at their old place, where the run kept no marks to find its rows again. */
function byPlace(edits: readonly RunCell[], { traces }: RunEffect): readonly string[] {
  const cells = edits.filter(({ at }) => !traces.some(({ sheet }) => sheet === at.sheet));
  if (cells.length === 0) return [];
  const places = cells.slice(0, named).map(({ at }) => `${at.sheet}!${refName(at)}`);
  const more = cells.length > named ? ` และอีก ${cells.length - named} เซลล์` : "";
  return [
    `คืนตามตำแหน่งเดิม ${places.join(", ")}${more}: คำสั่งนั้นทำด้วยโปรแกรมรุ่นก่อนซึ่งไม่ได้บันทึกร่องรอยของแถว หากแทรกหรือเรียงแถวไปแล้ว โปรดตรวจว่าคืนถูกแถว`,
  ];
}

/**
 * Takes a run back from a workbook that someone went on with: what a person changed since stays and is told, and sheets
 * that are worked out of the data are worked out anew.
 */
export async function takeBack(
  office: Office,
  effect: RunEffect,
  now: Uint8Array,
  environment: Environment,
): Promise<TakenBack> {
  const data = await office.readWorkbook(now);
  const { edits, kept, lost, remove, keptSheets, goneSheets } = planTakeBack(effect, data);
  const edited = office.editCells(now, edits);
  const removed = office.removeSheets(edited.bytes, remove);
  const { bytes, told } = await refreshed(office, removed.bytes, environment);
  const stays = [
    ...kept.map(({ at, after }) => `ไม่คืน ${at.sheet}!${refName(at)}: มีผู้แก้ไขหลังจากนั้น เป็น “${short(after)}”`),
    ...lost.map(
      ({ at, after }) =>
        `ไม่คืน ${at.sheet}!${refName(at)}: ไม่พบที่เดิมของ “${short(after)}” แน่ชัด เพราะแถว คอลัมน์ หรือแผ่นงานเปลี่ยนไป`,
    ),
    ...edited.skipped.map(({ at }) => `ไม่คืน ${at.sheet}!${refName(at)}: เซลล์เป็นสูตร`),
    ...keptSheets.map((name) => `แผ่นงาน ${name} คงไว้: มีผู้แก้ไขหลังจากนั้น`),
    ...goneSheets.map((name) => `ไม่พบแผ่นงาน ${name} ที่คำสั่งนั้นสร้าง: มีผู้ลบหรือเปลี่ยนชื่อแล้ว จึงไม่แตะต้อง`),
    ...removed.left.map((name) => `แผ่นงาน ${name} คงไว้: แผ่นงานอื่นยังใช้อยู่`),
    ...byPlace(edits, effect),
    ...told,
  ];
  const names = [...[...kept, ...lost].map(({ at }) => at.sheet), ...keptSheets, ...goneSheets];
  const isRegistered = names.some((name) => name.startsWith(computedSheets.register));
  return { bytes, count: edits.length - edited.skipped.length, kept: stays, isRegistered };
}

/** Takes a step back from a workbook that somebody wrote after it; `before` and `made` are what the step went from and to. */
export async function takeBackStep(
  office: Office,
  { before, made }: { readonly before: Uint8Array; readonly made: Uint8Array },
  now: Uint8Array,
  environment: Environment,
): Promise<TakenBack> {
  return takeBack(
    office,
    effectOf(await office.readWorkbook(before), await office.readWorkbook(made)),
    now,
    environment,
  );
}
