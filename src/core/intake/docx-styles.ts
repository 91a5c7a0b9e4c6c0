import { elementAt, type XmlNode } from "./xml-tree";

export const val = (element: XmlNode | undefined): string => element?.attributes["val"] ?? "";
export const isOn = (element: XmlNode | undefined): boolean =>
  element !== undefined && !["0", "false", "off", "none"].includes(val(element));

const unseen = ["vanish", "strike", "dstrike"] as const;
type Unseen = (typeof unseen)[number];
type Looks = ReadonlyMap<Unseen, boolean>;

/** What properties of runs say of each: on, off, or nothing. */
const saidBy = (properties: XmlNode | undefined): Looks =>
  new Map(
    unseen.flatMap((name) => {
      const found = elementAt(properties, name);
      return found === undefined ? [] : [[name, isOn(found)] as const];
    }),
  );

/** What the styles of a paper strike out or hide. A style has what it is based on, unless it says otherwise. */
export class StyleLooks {
  readonly #styles: ReadonlyMap<string, XmlNode>;
  readonly #looks = new Map<string, Looks>();
  readonly #standard: string;

  constructor(styles: readonly XmlNode[]) {
    this.#styles = new Map(styles.map((style) => [style.attributes["styleId"] ?? "", style]));
    const standard = styles.find(
      ({ attributes }) => attributes["type"] === "paragraph" && ["1", "true"].includes(attributes["default"] ?? ""),
    );
    this.#standard = standard?.attributes["styleId"] ?? "";
  }

  #ofStyle(id: string): Looks {
    const known = this.#looks.get(id);
    if (known !== undefined) return known;
    // A style that is based on itself in a ring ends here.
    this.#looks.set(id, new Map());
    const style = this.#styles.get(id);
    const base = val(elementAt(style, "basedOn"));
    const looks = new Map([...(base === "" ? [] : this.#ofStyle(base)), ...saidBy(elementAt(style, "rPr"))]);
    this.#looks.set(id, looks);
    return looks;
  }

  /**
   * What holds for a run by its own properties, and where these say nothing by the styles of the run and its paragraph:
   * one of both is enough, both together undo each other (ISO/IEC 29500-1, 17.7.3).
   */
  of(properties: XmlNode | undefined, paragraphStyle: string): ReadonlySet<Unseen> {
    const own = saidBy(properties);
    const run = val(elementAt(properties, "rStyle"));
    const byRun = run === "" ? null : this.#ofStyle(run);
    const byParagraph = this.#ofStyle(paragraphStyle === "" ? this.#standard : paragraphStyle);
    const isHeld = (name: Unseen): boolean =>
      own.get(name) ?? (byRun?.get(name) === true) !== (byParagraph.get(name) === true);
    return new Set(unseen.filter(isHeld));
  }
}

export const noLooks = new StyleLooks([]);

/** Styles that make a heading: by outline level or by name, and those based on them. */
export function headingStyles(styles: readonly XmlNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const style of styles) {
    const isHeading =
      elementAt(style, "pPr", "outlineLvl") !== undefined || /^(?:heading|title)/i.test(val(elementAt(style, "name")));
    const isBold = isOn(elementAt(style, "rPr", "b")) || isOn(elementAt(style, "rPr", "bCs"));
    const base = val(elementAt(style, "basedOn"));
    if (isHeading || isBold || found.has(base)) found.add(style.attributes["styleId"] ?? "");
  }
  return found;
}

/** Styles of the lines of a table of contents, which Word makes itself. */
export function contentsStyles(styles: readonly XmlNode[]): ReadonlySet<string> {
  const named = styles.filter((style) => /^(?:toc|contents)\s*[0-9]$/i.test(val(elementAt(style, "name"))));
  const common = Array.from({ length: 9 }, (_, level) => `TOC${level + 1}`);
  return new Set([...named.map((style) => style.attributes["styleId"] ?? ""), ...common]);
}
