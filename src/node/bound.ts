import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import {
  againReason,
  agreedBy,
  agreedPapers,
  standingState,
  diffFacts,
  factTables,
  paperKinds,
  readBook,
  readFacts,
  paperStates,
  type WorkbookData,
} from "../core";
import { readWhole } from "./files/read";
import type { Streams } from "./output";

/** The bytes of the paper that a register names, by its path or beside the workbook; null where it is gone. */
export async function paperOf(workbook: string, file: string): Promise<Uint8Array | null> {
  const path = [resolve(file), resolve(dirname(workbook), file), join(dirname(workbook), file)].find(existsSync);
  return path === undefined || (isAbsolute(file) && path !== file) ? null : readWhole(path);
}

/** Says of each paper that was approved or signed how many cells of its data changed since; nothing where none did. */
export async function tellBound(workbook: string, data: WorkbookData, streams: Streams): Promise<void> {
  const { book } = readBook(data);
  for (const entry of agreedPapers(data)) {
    const { kind, file, version, year } = entry;
    const since = agreedBy(standingState(entry));
    if (kind === null || year !== book.settings.fiscalYear || file === "") continue;
    const docx = await paperOf(workbook, file);
    const facts = docx === null ? null : readFacts(docx);
    const now = paperStates[standingState(entry)].word;
    if (docx === null) streams.log(`${paperKinds[kind].name} ฉบับที่ ${version} (${now}): ไม่พบไฟล์ ${file} แล้ว`);
    if (facts === null) continue;
    const changes = diffFacts(facts.tables, factTables(book, kind));
    if (changes.length === 0) continue;
    streams.log(
      `${paperKinds[kind].name} ฉบับที่ ${version} (${now}): ${againReason(changes.length, since ?? "")} ดูด้วย ita diff "${file}" "${workbook}"`,
    );
  }
}
