import type { PageProblem } from "../core";
import { element } from "./dom";

/** Says of a problem that it is right, with a reason. */
export type Accept = (problem: PageProblem, why: string) => void;

/** What a person does with a problem that is none: opens the line for the reason, types it, and says so. */
export function acceptForm(problem: PageProblem, number: number, accept: Accept): HTMLElement {
  const id = `why-${number}`;
  const box = element("input", { type: "text", id, maxlength: "500", autocomplete: "off" });
  const form = element(
    "form",
    { class: "accept" },
    element("label", { for: id }, "เหตุผลที่ข้อมูลนี้ถูกต้องแล้ว"),
    box,
    element("button", { type: "submit", "data-action": "" }, "ยอมรับ ไม่ต้องแจ้งอีก"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (box.value.trim() === "") box.focus();
    else accept(problem, box.value.trim());
  });
  return element("details", {}, element("summary", {}, "ถูกต้องแล้ว ไม่ต้องแก้"), form);
}
