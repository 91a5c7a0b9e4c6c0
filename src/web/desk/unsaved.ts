import { element } from "../dom";

/** What becomes of the steps that are in no file yet. */
export type Wish = "save" | "discard" | "back";

const answers: readonly (readonly [wish: Wish, text: string])[] = [
  ["save", "บันทึกสมุดงานเดิมก่อน"],
  ["discard", "ไม่บันทึก ทิ้งการเปลี่ยนแปลง"],
  ["back", "ยกเลิก กลับไปสมุดงานเดิม"],
];

/** Asks before another workbook takes the place of one with steps that are in no file; Escape changes nothing. */
export function askUnsaved(other: string): Promise<Wish> {
  return new Promise((resolve) => {
    let wish: Wish = "back";
    const title = element("h2", { id: "unsaved-title" }, "สมุดงานที่เปิดอยู่มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก");
    const text = element("p", {}, `ถ้าเปิด “${other}” โดยไม่บันทึก การเปลี่ยนแปลงเหล่านั้นจะหายไป`);
    const dialog = element("dialog", { class: "places", "aria-labelledby": title.id });
    const buttons = answers.map(([own, words], index) => {
      const look = index === 0 ? { class: "strong" } : {};
      const button = element("button", { type: "button", ...look, "data-wish": own }, words);
      button.addEventListener("click", () => {
        wish = own;
        dialog.close();
      });
      return button;
    });
    // Escape leaves the dialog; what waits behind it is not stopped by the same stroke.
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") event.stopPropagation();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(wish);
    });
    dialog.append(title, text, element("p", { class: "buttons" }, ...buttons));
    document.body.append(dialog);
    dialog.showModal();
  });
}
