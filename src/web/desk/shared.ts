import type { DeskCall, DeskCalls, DeskState, PageWords } from "../../core";
import type { Backend } from "./backend";

/** What the views of the page share: the workbook that is open, and how something is asked of it. */
export interface Page {
  readonly backend: Backend;
  readonly words: PageWords;
  readonly state: () => DeskState | null;
  /** Runs a task with progress, a way to stop it and to try again; `done` shows what came of it. */
  readonly ask: <C extends DeskCall>(title: string, call: C, input: DeskCalls[C]["input"], done: Answered<C>) => void;
  /** Ends what runs; answers with what shows how it ended, null where nothing came of it. */
  readonly stop: () => Promise<(() => void) | null>;
  /** ISO text of the status date that is typed; "" for the workbook's own, null where it cannot be read. */
  readonly statusDate: () => string | null;
  /** Thai: where something is typed that the workbook does not have yet. */
  readonly typed: () => readonly string[];
  /** The workbook changed: everything is read and checked anew. */
  readonly changed: (said: string) => void;
}

export type Answered<C extends DeskCall> = (
  answer: DeskCalls[C]["answer"],
  focus: (target: HTMLElement) => void,
) => void;
