import type { CheckAnswer, CheckInput, PageProblem } from "../core";
import type { Accept } from "./accepting";
import { choices, focusDate, chosenPaper } from "./choices";
import { fill, part, show } from "./dom";
import { runJob, say } from "./jobs";
import { showCorrections } from "./correcting";
import { clearResults, showResults } from "./results";
import type { Transport } from "./transport-type";
import { words } from "./words";

/** What was found for which choices. */
export interface CheckResult {
  readonly input: CheckInput;
  readonly answer: CheckAnswer;
}

let checked: CheckResult | null = null;
/** What follows a new result elsewhere in the page. */
let checkedAnew: () => void = () => undefined;

/** The last result; null before the first check of a workbook. */
export function lastCheck(): CheckResult | null {
  return checked;
}

/** Whether the last result is of what is chosen now. */
export function isCheckCurrent(): boolean {
  return checked !== null && JSON.stringify(checked.input) === JSON.stringify(choices());
}

/** Follows a change of the choices: a result of other choices says so. */
export function updateStale(): void {
  show(part("results-stale"), checked !== null && !isCheckCurrent());
}

/** Forgets the result, for another workbook. */
export function forgetCheck(): void {
  checked = null;
  clearResults();
  fill(part("corrections"));
}

function openCell(call: Transport): (problem: PageProblem, place: HTMLElement, button: HTMLElement) => void {
  const open = (problem: PageProblem, place: HTMLElement, button: HTMLElement): void => {
    const { sheet, cell } = problem;
    runJob({
      title: `กำลังเปิด ${sheet} ${cell}`,
      work: () => call("pageOpenCell", { sheet, cell }),
      done: () => {
        button.classList.add("seen");
        fill(place, "ไปที่เซลล์นี้ในตารางแล้ว");
        say(`ไปที่ ${sheet} ${cell} แล้ว`);
      },
      again: () => {
        open(problem, place, button);
      },
      stopped: "หยุดรอแล้ว ยังไม่ได้เปิดเซลล์",
    });
  };
  return open;
}

/** Accepts a problem, then checks anew: what else stands there may have changed too. */
function acceptor(call: Transport, input: CheckInput): Accept {
  const accept: Accept = (problem, why) => {
    const { sheet, cell, code } = problem;
    runJob({
      title: `กำลังบันทึกว่า ${sheet} ${cell} ถูกต้องแล้ว`,
      work: async () => {
        await call("pageAccept", { kind: input.kind, statusDate: input.statusDate, sheet, cell, code, why });
        return call("pageCheck", input);
      },
      done: (answer, focus) => {
        setChecked(call, input, answer);
        say(words().verdictText(answer));
        focus(part("results-title"));
      },
      again: () => {
        accept(problem, why);
      },
      stopped: "หยุดรอแล้ว แต่อาจบันทึกเสร็จแล้ว ดูแผ่นงาน ข้อยกเว้น ก่อนสั่งซ้ำ",
    });
  };
  return accept;
}

/** Takes a result as the last one and shows it. */
export function setChecked(call: Transport, input: CheckInput, answer: CheckAnswer): void {
  checked = { input, answer };
  showResults(chosenPaper(input), answer, openCell(call), acceptor(call, input));
  showCorrections(call, answer.corrections ?? [], async () => {
    const next = await call("pageCheck", input);
    return () => {
      setChecked(call, input, next);
      checkedAnew();
    };
  });
  updateStale();
}

/** Checks the data for what is chosen. `changed` is called when there is a new result. */
export function runCheck(call: Transport, changed: () => void): void {
  checkedAnew = changed;
  const input = choices();
  if (input === null) {
    focusDate();
    say("วันที่สถานะยังอ่านไม่ได้ โปรดแก้ก่อนตรวจ");
    return;
  }
  runJob({
    title: `กำลังตรวจข้อมูลสำหรับ${chosenPaper(input)}`,
    work: () => call("pageCheck", input),
    done: (answer, focus) => {
      setChecked(call, input, answer);
      changed();
      say(words().verdictText(answer));
      focus(part("results-title"));
    },
    again: () => {
      runCheck(call, changed);
    },
    stopped: "หยุดรอแล้ว ยังไม่มีผลตรวจใหม่ การตรวจไม่เปลี่ยนแปลงข้อมูล",
  });
}
