import { againReason, agreedBy, paperKinds, paperStates, readBook, standingState } from "../core";
import { agreedPapersAstray, type Desk } from "../desk";
import type { Streams } from "./output";

/** Says of each paper that was approved or signed how many cells of its data changed since; nothing where none did. */
export async function tellBound(workbook: string, desk: Desk, streams: Streams): Promise<void> {
  const { book } = readBook((await desk.open()).data);
  for (const { entry, isGone, changes } of await agreedPapersAstray(desk, book)) {
    const { kind, file, version } = entry;
    const state = standingState(entry);
    const paper = `${kind === null ? "" : paperKinds[kind].name} ฉบับที่ ${version} (${paperStates[state].word})`;
    streams.log(
      isGone
        ? `${paper}: ไม่พบไฟล์ ${file} แล้ว`
        : `${paper}: ${againReason(changes.length, agreedBy(state) ?? "")} ดูด้วย ita diff "${file}" "${workbook}"`,
    );
  }
}
