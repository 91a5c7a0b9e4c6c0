import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import {
  boundPapers,
  diffFacts,
  factTables,
  paperKinds,
  readBook,
  readFacts,
  stateOfEntry,
  paperStates,
  type WorkbookData,
} from "../core";
import { readWhole } from "./files/read";
import type { Streams } from "./output";

/** Says of each paper that was signed how many cells of its data changed since; nothing where none did. */
export async function tellBound(workbook: string, data: WorkbookData, streams: Streams): Promise<void> {
  const { book } = readBook(data);
  for (const entry of boundPapers(data)) {
    const { kind, file, version, year } = entry;
    if (kind === null || year !== book.settings.fiscalYear || file === "") continue;
    const path = [resolve(file), resolve(dirname(workbook), file), join(dirname(workbook), file)].find(existsSync);
    if (path === undefined || (isAbsolute(file) && path !== file)) continue;
    const facts = readFacts(await readWhole(path));
    if (facts === null) continue;
    const changes = diffFacts(facts.tables, factTables(book, kind));
    if (changes.length === 0) continue;
    const state = paperStates[stateOfEntry(entry)].word;
    streams.log(
      `${paperKinds[kind].name} ฉบับที่ ${version} (${state}): ข้อมูล ${changes.length} ช่องเปลี่ยนหลังลงนาม ดูด้วย ita diff "${file}" "${workbook}"`,
    );
  }
}
