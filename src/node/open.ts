import type { WorkbookData } from "../core";
import { readWhole } from "./files/read";
import { lockBeside, writeWhole } from "./files/write";
import type { Streams } from "./output";
import { FileProblem } from "../office";
import { office } from "./office";

export interface OpenedWorkbook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly data: WorkbookData;
}

/** Reads a workbook file, or throws a FileProblem that says in Thai what is wrong with it. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const bytes = await readWhole(path);
  try {
    return { path, bytes, data: await office.readWorkbook(bytes) };
  } catch (error) {
    throw error instanceof FileProblem ? error.of(path) : error;
  }
}

/**
 * Writes a workbook back that was opened here, and keeps the previous version. Refuses where another program has saved
 * the file in the meantime: what was saved there would be lost.
 */
export async function saveWorkbook(
  { path, bytes }: OpenedWorkbook,
  fresh: Uint8Array,
): Promise<{ backup: string | null }> {
  const now = await readWhole(path);
  if (!Buffer.from(now).equals(bytes)) throw new FileProblem("file.changed", "", path);
  return writeWhole(path, fresh);
}

/** Tells a person whose file is open elsewhere that only what was saved is read. */
export async function tellIfOpen(path: string, streams: Streams): Promise<void> {
  if ((await lockBeside(path)) === null) return;
  streams.log(`${path} เปิดอยู่ในโปรแกรมอื่น จึงอ่านได้เฉพาะข้อมูลที่บันทึกแล้ว ถ้าเพิ่งแก้ไข โปรดบันทึกก่อน`);
}
