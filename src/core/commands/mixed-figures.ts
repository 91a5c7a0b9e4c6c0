import type { Book } from "../model/book";
import { paperKinds, type PaperKind } from "../papers/kinds";
import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { shorten } from "../workbook/text";

export const paperMixedFigures = defineProblem({
  code: "paper.mixed-figures",
  severity: "warning",
  message: "{paper}พิมพ์ทั้งเลขไทยและเลขอารบิก มีเลขอารบิก {count} แห่ง เช่น “{found}”",
  expected: "เลขชุดเดียวทั้งเอกสาร",
  example: "ไทย",
  fix: "เลือก รูปแบบตัวเลข เป็น ไทย หรือ อารบิก ในแผ่นงาน ตั้งค่า หรือแก้ข้อความให้ใช้เลขชุดเดียวกัน",
  why: "หนังสือราชการใช้เลขชุดเดียวทั้งฉบับ เลขที่โปรแกรมคำนวณจะเป็นเลขไทยเมื่อเลือก ตามที่พิมพ์",
});

// Addresses, codes such as O26 and i10, and names in Latin keep their figures in any paper.
const latin = /\S*(?:https?:|www\.|@)\S*|[A-Za-z][A-Za-z0-9._/-]*|[0-9][0-9.]*[A-Za-z]\S*/g;

/** A paper printed as typed whose lines carry figures of both kinds: how many lines have Arabic ones, and the first. */
export function mixedFigures(book: Book, kind: PaperKind, lines: readonly string[]): readonly Problem[] {
  const arabic = lines.filter((line) => /[0-9]/.test(line.replace(latin, "")));
  const [first] = arabic;
  if (first === undefined || !lines.some((line) => /[๐-๙]/.test(line))) return [];
  const { sheet, columns } = book.tables.settings;
  const row = book.settings.rows.digits;
  const at = row === undefined ? {} : { at: { sheet, row, column: columns.value ?? 1 }, header: "รูปแบบตัวเลข" };
  const args = { paper: paperKinds[kind].name, count: arabic.length };
  return [
    problem(paperMixedFigures, {
      ...at,
      found: shorten(first.replace(/\u200d/g, "").replace(/\u00a0/g, " "), 60),
      args,
    }),
  ];
}
