import { decisions, type PeopleAnswer, type RegisteredPaper } from "../core";
import { element, fill, isLinkable, part, show, signed } from "./dom";
import { runJob, say } from "./jobs";
import type { MadePaper } from "./making";
import type { Transport } from "./transport-type";

/** What the page does elsewhere with a paper of the list. */
export interface PaperActions {
  readonly share: (paper: MadePaper) => void;
}

/** A paper of the register as the part for sharing takes it. */
function asMade({ kind, name, url }: RegisteredPaper, people: PeopleAnswer): MadePaper | null {
  if (kind === null) return null;
  const answer = { made: true, name, url, isDraft: false, problems: [] };
  return { input: { kind, round: null, statusDate: "" }, answer, people };
}

function runShareOf(call: Transport, paper: RegisteredPaper, { share }: PaperActions): void {
  const { kind } = paper;
  if (kind === null) return;
  runJob({
    title: "กำลังอ่านรายชื่อผู้ลงนาม",
    work: () => call("pagePeople", { kind }),
    done: (people, focus) => {
      const made = asMade(paper, people);
      if (made === null) return;
      share(made);
      focus(part("share-title"));
    },
    again: () => {
      runShareOf(call, paper, { share });
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
          ...signed("✓", "เก็บ PDF แล้ว "),
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

function runDecide(
  call: Transport,
  paper: RegisteredPaper,
  place: HTMLElement,
  decision: (typeof decisions)[number],
  note: string,
): void {
  runJob({
    title: "กำลังบันทึกผลการพิจารณา",
    work: () => call("pageDecide", { url: paper.url, decision, note }),
    done: ({ line }) => {
      tell(place, ...signed("✓", `ลงทะเบียนแล้ว: ${line}`));
      say("บันทึกผลการพิจารณาแล้ว");
    },
    again: () => {
      runDecide(call, paper, place, decision, note);
    },
    stopped: "หยุดรอแล้ว แต่ผลอาจบันทึกแล้ว ดูทะเบียนรายงาน ก่อนสั่งซ้ำ",
  });
}

function decideForm(call: Transport, paper: RegisteredPaper, index: number, place: HTMLElement): HTMLElement {
  const [kindId, noteId] = [`decision-${index}`, `decision-note-${index}`];
  const box = element("select", { id: kindId }, ...decisions.map((one) => element("option", { value: one }, one)));
  const note = element("input", { type: "text", id: noteId, maxlength: "300", autocomplete: "off" });
  const form = element(
    "form",
    {},
    element("label", { for: kindId }, "ผลการพิจารณา"),
    box,
    element("label", { for: noteId }, "ผู้พิจารณาหรือหมายเหตุ (เว้นว่างได้)"),
    note,
    element("button", { type: "submit", "data-action": "" }, "บันทึกในทะเบียน"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const decision = decisions.find((one) => one === box.value);
    if (decision !== undefined) runDecide(call, paper, place, decision, note.value.trim());
  });
  return element("details", {}, element("summary", {}, "บันทึกผล"), form);
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
  return element(
    "li",
    { class: "problem" },
    link,
    element("p", { class: "reason" }, facts),
    element("p", { class: "buttons" }, ...(paper.kind === null ? [] : [share]), pdf),
    decideForm(call, paper, index, place),
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
