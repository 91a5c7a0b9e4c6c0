import { part, show, setRefusing } from "../dom";
import { isBusy, listenForStop, runJob, say, whenBusyChanges } from "../jobs";
import { CallFault, type Backend, type Keeping } from "./backend";
import type { DeskState, PageWords } from "../../core";
import type { Page } from "./shared";
import { IntakeView } from "./intake";
import { MakeView } from "./make";
import { MendView } from "./mend";
import { RegisterView } from "./register";
import { StartView } from "./start";
import { YearsView } from "./years";

const views = ["mend", "make", "register", "years"] as const;
type ViewName = (typeof views)[number];

/** Thai: how the workbook is kept. */
function keepingText({ mode, isUnsaved, seesLocks }: Keeping): string {
  if (mode === "in-place")
    return `ทุกขั้นบันทึกลงไฟล์เดิมทันที${seesLocks ? "" : " โปรดปิดไฟล์ใน Excel หรือ LibreOffice ก่อน หน้านี้มองไม่เห็นว่าเปิดอยู่หรือไม่"}`;
  return isUnsaved ? "มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึกลงไฟล์ กด “บันทึกสมุดงาน”" : "ยังไม่มีการเปลี่ยนแปลงที่ต้องบันทึก";
}

/** Begins the page over what stands behind it, in the words of the shell that shows it. */
export function startPage(backend: Backend, words: PageWords): void {
  let state: DeskState | null = null;
  /** The opening that is shown, by its number; another one with the same name of a file is another workbook. */
  let shownOpening = 0;
  let shownView: ViewName = "mend";

  const stop: Page["stop"] = async () => {
    const { done, left } = await backend.stop();
    if (done !== "")
      return () => {
        read(`หยุดไม่ทัน: ${done} เสร็จและบันทึกลงสมุดงานแล้ว`);
      };
    if (left.length === 0) return null;
    return () => {
      say(["หยุดแล้ว สมุดงานไม่เปลี่ยน", ...left].join(" · "));
    };
  };

  const ask: Page["ask"] = (title, call, input, done) => {
    // What was asked of another version than is shown is not asked again unseen: the page reads anew first.
    let isOld = false;
    const run = (): void => {
      runJob({
        title,
        work: () =>
          backend.call(call, input).catch((thrown: unknown) => {
            isOld = thrown instanceof CallFault && thrown.code === "file.changed";
            throw thrown;
          }),
        done,
        again: () => {
          if (isOld) read("ตรวจใหม่แล้ว โปรดสั่งอีกครั้ง");
          else run();
        },
        stopped: "หยุดแล้ว ไม่มีอะไรถูกเขียน",
        cancel: stop,
      });
    };
    run();
  };

  const page: Page = {
    backend,
    words,
    state: () => state,
    ask,
    stop,
    statusDate: () => mend.statusDate(),
    typed: () => mend.typed(),
    changed: (said) => {
      read(said);
    },
  };
  const mend = new MendView(page);
  const make = new MakeView(page);
  const register = new RegisterView(page);
  const intake = new IntakeView(page);
  const years = new YearsView(page);
  const start = new StartView(page, (said) => {
    // Nothing of the workbook before may stand beside this one, nor be asked of it.
    state = null;
    part("office").textContent = "สมุดงาน ITA";
    part("office-facts").textContent = "";
    for (const one of [mend, make, register, intake, years]) one.clear();
    // Where reading is stopped, the first screen stays, and is to name this one.
    start.show();
    read(said);
  });

  const view = (name: ViewName): void => {
    shownView = name;
    show(part("start"), false);
    show(part("steps"), true);
    for (const tab of document.querySelectorAll<HTMLElement>("#steps .tab")) {
      if (tab.dataset["view"] === name) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    for (const one of views) show(part(one), one === name);
    if (name === "register") register.show();
    if (name === "make") make.show();
  };

  const showKeeping = (): void => {
    const keeping = backend.keeping();
    const { mode, lastStep } = keeping;
    // The first screen has a way back of its own: what is done there would be done unseen.
    const isOpen = state !== null && !isStarting();
    show(part("file-tools"), isOpen);
    part("keeping").textContent = isOpen ? keepingText(keeping) : "";
    show(part("download"), mode === "download");
    part("undo-what").textContent = lastStep === "" ? "ยังไม่มีขั้นที่เลิกทำได้" : `ขั้นล่าสุด: ${lastStep}`;
    part("undo").title = lastStep;
    setRefusing(part("undo"), isBusy() || lastStep === "");
  };

  const isStarting = (): boolean => part("start").hidden === false;

  const showHolder = (lock: string): void => {
    part("holder").textContent =
      lock === "" ? "" : `สมุดงานเปิดอยู่ในโปรแกรมอื่น (พบไฟล์ล็อก ${lock}) ที่แสดงคือข้อมูลที่บันทึกแล้ว โปรดบันทึกและปิดก่อนแก้ในหน้านี้`;
    show(part("holder"), lock !== "");
  };

  /** Reads and checks the workbook as it is now. */
  function read(said: string): void {
    const date = mend.statusDate() ?? "";
    const run = (): void => {
      runJob({
        title: "กำลังอ่านและตรวจสมุดงาน",
        work: async () => {
          const next = await backend.call("state", { statusDate: date });
          return { next, answer: await backend.call("check", { statusDate: date }) };
        },
        done: ({ next, answer }, focus) => {
          const isOther = backend.opened() !== shownOpening;
          shownOpening = backend.opened();
          state = next;
          part("office").textContent = next.office || "ยังไม่ได้กรอกชื่อหน่วยงาน";
          const year = next.fiscalYear === 0 ? "" : `ปีงบประมาณ ${next.fiscalYear}`;
          part("office-facts").textContent = [year, next.file].filter((text) => text !== "").join(" · ");
          document.title = `${next.file} · สมุดงาน ITA`;
          showHolder(next.heldBy);
          mend.showState(next);
          mend.showAnswer(answer);
          make.showState(next);
          // A person who has gone nowhere yet begins at the top of the page.
          const isUsed = document.activeElement !== document.body;
          if (isOther) view("mend");
          else if (shownView === "register") register.show();
          showKeeping();
          if (isOther && isUsed) focus(part("mend-title"));
          say(said);
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้ตรวจ",
        cancel: stop,
      });
    };
    run();
  }

  for (const tab of document.querySelectorAll<HTMLElement>("#steps .tab")) {
    tab.addEventListener("click", () => {
      view(tab.dataset["view"] as ViewName);
      part(`${tab.dataset["view"] ?? "mend"}-title`).focus({ preventScroll: true });
    });
  }
  part("another").addEventListener("click", () => {
    if (isBusy()) return;
    show(part("start"), true);
    show(part("steps"), false);
    for (const one of views) show(part(one), false);
    start.show();
    say("");
    showKeeping();
    part("start-title").focus();
  });
  part("back").addEventListener("click", () => {
    if (isBusy()) return;
    // A workbook that was taken and not read yet is read now.
    if (state === null) read("เปิดสมุดงานแล้ว");
    else view(shownView);
    showKeeping();
    part(`${shownView}-title`).focus({ preventScroll: true });
  });
  part("unsay").addEventListener("click", () => {
    say("");
    part("main").focus({ preventScroll: true });
  });
  part("download").addEventListener("click", () => {
    runJob({
      title: "กำลังบันทึกสมุดงาน",
      work: () => backend.download(),
      done: () => {
        showKeeping();
        say("ดาวน์โหลดสมุดงานแล้ว โปรดใช้ไฟล์ใหม่นี้แทนไฟล์เดิม");
      },
      again: () => {
        part("download").click();
      },
      stopped: "หยุดแล้ว ยังไม่ได้บันทึก",
    });
  });
  part("undo").addEventListener("click", () => {
    if (backend.keeping().lastStep === "" || isBusy()) return;
    ask("กำลังเลิกทำขั้นล่าสุด", "undo", null, (answer) => {
      const kept = answer?.kept ?? [];
      // What was said of steps before may be true no more.
      for (const one of [make, register, intake, years]) one.undone();
      read(answer === null ? "ไม่มีขั้นที่เลิกทำได้" : [`เลิกทำแล้ว: ${answer.what}`, ...kept].join(" · "));
    });
  });
  listenForStop();
  whenBusyChanges(showKeeping);
  window.addEventListener("beforeunload", (event) => {
    if (backend.keeping().isUnsaved || mend.typed().length > 0) event.preventDefault();
  });
  backend.watch(() => {
    // A fault that is shown would be wiped away unread.
    const isSeen = state !== null && !isStarting();
    if (!isSeen || isBusy() || part("fault").childElementCount > 0) return false;
    read("ไฟล์ถูกบันทึกจากที่อื่น ตรวจใหม่แล้ว");
    return true;
  });
  start.show();
  showKeeping();
  start.begin();
}
