import { templateProblems, type TemplateKind } from "../docx/check-template";
import type { Problem } from "../problems/types";
import { tagsOf } from ".";
import { kindDef, paperKindList, paperKinds, type PaperKind } from "./kinds";

const templateKind = (kind: PaperKind): TemplateKind => ({
  name: paperKinds[kind].name,
  tags: tagsOf(kind),
  signs: kindDef(kind).signs,
});

/** Every fault of a template of a kind of paper at once; [] = it can be filled. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): readonly Problem[] {
  const others = paperKindList.filter((one) => one !== kind).map(templateKind);
  return templateProblems(bytes, templateKind(kind), others);
}
