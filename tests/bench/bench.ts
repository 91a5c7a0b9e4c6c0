// Times the core, each paper beside docxtemplater alone on the same template and data: npm run bench [-- 10,100,1000]
import Docxtemplater from "docxtemplater";
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { rules } from "../../src/core/checks/rules";
import type { Rule } from "../../src/core/checks/types";
import { check } from "../../src/core/commands/check";
import { refresh } from "../../src/core/commands/refresh";
import { scheduleOf } from "../../src/core/compute/schedule";
import { summaryOf } from "../../src/core/compute/summary";
import { fillTemplate } from "../../src/core/docx/fill";
import { gridPlan } from "../../src/core/sheets/grid";
import { summaryPlan } from "../../src/core/sheets/summary";
import { report } from "../../src/core/commands/report";
import { readBook } from "../../src/core/model/book";
import { detailsOf } from "../../src/core/papers/common/context";
import { paperKindList, type PaperKind } from "../../src/core/papers/kinds";
import { dataOf } from "../../src/core/papers";
import type { WorkbookData } from "../../src/core/workbook/types";
import { compressions, compressWithNode } from "../../src/node/files/native-zip";
import { tableText } from "../../src/node/output";
import { median, medianOf, medians } from "./measure";
import { officeOf } from "./office";

const sizes = (process.argv[2] ?? "10,100,1000,2000,4000").split(",").map(Number);
const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };
const statusDate = environment.today;
const round = 6;

/** Milliseconds of each part of the checks, each on a book that nothing was remembered of. */
function checkParts(data: WorkbookData): readonly (readonly [what: string, ms: number])[] {
  const { kinds } = check(data, {}, environment);
  const withRules = (list: readonly Rule[]) => () => {
    const { book } = readBook(data);
    for (const rule of list) Array.from(rule.check({ book, kinds, statusDate }));
    return book;
  };
  const reading = median(withRules([]));
  const each = rules.map((rule) => [`  ${rule.name}`, median(withRules([rule])) - reading] as const);
  return [
    ["  reading", reading],
    ["  all rules", median(withRules(rules)) - reading],
    ...each.sort((a, b) => b[1] - a[1]).slice(0, 5),
    [
      "reading + grid + summary",
      median(() => {
        const { book } = readBook(data);
        gridPlan(book, scheduleOf(book, statusDate), "grid");
        summaryPlan(book, summaryOf(book, statusDate), "summary");
      }),
    ],
  ];
}

/** The workbook with another remark in a measure, read anew: what a check after an edit is given. */
function edited(data: WorkbookData, one: number): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row.map((value, column) => {
        if (typeof value !== "string") return value;
        const isEdited = sheet.name === "มาตรการ" && index === 1 && column === row.length - 1;
        // Put together from pieces, so that no text is the very string of the run before.
        return isEdited ? `ตรวจรอบ ${one}` : Array.from(value.split(" ")).join(" ");
      }),
    ),
  }));
  return { ...data, sheets };
}

/** Texts as they come from office to office: alike but for a number, or of words in any order. */
const wordings: readonly (readonly [kind: string, reword: (text: string, seed: number) => string])[] = [
  ["texts nearly alike", (text) => text],
  ["texts at random", shuffled],
];

/** The words of a text in an order that follows from the seed. */
function shuffled(text: string, seed: number): string {
  let state = seed + 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return text
    .split("\n")
    .map((line) =>
      line
        .split(" ")
        .map((word) => ({ word, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ word }) => word)
        .join(" "),
    )
    .join("\n");
}

const reworded = (data: WorkbookData, reword: (text: string, seed: number) => string): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => {
    if (sheet.name !== "มาตรการ" && sheet.name !== "ความเสี่ยง") return sheet;
    const isWorded = (value: unknown): value is string =>
      typeof value === "string" && value.length > 40 && !value.includes("http");
    const rows = sheet.rows.map((row, index) =>
      index === 0 ? row : row.map((value, column) => (isWorded(value) ? reword(value, index * 64 + column) : value)),
    );
    return { ...sheet, rows };
  }),
});

const rounds = Array.from({ length: 12 }, (_, index) => index);

const parser = (tag: string) => ({
  get: (scope: Record<string, unknown>) => (tag.trim() === "." ? scope : scope[tag.trim()]),
});

// As the zip library comes, in JavaScript, and as the command line uses it.
compressions.PLAIN = { ...compressions.DEFLATE } as (typeof compressions)[string];
compressWithNode();

/** A paper by our command, with its checks, and without; beside it the bare filling of its template, zipped as is and by Node. */
function paper(data: WorkbookData, kind: PaperKind): readonly number[] {
  const template = new Uint8Array(readFileSync(`templates/${kind}.docx`));
  const options = { kind, statusDate, draft: true, template, ownTemplate: false };
  const { book } = check(data, {}, environment);
  const values = dataOf({ book, kind, round, statusDate, details: detailsOf(book, kind, round) });
  const alone = (compression: string) => (): void => {
    const zip = new PizZip(template);
    new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, nullGetter: () => "", parser }).render(values);
    zip.generate({ type: "uint8array", compression: compression as "DEFLATE" });
  };
  const { digits, font } = book.settings;
  const made = (): void => {
    fillTemplate(template, dataOf({ book, kind, round, statusDate, details: detailsOf(book, kind, round) }), {
      digits,
      font,
    });
  };
  return medians([() => report(data, options, environment), made, alone("PLAIN"), alone("DEFLATE")]);
}

const table = [["measures", "what", "ms", "growth", "paper alone", "docxtemplater alone", "ratio", "zipped alike"]];
const earlier = new Map<string, number>();

/** Adds a line. Growth: what a measure costs, as a share of what it cost in the size before; above 1 = worse than linear. */
function add(size: number, what: string, ms: number, ...others: readonly string[]): void {
  const each = ms / size;
  const before = earlier.get(what);
  earlier.set(what, each);
  table.push([String(size), what, ms.toFixed(1), before === undefined ? "" : (each / before).toFixed(2), ...others]);
}

for (const size of sizes) {
  const data = officeOf(size);
  const checking = median(() => check(data, {}, environment));
  add(size, "check", checking);
  for (const [kind, reword] of wordings) {
    const books = rounds.map((one) => edited(reworded(data, reword), one));
    add(
      size,
      `check again, ${kind}`,
      medianOf(books, (book) => check(book, {}, environment)),
    );
  }
  for (const [what, ms] of checkParts(data)) add(size, what, ms);
  add(
    size,
    "check + grid + summary",
    median(() => refresh(data, {}, environment)),
  );
  for (const kind of paperKindList) {
    const [whole = 0, ours = 0, theirs = 1, alike = 1] = paper(data, kind);
    const ratios = [(ours / theirs).toFixed(2), (ours / alike).toFixed(2)];
    add(size, kind, whole, ours.toFixed(1), theirs.toFixed(1), ...ratios);
  }
}
for (const line of tableText(table)) process.stdout.write(`${line}\n`);
