import { templateProblems, type TemplateKind } from "../docx/check-template";
import type { TagData } from "../docx/fill";
import { lostFields, lostValues, printedTags, type TagsOfLists } from "../docx/printed-tags";
import { templateUnprinted } from "../docx/problems";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { tagsOf } from ".";
import { kindDef, paperKindList, paperKinds, type PaperKind } from "./kinds";
import { usualTags } from "./usual-tags";

/** The lists in which preparer, opinions and orders stand together: groups on an upright page, rows on one on its side. */
const everyone = [
  ["กลุ่มลงนาม", "ลงนาม"],
  ["แถวลงนาม", "ขวา"],
] as const;
const signedTogether = { ผู้จัดทำ: everyone, ความเห็นและคำสั่ง: everyone };

const templateKind = (kind: PaperKind): TemplateKind => ({
  name: paperKinds[kind].name,
  tags: tagsOf(kind),
  signs: kindDef(kind).signs,
  together: signedTogether,
});

/** What the default template of a kind prints. */
function usualOf(kind: PaperKind): TagsOfLists {
  const lists = usualTags[kind].map((list) => list.split(","));
  return new Map(lists.map(([name = "", ...tags]) => [name, new Set(tags)]));
}

/** So many tags are named. */
const mostNamed = 8;

function unprinted(tags: readonly string[], what: string): readonly Problem[] {
  if (tags.length === 0) return [];
  const named = tags.slice(0, mostNamed).map((tag) => `{${tag}}`);
  const more = tags.length > mostNamed ? ` และอีก ${tags.length - mostNamed} แท็ก` : "";
  return [problem(templateUnprinted, { args: { tags: named.join(" ") + more, what } })];
}

/** The faults of a template of a kind of paper by which it cannot be filled, or not as a person expects. */
export function templateFaults(bytes: Uint8Array, kind: PaperKind): readonly Problem[] {
  const others = paperKindList.filter((one) => one !== kind).map(templateKind);
  return templateProblems(bytes, templateKind(kind), others);
}

/** Every fault of a template of a kind of paper at once, and what its tables leave out; [] = it can be filled. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): readonly Problem[] {
  const faults = templateFaults(bytes, kind);
  if (faults.some(({ severity }) => severity === "error")) return faults;
  const tags = tagsOf(kind);
  const lost = lostFields(printedOf(bytes, kind), usualOf(kind), tags);
  return [...faults, ...unprinted(lost, "ในตารางหรือส่วนซ้ำเดียวกัน")];
}

/** What a template of a kind prints, by the lists of its tags. */
export function printedOf(template: Uint8Array, kind: PaperKind): TagsOfLists {
  return printedTags(template, tagsOf(kind));
}

/** What of the data of a paper is nowhere on it because its template has no place for it. `printed`: the paper's text. */
export function unprintedValues(
  template: Uint8Array,
  kind: PaperKind,
  values: TagData,
  printed: string,
): readonly Problem[] {
  const tags = tagsOf(kind);
  const lost = lostValues(values, tags, printedOf(template, kind), usualOf(kind), printed);
  return unprinted(lost, "สมุดงานมีข้อมูลนี้ จึงไม่อยู่ในหน้าใดของเอกสาร");
}
