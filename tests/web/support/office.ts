import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { exampleOffices } from "../../../src/node/example-offices";
import { office } from "../../../src/node/office";

const { createWorkbook } = office;

type Rows = readonly (readonly (string | number | null)[])[];
export type Sheets = Readonly<Record<string, Rows>>;

const demo = exampleOffices[0]?.sheets ?? {};

/** The sheets of the demo office, which has no error, with some cells (0-based row and column) typed over. */
export function demoSheets(
  over: Readonly<Record<string, readonly [row: number, header: string, text: string][]>> = {},
): Sheets {
  const changed = Object.entries(over).map(([sheet, cells]) => {
    const rows = (demo[sheet] ?? []).map((row) => [...row]);
    for (const [row, header, text] of cells) {
      const column = rows[0]?.indexOf(header) ?? -1;
      const target = rows[row];
      if (target === undefined || column < 0) throw new Error(`No ${sheet} ${row} ${header}`);
      target[column] = text;
    }
    return [sheet, rows] as const;
  });
  return { ...demo, ...Object.fromEntries(changed) };
}

export const hostile = `<script>window.broken = 1</script><img src=x onerror="window.broken = 1">`;

/** The demo office with errors, one of which holds text that would be a script in a careless page. */
export const faultySheets = (): Sheets =>
  demoSheets({
    มาตรการ: [
      [2, "สถานะ", hostile],
      [3, "วันสิ้นสุด", "31 กุมภาพันธ์ 2569"],
      [4, "ผู้รับผิดชอบ", "กองที่ไม่มีอยู่"],
    ],
  });

/** A new folder of its own under the system's temporary one. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "ita-page-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const made = new Map<string, Promise<Uint8Array>>();

/** Writes a workbook with these sheets; the same sheets are laid out only once. */
export async function writeBook(path: string, sheets: Sheets): Promise<void> {
  const key = JSON.stringify(sheets);
  const bytes = made.get(key) ?? createWorkbook(inputSheetPlans({ existing: [], data: sheets }));
  made.set(key, bytes);
  await writeFile(path, await bytes);
}
