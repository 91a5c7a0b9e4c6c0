import { type FactTables, type RunCell, type SheetPlan, type SheetTrace, tracesOf } from "../../core";
import { messageOf, type Journal } from "../problem";
import { readAllKept, keepAll } from "../kept";
import { chunks, joined, markOfPlan, packed, unpacked } from "./pack";
import type { RunFile, MadeSheet, RunChanges } from "./changes";

/** One command that was carried out in this file, as it is told afterwards. */
export interface Run {
  readonly id: number;
  /** ISO text. */
  readonly time: string;
  /** "" where Google does not tell. */
  readonly user: string;
  readonly command: string;
  /** Whether it left anything that can be taken back. */
  readonly isReversible: boolean;
  readonly undone: boolean;
}

/** A painted sheet of a run: the mark of what it wrote, and the packed plan that stood there, null where none is kept. */
export interface PaintTrace {
  readonly name: string;
  readonly mark: string;
  readonly before: string | null;
}

/** What takes a run back. */
export interface Trace {
  readonly id: number;
  readonly cells: readonly RunCell[];
  /** Runs of earlier versions of the add-in have none. */
  readonly traces?: readonly SheetTrace[];
  readonly sheets: readonly MadeSheet[];
  readonly painted: readonly PaintTrace[];
  readonly files: readonly RunFile[];
}

type KeptTexts = Readonly<Record<string, string>>;

const runsKey = "runs";
const mostRuns = 200;
/** Runs that can still be taken back, one after the other. */
const traces = 4;
/** Google gives a file 500 KB for all that is kept. */
const room = 440_000;
const mostOfOne = 120_000;

/** The runs of a file, the first first. */
export function runsIn(all: KeptTexts): readonly Run[] {
  const text = joined(all, runsKey);
  const read = text === null ? null : unpacked(text);
  return Array.isArray(read) ? (read as readonly Run[]) : [];
}

const traceKey = (id: number): string => `trace-${id % traces}`;

/** What takes a run back; null where it is no longer kept. */
export function traceOf(all: KeptTexts, id: number): Trace | null {
  const text = joined(all, traceKey(id));
  const read = text === null ? null : (unpacked(text) as Trace | null);
  return read?.id === id ? read : null;
}

/** The last run that stands and can be taken back; null where none can. */
export function lastReversible(runs: readonly Run[]): Run | null {
  return [...runs].reverse().find(({ isReversible, undone }) => isReversible && !undone) ?? null;
}

const planKey = (name: string): string => `plan:${name}`;

/** The plan of a packed text, behind its mark. */
export function planIn(text: string): SheetPlan {
  return unpacked(text.slice(text.indexOf(" ") + 1)) as SheetPlan;
}

/** A plan behind its mark, as it is kept for the next run that paints over its sheet; a very large one is not. */
function keptPlan(plan: SheetPlan): Record<string, string> {
  const text = `${markOfPlan(plan)} ${packed(plan)}`;
  return chunks(planKey(plan.name), text.length > mostOfOne ? "" : text);
}

/** A painted sheet as its trace: with the plan that stood there, where that is what was kept. */
function traceOfPaint(all: KeptTexts, { plan, before }: RunChanges["painted"][number]): PaintTrace {
  const old = joined(all, planKey(plan.name));
  return { name: plan.name, mark: markOfPlan(plan), before: old?.startsWith(`${before} `) === true ? old : null };
}

interface Kept {
  readonly fingerprint: string;
  readonly slot: number;
  /** A paper that was signed rests on them. */
  readonly isBound: boolean;
}

const factsKey = "facts";
const mostFacts = 12;

function factsIndex(all: KeptTexts): readonly Kept[] {
  try {
    return JSON.parse(all[factsKey] ?? "[]") as readonly Kept[];
  } catch {
    return [];
  }
}

/** What papers were made from, by its fingerprint; null where it is not kept (any more). */
export function factsBy(all: KeptTexts, fingerprint: string): FactTables | null {
  const found = factsIndex(all).find((one) => one.fingerprint === fingerprint);
  const text = found === undefined ? null : joined(all, `${factsKey}-${found.slot}`);
  return text === null || text === "" ? null : (unpacked(text) as FactTables | null);
}

/** Facts beside those that are kept; the oldest on which no signed paper rests make room. */
function withFacts(all: KeptTexts, { facts }: RunChanges): Record<string, string> {
  const index = factsIndex(all);
  if (facts === null || index.some(({ fingerprint }) => fingerprint === facts.fingerprint)) return {};
  const text = packed(facts.tables);
  if (text.length > mostOfOne) return {};
  const gone = index.length < mostFacts ? undefined : (index.find(({ isBound }) => !isBound) ?? index[0]);
  const slot = gone?.slot ?? index.length;
  const next = [...index.filter((one) => one !== gone), { fingerprint: facts.fingerprint, slot, isBound: false }];
  return { [factsKey]: JSON.stringify(next), ...chunks(`${factsKey}-${slot}`, text) };
}

/** Keeps what a paper was made from for as long as there is room, since it was signed. */
export function bindFacts(fingerprint: string): void {
  const index = factsIndex(readAllKept());
  if (!index.some((one) => one.fingerprint === fingerprint && !one.isBound)) return;
  const next = index.map((one) => (one.fingerprint === fingerprint ? { ...one, isBound: true } : one));
  keepAll({ [factsKey]: JSON.stringify(next) });
}

const sizeOf = (store: KeptTexts): number =>
  Object.entries(store).reduce((sum, [key, text]) => sum + key.length * 3 + text.length, 0);

const isRoom = (all: KeptTexts, next: KeptTexts): boolean => sizeOf({ ...all, ...next }) <= room;

/** The runs as they are kept: the oldest go when there are too many. */
const runsText = (runs: readonly Run[]): Record<string, string> => chunks(runsKey, packed(runs.slice(-mostRuns)));

function write(all: KeptTexts, changes: RunChanges): void {
  const runs = runsIn(all);
  const id = (runs[runs.length - 1]?.id ?? 0) + 1;
  const trace: Trace = {
    id,
    cells: changes.cells,
    traces: tracesOf(changes.cells, [...changes.read.values()]),
    sheets: changes.sheets,
    painted: changes.painted.map((one) => traceOfPaint(all, one)),
    files: changes.files,
  };
  const text = changes.isEmpty || !changes.isReversible ? "" : packed(trace);
  const run = { id, time: new Date(Date.now()).toISOString(), user: changes.user, command: changes.command };
  const entry = (isReversible: boolean): KeptTexts => ({
    ...changes.kept,
    ...runsText([...runs, { ...run, isReversible, undone: false }]),
  });
  const whole = {
    ...Object.assign({}, ...[...changes.drawn, ...changes.painted.map(({ plan }) => plan)].map(keptPlan)),
    ...(text === "" ? {} : chunks(traceKey(id), text)),
    ...entry(text !== ""),
  } as KeptTexts;
  const withAll = { ...whole, ...withFacts(all, changes) };
  if (text.length <= mostOfOne && isRoom(all, withAll)) keepAll(withAll);
  else if (text.length <= mostOfOne && isRoom(all, whole)) keepAll(whole);
  else keepAll(entry(false));
}

/**
 * Enters what a run changed beside the workbook, for the history and for taking it back. It never makes a finished piece
 * of work fail: where it cannot be entered, the journal says so.
 */
export function keepRun(journal: Journal): void {
  const { changes } = journal;
  if (changes.command === "" || changes.isKept) return;
  changes.isKept = true;
  try {
    write(readAllKept(), changes);
  } catch (thrown) {
    journal.notice(`จดคำสั่งนี้ในประวัติไม่ได้ จึงย้อนด้วยเมนูไม่ได้ (${messageOf(thrown)})`);
  }
}

/** Marks a run as taken back. */
export function markUndone(id: number): void {
  const runs = runsIn(readAllKept());
  keepAll(runsText(runs.map((run) => (run.id === id ? { ...run, undone: true } : run))));
}
