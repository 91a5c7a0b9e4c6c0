import type { YearInput } from "../core";
import { element, fill, isLinkable, part, partAs, show } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

type Carried = YearInput["measures"];

const chosen = (id: string): Carried => partAs(id, HTMLSelectElement).value as Carried;

/** A text of several lines as paragraphs. */
const paragraphs = (text: string): HTMLElement[] =>
  text.split("\n").flatMap((line) => (line === "" ? [] : [element("p", {}, line)]));

/** Shows what goes on into the next year, and then makes its spreadsheet. */
export function runYear(call: Transport, sure: boolean): void {
  const place = part("year-result");
  const input = { measures: chosen("year-measures"), risks: chosen("year-risks"), sure };
  runJob({
    title: sure ? "กำลังสร้างสเปรดชีตปีใหม่" : "กำลังดูว่ายกอะไรไปปีใหม่",
    work: () => call("pageYear", input),
    done: ({ reason, text, url, name }, focus) => {
      const link = isLinkable(url)
        ? [element("p", { class: "done" }, element("a", { href: url, target: "_blank", rel: "noopener" }, name))]
        : [];
      const make = element("button", { type: "button", class: "strong", "data-action": "" }, "สร้างสเปรดชีตปีใหม่");
      make.addEventListener("click", () => {
        runYear(call, true);
      });
      fill(place, ...link, ...paragraphs(reason === "" ? text : reason), ...(reason === "" && !sure ? [make] : []));
      show(place, true);
      say(reason !== "" ? reason : sure ? `สร้าง ${name} แล้ว` : "แสดงสิ่งที่ยกไปปีใหม่แล้ว");
      focus(place);
    },
    again: () => {
      runYear(call, sure);
    },
    stopped: "หยุดรอแล้ว แต่สเปรดชีตอาจสร้างแล้ว ดูโฟลเดอร์ เอกสาร ITA ก่อนสั่งซ้ำ",
  });
}

/** Shows what the undo of the last run would do; at a further click it is done. */
export function runUndo(call: Transport, id: number | null): void {
  const place = part("undo-result");
  runJob({
    title: id === null ? "กำลังดูคำสั่งล่าสุด" : "กำลังย้อนคำสั่งล่าสุด",
    work: () => call("pageUndo", { id }),
    done: ({ id: shown, text }, focus) => {
      const button = element("button", { type: "button", class: "strong", "data-action": "" }, "ย้อนคำสั่งนี้");
      button.addEventListener("click", () => {
        runUndo(call, shown);
      });
      const done = id === null ? [] : [element("p", { class: "done" }, "ย้อนแล้ว")];
      fill(place, ...done, ...paragraphs(text), ...(shown === null ? [] : [button]));
      show(place, true);
      say(id === null ? "แสดงคำสั่งล่าสุดแล้ว" : "ย้อนแล้ว");
      focus(place);
    },
    again: () => {
      runUndo(call, id);
    },
    stopped: "หยุดรอแล้ว แต่อาจย้อนแล้ว ดูแผ่นงานก่อนสั่งซ้ำ",
  });
}

/** Lists what was done to this file. */
export function runHistory(call: Transport): void {
  const place = part("undo-result");
  runJob({
    title: "กำลังอ่านประวัติคำสั่ง",
    work: () => call("pageRuns", null),
    done: ({ runs }, focus) => {
      const list = element("ul", { class: "problems" }, ...runs.map((line) => element("li", {}, line)));
      fill(place, runs.length === 0 ? element("p", {}, "ยังไม่มีคำสั่งที่จดไว้") : list);
      show(place, true);
      say(`จดไว้ ${runs.length} คำสั่ง`);
      focus(place);
    },
    again: () => {
      runHistory(call);
    },
    stopped: "หยุดรอแล้ว ยังไม่มีรายการ",
  });
}

/** Puts away what was shown, for another workbook. */
export function forgetYears(): void {
  for (const id of ["year-result", "undo-result"]) {
    fill(part(id));
    show(part(id), false);
  }
}
