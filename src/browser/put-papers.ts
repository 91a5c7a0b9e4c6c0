import { saveAs } from "../web/save";
import { keep, readKept } from "../web/desk/kept";
import { sameBytes } from "../office";
import { readIn, replaceIn, writeIn } from "./folder";
import { PageFileFault, Stopped } from "./worker-client";
import type { PutAnswer, StoreCalls } from "./messages";

type Papers = StoreCalls["put"]["input"]["papers"];
type Zip = StoreCalls["put"]["input"]["zip"];

/** Into the folder that the person gave; what lay there under the same name is kept beside it. */
async function intoFolder(
  folder: FileSystemDirectoryHandle,
  papers: Papers,
  isStopped: () => boolean,
): Promise<PutAnswer> {
  const files = [];
  for (const { name, bytes, isSame } of papers) {
    if (isStopped()) throw new Stopped();
    const kept = isSame ? null : await replaceIn(folder, name, bytes);
    files.push({ file: `${folder.name}/${name}`, kept, isSame });
  }
  return { where: `อยู่ในโฟลเดอร์ ${folder.name}`, files };
}

/** Papers that were handed out before are known again by their marks; so many are kept. */
const mostMarks = 200;

/** Handed out: a browser asks about every further download, so several papers go as one file. */
async function asDownload(workbook: string, papers: Papers, zip: Zip): Promise<PutAnswer> {
  const together = "เอกสาร ITA.zip";
  for (const one of zip === null ? papers : [{ name: together, bytes: zip }]) saveAs(one);
  const inside = zip === null ? "" : ` รวมใน ${together}`;
  const earlier = new Map(await readKept<readonly (readonly [string, string])[]>("marks"));
  const key = (name: string): string => `${workbook}/${name}`;
  const files = papers.map(({ name, mark }) => ({ file: name, kept: null, isSame: earlier.get(key(name)) === mark }));
  for (const { name } of papers) earlier.delete(key(name));
  const marks = [...earlier, ...papers.map(({ name, mark }) => [key(name), mark] as const)];
  await keep("marks", marks.slice(-mostMarks));
  return { where: `อยู่ในโฟลเดอร์ดาวน์โหลด${inside}`, files };
}

/** Puts papers of a workbook where the person finds them; rejects with `Stopped` where it was stopped on the way. */
export function putInto(
  folder: FileSystemDirectoryHandle | null,
  workbook: string,
  papers: Papers,
  zip: Zip,
  isStopped: () => boolean = () => false,
): Promise<PutAnswer> {
  return folder === null ? asDownload(workbook, papers, zip) : intoFolder(folder, papers, isStopped);
}

/** A paper that goes into a folder, with what lay there under its name. */
export interface PutInFolder {
  /** null where papers are handed out as downloads, which no page can reach again. */
  readonly folder: FileSystemDirectoryHandle | null;
  readonly name: string;
  readonly before: Uint8Array | null;
  readonly bytes: Uint8Array;
}

/** What is to be known of papers before they are put, so that they can be taken out again. */
export async function papersIn(
  folder: FileSystemDirectoryHandle | null,
  papers: Papers,
): Promise<readonly PutInFolder[]> {
  const found: PutInFolder[] = [];
  for (const { name, bytes, isSame } of papers)
    if (!isSame) found.push({ folder, name, bytes, before: folder === null ? null : await readIn(folder, name) });
  return found;
}

/** Of papers that lie in some folder those that have the name of a paper in this one. */
export async function ofFolder(
  put: readonly PutInFolder[],
  folder: FileSystemDirectoryHandle | null,
  papers: Papers,
): Promise<readonly PutInFolder[]> {
  const names = new Set(papers.map(({ name }) => name));
  const found: PutInFolder[] = [];
  for (const one of put)
    if (folder !== null && names.has(one.name) && (await one.folder?.isSameEntry(folder)) === true) found.push(one);
  return found;
}

/** What two tries put, as though it had been one: a paper that went over one of the first try has before it what that had. */
export function joinTries(first: readonly PutInFolder[], second: readonly PutInFolder[]): readonly PutInFolder[] {
  const earlier = new Map(first.map((one) => [one.name, one]));
  const later = second.map((one) => {
    const own = earlier.get(one.name);
    earlier.delete(one.name);
    const isOver = own !== undefined && one.before !== null && sameBytes(one.before, own.bytes);
    return isOver ? { ...one, before: own.before } : one;
  });
  return [...earlier.values(), ...later];
}

/** Takes one paper out of its folder; answers in Thai why it stays, "" where it does not. */
async function takeOneOut({ folder, name, before, bytes }: PutInFolder): Promise<string> {
  if (folder === null) return `${name} ดาวน์โหลดไปแล้ว โปรดลบเองในโฟลเดอร์ดาวน์โหลด`;
  const now = await readIn(folder, name);
  // What lay there before lies there still where putting was stopped on the way.
  if (now === null || (before !== null && sameBytes(now, before))) return "";
  // A browser makes an empty file before it is written; it stays where writing fails.
  const isBegun = before === null && now.length === 0;
  if (!isBegun && !sameBytes(now, bytes)) return `${name}: มีผู้แก้ไขหลังจากนั้น จึงไม่แตะต้อง`;
  if (before !== null) await writeIn(folder, name, before);
  else await folder.removeEntry(name);
  return "";
}

/** Takes papers out of their folder, and puts back what lay there; answers in Thai what stays. */
export async function takeOut(papers: readonly PutInFolder[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const paper of papers) {
    const why = await takeOneOut(paper).catch(
      (thrown: unknown) => `${paper.name}: เอาออกไม่ได้ (${thrown instanceof Error ? thrown.message : String(thrown)})`,
    );
    if (why !== "") kept.push(why);
  }
  return kept;
}

/** What is told where some paper could not be put and the others were taken out again: all of it where some of them stay. */
export function halfPut(thrown: unknown, left: readonly string[]): unknown {
  if (left.length === 0) return thrown;
  const detail = thrown instanceof PageFileFault ? thrown.fault.detail : String(thrown);
  return new Error(
    `สร้างเอกสารได้ไม่ครบทุกฉบับ (${detail ?? ""}) ยังไม่ได้ลงทะเบียน และนำฉบับที่สร้างไปแล้วออกไม่ได้: ${left.join(" · ")} โปรดตรวจสอบในโฟลเดอร์แล้วลองอีกครั้ง`,
  );
}
