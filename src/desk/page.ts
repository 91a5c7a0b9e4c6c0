import {
  cellView,
  chosenDate,
  countsOf,
  emptyState,
  pageProblem,
  peopleAnswer,
  problemsAnswer,
  stateAnswer,
  type Environment,
  type PageCall,
  type PageCalls,
  type PageState,
  type ReportAnswer,
  type ReportInput,
} from "../core";
import type { FileProblem } from "../office";
import { refreshWorkbook } from "./changes";
import type { Desk } from "./desk";
import { DeskFault } from "./fault";
import { putPapers, type PapersDone } from "./papers";

/** Each call of the page, carried out. */
export type CallTable = {
  readonly [C in PageCall]: (input: PageCalls[C]["input"]) => Promise<PageCalls[C]["answer"]>;
};

/** What the page works on: the workbook that was chosen, and those that could be. */
export interface Choice {
  /** The workbook that is open; throws a `DeskFault` where none is chosen. */
  readonly desk: () => Desk;
  /** Its name; null where none is chosen. */
  readonly file: () => string | null;
  /** The workbooks to choose from; null where there is no choice. */
  readonly files: () => Promise<readonly string[] | null>;
  readonly choose: (file: string) => Promise<void>;
  readonly clock: () => Environment;
  /** Where papers lie, in words. */
  readonly paperFolder: string;
  /** What a problem of a file is to the person at the page. */
  readonly wordsOf: (problem: FileProblem) => string;
}

async function state({ desk, file, files, clock }: Choice): Promise<PageState> {
  const all = await files();
  const choices = all === null ? {} : { files: all };
  const name = file();
  if (name === null) return { ...emptyState(clock().today), where: "local", ...choices };
  const { examination } = await desk().examine();
  const { book, statusDate } = examination;
  return { ...stateAnswer(book, statusDate), where: "local", file: name, ...choices };
}

function registerNote({ register }: PapersDone, { wordsOf }: Choice): string {
  if (register === "written") return "ลงทะเบียนรายงานแล้ว";
  if (register === "as-it-was") return "เอกสารเหมือนฉบับเดิมทุกอย่าง ทะเบียนรายงานจึงไม่เปลี่ยน";
  return `ยังไม่ได้ลงทะเบียนรายงาน: ${wordsOf(register)}`;
}

async function makePaper(choice: Choice, { kind, round, draft, statusDate }: ReportInput): Promise<ReportAnswer> {
  const chosen = { ...(round === null ? {} : { round }), ...chosenDate(statusDate) };
  const made = await putPapers(choice.desk(), { papers: [kind], ...chosen, draft, partly: false, register: true });
  const problems = made.plans.flatMap((plan) => plan.problems).map(pageProblem);
  const [done] = made.done;
  if (done === undefined) return { made: false, name: "", url: "", isDraft: draft, problems };
  const { plan, put } = done;
  const note = registerNote(made, choice);
  const { isDraft, paper } = plan;
  const name = paper?.name ?? "";
  return { made: true, name, url: put.address, isDraft, problems, folder: choice.paperFolder, note };
}

/** The calls of the page over what was chosen. */
export function callTable(choice: Choice): CallTable {
  const { desk } = choice;
  return {
    pageState: () => state(choice),
    pageChoose: async ({ file }) => {
      await choice.choose(file);
      return state(choice);
    },
    pageCheck: async ({ kind, statusDate }) => {
      const { examination } = await desk().examine(chosenDate(statusDate));
      return problemsAnswer(examination.checked([kind]).problems);
    },
    pageOpenCell: async ({ sheet, cell }) => {
      const view = cellView((await desk().open()).data, sheet, cell);
      if (view === null) throw new DeskFault(`ไม่พบแผ่นงาน “${sheet}” ในสมุดงาน โปรดตรวจใหม่`);
      return { ok: true, view };
    },
    pageReport: (input) => makePaper(choice, input),
    pagePeople: async ({ kind }) => peopleAnswer((await desk().examine()).examination.book, kind),
    pageShare: () =>
      Promise.reject(
        new DeskFault("การแชร์ทำได้เฉพาะใน Google ชีต ในเครื่องนี้ให้ส่งไฟล์เอกสารทางอีเมล โดยใช้ลิงก์ “เขียนอีเมล” ของหน้านี้"),
      ),
    pageRefresh: async ({ statusDate }) => {
      const plan = await refreshWorkbook(desk(), chosenDate(statusDate));
      const kept = plan.kept === null ? {} : { backup: plan.kept };
      return { sheets: plan.sheets.map(({ name }) => name), ...countsOf(plan.problems), ...kept };
    },
  };
}
