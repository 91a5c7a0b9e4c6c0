import type { Host } from "./host";

export interface Shown {
  readonly kind: "alert" | "prompt" | "dialog" | "sidebar";
  readonly title: string;
  readonly text: string;
}

export interface MenuEntry {
  readonly title: string;
  readonly target: string | readonly MenuEntry[];
}

/** The functions that a menu calls, in its order. */
export const menuTargets = (menu: readonly MenuEntry[]): string[] =>
  menu.flatMap(({ target }) => (typeof target === "string" ? [target] : menuTargets(target)));

/** The person before the screen: what was shown, and what is answered. */
export class FakePerson {
  shown: Shown[] = [];
  menu: MenuEntry[] | null = null;
  /** Answers of prompts in their order; "" when used up. null closes the prompt. */
  typed: (string | null)[] = [];
  /** Answers of yes-no questions in their order; yes when used up. */
  chosen: boolean[] = [];

  get last(): string {
    return this.shown[this.shown.length - 1]?.text ?? "";
  }

  get all(): string {
    return this.shown.map(({ title, text }) => `${title}\n${text}`).join("\n\n");
  }
}

const buttons = { OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO", CLOSE: "CLOSE" } as const;
const sets = { OK: "OK", OK_CANCEL: "OK_CANCEL", YES_NO: "YES_NO", YES_NO_CANCEL: "YES_NO_CANCEL" } as const;

function menuProxy(
  host: Host,
  person: FakePerson,
  entries: MenuEntry[],
  known: Map<object, readonly MenuEntry[]>,
  title: string,
): object {
  const proxy: object = host.wrap("Menu", {
    addItem: (name: unknown, target: unknown) => {
      if (typeof name !== "string" || typeof target !== "string") throw new Error("addItem takes two texts");
      entries.push({ title: name, target });
      return proxy;
    },
    addSeparator: () => proxy,
    addSubMenu: (menu: object) => {
      const sub = known.get(menu);
      if (sub === undefined) throw new Error("addSubMenu takes a menu");
      entries.push({ title: titles.get(menu) ?? "", target: sub });
      return proxy;
    },
    addToUi: () => {
      person.menu = entries;
    },
  });
  known.set(proxy, entries);
  titles.set(proxy, title);
  return proxy;
}

const titles = new WeakMap<object, string>();

/** The spreadsheet's user interface with a person who answers. */
export function fakeUi(host: Host, person: FakePerson): object {
  const menus = new Map<object, readonly MenuEntry[]>();
  const texts = (...all: readonly unknown[]): void => {
    if (!all.every((one) => typeof one === "string")) throw new Error("The parameters do not match: texts are wanted");
  };
  return host.wrap("Ui", {
    ButtonSet: sets,
    Button: buttons,
    createAddonMenu: () => menuProxy(host, person, [], menus, ""),
    createMenu: (title: string) => menuProxy(host, person, [], menus, title),
    alert: (title: string, text: string, set: string) => {
      texts(title, text, set);
      person.shown.push({ kind: "alert", title, text });
      if (set === sets.OK) return buttons.OK;
      return (person.chosen.shift() ?? true) ? buttons.YES : buttons.NO;
    },
    prompt: (title: string, text: string, set: string) => {
      texts(title, text, set);
      person.shown.push({ kind: "prompt", title, text });
      const typed = person.typed.length > 0 ? person.typed.shift() : "";
      return host.wrap("PromptResponse", {
        getSelectedButton: () => (typed === null || typed === undefined ? buttons.CLOSE : buttons.OK),
        getResponseText: () => typed ?? "",
      });
    },
    showModalDialog: (_html: object, title: string) => {
      person.shown.push({ kind: "dialog", title, text: "" });
    },
    showSidebar: () => {
      person.shown.push({ kind: "sidebar", title: "", text: "" });
    },
  });
}
