// What the built script has to be before it may be pushed: small, quick to load, in a syntax that Apps Script parses.
import { parse } from "acorn";
import { runInNewContext, Script } from "node:vm";

export const budgets = { bytes: 900 * 1024, topLevelMilliseconds: 10 };

/** Parses the script as ES2019, which is what Apps Script's own parser surely takes; throws where it is more. */
export function parsed(code) {
  return parse(code, { ecmaVersion: 2019, sourceType: "script" });
}

/** Milliseconds that the top-level code takes in a bare realm, compilation left out: the best of several runs, since
 * whatever else the machine does only ever adds to it. */
export function topLevelTime(code, runs = 15) {
  const script = new Script(code);
  const times = Array.from({ length: runs }, () => {
    const context = runInNewContext("globalThis", {});
    const start = process.hrtime.bigint();
    script.runInNewContext(context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

/** Checks size, syntax and top-level time; answers what was measured, throws with all that is over a budget. */
export function gate(code) {
  parsed(code);
  const bytes = Buffer.byteLength(code, "utf8");
  const milliseconds = topLevelTime(code);
  const faults = [
    bytes > budgets.bytes ? `${bytes} bytes, the budget is ${budgets.bytes}` : "",
    milliseconds > budgets.topLevelMilliseconds
      ? `${milliseconds.toFixed(1)} ms at the top level, the budget is ${budgets.topLevelMilliseconds}`
      : "",
  ].filter((fault) => fault !== "");
  if (faults.length > 0) throw new Error(`The add-in's script is over its budget: ${faults.join("; ")}`);
  return { bytes, milliseconds };
}
