import { element, fill, isLinkable, part, setRefusing, show, withSign } from "./dom";
import { faultText } from "./fault-text";

/** One thing that the person asked for and that takes time. Only one runs at a time. */
export interface Job<T> {
  /** What is done, as in "กำลังตรวจข้อมูล". */
  readonly title: string;
  /** Does it; `step` tells which step has begun. */
  readonly work: (step: (text: string) => void) => Promise<T>;
  /**
   * Shows the answer, also when it comes after the person stopped waiting. `focus` moves the focus to what is new,
   * unless the person is at work elsewhere.
   */
  readonly done: (answer: T, focus: (target: HTMLElement) => void) => void;
  /** Starts the same again after a failure. */
  readonly again: () => void;
  /** What is said when the person stops waiting. */
  readonly stopped: string | (() => string);
  /**
   * Ends the work itself, where it can be ended; without it only the waiting stops. Answers when nothing of it goes on:
   * with null where `stopped` holds, else with what shows how it ended.
   */
  readonly cancel?: () => Promise<(() => void) | null>;
}

interface Running {
  readonly title: string;
  readonly stop: () => void;
}

const hints: readonly (readonly [second: number, text: string])[] = [
  [10, "ข้อมูลมากใช้เวลานานขึ้น หน้านี้ยังรออยู่"],
  [60, "นานกว่าปกติ หยุดรอแล้วลองใหม่ได้ สิ่งที่เลือกและพิมพ์ไว้ไม่หาย"],
  [370, "เกินเวลาที่ Google ให้ทำงาน (6 นาที) คำตอบคงไม่มาแล้ว โปรดหยุดรอ"],
];
const spokenEvery = 15;
/** The width from which the style sheet lays the page out in two columns. */
const wide = 860;

let running: Running | null = null;
const watchers: (() => void)[] = [];

/** Calls back whenever a job begins or ends, so that buttons can follow. */
export function whenBusyChanges(watcher: () => void): void {
  watchers.push(watcher);
}

export function isBusy(): boolean {
  return running !== null;
}

/** Says something without moving the focus; it stays until something else is said. A page of its own shows it too. */
export function say(text: string): void {
  part("spoken").textContent = text;
}

/** Says to screen readers alone what the progress shows to the eye. */
function speak(text: string): void {
  part("progress-spoken").textContent = text;
}

function setRunning(next: Running | null): void {
  running = next;
  document.querySelectorAll<HTMLElement>("[data-action]").forEach((button) => {
    setRefusing(button, next !== null);
  });
  part("main").setAttribute("aria-busy", String(next !== null));
  show(part("progress"), next !== null);
  for (const watcher of watchers) watcher();
}

/** Takes the last fault off the page. */
function clearFault(): void {
  fill(part("fault"));
}

/** A text whose web addresses can be clicked. */
function linked(text: string): (Node | string)[] {
  return text
    .split(/(https:\/\/[^\s]+)/)
    .map((piece) =>
      isLinkable(piece) ? element("a", { href: piece, target: "_blank", rel: "noopener" }, piece) : piece,
    );
}

/** Shows a fault with a way on; it stays until the next job begins or the person takes it away. */
function showFault(text: string, again: (() => void) | null, takesFocus: boolean): void {
  const retry = element("button", { type: "button", class: "strong" }, "ลองอีกครั้ง");
  const close = element("button", { type: "button" }, "ปิดข้อความ");
  if (again !== null) retry.addEventListener("click", again);
  close.addEventListener("click", () => {
    clearFault();
    // What is not shown takes no focus.
    const open = [...part("main").querySelectorAll<HTMLElement>("select, button")];
    open.find((one) => one.getClientRects().length > 0)?.focus();
  });
  const buttons = element("p", { class: "buttons" }, ...(again === null ? [] : [retry]), close);
  fill(part("fault"), element("p", { class: "fault-text" }, ...withSign("✕", ""), ...linked(text)), buttons);
  if (takesFocus) (again === null ? close : retry).focus();
}

function clock(title: string): { readonly step: (text: string) => void; readonly end: () => void } {
  let seconds = 0;
  const tick = (): void => {
    part("seconds").textContent = seconds === 0 ? "" : `${seconds} วินาที`;
    part("progress-hint").textContent = hints.filter(([second]) => seconds >= second).pop()?.[1] ?? "";
    if (seconds > 0 && seconds % spokenEvery === 0) speak(`${title} รอมา ${seconds} วินาที`);
  };
  const step = (text: string): void => {
    part("progress-visible").textContent = text;
    speak(text);
  };
  step(title);
  tick();
  const timer = setInterval(() => {
    seconds += 1;
    tick();
  }, 1000);
  return {
    step,
    end: () => {
      clearInterval(timer);
    },
  };
}

/** Whether the focus is where the job was started or lost with what is gone, so that moving it on surprises nobody. */
function isFocusFree(trigger: Element | null): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now === trigger || now === part("stop");
}

/** Runs a job, unless one runs already. Everything that fails is shown with a way to try again; nothing typed is lost. */
export function runJob<T>(job: Job<T>): void {
  if (running !== null) {
    say(`${running.title} อยู่ โปรดรอหรือกดหยุดรอ`);
    return;
  }
  const trigger = document.activeElement;
  clearFault();
  const time = clock(job.title);
  let isWaiting = true;
  const finish = (): boolean => {
    const isFree = isFocusFree(trigger);
    isWaiting = false;
    time.end();
    setRunning(null);
    if (isFree && trigger instanceof HTMLElement && trigger.isConnected) trigger.focus();
    return isFree;
  };
  const sayStopped = (text: string): void => {
    const isFree = finish();
    showFault(text, null, isFree && trigger?.isConnected !== true);
  };
  const end = (ending: (() => void) | null): void => {
    // What was being done came to its end meanwhile, and is shown.
    if (!isWaiting) return;
    if (ending === null) {
      sayStopped(typeof job.stopped === "string" ? job.stopped : job.stopped());
      return;
    }
    finish();
    ending();
  };
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    if (job.cancel === undefined) {
      end(null);
      return;
    }
    time.step("กำลังหยุด");
    job.cancel().then(end, (thrown: unknown) => {
      if (isWaiting) sayStopped(faultText(thrown));
    });
  };
  setRunning({ title: job.title, stop });
  // The button that was pressed may have gone with the message that it stood in.
  if (trigger?.isConnected === false) part("stop").focus();
  job
    .work((text) => {
      if (isWaiting) time.step(text);
    })
    .then(
      (answer) => {
        const isFree = isWaiting && finish();
        job.done(answer, (target) => {
          if (!isFree) return;
          target.focus({ preventScroll: true });
          // In a narrow page what is new has to be brought up; in a wide one moving everything would confuse.
          target.scrollIntoView({ block: window.innerWidth < wide ? "start" : "nearest" });
        });
      },
      (thrown: unknown) => {
        const isFree = isWaiting && finish();
        showFault(faultText(thrown), job.again, isFree && trigger?.isConnected !== true);
      },
    );
}

/** Lets the stop button and the Escape key end the waiting. */
export function listenForStop(): void {
  part("stop").addEventListener("click", () => running?.stop());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && running !== null) running.stop();
  });
}
