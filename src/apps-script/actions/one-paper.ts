import {
  countsLine,
  formatLong,
  type Round,
  type PaperPlan,
  paperKinds,
  papersJob,
  type PaperKind,
  type PaperKindDef,
  type PapersJob,
  wantedPapers,
} from "../../core";
import { runAction } from "../entry";
import { momentOf, userEmail } from "../environment";
import { keepRun } from "../life/memory";
import { makingText, problemsText } from "../problem-text";
import { need } from "../scopes";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { alert, choose, confirm, showLink } from "../ui";
import { filePaper, planPaper } from "./paper-file";

/** Asks for the round of a paper that has several; the one that is due is offered first. */
function chooseRound(kind: PaperKind, { examination, wanted }: PapersJob): Round | null {
  const { rounds, name }: PaperKindDef = paperKinds[kind];
  if (rounds.length < 2) return rounds[0] ?? null;
  const { statusDate } = examination;
  const due = wanted[0]?.round ?? null;
  const options = rounds.map((round): [string, Round] => [`รอบ ${round} เดือน`, round]);
  return choose(
    name,
    `เลือกรอบ (สถานะ ณ วันที่ ${formatLong(statusDate)})`,
    options,
    due === null ? 0 : rounds.indexOf(due),
  );
}

/** Whether the paper is to be sent: with errors in the data as a draft, with a broken template not at all. */
function isWanted(plan: PaperPlan, title: string): boolean {
  if (plan.paper !== null && !plan.isDraft) return true;
  const text = `${countsLine(plan.problems)}\n\n${problemsText(plan.problems)}`;
  if (plan.paper === null) {
    alert(title, `แม่แบบมีข้อผิดพลาด จึงไม่ได้สร้างเอกสาร\n\n${text}`);
    return false;
  }
  return confirm(title, `ข้อมูลยังมีข้อผิดพลาด จึงยังไม่ได้สร้างเอกสาร\n\n${text}\n\nสร้างเป็นร่างหรือไม่ (ชื่อไฟล์จะขึ้นต้นด้วย ร่าง)`);
}

/** One paper: asks for what it needs, checks, makes it in Drive and shows where it is. */
export function makeOnePaper(kind: PaperKind): void {
  const title = paperKinds[kind].name;
  runAction(title, (journal) => {
    need("drive");
    journal.doing("อ่านสมุดงาน");
    const workbook = activeFile();
    const { data, zone } = readWorkbook(workbook);
    const moment = momentOf(zone, userEmail());
    const job = papersJob(data, { papers: [kind] }, moment);
    const round = chooseRound(kind, job);
    const [wanted] = wantedPapers(job.examination, [kind], round ?? undefined);
    if (wanted === undefined) throw new Error("A kind is always wanted");
    journal.doing("เขียนเอกสาร");
    const plan = planPaper(job, wanted, "on-errors", journal);
    if (!isWanted(plan, title)) return;
    journal.runs(`สร้าง${title}`, moment.user);
    const file = filePaper(plan, { file: workbook, zone }, moment, journal);
    if (file === null) return;
    keepRun(journal);
    const warnings = plan.problems.length === 0 ? "" : `\n${countsLine(plan.problems)}`;
    const made = `สร้างเอกสารแล้ว${plan.isDraft ? " (ร่าง)" : ""}${warnings}${makingText([plan])}`;
    showLink(file.name, `${made}${journal.noticeText()}`, file.url);
  });
}
