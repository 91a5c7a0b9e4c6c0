import { paperKindList, paperKinds, type PaperKind } from "../../core";
import { messageOf, ShellProblem, type Journal } from "../problem";
import { need } from "../scopes";
import { dropKept, readKeptData, keep } from "../kept";
import { defaultTemplate } from "../default-templates";
import { unsigned } from "./plain";
import { exported } from "./document";
import { mimeTypes } from "./service";
import { uploadAsDoc, type Uploaded } from "./upload";

/** Where a kind's own template lies. */
interface OwnTemplate {
  readonly id: string;
  readonly url: string;
  /** Who put it there: only this account reaches it. "" where unknown. */
  readonly by: string;
}

const keyOf = (kind: PaperKind): string => `template-${kind}`;

function isOwnTemplate(value: unknown): value is OwnTemplate | null {
  if (value === null) return true;
  const facts = value as Partial<Record<string, unknown>>;
  return [facts["id"], facts["url"], facts["by"]].every((fact) => typeof fact === "string");
}

/** The template that the office edits for a kind; null where it uses the standard one. */
export function ownTemplate(kind: PaperKind): OwnTemplate | null {
  return readKeptData<OwnTemplate | null>("file", keyOf(kind), null, isOwnTemplate);
}

/** The kinds that have a template of the office's own. */
export function ownTemplateKinds(): readonly PaperKind[] {
  return paperKindList.filter((kind) => ownTemplate(kind) !== null);
}

/** Puts the standard template into the folder as a Google Doc to edit. */
export function uploadTemplate(kind: PaperKind, journal: Journal): Uploaded {
  return uploadAsDoc(`แม่แบบ ${paperKinds[kind].file}.docx`, defaultTemplate(kind), journal);
}

/** Makes papers of a kind from a template in Drive from now on. */
export function useOwnTemplate(kind: PaperKind, own: OwnTemplate): void {
  keep("file", keyOf(kind), JSON.stringify(own));
}

/** Goes back to the standard template; the office's own stays in Drive. */
export function dropOwnTemplate(kind: PaperKind): void {
  dropKept("file", keyOf(kind));
}

/** The bytes of the office's own template. Throws with what to do where this account cannot reach it. */
export function readOwnTemplate(kind: PaperKind, own: OwnTemplate): Uint8Array {
  try {
    return unsigned(exported(own.id, mimeTypes.docx).getBytes());
  } catch (thrown) {
    const by = own.by === "" ? "" : ` (${own.by})`;
    throw new ShellProblem(
      `เปิดแม่แบบของ “${paperKinds[kind].name}” ไม่ได้ อาจถูกลบ หรืออยู่ในไดรฟ์ของบัญชีอื่น${by}\n` +
        `ให้บัญชีที่นำแม่แบบไปแก้ไขเป็นผู้สร้างเอกสาร หรือเลือกเมนู แม่แบบ > กลับไปใช้แม่แบบมาตรฐาน\n${own.url}\n(${messageOf(thrown)})`,
    );
  }
}

/** The template to fill for a kind, and whether it is the office's own. */
export function templateFor(kind: PaperKind): { readonly template: Uint8Array; readonly ownTemplate: boolean } {
  const own = ownTemplate(kind);
  if (own === null) return { template: defaultTemplate(kind), ownTemplate: false };
  need("export");
  return { template: readOwnTemplate(kind, own), ownTemplate: true };
}
