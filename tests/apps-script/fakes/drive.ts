import { Registry, type Host } from "./host";

export interface FakeDriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** Of a converted document: the .docx that it came from. */
  readonly bytes: Uint8Array;
  trashed: boolean;
  /** When it was last changed: a count, as far as tests go. */
  edits: number;
  readonly shares: {
    readonly email: string;
    readonly role: string;
    readonly notify: boolean;
    readonly message: string;
  }[];
}

interface FakeBlob {
  readonly bytes: readonly number[];
  readonly type: string;
}

export const blobs = new Registry<FakeBlob>();

/** A blob; bytes are signed, and others are refused as the service does. */
export function blobProxy(host: Host, bytes: unknown, type: unknown): object {
  if (!Array.isArray(bytes) || typeof type !== "string") throw new Error("newBlob takes bytes and a type");
  const list = bytes as readonly unknown[];
  const isSigned = list.every(
    (byte) => typeof byte === "number" && Number.isInteger(byte) && byte >= -128 && byte <= 127,
  );
  if (!isSigned) throw new Error("Bytes must be from -128 to 127");
  const proxy = host.wrap("Blob", { getBytes: () => list });
  blobs.put(proxy, { bytes: list as readonly number[], type });
  return proxy;
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const doc = "application/vnd.google-apps.document";
const folder = "application/vnd.google-apps.folder";

export class FakeDrive {
  files = new Map<string, FakeDriveFile>();
  /** Addresses that cannot be shared with. */
  unknownPeople: readonly string[] = [];
  documentQuota = 1500;
  pdfBytes = 2000;
  private next = 1;

  get documents(): readonly FakeDriveFile[] {
    return [...this.files.values()].filter(({ mimeType }) => mimeType === doc);
  }

  add(name: string, mimeType: string, parents: readonly string[], bytes: Uint8Array): FakeDriveFile {
    const id = `file-${String(this.next++).padStart(20, "0")}`;
    const file = { id, name, mimeType, parents, bytes, trashed: false, edits: 0, shares: [] };
    this.files.set(id, file);
    return file;
  }
}

/** The advanced Drive service: only files that the add-in made are there. */
export function driveService(host: Host, drive: FakeDrive): object {
  const existing = (id: string): FakeDriveFile => {
    const file = drive.files.get(id);
    if (file === undefined)
      throw new Error(`GoogleJsonResponseException: API call to drive failed with error: File not found: ${id}.`);
    return file;
  };
  const fieldsOf = ({ fields }: { fields?: unknown }): void => {
    if (typeof fields !== "string") throw new Error("fields are wanted");
  };
  return {
    Files: host.wrap("Drive.Files", {
      create: (
        resource: { name?: unknown; mimeType?: unknown; parents?: readonly string[] },
        content: unknown,
        options: { fields?: unknown },
      ) => {
        const { name, mimeType, parents = [] } = resource;
        if (typeof name !== "string" || typeof mimeType !== "string") throw new Error("Invalid resource");
        for (const parent of parents)
          if (existing(parent).mimeType !== folder) throw new Error("The parent is no folder");
        if (mimeType === folder) return { id: drive.add(name, mimeType, parents, new Uint8Array()).id };
        fieldsOf(options);
        const { bytes, type } = blobs.get(content, "Blob");
        if (bytes.length > 5 * 1024 * 1024) throw new Error("Request Entity Too Large");
        if (mimeType === doc && type !== docx) throw new Error("Conversion is not supported");
        if (mimeType === doc && --drive.documentQuota < 0)
          throw new Error("Service invoked too many times for one day: documents created");
        const { id } = drive.add(name, mimeType, parents, Uint8Array.from(bytes));
        return { id, webViewLink: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk` };
      },
      get: (id: string, options: { fields?: unknown }) => {
        fieldsOf(options);
        const { trashed, edits } = existing(id);
        return { id, trashed, modifiedTime: new Date(Date.UTC(2026, 3, 7, 7, 30 + edits)).toISOString() };
      },
      export: (id: string, mimeType: string, options: { alt?: unknown }) => {
        if (options.alt !== "media") throw new Error("export without alt=media gives no bytes");
        const file = existing(id);
        if (file.mimeType !== doc) throw new Error("Export only supports Docs Editors files.");
        const bytes = mimeType === docx ? file.bytes : new Uint8Array(drive.pdfBytes);
        if (bytes.length > 10 * 1024 * 1024)
          throw new Error("This file is too large to be exported. exportSizeLimitExceeded");
        return blobProxy(host, Array.from(new Int8Array(bytes)), mimeType);
      },
    }),
    Permissions: host.wrap("Drive.Permissions", {
      create: (
        permission: { type?: unknown; role?: unknown; emailAddress?: unknown },
        id: string,
        options: { sendNotificationEmail?: unknown; emailMessage?: unknown },
      ) => {
        const file = existing(id);
        const { type, role, emailAddress } = permission;
        if (type !== "user") host.refuse(`shared with ${String(type)}`);
        if (role !== "reader" && role !== "commenter") host.refuse(`shared with the role ${String(role)}`);
        if (typeof emailAddress !== "string" || typeof options.sendNotificationEmail !== "boolean")
          throw new Error("Invalid permission");
        if (drive.unknownPeople.includes(emailAddress))
          throw new Error(`Invalid sharing request: ${emailAddress} is not a Google account`);
        if (options.emailMessage !== undefined && !options.sendNotificationEmail)
          throw new Error("emailMessage needs a notification");
        const message = typeof options.emailMessage === "string" ? options.emailMessage : "";
        file.shares.push({ email: emailAddress, role, notify: options.sendNotificationEmail, message });
        return { id: "permission" };
      },
    }),
  };
}
