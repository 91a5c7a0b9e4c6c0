import { part, show, setRefusing } from "../dom";
import { isBusy, listenForStop, runJob, say, whenBusyChanges } from "../jobs";
import { CallFault, type Backend } from "./backend";
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

/** Begins the page over what stands behind it, in the words of the shell that shows it. */
export function startPage(backend: Backend, words: PageWords): void {
  let state: DeskState | null = null;

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
        cancel: () => {
          backend.stop();
        },
      });
    };
    run();
  };

  const page: Page = {
    backend,
    words,
    state: () => state,
    ask,
    statusDate: () => mend.statusDate(),
    changed: (said) => {
      read(said);
    },
  };
  const mend = new MendView(page);
  const make = new MakeView(page);
  const register = new RegisterView(page);
  const intake = new IntakeView(page);
  const years = new YearsView(page);
  const start = new StartView(page, () => {
    read("เปิดสมุดงานแล้ว");
  });

  const view = (name: ViewName): void => {
    for (const tab of document.querySelectorAll<HTMLElement>("#steps .tab")) {
      if (tab.dataset["view"] === name) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    for (const one of views) show(part(one), one === name);
    if (name === "register") register.show();
    if (name === "make") make.show();
  };

  const showKeeping = (): void => {
    const { mode, unsaved, lastStep } = backend.keeping();
    const isOpen = state !== null;
    show(part("file-tools"), isOpen);
    const inPlace = "ทุกขั้นบันทึกลงไฟล์เดิมทันที";
    const here = unsaved === 0 ? "ยังไม่มีการเปลี่ยนแปลงที่ต้องบันทึก" : `มี ${unsaved} ขั้นที่ยังไม่ได้บันทึกลงไฟล์ กด “บันทึกสมุดงาน”`;
    part("keeping").textContent = !isOpen ? "" : mode === "in-place" ? inPlace : here;
    show(part("download"), mode === "download");
    part("undo-what").textContent = lastStep === "" ? "ยังไม่มีขั้นที่เลิกทำได้" : `ขั้นล่าสุด: ${lastStep}`;
    part("undo").title = lastStep;
    setRefusing(part("undo"), isBusy() || lastStep === "");
  };

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
        done: ({ next, answer }) => {
          const isOther = state?.file !== next.file;
          state = next;
          part("office").textContent = next.office || "ยังไม่ได้กรอกชื่อหน่วยงาน";
          const year = next.fiscalYear === 0 ? "" : `ปีงบประมาณ ${next.fiscalYear}`;
          part("office-facts").textContent = [year, next.file].filter((text) => text !== "").join(" · ");
          document.title = `${next.file} · สมุดงาน ITA`;
          show(part("start"), false);
          show(part("steps"), true);
          showHolder(next.heldBy);
          if (isOther) mend.clear();
          mend.showState(next, isOther);
          mend.showAnswer(answer);
          make.showState(next);
          if (isOther) {
            for (const one of [register, intake, years]) one.clear();
            view("mend");
          }
          if (!isOther && !part("register").hidden) register.show();
          showKeeping();
          say(said);
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้ตรวจ",
        cancel: () => {
          backend.stop();
        },
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
    part("start-title").focus();
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
      read(answer === null ? "ไม่มีขั้นที่เลิกทำได้" : [`เลิกทำแล้ว: ${answer.what}`, ...kept].join(" · "));
    });
  });
  listenForStop();
  whenBusyChanges(showKeeping);
  backend.watch(() => {
    // A fault that is shown would be wiped away unread.
    if (state === null || isBusy() || part("fault").childElementCount > 0) return false;
    read("ไฟล์ถูกบันทึกจากที่อื่น ตรวจใหม่แล้ว");
    return true;
  });
  start.show();
  showKeeping();
  start.begin();
}
