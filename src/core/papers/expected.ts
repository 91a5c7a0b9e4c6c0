import type { Expected } from "../docx/compare";
import type { TagData } from "../docx/fill";
import type { TagDef } from "../docx/tag-types";
import { tagsOf } from ".";
import type { PaperContext } from "./common/context";
import { withoutMark } from "./common/headings";
import { joinMeasures } from "./common/join-rows";
import { kindDef } from "./kinds";

const hasEssential = (tags: readonly TagDef[], field: string): boolean =>
  tags.some((tag) => {
    const isOwn =
      tag.essential === true && tag.prints !== undefined && (tag.fields ?? []).some((one) => one.tag === field);
    return isOwn || hasEssential(tag.fields ?? [], field);
  });

/** A name as it stands in papers: as typed, or without the number typed before it. */
const written = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, withoutMark(name)]).filter((name, at, all) => name !== "" && all.indexOf(name) === at);

/** The names in signature blocks; dots are for the hand. */
function signatories(data: TagData, lists: readonly string[]): readonly Expected[] {
  return lists.flatMap((list) => {
    const blocks = data[list];
    if (!Array.isArray(blocks)) return [];
    return (blocks as readonly (string | TagData)[]).flatMap((block): readonly Expected[] => {
      const name = typeof block === "string" ? "" : block["ชื่อผู้ลงนาม"];
      return typeof name !== "string" || /^[.\s]*$/.test(name) ? [] : [{ what: "ผู้ลงนาม", texts: [name] }];
    });
  });
}

/** What a paper has to show of its workbook: every measure and risk of kinds that list them all, and everyone who signs. */
export function expectedIn(context: PaperContext, data: TagData): readonly Expected[] {
  const tags = tagsOf(context.kind);
  const { works, signs } = kindDef(context.kind);
  const measures =
    works.includes("measures") && hasEssential(tags, "ชื่อมาตรการ") ? joinMeasures(context.book.measures) : [];
  const risks = works.includes("risks") && hasEssential(tags, "ความเสี่ยง") ? context.book.risks : [];
  return [
    ...measures.map(({ name, reportName, topicName }): Expected => {
      return { what: "มาตรการ", texts: written(name, reportName, ...(name === "" ? [topicName] : [])) };
    }),
    ...risks.map(({ risk }): Expected => ({ what: "ความเสี่ยง", texts: [risk] })),
    ...signatories(data, signs),
  ];
}
