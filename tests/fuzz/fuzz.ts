// Damages office files at random and sees that each ends as it should: npm run fuzz -- [--seed 1] [--count 10000]
import { addMissing, seedsOfWorkbooks } from "./workbooks";
import { mutated } from "./mutate";
import { fillDamaged, seedsOfTemplates } from "./templates";
import { randomOf } from "./random";

/** What is fuzzed. A further kind of file is one more line here: files to damage, and what is done with each. */
interface Target {
  readonly name: string;
  /** Whole files, made by code. */
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  /** Uses a damaged file; answers how it ended ("refused: file.broken", "done"), and throws for what must not be. */
  readonly use: (bytes: Uint8Array) => Promise<string>;
}

const targets: readonly Target[] = [
  { name: "workbooks", seeds: seedsOfWorkbooks, use: addMissing },
  { name: "templates", seeds: seedsOfTemplates, use: fillDamaged },
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
  for (let number = seed; number < seed + count; number += 1) {
    const random = randomOf(number);
    const bytes = mutated(random.pick(seeds), random);
    const start = process.cpuUsage();
    let end: string;
    try {
      end = await target.use(bytes);
    } catch (error) {
      end = "FAULT";
      faults += 1;
      process.stdout.write(`seed ${number}: ${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > longest) {
      faults += 1;
      process.stdout.write(`seed ${number}: took ${milliseconds.toFixed(0)} ms\n`);
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  process.stdout.write(
    `${target.name}: seeds ${seed} to ${seed + count - 1}, ${faults} faults, slowest ${slowest.toFixed(0)} ms\n`,
  );
  for (const [end, times] of [...ends].sort((a, b) => b[1] - a[1])) process.stdout.write(`  ${times}  ${end}\n`);
  return faults;
}

async function main(): Promise<void> {
  let faults = 0;
  for (const target of targets) faults += await run(target, option("seed", 1), option("count", 10_000));
  process.exit(faults === 0 ? 0 : 1);
}

void main();
