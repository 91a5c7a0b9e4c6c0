import { messageOf, ShellProblem } from "../problem";
import { DriveAnswerFault, driveText, isMissing } from "./fault";
import { drive, fields, mimeTypes } from "./service";

type Blob = GoogleAppsScript.Base.Blob;

/** When a document was last changed, as ISO text; null where this account cannot see it. */
export function modifiedTimeOf(id: string): string | null {
  try {
    return drive().Files.get(id, fields("id,modifiedTime")).modifiedTime ?? null;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

const api = "https://www.googleapis.com/drive/v3/files";

/**
 * A Google Doc in another format, by Drive's web interface: the advanced service takes the bytes for JSON and throws
 * them ("Response Code: 200. Message: ..."). Needs the feature "export".
 */
export function exported(id: string, mimeType: string): Blob {
  const address = `${api}/${encodeURIComponent(id)}/export?mimeType=${encodeURIComponent(mimeType)}`;
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const response = UrlFetchApp.fetch(address, { headers, muteHttpExceptions: true });
  const status = response.getResponseCode();
  if (status !== 200) throw new DriveAnswerFault(status, response.getContentText());
  return response.getBlob();
}

/** A document as a PDF. `by` is who made it, "" where unknown. Throws with what to do where Google does not give it. */
export function exportPdf(id: string, name: string, by: string): Blob {
  try {
    return exported(id, mimeTypes.pdf);
  } catch (thrown) {
    const maker = by === "" ? "บัญชีที่สร้างเอกสาร" : by;
    const hint = isMissing(thrown)
      ? `ไม่พบเอกสารในไดรฟ์ของบัญชีนี้ ถ้ายังไม่ถูกลบ ให้ ${maker} เป็นผู้สั่ง`
      : (driveText(thrown) ?? `โปรดตรวจสอบว่าเอกสารยังอยู่ และสั่งด้วยบัญชีของ ${maker}`);
    throw new ShellProblem(`แปลง “${name}” เป็น PDF ไม่ได้ ${hint}\n(${messageOf(thrown)})`);
  }
}
