import { toThaiDigits } from "../calendar";
import { elementAt, elements, type XmlNode } from "./xml-tree";

interface Level {
  readonly format: string;
  /** "%1.%2" with the numbers of the levels. */
  readonly text: string;
  readonly start: number;
}

const val = (element: XmlNode | undefined): string => element?.attributes["val"] ?? "";

const thaiLetters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

function numberText(value: number, format: string): string {
  switch (format) {
    case "thaiNumbers":
    case "thaiCounting":
      return toThaiDigits(String(value));
    case "thaiLetters":
      return thaiLetters.charAt(value - 1) || String(value);
    case "lowerLetter":
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case "upperLetter":
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    default:
      return String(value);
  }
}

function levelsOf(abstract: XmlNode | undefined): readonly Level[] {
  return elements(abstract, "lvl").map((level) => ({
    format: val(elementAt(level, "numFmt")),
    text: val(elementAt(level, "lvlText")),
    start: Number(val(elementAt(level, "start")) || "1"),
  }));
}

/** The automatic numbers and bullets of a paper, which stand in no run of text. */
export class DocxNumbers {
  private readonly lists = new Map<string, { readonly key: string; readonly levels: readonly Level[] }>();
  private readonly counters = new Map<string, number[]>();

  constructor(numbering: XmlNode | null) {
    const root = elementAt(numbering ?? undefined, "numbering");
    const abstracts = new Map(
      elements(root, "abstractNum").map((one) => [one.attributes["abstractNumId"] ?? "", levelsOf(one)]),
    );
    for (const list of elements(root, "num")) {
      const id = list.attributes["numId"] ?? "";
      const restarts = elements(list, "lvlOverride").length > 0;
      const key = val(elementAt(list, "abstractNumId"));
      this.lists.set(id, { key: restarts ? `own ${id}` : key, levels: abstracts.get(key) ?? [] });
    }
  }

  /** The mark in front of the next paragraph of a list, with a space behind it: "๑. ", "- "; "" where it has none. */
  next(properties: XmlNode | undefined): string {
    const id = val(elementAt(properties, "numId"));
    const list = this.lists.get(id);
    const depth = Number(val(elementAt(properties, "ilvl")) || "0");
    const level = list?.levels[depth];
    if (list === undefined || level === undefined || level.format === "none") return "";
    if (level.format === "bullet") return "- ";
    const counts = this.counters.get(list.key) ?? [];
    const own = counts[depth];
    counts.length = depth;
    counts[depth] = own === undefined ? level.start : own + 1;
    this.counters.set(list.key, counts);
    const mark = level.text.replace(/%([1-9])/g, (_, at: string) => {
      const index = Number(at) - 1;
      return numberText(counts[index] ?? 1, list.levels[index]?.format ?? "");
    });
    return mark === "" ? "" : `${mark} `;
  }
}
