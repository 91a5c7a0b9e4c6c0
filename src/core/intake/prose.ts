import type { PaperKind } from "../papers/kinds";
import { RowDraft, type DraftCell } from "./draft";
import type { PartBlock } from "./paper-parts";
import type { SourceParagraph } from "./source";

/** Where prose stands in a paper: which tables are behind it, and under which heading. */
export interface ProseState {
  /** Tables of data that were passed. */
  readonly tables: number;
  /** The last heading that opens a section, "" before the first. */
  readonly heading: string;
  /** The next block is a table of data, or only short headings stand between. */
  readonly isBeforeTable: boolean;
  /** At most one more paragraph stands between it and the table. */
  readonly isNearTable: boolean;
  /** A paragraph of running text came before, under this heading. */
  readonly hasProse: boolean;
}

/** What the program works out anew: it is told, and no part of the texts of an office. */
export const computedSection = "เทียบกับปีก่อน";

const headings: readonly (readonly [RegExp, string])[] = [
  [/^คำนำ$/, "คำนำ"],
  [/^สารบัญ$/, "สารบัญ"],
  [/^บทสรุปผู้บริหาร$/, "บทสรุปผู้บริหาร"],
  [/^บทนำ$/, "บทนำ"],
  [/^เทียบกับปีงบประมาณ\s*(?:พ\.\s*ศ\.)?\s*[0-9๐-๙]{4}$/, computedSection],
  [/^(?:บท)?สรุป(?:ผล)?$/, "สรุป"],
];
const partHeading = /^ส่วนที่\s*([๑-๔1-4])/;

/** The title of what is annexed to an announcement; a sentence of the body may begin with the same words. */
export const annexHead =
  /^(?:เอกสาร)?แนบท้ายประกาศ(?:$|\s*\(|\s*(?:องค์การบริหาร|เทศบาล|อบต|อบจ|ทต|เมืองพัทยา|สำนักงาน|เรื่อง|ลงวันที่|ที่\s*[0-9๐-๙]|หมายเลข)[\s\S]{0,160}$)/;

/** The parts of a memo by their usual headings, numbered or not, with the text behind one on the same line. */
const memoParts: readonly (readonly [RegExp, string])[] = [
  [/^(?:เรื่องเดิม|ความเป็นมา)$/, "เรื่องเดิม"],
  [/^(?:ข้อเท็จจริง)$/, "ข้อเท็จจริง"],
  [/^(?:ข้อกฎหมาย|ข้อระเบียบ|(?:ระเบียบ|กฎหมาย)[ก-๙\s/และ]{0,40}ที่เกี่ยวข้อง)$/, "ข้อเท็จจริง"],
  [/^(?:ข้อเสนอ(?:แนะ)?|ข้อพิจารณา|ข้อเสนอเพื่อพิจารณา|ข้อพิจารณาและข้อเสนอ(?:แนะ)?)$/, "ข้อเสนอ"],
];
const memoHead = /^(?:[0-9๐-๙]{1,2}\s*[.)]\s*)?([ก-๙/]+(?:\s?และ\s?[ก-๙/]+)?)(?:\s*[:：]\s*|[\t ]+|$)([\s\S]*)$/;

/** What a paragraph of a memo opens. */
export interface MemoPart {
  readonly section: string;
  /** The heading as typed, where the template prints it in other words; "" where in the same. */
  readonly heading: string;
  /** What stands behind the heading on its line. */
  readonly rest: string;
}

/** The part of a memo that a paragraph opens; null where it opens none. */
export function memoPartOf(text: string): MemoPart | null {
  const [, name = "", rest = ""] = memoHead.exec(text.trim()) ?? [];
  const section = memoParts.find(([shape]) => shape.test(name))?.[1];
  return section === undefined ? null : { section, heading: name === section ? "" : name, rest: rest.trim() };
}

/** Words of papers that say nothing of their own: dividers, page numbers, pointers to the next page. */
const noise: readonly RegExp[] = [
  /^[\s*.…_\-–—=\\/]+$/,
  /^[-–]?\s*[0-9๐-๙]{1,3}\s*[-–]?$/,
  /^\/.{0,40}(?:\.{2,}|…)$/,
  /^\(\s*(?:ต่อ|ลงชื่อ)\s*\)$/,
  /^สัญลักษณ์\s+[●○◐■□▲✓/xX](?!.*(?:หมายถึง|=))/,
  /^(?:เอกสารแนบท้าย|หลักฐานการดำเนินการตามมาตรการ|การกำกับติดตามการดำเนินการตามมาตรการ|การประเมินระดับความเสี่ยง|แผนและผลการจัดการความเสี่ยง)$/,
  /^ปัญหา\/อุปสรรค และข้อเสนอแนะ$/,
  annexHead,
  /^ตาราง(?:ที่)?\s*[0-9๐-๙]*\s*(?:\(ต่อ\))?$/,
];

/** Whether a paragraph only leads on, parts pages or names what follows. */
export function isNoise(text: string): boolean {
  return noise.some((one) => one.test(text.trim()));
}

/** The section whose heading a paragraph is; "" for any other. */
export function headingSection(text: string): string {
  const line = text.trim();
  const part = partHeading.exec(line)?.[1];
  if (part !== undefined && line.length <= 260) {
    const thai = "๑๒๓๔".charAt("1234".indexOf(part)) || part;
    return `ส่วนที่ ${thai}`;
  }
  return headings.find(([shape]) => shape.test(line))?.[1] ?? "";
}

const closing = /^จึง(?:เรียน|ประกาศ|รายงาน|เสนอ)/;
const longProse = 150;
/** A sentence over a table, which is no title of it. */
const tableSentence = /^(?:ตามที่|ด้วย|ผลการประเมิน|เห็น|ขอ(?!ง)|จึง|ได้|โดย|ทั้งนี้|บัดนี้|เพื่อ|ในการนี้|[0-9๐-๙]{1,2}[.)])/;
const isMemoPart = (heading: string): boolean => memoParts.some(([, section]) => section === heading);

type Sections = (state: ProseState, text: string) => string;

const reportSections: Sections = ({ tables, heading, isBeforeTable }, text) => {
  if (closing.test(text)) return "คำลงท้าย";
  // A line over a further table is its caption, and no section holds it.
  if (tables > 0 && isBeforeTable && text.length <= 80) return "";
  if (tables > 0) return "สรุป";
  return heading === "คำนำ" ? "คำนำ" : "บทนำ";
};

/**
 * The section of ข้อความ that a running paragraph belongs to, by the kind of paper and its place; "" = none. A kind that
 * is not named here reads as a report.
 */
const sectionsOf: Readonly<Partial<Record<PaperKind, Sections>>> = {
  progress: (state, text) => {
    if (state.tables === 1 && !closing.test(text) && state.isBeforeTable) return "ผลการดำเนินการ";
    return reportSections(state, text);
  },
  "risk-plan": (state, text) => (state.heading === "คำนำ" ? "บทนำ" : reportSections(state, text)),
  memo: ({ tables, heading, isBeforeTable, isNearTable, hasProse }, text) => {
    if (closing.test(text)) return "คำลงท้าย";
    const isHeading = isNearTable && hasProse && text.length <= longProse && !tableSentence.test(text);
    const leads = isBeforeTable && /ดังนี้\s*[:：]?$|ต่อไปนี้\s*[:：]?$/.test(text);
    if (isMemoPart(heading) && !isHeading && !(leads && heading === "เรื่องเดิม")) return heading;
    if (tables === 0) return isHeading ? "หัวข้อตารางมาตรการ" : "บทนำ";
    return isBeforeTable && isHeading ? "หัวข้อตารางผล" : "ผลการประเมิน";
  },
  announcement: ({ tables, heading }, text) => {
    if (closing.test(text)) return "คำลงท้าย";
    if (heading === "แนบท้าย") return tables === 0 ? "บทนำเอกสารแนบท้าย" : "";
    return "เนื้อความ";
  },
  analysis: ({ heading }) => {
    if (heading === "สารบัญ") return "สารบัญ";
    return heading === "" ? "" : heading;
  },
};

/** The section that a paragraph of prose belongs to; "" where the kind of paper has none for it. */
export function sectionFor(kind: PaperKind, state: ProseState, text: string): string {
  return (sectionsOf[kind] ?? reportSections)(state, text.trim());
}

/** A paragraph as a row of ข้อความ. */
export function textRow(kind: PaperKind, section: string, cell: DraftCell): RowDraft {
  const row = new RowDraft();
  row.set("report", kind, cell.place);
  row.set("section", section, cell.place);
  row.set("text", cell.text, cell.place);
  return row;
}

/** The paragraphs of a stretch. */
export function proseParagraphs(blocks: readonly PartBlock[]): readonly SourceParagraph[] {
  return blocks.flatMap(({ block }) => (block.kind === "paragraph" ? [block] : []));
}
