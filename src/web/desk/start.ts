import { element, fill, part, partAs, show } from "../dom";
import { runJob } from "../jobs";
import type { Page } from "./shared";

/** The first screen: how a workbook is opened or begun. `opened` is called when there is one. */
export class StartView {
  constructor(
    private readonly page: Page,
    private readonly opened: () => void,
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
      if (dropped !== null) this.open("กำลังเปิดสมุดงาน", () => backend.drop(dropped));
    });
  }

  /** Offers what was open before. */
  show(): void {
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

  private open(title: string, work: () => Promise<boolean>): void {
    const run = (): void => {
      runJob({
        title,
        work,
        done: (isOpen) => {
          if (isOpen) this.opened();
        },
        again: run,
        stopped: "หยุดแล้ว ยังไม่ได้เปิดสมุดงาน",
      });
    };
    run();
  }
}
