import type { FolderList, DiskPlace } from "../../core";
import { element, fill } from "../../web/dom";

/** What the person is asked for: a workbook, a folder, or a folder and a name for a new workbook. */
export type Wanted = "workbook" | "folder" | "new";

export interface Chosen {
  /** Of the workbook, or of the folder. */
  readonly path: string;
  /** Of the new workbook; "" otherwise. */
  readonly name: string;
}

const titles: Readonly<Record<Wanted, string>> = {
  workbook: "เลือกสมุดงาน",
  folder: "เลือกโฟลเดอร์เก็บเอกสาร",
  new: "เก็บสมุดงานใหม่ไว้ที่ใด",
};

/** A dialog over the folders of this machine, which a page of a browser cannot show by itself; null where it is left. */
export function choosePlace(
  wanted: Wanted,
  list: (folder: string) => Promise<FolderList>,
  suggested = "",
): Promise<Chosen | null> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "places", "aria-labelledby": "places-title" });
    const title = element("h2", { id: "places-title" }, titles[wanted]);
    const here = element("input", { type: "text", id: "places-folder", autocomplete: "off", spellcheck: "false" });
    const go = element("button", { type: "submit" }, "ไป");
    const way = element("form", { class: "row" }, element("label", { for: here.id }, "โฟลเดอร์"), here, go);
    const shortcuts = element("ul", { class: "shortcuts", "aria-label": "ที่ใช้บ่อย" });
    const items = element("ul", { class: "entries", "aria-label": "ในโฟลเดอร์นี้" });
    const fault = element("p", { class: "note", role: "alert" });
    const name = element("input", { type: "text", id: "places-name", autocomplete: "off", spellcheck: "false" });
    name.value = suggested;
    const naming =
      wanted === "new" ? [element("p", { class: "row" }, element("label", { for: name.id }, "ชื่อไฟล์"), name)] : [];
    const take = element("button", { type: "button", class: "strong" }, wanted === "new" ? "สร้างที่นี่" : "ใช้โฟลเดอร์นี้");
    const cancel = element("button", { type: "button" }, "ยกเลิก");
    const buttons = element("p", { class: "buttons" }, ...(wanted === "workbook" ? [] : [take]), cancel);
    let folder = "";
    let chosen: Chosen | null = null;

    const close = (result: Chosen | null): void => {
      chosen = result;
      dialog.close();
    };
    const button = ({ path }: DiskPlace, text: string, act: () => void): HTMLElement => {
      const made = element("button", { type: "button", class: "file", title: path }, text);
      made.addEventListener("click", act);
      return element("li", {}, made);
    };
    const show = (wish: string, focus: boolean): void => {
      list(wish).then(
        ({ folder: now, parent, shortcuts: short, folders, files }) => {
          folder = now.path;
          here.value = now.path;
          fill(fault);
          const enter = (place: DiskPlace) => (): void => {
            show(place.path, true);
          };
          fill(shortcuts, ...short.map((place) => button(place, place.name, enter(place))));
          const inside = [
            ...(parent === null ? [] : [button(parent, "↑ โฟลเดอร์ก่อนหน้า", enter(parent))]),
            ...folders.map((place) => button(place, `📁 ${place.name}`, enter(place))),
            ...(wanted === "workbook" ? files : []).map((place) =>
              button(place, `📗 ${place.name}`, () => {
                close({ path: place.path, name: "" });
              }),
            ),
          ];
          const none = wanted === "workbook" && files.length === 0 ? "ไม่มีสมุดงาน .xlsx ในโฟลเดอร์นี้" : "";
          fill(items, ...inside, ...(none === "" ? [] : [element("li", { class: "reason" }, none)]));
          if (focus) items.querySelector("button")?.focus();
        },
        (thrown: unknown) => {
          fill(fault, thrown instanceof Error ? thrown.message : String(thrown));
        },
      );
    };
    way.addEventListener("submit", (event) => {
      event.preventDefault();
      show(here.value, false);
    });
    take.addEventListener("click", () => {
      if (wanted === "new" && name.value.trim() === "") name.focus();
      else close({ path: folder, name: name.value });
    });
    cancel.addEventListener("click", () => {
      close(null);
    });
    // Escape leaves the dialog; what waits behind it is not stopped by the same stroke.
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") event.stopPropagation();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(chosen);
    });
    dialog.append(title, way, shortcuts, fault, items, ...naming, buttons);
    document.body.append(dialog);
    dialog.showModal();
    show("", true);
  });
}
