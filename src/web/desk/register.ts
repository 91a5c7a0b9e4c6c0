import { element, fill, part, withSign } from "../dom";
import { runJob, say } from "../jobs";
import { PapersView } from "./papers-view";
import { longList } from "./pieces";
import type { RegisterAnswer } from "../../core";
import type { Page } from "./shared";

/** The computed sheets, and the papers that were made so far. */
export class RegisterView {
  private readonly papers: PapersView;

  constructor(private readonly page: Page) {
    this.papers = new PapersView(page);
    part("refresh").addEventListener("click", () => {
      const statusDate = page.statusDate();
      if (statusDate === null) {
        say("วันที่สถานะยังอ่านไม่ได้ จึงยังไม่ได้คำนวณ โปรดแก้ในขั้นที่ 1");
        return;
      }
      page.ask("กำลังคำนวณแผนรายเดือนและสรุปสถานะ", "refresh", { statusDate }, ({ sheets, coded, ...counts }) => {
        const told = page.words.countsText(counts);
        const text = `เขียนแผ่นงาน ${sheets.join(", ")} แล้ว (${told})${coded > 0 ? ` เติมรหัสให้ ${coded} แถว` : ""}`;
        fill(part("refreshed"), ...withSign("✓", text));
        page.changed(text);
      });
    });
  }

  /** Another workbook was opened. */
  clear(): void {
    this.papers.clear();
    for (const place of ["refreshed", "register-table"]) fill(part(place));
  }

  /** A step was taken back: what it wrote is told of no more. */
  undone(): void {
    fill(part("refreshed"));
  }

  /** Reads the register, the states of the papers and the history as they are now. */
  show(): void {
    const { backend } = this.page;
    runJob({
      title: "กำลังอ่านทะเบียนรายงาน",
      work: async () => ({
        register: await backend.call("register", null),
        papers: await backend.call("papers", null),
        runs: await backend.call("history", null),
      }),
      done: ({ register, papers, runs }) => {
        this.showTable(register);
        this.papers.showPapers(papers);
        this.papers.showHistory(runs);
      },
      again: () => {
        this.show();
      },
      stopped: "หยุดแล้ว ยังไม่ได้อ่านทะเบียน",
      cancel: this.page.stop,
    });
  }

  private showTable({ headers, rows }: RegisterAnswer): void {
    if (rows.length === 0) {
      fill(part("register-table"), element("p", { class: "reason" }, "ยังไม่มีเอกสารในทะเบียน"));
      return;
    }
    const head = element("tr", {}, ...headers.map((header) => element("th", { scope: "col" }, header)));
    const body = rows.map((row) => element("tr", {}, ...row.map((text) => element("td", {}, text))));
    const table = element("table", {}, element("thead", {}, head), longList(element("tbody"), body));
    const label = { class: "scroll", tabindex: "0", role: "region", "aria-label": "ทะเบียนรายงาน" };
    fill(part("register-table"), element("div", label, table));
  }
}
