import { saveAs } from "../web/desk/files";
import { remember, remembered } from "../web/desk/remembered";
import { replaceIn } from "./folder";
import type { PutAnswer, StoreCalls } from "./messages";

type Papers = StoreCalls["put"]["input"]["papers"];
type Zip = StoreCalls["put"]["input"]["zip"];

/** Into the folder that the person gave; what lay there under the same name is kept beside it. */
async function intoFolder(folder: FileSystemDirectoryHandle, papers: Papers): Promise<PutAnswer> {
  const files = [];
  for (const { name, bytes, isSame } of papers) {
    const kept = isSame ? null : await replaceIn(folder, name, bytes);
    files.push({ file: `${folder.name}/${name}`, kept, isSame });
  }
  return { where: `อยู่ในโฟลเดอร์ ${folder.name}`, files };
}

/** Papers that were handed out before are known again by their marks; so many are remembered. */
const mostMarks = 200;

/** Handed out: a browser asks about every further download, so several papers go as one file. */
async function asDownload(workbook: string, papers: Papers, zip: Zip): Promise<PutAnswer> {
  const together = "เอกสาร ITA.zip";
  for (const one of zip === null ? papers : [{ name: together, bytes: zip }]) saveAs(one);
  const inside = zip === null ? "" : ` รวมใน ${together}`;
  const earlier = new Map(await remembered<readonly (readonly [string, string])[]>("marks"));
  const key = (name: string): string => `${workbook}/${name}`;
  const files = papers.map(({ name, mark }) => ({ file: name, kept: null, isSame: earlier.get(key(name)) === mark }));
  for (const { name } of papers) earlier.delete(key(name));
  const marks = [...earlier, ...papers.map(({ name, mark }) => [key(name), mark] as const)];
  await remember("marks", marks.slice(-mostMarks));
  return { where: `อยู่ในโฟลเดอร์ดาวน์โหลด${inside}`, files };
}

/** Puts papers of a workbook where the person finds them. */
export function putInto(
  folder: FileSystemDirectoryHandle | null,
  workbook: string,
  papers: Papers,
  zip: Zip,
): Promise<PutAnswer> {
  return folder === null ? asDownload(workbook, papers, zip) : intoFolder(folder, papers);
}
