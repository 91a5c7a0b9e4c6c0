/** What the person can understand and mend; its message is a whole Thai sentence or several. */
export class ShellProblem extends Error {
  override readonly name = "ShellProblem";
}

/** The person closed a dialog: nothing more is to be done, and nothing to be said. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** What an action has done so far, so that whoever stops it can say so exactly. */
export class Journal {
  private readonly finished: string[] = [];
  private current = "";
  private isSending = false;

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

  /** Notes something besides, as a whole sentence; whether the present step came off stays open. */
  note(sentence: string): void {
    this.finished.push(sentence);
  }

  get all(): readonly string[] {
    return this.finished;
  }

  /** Where it stopped, what is done and what is not: for the end of a message of failure. */
  report(): string {
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
