import { ShellProblem, type Journal } from "../problem";
import { isMissing } from "./fault";
import { folderId } from "./folder";
import { signedBytes } from "./plain";
import { drive, fields, mimeTypes } from "./service";

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

const mostBytes = 5 * 1024 * 1024;
const mostCharacters = 1_020_000;
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Refuses what Google would not take, before anything is sent. `characters` is the length of the paper's text. */
export function requireUploadable(name: string, bytes: number, characters: number): void {
  if (bytes > mostBytes) {
    throw new ShellProblem(
      `เอกสาร “${name}” มีขนาด ${megabytes(bytes)} MB เกิน 5 MB ที่ส่งเข้าไดรฟ์ได้ โปรดลดขนาดรูปภาพในแม่แบบ (เช่น ตราครุฑ) แล้วสร้างใหม่`,
    );
  }
  if (characters > mostCharacters) {
    throw new ShellProblem(
      `เอกสาร “${name}” มีข้อความ ${characters} ตัวอักษร เกิน ${mostCharacters} ตัวอักษรที่ Google เอกสารรับได้ โปรดแบ่งข้อมูลเป็นหลายฉบับ หรือใช้โปรแกรมในเครื่อง`,
    );
  }
}

/** Puts a .docx into the add-in's folder, as a Google Doc by one request. */
export function uploadAsDoc(name: string, docx: Uint8Array, journal: Journal): Uploaded {
  const title = name.replace(/\.docx$/, "");
  const blob = Utilities.newBlob(signedBytes(docx), mimeTypes.docx, name);
  const file = { name: title, mimeType: mimeTypes.doc, parents: [folderId(journal)] };
  return sent(file, blob, journal);
}

/** Puts an .xlsx into the add-in's folder, as a Google spreadsheet by one request. */
export function uploadAsSpreadsheet(name: string, xlsx: Uint8Array, journal: Journal): Uploaded {
  const blob = Utilities.newBlob(signedBytes(xlsx), mimeTypes.xlsx, `${name}.xlsx`);
  return sent({ name, mimeType: mimeTypes.sheet, parents: [folderId(journal)] }, blob, journal);
}

/**
 * A file that the add-in made; null where it is gone, in the bin or out of this account's sight, and where somebody
 * changed it since the time `modified`, if that is given.
 */
export function knownUpload(id: string, modified?: string): Uploaded | null {
  try {
    const wanted = fields("name,webViewLink,modifiedTime,trashed");
    const { name = "", webViewLink = "", modifiedTime, trashed } = drive().Files.get(id, wanted);
    const isOther = modified !== undefined && modifiedTime !== modified;
    return trashed === true || isOther ? null : { id, name, url: webViewLink };
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

/** Moves a file of the add-in's to the bin, unless somebody changed it since; false where it stays. */
export function binUnchanged(id: string, modified: string): boolean {
  try {
    const { modifiedTime, trashed } = drive().Files.get(id, fields("modifiedTime,trashed"));
    if (trashed === true) return true;
    if (modifiedTime !== modified) return false;
    drive().Files.update({ trashed: true }, id, null, fields("id"));
    return true;
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw thrown;
  }
}

/** Puts a file into the add-in's folder as it is. */
export function uploadBlob(
  name: string,
  blob: GoogleAppsScript.Base.Blob,
  mimeType: string,
  journal: Journal,
): Uploaded {
  return sent({ name, mimeType, parents: [folderId(journal)] }, blob, journal);
}

function sent(
  file: { name: string; mimeType: string; parents: string[] },
  blob: GoogleAppsScript.Base.Blob,
  journal: Journal,
): Uploaded {
  const { name } = file;
  journal.sending(`ส่ง “${name}” เข้าไดรฟ์`);
  const {
    id,
    webViewLink,
    modifiedTime = "",
  } = drive().Files.create(file, blob, fields("id,webViewLink,modifiedTime"));
  if (id === undefined || webViewLink === undefined) throw new Error("Drive gave no address for the file");
  journal.done(`ส่ง “${name}” เข้าไดรฟ์แล้ว: ${webViewLink}`);
  journal.changes.files.push({ id, name, modified: modifiedTime });
  return { id, name, url: webViewLink };
}
