import type { CellFix } from "../core";
import { element, fill, part } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

/** Checks anew after cells were corrected; answers when the result is shown. */
export type CheckAgain = () => Promise<() => void>;

function runCorrect(call: Transport, cells: readonly CellFix[], checkAgain: CheckAgain): void {
  runJob({
    title: `กำลังแก้ ${cells.length} เซลล์`,
    work: async (step) => {
      const answer = await call("pageCorrect", { cells: [...cells] });
      step("กำลังตรวจอีกครั้ง");
      return { ...answer, showCheck: await checkAgain() };
    },
    done: ({ written, left, note, showCheck }, focus) => {
      showCheck();
      const rest = left.length === 0 ? "" : ` คงไว้ ${left.length} เซลล์ที่เป็นสูตรหรือมีผู้แก้ระหว่างนั้น: ${left.join(", ")}`;
      const text = `แก้แล้ว ${written} เซลล์ ดูที่แผ่นงาน ประวัติการแก้คำ คืนค่าเดิมได้ที่ “ย้อนคำสั่งล่าสุด” ด้านล่าง${rest}`;
      const told = element("p", { class: "done", tabindex: "-1" }, text);
      part("corrections").prepend(told, ...(note === "" ? [] : [element("p", { class: "note" }, note)]));
      say(text);
      focus(told);
    },
    again: () => {
      runCorrect(call, cells, checkAgain);
    },
    stopped: "หยุดรอแล้ว แต่อาจแก้แล้ว ดูแผ่นงาน ประวัติการแก้คำ ก่อนสั่งซ้ำ",
  });
}

/** Shows what can be mended for certain, each to be left out, and one button for all. */
export function showCorrections(call: Transport, fixes: readonly CellFix[], checkAgain: CheckAgain): void {
  if (fixes.length === 0) {
    fill(part("corrections"));
    return;
  }
  const rows = fixes.map((fix, index) => {
    const id = `fix-${index}`;
    const box = element("input", { type: "checkbox", id });
    box.checked = true;
    const label = element("label", { for: id }, element("strong", {}, `${fix.sheet} ${fix.cell}`), " ");
    label.append(element("del", {}, fix.before), " → ", element("ins", {}, fix.after));
    return { fix, box, item: element("li", {}, element("p", { class: "choice" }, box, label)) };
  });
  const button = element("button", { type: "button", class: "strong", "data-action": "" }, "แก้ตามที่เลือกพร้อมกัน");
  button.addEventListener("click", () => {
    const chosen = rows.filter(({ box }) => box.checked).map(({ fix }) => fix);
    if (chosen.length === 0) say("ยังไม่ได้เลือกเซลล์");
    else runCorrect(call, chosen, checkAgain);
  });
  const list = element("ul", { class: "problems" }, ...rows.map(({ item }) => item));
  const title = element("span", { class: "word" }, `แก้ได้แน่นอน ${fixes.length} เซลล์`);
  const summary = element("summary", {}, title, element("span", { class: "meaning" }, "ดูก่อนแล้วแก้พร้อมกัน"));
  fill(part("corrections"), element("details", { class: "group info" }, summary, list, element("p", {}, button)));
}
