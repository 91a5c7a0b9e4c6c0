import type { CellView } from "../core";
import { element } from "./dom";

function rowOf(view: CellView, row: CellView["rows"][number]): HTMLElement {
  const cells = row.cells.map((text, index) => {
    const isCell = row.row === view.row && index === view.column;
    if (!isCell) return element("td", {}, text);
    const name = element("span", { class: "here" }, `▶ ${view.cell}`);
    return element("td", { class: "current", "aria-current": "true" }, name, text === "" ? " (ว่าง)" : ` ${text}`);
  });
  return element("tr", {}, element("th", { scope: "row" }, String(row.row)), ...cells);
}

/** A read-only piece of a sheet around a cell, for a place that has no spreadsheet to move. `close` puts it away. */
export function cellPanel(view: CellView, close: () => void): HTMLElement {
  const title = `แผ่นงาน ${view.sheet} เซลล์ ${view.cell}`;
  const button = element("button", { type: "button" }, "ปิดตาราง");
  button.addEventListener("click", close);
  const head = element("tr", {}, element("td"), ...view.columns.map((name) => element("th", { scope: "col" }, name)));
  const table = element(
    "table",
    { "aria-label": title },
    element("thead", {}, head),
    element("tbody", {}, ...view.rows.map((row) => rowOf(view, row))),
  );
  const scroll = element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title }, table);
  const text = element(
    "p",
    { class: "fact" },
    element("span", { class: "name" }, "ทั้งเซลล์"),
    ` ${view.text || "(ว่าง)"}`,
  );
  const hint = element("p", { class: "reason" }, "ดูอย่างเดียว แก้ใน Excel หรือ LibreOffice บันทึก แล้วตรวจใหม่");
  const panel = element(
    "div",
    { class: "cell-view" },
    element("p", { class: "message" }, title),
    scroll,
    text,
    hint,
    button,
  );
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return panel;
}

/** Brings the cell itself into sight, once its panel is on the page. */
export function showCurrent(panel: HTMLElement): void {
  panel.scrollIntoView({ block: "nearest" });
  const scroll = panel.querySelector<HTMLElement>(".scroll");
  const current = panel.querySelector<HTMLElement>("td.current");
  if (scroll === null || current === null) return;
  scroll.scrollLeft = current.offsetLeft - scroll.offsetLeft - (scroll.clientWidth - current.offsetWidth) / 2;
}
