import { riskLevelOf } from "../../compute";
import { periodText } from "./measure-data";
import { ownerText } from "./typed-text";
import type { Item } from "../../model/items";
import type { OitElement } from "./kind";
import type { PaperContext } from "./context";

/** Something that an OIT item requires of the paper that answers it. */
export interface RequiredElement {
  /** In Thai. */
  readonly name: string;
  /** Where the requirement was read. */
  readonly source: string;
  /** Answered in running text too; else only a table tells it of each thing. */
  readonly inText?: true;
  /** Its proofs are wordings of one thing: any of them answers it whole. */
  readonly isOneThing?: true;
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

/** What is required, and what of the workbook proves it. A kind lists its own (`elements` of its `kind.ts`). */
export const requiredElements: Readonly<Record<OitElement, RequiredElement>> = {
  measure: { name: "มาตรการที่กำหนดขึ้น", source: measuresSource, proofs: ofMeasures(({ name }) => firstLine(name)) },
  steps: {
    name: "ขั้นตอนหรือวิธีการปฏิบัติ",
    source: measuresSource,
    proofs: ofMeasures(({ steps, guideline }) => first(steps) || first(guideline)),
  },
  owner: {
    name: "ผู้รับผิดชอบ",
    source: measuresSource,
    proofs: ({ book }) => filled(book.measures.map(({ source }) => firstLine(ownerText(book, source.text.owner)))),
  },
  period: {
    name: "ระยะเวลา",
    source: measuresSource,
    proofs: (context) => filled(context.book.measures.map((measure) => firstLine(periodText(context, measure)))),
  },
  followUp: {
    name: "การกำกับติดตาม",
    source: measuresSource,
    proofs: ofMeasures(({ source }) => firstLine(source.text.followUp)),
  },
  weakness: {
    name: "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไข จากผลการประเมินของปีก่อน",
    inText: true,
    source: measuresSource,
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
    proofs: ({ book }) => filled(book.topics.map(({ name }) => name)),
  },
  result: {
    name: "ความก้าวหน้าหรือผลของมาตรการแต่ละเรื่อง",
    source: reportSource,
    proofs: ofMeasures(({ results, outputs, outcomes }) => first(results) || first(outputs) || first(outcomes)),
  },
  carriedOut: {
    name: "วิธีนำมาตรการไปปฏิบัติอย่างเป็นรูปธรรม",
    source: reportSource,
    proofs: ofMeasures(({ steps, guideline }) => first(steps) || first(guideline)),
  },
  ofItsYear: {
    name: "เป็นการดำเนินการในปีงบประมาณของรายงาน",
    inText: true,
    isOneThing: true,
    source: reportSource,
    proofs: ({ book }) =>
      book.settings.fiscalYear === 0
        ? []
        : [`ปีงบประมาณ พ.ศ. ${book.settings.fiscalYear}`, `ปีงบประมาณ ${book.settings.fiscalYear}`],
  },
  risk: {
    name: "เหตุการณ์ความเสี่ยงการทุจริต",
    inText: true,
    source: riskSource,
    proofs: ofRisks(({ risk: name }) => firstLine(name)),
  },
  riskLevel: {
    name: "ระดับของความเสี่ยง",
    source: riskSource,
    proofs: ofRisks(({ likelihood, impact }, { book }) => riskLevelOf(book, likelihood, impact)?.level ?? ""),
  },
  riskResponse: {
    name: "มาตรการจัดการความเสี่ยง",
    source: riskSource,
    proofs: ofRisks(({ responses, activities }) => first(responses) || first(activities)),
  },
};
