/** Milliseconds of processor time that one run takes: unlike the clock's, they do not grow with what else runs. */
function once(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How often work is repeated: the less often the longer it takes, three times at least. */
function runsFor(ms: number): number {
  return Math.min(25, Math.max(3, Math.round(3000 / Math.max(1, ms))));
}

/** Median milliseconds of processor time of several runs after a first one that warms up. */
export function median(work: () => void): number {
  const first = once(work);
  return middle(Array.from({ length: runsFor(first) }, () => once(work)));
}

/** Median milliseconds of the later half of pieces of work on one input each: the first half warms up. */
export function medianOf<T>(inputs: readonly T[], work: (input: T) => void): number {
  const times = inputs.map((input) =>
    once(() => {
      work(input);
    }),
  );
  return middle(times.slice(Math.floor(times.length / 2)));
}

/** Medians of several pieces of work that take turns, so that noise strikes all alike. */
export function medians(works: readonly (() => void)[]): readonly number[] {
  const first = works.reduce((sum, work) => sum + once(work), 0);
  const rounds = Array.from({ length: runsFor(first) }, () => works.map(once));
  return works.map((_, index) => middle(rounds.map((times) => times[index] ?? 0)));
}
