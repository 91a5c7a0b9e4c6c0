// Times the core beside docxtemplater alone on the same template and data: npm run bench [-- 10,100,1000]
import Docxtemplater from "docxtemplater";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import PizZip from "pizzip";
import { check } from "../../src/core/commands/check";
import { refresh } from "../../src/core/commands/refresh";
import { report } from "../../src/core/commands/report";
import { detailsOf } from "../../src/core/reports/context";
import { reportKindList } from "../../src/core/workbook/report-kinds";
import { dataOf } from "../../src/core/reports/papers";
import { tableText } from "../../src/node/output";
import { officeOf } from "./office";

const sizes = (process.argv[2] ?? "10,100,1000,5000").split(",").map(Number);
const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };

/** Median of several runs in milliseconds; the fewer the longer one takes. */
function median(work: () => void): number {
  const first = once(work);
  const runs = first > 3000 ? 2 : first > 500 ? 4 : 8;
  const times = Array.from({ length: runs }, () => once(work)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? first;
}

function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const parser = (tag: string) => ({
  get: (scope: Record<string, unknown>) => (tag.trim() === "." ? scope : scope[tag.trim()]),
});

const table = [["measures", "what", "ms", "docxtemplater alone", "ratio"]];
for (const size of sizes) {
  const data = officeOf(size);
  const statusDate = environment.today;
  table.push([String(size), "check", median(() => check(data, {}, environment)).toFixed(1), "", ""]);
  table.push([String(size), "check + grid + summary", median(() => refresh(data, {}, environment)).toFixed(1), "", ""]);
  const { book } = check(data, {}, environment);
  for (const kind of reportKindList) {
    const template = new Uint8Array(readFileSync(`templates/${kind}.docx`));
    const options = { kind, statusDate, draft: true, template, ownTemplate: false };
    const round = 6 as const;
    const values = dataOf({ book, kind, round, statusDate, details: detailsOf(book, kind, round) });
    const alone = (): void => {
      const zip = new PizZip(template);
      new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, nullGetter: () => "", parser }).render(values);
      zip.generate({ type: "uint8array", compression: "DEFLATE" });
    };
    const ours = median(() => report(data, options, environment));
    const theirs = median(alone);
    table.push([String(size), kind, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2)]);
  }
}
for (const line of tableText(table)) process.stdout.write(`${line}\n`);
