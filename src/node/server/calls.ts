import { basename } from "node:path";
import {
  type CheckInput,
  type PageCall,
  type PageCalls,
  type PageState,
  type RefreshInput,
  type ReportInput,
  countsOf,
  emptyState,
  pageProblem,
  peopleAnswer,
  problemsAnswer,
  stateAnswer,
  cellView,
  chosenDate,
  check,
  type Environment,
  refresh,
  registerPapers,
  report,
  type ReportPlan,
  readBook,
} from "../../core";
import { defaultTemplates } from "../default-templates";
import { writeWhole } from "../files/write";
import { paperFolder, type Papers } from "./papers";
import { faultOf, PageFault } from "./problem";
import type { Session } from "./session";
import { office } from "../office";

/** Each call of the page, carried out. */
export type CallTable = {
  readonly [C in PageCall]: (input: PageCalls[C]["input"]) => Promise<PageCalls[C]["answer"]>;
};

async function state(session: Session, environment: Environment): Promise<PageState> {
  const files = session.canChoose ? { files: await session.files() } : {};
  const { file } = session;
  if (file === null) return { ...emptyState(environment.today), where: "local", ...files };
  const { data } = await session.workbook();
  const { book, statusDate } = check(data, {}, environment);
  return { ...stateAnswer(book, statusDate), where: "local", file, ...files };
}

/** Enters a paper in the register. It is made by now, so a workbook that is open elsewhere is told and no failure. */
async function enterRegister(
  session: Session,
  plan: ReportPlan,
  name: string,
  environment: Environment,
): Promise<string> {
  const { path, bytes } = await session.workbook();
  const paper = { ...plan, file: `${paperFolder}/${name}`, link: "" };
  try {
    const fresh = await office.applySheets(bytes, [registerPapers(plan.book, [paper], environment)]);
    await session.requireUnchanged();
    await writeWhole(path, fresh);
    return "ลงทะเบียนรายงานแล้ว";
  } catch (error) {
    return `ยังไม่ได้ลงทะเบียนรายงาน: ${faultOf(error).message}`;
  }
}

async function makePaper(session: Session, papers: Papers, input: ReportInput, environment: Environment) {
  const { path, data } = await session.workbook();
  const { kind, round, draft, statusDate } = input;
  const template = { template: defaultTemplates[kind], ownTemplate: false };
  const chosen = { ...(round === null ? {} : { round }), ...chosenDate(statusDate) };
  const plan = report(data, { kind, draft, ...chosen, ...template }, environment);
  const problems = plan.problems.map(pageProblem);
  if (plan.paper === null) return { made: false, name: "", url: "", isDraft: plan.isDraft, problems };
  const url = await papers.write(path, plan.paper.name, plan.paper.docx);
  const note = await enterRegister(session, plan, plan.paper.name, environment);
  return { made: true, name: plan.paper.name, url, isDraft: plan.isDraft, problems, folder: paperFolder, note };
}

async function writeComputed(session: Session, { statusDate }: RefreshInput, environment: Environment) {
  const { path, bytes, data } = await session.workbook();
  const plan = refresh(data, chosenDate(statusDate), environment);
  const fresh = await office.applySheets(bytes, plan.sheets);
  await session.requireUnchanged();
  const { backup } = await writeWhole(path, fresh);
  const kept = backup === null ? {} : { backup: basename(backup) };
  return { sheets: plan.sheets.map(({ name }) => name), ...countsOf(plan.problems), ...kept };
}

/** The calls over one session; `clock` is asked anew at each, since a page may stay open for days. */
export function callTable(session: Session, papers: Papers, clock: () => Environment): CallTable {
  return {
    pageState: () => state(session, clock()),
    pageChoose: async ({ file }) => {
      if (!session.canChoose) throw new PageFault("โปรแกรมนี้เปิดไว้สำหรับสมุดงานเดียว");
      await session.choose(file);
      return state(session, clock());
    },
    pageCheck: async ({ kind, statusDate }: CheckInput) => {
      const { data } = await session.workbook();
      return problemsAnswer(check(data, { kinds: [kind], ...chosenDate(statusDate) }, clock()).problems);
    },
    pageOpenCell: async ({ sheet, cell }) => {
      const view = cellView((await session.workbook()).data, sheet, cell);
      if (view === null) throw new PageFault(`ไม่พบแผ่นงาน “${sheet}” ในสมุดงาน โปรดตรวจใหม่`);
      return { ok: true, view };
    },
    pageReport: (input) => makePaper(session, papers, input, clock()),
    pagePeople: async ({ kind }) => peopleAnswer(readBook((await session.workbook()).data).book, kind),
    pageShare: () =>
      Promise.reject(
        new PageFault("การแชร์ทำได้เฉพาะใน Google ชีต ในเครื่องนี้ให้ส่งไฟล์เอกสารทางอีเมล โดยใช้ลิงก์ “เขียนอีเมล” ของหน้านี้"),
      ),
    pageRefresh: (input) => writeComputed(session, input, clock()),
  };
}
