import { countsLine, chosenDate, paperKindList, paperKinds, papersJob, type PaperKind, type Problem } from "../../core";
import { runAction } from "../entry";
import { momentOf, userEmail } from "../environment";
import { keepRun } from "../life/memory";
import { ShellProblem, type Journal } from "../problem";
import { makingText } from "../problem-text";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { dropKept, readKeptData, keep } from "../kept";
import { alert, confirm, showProgress } from "../ui";
import { filePaper, planPaper } from "./paper-file";

export interface Pending {
  readonly kinds: readonly PaperKind[];
  readonly draft: boolean;
  /** ISO text; "" for the workbook's own. */
  readonly statusDate?: string;
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

/** One paper of several: where it is, or why it was not made. */
export interface PaperResult {
  readonly kind: PaperKind;
  readonly name: string;
  /** "" where it was not made. */
  readonly url: string;
  readonly isDraft: boolean;
  /** Why it was not made, "" where it was. */
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** What came up in making it: pictures left out and the like. */
  readonly inMaking: readonly Problem[];
}

export interface Outcome {
  readonly results: readonly PaperResult[];
  /** Those for which there was no time. */
  readonly left: readonly PaperKind[];
}

const names = (kinds: readonly PaperKind[]): string => kinds.map((kind) => `- ${paperKinds[kind].name}`).join("\n");

/** One paper of several: what the person can mend in one of them stops no other. */
function resultOf(kind: PaperKind, make: () => Omit<PaperResult, "kind" | "reason">): PaperResult {
  try {
    const made = make();
    return { ...made, kind, reason: made.url === "" ? countsLine(made.problems) : "" };
  } catch (thrown) {
    if (!(thrown instanceof ShellProblem)) throw thrown;
    return {
      kind,
      name: paperKinds[kind].name,
      url: "",
      isDraft: false,
      reason: thrown.message,
      problems: [],
      inMaking: [],
    };
  }
}

/**
 * Makes papers one after the other while the time lasts: none is begun that would not be ready, judged by the slowest
 * one before. What is left is kept after every paper, so that a run that is cut off can be continued too.
 */
export function makeSeveral(pending: Pending, journal: Journal): Outcome {
  need("drive");
  keep("file", key, JSON.stringify(pending));
  const file = activeFile();
  const { data, zone } = readWorkbook(file);
  const moment = momentOf(zone, userEmail());
  const job = papersJob(data, { papers: pending.kinds, ...chosenDate(pending.statusDate ?? "") }, moment);
  const results: PaperResult[] = [];
  journal.runs(`สร้างรายงาน ${pending.kinds.length} ฉบับ`, moment.user);
  let slowest = 0;
  for (const [index, wanted] of job.wanted.entries()) {
    const began = Date.now();
    const { kind } = wanted;
    const left = pending.kinds.slice(index);
    if (!journal.hasTime(slowest)) {
      keepRun(journal);
      return { results, left };
    }
    const { name } = paperKinds[kind];
    showProgress(file, `กำลังสร้าง ${name} (${index + 1}/${pending.kinds.length})`);
    journal.doing(`เขียนเอกสาร “${name}”`);
    results.push(
      resultOf(kind, () => {
        const plan = planPaper(job, wanted, pending.draft && "on-errors", journal);
        const made = filePaper(plan, { file, zone }, moment, journal);
        const { isDraft, problems, inMaking } = plan;
        return { name: made?.name ?? name, url: made?.url ?? "", isDraft, problems, inMaking };
      }),
    );
    if (left.length === 1) dropKept("file", key);
    else keep("file", key, JSON.stringify({ ...pending, kinds: left.slice(1) }));
    slowest = Math.max(slowest, Date.now() - began);
  }
  if (!journal.changes.isEmpty) keepRun(journal);
  return { results, left: [] };
}

/** What a run that ran out of time left over; null where nothing is. */
export function pendingPapers(): Pending | null {
  const pending = readKeptData<Pending | null>("file", key, null, isPending);
  return pending === null || pending.kinds.length === 0 ? null : pending;
}

function tell(title: string, { results, left }: Outcome, notice: string): void {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `${heading}\n${lines.map((line) => `- ${line}`).join("\n")}`;
  const made = results.filter(({ url }) => url !== "");
  const refused = results.filter(({ url }) => url === "");
  const text = [
    part(
      `สร้างแล้ว ${made.length} ฉบับ`,
      made.map(({ name, url }) => `${name}: ${url}`),
    ),
    part(
      "ยังไม่ได้สร้าง (ดูรายละเอียดด้วยเมนู ตรวจสอบข้อมูล)",
      refused.map(({ kind, reason }) => `${paperKinds[kind].name}: ${reason}`),
    ),
    left.length === 0 ? "" : `หมดเวลาของรอบนี้ ยังเหลือ:\n${names(left)}\nเลือกเมนู สร้างรายงาน > ทำฉบับที่ค้างต่อ`,
    makingText(made).trim(),
    notice.trim(),
  ];
  alert(title, text.filter((one) => one !== "").join("\n\n"));
}

/** Every kind of paper, each in its default round. */
export function makeAllPapers(): void {
  const title = "สร้างรายงานทุกฉบับ";
  runAction(title, (journal) => {
    need("drive");
    if (!confirm(title, `จะสร้าง ${paperKindList.length} ฉบับ:\n${names(paperKindList)}\n\nดำเนินการต่อหรือไม่`)) return;
    const draft = confirm(title, "ฉบับที่ข้อมูลยังมีข้อผิดพลาด ให้สร้างเป็นร่างหรือไม่ (ไม่ = ข้ามฉบับนั้น)");
    tell(title, makeSeveral({ kinds: paperKindList, draft }, journal), journal.noticeText());
  });
}

/** Goes on with what a run that ran out of time left over. */
export function continuePapers(): void {
  const title = "ทำฉบับที่ค้างต่อ";
  runAction(title, (journal) => {
    const pending = pendingPapers();
    if (pending === null) alert(title, "ไม่มีฉบับที่ค้างอยู่");
    else tell(title, makeSeveral(pending, journal), journal.noticeText());
  });
}
