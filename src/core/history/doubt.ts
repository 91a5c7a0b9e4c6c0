import { fingerprint } from "../compute/fingerprint";
import type { Book } from "../model/book";
import type { RegisterEntry } from "../sheets/register-columns";
import { againReason, changedSince } from "./bound";
import { handEdits, readFacts } from "./docx-facts";
import { changeState, type PaperState, type Refusal, type StateWish } from "./states";

/** What speaks against a state of a paper that binds, in Thai; "" where nothing does. */
export interface PaperDoubt {
  /** The file is not the version that the register tells of: entered only by one who is sure. */
  readonly file: string;
  /** Told, and entered with the state. */
  readonly data: string;
}

const none: PaperDoubt = { file: "", data: "" };

function ofFile(entry: RegisterEntry, entries: readonly RegisterEntry[], docx: Uint8Array | null): string {
  if (docx === null) return `ไม่พบไฟล์ของฉบับนี้ (${entry.file})`;
  const later = entries.find(
    (one) => one.file === entry.file && one.kind === entry.kind && one.version > entry.version,
  );
  if (later !== undefined) return `ไฟล์ ${entry.file} เป็นของฉบับที่ ${later.version} ซึ่งสร้างทับแล้ว`;
  const edits = handEdits(docx);
  if (edits === null || (edits.added.length === 0 && edits.removed === 0)) return "";
  return `ไฟล์ ${entry.file} ถูกแก้ไขหลังสร้าง: เพิ่ม ${edits.added.length} บรรทัด ตัด ${edits.removed} บรรทัด`;
}

/**
 * What speaks against entering a state of a version. `docx` is its file as it is now: null where it is gone, undefined
 * where this shell cannot look.
 */
export function doubtOf(
  entry: RegisterEntry,
  to: PaperState,
  { book, entries }: { readonly book: Book; readonly entries: readonly RegisterEntry[] },
  docx: Uint8Array | null | undefined,
): PaperDoubt {
  if (!["approved", "signed", "published"].includes(to) || entry.file === "") return none;
  const facts = docx == null ? null : readFacts(docx);
  const changed = changedSince(entry, book, facts?.tables ?? null, fingerprint(book));
  return {
    file: docx === undefined || to === "approved" ? "" : ofFile(entry, entries, docx),
    data: changed === 0 || entry.fingerprint === "" ? "" : againReason(changed, "สร้างฉบับนี้"),
  };
}

/** What came of the wish to enter a state. */
export type StateOutcome =
  | { readonly ok: true; readonly entries: readonly RegisterEntry[]; readonly state: string; readonly note: string }
  /** `instead`: as in `changeState`. */
  | { readonly ok: false; readonly isDoubt: false; readonly reason: string; readonly instead: Refusal["instead"] }
  /** Not entered before somebody says that it is sure. */
  | { readonly ok: false; readonly isDoubt: true; readonly reason: string };

/**
 * Enters a state of one of a register's versions, with what speaks against it in its note: refused where it may not
 * follow, and where its file is another, not before somebody `isSure`. `docx`: as in `doubtOf`.
 */
export function enterState(
  entry: RegisterEntry,
  { isSure, ...wish }: Omit<StateWish, "note"> & { readonly isSure: boolean },
  register: { readonly book: Book; readonly entries: readonly RegisterEntry[] },
  docx: Uint8Array | null | undefined,
): StateOutcome {
  const doubt = doubtOf(entry, wish.to, register, docx);
  const note = [doubt.file, doubt.data].filter((part) => part !== "").join(" ");
  const changed = changeState(entry, { ...wish, note });
  if (!changed.ok) return { ...changed, isDoubt: false };
  if (doubt.file !== "" && !isSure) return { ok: false, isDoubt: true, reason: doubt.file };
  const entries = register.entries.map((one) => (one === entry ? changed.entry : one));
  return { ok: true, entries, state: changed.entry.state, note };
}
