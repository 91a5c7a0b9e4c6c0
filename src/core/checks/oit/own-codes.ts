import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";

export const referenceUnknownCode = defineProblem({
  code: "reference.unknown-code",
  severity: "warning",
  message: "ไม่มีรหัสนี้ในแผ่นงาน {sheet}: {words}",
  expected: "รหัสของแถวที่มีอยู่ เช่น {like}",
  fix: `แก้รหัสที่อ้างถึง ${acceptIfRight}`,
  why: "ผู้อ่านหามาตรการหรือความเสี่ยงที่อ้างถึงไม่พบ",
});

interface Family {
  readonly sheet: string;
  readonly pattern: RegExp;
  readonly like: string;
}

/** What the codes of a sheet look like where all are of one form: letters and a number, or one with a dot. */
function familyOf(sheet: string, codes: readonly string[]): Family | null {
  const parts = codes.map((code) => /^([A-Zก-ฮ]{1,3})(\d{1,3})(\.\d{1,3})?$/.exec(code));
  const [first] = parts;
  if (first === undefined || first === null || codes.length < 2) return null;
  const [like = "", head = "", , tail] = first;
  const isOne = parts.every(
    (part) => part !== null && part[1] === head && (part[3] === undefined) === (tail === undefined),
  );
  // O1, i1 and e1 are items and questions of the assessment.
  if (!isOne || /^[OIEoie]$/.test(head)) return null;
  const number = tail === undefined ? String.raw`\d{1,3}(?![.\d])` : String.raw`\d{1,3}\.\d{1,3}(?![.\d])`;
  const named = String.raw`(?:มาตรการ|ความเสี่ยง|รหัส|ตาม|จาก|ของ|ใน|กับ|และ|ข้อ)(?:ที่)?\s*`;
  return { sheet, like, pattern: new RegExp(`${named}(${head}${number})(?![A-Za-z0-9])`, "g") };
}

/** A measure or risk that a text names by its code is one of the workbook. */
export const codesAreKnown: Rule = {
  name: "a code that a text names stands in the workbook",
  problems: [referenceUnknownCode],
  *check({ book }) {
    const all = [...book.measures, ...book.risks].map(({ code }) => code.trim());
    const families = [
      familyOf(
        book.tables.measures.sheet,
        book.measures.map(({ code }) => code.trim()).filter((code) => code !== ""),
      ),
      familyOf(
        book.tables.risks.sheet,
        book.risks.map(({ code }) => code.trim()).filter((code) => code !== ""),
      ),
    ].filter((family) => family !== null);
    if (families.length === 0) return;
    for (const cell of cellsOf(book, ["prose", "title"])) {
      for (const { sheet, pattern, like } of families) {
        const hits = [...cell.plain.matchAll(pattern)].flatMap((match): Hit[] => {
          const code = match[1] ?? "";
          return all.includes(code) ? [] : [{ at: match.index + match[0].length - code.length, length: code.length }];
        });
        if (hits.length > 0) yield atHits(referenceUnknownCode, cell, hits, { args: { sheet, like } });
      }
    }
  },
};
