import type { DecideInput, DiffAnswer, PeopleAnswer, RegisteredPaper } from "../core";
import { element, fill, isLinkable, part, show, withSign } from "./dom";
import { runJob, say } from "./jobs";
import { markedFile } from "./save";
import type { MadeAnswer } from "./making";
import type { Transport } from "./transport-type";

/** Makes the .docx of differences, which the shell hands in. */
export type ChangesMarker = (changes: DiffAnswer["changes"], title: DiffAnswer["title"]) => Uint8Array;

/** What the page does elsewhere with a paper of the list. */
export interface PaperActions {
  readonly share: (paper: MadeAnswer) => void;
  /** Differences as a .docx with the changes marked. */
  readonly mark: ChangesMarker;
}

/** A paper of the register as the part for sharing takes it. */
function asMade({ kind, name, url }: RegisteredPaper, people: PeopleAnswer): MadeAnswer | null {
  if (kind === null) return null;
  return { input: { kind, round: null, statusDate: "" }, answer: { name, url }, people };
}

function runShareOf(call: Transport, paper: RegisteredPaper, actions: PaperActions): void {
  const { kind } = paper;
  if (kind === null) return;
  runJob({
    title: "กำลังอ่านรายชื่อผู้ลงนาม",
    work: () => call("pagePeople", { kind }),
    done: (people, focus) => {
      const made = asMade(paper, people);
      if (made === null) return;
      actions.share(made);
      focus(part("share-title"));
    },
    again: () => {
      runShareOf(call, paper, actions);
    },
    stopped: "หยุดรอแล้ว ยังไม่มีรายชื่อ",
  });
}

function tell(place: HTMLElement, ...content: readonly (Node | string)[]): void {
  fill(place, element("p", { class: "done", tabindex: "-1" }, ...content));
}

function runPdf(call: Transport, paper: RegisteredPaper, place: HTMLElement, sure: boolean): void {
  runJob({
    title: `กำลังเก็บ PDF ของ ${paper.name}`,
    work: () => call("pagePdf", { url: paper.url, sure }),
    done: ({ url, name, question }) => {
      if (question === "") {
        tell(
          place,
          ...withSign("✓", "เก็บ PDF แล้ว "),
          element("a", { href: url, target: "_blank", rel: "noopener" }, name),
        );
        say("เก็บ PDF และลงทะเบียนแล้ว");
        return;
      }
      const button = element("button", { type: "button", "data-action": "" }, "เก็บตามที่เป็นอยู่");
      button.addEventListener("click", () => {
        runPdf(call, paper, place, true);
      });
      fill(place, element("p", { class: "note" }, question), button);
      say(question);
    },
    again: () => {
      runPdf(call, paper, place, sure);
    },
    stopped: "หยุดรอแล้ว แต่ PDF อาจเก็บเสร็จแล้ว ดูคอลัมน์ การลงนาม ในทะเบียนรายงาน ก่อนสั่งซ้ำ",
  });
}

type Order = Pick<DecideInput, "decision" | "note">;

function runDecide(call: Transport, paper: RegisteredPaper, place: HTMLElement, order: Order): void {
  runJob({
    title: "กำลังบันทึกสถานะ",
    work: () => call("pageDecide", { url: paper.url, ...order }),
    done: ({ line }) => {
      tell(place, ...withSign("✓", `ลงทะเบียนแล้ว: ${line}`));
      say("บันทึกสถานะแล้ว");
    },
    again: () => {
      runDecide(call, paper, place, order);
    },
    stopped: "หยุดรอแล้ว แต่ผลอาจบันทึกแล้ว ดูทะเบียนรายงาน ก่อนสั่งซ้ำ",
  });
}

function decideForm(call: Transport, paper: RegisteredPaper, index: number, place: HTMLElement): HTMLElement {
  const [kindId, noteId] = [`decision-${index}`, `decision-note-${index}`];
  const box = element("select", { id: kindId }, ...paper.next.map(({ word }) => element("option", {}, word)));
  const note = element("input", { type: "text", id: noteId, maxlength: "300", autocomplete: "off" });
  const label = element("label", { for: noteId });
  const isReasonWanted = (): boolean => paper.next.some(({ word, needsReason }) => word === box.value && needsReason);
  const follow = (): void => {
    label.textContent = isReasonWanted() ? "เหตุผล (ต้องกรอก)" : "หมายเหตุ (เว้นว่างได้)";
  };
  box.addEventListener("change", follow);
  follow();
  const form = element(
    "form",
    {},
    element("label", { for: kindId }, "สถานะต่อไป"),
    box,
    label,
    note,
    element("button", { type: "submit", "data-action": "" }, "บันทึกในทะเบียน"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = note.value.trim();
    if (isReasonWanted() && text === "") {
      note.focus();
      say("โปรดกรอกเหตุผล");
    } else runDecide(call, paper, place, { decision: box.value as DecideInput["decision"], note: text });
  });
  return element("details", {}, element("summary", {}, "บันทึกสถานะ"), form);
}

function runDiff(call: Transport, actions: PaperActions, paper: RegisteredPaper, place: HTMLElement): void {
  runJob({
    title: `กำลังเทียบ ${paper.name} กับข้อมูลวันนี้`,
    work: () => call("pageDiff", { url: paper.url, other: "" }),
    done: ({ reason, lines, changes, title }) => {
      if (reason !== "") fill(place, element("p", { class: "note" }, reason));
      else if (lines.length === 0) tell(place, ...withSign("✓", "ข้อมูลวันนี้ไม่ต่างจากฉบับนี้"));
      else {
        const items = lines.map((line) => element("li", {}, line));
        const head = element("p", { class: "note" }, `ต่างจากข้อมูลวันนี้ ${lines.length} ช่อง`);
        fill(
          place,
          head,
          element("ul", {}, ...items),
          markedFile(() => actions.mark(changes, title)),
        );
      }
      say(reason === "" ? `ต่างกัน ${lines.length} ช่อง` : reason);
    },
    again: () => {
      runDiff(call, actions, paper, place);
    },
    stopped: "หยุดรอแล้ว ยังไม่ได้เทียบ",
  });
}

function paperItem(call: Transport, actions: PaperActions, paper: RegisteredPaper, index: number): HTMLElement {
  const place = element("div");
  const facts = [`ฉบับที่ ${paper.version}`, paper.madeAt, paper.state].filter((fact) => fact !== "").join(" · ");
  const link = isLinkable(paper.url)
    ? element("a", { href: paper.url, target: "_blank", rel: "noopener" }, paper.name)
    : element("span", {}, paper.name);
  const share = element("button", { type: "button", "data-action": "" }, "ส่งให้ผู้ลงนามดู");
  share.addEventListener("click", () => {
    runShareOf(call, paper, actions);
  });
  const pdf = element("button", { type: "button", "data-action": "" }, "เก็บ PDF");
  pdf.addEventListener("click", () => {
    runPdf(call, paper, place, false);
  });
  const diff = element("button", { type: "button", "data-action": "" }, "ต่างจากวันนี้ที่ใด");
  diff.addEventListener("click", () => {
    runDiff(call, actions, paper, place);
  });
  return element(
    "li",
    { class: "problem" },
    link,
    element("p", { class: "reason" }, facts),
    element("p", { class: "buttons" }, ...(paper.kind === null ? [pdf] : [share, pdf, diff])),
    ...(paper.next.length === 0 ? [] : [decideForm(call, paper, index, place)]),
    place,
  );
}

/** Lists the papers of the register with what can be done to each. */
export function runPapers(call: Transport, actions: PaperActions): void {
  runJob({
    title: "กำลังอ่านทะเบียนรายงาน",
    work: () => call("pagePapers", null),
    done: ({ papers }, focus) => {
      fill(part("papers"), ...papers.map((paper, index) => paperItem(call, actions, paper, index)));
      show(part("papers-empty"), papers.length === 0);
      say(`มีเอกสารในทะเบียน ${papers.length} ฉบับ`);
      const first = part("papers").querySelector<HTMLElement>("a, button");
      if (first !== null) focus(first);
    },
    again: () => {
      runPapers(call, actions);
    },
    stopped: "หยุดรอแล้ว ยังไม่มีรายการ",
  });
}

/** Puts the list away, for another workbook. */
export function forgetPapers(): void {
  fill(part("papers"));
  show(part("papers-empty"), false);
}
