interface Draft {
  readonly typed: string;
  /** What the box held by itself when it was typed into. */
  readonly own: string;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What was typed into boxes of the page and is not saved yet: boxes are built anew whenever the workbook is read. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  /** Puts back what was typed into the box of this key, and keeps what is typed from now on; answers what it held by then. */
  keep(key: string, box: Box): string | null {
    const own = box.value;
    const earlier = this.#drafts.get(key) ?? null;
    if (earlier !== null) box.value = earlier.typed;
    box.addEventListener("input", () => {
      if (box.value === own) this.#drafts.delete(key);
      else this.#drafts.set(key, { typed: box.value, own });
    });
    return earlier?.own ?? null;
  }

  forget(key: string): void {
    this.#drafts.delete(key);
  }

  clear(): void {
    this.#drafts.clear();
  }

  /** The boxes that hold what was typed and is not saved yet. */
  get keys(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  /** What was typed into boxes that are no longer there. */
  without(keys: ReadonlySet<string>): readonly (readonly [key: string, typed: string])[] {
    return [...this.#drafts].filter(([key]) => !keys.has(key)).map(([key, { typed }]) => [key, typed] as const);
  }
}
