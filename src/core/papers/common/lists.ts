import type { Item } from "../../model/items";
import type { PaperContext } from "./context";
import { computed } from "./context";
import { typedProse } from "./typed-text";

/** How a template marks the items of a list cell. A single item has no mark. */
export type Mark = "number" | "paren" | "dash" | "none";

function markOf(context: PaperContext, mark: Mark, position: number): string {
  switch (mark) {
    case "number":
      return `${computed(context, position)}. `;
    case "paren":
      return `(${computed(context, position)}) `;
    case "dash":
      return "- ";
    case "none":
      return "";
  }
}

/** The text of a list cell, a line an item; sub-items are dashed under theirs. */
export function listText(context: PaperContext, items: readonly Item[], mark: Mark): string {
  return items
    .map((item, index) => {
      const head = items.length > 1 ? markOf(context, mark, index + 1) : "";
      const [text = "", ...subs] = [item.text, ...item.subs].map((line) => typedProse(context.book, line));
      return [head + text, ...subs.map((sub) => `- ${sub}`)].join("\n");
    })
    .join("\n");
}
