import type { Measure } from "../../model/measures";
import { computed, type PaperContext } from "./context";
import type { TagData } from "../../docx/fill";

// What no narrow column holds: an address, or a run of Latin as long as one.
const address = /https?:|www\.|[!-~]{25,}/i;

/** Whether a piece of evidence is an address, which is listed at the end of a paper and pointed to in its tables. */
export function isAddress(evidence: string): boolean {
  return address.test(evidence);
}

/** A measure with the number that it has everywhere in a paper. */
export interface NumberedMeasure {
  readonly measure: Measure;
  readonly number: number;
}

/** The table of evidence at the end, by the measures' own numbers; [] where no measure has any. */
export function evidenceData(context: PaperContext, measures: readonly NumberedMeasure[]): readonly TagData[] {
  const rows = measures
    .filter(({ measure }) => measure.evidence.length > 0)
    .map(({ measure, number }) => ({
      ลำดับ: computed(context, number),
      ชื่อในรายงานผล: measure.reportName,
      หลักฐาน: measure.evidence.join("\n"),
    }));
  return rows.length === 0 ? [] : [{ หลักฐานแนบ: rows }];
}
