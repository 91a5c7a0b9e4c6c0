import { compareWith } from "../../compute/compare-years";
import { yearBeforeOn } from "../../compute/year-before";
import { comparisonSentences } from "../../compute/year-sentences";
import type { TagData } from "../../docx/fill";
import { computed, type PaperContext } from "../common/context";

/**
 * The year against the one before it, worked out anew from the sheet เทียบกับปีก่อน, which keeps last year, and from the
 * workbook as it stands; nothing where the workbook has no such sheet.
 */
export function comparisonData(context: PaperContext): { readonly เทียบกับปีก่อน: readonly TagData[] } {
  const before = yearBeforeOn(context.book.data);
  if (before === null || before.fiscalYear >= context.book.settings.fiscalYear) return { เทียบกับปีก่อน: [] };
  const lines = comparisonSentences(compareWith(before, context.book), (text) => computed(context, text));
  return {
    เทียบกับปีก่อน: [{ ปีที่เทียบ: computed(context, before.fiscalYear), ข้อความเปรียบเทียบ: lines }],
  };
}
