import { AsyncLocalStorage } from "node:async_hooks";

/** A file that a command wrote. */
export interface ListedFile {
  readonly path: string;
  /** Check sums of what it held; null where there was no file. */
  readonly before: string | null;
  readonly after: string;
}

const listening = new AsyncLocalStorage<ListedFile[]>();

/** Runs work and answers the files that were written in it, in their order. */
export async function listWritten<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly written: readonly ListedFile[] }> {
  const written: ListedFile[] = [];
  const result = await listening.run(written, work);
  return { result, written };
}

/** Says that a file was written, to whoever lists them. */
export function tellWritten(file: ListedFile): void {
  listening.getStore()?.push(file);
}

/** Whether anybody lists what is written; the check sums are worked out only then. */
export function isListed(): boolean {
  return listening.getStore() !== undefined;
}
