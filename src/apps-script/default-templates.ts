import { templateLibrary } from "../core/reports/engine/library";
import type { ReportKind } from "../core/workbook/report-kinds";

/** The archive of the standard templates as base64, which the build puts here: see src/build/add-in-templates.mjs. */
declare const TEMPLATE_ARCHIVE: string;

interface ArchiveIndex {
  /** Length of each part in bytes. */
  readonly lengths: readonly number[];
  /** Paths of each template with the number of the part. */
  readonly kinds: Readonly<Record<ReportKind, readonly (readonly [path: string, part: number])[]>>;
}

/** The standard template of a kind as a .docx. The service decodes base64: the language here has no atob. */
export function defaultTemplate(kind: ReportKind): Uint8Array {
  const { PizZip } = templateLibrary();
  const archive = new PizZip(Uint8Array.from(Utilities.base64Decode(TEMPLATE_ARCHIVE)));
  const { lengths, kinds } = JSON.parse(archive.file("index.json")?.asText() ?? "") as ArchiveIndex;
  const parts = archive.file("parts")?.asUint8Array() ?? new Uint8Array();
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  const docx = new PizZip();
  for (const [path, part] of kinds[kind]) {
    const start = starts[part] ?? 0;
    docx.file(path, parts.slice(start, start + (lengths[part] ?? 0)), { binary: true, createFolders: false });
  }
  return docx.generate({ type: "uint8array", compression: "DEFLATE" });
}
