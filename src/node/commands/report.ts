import { rm } from "node:fs/promises";
import { basename } from "node:path";
import {
  countsLine,
  checklistMarks,
  checklistOf,
  checklistText,
  emblemMissing,
  hasErrors,
  paperFont,
  paperKindList,
  paperKinds,
  pdfName,
  severityWord,
  type CivilDate,
  type Environment,
  type PaperChoice,
  type PaperPlan,
  type Round,
  type WantedPaper,
} from "../../core";
import { editedReason, putPapers, type DonePaper, type EditedPaper, type PapersDone } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { docxAt } from "../files/read-docx";
import { tellIfOpen } from "../open";
import { problemsLines, type Streams } from "../output";
import { findOffice, toPdf } from "../pdf/convert";
import { fontNote } from "../pdf/pages";

export interface PaperOptions {
  readonly papers: PaperChoice;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  readonly template?: string;
  readonly out: string;
  readonly draft: boolean;
  readonly pdf: boolean;
  /** Print what the OIT item requires of each paper, and where it is answered. */
  readonly checklist: boolean;
  /** Enter the papers in the workbook's register. */
  readonly register: boolean;
}

const titleOf = ({ kind, round }: Pick<WantedPaper, "kind" | "round">): string =>
  `${paperKinds[kind].name}${round === null ? "" : ` รอบ ${round} เดือน`}`;

/** Says what stands against the papers, each thing once, and which of them were stopped. */
function tell({ plans, problems }: PapersDone, streams: Streams): void {
  const told = problems.filter((one) => one.severity !== "info" || one.code === emblemMissing.code);
  for (const line of problemsLines(told)) streams.log(line);
  for (const plan of plans) {
    if (plan.paper !== null) {
      if (plan.isDraft) streams.log(`${titleOf(plan)}: ทำเป็นร่าง (${countsLine(plan.problems)})`);
      continue;
    }
    const isTemplate = plan.problems.some((one) => one.code.startsWith("template.") && one.severity === "error");
    const hint = isTemplate ? "" : " หรือใช้ --draft เพื่อทำเป็นร่าง";
    streams.log(`${titleOf(plan)}: ไม่ได้สร้างเอกสาร เพราะยังมีข้อผิดพลาด โปรดแก้ไขก่อน${hint}`);
  }
}

function tellRegister({ register }: PapersDone, streams: Streams): void {
  if (register === "written") streams.log("ลงทะเบียนในแผ่นงาน ทะเบียนรายงาน แล้ว");
  else if (register === "as-it-was") streams.log("เอกสารเหมือนฉบับเดิมทุกอย่าง ทะเบียนรายงานจึงไม่เปลี่ยน");
  else streams.log(`สร้างเอกสารแล้ว แต่ลงทะเบียนในสมุดงานไม่ได้: ${register.message}`);
}

function requirePapers({ plans }: PapersDone): void {
  if (plans.length > 0) return;
  const kinds = paperKindList.map((kind) => `${kind} (${paperKinds[kind].name})`).join(", ");
  throw new UsageProblem(
    `แผ่นงาน เอกสาร ยังไม่ได้ระบุเอกสารที่จะทำ จึงไม่รู้ว่าจะสร้างฉบับใด ให้กรอกแผ่นงานนั้น หรือสั่ง --kind all (ทุกชนิด) หรือ --kind ชนิด: ${kinds}`,
  );
}

/** Says what a hand had written into the paper that lay there. */
function tellEdited(edited: EditedPaper, fresh: string, streams: Streams): void {
  const { file, added, removed, isOurs } = edited;
  streams.log(`${editedReason(edited, file)} ฉบับใหม่อยู่ที่ ${fresh}`);
  for (const line of added) streams.log(`    เขียนเพิ่ม: ${line.slice(0, 200)}`);
  if (removed > 0) streams.log(`    ลบหรือเปลี่ยน ${removed} บรรทัด`);
  if (isOurs && added.length === 0 && removed === 0) streams.log("    เปลี่ยนเฉพาะรูปแบบ หรือบันทึกใหม่จากโปรแกรมอื่น");
}

const isMade = ({ paper }: PaperPlan): boolean => paper !== null;

/** The PDF and the checklist of a paper, as far as they were asked for. Answers whether every element is answered. */
async function finish(
  { plan, put }: DonePaper,
  { pdf, checklist }: PaperOptions,
  office: string | null,
  streams: Streams,
): Promise<boolean> {
  const { item, lines } = checklist ? checklistOf(plan) : { item: "", lines: [] };
  const marks = checklistMarks(lines);
  let pages: ReadonlyMap<string, number> = new Map();
  if (office !== null && (pdf || lines.length > 0)) {
    if (pdf) streams.log(`แปลงเป็น PDF ${put.address}`);
    const name = pdfName(plan, basename(put.address));
    const made = await toPdf(office, put.address, { name: pdf ? name : `.${name}`, marks });
    ({ pages } = made);
    const fonts = pdf ? fontNote(made.fonts, paperFont(plan.book.settings)) : "";
    if (fonts !== "") streams.log(`    ${fonts}`);
    if (pdf) streams.out(made.path);
    else await rm(made.path, { force: true });
  }
  if (!checklist) return true;
  const title = titleOf(plan);
  if (lines.length === 0) {
    streams.log(`${title}: ไม่มีข้อ OIT ที่เอกสารชนิดนี้ตอบ`);
    return true;
  }
  streams.out(`${title}${item === "" ? "" : ` ตอบข้อ ${item}`}`);
  lines.forEach((line, index) => {
    streams.out(`  ${checklistText(line, pages.get(marks[index]?.mark ?? "") ?? null)}`);
  });
  const missing = lines.filter(({ isKnown, place }) => isKnown && place === null);
  for (const { element, source } of missing) {
    streams.log(`${severityWord("error")}  ${title}: ไม่มี “${element}” ซึ่งข้อ OIT กำหนด ข้อที่ขาดองค์ประกอบไม่ได้คะแนน`);
    streams.log(`    ที่มา: ${source}`);
    streams.log("    วิธีแก้: กรอกข้อมูลนี้ในสมุดงาน หรือใช้แม่แบบที่พิมพ์ข้อมูลนี้ แล้วสร้างเอกสารใหม่");
  }
  return missing.length === 0;
}

/** Makes papers out of a workbook: all that were asked for, or none. */
export async function reportFile(
  path: string,
  options: PaperOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const { papers, round, statusDate, draft, register, out } = options;
  if (options.template !== undefined && (typeof papers === "string" || papers.length !== 1)) {
    throw new UsageProblem("--template ใช้กับรายงานทีละชนิด ระบุด้วย --kind");
  }
  const office = options.pdf || options.checklist ? findOffice() : null;
  if (options.pdf && office === null) {
    throw new UsageProblem(
      "--pdf ต้องใช้ LibreOffice แต่ไม่พบในเครื่องนี้ โปรดติดตั้ง LibreOffice หรือสร้างเอกสารโดยไม่ใช้ --pdf แล้วเปิดด้วย Word และบันทึกเป็น PDF",
    );
  }
  streams.log(`อ่าน ${path}`);
  await tellIfOpen(path, streams);
  const own = options.template === undefined ? {} : { template: await docxAt(options.template) };
  const chosen = { ...(round ? { round } : {}), ...(statusDate ? { statusDate } : {}), ...own };
  const desk = deskOf({ path, papers: out }, () => environment);
  const progress = (one: WantedPaper): void => {
    streams.log(`สร้าง ${titleOf(one)}`);
  };
  const made = await putPapers(desk, { papers, draft, partly: false, register, progress, ...chosen });
  requirePapers(made);
  tell(made, streams);
  if (!made.isWhole) {
    const others = made.plans.filter(isMade).map(titleOf);
    if (others.length > 0) streams.log(`เอกสารที่สั่งพร้อมกันจึงยังไม่ได้สร้างด้วย: ${others.join(", ")} ถ้าต้องการก่อน ให้สั่งแยก`);
    return exitCodes.dataErrors;
  }
  for (const { put } of made.done) streams.out(put.address);
  for (const { put } of made.done) if (put.kept !== null) streams.log(`ฉบับก่อนเก็บไว้ที่ ${put.kept}`);
  for (const { plan, again } of made.done) if (again !== undefined) streams.log(`${titleOf(plan)}: ${again.words}`);
  for (const { put } of made.done) if (put.edited !== undefined) tellEdited(put.edited, put.address, streams);
  if (register) tellRegister(made, streams);
  // Last, because it takes so long that a person may save the workbook meanwhile.
  let isAnswered = true;
  for (const done of made.done) isAnswered = (await finish(done, options, office, streams)) && isAnswered;
  if (!isAnswered) return exitCodes.dataErrors;
  return made.plans.some((plan) => hasErrors(plan.problems)) && !draft ? exitCodes.dataErrors : exitCodes.done;
}
