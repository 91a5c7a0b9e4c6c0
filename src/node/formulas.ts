import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FormulaCell, FormulaResult, Formulas } from "../office";

/** Milliseconds that the library may take to start, on a slow or busy machine. */
const longestStart = 60_000;

/** So many formulas are done before the engine has compiled the library a second time, into faster code. */
const fewFormulas = 500;

/**
 * Runs in a thread of its own. The library is a Go program that computes without pause, ends for good when it panics
 * and never gives memory back: a thread can be stopped, and all of that goes with it.
 */
const script = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { bytes, cells, library, code } = workerData;
  require(library).init(code).then(({ OpenReader }) => {
    const file = OpenReader(bytes);
    if (file.error) return;
    parentPort.postMessage(null);
    cells.forEach(({ sheet, cell }, index) => {
      const { value, error } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
      parentPort.postMessage({ index, value: value ?? "", error: error ?? null });
    });
  }).finally(() => process.exit());
`;

/**
 * Calculates formulas with excelize and answers the results that came in time. Never throws: a file that the library
 * cannot open or a formula that it does not know has no result.
 */
function calculate(
  bytes: Uint8Array,
  cells: readonly FormulaCell[],
  milliseconds: number,
): Promise<readonly FormulaResult[]> {
  const library = require.resolve("excelize-wasm");
  const code = require.resolve("excelize-wasm/excelize.wasm.gz");
  // Its output is taken away: a panic of the library prints a page of stack.
  const options = { eval: true, stdout: true, stderr: true, workerData: { bytes, cells, library, code } };
  // Of the four seconds that a first formula takes two and a half go into that second compiling.
  setFlagsFromString(cells.length <= fewFormulas ? "--liftoff-only" : "--no-liftoff-only");
  const worker = new Worker(script, options);
  const results: FormulaResult[] = [];
  return new Promise((resolve) => {
    let timer = setTimeout(() => void worker.terminate(), longestStart);
    worker.on("message", (result: FormulaResult | null) => {
      if (result !== null) {
        results.push(result);
        return;
      }
      // The file is open: from here on it is the formulas that take time, not a busy machine.
      clearTimeout(timer);
      timer = setTimeout(() => void worker.terminate(), milliseconds);
    });
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(results);
    });
  });
}

/** Formulas calculated with excelize, a library that knows most of Excel's functions. */
export const excelizeFormulas: Formulas = { calculate };
