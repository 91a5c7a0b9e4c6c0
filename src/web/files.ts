import { element, fill, part, show } from "./dom";

/** Lists the workbooks of the folder; `take` opens one. */
export function showFiles(files: readonly string[], take: (file: string) => void): void {
  const items = files.map((file) => {
    const button = element("button", { type: "button", class: "file", "data-action": "" }, file);
    button.addEventListener("click", () => {
      take(file);
    });
    return element("li", {}, button);
  });
  fill(part("files-list"), ...items);
  show(part("files-empty"), files.length === 0);
}
