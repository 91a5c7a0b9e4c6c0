import { needsReason, type PaperState, paperStates, type RegisterEntry, stateOfEntry } from "../../core";
import { fileIdOf } from "../drive/plain";
import { ShellProblem } from "../problem";
import { registered } from "../spreadsheet/register";
import { choose } from "../ui";

const mostListed = 15;

/** How far a paper is, in words. */
export const stateOf = (entry: RegisterEntry): string => paperStates[stateOfEntry(entry)].word;

/** What may be entered of a paper now, as every shell has it. */
export function nextStates(entry: RegisterEntry): readonly NextState[] {
  return paperStates[stateOfEntry(entry)].next.map((to) => ({
    to,
    word: paperStates[to].word,
    needsReason: needsReason(to),
  }));
}

interface NextState {
  readonly to: PaperState;
  readonly word: string;
  readonly needsReason: boolean;
}

function entryTitle(entry: RegisterEntry): string {
  const parts = [entry.file, `ฉบับที่ ${entry.version}`, entry.madeAt, stateOf(entry)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The papers of the register that have an address, the newest first. */
export function linkedPapers(file: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly RegisterEntry[] {
  return registered(file)
    .filter(({ link }) => fileIdOf(link) !== null)
    .reverse();
}

/** Asks for one of the latest papers of the register, the newest first. */
export function chooseEntry(file: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): RegisterEntry {
  const entries = linkedPapers(file);
  if (entries.length === 0) {
    throw new ShellProblem("ทะเบียนรายงานยังไม่มีเอกสารที่มีลิงก์ โปรดสร้างรายงานก่อน (เมนู สร้างรายงาน)");
  }
  const options = entries.slice(0, mostListed);
  return choose(
    title,
    "เลือกเอกสาร",
    options.map((entry): [string, RegisterEntry] => [entryTitle(entry), entry]),
    0,
  );
}

/** The id of a registered paper in Drive. */
export function fileOf({ link }: RegisterEntry): string {
  const id = fileIdOf(link);
  if (id === null) throw new ShellProblem(`ที่อยู่ไฟล์ในทะเบียนอ่านไม่ได้: ${link}`);
  return id;
}
