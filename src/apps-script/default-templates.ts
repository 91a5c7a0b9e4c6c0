import { templateLibrary, type PaperKind } from "../core";
import { archiveBytes, packedText } from "./archive";

interface ArchiveIndex {
  /** Length of each part in bytes. */
  readonly lengths: readonly number[];
  /** Paths of each template with the number of the part. */
  readonly kinds: Readonly<Record<PaperKind, readonly (readonly [path: string, part: number])[]>>;
}

/** The standard template of a kind as a .docx. */
export function defaultTemplate(kind: PaperKind): Uint8Array {
  const { PizZip } = templateLibrary();
  const { lengths, kinds } = JSON.parse(packedText("index.json")) as ArchiveIndex;
  const parts = archiveBytes("parts");
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  const docx = new PizZip();
  for (const [path, part] of kinds[kind]) {
    const start = starts[part] ?? 0;
    docx.file(path, parts.slice(start, start + (lengths[part] ?? 0)), { binary: true, createFolders: false });
  }
  return docx.generate({ type: "uint8array", compression: "DEFLATE" });
}
