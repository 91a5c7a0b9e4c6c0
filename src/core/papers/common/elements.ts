import { riskLevelOf, statusAsOf } from "../../compute";
import { computed } from "./context";
import { addressesIn } from "../../docx/inline-marks";
import { periodText } from "./measure-data";
import { ownerText } from "./typed-text";
import type { Item } from "../../model/items";
import type { OitElement } from "./kind";
import type { PaperContext } from "./context";

/** What of the workbook answers an element for one thing that it has to be told of. */
export interface Proof {
  /** The code of the measure or risk; "" where the thing has none. */
  readonly of: string;
  /** "" = the workbook has nothing. */
  readonly text: string;
  /** Work that was not begun, or was cancelled, has nothing of the sort to tell. */
  readonly isExcused?: boolean;
}

/** Something that an OIT item requires of the paper that answers it. */
export interface RequiredElement {
  /** In Thai. */
  readonly name: string;
  /** Where the requirement was read. */
  readonly source: string;
  /** What it is an element of; "year" = of any paper. */
  readonly of: "measures" | "risks" | "year";
  /** Asked only of papers that tell results: elsewhere the same words mean something else. */
  readonly ofResults?: true;
  /** Words of the sheet รายการ OIT that ask for it. */
  readonly askedBy: RegExp;
  /** The words by which it is asked for ask for nothing else: "ผลของมาตรการจัดการความเสี่ยง" asks for no measures. */
  readonly takesWords?: true;
  /** The name of an item that has no elements in the sheet asks for it too. */
  readonly askedByName?: true;
  /** Answered in running text too; else only a table tells it of each thing. */
  readonly inText?: true;
  /** What the head of a table says that answers it: its texts are such as stand in other tables too. */
  readonly under?: RegExp;
  /** Answered only in a cell that has a picture. */
  readonly withPicture?: true;
  /** Its proofs are wordings of one thing: any of them answers it whole. */
  readonly isOneThing?: true;
  /** One a thing that has to be told, in the order of the workbook. */
  readonly proofs: (context: PaperContext) => readonly Proof[];
}

const measuresSource = "รายการ OIT มาตรการส่งเสริมคุณธรรมและความโปร่งใส (O42 ปี 2563-2566) ตามรายการตรวจที่เผยแพร่";
const reportSource = "รายการ OIT รายงานผลตามมาตรการ (O43 ปี 2563-2566, O26 ปี 2569) ตามรายการตรวจที่เผยแพร่";
const riskSource = "รายการ OIT การประเมินความเสี่ยงการทุจริต (O34 ปี 2566, O21 ปี 2569) ตามรายการตรวจที่เผยแพร่";
const riskReportSource = "รายการ OIT รายงานผลการจัดการความเสี่ยงการทุจริต (O35 ปี 2566, O22 ปี 2569) ตามรายการตรวจที่เผยแพร่";

type Measure = PaperContext["book"]["measures"][number];
type Risk = PaperContext["book"]["risks"][number];

const firstLine = (text: string): string => text.split("\n")[0] ?? "";
const first = (items: readonly Item[]): string => firstLine(items[0]?.text ?? "");
const isSaid = (text: string): boolean => text.replace(/[-–—\s]/g, "") !== "";
/** Things that have to be told only as far as the workbook has them. */
const filled = (proofs: readonly Proof[]): readonly Proof[] => proofs.filter(({ text }) => isSaid(text));
const unnamed = (texts: readonly string[]): readonly Proof[] => filled(texts.map((text) => ({ of: "", text })));

const ofMeasures = (pick: (measure: Measure, context: PaperContext) => string) => {
  return (context: PaperContext): readonly Proof[] =>
    context.book.measures.map((one) => ({ of: one.code, text: pick(one, context) }));
};
const ofRisks = (pick: (risk: Risk, context: PaperContext) => string) => {
  return (context: PaperContext): readonly Proof[] =>
    context.book.risks.map((one) => ({ of: one.code, text: pick(one, context) }));
};

/** What came of work, which that has not which was not begun or was cancelled. */
function withExcuses(proofs: (context: PaperContext) => readonly Proof[]): RequiredElement["proofs"] {
  return (context) => {
    const { book, statusDate } = context;
    const current = new Map([...book.measures, ...book.risks].map(({ code, status }) => [code, status]));
    return proofs(context).map((proof) => {
      const status = statusAsOf(book, proof.of, current.get(proof.of) ?? null, statusDate);
      return { ...proof, isExcused: status === "notStarted" || status === "cancelled" };
    });
  };
}

/** What a table tells of some measures, and what the office words of it itself. */
function typedOrWorded(column: "obstacle" | "suggestion", words: RegExp): RequiredElement["proofs"] {
  return (context) => {
    const { book, kind } = context;
    const typed = filled(ofMeasures(({ source }) => firstLine(source.text[column]))(context));
    // That one measure has none is not told beside what others have.
    const some = typed.filter(({ text }) => text !== "ไม่มี");
    const own = book.texts.filter((one) => one.kind === kind).flatMap(({ text }) => text.split("\n"));
    // A line with tags is printed otherwise than it is typed.
    return [
      ...(some.length > 0 ? some : typed),
      ...unnamed(own.filter((line) => words.test(line) && !line.includes("{"))),
    ];
  };
}

/** The first piece of evidence as far as it is printed in one cell: further addresses have cells of their own. */
function evidenceOf({ evidence }: Measure | Risk): string {
  const line = evidence[0] ?? "";
  return line.slice(0, addressesIn(line)[1]?.at ?? line.length);
}

const besideResults = { source: reportSource, of: "measures", ofResults: true } as const;
const ofRiskReport = { source: riskReportSource, of: "risks" } as const;
const obstacles = /ปัญหา|อุปสรรค/;
const suggestions = /ข้อเสนอ/;
const papersBeside = /หลักฐาน|เอกสาร|อ้างอิง/;
const afterwards = /หลัง(?:การ)?(?:ดำเนิน|จัดการ|ควบคุม)|คงเหลือ|ที่เหลือ|ลดลง/;
// Pictures or evidence, as an office likes: the program cannot tell which of the two was chosen.
const notEither = "^(?!.*(?:ภาพ.{0,20}หรือ.{0,10}หลักฐาน|หลักฐาน.{0,20}หรือ.{0,10}ภาพ)).*";

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
    proofs: ofMeasures(({ source }, { book }) => firstLine(ownerText(book, source.text.owner))),
  },
  period: {
    name: "ระยะเวลา",
    source: measuresSource,
    of: "measures",
    askedBy: /ระยะเวลา|ช่วงเวลา|กรอบเวลา/,
    proofs: ofMeasures((measure, context) => firstLine(periodText(context, measure))),
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
      unnamed([
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
    proofs: ({ book }) => unnamed(book.topics.map(({ name }) => name)),
  },
  result: {
    name: "ความก้าวหน้าหรือผลของมาตรการแต่ละเรื่อง",
    source: reportSource,
    of: "measures",
    askedBy: /ความก้าวหน้า|แสดงผล(?!การประเมิน|คะแนน|การวิเคราะห์|การใช้จ่าย|การเบิกจ่าย|กระทบ)|ผล(?:ของ|ตาม)มาตรการ|ผลการดำเนิน/,
    proofs: withExcuses(
      ofMeasures(({ results, outputs, outcomes }) => first(results) || first(outputs) || first(outcomes)),
    ),
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
        : unnamed(
            ["ปีงบประมาณ พ.ศ. ", "ปีงบประมาณ ", "ปี พ.ศ. ", "ประจำปี "].map(
              (words) => words + String(book.settings.fiscalYear),
            ),
          ),
  },
  riskLevelAfter: {
    name: "ระดับของความเสี่ยงก่อนและหลังดำเนินการ",
    ...ofRiskReport,
    askedBy:
      /ระดับ(?:ของ)?ความเสี่ยง(?:(?!ระดับ|ผล|มาตรการ|วิธี|แนวทาง)[^,\n]){0,25}?(?:หลัง|คงเหลือ|ที่เหลือ|ลดลง)[^\s,]*|ความเสี่ยง(?:ที่)?คงเหลือ/,
    takesWords: true,
    under: afterwards,
    proofs: withExcuses(
      ofRisks(({ likelihood, impact, likelihoodAfter, impactAfter }, { book }) => {
        if (riskLevelOf(book, likelihood, impact) === null) return "";
        return riskLevelOf(book, likelihoodAfter, impactAfter)?.level ?? "";
      }),
    ),
  },
  riskResult: {
    name: "ผลของการจัดการความเสี่ยงแต่ละเรื่อง",
    ...ofRiskReport,
    askedBy:
      /(?:ความก้าวหน้า|แสดงผล(?!การประเมิน|คะแนน|การวิเคราะห์|กระทบ)|ผล(?:ลัพธ์|สำเร็จ|ที่(?:เกิด|ได้)|(?:ของ|จาก|ตาม)?(?:การ)?(?:ดำเนิน|ปฏิบัติ|จัดการ|บริหาร|ลด|ควบคุม|ป้องกัน|แก้ไข)|(?:ของ|จาก|ตาม)(?:มาตรการ|แนวทาง|แผน)))(?:(?!และ|พร้อม)[^\s,])*/,
    takesWords: true,
    askedByName: true,
    under: /ผล(?!กระทบ|ประโยชน์)|ความก้าวหน้า/,
    proofs: withExcuses(ofRisks(({ results }) => first(results))),
  },
  riskEvidence: {
    name: "หลักฐาน",
    ...ofRiskReport,
    askedBy: /(?<!พยาน)หลักฐาน|เอกสารประกอบ/,
    under: papersBeside,
    proofs: (context) => filled(ofRisks(evidenceOf)(context)),
  },
  obstacle: {
    name: "ปัญหาและอุปสรรค",
    ...besideResults,
    askedBy: obstacles,
    inText: true,
    under: obstacles,
    proofs: typedOrWorded("obstacle", obstacles),
  },
  suggestion: {
    name: "ข้อเสนอแนะ",
    ...besideResults,
    askedBy: suggestions,
    inText: true,
    under: suggestions,
    proofs: typedOrWorded("suggestion", suggestions),
  },
  evidence: {
    name: "หลักฐาน",
    ...besideResults,
    askedBy: new RegExp(`${notEither}(?:(?<!พยาน)หลักฐาน|เอกสารประกอบ)`, "s"),
    under: papersBeside,
    proofs: (context) => filled(ofMeasures(evidenceOf)(context)),
  },
  pictures: {
    name: "ภาพกิจกรรม",
    ...besideResults,
    askedBy: new RegExp(
      `${notEither}(?:ภาพถ่าย|รูปภาพ|รูปถ่าย|แสดงภาพ(?!รวม|ลักษณ์)|(?:^|[\\s,(]|มี|แนบ|และ|พร้อม|ระบุ)ภาพ(?:กิจกรรม|ประกอบ|การ))`,
      "s",
    ),
    withPicture: true,
    proofs: (context) =>
      context.book.pictures.map(({ caption }, index) => {
        return { of: "", text: `ภาพที่ ${computed(context, index + 1)} ${firstLine(caption)}` };
      }),
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
      /(?:วิธี|มาตรการ|แนวทาง|กิจกรรม)[^\n]{0,30}(?:จัดการ|ลด|ป้องกัน|ควบคุม)(?:ความ)?เสี่ยง|(?:วิธี|มาตรการ|แนวทาง)(?:การ)?ป้องกัน/,
    proofs: ofRisks(({ responses, activities }) => first(responses) || first(activities)),
  },
};
