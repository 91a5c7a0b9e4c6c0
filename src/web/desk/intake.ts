import type { ImportCell, ImportLook, ImportNote, NamedFile } from "../../core";
import { element, fill, part, partAs, withSign } from "../dom";
import { runJob, say } from "../jobs";
import { glance, readFiles } from "./files";
import { longList } from "./pieces";
import type { Page } from "./shared";

interface Choice {
  readonly cell: ImportCell;
  readonly box: HTMLInputElement;
}

/** Papers of last year: what they would write, cell by cell, to be chosen before anything is written. */
export class IntakeView {
  private files: readonly NamedFile[] = [];
  private choices: readonly Choice[] = [];
  private ids = 0;

  constructor(private readonly page: Page) {
    const input = partAs("import-files", HTMLInputElement);
    input.addEventListener("change", () => {
      this.take(input.files ?? []);
      input.value = "";
    });
    const zone = part("import-drop");
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => {
      zone.classList.remove("over");
    });
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      // The window takes what is dropped elsewhere for a workbook to be opened.
      event.stopPropagation();
      zone.classList.remove("over");
      this.take(event.dataTransfer?.files ?? []);
    });
  }

  /** Another workbook was opened: what was read belongs to the one before. */
  clear(): void {
    this.files = [];
    this.choices = [];
    fill(part("import-answer"));
  }

  /** A step was taken back: what it wrote is told of no more. */
  undone(): void {
    if (part("import-answer").querySelector(".done") !== null) this.clear();
  }

  private take(chosen: FileList | readonly File[]): void {
    const files = [...chosen];
    if (files.length === 0) return;
    const run = (): void => {
      runJob({
        title: `กำลังอ่าน ${files.map(({ name }) => name).join(", ")}`,
        work: async () => {
          const read = await readFiles(files);
          return { read, look: await this.page.backend.call("importLook", { files: read }) };
        },
        done: ({ read, look }, focus) => {
          this.files = read;
          this.show(look);
          focus(part("import-answer"));
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้อ่าน และไม่มีอะไรถูกเขียน",
        cancel: this.page.stop,
      });
    };
    run();
  }

  private show(look: ImportLook): void {
    const fills = look.cells.filter(({ differs }) => !differs);
    const differing = look.cells.filter(({ differs }) => differs);
    const kinds = look.kinds.length === 0 ? "ไม่พบเอกสารที่รู้จัก" : `อ่านได้: ${look.kinds.join(", ")}`;
    this.choices = [];
    const groups = [
      ...this.groups(fills, true),
      ...(differing.length === 0
        ? []
        : [
            element("h4", {}, `ในสมุดงานมีข้อมูลอื่นอยู่แล้ว ${differing.length} ช่อง`),
            element("p", { class: "reason" }, "ไม่เขียนทับ เว้นแต่ติ๊กช่องนั้นเอง"),
            ...this.groups(differing, false),
          ]),
    ];
    const write = element("button", { type: "button", class: "strong", "data-action": "", id: "import-write" });
    write.addEventListener("click", () => {
      this.write();
    });
    const count = (): void => {
      const chosen = this.choices.filter(({ box }) => box.checked).length;
      write.textContent = chosen === 0 ? "ยังไม่ได้เลือกช่องใด" : `เขียน ${chosen} ช่องที่เลือกลงสมุดงาน`;
    };
    for (const { box } of this.choices) box.addEventListener("change", count);
    count();
    const warning = look.otherYear === "" ? [] : [element("p", { class: "note" }, ...withSign("!", look.otherYear))];
    const same = look.same === 0 ? [] : [element("p", { class: "reason" }, `ตรงกับที่มีอยู่แล้ว ${look.same} ช่อง`)];
    const nothing = look.cells.length === 0 ? [element("p", {}, "ไม่มีช่องใดที่จะเขียนเพิ่ม")] : [];
    const act = look.cells.length === 0 ? [] : [element("p", { class: "buttons" }, write)];
    fill(
      part("import-answer"),
      element("p", {}, kinds),
      ...warning,
      ...same,
      ...nothing,
      ...groups,
      ...act,
      ...unread(look),
      ...notes(look.taken, `นำเข้าแล้ว แต่ควรตรวจ ${look.taken.length} แห่ง`),
    );
    say(`${kinds} จะเขียนได้ ${fills.length} ช่อง ไม่เข้าใจ ${look.unread.length} แห่ง`);
  }

  /** The cells of each sheet as a list that opens, with one box for all of them. */
  private groups(cells: readonly ImportCell[], isChosen: boolean): HTMLElement[] {
    const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
    return sheets.map((sheet) => {
      const own = cells.filter((one) => one.sheet === sheet).map((cell) => this.choice(cell, isChosen));
      this.choices = [...this.choices, ...own.map(({ choice }) => choice)];
      const all = element("button", { type: "button" }, "เลือกทั้งแผ่น");
      const none = element("button", { type: "button" }, "ไม่เลือกเลย");
      for (const [button, checked] of [
        [all, true],
        [none, false],
      ] as const)
        button.addEventListener("click", () => {
          for (const { choice } of own) choice.box.checked = checked;
          own[0]?.choice.box.dispatchEvent(new Event("change"));
        });
      const list = longList(
        element("ul", { class: "cells" }),
        own.map(({ item }) => item),
      );
      const summary = element("summary", {}, `แผ่น ${sheet}: ${own.length} ช่อง`);
      return element("details", {}, summary, element("p", { class: "buttons" }, all, none), list);
    });
  }

  private choice(cell: ImportCell, isChosen: boolean): { readonly choice: Choice; readonly item: HTMLElement } {
    this.ids += 1;
    const box = element("input", { type: "checkbox", id: `import-${this.ids}` });
    box.checked = isChosen;
    const label = element(
      "label",
      { for: box.id },
      element("strong", {}, `${cell.cell} ${cell.header}`),
      ...(cell.before === "" ? [] : [element("del", {}, glance(cell.before))]),
      element("span", { class: "after" }, cell.after),
      element("span", { class: "reason" }, `จาก ${cell.from}`),
    );
    return { choice: { cell, box }, item: element("li", {}, box, label) };
  }

  private write(): void {
    const cells = this.choices
      .filter(({ box }) => box.checked)
      .map(({ cell: { sheet, cell, before } }) => ({ sheet, cell, before }));
    if (cells.length === 0) {
      say("ยังไม่ได้เลือกช่องใด");
      return;
    }
    const input = { files: this.files, cells };
    this.page.ask(`กำลังเขียน ${cells.length} ช่อง`, "importWrite", input, ({ written, left }, focus) => {
      const text = `เขียน ${written} ช่องลงสมุดงานแล้ว เลิกทำได้ด้วยปุ่ม “เลิกทำ”`;
      const kept = left.length === 0 ? [] : [element("p", { class: "note" }, `ไม่ได้เขียน: ${left.join(", ")}`)];
      this.clear();
      fill(part("import-answer"), element("p", { class: "done" }, ...withSign("✓", text)), ...kept);
      focus(part("import-answer"));
      this.page.changed(text);
    });
  }
}

/** What was read and not understood, with its place: nothing of a paper is dropped in silence. */
function unread({ unread: places }: ImportLook): HTMLElement[] {
  if (places.length === 0) return [element("p", { class: "reason" }, "ไม่มีส่วนใดของเอกสารที่อ่านไม่เข้าใจ")];
  return notes(places, `ไม่ได้นำเข้า ${places.length} แห่ง โปรดดูและพิมพ์เองถ้าต้องใช้`);
}

function notes(places: readonly ImportNote[], heading: string): HTMLElement[] {
  if (places.length === 0) return [];
  const items = places.map(({ text, from, why }) =>
    element("li", {}, element("strong", {}, `${from}: ${why}`), element("span", { class: "after" }, glance(text, 400))),
  );
  const list = longList(element("ul", { class: "cells" }), items);
  return [element("details", { class: "unread", open: "" }, element("summary", {}, heading), list)];
}
