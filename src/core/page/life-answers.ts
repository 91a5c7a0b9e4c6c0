import { fiscalYearOf, formatLong, type CivilDate } from "../calendar";
import type { Environment } from "../commands/environment";
import { changesDocx } from "../history/changes-docx";
import { diffFacts } from "../history/diff";
import { handEdits, readFacts } from "../history/docx-facts";
import { factTables } from "../history/facts";
import { isUnknownState, needsReason, paperStates, standingState, stateOfEntry } from "../history/states";
import type { ImportProposal } from "../intake/proposal";
import type { Intake } from "../intake/read-paper";
import type { Book } from "../model/book";
import { paperKinds } from "../papers/kinds";
import type { RegisterEntry } from "../sheets/register";
import { refName } from "../workbook/a1";
import { statuses } from "../workbook/words";
import { againReason, agreedBy, changedSince } from "../history/bound";
import { newYear } from "../year/new-year";
import type { NamedFile } from "./named-file";
import type { DiffLook, ImportLook, ImportNote, LifePaper, PaperChange, YearLook, YearWork } from "./life-calls";

const placeOf = ({ source, where }: { readonly source: string; readonly where: string }): string =>
  `${source} ${where}`.trim();

function otherYear({ fiscalYear: ofPapers }: Intake, { fiscalYear }: Book["settings"]): string {
  if (ofPapers === 0 || fiscalYear === 0 || ofPapers === fiscalYear) return "";
  return `เอกสารเป็นของปีงบประมาณ ${ofPapers} แต่สมุดงานเป็นของปี ${fiscalYear} โปรดตรวจว่านำเข้าถูกเล่ม`;
}

const notesOf = (told: ImportProposal["unread"]): readonly ImportNote[] =>
  told.map(({ text, place, why }) => ({ text, from: placeOf(place), why }));

/** What papers would write into a workbook, before anything is written. */
export function importLook(intake: Intake, { cells, unread, taken }: ImportProposal, book: Book): ImportLook {
  return {
    kinds: intake.kinds.map((kind) => paperKinds[kind].name),
    cells: cells
      .filter(({ change }) => change !== "same")
      .map(({ at, header, before, after, place, change }) => ({
        sheet: at.sheet,
        cell: refName(at),
        header,
        before,
        after,
        from: placeOf(place),
        differs: change === "differs",
      })),
    same: cells.filter(({ change }) => change === "same").length,
    unread: notesOf(unread),
    taken: notesOf(taken),
    otherYear: otherYear(intake, book.settings),
  };
}

/** What of the year that ends may go on into the next. */
export function yearLook(book: Book, today: CivilDate): YearLook {
  const next = newYear(book.data, { measures: "none", risks: "none" }, today);
  const work = (code: string, name: string, status: keyof typeof statuses | null): YearWork => ({
    code,
    name,
    status: status === null ? "" : statuses[status],
    isDone: status === "done" || status === "cancelled",
  });
  return {
    reason: next.ok ? "" : next.reason,
    fiscalYear: (book.settings.fiscalYear || fiscalYearOf(today)) + 1,
    measures: book.measures.map(({ code, name, status }) => work(code, name, status)),
    risks: book.risks.map(({ code, risk, status }) => work(code, risk, status)),
  };
}

/** What became of the data of a paper since it was signed; `docx` is null where its file is not at hand. */
function boundText(entry: RegisterEntry, book: Book, docx: Uint8Array | null, fingerprint: string): string {
  const since = agreedBy(standingState(entry));
  if (since === null || entry.kind === null) return "";
  const facts = docx === null ? null : readFacts(docx);
  const changed = changedSince(entry, book, facts?.tables ?? null, fingerprint);
  if (changed === null) return `${againReason(null, since)} เลือกไฟล์ของฉบับนี้ที่ “เทียบสองฉบับ” เพื่อดูว่าช่องใดของเอกสารเปลี่ยน`;
  return changed === 0 ? `ข้อมูลไม่เปลี่ยนหลัง${since}` : againReason(changed, since);
}

/** One version of a paper in the register with what may become of it. */
export function lifePaper(
  entry: RegisterEntry,
  index: number,
  book: Book,
  docx: Uint8Array | null,
  fingerprint: string,
): LifePaper {
  const { kind, kindText, round, version, file, madeAt, stateLog } = entry;
  const name = kind === null ? kindText : paperKinds[kind].name;
  const state = stateOfEntry(entry);
  return {
    index,
    title: round === null ? name : `${name} รอบ ${round} เดือน`,
    version,
    file,
    madeAt,
    state: isUnknownState(entry) ? entry.state : paperStates[state].word,
    log: stateLog.split("\n").filter((line) => line !== ""),
    next: paperStates[state].next.map((to) => ({
      word: paperStates[to].word,
      needsReason: needsReason(to),
    })),
    bound: boundText(entry, book, docx, fingerprint),
  };
}

const noFacts = "ไฟล์นี้ไม่มีข้อมูลต้นทางเก็บไว้ เทียบได้เฉพาะเอกสารที่โปรแกรมรุ่นนี้สร้าง";

/** What differs between two papers, or between a paper and the workbook as it is today (`after` null). */
export function diffLook(
  before: NamedFile,
  after: NamedFile | null,
  book: Book,
  { user, today }: Pick<Environment, "user" | "today">,
): DiffLook {
  const refused = (reason: string): DiffLook => ({ reason, changes: [], added: [], marked: null });
  const old = readFacts(before.bytes);
  const next = after === null ? null : readFacts(after.bytes);
  if (old === null || (after !== null && next === null)) return refused(noFacts);
  if (next !== null && next.kind !== old.kind) return refused("สองไฟล์เป็นเอกสารคนละชนิด จึงเทียบกันไม่ได้");
  const now = next === null ? factTables(book, old.kind) : next.tables;
  const found = diffFacts(old.tables, now);
  const names = { before: before.name, after: after?.name ?? "สมุดงานวันนี้" };
  const marked = changesDocx(found, { ...names, user, when: formatLong(today) });
  const changes = found.map(({ sheet, row, header, before: was, after: is }): PaperChange => ({
    sheet,
    row,
    header,
    before: was,
    after: is,
  }));
  return { reason: "", changes, added: handEdits((after ?? before).bytes)?.added ?? [], marked };
}
