import type { Measure } from "../../model/measures";
import { computed, type PaperContext } from "./context";
import type { TagData } from "../../docx/fill";
import { keepRow } from "../../docx/markers";
import { addressesIn, linked, qrMark } from "../../docx/inline-marks";

// What no narrow column holds: an address, or a run of Latin as long as one.
const address = /https?:|www\.|[!-~]{25,}/i;

/** Whether a piece of evidence is an address, which is listed at the end of a paper and pointed to in its tables. */
export function isAddress(evidence: string): boolean {
  return address.test(evidence);
}

/** What a row says that leads to no page of the web: the reader has to know that none is missing. */
const onPaper = "ตรวจได้จากเอกสารที่ระบุ\n(ไม่มีที่อยู่เว็บ)";

/** A line of evidence as rows, one an address, so that each has its code beside it; words stay with the one they lead to. */
function entriesOf(line: string): readonly TagData[] {
  const found = addressesIn(line);
  if (found.length === 0) return [{ ข้อความหลักฐาน: line, คิวอาร์โค้ด: onPaper }];
  return found.map(({ text }, index) => {
    const next = found[index + 1];
    const from = index === 0 ? 0 : (found[index]?.at ?? 0);
    const words = line.slice(from, next?.at ?? line.length).trim();
    return { ข้อความหลักฐาน: linked(words), คิวอาร์โค้ด: qrMark(text) };
  });
}

/** So many entries stand on one page with the name of their measure; more would leave a hole before them. */
const keptTogether = 4;

/**
 * Several entries of a measure with its number and their own, so that one behind the turn of a page says whose it is;
 * a few stay together, so that none ends up on a page alone.
 */
function numbered(context: PaperContext, entries: readonly TagData[], number: number): readonly TagData[] {
  const isKept = (index: number): boolean => entries.length <= keptTogether && index < entries.length - 1;
  return entries.map((entry, index) => ({
    ลำดับหลักฐาน: entries.length > 1 ? (isKept(index) ? keepRow : "") + computed(context, `${number}.${index + 1}`) : "",
    ...entry,
  }));
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
      หลักฐาน: measure.evidence.map(linked).join("\n"),
      รายการหลักฐาน: numbered(context, measure.evidence.flatMap(entriesOf), number),
    }));
  return rows.length === 0 ? [] : [{ หลักฐานแนบ: rows }];
}
