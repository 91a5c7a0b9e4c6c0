import {
  type CivilDate,
  type DraftWish,
  type Round,
  type Environment,
  report,
  type ReportPlan,
  registerPapers,
  openDocx,
  paperKinds,
  type PaperKind,
  type WorkbookData,
} from "../../core";
import { templateFor } from "../drive/templates";
import { requireUploadable, uploadAsDoc, type Uploaded } from "../drive/upload";
import type { Journal } from "../problem";
import { writeRegister, type RegisterTarget } from "../spreadsheet/register";

export interface PaperOrder {
  readonly kind: PaperKind;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  readonly draft: DraftWish;
}

export interface MadePaper {
  readonly plan: ReportPlan;
  /** null when an error stands and no draft was asked for. */
  readonly file: Uploaded | null;
}

function textLength(docx: Uint8Array): number {
  const xml = openDocx(docx)?.file("word/document.xml")?.asText() ?? "";
  return xml.replace(/<[^>]*>/g, "").length;
}

/** The paper by the core, without anything leaving the spreadsheet. */
export function planPaper(data: WorkbookData, order: PaperOrder, environment: Environment): ReportPlan {
  return report(data, { ...order, ...templateFor(order.kind) }, environment);
}

/** Sends a planned paper to Drive and enters it in the register. Where only the entry fails, the journal has the link. */
export function filePaper(
  plan: ReportPlan,
  target: RegisterTarget,
  environment: Environment,
  journal: Journal,
): Uploaded | null {
  const { paper, kind, round, book, isDraft } = plan;
  if (paper === null) return null;
  const { name } = paperKinds[kind];
  journal.doing(`ส่งเอกสาร “${name}” เข้าไดรฟ์`);
  requireUploadable(paper.name, paper.docx.length, textLength(paper.docx));
  const file = uploadAsDoc(paper.name, paper.docx, journal);
  journal.doing(`ลงทะเบียนเอกสาร “${file.name}”`);
  const made = { kind, round, isDraft, file: file.name, link: file.url };
  writeRegister(target, journal, (data) => registerPapers({ ...book, data }, [made], environment));
  return file;
}
