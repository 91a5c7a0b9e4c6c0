type Child = Node | string;

/** The element of the page's own skeleton with this id; a missing one is a fault of the program. */
export function part(id: string): HTMLElement {
  return partAs(id, HTMLElement);
}

/** The same, of the kind of element that it has to be. */
export function partAs<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`No ${kind.name} ${id}`);
}

/** A new element. Attributes and text go in as they are: nothing of what a workbook holds is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Puts new content in place of the old. */
export function fill(target: HTMLElement, ...children: readonly Child[]): void {
  target.replaceChildren(...children);
}

/** Shows or hides a part; hidden parts are out of reach of the keyboard and of screen readers too. */
export function show(target: HTMLElement, isShown: boolean): void {
  target.hidden = !isShown;
}

/** A text with a sign before it; the sign is for the eye, the text has to say the same. */
export function withSign(sign: string, text: string): readonly Child[] {
  return [element("span", { class: "sign", "aria-hidden": "true" }, sign), ` ${text}`];
}

/** Whether an address may be a link: a script's address never is. */
export function isLinkable(url: string): boolean {
  return /^https:\/\//.test(url);
}

/**
 * Whether a button refuses clicks, and why it does not look like it otherwise: it stays in the focus order, so that the
 * reason beside it can be read.
 */
export function setRefusing(button: HTMLElement, isRefusing: boolean): void {
  if (isRefusing) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
}

export function isRefusing(button: HTMLElement): boolean {
  return button.getAttribute("aria-disabled") === "true";
}
