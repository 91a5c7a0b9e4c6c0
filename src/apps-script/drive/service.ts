import { ShellProblem } from "../problem";
import { driveIsOff } from "./fault";

type Blob = GoogleAppsScript.Base.Blob;

/** Every request says that it knows shared drives; without it a file that lies in one is "not found". */
interface Options {
  readonly fields: string;
  readonly supportsAllDrives: true;
}

/**
 * What the add-in uses of the Drive service, v3. Not its export: the service reads every answer as JSON and throws the
 * bytes of a document (see `exported`).
 */
interface DriveService {
  readonly Files: {
    create(file: NewFile, content: Blob | null, options: Options): DriveFile;
    get(id: string, options: Options): DriveFile;
    update(change: { readonly trashed: true }, id: string, content: null, options: Options): DriveFile;
  };
  readonly Permissions: {
    create(permission: NewPermission, fileId: string, options: Options & Record<string, string | boolean>): unknown;
  };
}

interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: string[];
}

interface DriveFile {
  readonly id?: string;
  readonly name?: string;
  readonly webViewLink?: string;
  readonly trashed?: boolean;
  /** ISO text. */
  readonly modifiedTime?: string;
}

interface NewPermission {
  readonly type: "user";
  readonly role: ShareRole;
  readonly emailAddress: string;
}

export type ShareRole = "commenter" | "reader";

export const mimeTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/vnd.google-apps.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  sheet: "application/vnd.google-apps.spreadsheet",
  folder: "application/vnd.google-apps.folder",
  pdf: "application/pdf",
} as const;

export const fields = (names: string): Options => ({ fields: names, supportsAllDrives: true });

/** The Drive service; the manifest enables it, but pushing the manifest does not switch it on (google/clasp#1151). */
export function drive(): DriveService {
  if (typeof Drive === "undefined") throw new ShellProblem(driveIsOff);
  return Drive;
}
