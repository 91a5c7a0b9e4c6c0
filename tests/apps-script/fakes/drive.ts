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
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const spreadsheet = "application/vnd.google-apps.spreadsheet";

export class FakeDrive {
  files = new Map<string, FakeDriveFile>();
  /** Addresses that cannot be shared with. */
  unknownPeople: readonly string[] = [];
  documentQuota = 1500;
  pdfBytes = 2000;
  /** Whether the API answers: pushing a manifest does not switch it on (https://github.com/google/clasp/issues/1151). */
  state: "on" | "off" | "absent" = "on";
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

const apiErrors = {
  notFound: { code: 404, english: "File not found", thai: "ไม่พบไฟล์" },
  accessNotConfigured: {
    code: 403,
    english: "Google Drive API has not been used in project 1 before or it is disabled.",
    thai: "ยังไม่เคยใช้ Google Drive API ในโปรเจ็กต์ 1 หรือ API ปิดอยู่",
  },
  exportSizeLimitExceeded: {
    code: 403,
    english: "This file is too large to be exported.",
    thai: "ไฟล์ใหญ่เกินกว่าจะส่งออกได้",
  },
  invalidSharingRequest: {
    code: 400,
    english: "Bad Request. User message: not a Google account",
    thai: "คำขอแชร์ไม่ถูกต้อง",
  },
  userRateLimitExceeded: { code: 403, english: "User Rate Limit Exceeded", thai: "เกินขีดจำกัดอัตราของผู้ใช้" },
  quotaExceeded: { code: 403, english: "Quota exceeded", thai: "เกินโควต้า" },
  internalError: { code: 500, english: "Internal Error", thai: "ข้อผิดพลาดภายใน" },
} as const;

type Reason = keyof typeof apiErrors;

interface ApiError {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** The error of an answer as the API gives it (https://developers.google.com/workspace/drive/api/guides/handle-errors). */
function apiError(host: Host, reason: Reason, what: string): ApiError {
  const { code, english, thai } = apiErrors[reason];
  const message = `${host.words(english, thai)}: ${what}.`;
  return { code, message, errors: [{ domain: "global", reason, message }] };
}

/** What an advanced service throws: its `details` are the error of the answer. */
class GoogleJsonResponseException extends Error {
  override readonly name = "GoogleJsonResponseException";

  constructor(
    host: Host,
    method: string,
    readonly details: ApiError,
  ) {
    super(
      `${host.words(`API call to ${method} failed with error`, `การเรียก API ไปยัง ${method} ล้มเหลวโดยมีข้อผิดพลาด`)}: ${details.message}`,
    );
  }
}

interface RequestOptions {
  readonly fields?: unknown;
  readonly supportsAllDrives?: unknown;
}

const modifiedAfter = (edits: number): string => new Date(Date.UTC(2026, 3, 7, 7, 30 + edits)).toISOString();

const addressOf = (id: string, mimeType: string): string =>
  `https://docs.google.com/${mimeType === spreadsheet ? "spreadsheets" : "document"}/d/${id}/edit?usp=drivesdk`;

/** The advanced Drive service: only files that the add-in made are there. */
export function driveService(host: Host, drive: FakeDrive): object {
  const fail = (method: string, reason: Reason, what: string): never => {
    throw new GoogleJsonResponseException(host, `drive.${method}`, apiError(host, reason, what));
  };
  const begin = (method: string, options: RequestOptions | undefined): void => {
    if (drive.state === "off") fail(method, "accessNotConfigured", "drive");
    if (typeof options?.fields !== "string") throw new Error("fields are wanted");
    // Without it a file that lies in a shared drive is "not found" (https://developers.google.com/workspace/drive/api/guides/enable-shareddrives).
    if (options.supportsAllDrives !== true) host.refuse(`${method} without supportsAllDrives`);
  };
  const existing = (method: string, id: string): FakeDriveFile => drive.files.get(id) ?? fail(method, "notFound", id);
  return {
    Files: host.wrap("Drive.Files", {
      create: (
        resource: { name?: unknown; mimeType?: unknown; parents?: readonly string[] },
        content: unknown,
        options: RequestOptions,
      ) => {
        begin("files.create", options);
        const { name, mimeType, parents = [] } = resource;
        if (typeof name !== "string" || typeof mimeType !== "string") throw new Error("Invalid resource");
        for (const parent of parents)
          if (existing("files.create", parent).mimeType !== folder) throw new Error("The parent is no folder");
        if (mimeType === folder) return { id: drive.add(name, mimeType, parents, new Uint8Array()).id };
        const { bytes, type } = blobs.get(content, "Blob");
        if (bytes.length > 5 * 1024 * 1024) throw new Error("Request Entity Too Large");
        if (mimeType === doc && type !== docx) throw new Error("Conversion is not supported");
        if (mimeType === spreadsheet && type !== xlsx) throw new Error("Conversion is not supported");
        if (mimeType === doc && --drive.documentQuota < 0) fail("files.create", "quotaExceeded", "documents");
        const { id, edits } = drive.add(name, mimeType, parents, Uint8Array.from(bytes));
        return { id, webViewLink: addressOf(id, mimeType), modifiedTime: modifiedAfter(edits) };
      },
      get: (id: string, options: RequestOptions) => {
        begin("files.get", options);
        const { name, mimeType, trashed: binned, parents, edits } = existing("files.get", id);
        // "Whether the file has been trashed, either explicitly or from a trashed parent folder" (reference of files).
        const trashed = binned || parents.some((parent) => drive.files.get(parent)?.trashed === true);
        const webViewLink = addressOf(id, mimeType);
        return {
          id,
          name,
          webViewLink,
          trashed,
          modifiedTime: modifiedAfter(edits),
        };
      },
      // A file that the app made may be put into the bin with drive.file (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update).
      update: (change: { trashed?: unknown }, id: string, content: unknown, options: RequestOptions) => {
        begin("files.update", options);
        if (change.trashed !== true || content !== null) throw new Error("the fake only bins");
        existing("files.update", id).trashed = true;
        return { id };
      },
      // The service reads every answer as JSON: with alt=media it throws the bytes of the document (notes of gas-fakes,
      // https://github.com/brucemcpherson/gas-fakes), without it the API refuses
      // (https://github.com/brucemcpherson/gas-fakes/issues/117, https://issuetracker.google.com/issues/468534237).
      export: (_: string, mimeType: string, options: { alt?: unknown } | undefined) => {
        if (options?.alt === "media")
          throw new Error(`Response Code: 200. Message: ${mimeType === docx ? "PK" : "%PDF-1.4"}`);
        throw new Error("Export requires alt=media to download the exported content.");
      },
    }),
    Permissions: host.wrap("Drive.Permissions", {
      create: (
        permission: { type?: unknown; role?: unknown; emailAddress?: unknown },
        id: string,
        options: RequestOptions & { sendNotificationEmail?: unknown; emailMessage?: unknown },
      ) => {
        begin("permissions.create", options);
        const file = existing("permissions.create", id);
        const { type, role, emailAddress } = permission;
        if (type !== "user") host.refuse(`shared with ${String(type)}`);
        if (role !== "reader" && role !== "commenter") host.refuse(`shared with the role ${String(role)}`);
        if (typeof emailAddress !== "string" || typeof options.sendNotificationEmail !== "boolean")
          throw new Error("Invalid permission");
        if (drive.unknownPeople.includes(emailAddress))
          fail("permissions.create", "invalidSharingRequest", emailAddress);
        if (options.emailMessage !== undefined && !options.sendNotificationEmail)
          throw new Error("emailMessage needs a notification");
        const message = typeof options.emailMessage === "string" ? options.emailMessage : "";
        file.shares.push({ email: emailAddress, role, notify: options.sendNotificationEmail, message });
        return { id: "permission" };
      },
    }),
  };
}

const exportAddress = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?]+)\/export\?mimeType=([^&]+)$/;

/** The web interface of Drive, of which only the export of a document is asked (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export). */
export function urlFetch(host: Host, drive: FakeDrive, token: string): object {
  const answer = (status: number, text: string, bytes: Uint8Array, type: string): object =>
    host.wrap("HTTPResponse", {
      getResponseCode: () => status,
      getContentText: () => text,
      getBlob: () => blobProxy(host, Array.from(new Int8Array(bytes)), type),
    });
  return host.wrap("UrlFetchApp", {
    fetch: (address: string, options: { headers?: Record<string, string>; muteHttpExceptions?: unknown }) => {
      const match = exportAddress.exec(address);
      if (match === null) return host.refuse(`fetch of ${address}`);
      if (options.headers?.["Authorization"] !== `Bearer ${token}`) host.refuse("fetch without the token");
      const fail = (reason: Reason): object => {
        const error = apiError(host, reason, "file");
        if (options.muteHttpExceptions !== true) throw new Error(`Request failed, code ${error.code}`);
        return answer(error.code, JSON.stringify({ error }), new Uint8Array(), "application/json");
      };
      if (drive.state === "off") return fail("accessNotConfigured");
      const file = drive.files.get(decodeURIComponent(match[1] ?? ""));
      if (file === undefined) return fail("notFound");
      const mimeType = decodeURIComponent(match[2] ?? "");
      if (file.mimeType !== doc) return fail("internalError");
      const bytes = mimeType === docx ? file.bytes : new Uint8Array(drive.pdfBytes);
      return bytes.length > 10 * 1024 * 1024 ? fail("exportSizeLimitExceeded") : answer(200, "", bytes, mimeType);
    },
  });
}
