import { leftovers, type Leftover } from "../../language/leftovers";
import type { Rule } from "../types";
import type { TextCell } from "../common/cells";
import { noted } from "../common/noted";
import { apart, atHits, type Hit } from "../common/marks";
import { cellsWith } from "../common/signs";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import type { ColumnKey, TableKey } from "../../workbook/tables";

export const textLeftover = defineProblem({
  code: "text.leftover",
  severity: "warning",
  orSeverity: "error",
  message: "มีข้อความของแบบฟอร์มที่ยังไม่ได้เลือกหรือกรอก ({what}): {words}",
  expected: "ข้อความจริงเพียงอย่างเดียว",
  fix: `เลือกหรือกรอกให้เหลือข้อความที่ใช้จริง ${acceptIfRight}`,
  why: "ข้อความของแบบฟอร์มที่เหลืออยู่แสดงว่ายังกรอกไม่เสร็จ",
});

interface Compiled extends Leftover {
  readonly expression: RegExp;
}

let compiled: readonly Compiled[] | undefined;

function patterns(): readonly Compiled[] {
  compiled ??= leftovers().map((one) => ({ ...one, expression: new RegExp(one.pattern, "gu") }));
  return compiled;
}

interface Found extends Hit {
  readonly name: string;
  readonly sure: boolean;
}

/** Columns in which an office says what the work waits for. */
const remarks: readonly ColumnKey<TableKey>[] = ["remark", "obstacle", "suggestion", "limitation"];

/** Whatever a form left in a text, with where it counts. */
const everyLeftover = noted((plain): readonly (Found & Pick<Leftover, "scope">)[] =>
  patterns().flatMap(({ name, sure, scope, expression }) => {
    const found: (Found & Pick<Leftover, "scope">)[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(plain); match; match = expression.exec(plain)) {
      found.push({ at: match.index, length: match[0].length, name, sure, scope });
    }
    return found;
  }),
);

function findLeftovers(cell: TextCell): readonly Found[] {
  const found = everyLeftover(cell);
  if (found.length === 0) return found;
  const counts = ({ scope }: Pick<Leftover, "scope">): boolean =>
    scope === "paper" ? cell.isOfPaper : scope !== "own" || !remarks.includes(cell.column);
  return apart(found.filter(counts));
}

/** Nothing of a form is left in: alternatives to choose from, dotted lines, placeholders. */
export const noLeftovers: Rule = {
  name: "nothing of a form is left unchosen or unfilled",
  problems: [textLeftover],
  *check({ book }) {
    for (const cell of cellsWith(book, "leftover")) {
      const found = findLeftovers(cell);
      if (found.length === 0) continue;
      const what = [...new Set(found.map(({ name }) => name))].join(", ");
      const isWrong = found.some(({ sure }) => sure) && (cell.use === "title" || cell.use === "person");
      yield atHits(textLeftover, cell, found, { args: { what }, severity: isWrong ? "error" : "warning" });
    }
  },
};
