import { templateProblems, type TemplateKind } from "../docx/check-template";
import type { Problem } from "../problems/types";
import { tagsOf } from ".";
import { kindDef, paperKindList, paperKinds, type PaperKind } from "./kinds";

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

/** Every fault of a template of a kind of paper at once; [] = it can be filled. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): readonly Problem[] {
  const others = paperKindList.filter((one) => one !== kind).map(templateKind);
  return templateProblems(bytes, templateKind(kind), others);
}
