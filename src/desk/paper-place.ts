import { handEdits, samePaper } from "../core";
import type { EditedPaper, NewPaper } from "./store";

/** Where a fresh paper goes in a folder, and what becomes of the file that has its name there. */
export interface FolderPlace extends NewPaper {
  /** This very paper lies there already, be it made on another day: nothing is to be written. */
  readonly isSame: boolean;
  /** Set where a hand's work lies under the paper's own name: it stays, and the fresh one goes beside it. */
  readonly edited?: EditedPaper;
}

/** "งาน.docx" as "งาน (2).docx". */
const numbered = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${number})$1`);

/**
 * The place of a fresh paper in a folder that `read` reads by name, null for no such file. It goes over a paper that
 * nobody touched since the program made it, never over one that a hand edited or over a file of another origin.
 */
export async function placePaper(
  { name, bytes }: NewPaper,
  read: (name: string) => Promise<Uint8Array | null>,
): Promise<FolderPlace> {
  let found: { readonly edited?: EditedPaper } = {};
  for (let number = 1; ; number += 1) {
    const candidate = numbered(name, number);
    const old = await read(candidate);
    if (old === null) return { name: candidate, bytes, isSame: false, ...found };
    if (samePaper(old, bytes)) return { name: candidate, bytes, isSame: true, ...found };
    const edits = handEdits(old, bytes);
    if (edits !== null && edits.added.length === 0 && edits.removed === 0 && !edits.isReshaped) {
      return { name: candidate, bytes, isSame: false, ...found };
    }
    if (number === 1) {
      found = {
        edited: { ...(edits ?? { added: [], removed: 0, isReshaped: true }), file: candidate, isOurs: edits !== null },
      };
    }
  }
}

/** Thai: why a paper lies beside the file of its name, which is called `file`. */
export function editedReason({ isOurs }: EditedPaper, file: string): string {
  return isOurs ? `${file} มีผู้แก้ไขหลังจากสร้าง จึงคงไว้` : `${file} เป็นไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง หรือบันทึกจากโปรแกรมอื่นแล้ว จึงคงไว้`;
}
