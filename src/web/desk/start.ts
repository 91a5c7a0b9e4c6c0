import { element, fill, part, partAs, show } from "../dom";
import { runJob, say } from "../jobs";
import type { Opening } from "./backend";
import type { Page } from "./shared";
import { askUnsaved } from "./unsaved";

/** The first screen: how a workbook is opened or begun. `opened` is called when there is one, with what is to be said. */
export class StartView {
  /** The name of the workbook that is open. */
  private taken = "";

  constructor(
    private readonly page: Page,
    private readonly opened: (said: string) => void,
  ) {
    const { backend } = page;
    part("choose").addEventListener("click", () => {
      this.open("กำลังเปิดสมุดงาน", () => backend.choose());
    });
    part("begin").addEventListener("submit", (event) => {
      event.preventDefault();
      this.open("กำลังสร้างสมุดงานเปล่า", () =>
        backend.create("empty", partAs("new-office", HTMLInputElement).value.trim()),
      );
    });
    part("new-demo").addEventListener("click", () => {
      this.open("กำลังสร้างสมุดงานตัวอย่าง", () => backend.create("demo", ""));
    });
    // The whole window takes a dropped workbook: a file that misses the box would replace the page.
    window.addEventListener("dragover", (event) => {
      event.preventDefault();
      part("drop").classList.add("over");
    });
    window.addEventListener("dragleave", () => {
      part("drop").classList.remove("over");
    });
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      part("drop").classList.remove("over");
      const dropped = event.dataTransfer;
      // Behind a question nothing is opened.
      if (dropped !== null && document.querySelector("dialog[open]") === null)
        this.open("กำลังเปิดสมุดงาน", () => backend.drop(dropped));
    });
  }

  /** Offers the way back to the workbook that is open, and what was open before. */
  show(): void {
    const unsaved = this.page.backend.keeping().isUnsaved ? " มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก" : "";
    const typed = this.page.typed().length > 0 ? " มีข้อความที่พิมพ์ไว้แต่ยังไม่ได้บันทึก" : "";
    part("still-open-name").textContent = `สมุดงาน ${this.taken} ยังเปิดอยู่${unsaved}${typed}`;
    show(part("still-open"), this.page.backend.opened() > 0);
    void this.page.backend.recent().then((files) => {
      const items = files.map((file) => {
        const button = element("button", { type: "button", class: "file", "data-action": "" }, file.name);
        button.addEventListener("click", () => {
          this.open(`กำลังเปิด ${file.name}`, file.open);
        });
        return element("li", {}, button);
      });
      fill(part("recent-list"), ...items);
      show(part("recent"), files.length > 0);
    });
  }

  /** Opens what the page was opened for, where there is such a workbook. */
  begin(): void {
    this.open("กำลังเปิดสมุดงาน", () => this.page.backend.begin());
  }

  private open(title: string, work: () => Promise<Opening | null>): void {
    const { backend } = this.page;
    const run = (): void => {
      let isStopped = false;
      runJob({
        title,
        work,
        done: (opening) => {
          if (opening !== null && !isStopped) void this.take(opening);
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้เปิดสมุดงาน",
        cancel: async () => {
          isStopped = true;
          await backend.stop();
          return null;
        },
      });
    };
    run();
  }

  /** Takes a workbook that was read; what is unsaved of the one before is never dropped unasked. */
  private async take(opening: Opening): Promise<void> {
    const { backend } = this.page;
    const { isUnsaved } = backend.keeping();
    const typed = this.page.typed();
    const wish = isUnsaved || typed.length > 0 ? await askUnsaved(opening.name, isUnsaved, typed) : "discard";
    if (wish === "back") {
      say(`ยังไม่ได้เปิด ${opening.name} สมุดงานเดิมยังเปิดอยู่`);
      return;
    }
    const run = (): void => {
      runJob({
        title: `กำลังเปิด ${opening.name}`,
        work: async () => {
          if (wish === "save") await backend.download();
          await opening.take();
        },
        done: () => {
          this.taken = opening.name;
          this.opened([`เปิด ${opening.name} แล้ว`, opening.note].filter((text) => text !== "").join(" · "));
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้เปิดสมุดงาน",
      });
    };
    run();
  }
}
