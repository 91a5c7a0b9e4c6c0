import { scoreChange, scoresOfYear } from "../../compute/scores";
import { toThaiDigits } from "../../calendar";
import type { Book } from "../../model/book";
import type { OitItem } from "../../model/reference";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import type { OitElement, PaperColumn } from "../../papers/common/kind";
import { requiredElements } from "../../papers/common/elements";
import { paperColumns } from "../../papers/common/paper-columns";
import { kindDef, kindsThat, paperKinds, type PaperKind } from "../../papers/kinds";
import { refOf } from "../../workbook/table";
import type { ColumnKey } from "../../workbook/tables";
import type { CheckContext, Rule } from "../types";
import { analysisKinds, atCell, hasAny, measureKinds } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const columnUnprinted = defineProblem({
  code: "column.unprinted",
  severity: "info",
  message: "“{column}” มีข้อมูล {count} แถว แต่เอกสารของปีนี้ไม่พิมพ์คอลัมน์นี้",
  expected: "เอกสารที่พิมพ์คอลัมน์นี้: {papers}",
  fix: "ถ้าต้องการให้ปรากฏ ให้เพิ่มเอกสารนั้น หรือเพิ่มแท็กในแม่แบบ",
  why: "ข้อมูลที่กรอกไว้ไม่ไปถึงผู้อ่าน",
});

export const tagEmpty = defineProblem({
  code: "tag.empty",
  severity: "warning",
  message: "แท็ก {found} ในข้อความยังไม่มีค่า จะพิมพ์เป็นที่ว่าง",
  expected: "{from}",
  fix: "กรอกค่าที่แท็กนี้ใช้",
  why: "ข้อความในเอกสารจะขาดหายตรงที่ของแท็ก",
});

export const tagNoScore = defineProblem({
  code: "tag.no-score",
  severity: "error",
  message: "แท็ก {found} ในข้อความไม่มีคะแนนให้พิมพ์ ประโยคจะขาดคะแนน",
  expected: "{from}",
  fix: "กรอกคะแนนของปีที่ประเมิน หรือเขียนประโยคนี้ใหม่โดยไม่อ้างคะแนน",
  why: "ประโยคที่คะแนนว่าง เช่น ได้คะแนนรวม คะแนน ลงนามไม่ได้",
});

export const memoHeadBlank = defineProblem({
  code: "memo.head-blank",
  severity: "warning",
  message: "หัวบันทึกข้อความไม่มี “{name}”",
  expected: "“{name}” ในแผ่นงาน เอกสาร หรือ ตั้งค่า",
  fix: "กรอกก่อนสร้างเอกสาร หรือเติมด้วยมือ",
  why: "บันทึกข้อความที่หัวไม่ครบส่งไม่ได้",
  source: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
});

export const oitElement = defineProblem({
  code: "oit.element",
  severity: "warning",
  message: "รายการ OIT ข้อ {item} ต้องมีองค์ประกอบนี้ แต่เอกสาร{paper}จะไม่มี {missing}",
  expected: "ข้อมูลของ {missing}",
  fix: "กรอกข้อมูลที่ขาดก่อนสร้างเอกสาร",
  why: "แบบวัดให้คะแนนเมื่อครบทุกองค์ประกอบ ขาดข้อเดียวได้ศูนย์",
  source: "คู่มือการประเมิน ITA ของปีนั้น (แผ่นงาน รายการ OIT)",
});

/** The papers whose standard template prints a column. */
const printedBy = (column: PaperColumn): readonly PaperKind[] => kindsThat(({ prints }) => prints.includes(column));

/** The papers of this year: those in question, and those that the office lists or words. */
function papersOfYear({ book, kinds }: CheckContext): readonly PaperKind[] {
  return [...new Set([...kinds, ...book.papers.map(({ kind }) => kind), ...book.texts.map(({ kind }) => kind)])];
}

const saysNothing = /^(?:[-–—\s]*|ไม่มี)$/;

/** What is filled in is printed by one of the year's papers, or the office may be waiting for it in vain. */
export const columnsArePrinted: Rule = {
  name: "columns that only papers use are printed by a paper of this year",
  problems: [columnUnprinted],
  *check(context) {
    const { book, kinds } = context;
    if (!hasAny(kinds, measureKinds)) return;
    const year = papersOfYear(context);
    const { table } = book.measures[0]?.source ?? { table: book.tables.measures };
    for (const column of paperColumns) {
      const printing = printedBy(column);
      const place = table.columns[column];
      if (place === undefined || hasAny(year, printing)) continue;
      const filled = book.measures.filter(({ source }) => !saysNothing.test(source.text[column])).length;
      if (filled === 0) continue;
      const header = table.headers[column] ?? "";
      const args = {
        column: header,
        count: filled,
        papers: printing.map((kind) => paperKinds[kind].name).join(", "),
      };
      const at = { sheet: table.sheet, row: table.headerRow, column: place };
      yield problem(columnUnprinted, { at, header, found: header, args });
    }
  },
};

/** Tags of own texts whose value comes from a cell that may be blank. */
const tagValues: Readonly<Record<string, { readonly from: string; readonly isBlank: (book: Book) => boolean }>> = {
  อำเภอ: { from: "อำเภอ ในแผ่นงาน ตั้งค่า", isBlank: ({ settings }) => settings.district === "" },
  จังหวัด: { from: "จังหวัด ในแผ่นงาน ตั้งค่า", isBlank: ({ settings }) => settings.province === "" },
  โทรศัพท์: { from: "โทรศัพท์ ในแผ่นงาน ตั้งค่า", isBlank: ({ settings }) => settings.phone === "" },
  เว็บไซต์: { from: "เว็บไซต์ ในแผ่นงาน ตั้งค่า", isBlank: ({ settings }) => settings.website === "" },
  ส่วนราชการเจ้าของเรื่อง: { from: "ส่วนราชการเจ้าของเรื่อง ในแผ่นงาน ตั้งค่า", isBlank: ({ settings }) => settings.owner === "" },
};

/** Tags of scores: a sentence that rests on one says nothing without it. */
const scoreTags: typeof tagValues = {
  คะแนนรวม: { from: "คะแนนรวมของปีที่ประเมิน ในแผ่นงาน คะแนน ITA", isBlank: lacks("total") },
  ระดับ: { from: "คะแนนรวมของปีที่ประเมิน ในแผ่นงาน คะแนน ITA", isBlank: lacks("level") },
  ผลต่างคะแนน: { from: "คะแนนรวมของปีที่ประเมินและปีก่อน ในแผ่นงาน คะแนน ITA", isBlank: lacksChange },
  ทิศทางคะแนน: { from: "คะแนนรวมของปีที่ประเมินและปีก่อน ในแผ่นงาน คะแนน ITA", isBlank: lacksChange },
};

function lacksChange(book: Book): boolean {
  return scoreChange(book, book.settings.assessedYear) === null;
}

// A paper prints the total and the level as published, else as they follow from the indicators.
function lacks(what: "total" | "level"): (book: Book) => boolean {
  return (book) => {
    const { published, computed } = scoresOfYear(book, book.settings.assessedYear)[what];
    return (published ?? "") === "" && (computed ?? "") === "";
  };
}

const tag = /\{([^{}#^/][^{}]*)\}/g;

/** A tag in an office's own text stands for something. */
export const tagsHaveValues: Rule = {
  name: "tags in the office's own texts have a value",
  problems: [tagEmpty, tagNoScore],
  *check({ book, kinds }) {
    for (const { kind, text, source } of book.texts) {
      if (!kinds.includes(kind)) continue;
      for (const name of new Set([...text.matchAll(tag)].map((match) => (match[1] ?? "").trim()))) {
        const [def, value] = name in scoreTags ? [tagNoScore, scoreTags[name]] : [tagEmpty, tagValues[name]];
        if (value?.isBlank(book) === true)
          yield atCell(def, source, "text", { found: `{${name}}`, args: { from: value.from } });
      }
    }
  },
};

/** The head of a memo: blanks that the office clearly expects to be filled. */
const memoHead = [
  {
    name: "เลขที่หนังสือ",
    value: ({ settings, papers }: Book) =>
      settings.documentNumber || papers.find(({ kind }) => kindDef(kind).isLetter)?.number,
  },
  {
    name: "เรียน",
    value: ({ settings, papers }: Book) => settings.to || papers.find(({ kind }) => kindDef(kind).isLetter)?.to,
  },
  { name: "ส่วนราชการเจ้าของเรื่อง", value: ({ settings }: Book) => settings.owner },
] as const;

/** A memo's head is filled in: its number, its addressee and the division that writes. */
export const memoHeadIsFilled: Rule = {
  name: "a memo has its number, its addressee and its division",
  problems: [memoHeadBlank],
  *check({ book, kinds }) {
    if (!kinds.some((kind) => kindDef(kind).isLetter)) return;
    const { sheet, columns, headerRow } = book.tables.settings;
    for (const { name, value } of memoHead) {
      if ((value(book) ?? "") !== "") continue;
      const row = book.tables.settings.rows.find((one) => one.text.name === name);
      const at = row ? refOf(row, "value") : { sheet, row: headerRow, column: columns.value ?? 0 };
      yield problem(memoHeadBlank, { at, header: name, args: { name } });
    }
  },
};

interface Element {
  readonly says: RegExp;
  readonly name: string;
  /** As the paper that was made is asked for it. */
  readonly asked: OitElement;
  readonly isCarried: (book: Book, kind: PaperKind) => boolean;
}

const anyMeasure = (book: Book, ...columns: readonly ColumnKey<"measures">[]): boolean =>
  book.measures.some(({ source }) => columns.some((column) => source.text[column] !== ""));
const isRisk = (kind: PaperKind): boolean => !kindDef(kind).works.includes("measures");

/** Words of an element that name data beyond doubt, and whether the paper would carry any. */
const elements: readonly Element[] = [
  {
    says: /ผู้รับผิดชอบ/,
    name: "ผู้รับผิดชอบ",
    asked: "owner",
    isCarried: (book, kind) =>
      isRisk(kind) ? book.risks.some(({ owners }) => owners.lines.length > 0) : anyMeasure(book, "owner"),
  },
  {
    says: /ระยะเวลา(?:ดำเนิน|ที่ดำเนิน|ในการดำเนิน|$)|ช่วงเวลา/,
    name: "ระยะเวลา",
    asked: "period",
    isCarried: (book, kind) =>
      (isRisk(kind) ? book.risks : book.measures).some(({ period }) => period.kind !== "empty"),
  },
  {
    says: /ขั้นตอน/,
    name: "ขั้นตอน/วิธีการ",
    asked: "steps",
    isCarried: (book, kind) => isRisk(kind) || anyMeasure(book, "steps", "guideline"),
  },
  {
    says: /การกำกับติดตาม/,
    name: "การกำกับติดตาม",
    asked: "followUp",
    isCarried: (book, kind) => isRisk(kind) || anyMeasure(book, "followUp", "reportDue"),
  },
  {
    says: /แสดงผล|ผลการดำเนิน|ความก้าวหน้า/,
    name: "ผลการดำเนินการ",
    asked: "result",
    isCarried: (book, kind) =>
      isRisk(kind) || !kindDef(kind).hasResults || anyMeasure(book, "result", "output", "outcome", "status"),
  },
  {
    says: /ปัญหา|อุปสรรค/,
    name: "ปัญหา/อุปสรรค",
    asked: "obstacle",
    // Filled in but not printed by this paper, it is not there to be read.
    isCarried: (book, kind) => isRisk(kind) || (printedBy("obstacle").includes(kind) && anyMeasure(book, "obstacle")),
  },
  {
    says: /วิเคราะห์ผล/,
    name: "บทวิเคราะห์",
    asked: "topic",
    isCarried: ({ topics }, kind) =>
      !analysisKinds.includes(kind) || topics.some(({ text, findings }) => text.length + findings.length > 0),
  },
  {
    says: requiredElements.riskLevelAfter.askedBy,
    name: "โอกาสและผลกระทบหลังดำเนินการ",
    asked: "riskLevelAfter",
    isCarried: ({ risks }, kind) =>
      !isRisk(kind) || risks.some((risk) => risk.likelihoodAfter !== null && risk.impactAfter !== null),
  },
  {
    says: requiredElements.riskResult.askedBy,
    name: "ผลการจัดการความเสี่ยง",
    asked: "riskResult",
    isCarried: ({ risks }, kind) => !isRisk(kind) || risks.some(({ results }) => results.length > 0),
  },
  {
    says: /ระดับความเสี่ยง/,
    name: "โอกาสและผลกระทบ",
    asked: "riskLevel",
    isCarried: ({ risks }, kind) =>
      !isRisk(kind) || risks.some(({ likelihood, impact }) => likelihood !== null && impact !== null),
  },
  {
    says: /(?:วิธี|มาตรการ|แนวทาง)(?:การ)?จัดการความเสี่ยง|(?:มาตรการ|แนวทาง)(?:การ)?ป้องกัน/,
    name: "แนวทาง/มาตรการ",
    asked: "riskResponse",
    isCarried: ({ risks }, kind) => !isRisk(kind) || risks.some(({ responses }) => responses.length > 0),
  },
];

/** Something that the words of an item name and the workbook does not have for its paper. */
interface Missing {
  readonly asked: OitElement;
  readonly problem: Problem;
}

/** What an item of the year asks for in vain, a problem each. */
export function missingElements(book: Book, item: OitItem): readonly Missing[] {
  const { kind } = item;
  if (kind === null || (isRisk(kind) ? book.risks : book.measures).length === 0) return [];
  return item.elements.flatMap(({ text, subs }) => {
    const found = [text, ...subs].join(" ");
    const missing = elements.filter(({ says, isCarried }) => says.test(found) && !isCarried(book, kind));
    return missing.map(({ name, asked }) => {
      const args = { item: toThaiDigits(item.item), paper: paperKinds[kind].name, missing: name };
      return { asked, problem: atCell(oitElement, item.source, "elements", { found, args }) };
    });
  });
}

/** The year's OIT item names what the paper has to show; the paper would carry it. */
export const oitElementsAreCarried: Rule = {
  name: "a paper carries the elements that its OIT item asks for",
  problems: [oitElement],
  *check({ book, kinds }) {
    for (const item of book.oit) {
      const { kind, year } = item;
      if (kind === null || year !== book.settings.fiscalYear || !kinds.includes(kind)) continue;
      for (const missing of missingElements(book, item)) yield missing.problem;
    }
  },
};
