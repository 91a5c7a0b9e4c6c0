import {
  type DraftWish,
  type Environment,
  factTables,
  fingerprint,
  makePaper,
  openDocx,
  paperKinds,
  type PapersJob,
  registerPlans,
  type ReportPlan,
  type WantedPaper,
} from "../../core";
import { templateFor } from "../drive/templates";
import { requireUploadable, uploadAsDoc, type Uploaded } from "../drive/upload";
import type { Journal } from "../problem";
import { writeRegister, type RegisterTarget } from "../spreadsheet/register";
import { recallAll } from "../store";

function textLength(docx: Uint8Array): number {
  const xml = openDocx(docx)?.file("word/document.xml")?.asText() ?? "";
  return xml.replace(/<[^>]*>/g, "").length;
}

/**
 * A paper of a job by the core, without anything leaving the spreadsheet. A template that only a file of a folder could
 * be (the sheet เอกสาร names it) is out of reach here: told, and the standard one taken.
 */
export function planPaper(job: PapersJob, wanted: WantedPaper, draft: DraftWish, journal: Journal): ReportPlan {
  // All that is remembered in one call: of templates, and of the runs before this one.
  recallAll();
  const template = templateFor(wanted.kind);
  if (wanted.templateName !== "" && !template.ownTemplate) {
    journal.notice(
      `แผ่นงาน เอกสาร ระบุแม่แบบ “${wanted.templateName}” ของ${paperKinds[wanted.kind].name} ซึ่งเปิดจาก Google ชีตไม่ได้ จึงใช้แม่แบบมาตรฐาน ใช้แม่แบบของหน่วยงานได้ที่เมนู แม่แบบ > นำแม่แบบไปแก้ไขในไดรฟ์`,
    );
  }
  return makePaper(job.examination, wanted, template, draft);
}

/** Sends a planned paper to Drive and enters it in the register. Where only the entry fails, the journal has the link. */
export function filePaper(
  plan: ReportPlan,
  target: RegisterTarget,
  environment: Environment,
  journal: Journal,
): Uploaded | null {
  const { paper, kind, book } = plan;
  if (paper === null) return null;
  const { name } = paperKinds[kind];
  journal.doing(`ส่งเอกสาร “${name}” เข้าไดรฟ์`);
  requireUploadable(paper.name, paper.docx.length, textLength(paper.docx));
  const file = uploadAsDoc(paper.name, paper.docx, journal);
  journal.doing(`ลงทะเบียนเอกสาร “${file.name}”`);
  const place = { file: file.name, link: file.url };
  const { changes } = journal;
  changes.facts ??= { fingerprint: fingerprint(book), tables: factTables(book) };
  writeRegister(target, journal, (data) => {
    const now = registerPlans([{ ...plan, book: { ...book, data } }], [place], environment);
    if (now === null) throw new Error("A paper that was made is registered");
    return now;
  });
  return file;
}
