import { riskLevelOf } from "../../compute";
import { periodText } from "./measure-data";
import { ownerText } from "./typed-text";
import type { Item } from "../../model/items";
import type { Measure } from "../../model/measures";
import type { OitElement, PaperKindDef } from "./kind";
import type { PaperContext } from "./context";

/** Something that an OIT item requires of the paper that answers it. */
export interface RequiredElement {
  /** In Thai. */
  readonly name: string;
  /** Where the requirement was read. */
  readonly source: string;
  /** What it is an element of; "year" = of any paper. */
  readonly of: "measures" | "risks" | "year";
  /** Words of the sheet รายการ OIT that ask for it. */
  readonly askedBy: RegExp;
  /** Answered in running text too; else only a table tells it of each thing. */
  readonly inText?: true;
  /** Its proofs are wordings of one thing: any of them answers it whole. */
  readonly isOneThing?: true;
  /** A blank is no error of the paper: there may be nothing to tell. */
  readonly mayBeBlank?: true;
  /** Papers that would print it, where not all of them do. */
  readonly isOf?: (kind: PaperKindDef) => boolean;
  /** How many things of which it has to be told have nothing, where it is asked of each. */
  readonly blanks?: (context: PaperContext) => number;
  /** Texts of the workbook that answer it, one a thing that has to be told; [] = the workbook has nothing. */
  readonly proofs: (context: PaperContext) => readonly string[];
}

const measuresSource = "รายการ OIT มาตรการส่งเสริมคุณธรรมและความโปร่งใส (O42 ปี 2563-2566) ตามรายการตรวจที่เผยแพร่";
const reportSource = "รายการ OIT รายงานผลตามมาตรการ (O43 ปี 2563-2566, O26 ปี 2569) ตามรายการตรวจที่เผยแพร่";
const riskSource = "รายการ OIT การประเมินความเสี่ยงการทุจริต (O34 ปี 2566, O21 ปี 2569) ตามรายการตรวจที่เผยแพร่";

const first = (items: readonly Item[]): string => items[0]?.text.split("\n")[0] ?? "";
const filled = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.replace(/[-–\s]/g, "") !== "");
const firstLine = (text: string): string => text.split("\n")[0] ?? "";

const ofMeasures = (pick: (measure: PaperContext["book"]["measures"][number]) => string) => {
  return ({ book }: PaperContext): readonly string[] => filled(book.measures.map(pick));
};
const ofRisks = (pick: (risk: PaperContext["book"]["risks"][number], context: PaperContext) => string) => {
  return (context: PaperContext): readonly string[] => filled(context.book.risks.map((risk) => pick(risk, context)));
};

/** What papers of results print of a measure where there is any of it. */
const printed = (name: string, askedBy: RegExp, column: "obstacle" | "suggestion" | "evidence"): RequiredElement => ({
  name,
  inText: true,
  source: reportSource,
  of: "measures",
  askedBy,
  mayBeBlank: true,
  isOf: ({ hasResults, prints }) => hasResults && (column === "evidence" || prints.includes(column)),
  proofs: ofMeasures(({ evidence, source }) =>
    column === "evidence" ? (evidence[0] ?? "") : firstLine(source.text[column]),
  ),
});
const resultOf = ({ results, outputs, outcomes }: Measure): string =>
  first(results) || first(outputs) || first(outcomes);

/** What is required, and what of the workbook proves it. A kind lists its own (`elements` of its `kind.ts`). */
export const requiredElements: Readonly<Record<OitElement, RequiredElement>> = {
  measure: {
    name: "มาตรการที่กำหนดขึ้น",
    source: measuresSource,
    of: "measures",
    askedBy: /(?:กำหนด|มี|แสดง)มาตรการ(?!จัดการ|ลด)|มาตรการที่กำหนด/,
    proofs: ofMeasures(({ name }) => firstLine(name)),
  },
  steps: {
    name: "ขั้นตอนหรือวิธีการปฏิบัติ",
    source: measuresSource,
    of: "measures",
    askedBy: /ขั้นตอน|วิธีการ?(?:ปฏิบัติ|ดำเนิน)|แนวทาง(?:การ)?(?:ปฏิบัติ|ดำเนิน)/,
    proofs: ofMeasures(({ steps, guideline }) => first(steps) || first(guideline)),
  },
  owner: {
    name: "ผู้รับผิดชอบ",
    source: measuresSource,
    of: "measures",
    askedBy: /ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ/,
    proofs: ({ book }) => filled(book.measures.map(({ source }) => firstLine(ownerText(book, source.text.owner)))),
  },
  period: {
    name: "ระยะเวลา",
    source: measuresSource,
    of: "measures",
    askedBy: /ระยะเวลา|ช่วงเวลา|กรอบเวลา/,
    proofs: (context) => filled(context.book.measures.map((measure) => firstLine(periodText(context, measure)))),
  },
  followUp: {
    name: "การกำกับติดตาม",
    source: measuresSource,
    of: "measures",
    askedBy: /กำกับติดตาม|(?:การ|วิธี)ติดตาม/,
    proofs: ofMeasures(({ source }) => firstLine(source.text.followUp)),
  },
  weakness: {
    name: "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไข จากผลการประเมินของปีก่อน",
    inText: true,
    source: measuresSource,
    of: "measures",
    askedBy: /ข้อบกพร่อง|จุดอ่อน/,
    proofs: ({ book }) =>
      filled([
        ...book.topics.flatMap(({ findings }) => findings.map((one) => firstLine(one.text))),
        ...book.measures.map(({ findings }) => first(findings)),
      ]),
  },
  topic: {
    name: "ประเด็นที่ต้องพัฒนาให้ดีขึ้น สอดคล้องกับผลการประเมิน",
    inText: true,
    source: measuresSource,
    of: "measures",
    askedBy: /(?:ประเด็น|จุด|สิ่ง)ที่(?:ต้อง|ควร)(?:พัฒนา|ปรับปรุง)|วิเคราะห์ผล/,
    proofs: ({ book }) => filled(book.topics.map(({ name }) => name)),
  },
  result: {
    name: "ความก้าวหน้าหรือผลของมาตรการแต่ละเรื่อง",
    source: reportSource,
    of: "measures",
    askedBy: /ความก้าวหน้า|แสดงผล(?!การประเมิน|คะแนน|การวิเคราะห์)|ผล(?:ของ|ตาม)มาตรการ|ผลการดำเนิน/,
    proofs: ofMeasures(resultOf),
    blanks: ({ book }) => book.measures.filter((measure) => resultOf(measure) === "").length,
  },
  carriedOut: {
    name: "วิธีนำมาตรการไปปฏิบัติอย่างเป็นรูปธรรม",
    source: reportSource,
    of: "measures",
    askedBy: /ไป(?:สู่การ)?ปฏิบัติ|ไปใช้จริง|อย่างเป็นรูปธรรม/,
    proofs: ofMeasures(({ steps, guideline }) => first(steps) || first(guideline)),
  },
  ofItsYear: {
    name: "เป็นการดำเนินการในปีงบประมาณของรายงาน",
    inText: true,
    isOneThing: true,
    source: reportSource,
    of: "year",
    askedBy: /^เป็น(?:การ|กิจกรรม|ข้อมูล|ผล|มาตรการ).*ปี/,
    proofs: ({ book }) =>
      book.settings.fiscalYear === 0
        ? []
        : ["ปีงบประมาณ พ.ศ. ", "ปีงบประมาณ ", "ปี พ.ศ. ", "ประจำปี "].map(
            (words) => words + String(book.settings.fiscalYear),
          ),
  },
  risk: {
    name: "เหตุการณ์ความเสี่ยงการทุจริต",
    inText: true,
    source: riskSource,
    of: "risks",
    askedBy: /เหตุการณ์/,
    proofs: ofRisks(({ risk: name }) => firstLine(name)),
  },
  riskLevel: {
    name: "ระดับของความเสี่ยง",
    source: riskSource,
    of: "risks",
    askedBy: /ระดับ(?:ของ)?ความเสี่ยง/,
    proofs: ofRisks(({ likelihood, impact }, { book }) => riskLevelOf(book, likelihood, impact)?.level ?? ""),
  },
  riskResponse: {
    name: "มาตรการจัดการความเสี่ยง",
    source: riskSource,
    of: "risks",
    askedBy:
      /(?<!ผล[^\n]{0,30}(?:ตาม|ของ|จาก))(?:วิธี|มาตรการ|แนวทาง|กิจกรรม)[^\n]{0,30}(?:จัดการ|ลด|ป้องกัน|ควบคุม)(?:ความ)?เสี่ยง|(?:วิธี|มาตรการ|แนวทาง)(?:การ)?ป้องกัน/,
    proofs: ofRisks(({ responses, activities }) => first(responses) || first(activities)),
  },
  riskResult: {
    name: "ผลการจัดการความเสี่ยง",
    source: riskSource,
    of: "risks",
    askedBy: /แสดงผล(?!การประเมิน|คะแนน|การวิเคราะห์)|ผล(?:การ)?(?:ดำเนิน|ลด|(?:บริหาร)?จัดการ)|ผลลัพธ์|ผลที่เกิด/,
    proofs: ofRisks(({ results }) => first(results)),
    blanks: ({ book }) => book.risks.filter(({ results }) => results.length === 0).length,
  },
  riskAfter: {
    name: "ระดับความเสี่ยงหลังดำเนินการ",
    source: riskSource,
    of: "risks",
    askedBy: /ความเสี่ยง[^\n]{0,20}(?:หลัง|คงเหลือ|ที่เหลือ)/,
    // The row of the results holds both; a level alone stands elsewhere too.
    proofs: ofRisks(({ results, likelihoodAfter, impactAfter }, { book }) => {
      const level = riskLevelOf(book, likelihoodAfter, impactAfter)?.level ?? "";
      return level === "" ? "" : first(results) || level;
    }),
  },
  obstacle: printed("ปัญหา/อุปสรรค", /อุปสรรค/, "obstacle"),
  suggestion: printed("ข้อเสนอแนะ", /ข้อเสนอแนะ/, "suggestion"),
  evidence: printed("หลักฐาน", /(?<!พยาน)หลักฐาน/, "evidence"),
};
