import {
  agreedPapers,
  diffFacts,
  factTables,
  fingerprint,
  readFacts,
  type Examination,
  type FactChange,
  type RegisterEntry,
} from "../core";
import type { Desk } from "./desk";

/** An approved, signed or published paper of the workbook's own year, against what the workbook says now. */
export interface AgreedPaper {
  readonly entry: RegisterEntry;
  readonly isGone: boolean;
  /** Of the cells that it prints, since it was made; none where the file does not keep what it was made from. */
  readonly changes: readonly FactChange[];
}

/** The agreed papers whose file is gone or whose data changed. One of the same data is not even read. */
export async function agreedPapersAstray(desk: Desk, book: Examination["book"]): Promise<readonly AgreedPaper[]> {
  const now = fingerprint(book);
  const astray: AgreedPaper[] = [];
  for (const entry of agreedPapers(book.data)) {
    const { kind, year, file } = entry;
    if (kind === null || year !== book.settings.fiscalYear || file === "") continue;
    const docx = (await desk.parts.store.paper?.(file)) ?? null;
    if (docx === null) astray.push({ entry, isGone: true, changes: [] });
    if (docx === null || entry.fingerprint === now) continue;
    const facts = readFacts(docx);
    const changes = facts === null ? [] : diffFacts(facts.tables, factTables(book, kind));
    if (changes.length > 0) astray.push({ entry, isGone: false, changes });
  }
  return astray;
}
