import type { PageState } from "../core";
import { knowKinds, runAll } from "./all-papers";
import { allowAccepting, forgetCheck, runCheck, updateStale } from "./checking";
import { listenToChoices, showChoices } from "./choices";
import { isRefusing, part, show } from "./dom";
import { showFiles } from "./files";
import { listenForStop, runJob, say, whenBusyChanges } from "./jobs";
import { forgetMade, runMake, updateMake } from "./making";
import { forgetRefresh, runRefresh } from "./refreshing";
import { forgetPapers, runPapers } from "./registering";
import { forgetShare, listenToShare, runPeople, runShare, showShare, updateShare } from "./sharing";
import { runCreate, showStart } from "./starting";
import { chooseTransport } from "./transport";

const call = chooseTransport(window);
const workParts = ["choices", "results", "make-part", "refresh-part"];

/** What only a spreadsheet beside the page can do. */
const sheetsParts = ["all-part", "register-part"];

let state: PageState | null = null;

/** The paper, its checks and its link belong to one workbook; another one begins afresh. */
function showState(next: PageState): void {
  state = next;
  const isOpen = next.where === "sheets" || next.file !== undefined;
  forgetCheck();
  forgetMade();
  forgetShare();
  forgetRefresh();
  forgetPapers();
  allowAccepting(next.where === "sheets");
  knowKinds(next);
  showStart(next);
  for (const id of workParts) show(part(id), isOpen);
  for (const id of sheetsParts) show(part(id), next.where === "sheets");
  part("office").textContent = isOpen ? next.office || "ยังไม่ได้กรอกชื่อหน่วยงาน" : "สมุดงาน ITA";
  const facts = [next.fiscalYear === 0 ? "" : `ปีงบประมาณ ${next.fiscalYear}`, next.file ?? ""];
  part("office-facts").textContent = facts.filter((fact) => fact !== "").join(" · ");
  show(part("other-file"), isOpen && next.files !== undefined);
  show(part("files"), !isOpen);
  if (next.files !== undefined) showFiles(next.files, chooseFile);
  if (isOpen) showChoices(next);
  update();
}

function update(): void {
  updateStale();
  updateMake();
  updateShare();
}

function chooseFile(file: string): void {
  runJob({
    title: `กำลังเปิด ${file}`,
    work: () => call("pageChoose", { file }),
    done: (next, focus) => {
      showState(next);
      say(`เปิด ${file} แล้ว`);
      focus(part("kind"));
    },
    again: () => {
      chooseFile(file);
    },
    stopped: "หยุดรอแล้ว ยังไม่ได้เปิดสมุดงาน",
  });
}

function begin(): void {
  runJob({
    title: "กำลังอ่านสมุดงาน",
    work: () => call("pageState", null),
    done: (next) => {
      showState(next);
      say("พร้อมใช้งาน");
    },
    again: begin,
    stopped: "หยุดรอแล้ว ยังไม่ได้อ่านสมุดงาน โปรดปิดแล้วเปิดหน้านี้ใหม่",
  });
}

/** The list of the folder may have changed since the page was opened. */
function chooseAnother(): void {
  runJob({
    title: "กำลังอ่านรายชื่อสมุดงาน",
    work: () => call("pageState", null),
    done: (next, focus) => {
      showFiles(next.files ?? [], chooseFile);
      show(part("files"), true);
      focus(part("files-title"));
    },
    again: chooseAnother,
    stopped: "หยุดรอแล้ว",
  });
}

/** Does something at a click, unless the button refuses; then the reason beside it is said. */
function onClick(id: string, act: () => void): void {
  const button = part(id);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (!isRefusing(button)) act();
    else {
      const reason = button.getAttribute("aria-describedby");
      if (reason !== null) say(part(reason).textContent);
    }
  });
}

listenForStop();
listenToChoices(update);
listenToShare();
whenBusyChanges(update);
part("choices").addEventListener("submit", (event) => {
  event.preventDefault();
  runCheck(call, update);
});
part("draft").addEventListener("change", update);
onClick("make", () => {
  runMake(call, (paper) => {
    showShare(paper, state?.where ?? "sheets");
  });
});
onClick("send", () => {
  runShare(call);
});
onClick("people-again", () => {
  runPeople(call);
});
onClick("create", () => {
  runCreate(call, begin);
});
onClick("all", () => {
  runAll(call);
});
onClick("papers-show", () => {
  runPapers(call, {
    share: (paper) => {
      showShare(paper, "sheets");
    },
  });
});
onClick("refresh", () => {
  runRefresh(call);
});
onClick("other-file", chooseAnother);
begin();
