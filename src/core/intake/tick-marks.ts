/** A sign in front of what stands beside it: evidence below a tick. */
const sign = /^(?:[/✓✔√☑☒xX×✗✘●•■*＊]|\u{1F5F8}|\uf0fc|\uf050|\uf052|\uf0fe)/u;

/** What a tick becomes where its symbol font is lost, and what is typed for one: a tick only where it stands alone. */
const letter = /^(?:ü|þ|P|R|v|V|1|๑)$/;

const blank = /^(?:[☐□○◯\uf0a8\uf06f]|[[(]\s*[\])]|[-–—_.…])*$/u;

/** The text of a ticked cell without its tick; null where none is there. */
export function besideTick(text: string): string | null {
  const typed = text.trim();
  if (letter.test(typed)) return "";
  return sign.test(typed) ? typed.replace(sign, "").trim() : null;
}

/** Whether a cell for a tick says that there is none: blank, a dash, an empty box. */
export const isUnticked = (text: string): boolean => blank.test(text.replace(/\s/g, ""));
