import { existsSync } from "node:fs";
import { comparisonSheet, newYear, type CarriedWork, type Environment, type YearNote } from "../../core";
import { requireExtension } from "../args";
import { nextYearFile } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { writeWhole } from "../files/write";
import { office } from "../office";
import type { Streams } from "../output";

export interface NewYearCommandOptions {
  readonly out: string;
  readonly measures: CarriedWork;
  readonly risks: CarriedWork;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " / ");

function tellNotes(title: string, notes: readonly YearNote[], streams: Streams): void {
  if (notes.length === 0) return;
  streams.log(`${title} ${notes.length} แห่ง:`);
  for (const { sheet, what, before, after } of notes) {
    streams.log(`  ${sheet} ${what}`);
    streams.log(`      - ${oneLine(before).slice(0, 200)}`);
    streams.log(`      + ${oneLine(after).slice(0, 200)}`);
  }
}

/** Makes the workbook of the next fiscal year out of this one, which stays as it is. A file that is there is never written over. */
export async function beginYear(
  path: string,
  options: NewYearCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const { out, measures, risks } = options;
  requireExtension(out, ".xlsx");
  if (existsSync(out)) throw new UsageProblem(`มีไฟล์ ${out} อยู่แล้ว ปีใหม่เขียนลงไฟล์ใหม่เท่านั้น โปรดใช้ชื่ออื่น`);
  const { data } = await deskOf({ path }, () => environment).open();
  const next = newYear(data, { measures, risks }, environment.today);
  if (!next.ok) {
    streams.log(next.reason);
    return exitCodes.dataErrors;
  }
  await writeWhole(out, await nextYearFile(office, data, next));
  tellNotes("เลื่อนปีในข้อความ", next.moved, streams);
  tellNotes("มีปีที่ไม่ได้เลื่อน โปรดตรวจ", next.left, streams);
  if (next.dropped.length > 0) streams.log(`ไม่ได้ยกมา: ${next.dropped.join(", ")}`);
  if (next.cleared.length > 0) {
    const columns = next.cleared.map(({ sheet, header, cells }) => `${sheet} ${header} (${cells})`);
    streams.log(`เว้นว่างไว้ให้กรอกของปีใหม่: ${columns.join(", ")}`);
  }
  for (const { item, name } of next.items) streams.log(`ข้อของปีใหม่ที่ปีก่อนไม่มี: ${item} ${name}`);
  streams.out(
    `สร้าง ${out} ของปีงบประมาณ ${next.fiscalYear} แล้ว: ${Object.keys(next.sheets).length + 1} แผ่นงาน รวมแผ่น ${comparisonSheet} ไฟล์เดิมไม่เปลี่ยนแปลง`,
  );
  return exitCodes.done;
}
