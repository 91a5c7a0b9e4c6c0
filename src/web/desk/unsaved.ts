import { element } from "../dom";

/** What becomes of the steps that are in no file yet. */
export type Wish = "save" | "discard" | "back";

type Answers = readonly (readonly [wish: Wish, text: string])[];

/** The first one stands out. */
const ofSteps: Answers = [
  ["save", "บันทึกสมุดงานเดิมก่อน"],
  ["discard", "ไม่บันทึก ทิ้งการเปลี่ยนแปลง"],
  ["back", "ยกเลิก กลับไปสมุดงานเดิม"],
];
/** What is typed goes into the workbook cell by cell, by the person alone. */
const ofTyped: Answers = [
  ["back", "ยกเลิก กลับไปสมุดงานเดิม"],
  ["discard", "ทิ้งข้อความที่พิมพ์ไว้"],
];
const mostNamed = 5;

/** Thai: the places of what is typed, and that it would be gone. */
function typedText(typed: readonly string[]): string {
  const more = typed.length > mostNamed ? ` และอีก ${typed.length - mostNamed} แห่ง` : "";
  return `ข้อความที่พิมพ์ไว้ยังไม่อยู่ในสมุดงาน และจะหายไป: ${typed.slice(0, mostNamed).join(", ")}${more} ถ้าต้องการเก็บ ให้กลับไปกดบันทึกที่ช่องนั้นก่อน`;
}

/**
 * Asks before another workbook takes the place of one with steps that are in no file, or with text at some places that is
 * `typed` and not in it; Escape changes nothing.
 */
export function askUnsaved(other: string, isUnsaved: boolean, typed: readonly string[]): Promise<Wish> {
  return new Promise((resolve) => {
    let wish: Wish = "back";
    const what = isUnsaved ? "การเปลี่ยนแปลงที่ยังไม่ได้บันทึก" : "ข้อความที่พิมพ์ไว้แต่ยังไม่ได้บันทึก";
    const title = element("h2", { id: "unsaved-title" }, `สมุดงานที่เปิดอยู่มี${what}`);
    const lost = isUnsaved ? [`ถ้าเปิด “${other}” โดยไม่บันทึก การเปลี่ยนแปลงเหล่านั้นจะหายไป`] : [`จะเปิด “${other}” แทน`];
    const texts = [...lost, ...(typed.length > 0 ? [typedText(typed)] : [])].map((text) => element("p", {}, text));
    const dialog = element("dialog", { class: "places", "aria-labelledby": title.id });
    const buttons = (isUnsaved ? ofSteps : ofTyped).map(([own, words], index) => {
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
    dialog.append(title, ...texts, element("p", { class: "buttons" }, ...buttons));
    document.body.append(dialog);
    dialog.showModal();
  });
}
