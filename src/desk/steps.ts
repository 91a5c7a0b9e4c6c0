import type { DeskCall, DeskCalls, HistoryRun } from "../core";

/** One step that a workbook went, so that it can be taken back. */
export interface Step {
  /** Thai: what was done. */
  readonly what: string;
  readonly before: Uint8Array;
  /** What the step made. */
  readonly made: Uint8Array;
  /** The version that the step made; another one means that somebody else wrote meanwhile. */
  readonly after: string;
}

/** Steps that are kept to be taken back. */
const mostSteps = 30;

/** The steps of one workbook in one sitting, the last one on top. */
export class Steps {
  readonly #steps: { readonly step: Step; readonly entry: number }[] = [];
  readonly #log: HistoryRun[] = [];

  get last(): Step | null {
    return this.#steps[this.#steps.length - 1]?.step ?? null;
  }

  /** `time`: when, in words; `file`: what was written. */
  push(step: Step, time: string, file: string): void {
    this.#log.push({ time, user: "", what: step.what, files: [file], undone: false });
    this.#steps.push({ step, entry: this.#log.length - 1 });
    if (this.#steps.length > mostSteps) this.#steps.shift();
  }

  /**
   * The last step is taken back. `version` is what lies there now, which is what the step before made; null where
   * somebody wrote since, and the step before has to be taken back cell by cell too.
   */
  drop(version: string | null): void {
    const dropped = this.#steps.pop();
    const logged = this.#log[dropped?.entry ?? -1];
    if (dropped !== undefined && logged !== undefined) this.#log[dropped.entry] = { ...logged, undone: true };
    const before = this.#steps.pop();
    if (before !== undefined)
      this.#steps.push(version === null ? before : { ...before, step: { ...before.step, after: version } });
  }

  /** What was done in this sitting, the latest first. */
  history(): readonly HistoryRun[] {
    return [...this.#log].reverse();
  }
}

/** Thai: said where a step was taken back from a file that somebody went on with. */
export const goneOn = "ไฟล์ถูกบันทึกจากโปรแกรมอื่นหลังจากขั้นนั้น จึงคืนเฉพาะสิ่งที่ยังเป็นตามขั้นนั้น สิ่งที่ผู้อื่นแก้คงไว้";

const words: { readonly [C in DeskCall]?: (input: DeskCalls[C]["input"]) => string } = {
  edit: ({ sheet, cell }) => `แก้ ${sheet} ${cell}`,
  accept: ({ sheet, cell }) => `ยอมรับ ${sheet} ${cell}`,
  correct: ({ cells }) => `แก้คำ ${cells.length} เซลล์`,
  make: () => "ลงทะเบียนเอกสาร",
  refresh: () => "คำนวณแผนรายเดือนและสรุปสถานะ",
  addSheets: () => "เพิ่มแผ่นงานที่ขาด",
  importWrite: ({ files, cells }) => `นำเข้า ${cells.length} เซลล์จาก ${files.map(({ name }) => name).join(", ")}`,
  compare: ({ before }) => `เทียบกับปีก่อน (${before.name})`,
  enterState: ({ file, to }) => `บันทึกสถานะ “${to}” ของ ${file}`,
};

/** What a call does to the workbook, in words for the list of steps; "" for one that only reads. */
export function stepWords<C extends DeskCall>(call: C, input: DeskCalls[C]["input"]): string {
  return words[call]?.(input) ?? "";
}
