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
  /** What a list's items have to tell; the first names the item: without it the item is on no page. */
  readonly prints?: readonly Fact[];
  /** A text that may merge its cell with the one above: it stands in a cell of its own. */
  readonly merges?: true;
  /** Paragraphs of which there is one as a rule: they may stand within a line. */
  readonly inline?: true;
}

/** Something that an item of a list has to tell, by the tags that print it. */
export interface Fact {
  /** Any of these will do. */
  readonly tags: readonly string[];
  /** The condition without which there is nothing to print. */
  readonly when?: string;
  /** A tag outside the list that prints it where a condition inside the list does not hold. */
  readonly elsewhere?: { readonly tag: string; readonly unless: string };
}

export function text(tag: string, meaning: string, example: string): TagDef {
  return { tag, meaning, example, kind: "text" };
}

/** A list; `prints` are the columns of its table, the one that names the item first, several tags where any will do. */
export function list(
  tag: string,
  meaning: string,
  fields: readonly TagDef[],
  essential?: "essential",
  prints: readonly (string | readonly string[] | Fact)[] = [],
): TagDef {
  const facts = prints.map((one): Fact => {
    if (typeof one === "string") return { tags: [one] };
    return "tags" in one ? one : { tags: one };
  });
  return {
    tag,
    meaning,
    example: "",
    kind: "list",
    fields,
    ...(essential ? { essential: true as const } : {}),
    ...(facts.length > 0 ? { prints: facts } : {}),
  };
}

/** A text that merges its cell with the one above where both say the same. */
export function mergingText(tag: string, meaning: string, example: string): TagDef {
  return { ...text(tag, meaning, example), merges: true };
}

/** A section of ข้อความ: the office's own paragraphs; without any, {^tag} shows the template's own words. */
export function section(tag: string, meaning: string): TagDef {
  return { tag, meaning, example: "", kind: "lines" };
}

/** A section of one line, which may stand within a line of the template. */
export function lineSection(tag: string, meaning: string): TagDef {
  return { ...section(tag, meaning), inline: true };
}
