type Blob = GoogleAppsScript.Base.Blob;

/** What the add-in uses of the Drive service, v3; the published types miss the third argument of export. */
interface DriveService {
  readonly Files: {
    create(file: NewFile): DriveFile;
    create(file: NewFile, content: Blob, options: { fields: string }): DriveFile;
    get(id: string, options: { fields: string }): DriveFile;
    export(id: string, mimeType: string, options: { alt: "media" }): Blob;
  };
  readonly Permissions: {
    create(permission: NewPermission, fileId: string, options: Record<string, string | boolean>): unknown;
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
  folder: "application/vnd.google-apps.folder",
  pdf: "application/pdf",
} as const;

/** Whether Drive says that a file is not there: it was deleted, or this account may not see it. */
export const isMissing = (message: string): boolean => /not found/i.test(message);

/** The Drive service; it is there when the manifest enables it. */
export const drive = (): DriveService => Drive as unknown as DriveService;
