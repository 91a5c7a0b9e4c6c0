import type { ImportCell, ImportLook, ImportNote, WorkbookData } from "../core";
import { element, fill, part, partAs, show, withSign } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";

/** Reads the files of last year, and answers what they would write into a workbook. */
export type ImportReader = (files: readonly File[]) => Promise<(data: WorkbookData) => ImportLook>;

interface Row {
  readonly cell: ImportCell;
  readonly box: HTMLInputElement;
}

let files: readonly string[] = [];
let rows: readonly Row[] = [];

function cellItem(cell: ImportCell, index: number): { readonly row: Row; readonly item: HTMLElement } {
  const id = `import-${index}`;
  const box = element("input", { type: "checkbox", id });
  // What holds something else is written over only on a yes.
  box.checked = !cell.differs;
  const was = cell.differs ? [element("p", { class: "reason" }, `เดิม: ${cell.before}`)] : [];
  const label = element("label", { for: id }, `${cell.cell} ${cell.header}: ${cell.after}`);
  const item = element(
    "li",
    {},
    element("p", { class: "choice" }, box, label),
    ...was,
    element("p", { class: "reason" }, cell.from),
  );
  return { row: { cell, box }, item };
}

function sheetList(sheet: string, cells: readonly ReturnType<typeof cellItem>[]): HTMLElement {
  const differing = cells.filter(({ row }) => row.cell.differs).length;
  const more = differing === 0 ? "" : ` (ต่างจากที่กรอกไว้ ${differing} เลือกเองถ้าจะเขียนทับ)`;
  const list = element("ul", { class: "problems" }, ...cells.map(({ item }) => item));
  return element("details", {}, element("summary", {}, `${sheet} ${cells.length} ช่อง${more}`), list);
}

function notes(told: readonly ImportNote[], heading: string): HTMLElement[] {
  if (told.length === 0) return [];
  const items = told.map(({ text, from, why }) => {
    return element("li", {}, text, element("p", { class: "reason" }, `${from} ${why}`));
  });
  return [element("details", {}, element("summary", {}, heading), element("ul", { class: "problems" }, ...items))];
}

function showLook(call: Transport, { kinds, cells, same, unread, taken, otherYear }: ImportLook): void {
  const items = cells.map(cellItem);
  rows = items.map(({ row }) => row);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const write = element("button", { type: "button", class: "strong", "data-action": "" }, "เขียนช่องที่เลือก");
  write.addEventListener("click", () => {
    runWrite(call);
  });
  fill(
    part("import-result"),
    element("p", { tabindex: "-1", class: "note" }, `อ่านได้: ${kinds.length === 0 ? "ไม่ทราบชนิด" : kinds.join(", ")}`),
    ...(otherYear === "" ? [] : [element("p", { class: "note" }, ...withSign("▲", otherYear))]),
    element("p", {}, `จะเขียน ${cells.length} ช่อง ตรงกันอยู่แล้ว ${same} ช่อง`),
    ...sheets.map((sheet) =>
      sheetList(
        sheet,
        items.filter(({ row }) => row.cell.sheet === sheet),
      ),
    ),
    ...notes(unread, `อ่านไม่เข้าใจ ${unread.length} แห่ง โปรดพิมพ์เอง`),
    ...notes(taken, `นำเข้าแล้ว แต่ควรตรวจ ${taken.length} แห่ง`),
    ...(cells.length === 0 ? [] : [write]),
  );
  show(part("import-result"), true);
}

function runWrite(call: Transport): void {
  const chosen = rows.filter(({ box }) => box.checked).map(({ cell }) => cell);
  if (chosen.length === 0) {
    say("ยังไม่ได้เลือกช่องใด");
    return;
  }
  runJob({
    title: `กำลังเขียน ${chosen.length} ช่อง`,
    work: () =>
      call("pageImportWrite", {
        files: [...files],
        cells: chosen.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
      }),
    done: ({ written, left, note }, focus) => {
      const place = part("import-result");
      const rest = left.length === 0 ? "" : ` ไม่ได้เขียน ${left.length} ช่องซึ่งมีผู้แก้ระหว่างนั้น: ${left.join(", ")}`;
      const done = element(
        "p",
        { class: "done", tabindex: "-1" },
        ...withSign("✓", `เขียนแล้ว ${written} ช่อง${rest} ขั้นต่อไป: ตรวจข้อมูล`),
      );
      fill(place, done, ...(note === "" ? [] : [element("p", { class: "note" }, note)]));
      say(`เขียนแล้ว ${written} ช่อง`);
      focus(done);
    },
    again: () => {
      runWrite(call);
    },
    stopped: "หยุดรอแล้ว แต่อาจเขียนแล้ว ดูแผ่นงานก่อนสั่งซ้ำ (ย้อนได้ที่ ย้อนคำสั่งล่าสุด)",
  });
}

/** Reads the chosen papers of last year and shows what they would write. */
export function runImport(call: Transport, readFiles: ImportReader): void {
  const chosen = [...(partAs("import-files", HTMLInputElement).files ?? [])];
  if (chosen.length === 0) {
    say("ยังไม่ได้เลือกไฟล์");
    part("import-files").focus();
    return;
  }
  runJob({
    title: "กำลังอ่านเอกสารปีก่อน",
    work: async () => {
      const lookAt = await readFiles(chosen);
      files = chosen.map(({ name }) => name);
      const { data } = await call("pageImport", null);
      return lookAt(data);
    },
    done: (look, focus) => {
      showLook(call, look);
      say(`จะเขียน ${look.cells.length} ช่อง`);
      focus(part("import-result"));
    },
    again: () => {
      runImport(call, readFiles);
    },
    stopped: "หยุดรอแล้ว ยังไม่ได้เขียนอะไร",
  });
}

/** Puts away what was read, for another workbook. */
export function forgetImport(): void {
  files = [];
  rows = [];
  fill(part("import-result"));
  show(part("import-result"), false);
}
