// Damages office files at random and sees that each ends as it should: npm run fuzz -- [--seed 1] [--count 10000] [--only workbooks]
import { docxEdits, isTextPart } from "./docx-edits";
import { mutated, type Habits } from "./mutate";
import { randomOf } from "./random";
import { fillDamaged, seedsOfTemplates } from "./templates";
import { addMissing, seedsOfWorkbooks } from "./workbooks";
import { xlsxEdits } from "./xlsx-edits";

/** What is fuzzed. A further kind of file is one more line here: files to damage, and what is done with each. */
interface Target {
  readonly name: string;
  /** Whole files, made by code, and what each is for ("memo"). */
  readonly seeds: () => Promise<readonly Seed[]>;
  /** How such files are damaged. */
  readonly habits: Habits;
  /** Uses a damaged file; answers how it ended ("refused: file.broken", "done"), and throws for what must not be. */
  readonly use: (bytes: Uint8Array, what: string) => Promise<string>;
}

export interface Seed {
  readonly what: string;
  readonly bytes: Uint8Array;
}

const targets: readonly Target[] = [
  {
    name: "workbooks",
    seeds: seedsOfWorkbooks,
    habits: { isLead: (name) => /worksheets\/|workbook\.xml/i.test(name), editsOf: xlsxEdits },
    use: addMissing,
  },
  {
    name: "templates",
    seeds: seedsOfTemplates,
    habits: { isLead: (name) => name === "word/document.xml", editsOf: (name) => (isTextPart(name) ? docxEdits : []) },
    use: fillDamaged,
  },
];

/** Milliseconds of processor time that no file may take. */
const longest = 2000;

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

async function run(target: Target, seed: number, count: number): Promise<number> {
  const seeds = await target.seeds();
  const ends = new Map<string, number>();
  let faults = 0;
  let slowest = 0;
  let sum = 0;
  for (let number = seed; number < seed + count; number += 1) {
    const random = randomOf(number);
    const { what, bytes: whole } = random.pick(seeds);
    const bytes = mutated(whole, random, target.habits);
    const start = process.cpuUsage();
    let end: string;
    try {
      end = await target.use(bytes, what);
    } catch (error) {
      end = "FAULT";
      faults += 1;
      process.stdout.write(`seed ${number}: ${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    sum += milliseconds;
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > longest) {
      faults += 1;
      process.stdout.write(`seed ${number}: took ${milliseconds.toFixed(0)} ms\n`);
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  process.stdout.write(
    `${target.name}: seeds ${seed} to ${seed + count - 1}, ${faults} faults, slowest ${slowest.toFixed(0)} ms, mean ${(sum / count).toFixed(0)} ms\n`,
  );
  for (const [end, times] of [...ends].sort((a, b) => b[1] - a[1])) process.stdout.write(`  ${times}  ${end}\n`);
  return faults;
}

async function main(): Promise<void> {
  let faults = 0;
  const only = process.argv[process.argv.indexOf("--only") + 1] ?? "";
  for (const target of targets.filter(({ name }) => !process.argv.includes("--only") || name === only))
    faults += await run(target, option("seed", 1), option("count", 10_000));
  process.exit(faults === 0 ? 0 : 1);
}

void main();
