import type { PageState, PageWords } from "../core";
import { knowKinds, runAll } from "./all-papers";
import { forgetCheck, runCheck, updateStale } from "./checking";
import { listenToChoices, showChoices } from "./choices";
import { isRefusing, part, show } from "./dom";
import { forgetImport, runImport, type ImportReader } from "./importing";
import { listenForStop, runJob, say, whenBusyChanges } from "./jobs";
import { forgetMade, runMake, updateMake } from "./making";
import { forgetRefresh, runRefresh } from "./refreshing";
import { forgetPapers, runPapers, type ChangesMarker } from "./registering";
import { forgetShare, listenToShare, runPeople, runShare, showShare, updateShare } from "./sharing";
import { runCreate, showStart } from "./starting";
import { sheetsTransport } from "./transport-google";
import { takeWords } from "./words";
import { forgetYears, runHistory, runUndo, runYear } from "./years";

/** What the page at the side of a spreadsheet cannot work out by itself. */
export interface SidebarShell {
  readonly words: PageWords;
  readonly readFiles: ImportReader;
  readonly mark: ChangesMarker;
}

const call = sheetsTransport(window);
const workParts = [
  "choices",
  "results",
  "make-part",
  "all-part",
  "register-part",
  "refresh-part",
  "import-part",
  "year-part",
  "undo-part",
];

/** The paper, its checks and its link belong to the workbook as it was read; a new reading begins afresh. */
function showState(next: PageState): void {
  forgetCheck();
  forgetMade();
  forgetShare();
  forgetRefresh();
  forgetPapers();
  forgetImport();
  forgetYears();
  knowKinds(next);
  showStart(next);
  for (const id of workParts) show(part(id), true);
  part("office").textContent = next.office || "ยังไม่ได้กรอกชื่อหน่วยงาน";
  part("office-facts").textContent = next.fiscalYear === 0 ? "" : `ปีงบประมาณ ${next.fiscalYear}`;
  showChoices(next);
  update();
}

function update(): void {
  updateStale();
  updateMake();
  updateShare();
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

/** Begins the page at the side of a spreadsheet. */
export function startSidebar({ words, readFiles, mark }: SidebarShell): void {
  listenForStop();
  takeWords(words);
  listenToChoices(update);
  listenToShare();
  whenBusyChanges(update);
  part("choices").addEventListener("submit", (event) => {
    event.preventDefault();
    runCheck(call, update);
  });
  part("draft").addEventListener("change", update);
  onClick("make", () => {
    runMake(call, showShare);
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
      share: showShare,
      mark,
    });
  });
  onClick("refresh", () => {
    runRefresh(call);
  });
  onClick("import", () => {
    runImport(call, readFiles);
  });
  onClick("year", () => {
    runYear(call, false);
  });
  onClick("undo", () => {
    runUndo(call, null);
  });
  onClick("runs", () => {
    runHistory(call);
  });
  begin();
}
