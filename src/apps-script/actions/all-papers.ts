import { paperKindList, paperKinds, type PaperKind } from "../../core";
import { run } from "../entry";
import { momentOf, userEmail } from "../environment";
import { ShellProblem, type Journal } from "../problem";
import { countsText } from "../problem-text";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { forget, recallData, remember } from "../store";
import { alert, confirm, progress } from "../ui";
import { filePaper, planPaper, type MadePaper } from "./paper-file";

/** Google stops a run after six minutes without a word; what has not begun by then waits for the next run. */
export const budget = 4.5 * 60_000;

interface Pending {
  readonly kinds: readonly PaperKind[];
  readonly draft: boolean;
}

const key = "pending-papers";

function isPending(value: unknown): value is Pending | null {
  if (value === null) return true;
  const { kinds, draft } = value as Partial<Record<string, unknown>>;
  return (
    typeof draft === "boolean" &&
    Array.isArray(kinds) &&
    kinds.every((kind) => paperKindList.includes(kind as PaperKind))
  );
}

interface Outcome {
  readonly made: string[];
  readonly refused: string[];
  readonly left: readonly PaperKind[];
}

const names = (kinds: readonly PaperKind[]): string => kinds.map((kind) => `- ${paperKinds[kind].name}`).join("\n");

/** One paper of several: what the person can mend in one of them stops no other. */
function makeOne(kind: PaperKind, make: () => MadePaper): { readonly line: string; readonly isMade: boolean } {
  const { name } = paperKinds[kind];
  try {
    const { plan, file } = make();
    if (file === null) return { line: `${name}: ${countsText(plan.problems)}`, isMade: false };
    return { line: `${file.name}: ${file.url}`, isMade: true };
  } catch (thrown) {
    if (!(thrown instanceof ShellProblem)) throw thrown;
    return { line: `${name}: ${thrown.message}`, isMade: false };
  }
}

/**
 * Makes papers one after the other while the time lasts: none is begun that would not be ready, judged by the slowest
 * one before. What is left is remembered after every paper, so that a run that is cut off can be continued too.
 */
function makeWhile(pending: Pending, clock: () => number, journal: Journal): Outcome {
  const start = clock();
  const { data, zone } = readWorkbook(activeFile());
  const moment = momentOf(zone, userEmail());
  const outcome = { made: [] as string[], refused: [] as string[] };
  let slowest = 0;
  for (const [index, kind] of pending.kinds.entries()) {
    const began = clock();
    const left = pending.kinds.slice(index);
    if (began - start + slowest > budget) return { ...outcome, left };
    const { name } = paperKinds[kind];
    progress(`กำลังสร้าง ${name} (${index + 1}/${pending.kinds.length})`);
    journal.doing(`เขียนเอกสาร “${name}”`);
    const { line, isMade } = makeOne(kind, () => {
      const plan = planPaper(data, { kind, draft: pending.draft && "on-errors" }, moment);
      return { plan, file: filePaper(plan, moment, journal) };
    });
    (isMade ? outcome.made : outcome.refused).push(`- ${line}`);
    remember("file", key, JSON.stringify({ ...pending, kinds: left.slice(1) }));
    slowest = Math.max(slowest, clock() - began);
  }
  return { ...outcome, left: [] };
}

function tell(title: string, { made, refused, left }: Outcome): void {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `${heading}\n${lines.join("\n")}`;
  const text = [
    part(`สร้างแล้ว ${made.length} ฉบับ`, made),
    part("ยังไม่ได้สร้าง (ดูรายละเอียดด้วยเมนู ตรวจสอบข้อมูล)", refused),
    left.length === 0 ? "" : `หมดเวลาของรอบนี้ ยังเหลือ:\n${names(left)}\nเลือกเมนู สร้างรายงาน > ทำฉบับที่ค้างต่อ`,
  ];
  alert(title, text.filter((one) => one !== "").join("\n\n"));
}

function work(title: string, pending: Pending, journal: Journal): void {
  remember("file", key, JSON.stringify(pending));
  const outcome = makeWhile(pending, () => Date.now(), journal);
  if (outcome.left.length === 0) forget("file", key);
  tell(title, outcome);
}

/** The six papers, each in its default round. */
export function makeAllPapers(): void {
  const title = "สร้างรายงานทุกฉบับ";
  run(title, (journal) => {
    need("drive");
    if (!confirm(title, `จะสร้าง ${paperKindList.length} ฉบับ:\n${names(paperKindList)}\n\nดำเนินการต่อหรือไม่`)) return;
    const draft = confirm(title, "ฉบับที่ข้อมูลยังมีข้อผิดพลาด ให้สร้างเป็นร่างหรือไม่ (ไม่ = ข้ามฉบับนั้น)");
    work(title, { kinds: paperKindList, draft }, journal);
  });
}

/** What a run that ran out of time left over. */
export function continuePapers(): void {
  const title = "ทำฉบับที่ค้างต่อ";
  run(title, (journal) => {
    need("drive");
    const pending = recallData<Pending | null>("file", key, null, isPending);
    if (pending === null || pending.kinds.length === 0) {
      alert(title, "ไม่มีฉบับที่ค้างอยู่");
      return;
    }
    work(title, pending, journal);
  });
}
