import { join } from "node:path";
import {
  type CivilDate,
  type Round,
  type Environment,
  registerPapers,
  report,
  type ReportPlan,
  hasErrors,
  paperKinds,
  type PaperKind,
} from "../../core";
import { defaultTemplates } from "../default-templates";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { readDocx } from "../files/read-docx";
import { makeFolder } from "../files/make-folder";
import { writeAll } from "../files/write";
import { openWorkbook, saveWorkbook, tellIfOpen, type OpenedWorkbook } from "../open";
import { countsText, problemLines, type Streams } from "../output";
import { findOffice, toPdf } from "../pdf";
import { FileProblem } from "../../office";
import { office } from "../office";
import { systemCode } from "../files/system-code";

export interface ReportCommandOptions {
  readonly kinds: readonly PaperKind[];
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  readonly template?: string;
  readonly out: string;
  readonly draft: boolean;
  readonly pdf: boolean;
  /** Enter the papers in the workbook's register. */
  readonly register: boolean;
}

async function templateOf(
  kind: PaperKind,
  path: string | undefined,
): Promise<{ template: Uint8Array; ownTemplate: boolean }> {
  if (path === undefined) return { template: defaultTemplates[kind], ownTemplate: false };
  return { template: await readDocx(path), ownTemplate: true };
}

/** Says what stands against a paper; `told` holds what earlier papers have said, for each thing is said once. */
function tell(plan: ReportPlan, told: Set<string>, streams: Streams): void {
  const { name } = paperKinds[plan.kind];
  for (const problem of plan.problems.filter((one) => one.severity !== "info")) {
    const lines = problemLines(problem);
    if (told.has(lines.join())) continue;
    told.add(lines.join());
    for (const line of lines) streams.log(line);
  }
  if (plan.isDraft) streams.log(`${name}: มีข้อผิดพลาด จึงทำเป็นร่าง (${countsText(plan.problems)})`);
  if (plan.paper === null) {
    const hint = plan.problems.some((one) => one.code.startsWith("template.")) ? "" : " หรือใช้ --draft เพื่อทำเป็นร่าง";
    streams.log(`${name}: ไม่ได้สร้างเอกสาร เพราะยังมีข้อผิดพลาด โปรดแก้ไขก่อน${hint}`);
  }
}

/** Enters the papers in the register. They are made by now, so a workbook that is open elsewhere is told and no failure. */
async function enterRegister(
  opened: OpenedWorkbook,
  plans: readonly ReportPlan[],
  folder: string,
  environment: Environment,
  streams: Streams,
): Promise<void> {
  const [first] = plans;
  if (first === undefined) return;
  const made = plans.flatMap((plan) =>
    plan.paper === null ? [] : [{ ...plan, file: join(folder, plan.paper.name), link: "" }],
  );
  try {
    await saveWorkbook(opened, await office.applySheets(opened.bytes, [registerPapers(first.book, made, environment)]));
    streams.log(`ลงทะเบียนในแผ่นงาน ทะเบียนรายงาน แล้ว`);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    streams.log(`สร้างเอกสารแล้ว แต่ลงทะเบียนในสมุดงานไม่ได้: ${error.message}`);
  }
}

/** Makes papers out of a workbook: all that were asked for, or none. */
export async function reportFile(
  path: string,
  options: ReportCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (options.template !== undefined && options.kinds.length !== 1) {
    throw new UsageProblem("--template ใช้กับรายงานทีละชนิด");
  }
  const office = options.pdf ? findOffice() : null;
  if (options.pdf && office === null) {
    throw new UsageProblem(
      "--pdf ต้องใช้ LibreOffice แต่ไม่พบในเครื่องนี้ โปรดติดตั้ง LibreOffice หรือสร้างเอกสารโดยไม่ใช้ --pdf แล้วเปิดด้วย Word และบันทึกเป็น PDF",
    );
  }
  streams.log(`อ่าน ${path}`);
  await tellIfOpen(path, streams);
  const opened = await openWorkbook(path);
  const { data } = opened;
  const plans: ReportPlan[] = [];
  for (const kind of options.kinds) {
    streams.log(`สร้าง ${paperKinds[kind].name}`);
    const { round, statusDate, draft } = options;
    const template = await templateOf(kind, options.template);
    const chosen = { ...(round ? { round } : {}), ...(statusDate ? { statusDate } : {}) };
    plans.push(report(data, { kind, draft, ...chosen, ...template }, environment));
  }
  const told = new Set<string>();
  for (const plan of plans) tell(plan, told, streams);
  const papers = plans.flatMap((plan) => (plan.paper === null ? [] : [plan.paper]));
  if (papers.length < plans.length) {
    const others = plans.filter((plan) => plan.paper !== null).map((plan) => paperKinds[plan.kind].name);
    if (others.length > 0) streams.log(`เอกสารที่สั่งพร้อมกันจึงยังไม่ได้สร้างด้วย: ${others.join(", ")} ถ้าต้องการก่อน ให้สั่งแยก`);
    return exitCodes.dataErrors;
  }
  try {
    await makeFolder(options.out);
  } catch (error) {
    const isFile = ["EEXIST", "ENOTDIR"].includes(systemCode(error));
    throw new FileProblem(isFile ? "file.is-file" : "file.unwritable", "", options.out, { cause: error });
  }
  const files = papers.map((paper) => ({ path: join(options.out, paper.name), bytes: paper.docx }));
  const backups = await writeAll(files);
  for (const file of files) streams.out(file.path);
  for (const backup of backups) if (backup !== null) streams.log(`ฉบับก่อนเก็บไว้ที่ ${backup}`);
  if (options.register) await enterRegister(opened, plans, options.out, environment, streams);
  // Last, because it takes so long that a person may save the workbook meanwhile.
  for (const file of office === null ? [] : files) {
    streams.log(`แปลงเป็น PDF ${file.path}`);
    streams.out(await toPdf(office ?? "", file.path));
  }
  return plans.some((plan) => hasErrors(plan.problems)) && !options.draft ? exitCodes.dataErrors : exitCodes.done;
}
