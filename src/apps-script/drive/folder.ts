import type { Journal } from "../problem";
import { readKept, keep } from "../kept";
import { isMissing } from "./fault";
import { drive, fields, mimeTypes } from "./service";

const folderName = "เอกสาร ITA";
const key = "folder";

/** Any other failure than that the folder is gone is no reason to make a second one. */
function isThere(id: string): boolean {
  try {
    return drive().Files.get(id, fields("id,trashed")).trashed !== true;
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw thrown;
  }
}

const found = new WeakMap<Journal, string>();

/**
 * The id of the person's own folder for papers, made at first use; looked for once a run. The folder that the
 * spreadsheet lies in is out of reach with the narrow permission that the add-in asks for. A second folder is never made
 * without a word: the journal's notices say that the first one is gone.
 */
export function folderId(journal: Journal): string {
  const before = found.get(journal);
  if (before !== undefined) return before;
  const known = readKept("person", key);
  if (known !== null && isThere(known)) {
    found.set(journal, known);
    return known;
  }
  journal.sending(`สร้างโฟลเดอร์ “${folderName}” ในไดรฟ์`);
  const file = { name: folderName, mimeType: mimeTypes.folder };
  const { id } = drive().Files.create(file, null, fields("id"));
  if (id === undefined) throw new Error("Drive gave no id for the folder");
  journal.done(`สร้างโฟลเดอร์ “${folderName}” ในไดรฟ์แล้ว`);
  if (known !== null) {
    journal.notice(
      `ไม่พบโฟลเดอร์ “${folderName}” เดิม (อยู่ในถังขยะ ถูกลบ หรือย้ายไปไดรฟ์ที่บัญชีนี้มองไม่เห็น) จึงสร้างโฟลเดอร์ใหม่ชื่อเดียวกัน เอกสารเดิมยังอยู่ที่เดิม`,
    );
  }
  found.set(journal, id);
  keep("person", key, id);
  return id;
}
