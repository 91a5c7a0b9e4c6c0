import { beginsWith, fromUtf16, fromUtf8, holdsBytes, toUtf16, viewOf } from "./bytes";
import { FileProblem } from "./file-problem";
import type { FileProblemCode } from "./file-problem";
import type { Deflater } from "./ports";
import { inflateEntry, listZip, megabytes } from "./zip";
import type { ZipEntry } from "./zip";

/** What a file is by its content, whatever its name says. */
export type FileKind =
  "xlsx" | "docx" | "xlsb" | "ods" | "xls" | "doc" | "pdf" | "encrypted" | "zip" | "html" | "text" | "unknown";

/** No workbook or template of an office is larger; more would take the machine's memory. */
export const maxFileBytes = 50_000_000;

/**
 * Tells what a file is. Throws `FileProblem` for one that is empty, too large, damaged or a zip bomb. Nothing but
 * the list of contents of a package is inflated.
 */
export function inspectFile(bytes: Uint8Array, deflater: Deflater): FileKind {
  if (bytes.length === 0) throw new FileProblem("file.empty");
  if (bytes.length > maxFileBytes) {
    throw new FileProblem("file.too-large", `${megabytes(bytes.length)} รับได้ไม่เกิน ${megabytes(maxFileBytes)}`);
  }
  if (beginsWith(bytes, [0x50, 0x4b])) return zipKind(bytes, deflater);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  // What an old Word saved as .doc may be rich text.
  if (beginsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return "doc";
  // BIFF without a compound file: Excel 2 to 4.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes.length > 8) return "xls";
  return textKind(bytes);
}

/** Throws the problem that tells a person what to do unless the file is an .xlsx (or .xlsm, .xltx). */
export function requireXlsx(bytes: Uint8Array, deflater: Deflater): void {
  const kind = inspectFile(bytes, deflater);
  if (kind !== "xlsx") throw new FileProblem(problemOf(kind, "file.not-xlsx"), foundText[kind]);
}

/** Throws the problem that tells a person what to do unless the file is a .docx (or .dotx, .docm), whole in all its parts. */
export function requireDocx(bytes: Uint8Array, deflater: Deflater): void {
  const kind = inspectFile(bytes, deflater);
  if (kind !== "docx") throw new FileProblem(problemOf(kind, "file.not-docx"), foundText[kind]);
  // Word opens no document of which a part is not as it was written; the zip library of the engine does not look.
  for (const entry of listZip(bytes)) inflateEntry(bytes, entry, deflater);
}

const foundText: Readonly<Record<FileKind, string>> = {
  xlsx: "พบสมุดงาน Excel",
  docx: "พบเอกสาร Word",
  xlsb: "",
  ods: "",
  xls: "",
  doc: "",
  pdf: "พบไฟล์ PDF",
  encrypted: "",
  zip: "พบไฟล์ zip",
  html: "พบหน้าเว็บ (HTML)",
  text: "พบข้อความหรือ CSV",
  unknown: "ไม่รู้จักรูปแบบของไฟล์",
};

function problemOf(kind: FileKind, otherwise: FileProblemCode): FileProblemCode {
  switch (kind) {
    case "encrypted":
      return "file.encrypted";
    case "xls":
    case "xlsb":
      return otherwise === "file.not-xlsx" ? `file.${kind}` : otherwise;
    case "doc":
      return otherwise === "file.not-docx" ? "file.doc" : otherwise;
    case "pdf":
      return otherwise === "file.not-docx" ? "file.pdf" : otherwise;
    case "ods":
      return "file.ods";
    case "xlsx":
    case "docx":
    case "zip":
    case "html":
    case "text":
    case "unknown":
      return otherwise;
  }
}

function zipKind(data: Uint8Array, deflater: Deflater): FileKind {
  const entries = listZip(data);
  const find = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name.toLowerCase() === name);
  const types = find("[content_types].xml");
  if (types !== undefined) {
    const text = fromUtf8(inflateEntry(data, types, deflater)).replaceAll("\0", "");
    if (/spreadsheetml\.(sheet|template)\.main\+xml|sheet\.macroEnabled\.main|template\.macroEnabled\.main/i.test(text))
      return "xlsx";
    if (/ms-excel\.sheet\.binary/i.test(text)) return "xlsb";
    if (/wordprocessingml\.(document|template)\.main|word\.(document|template)\.macroEnabled/i.test(text))
      return "docx";
  }
  const mimetype = find("mimetype");
  if (mimetype !== undefined && fromUtf8(inflateEntry(data, mimetype, deflater)).includes("opendocument")) return "ods";
  return "zip";
}

/** The stream names of a compound file are UTF-16; looking for them is enough to tell its kinds apart. */
function compoundKind(data: Uint8Array): FileKind {
  const holds = (stream: string): boolean => holdsBytes(data, toUtf16(stream));
  if (holds("EncryptedPackage")) return "encrypted";
  if (holds("Workbook") || holds("Book\0")) return "xls";
  if (holds("WordDocument")) return "doc";
  return "unknown";
}

function textKind(data: Uint8Array): FileKind {
  const head = data.subarray(0, 4096);
  const mark = head.length >= 2 ? viewOf(head).getUint16(0, true) : 0;
  const text = mark === 0xfeff || mark === 0xfffe ? fromUtf16(head) : fromUtf8(head);
  if (/^\s*(\uFEFF)?\s*<(!doctype html|html|table|head|body|meta)/i.test(text)) return "html";
  return text.includes("\0") ? "unknown" : "text";
}
