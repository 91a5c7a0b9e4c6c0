// Times reading and refreshing a workbook file beside the same through excelize-wasm: npm run bench:xlsx [-- 1000]
import { init } from "excelize-wasm";
import { refresh } from "../../src/core/commands/refresh";
import { inputSheetPlans } from "../../src/core/sheets/input";
import type { SheetPlan } from "../../src/core/sheets/types";
import { cellName } from "../../src/core/workbook/a1";
import { compressWithNode } from "../../src/node/files/native-zip";
import { tableText } from "../../src/node/output";
import { officeOf } from "./office";
import { shapes } from "./shapes";
import { office } from "../../src/node/office";

const { applySheets, createWorkbook, readWorkbook } = office;

type Library = Awaited<ReturnType<typeof init>>;
const size = Number(process.argv[2] ?? 1000);
const runs = 5;

/** Median milliseconds of processor time, the first run left out. */
async function middle(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    if (run > 0) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function ok<T extends { readonly error?: string | null }>(answer: T): T {
  if (typeof answer.error === "string") throw new Error(answer.error);
  return answer;
}

/** All cells of all sheets by the calls that bring most at a time. Dates come as numbers: their types cost extra. */
function readAll({ OpenReader }: Library, bytes: Uint8Array): readonly string[][][] {
  const file = ok(OpenReader(bytes));
  return file.GetSheetList().list.map((name) => ok(file.GetRows(name, { RawCellValue: true })).result);
}

/** The values of the computed sheets, a call for each row; no styles, links, merges or chart, which would come on top. */
function writeValues({ OpenReader }: Library, bytes: Uint8Array, plans: readonly SheetPlan[]): unknown {
  const file = ok(OpenReader(bytes));
  for (const plan of plans) {
    ok(file.NewSheet(plan.name));
    plan.rows.forEach((row, index) => {
      const values = row.map((cell) => cell.value ?? "");
      ok(file.SetSheetRow(plan.name, cellName(index + 1, 0), values));
    });
  }
  return ok(file.WriteToBuffer()).buffer;
}

/** Reading and painting files of other programs' shapes: each has to stay under two seconds. */
async function foreignShapes(plans: readonly SheetPlan[]): Promise<void> {
  const table = [["shape", "read, ms", "computed sheets into it, ms"]];
  for (const [name, make] of Object.entries(shapes)) {
    const bytes = make();
    const read = await middle(() => readWorkbook(bytes));
    table.push([name, read.toFixed(0), (await middle(() => applySheets(bytes, plans))).toFixed(0)]);
  }
  for (const text of tableText(table)) process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  compressWithNode();
  const data = officeOf(size);
  const sheets = Object.fromEntries(data.sheets.map(({ name, rows }) => [name, rows]));
  const bytes = await createWorkbook(inputSheetPlans({ existing: [], data: sheets as never }));
  const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };
  const plans = refresh(await readWorkbook(bytes), {}, environment).sheets;
  const library = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const table = [["measures", "what", "ours, ms", "excelize-wasm, ms"]];
  const line = async (what: string, ours: () => unknown, theirs: () => unknown): Promise<void> => {
    table.push([String(size), what, (await middle(ours)).toFixed(0), (await middle(theirs)).toFixed(0)]);
  };
  await line(
    "read all sheets",
    () => readWorkbook(bytes),
    () => readAll(library, bytes),
  );
  await line(
    "write the computed sheets into it",
    () => applySheets(bytes, plans),
    () => writeValues(library, bytes, plans),
  );
  for (const text of tableText(table)) process.stdout.write(`${text}\n`);
  await foreignShapes(plans);
  process.exit();
}

void main();
