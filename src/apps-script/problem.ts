import { RunChanges } from "./life/changes";

/** What the person can understand and mend; its message is a whole Thai sentence or several. */
export class ShellProblem extends Error {
  override readonly name = "ShellProblem";
}

/** The person closed a dialog: nothing more is to be done, and nothing to be said. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A permission is missing; Google has to ask the person for it. */
export class ConsentNeeded extends Error {
  override readonly name = "ConsentNeeded";

  constructor(
    readonly feature: "drive" | "export" | "triggers" | "reminders",
    /** Where it can be given in the browser, "" where Google does not say. */
    readonly url: string,
  ) {
    super("consent is needed");
  }
}

/** Google stops a run after six minutes without a word; what has not begun by then waits for the next run. */
const budget = 4.5 * 60_000;

/** What an action has done so far, so that whoever stops it can say so exactly. */
export class Journal {
  private readonly finished: string[] = [];
  private current = "";
  private isSending = false;
  private readonly began = Date.now();
  /** What the run changed, for the history and for taking it back. */
  readonly changes = new RunChanges();

  /** Says what the run is called in the history, and who began it ("" where unknown). */
  runs(command: string, user = ""): void {
    this.changes.command = command;
    this.changes.user = user;
  }

  /** Whether something that takes so many milliseconds may still begin: one budget for everything that a run does. */
  hasTime(needed = 0): boolean {
    return Date.now() - this.began + needed <= budget;
  }

  /** Stops a run in time, at a place where all that was begun is whole. `rest` says what is still to be done. */
  requireTime(rest: string): void {
    if (!this.hasTime()) throw new ShellProblem(`ใกล้ครบเวลาที่ Google ให้ทำงานต่อครั้ง (6 นาที) จึงหยุดก่อน ${rest}`);
  }

  /** Begins a step; `step` completes "หยุดที่ขั้น". */
  doing(step: string): void {
    this.current = step;
    this.isSending = false;
  }

  /**
   * Begins a step that is one request which changes something for good. A service may carry a request out and fail all
   * the same, as when its answer is lost, so that until `done` nobody knows.
   */
  sending(step: string): void {
    this.current = step;
    this.isSending = true;
  }

  /** Notes something that is now changed for good, as a whole sentence. */
  done(sentence: string): void {
    this.finished.push(sentence);
    this.isSending = false;
  }

  /** Notes what a step wrote as arrived; a later step that is open by now stays so. */
  arrived(step: string, sentence: string): void {
    this.finished.push(sentence);
    if (this.current === step) this.isSending = false;
  }

  /** Notes something besides, as a whole sentence; whether the present step came off stays open. */
  note(sentence: string): void {
    this.finished.push(sentence);
  }

  private readonly notices: string[] = [];

  /** Notes what the person should read at the end, whether the action comes off or not. */
  notice(sentence: string): void {
    this.notices.push(sentence);
  }

  /** The notices as a paragraph to put behind a message, "" where there are none. */
  noticeText(): string {
    return this.notices.map((one) => `\n\n${one}`).join("");
  }

  /** Where it stopped, what is done and what is not: for the end of a message of failure. */
  report(): string {
    return `${this.outcome()}${this.noticeText()}`;
  }

  private outcome(): string {
    const doubt = this.isSending ? "ขั้นนี้อาจสำเร็จแล้วแม้ Google แจ้งว่าไม่สำเร็จ โปรดตรวจดูก่อนสั่งซ้ำ\n" : "";
    const place = this.current === "" ? "" : `หยุดที่ขั้น: ${this.current}\n${doubt}`;
    if (this.finished.length === 0) {
      return `${place}${this.isSending ? "นอกจากขั้นนี้ " : ""}ยังไม่มีอะไรเปลี่ยนแปลง สมุดงานเป็นเหมือนเดิม`;
    }
    return `${place}สิ่งที่ทำไปแล้ว:\n${this.finished.map((one) => `- ${one}`).join("\n")}\nส่วนที่เหลือเป็นเหมือนเดิม`;
  }
}

/** The text of anything that was thrown. Errors of services come from another realm: `instanceof` would miss them. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
