import { noted } from "../common/noted";
import { actingWords } from "../../workbook/words";
import { fold } from "../../workbook/text";
import { standsInside } from "../../language/inside";
import { wordIndex, type WordIndex } from "../../language/word-index";
import { actingWordings } from "../../language/acting";
import { noWishes, wishes } from "../../language/wishes";
import { statusOf } from "../../model/work";
import type { Rule } from "../types";
import { cellsOf, type TextCell } from "../common/cells";
import { apart, atHits, type Hit } from "../common/marks";
import { cellsWith } from "../common/signs";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import type { ColumnKey, TableKey } from "../../workbook/tables";

export const textActing = defineProblem({
  code: "text.acting",
  severity: "warning",
  message: "ถ้อยคำการลงนามแทนไม่ตรงระเบียบงานสารบรรณ: {words}",
  expected: "{expected}",
  example: "รักษาราชการแทน",
  fix: `แก้ตามคำสั่งแต่งตั้งหรือมอบอำนาจ ${acceptIfRight}`,
  why: "ถ้อยคำการลงนามแทนมีผลถึงอำนาจของผู้ลงนาม",
  source: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 และพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน",
});

export const textWish = defineProblem({
  code: "text.wish",
  severity: "warning",
  message: "มาตรการดำเนินการเสร็จแล้ว แต่ยังเขียนเป็นข้อเสนอหรือแผน: {words}",
  expected: "สิ่งที่ทำแล้ว ไม่ใช่สิ่งที่ควรทำ",
  fix: `ตัดคำว่า ควร หรือ จะ ออก แล้วเขียนเป็นสิ่งที่ทำแล้ว ${acceptIfRight}`,
  why: "รายงานผลต้องบอกว่าทำอะไรแล้ว คำว่า ควร ทำให้อ่านเหมือนยังไม่ได้ทำ",
});

interface Acting extends Hit {
  readonly because: string;
  readonly sure: boolean;
}

let wordings: WordIndex | undefined;

function actingIn(cell: TextCell): readonly Acting[] {
  wordings ??= wordIndex(actingWordings().map(({ wrong }) => wrong));
  const hits: Acting[] = [];
  wordings.scan(cell.plain, (at, found) => {
    const wording = actingWordings().find(({ wrong }) => wrong === found[0]);
    if (wording === undefined || standsInside(cell.plain, at, wording.wrong, wording.unless)) return;
    // Doubtful wordings are everyday words outside the block of a signature.
    if (!wording.sure && cell.table !== "signatories") return;
    const { wrong, right, because, sure } = wording;
    const hit = { at, length: wrong.length, because, sure };
    hits.push(sure && right !== "" ? { ...hit, right } : hit);
  });
  return apart(hits);
}

/** Acting for somebody is worded as the regulation words it. */
export const actingWorded: Rule = {
  name: "acting for somebody is worded as the regulation words it",
  problems: [textActing],
  *check({ book }) {
    const isColumn = (cell: TextCell): boolean => cell.table === "signatories" && cell.column === "acting";
    const columns = cellsOf(book, ["position"]).filter(isColumn);
    for (const cell of new Set([...columns, ...cellsWith(book, "acting")])) {
      const hits = actingIn(cell);
      const isKnown = actingWords.some((word) => fold(cell.text).startsWith(word));
      const isStrange = isColumn(cell) && hits.length === 0 && !isKnown;
      if (hits.length === 0 && !isStrange) continue;
      const expected =
        hits.length > 0 ? [...new Set(hits.map(({ because }) => because))].join(" ") : actingWords.join(" หรือ ");
      yield atHits(textActing, cell, isStrange ? [{ at: 0, length: cell.text.length }] : hits, {
        args: { expected },
      });
    }
  },
};

const wishColumns: readonly ColumnKey<TableKey>[] = [
  "measure",
  "reportName",
  "guideline",
  "steps",
  "result",
  "output",
  "outcome",
];
let wish: RegExp | undefined;

const mayHoldWish = noted((plain) => /ควร|จะ|อยู่ระหว่าง/.test(plain));

/** What is done is told as done: no "should", no "will". */
export const doneAsDone: Rule = {
  name: "a measure that is done is told as done",
  problems: [textWish],
  *check({ book }) {
    wish ??= new RegExp(
      wishes()
        .map((pattern) => `(?:${pattern})`)
        .join("|"),
      "gu",
    );
    for (const cell of cellsOf(book, ["prose"])) {
      if (cell.table !== "measures" || !wishColumns.includes(cell.column)) continue;
      if (!mayHoldWish(cell)) continue;
      if (statusOf((cell.row.text as Readonly<Record<string, string>>).status ?? "") !== "done") continue;
      const hits: Hit[] = [];
      wish.lastIndex = 0;
      for (let match = wish.exec(cell.plain); match; match = wish.exec(cell.plain)) {
        const at = match.index + Math.max(match[0].indexOf("ควร"), match[0].search(/[ก-๎]/));
        if (standsInside(cell.plain, at, "ควร", noWishes())) continue;
        hits.push({ at, length: match.index + match[0].length - at });
      }
      if (hits.length > 0) yield atHits(textWish, cell, hits);
    }
  },
};
