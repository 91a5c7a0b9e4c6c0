import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { XmlElement } from "./xml";

export const templateUnseenTag = defineProblem({
  code: "template.unseen-tag",
  severity: "warning",
  message: "แท็ก {found} ที่{place} จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ใน{what}",
  expected: "แท็กอยู่ในข้อความที่มองเห็น และเหมือนกันทุกฉบับของกล่องข้อความ",
  fix: "ยกเลิกการซ่อนหรือการผสานเซลล์ กล่องข้อความให้ลบแล้วสร้างใหม่ด้วย Word",
  why: "ข้อมูลถูกเติมแล้วแต่ไม่อยู่บนหน้ากระดาษ โดยไม่มีใครรู้",
});

/** A tag that prints a value; those of loops may well be hidden. */
const valueTag = /\{[^{}#^/]{1,80}\}/g;

const tagsOf = (text: string): readonly string[] => [...new Set(text.match(valueTag) ?? [])];

const textName = /^(?:w|a|m):t$/;

/** The text below an element, of the elements that `isMeant`. */
function textBelow(xml: string, element: XmlElement, isMeant: (one: XmlElement) => boolean = () => true): string {
  if (textName.test(element.name)) return xml.slice(element.inner, element.innerEnd);
  return element.children.map((child) => (isMeant(child) ? textBelow(xml, child, isMeant) : "")).join("");
}

function property({ children }: XmlElement, properties: string, name: string): XmlElement | undefined {
  return children.find((one) => one.name === properties)?.children.find((one) => one.name === name);
}

function isOn(flag: XmlElement | undefined): boolean {
  return flag !== undefined && !/^(?:0|false|off)$/.test(flag.attributes.get("w:val") ?? "");
}

const isHiddenRun = (run: XmlElement): boolean => isOn(property(run, "w:rPr", "w:vanish"));

/** What nobody sees on the page of some elements, by the element's name: its text, and what staff call it. */
const hides: Readonly<Record<string, (xml: string, element: XmlElement) => readonly [text: string, what: string]>> = {
  "w:p": (xml, element) => [
    textBelow(xml, element, (one) => one.name !== "w:r" || isHiddenRun(one)),
    "ข้อความที่ซ่อนไว้ (Hidden)",
  ],
  "w:tr": (xml, row) => [isOn(property(row, "w:trPr", "w:hidden")) ? textBelow(xml, row) : "", "แถวที่ซ่อนไว้"],
  "w:tc": (xml, cell) => {
    const merge = property(cell, "w:tcPr", "w:vMerge");
    const isBelow = merge !== undefined && merge.attributes.get("w:val") !== "restart";
    return [isBelow ? textBelow(xml, cell) : "", "เซลล์ที่ผสานเข้ากับเซลล์บน"];
  },
};

/** The tags that only one of the two forms of a box has: what programs show depends on how new they are. */
function inOneForm(xml: string, { children }: XmlElement): readonly (readonly [tag: string, what: string])[] {
  const form = (name: string): readonly string[] | null => {
    const found = children.filter((one) => one.name === name);
    return found.length === 0 ? null : found.flatMap((one) => tagsOf(textBelow(xml, one)));
  };
  const [choice, fallback] = [form("mc:Choice"), form("mc:Fallback")];
  if (choice === null || fallback === null) return [];
  const lacking = (from: readonly string[], other: readonly string[], what: string) =>
    from.filter((tag) => !other.includes(tag)).map((tag) => [tag, what] as const);
  return [
    ...lacking(choice, fallback, "กล่องข้อความฉบับของ Word รุ่นใหม่เท่านั้น โปรแกรมอื่นแสดงฉบับสำรองซึ่งไม่มีแท็กนี้"),
    ...lacking(fallback, choice, "กล่องข้อความฉบับสำรองเท่านั้น Word รุ่นใหม่ไม่แสดง"),
  ];
}

/** Tags of one part that are filled where nobody, or not everybody, sees them. */
export function unseenIn(xml: string, elements: readonly XmlElement[], place: string): readonly Problem[] {
  const found = elements.flatMap((element) => {
    if (element.name === "mc:AlternateContent") return inOneForm(xml, element);
    const [text, what] = hides[element.name]?.(xml, element) ?? ["", ""];
    return tagsOf(text).map((tag) => [tag, what] as const);
  });
  const once = new Map(found.map(([tag, what]) => [`${tag}${what}`, { found: tag, what }]));
  return [...once.values()].map((args) => problem(templateUnseenTag, { found: args.found, args: { ...args, place } }));
}
