import { templateProblems, type TemplateKind } from "../docx/check-template";
import type { Problem } from "../problems/types";
import { tagsOf } from ".";
import type { PaperKindDef } from "./common/kind";
import { paperKindList, paperKinds, type PaperKind } from "./kinds";

/** The lists of signatories that a kind's template has blocks for. */
function signsOf(kind: PaperKind): readonly string[] {
  const def: PaperKindDef = paperKinds[kind];
  return def.signers.roles.includes("announcer") ? ["ผู้ประกาศ"] : ["ผู้จัดทำ", "ความเห็นและคำสั่ง"];
}

const templateKind = (kind: PaperKind): TemplateKind => ({
  name: paperKinds[kind].name,
  tags: tagsOf(kind),
  signs: signsOf(kind),
});

/** Every fault of a template of a kind of paper at once; [] = it can be filled. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): readonly Problem[] {
  const others = paperKindList.filter((one) => one !== kind).map(templateKind);
  return templateProblems(bytes, templateKind(kind), others);
}
