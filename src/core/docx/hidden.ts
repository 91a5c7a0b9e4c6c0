import { cut, elementsOf } from "./prepare";
import { below, isOn, saidByStyle, valueOf, type Styles } from "./styles";
import { parseXml, type XmlElement } from "./xml";

/** A stretch of a part whose text is on the page for nobody, and what staff call it. */
export interface Hidden {
  readonly at: number;
  readonly end: number;
  readonly what: string;
}

/** The nearest of Word's own elements of a name around another. */
function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let one = element.parent; one !== null; one = one.parent) if (one.name === `w:${name}`) return one;
  return undefined;
}

/** A run with what is asked of it and of its styles. */
interface Run {
  /** What the run says of its text by a name, then its own style, then its paragraph's. */
  readonly said: (name: string) => readonly (XmlElement | undefined)[];
  /** What its paragraph says by a name, else the paragraph's style. */
  readonly ofParagraph: (name: string) => XmlElement | undefined;
  /** The colour behind it; "" where it is not known: in a box, or in a table whose style shades. */
  readonly ground: () => string;
}

const firstOf = (some: readonly (XmlElement | undefined)[]): XmlElement | undefined =>
  some.find((one) => one !== undefined);

const paper = "FFFFFF";
const shading = ["tblStylePr", "tcPr"];

function readRun(run: XmlElement, styles: Styles): Run {
  const paragraph = around(run, "p");
  const style = valueOf(below(paragraph, "pPr", "pStyle"));
  const own = valueOf(below(run, "rPr", "rStyle")) || "\u0000";
  const said = (name: string) => [
    below(run, "rPr", name),
    saidByStyle(styles, own, "rPr", name),
    saidByStyle(styles, style, "rPr", name),
  ];
  const ofParagraph = (name: string) => below(paragraph, "pPr", name) ?? saidByStyle(styles, style, "pPr", name);
  const ground = (): string => {
    if (around(run, "txbxContent") !== undefined || firstOf(said("highlight")) !== undefined) return "";
    const table = around(run, "tbl");
    const shade =
      firstOf(said("shd")) ??
      ofParagraph("shd") ??
      below(around(run, "tc"), "tcPr", "shd") ??
      below(table, "tblPr", "shd");
    const fill = valueOf(shade, "fill");
    if (shade !== undefined && fill !== "auto") return valueOf(shade) === "clear" ? fill : "";
    const look = valueOf(below(table, "tblPr", "tblStyle"));
    return look !== "" && shading.some((name) => saidByStyle(styles, look, name) !== undefined) ? "" : paper;
  };
  return { said, ofParagraph, ground };
}

const channels = (color: string): readonly number[] => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Colours so near to each other are one to the eye, of 255. */
const nearest = 20;
/** Text smaller than this is no text to a reader, in half points; the size of Thai letters is one of two. */
const smallest = 8;
/** A line set so low shows none of its text, in twips. */
const lowestLine = 100;

/** What hides the text of a run, and what staff call it. */
const ofRuns: readonly (readonly [what: string, hides: (run: Run) => boolean])[] = [
  [
    "ข้อความที่ซ่อนไว้ (Hidden)",
    ({ said }) => {
      const [own, ...ofStyles] = said("vanish");
      // Of two styles that both turn it on, one turns it off again.
      return own === undefined ? ofStyles.filter(isOn).length === 1 : isOn(own);
    },
  ],
  [
    "ตัวอักษรที่เล็กกว่า 4 พอยต์",
    ({ said }) => {
      const sizes = ["sz", "szCs"].map((name) => Number(valueOf(firstOf(said(name)))));
      const largest = Math.max(...sizes);
      return largest > 0 && largest < smallest;
    },
  ],
  [
    "ตัวอักษรสีเดียวกับพื้น",
    ({ said, ground }) => {
      const color = channels(valueOf(firstOf(said("color"))));
      if (color.some(isNaN)) return false;
      // Of an unknown ground a channel is no number, and nothing is near it.
      const behind = channels(ground());
      return color.every((one, index) => Math.abs(one - (behind[index] ?? 0)) < nearest);
    },
  ],
  [
    "บรรทัดที่ตั้งความสูงไว้ไม่ถึง 5 พอยต์",
    ({ ofParagraph }) => {
      const spacing = ofParagraph("spacing");
      return valueOf(spacing, "lineRule") === "exact" && Number(valueOf(spacing, "line")) < lowestLine;
    },
  ],
];

const removed = "ข้อความที่ติดตามไว้ว่าลบหรือย้ายออก";

/** What hides an element with all of its text, by its name. */
const ofElements: Readonly<Record<string, (element: XmlElement, styles: Styles) => string | undefined>> = {
  "w:r": (element, styles) => {
    const run = readRun(element, styles);
    return ofRuns.find(([, hides]) => hides(run))?.[0];
  },
  "w:tr": (row) => {
    if (isOn(below(row, "trPr", "hidden"))) return "แถวที่ซ่อนไว้";
    return below(row, "trPr", "del") && removed;
  },
  "w:tc": (cell) => {
    const merge = below(cell, "tcPr", "vMerge");
    return merge !== undefined && valueOf(merge) !== "restart" ? "เซลล์ที่ผสานเข้ากับเซลล์บน" : undefined;
  },
  "w:moveFrom": () => removed,
  "w:del": () => removed,
};

/** Everything among some elements of a part that its reader does not see, outermost first. */
export function hiddenIn(elements: readonly XmlElement[], styles: Styles): readonly Hidden[] {
  return elements.flatMap((element) => {
    const what = ofElements[element.name]?.(element, styles);
    return what === undefined ? [] : [{ at: element.at, end: element.end, what }];
  });
}

/** A printed part without what its reader does not see: of two forms of a box, the one that is for older programs. */
export function withoutHidden(xml: string, styles: Styles): string {
  const root = parseXml(xml);
  if (root === null) return xml;
  const elements = elementsOf(root);
  return cut(xml, [...hiddenIn(elements, styles), ...elements.filter(({ name }) => name === "mc:Fallback")]);
}
