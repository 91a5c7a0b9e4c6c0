/** A tag of a template: the list of them is what staff read in templates/README and what the program fills. */
export interface TagDef {
  readonly tag: string;
  /** Thai: what it prints. */
  readonly meaning: string;
  /** Thai: what it may look like, for a text; "" for a list. */
  readonly example: string;
  /**
   * text: prints itself. lines: a list of paragraphs, printed by {.} inside {#tag}...{/tag}.
   * list: rows or blocks with tags of their own. flag: a condition for {#tag} or {^tag}.
   */
  readonly kind: "text" | "lines" | "list" | "flag";
  /** The tags inside a list. */
  readonly fields?: readonly TagDef[];
  /** A list without which the paper is not this paper: its table has to be in the template. */
  readonly essential?: true;
}

export function text(tag: string, meaning: string, example: string): TagDef {
  return { tag, meaning, example, kind: "text" };
}

export function list(tag: string, meaning: string, fields: readonly TagDef[], essential?: "essential"): TagDef {
  return { tag, meaning, example: "", kind: "list", fields, ...(essential ? { essential: true as const } : {}) };
}

/** A section of ข้อความ: the office's own paragraphs; without any, {^tag} shows the template's own words. */
export function section(tag: string, meaning: string): TagDef {
  return { tag, meaning, example: "", kind: "lines" };
}
