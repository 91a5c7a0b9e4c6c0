import type { AllPageCalls, PageState } from "../core";
import { choices, focusDate } from "./choices";
import { element, fill, isLinkable, part, partAs, show, withSign } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

type Answer = AllPageCalls["pageAll"]["answer"];
type Kinds = Answer["left"];

let names: ReadonlyMap<string, string> = new Map();

/** Remembers how the papers are called, for those that are left. */
export function knowKinds({ kinds }: PageState): void {
  names = new Map(kinds.map(({ kind, name }) => [kind, name]));
  show(part("all-made"), false);
}

function madeItem({ name, url, isDraft }: Answer["made"][number]): HTMLElement {
  const link = isLinkable(url) ? element("a", { href: url, target: "_blank", rel: "noopener" }, name) : name;
  return element("li", {}, link, isDraft ? " (ร่าง)" : "");
}

function showAll(call: Transport, { made, refused, left, note }: Answer): void {
  const title = element("h3", { tabindex: "-1", id: "all-made-title" }, ...withSign("✓", `สร้างแล้ว ${made.length} ฉบับ`));
  const parts: HTMLElement[] = [title, element("ul", { class: "papers" }, ...made.map(madeItem))];
  if (refused.length > 0) {
    const items = refused.map(({ name, reason }) => element("li", {}, `${name}: ${reason}`));
    parts.push(element("p", {}, ...withSign("✕", "ยังไม่ได้สร้าง")), element("ul", {}, ...items));
  }
  if (left.length > 0) {
    const rest = left.map((kind) => names.get(kind) ?? kind).join(", ");
    const button = element("button", { type: "button", "data-action": "" }, `ทำต่อ ${left.length} ฉบับ`);
    button.addEventListener("click", () => {
      runAll(call, left);
    });
    parts.push(element("p", {}, `หมดเวลาของรอบนี้ ยังเหลือ ${rest}`), button);
  }
  if (note !== "") parts.push(element("p", { class: "note" }, note));
  fill(part("all-made"), ...parts);
  show(part("all-made"), true);
}

/** Makes all papers, or those that an earlier run had no time for. */
export function runAll(call: Transport, kinds: Kinds = []): void {
  const chosen = choices();
  if (chosen === null) {
    focusDate();
    say("วันที่สถานะยังอ่านไม่ได้ โปรดแก้ก่อน");
    return;
  }
  const draft = partAs("all-draft", HTMLInputElement).checked;
  runJob({
    title: "กำลังสร้างทุกฉบับ",
    work: () => call("pageAll", { kinds: [...kinds], statusDate: chosen.statusDate, draft }),
    done: (answer, focus) => {
      showAll(call, answer);
      say(`สร้างแล้ว ${answer.made.length} ฉบับ`);
      focus(part("all-made-title"));
    },
    again: () => {
      runAll(call, kinds);
    },
    stopped: "หยุดรอแล้ว แต่งานที่สั่งไปอาจยังทำต่อจนเสร็จ ดูแผ่นงาน ทะเบียนรายงาน ก่อนสั่งซ้ำ",
  });
}
