import {
  againWords,
  boundVersion,
  changedSince,
  type DraftWish,
  type Environment,
  factsFor,
  factTables,
  fingerprint,
  makePaper,
  openDocx,
  type PaperKind,
  paperKinds,
  paperMark,
  type PapersJob,
  registerPlans,
  type PaperPlan,
  type WantedPaper,
} from "../../core";
import { ownTemplate, templateFor } from "../drive/templates";
import { knownUpload, requireUploadable, uploadAsDoc, type Uploaded } from "../drive/upload";
import type { RunFile } from "../life/changes";
import { factsBy } from "../life/memory";
import type { Journal } from "../problem";
import { writeRegister, type RegisterTarget } from "../spreadsheet/register";
import { readAllKept, readKeptData } from "../kept";

function textLength(docx: Uint8Array): number {
  const xml = openDocx(docx)?.file("word/document.xml")?.asText() ?? "";
  return xml.replace(/<[^>]*>/g, "").length;
}

/**
 * A paper of a job by the core, without anything leaving the spreadsheet. A template that only a file of a folder could
 * be (the sheet เอกสาร names it) is out of reach here: told, and the office's own in Drive or the standard one taken.
 */
export function planPaper(job: PapersJob, wanted: WantedPaper, draft: DraftWish, journal: Journal): PaperPlan {
  // All that is kept in one call: of templates, and of the runs before this one.
  readAllKept();
  const template = templateFor(wanted.kind);
  if (wanted.templateName !== "") noticeTemplate(wanted.kind, wanted.templateName, journal);
  return makePaper(job.examination, wanted, template, draft);
}

/** Tells that the template which the sheet เอกสาร names for a kind is out of reach, and which one is taken. */
export function noticeTemplate(kind: PaperKind, name: string, journal: Journal): void {
  const instead =
    ownTemplate(kind) === null
      ? "ใช้แม่แบบมาตรฐาน ใช้แม่แบบของหน่วยงานได้ที่เมนู แม่แบบ > นำแม่แบบไปแก้ไขในไดรฟ์"
      : "ใช้แม่แบบที่นำไปแก้ไขในไดรฟ์แทน";
  journal.notice(`แผ่นงาน เอกสาร ระบุแม่แบบ “${name}” ของ${paperKinds[kind].name} ซึ่งเปิดจาก Google ชีตไม่ได้ จึง${instead}`);
}

/** A paper that was put into Drive, with a mark of all that it says. */
interface PutPaper extends RunFile {
  readonly mark: string;
}

function isPutPaper(value: unknown): value is PutPaper | null {
  if (value === null) return true;
  const { id, name, modified, mark } = value as Partial<Record<string, unknown>>;
  return [id, name, modified, mark].every((fact) => typeof fact === "string");
}

/** The very paper where it lies in Drive untouched since it was made: made once more it would be no new version. */
function lyingThere(key: string, title: string, mark: string): Uploaded | null {
  const before = readKeptData<PutPaper | null>("file", key, null, isPutPaper);
  return before?.mark === mark && before.name === title ? knownUpload(before.id, before.modified) : null;
}

function put(key: string, { name, docx }: NonNullable<PaperPlan["paper"]>, journal: Journal) {
  const mark = paperMark(docx);
  const there = lyingThere(key, name.replace(/\.docx$/, ""), mark);
  if (there !== null) {
    journal.notice(`“${there.name}” เหมือนฉบับที่สร้างไว้แล้วทุกอย่าง จึงไม่สร้างฉบับใหม่`);
    return { ...there, isSame: true };
  }
  const file = uploadAsDoc(name, docx, journal);
  const { changes } = journal;
  changes.kept[key] = JSON.stringify({ ...changes.files.find(({ id }) => id === file.id), mark });
  return { ...file, isSame: false };
}

/**
 * Sends a planned paper to Drive and enters it in the register; one that lies there unchanged is not sent again. Where
 * only the entry fails, the journal has the link.
 */
export function filePaper(
  plan: PaperPlan,
  target: RegisterTarget,
  environment: Environment,
  journal: Journal,
): Uploaded | null {
  const { paper, kind, book } = plan;
  if (paper === null) return null;
  const { name } = paperKinds[kind];
  journal.doing(`ส่งเอกสาร “${name}” เข้าไดรฟ์`);
  requireUploadable(paper.name, paper.docx.length, textLength(paper.docx));
  const file = put(`paper-${kind}-${plan.round ?? 0}`, paper, journal);
  journal.doing(`ลงทะเบียนเอกสาร “${file.name}”`);
  const place = { file: file.name, link: file.url, isSame: file.isSame };
  const { changes } = journal;
  changes.facts ??= { fingerprint: fingerprint(book), tables: factTables(book) };
  const { fingerprint: mark } = changes.facts;
  writeRegister(target, journal, (data) => {
    const bound = boundVersion(data, kind, book.settings.fiscalYear, plan.round);
    const facts = bound === null ? null : factsBy(readAllKept(), bound.fingerprint);
    const changed =
      bound === null ? null : changedSince(bound, book, facts === null ? null : factsFor(facts, kind), mark);
    if (bound !== null && !file.isSame) journal.notice(`${name}: ${againWords(bound, changed)}`);
    const now = registerPlans([{ ...plan, book: { ...book, data } }], [{ ...place, changed }], environment);
    if (now === null) throw new Error("A paper that was made is registered");
    return now;
  });
  return file;
}
