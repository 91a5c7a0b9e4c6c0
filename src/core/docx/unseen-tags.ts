import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { hiddenIn } from "./hidden";
import { textInside } from "./prepare";
import type { ScannedTag } from "./scan";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml";

export const templateUnseenTag = defineProblem({
  code: "template.unseen-tag",
  severity: "warning",
  message: "แท็ก {found} ที่{place} จะไม่ปรากฏให้ผู้อ่านเห็น: อยู่ใน{what}",
  expected: "แท็กอยู่ในข้อความที่มองเห็น ในที่ที่ขยายตามข้อความ และเหมือนกันทุกฉบับของกล่องข้อความ",
  fix: "ยกเลิกการซ่อนหรือการผสานเซลล์ ใช้สีและขนาดตัวอักษรปกติ รายการให้ย้ายออกจากกล่องข้อความ",
  why: "ข้อมูลถูกเติมแล้วแต่ไม่อยู่บนหน้ากระดาษ โดยไม่มีใครรู้",
});

/** A tag that prints a value; those of loops may well be hidden. */
const valueTag = /\{[^{}#^/]{1,80}\}/g;

const tagsOf = (text: string): readonly string[] => [...new Set(text.match(valueTag) ?? [])];

/** The tags that only one of the two forms of a box has: what programs show depends on how new they are. */
function inOneForm(xml: string, { children }: XmlElement): readonly (readonly [tag: string, what: string])[] {
  const form = (name: string): readonly string[] | null => {
    const found = children.filter((one) => one.name === name);
    return found.length === 0 ? null : found.flatMap((one) => tagsOf(textInside(xml, one)));
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

const listInBox = "กล่องข้อความ ซึ่งไม่ต่อไปหน้าถัดไป รายการที่ยาวกว่าหน้ากระดาษถูกตัด";

/** A part of a template as it is looked through for what nobody sees. */
interface LookedThrough {
  readonly xml: string;
  readonly elements: readonly XmlElement[];
  readonly tags: readonly ScannedTag[];
  /** In words (Thai). */
  readonly place: string;
}

/** The tags of one part that are filled where nobody, or not everybody, sees them; lists in a box too. */
export function unseenIn(
  { xml, elements, tags, place }: LookedThrough,
  styles: Styles,
  lists: ReadonlySet<string>,
): readonly Problem[] {
  const hidden = hiddenIn(elements, styles);
  const found = new Map<string, Set<string>>();
  const add = (what: string, tag: string) => found.set(what, (found.get(what) ?? new Set()).add(tag));
  for (const tag of tags) {
    const stretch = tag.sign === "" ? hidden.find(({ at, end }) => at < tag.at && tag.at < end) : undefined;
    if (stretch !== undefined) add(stretch.what, `{${tag.name}}`);
    if (tag.sign === "#" && tag.paragraph.box > 0 && lists.has(tag.name)) add(listInBox, `{#${tag.name}}`);
  }
  for (const element of elements.filter(({ name }) => name === "mc:AlternateContent")) {
    for (const [tag, what] of inOneForm(xml, element)) add(what, tag);
  }
  return [...found].map(([what, names]) => {
    const all = [...names].join(" ");
    return problem(templateUnseenTag, { found: all, args: { found: all, what, place } });
  });
}
