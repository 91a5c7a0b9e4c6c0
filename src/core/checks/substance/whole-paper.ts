import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { signsKind } from "../../model/people";
import type { OwnText } from "../../model/paper-sheets";
import type { Role } from "../../workbook/words";
import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { kindsThat, paperKinds, type PaperKind } from "../../papers/kinds";
import { foldSection } from "../../model/read-kind";
import type { Rule } from "../types";
import { markedAt } from "../common/marks";
import { analysisKinds, hasAny, atCell, measureKinds, plainText } from "../common/shared";
import { defineProblem } from "../../problems/definition";

export const contentsDiffer = defineProblem({
  code: "contents.differ",
  severity: "warning",
  message: "สารบัญส่วนที่ {number} ไม่ตรงกับหัวข้อในเนื้อหา",
  expected: "{heading}",
  fix: "แก้สารบัญหรือหัวข้อให้ใช้ข้อความเดียวกัน",
  why: "สารบัญที่ไม่ตรงกับเนื้อหาแสดงว่าแก้ไม่ครบ",
});

export const unitMixed = defineProblem({
  code: "unit.mixed",
  severity: "warning",
  message: "ใช้ทั้ง “{number} คะแนน” (แถว {other}) และ “ร้อยละ {number}” กับค่าเดียวกัน",
  expected: "หน่วยเดียวตลอดทั้งเอกสาร",
  fix: "เกณฑ์การประเมินเป็นคะแนน ใช้ คะแนน ให้ตรงกัน",
  why: "คะแนนกับร้อยละเป็นคนละหน่วย ใช้ปนกันทำให้ผู้อ่านเข้าใจผิด",
});

export const ownerEveryone = defineProblem({
  code: "owner.everyone",
  severity: "warning",
  message: "มาตรการ {count} จาก {total} ข้อให้ทุกส่วนราชการรับผิดชอบ (แถว {rows}) จึงไม่มีเจ้าของเรื่อง",
  expected: "ส่วนราชการเจ้าของเรื่องของแต่ละมาตรการ",
  fix: "ระบุหน่วยหลัก และหน่วยสนับสนุนถ้ามี",
  why: "งานที่ทุกหน่วยรับผิดชอบไม่มีใครถูกติดตาม",
});

export const paperNoApprover = defineProblem({
  code: "paper.no-approver",
  severity: "warning",
  message: "เอกสาร{paper}มีแต่ผู้จัดทำ ไม่มีผู้ให้ความเห็นหรือผู้สั่งการ",
  expected: "ผู้ลงนามบทบาท ความเห็น หรือ คำสั่ง",
  fix: "เพิ่มผู้บังคับบัญชาในแผ่นงาน ผู้ลงนาม",
  why: "รายงานที่ไม่ผ่านผู้บังคับบัญชาไม่แสดงว่าผู้บริหารรับทราบ",
});

const partNumber = /^\s*ส่วนที่\s*([1-9])\s*[.:]?\s*/;

/** The heading of an entry: without its part's number, its page and the dots before it. */
function heading(text: string): string {
  const plain = toArabicDigits(text).replace(/[\t.…\s]+\d{1,3}\s*$/, "");
  return plainText(plain.replace(partNumber, ""));
}

function* contentsProblems(texts: readonly OwnText[]): Iterable<Problem> {
  const headings = new Map(
    texts.flatMap(({ section, text }) => {
      const match = /^หัวข้อส่วนที่([๑-๔])$/.exec(foldSection(section));
      return match === null ? [] : [[toArabicDigits(match[1] ?? ""), text] as const];
    }),
  );
  for (const { section, text, source } of texts) {
    const number = section === "สารบัญ" ? partNumber.exec(toArabicDigits(text))?.[1] : undefined;
    const other = number === undefined ? undefined : headings.get(number);
    if (number === undefined || other === undefined || heading(text) === heading(other)) continue;
    yield atCell(contentsDiffer, source, "text", { args: { number, heading: other } });
  }
}

/** The contents page and the headings of the body say the same (seed 003). */
export const contentsMatchHeadings: Rule = {
  name: "the contents page names the parts as their headings do",
  problems: [contentsDiffer],
  *check({ book, kinds }) {
    if (!hasAny(kinds, analysisKinds)) return;
    yield* contentsProblems(book.texts.filter(({ kind }) => analysisKinds.includes(kind)));
  },
};

const points = /(?<![\d.,])(\d{2,3}(?:\.\d+)?)\s*คะแนน/g;
const percent = /ร้อยละ\s*(\d{2,3}(?:\.\d+)?)/g;

/** A score is told in one unit: in points or per cent, not both (seed 004: ๘๕ คะแนน, ร้อยละ ๘๕). */
export const unitsAgree: Rule = {
  name: "one score is told in one unit throughout a paper",
  problems: [unitMixed],
  *check({ book, kinds }) {
    const inPoints = new Map<string, OwnText>();
    const own = book.texts.filter(({ kind }) => kinds.includes(kind));
    for (const text of own) {
      for (const match of toArabicDigits(text.text).matchAll(points)) {
        const key = `${text.kind} ${Number(match[1])}`;
        if (!inPoints.has(key)) inPoints.set(key, text);
      }
    }
    for (const { kind, text, source } of own) {
      for (const match of toArabicDigits(text).matchAll(percent)) {
        const other =
          Number(match[1]) >= 50 && Number(match[1]) < 100 ? inPoints.get(`${kind} ${Number(match[1])}`) : undefined;
        if (other === undefined) continue;
        const args = { number: match[1] ?? "", other: other.source.row };
        const place = markedAt(
          { raw: source.raw.text ?? null, text },
          { at: match.index, length: match[0].length },
          24,
        );
        yield atCell(unitMixed, source, "text", { ...place, args });
        break;
      }
    }
  },
};

const mostEveryone = 0.5;
const fewest = 4;

/** Work that everybody answers for is nobody's (seed 003: ทุกสำนัก/กอง). */
export const ownersAreNamed: Rule = {
  name: "measures name a division, not everyone",
  problems: [ownerEveryone],
  papers: measureKinds,
  *check({ book }) {
    const { measures } = book;
    const everyone = measures.filter(({ owners }) => owners.isEveryone && owners.lines.length === 1);
    const [first] = everyone;
    if (first === undefined || measures.length < fewest || everyone.length / measures.length < mostEveryone) return;
    yield atCell(ownerEveryone, first.source, "owner", {
      args: {
        count: everyone.length,
        total: measures.length,
        rows: everyone.map(({ source }) => source.row).join(", "),
      },
    });
  },
};

const approving: readonly Role[] = ["opinion", "order", "announcer"];

/** A report is seen by somebody above its preparer (seed 000: no approver). */
export const reportsAreApproved: Rule = {
  name: "a report has somebody above its preparer who signs",
  problems: [paperNoApprover],
  *check({ book, kinds }) {
    const wanting = kindsThat(({ isApproved }) => isApproved).filter(
      (kind) => kinds.includes(kind) && lacksApprover(book, kind),
    );
    if (wanting.length === 0) return;
    const { sheet, headerRow } = book.tables.signatories;
    const args = { paper: wanting.map((kind) => paperKinds[kind].name).join(", ") };
    yield problem(paperNoApprover, { at: { sheet, row: headerRow + 1, column: 0 }, args });
  },
};

/** Only a preparer signs; a paper that nobody signs at all is told of elsewhere. */
function lacksApprover({ signatories }: Book, kind: PaperKind): boolean {
  const own = signatories.filter((one) => signsKind(one, kind));
  return own.some(({ role }) => role === "preparer") && !own.some(({ role }) => approving.includes(role));
}
