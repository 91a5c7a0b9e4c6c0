import type { DiffLook, HistoryRun, LifePaper } from "../../core";
import { element, fill, part, partAs, withSign } from "../dom";
import { runJob, say } from "../jobs";
import { markedFile } from "../save";
import { Drafts } from "./drafts";
import { glance, readFiles } from "./files";
import { longList } from "./pieces";
import type { Page } from "./shared";

/** The versions of the papers with their states, what differs between two of them, and what was done to the workbook. */
export class PapersView {
  private readonly reasons = new Drafts();

  constructor(private readonly page: Page) {
    part("diff-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.diff();
    });
  }

  clear(): void {
    this.reasons.clear();
    for (const place of ["diff-answer", "papers", "history"]) fill(part(place));
    for (const id of ["diff-before", "diff-after"]) partAs(id, HTMLInputElement).value = "";
  }

  showPapers(papers: readonly LifePaper[]): void {
    const items = papers.map((paper) => this.paper(paper));
    const none = element("p", { class: "reason" }, "ยังไม่มีเอกสารในทะเบียน สร้างเอกสารในขั้นที่ 2 ก่อน");
    fill(part("papers"), longList(element("div"), items.length === 0 ? [none] : items));
  }

  showHistory(runs: readonly HistoryRun[]): void {
    const items = runs.map(({ time, user, what, files, undone }) => {
      const said = [time, user, what, files.join(", "), undone ? "(เลิกทำแล้ว)" : ""].filter((text) => text !== "");
      return element("li", undone ? { class: "undone" } : {}, said.join(" · "));
    });
    const none = element("p", { class: "reason" }, "ยังไม่มีขั้นใดถูกทำกับสมุดงานนี้");
    fill(part("history"), ...(items.length === 0 ? [none] : [longList(element("ol"), items)]));
  }

  private paper(paper: LifePaper): HTMLElement {
    const { title, version, state, file, madeAt, log, bound } = paper;
    const isChanged = /เปลี่ยนหลัง/.test(bound) && !bound.includes("ไม่เปลี่ยน");
    return element(
      "article",
      { class: "paper" },
      element("h4", {}, `${title} ฉบับที่ ${version} `, element("span", { class: "state" }, state)),
      element(
        "p",
        { class: "reason" },
        [file, madeAt === "" ? "" : `สร้างเมื่อ ${madeAt}`].filter((text) => text !== "").join(" · "),
      ),
      ...(bound === ""
        ? []
        : [
            element(
              "p",
              isChanged ? { class: "note" } : { class: "reason" },
              ...withSign(isChanged ? "!" : "✓", bound),
            ),
          ]),
      ...(log.length === 0 ? [] : [element("ol", { class: "log" }, ...log.map((line) => element("li", {}, line)))]),
      ...this.stateForm(paper),
    );
  }

  private stateForm({ index, file, next, title, version }: LifePaper): HTMLElement[] {
    if (next.length === 0) return [element("p", { class: "reason" }, "สถานะนี้เปลี่ยนอีกไม่ได้ ให้สร้างฉบับใหม่")];
    const to = element(
      "select",
      { id: `state-to-${index}` },
      ...next.map(({ word }) => element("option", { value: word }, word)),
    );
    const why = element("input", { type: "text", id: `state-why-${index}`, maxlength: "300", autocomplete: "off" });
    const key = `${index} ${file}`;
    this.reasons.keep(key, why);
    const save = element("button", { type: "submit", "data-action": "" }, "บันทึกสถานะ");
    const answer = element("p", { role: "status" });
    const form = element(
      "form",
      { class: "row", "aria-label": `สถานะของ ${title} ฉบับที่ ${version}` },
      element("label", { for: to.id }, "เปลี่ยนเป็น"),
      to,
      element("label", { for: why.id }, "เหตุผล"),
      why,
      save,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const who = partAs("state-who", HTMLInputElement).value.trim();
      if (who === "") {
        fill(answer, ...withSign("✕", "โปรดพิมพ์ชื่อผู้บันทึกด้านบนก่อน"));
        part("state-who").focus();
        return;
      }
      const input = { index, file, to: to.value, who, why: why.value };
      const enter = (isSure: boolean): void => {
        const what = `กำลังบันทึกสถานะ ${to.value}`;
        this.page.ask(what, "enterState", { ...input, isSure }, ({ reason, state, isDoubt = false }) => {
          if (reason === "") {
            this.reasons.forget(key);
            this.page.changed(`${title} ฉบับที่ ${version}: ${state}`);
            return;
          }
          fill(answer, ...withSign(isDoubt ? "!" : "✕", reason));
          if (isDoubt) answer.append(" ", sureButton);
          if (why.value.trim() === "" && next.find(({ word }) => word === to.value)?.needsReason === true) why.focus();
        });
      };
      const sureButton = element("button", { type: "button", "data-action": "" }, `ตรวจแล้ว บันทึก ${to.value}`);
      sureButton.addEventListener("click", () => {
        enter(true);
      });
      enter(false);
    });
    return [form, answer];
  }

  private diff(): void {
    const [first] = partAs("diff-before", HTMLInputElement).files ?? [];
    const [second] = partAs("diff-after", HTMLInputElement).files ?? [];
    if (first === undefined) {
      fill(part("diff-answer"), element("p", { class: "note" }, "โปรดเลือกไฟล์ .docx ของฉบับก่อน"));
      return;
    }
    fill(part("diff-answer"));
    runJob({
      title: "กำลังเทียบสองฉบับ",
      work: async () => {
        const [before, after] = await readFiles(second === undefined ? [first] : [first, second]);
        if (before === undefined) throw new Error(first.name);
        return this.page.backend.call("diff", { before, after: after ?? null });
      },
      done: (look, focus) => {
        const { marked, changes } = look;
        const file = marked === null || changes.length === 0 ? [] : [markedFile(() => marked)];
        fill(part("diff-answer"), ...diffText(look), ...file);
        focus(part("diff-answer"));
        say(look.reason || `ต่างกัน ${look.changes.length} ช่อง`);
      },
      again: () => {
        this.diff();
      },
      stopped: "หยุดแล้ว ยังไม่ได้เทียบ",
      cancel: this.page.stop,
    });
  }
}

function diffText({ reason, changes, added }: DiffLook): HTMLElement[] {
  if (reason !== "") return [element("p", { class: "note" }, ...withSign("✕", reason))];
  const head = changes.length === 0 ? "ข้อมูลตรงกันทุกช่อง" : `ข้อมูลต่างกัน ${changes.length} ช่อง`;
  const items = changes.map(({ sheet, row, header, before, after }) =>
    element(
      "li",
      {},
      element("strong", {}, `${sheet}: ${glance(row, 80)} (${header})`),
      element("del", {}, before === "" ? "(ว่าง)" : before),
      element("ins", {}, after === "" ? "(ว่าง)" : after),
    ),
  );
  const hand =
    added.length === 0
      ? []
      : [
          element("p", { class: "note" }, ...withSign("!", `มีผู้แก้ไฟล์ด้วยมือ ${added.length} บรรทัดที่โปรแกรมไม่ได้เขียน`)),
          element("ul", { class: "cells" }, ...added.map((text) => element("li", {}, text))),
        ];
  const list = longList(element("ul", { class: "cells" }), items);
  return [element("p", {}, element("strong", {}, head)), list, ...hand];
}
