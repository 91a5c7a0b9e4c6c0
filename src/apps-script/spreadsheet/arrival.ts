import { ShellProblem, type Journal } from "../problem";
import { refusal } from "./refusal";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A write that was handed over, and what is to be said of it once it has arrived. */
export interface Sent {
  readonly sheet: Sheet;
  readonly name: string;
  /** The cells whose rules may refuse; none where all rules of the cells were replaced by the write. */
  readonly ranges: readonly Range[];
  readonly step: string;
  readonly done: string;
  readonly journal: Journal;
}

let waiting: Sent[] = [];

/** Notes a write of which nothing is said before it has arrived: the service keeps writes back and may yet refuse them. */
export function sent(one: Sent): void {
  waiting.push(one);
}

/** Which of the writes on the way was refused, as far as what a person set shows it. */
function blamed(writes: readonly Sent[], thrown: unknown): { readonly one: Sent | undefined; readonly told: unknown } {
  for (const one of writes) {
    for (const range of one.ranges.length === 0 ? [null] : one.ranges) {
      const told = refusal(thrown, one.sheet, one.name, range);
      if (told instanceof ShellProblem) return { one, told };
    }
  }
  return { one: writes[0], told: thrown };
}

/** Lets everything that was written arrive: only now does the service say whether it takes it, and is it told as done. */
export function arrive(): void {
  const writes = waiting;
  waiting = [];
  try {
    SpreadsheetApp.flush();
  } catch (thrown) {
    const { one, told } = blamed(writes, thrown);
    for (const { journal, name } of writes.filter((other) => other !== one))
      journal.note(`แผ่นงาน “${name}” อาจเขียนแล้ว โปรดตรวจดู`);
    one?.journal.sending(one.step);
    throw told;
  }
  for (const { journal, step, done } of writes) journal.arrived(step, done);
}
