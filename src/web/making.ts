import type { CheckInput, PeopleAnswer, PaperAnswer } from "../core";
import { isCheckCurrent, lastCheck, setChecked } from "./checking";
import { choices, chosenPaper } from "./choices";
import { element, fill, isLinkable, isRefusing, part, partAs, setRefusing, show, withSign } from "./dom";
import { isBusy, runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

const makeButton = (): HTMLElement => part("make");
const draftBox = (): HTMLInputElement => partAs("draft", HTMLInputElement);

/** Why nothing can be made now; "" where it can. */
function reasonAgainst(): string {
  const checked = lastCheck();
  if (choices() === null) return "วันที่สถานะยังอ่านไม่ได้";
  if (checked === null) return "กด “ตรวจก่อนสร้าง” ก่อน";
  if (!isCheckCurrent()) return "ตัวเลือกเปลี่ยนไปหลังตรวจ โปรดตรวจใหม่";
  if (checked.answer.errors > 0 && !draftBox().checked) {
    return `ยังมีข้อผิดพลาด ${checked.answer.errors} รายการ แก้ในตารางแล้วตรวจใหม่ หรือเลือกสร้างเป็นร่าง`;
  }
  return "";
}

/** Makes button, choice of a draft and reason follow what is chosen and found. */
export function updateMake(): void {
  const isFaulty = isCheckCurrent() && (lastCheck()?.answer.errors ?? 0) > 0;
  show(part("draft-choice"), isFaulty);
  if (!isFaulty) draftBox().checked = false;
  const reason = reasonAgainst();
  makeButton().textContent = draftBox().checked ? "สร้างร่างเอกสาร" : "สร้างเอกสาร";
  part("make-reason").textContent = reason;
  setRefusing(makeButton(), isBusy() || reason !== "");
}

/** Puts away the link of another workbook's paper. */
export function forgetMade(): void {
  show(part("made"), false);
}

function showMade(title: string, answer: PaperAnswer): void {
  const link = partAs("made-link", HTMLAnchorElement);
  if (isLinkable(answer.url)) link.href = answer.url;
  else link.removeAttribute("href");
  link.textContent = answer.name;
  fill(part("made-title"), ...withSign("✓", answer.isDraft ? "สร้างร่างเอกสารแล้ว" : "สร้างเอกสารแล้ว"));
  const facts = [title, answer.isDraft ? "เป็นร่าง เพราะข้อมูลยังมีข้อผิดพลาด" : "", answer.note ?? ""];
  fill(part("made-facts"), ...facts.filter((fact) => fact !== "").map((fact) => element("p", {}, fact)));
  show(part("made"), true);
}

export interface MadeAnswer {
  readonly input: CheckInput;
  readonly answer: Pick<PaperAnswer, "name" | "url">;
  /** null where the list could not be read: the paper is there all the same. */
  readonly people: PeopleAnswer | null;
}

/** Makes what is chosen, then reads who may be sent it. `made` is called with a paper that is there. */
export function runMake(call: Transport, made: (paper: MadeAnswer) => void): void {
  const input = choices();
  if (input === null || isRefusing(makeButton())) {
    say(reasonAgainst());
    return;
  }
  const draft = draftBox().checked;
  const title = chosenPaper(input);
  runJob({
    title: `ขั้นที่ 1 จาก 2: กำลังสร้าง${title}`,
    work: async (step) => {
      const answer = await call("pageMakePaper", { ...input, draft });
      if (!answer.made) return { answer, people: null };
      step("ขั้นที่ 2 จาก 2: สร้างแล้ว กำลังอ่านรายชื่อผู้ลงนาม");
      const people = await call("pagePeople", { kind: input.kind }).catch(() => null);
      return { answer, people };
    },
    done: ({ answer, people }, focus) => {
      setChecked(call, input, answer);
      updateMake();
      if (!answer.made) {
        say("ไม่ได้สร้างเอกสาร เพราะข้อมูลมีข้อผิดพลาด");
        focus(part("results-title"));
        return;
      }
      showMade(title, answer);
      made({ input, answer, people });
      say(`สร้าง ${answer.name} แล้ว`);
      focus(part("made-title"));
    },
    again: () => {
      runMake(call, made);
    },
    stopped: "หยุดรอแล้ว แต่งานที่สั่งไปอาจยังทำต่อจนเสร็จ ถ้าเสร็จ ลิงก์จะขึ้นที่หน้านี้ ก่อนสั่งซ้ำโปรดดูแผ่นงาน ทะเบียนรายงาน ว่ามีเอกสารแล้วหรือยัง",
  });
}
