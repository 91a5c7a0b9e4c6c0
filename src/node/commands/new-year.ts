import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { comparisonSheet, newYear, type CarriedWork, type Environment, type YearNote } from "../../core";
import { requireExtension } from "../args";
import { nextYearFile } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { enterRun, openJournal, sumOf } from "../files/journal";
import { writeWhole } from "../files/write";
import { office } from "../office";
import type { Streams } from "../output";

export interface NewYearCommandOptions {
  readonly out: string;
  readonly measures: CarriedWork;
  readonly risks: CarriedWork;
  /** Another one, though the next year was begun from this workbook. */
  readonly again: boolean;
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

const command = "new-year";

/** A workbook of the next year that was made from this one. */
interface Begun {
  readonly file: string;
  readonly when: string;
  readonly isThere: boolean;
}

/** What the history of a workbook says of next years that were begun from it, the latest first. */
async function begunFrom(path: string): Promise<readonly Begun[]> {
  const folder = dirname(resolve(path));
  const runs = (await openJournal(path)).filter((run) => !run.undone && run.command.startsWith(`${command} `));
  const made = runs.flatMap(({ time, user, files }) =>
    files.map(({ path: file }) => {
      const isThere = existsSync(resolve(folder, file));
      return { file: resolve(folder, file), when: [time, user].filter((part) => part !== "").join(" โดย "), isThere };
    }),
  );
  // The run that made this workbook stands in its history too.
  return made.filter(({ file }) => file !== resolve(path)).reverse();
}

/** Refuses a second workbook of a year, which would be filled beside the first; one that is gone is told. */
async function requireFirst(path: string, streams: Streams): Promise<void> {
  const begun = await begunFrom(path);
  const there = begun.find(({ isThere }) => isThere);
  if (there !== undefined)
    throw new UsageProblem(
      `สร้างสมุดงานของปีถัดไปจากไฟล์นี้ไว้แล้วเมื่อ ${there.when}: ${there.file} โปรดใช้เล่มนั้น ถ้าต้องการอีกเล่มหนึ่ง สั่งซ้ำพร้อม --again`,
    );
  const [gone] = begun;
  if (gone !== undefined)
    streams.log(
      `เคยสร้างสมุดงานของปีถัดไปจากไฟล์นี้เมื่อ ${gone.when} แต่ไม่พบ ${gone.file} แล้ว จึงสร้างให้ใหม่ ถ้าย้ายไปที่อื่น ให้ใช้เล่มเดิม`,
    );
}

/**
 * Makes the workbook of the next fiscal year out of this one, which stays as it is. A file that is there is never written
 * over, and a second one is made only where it is asked for: the history beside the old workbook knows of the first.
 */
export async function beginYear(
  path: string,
  options: NewYearCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const { out, measures, risks, again } = options;
  requireExtension(out, ".xlsx");
  if (existsSync(out)) throw new UsageProblem(`มีไฟล์ ${out} อยู่แล้ว ปีใหม่เขียนลงไฟล์ใหม่เท่านั้น โปรดใช้ชื่ออื่น`);
  const opened = await deskOf({ path }, () => environment).open();
  const next = newYear(opened.data, { measures, risks }, environment.today);
  if (!next.ok) {
    streams.log(next.reason);
    return exitCodes.dataErrors;
  }
  if (!again) await requireFirst(path, streams);
  const { bytes, notes } = await nextYearFile(office, opened, next);
  await writeWhole(out, bytes);
  const made = { path: resolve(out), before: null, after: sumOf(await readFile(out)) };
  await enterRun(path, `${command} ${path} --out ${out}`, [made], environment);
  tellNotes("เลื่อนปีในข้อความ", next.moved, streams);
  tellNotes("มีปีหรือข้อความที่ไม่ได้เลื่อน โปรดตรวจ", next.left, streams);
  for (const note of notes) streams.log(note);
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
