import { element, fill, part, signed } from "../dom";
import type { Page } from "./shared";

/** The computed sheets, and the papers that were made so far. */
export class RegisterView {
  constructor(private readonly page: Page) {
    part("refresh").addEventListener("click", () => {
      const statusDate = page.statusDate();
      if (statusDate === null) return;
      page.ask("กำลังคำนวณแผนรายเดือนและสรุปสถานะ", "refresh", { statusDate }, ({ sheets, errors, warnings }) => {
        const text = `เขียนแผ่นงาน ${sheets.join(", ")} แล้ว (ข้อผิดพลาด ${errors} ควรดู ${warnings})`;
        fill(part("refreshed"), ...signed("✓", text));
        page.changed(text);
      });
    });
  }

  /** Reads the register as it is now. */
  show(): void {
    this.page.ask("กำลังอ่านทะเบียนรายงาน", "register", null, ({ headers, rows }) => {
      if (rows.length === 0) {
        fill(part("register-table"), element("p", { class: "reason" }, "ยังไม่มีเอกสารในทะเบียน"));
        return;
      }
      const head = element("tr", {}, ...headers.map((header) => element("th", { scope: "col" }, header)));
      const body = rows.map((row) => element("tr", {}, ...row.map((text) => element("td", {}, text))));
      const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
      const label = { class: "scroll", tabindex: "0", role: "region", "aria-label": "ทะเบียนรายงาน" };
      fill(part("register-table"), element("div", label, table));
    });
  }
}
