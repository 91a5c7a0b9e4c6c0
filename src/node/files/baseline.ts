import { readFile, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import * as z from "zod/mini";
import type { Noted } from "../../core";
import { FileProblem } from "../../office";
import { writeWhole } from "./write";

/** Where the problems that stood at the beginning are noted: beside the workbook, `งาน.baseline.json`. */
export function baselinePath(workbook: string): string {
  return join(dirname(workbook), `${basename(workbook, extname(workbook))}.baseline.json`);
}

/** What the file holds; `version` is raised where its shape changes. */
export interface Baseline {
  readonly version: 1;
  /** When it was noted, and by whom. */
  readonly time: string;
  readonly user: string;
  /** The problems that stood; files of this version have the word. */
  readonly findings: readonly Noted[];
}

const shape = z.object({
  version: z.literal(1),
  time: z.string(),
  user: z.string(),
  findings: z.array(
    z.object({
      code: z.string(),
      sheet: z.string(),
      row: z.string(),
      column: z.string(),
      fingerprint: z.string(),
      message: z.string(),
    }),
  ),
});

/** The baseline of a workbook; null where none was noted. Rejects where the file is none. */
export async function openBaseline(workbook: string): Promise<Baseline | null> {
  const path = baselinePath(workbook);
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new FileProblem("file.broken", "สิ่งที่จดไว้ สั่ง --renew-baseline เพื่อจดใหม่", path);
  }
}

/** Notes problems beside the workbook; the file before is kept as a backup. */
export async function saveBaseline(workbook: string, baseline: Baseline): Promise<string> {
  const path = baselinePath(workbook);
  await writeWhole(path, new TextEncoder().encode(`${JSON.stringify(baseline, null, 1)}\n`));
  return path;
}

/** Takes the baseline away; false where there was none. */
export async function dropBaseline(workbook: string): Promise<boolean> {
  const had = (await openBaseline(workbook).catch(() => "broken")) !== null;
  await rm(baselinePath(workbook), { force: true });
  return had;
}
