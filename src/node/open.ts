import type { WorkbookData } from "../core/workbook/types";
import { FileProblem } from "./files/problems";
import { readWhole } from "./files/read";
import { readWorkbook } from "./xlsx/read";

export interface OpenedWorkbook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly data: WorkbookData;
}

/** Reads a workbook file, or throws a FileProblem that says in Thai what is wrong with it. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const bytes = await readWhole(path);
  try {
    return { path, bytes, data: await readWorkbook(bytes) };
  } catch (error) {
    throw error instanceof FileProblem ? error.of(path) : error;
  }
}
