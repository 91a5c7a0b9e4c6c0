import { notedText } from "../common/noted";
import { statusOf } from "../../model/work";
import { problem } from "../../problems/problem";
import { paperKinds } from "../../papers/kinds";
import { refOf, type TableRow } from "../../workbook/table";
import { fold } from "../../workbook/text";
import { pointsSomewhere, vagueEvidence } from "../../language/evidence";
import type { CheckContext, Rule } from "../types";
import { cellsOf, type CellUse, type TextCell } from "../common/cells";
import { linksOf, type Link } from "./links";
import { atHits, type Hit } from "../common/marks";
import { ownPlaces } from "../places/own-places";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";

export const evidenceMissing = defineProblem({
  code: "evidence.missing",
  severity: "warning",
  message: "ดำเนินการเสร็จแล้วแต่ไม่มีหลักฐาน{where}",
  expected: "ที่อยู่เว็บของหลักฐาน หรือเลขที่และวันที่ของเอกสาร",
  example: "https://www.example.go.th/ita/o26.pdf",
  fix: "กรอกหลักฐาน บรรทัดละรายการ",
  why: "ผู้ตรวจให้คะแนนจากหลักฐาน บอกว่าเสร็จโดยไม่มีหลักฐานไม่ได้คะแนน",
});

export const evidenceVague = defineProblem({
  code: "evidence.vague",
  severity: "warning",
  message: "หลักฐานไม่บอกว่าหาได้ที่ใด: {words}",
  expected: "ที่อยู่เว็บของหน้าที่เผยแพร่ หรือเลขที่และวันที่ของเอกสาร",
  example: "https://www.example.go.th/ita/o26.pdf",
  fix: "คัดลอกที่อยู่ของหน้าที่เผยแพร่หลักฐานมาวาง",
  why: "ผู้ตรวจหาหลักฐานไม่พบถือว่าไม่มี",
});

export const evidenceRepeated = defineProblem({
  code: "evidence.repeated",
  severity: "warning",
  message: "ใช้หลักฐานเดียวกับแถว {other} ซึ่งเป็นคนละเรื่อง: {words}",
  expected: "หลักฐานของแต่ละเรื่อง",
  fix: `ใส่ที่อยู่ของหลักฐานเรื่องนี้โดยตรง ${acceptIfRight}`,
  why: "หลักฐานเดียวกันของหลายเรื่องมักเกิดจากการคัดลอกผิดแถว",
});

export const evidenceMalformed = defineProblem({
  code: "evidence.malformed",
  severity: "warning",
  message: "ที่อยู่เว็บพิมพ์ผิดรูป ({what}): {words}",
  expected: "ที่อยู่เว็บที่ขึ้นต้นด้วย https:// หรือ http:// และไม่มีเว้นวรรค (ในชื่อไฟล์เขียน %20 แทนเว้นวรรค)",
  example: "https://www.example.go.th/ita/o26.pdf",
  fix: "คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่",
  why: "ที่อยู่เว็บที่ผิดเปิดไม่ได้ ผู้ตรวจถือว่าไม่มีหลักฐาน",
});

export const evidencePrivate = defineProblem({
  code: "evidence.private",
  severity: "warning",
  message: "บุคคลภายนอกเปิดหลักฐานนี้ไม่ได้ ({what}): {words}",
  expected: "ที่อยู่เว็บที่ทุกคนเปิดได้",
  example: "https://www.example.go.th/ita/o26.pdf",
  fix: "เผยแพร่ไฟล์บนเว็บไซต์ แล้วใช้ที่อยู่ของหน้าที่เผยแพร่",
  why: "ผู้ตรวจเป็นบุคคลภายนอก เปิดไม่ได้ถือว่าไม่มีหลักฐาน",
});

type WorkRow = TableRow<"measures">;

/** Rows of work that are told as done, in both tables of work. */
function doneRows({ book }: CheckContext): readonly WorkRow[] {
  const rows = [...book.measures, ...book.risks].map(({ source }) => source as WorkRow);
  return rows.filter((row) => statusOf(row.text.status) === "done");
}

const linksOfCell = notedText(linksOf);

const hasLink = (text: string): boolean => linksOf(text).length > 0;

/** Work that is told as done has evidence. A sheet without the column is told once. */
export const doneHasEvidence: Rule = {
  name: "work that is done has evidence",
  problems: [evidenceMissing],
  *check(context) {
    if (!context.kinds.some((kind) => paperKinds[kind].hasStatus)) return;
    const told = new Set<string>();
    for (const row of doneRows(context)) {
      const { table } = row;
      if (!/^[-–—.\s]*$|^ไม่มี$/.test(row.text.evidence) || hasLink(`${row.text.result} ${row.text.remark}`)) continue;
      const header = table.headers.evidence ?? "หลักฐาน";
      if (table.columns.evidence !== undefined) {
        yield problem(evidenceMissing, { at: refOf(row, "evidence"), header, args: { where: "" } });
      } else if (!told.has(table.sheet)) {
        told.add(table.sheet);
        const at = { sheet: table.sheet, row: table.headerRow, column: table.columns.status ?? 0 };
        const args = { where: ` แผ่นงาน “${table.sheet}” ไม่มีคอลัมน์ หลักฐาน` };
        yield problem(evidenceMissing, { at, header, args });
      }
    }
  },
};

let vague: RegExp | undefined;
let somewhere: RegExp | undefined;

/** The lines of a cell with where they begin. */
function linesOf(text: string): readonly { readonly at: number; readonly line: string }[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { at: start, line };
  });
}

/** Evidence leads to a page, a document or a date, not to a site as a whole. */
export const evidenceLeads: Rule = {
  name: "evidence leads to one page or document",
  problems: [evidenceVague],
  *check({ book }) {
    vague ??= new RegExp(
      `^(?:${vagueEvidence()
        .map((one) => `(?:${one})`)
        .join("|")})[\\s.)]*$`,
      "u",
    );
    somewhere ??= new RegExp(pointsSomewhere);
    const { base, office } = ownPlaces(book);
    const bare = (line: string): string =>
      [office, base]
        .reduce((text, name) => (name === "" ? text : text.split(name).join("")), line)
        .replace(/^[\s\-–•.()0-9๐-๙]+/, "");
    for (const cell of cellsOf(book, ["evidence"])) {
      const found = linksOfCell(cell);
      const hits: Hit[] = found.every((link) => link.isFrontPage)
        ? found.map((link) => ({ at: link.at, length: link.text.length }))
        : [];
      if (found.length === 0 && !somewhere.test(cell.text)) {
        for (const { at, line } of linesOf(cell.text)) {
          if (line.trim() !== "" && vague.test(bare(line))) hits.push({ at, length: line.length });
        }
      }
      if (hits.length > 0) yield atHits(evidenceVague, cell, hits);
    }
  },
};

/** A site's name with nothing before it and nothing behind. */
const isSpoken = ({ text }: Link): boolean => /^(?:www\.)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\/?$/.test(text);

/** A rule for one fault of addresses. */
function wholeLinks(name: string, def: typeof evidenceMalformed | typeof evidencePrivate, fault: Link["fault"]): Rule {
  return {
    name,
    problems: [def],
    *check({ book }) {
      // What a text says of an address is told whole elsewhere; who may open it is the same question everywhere.
      const uses: readonly CellUse[] = fault === "private" ? ["evidence", "address", "prose"] : ["evidence", "address"];
      for (const cell of cellsOf(book, uses)) {
        if (cell.use === "prose" && !/https?:/.test(cell.text)) continue;
        // The office's own site is printed as people say it: "www.example.go.th".
        const bad = linksOfCell(cell).filter(
          (link) => link.fault === fault && (cell.use !== "address" || !isSpoken(link)),
        );
        if (bad.length === 0) continue;
        const hits = bad.map(({ at, text, right }): Hit => {
          return right === undefined ? { at, length: text.length } : { at, length: text.length, right };
        });
        yield atHits(def, cell, hits, { args: { what: [...new Set(bad.map(({ what }) => what))].join(", ") } });
      }
    },
  };
}

const subjectOf = ({ row, table }: TextCell): string => {
  const text = row.text as Readonly<Record<string, string>>;
  return fold(`${table} ${text.measure ?? ""} ${text.risk ?? ""}` + (text.measure === "" ? (text.topic ?? "") : ""));
};

/** A link is the evidence of one measure. */
export const linksOfTheirOwn: Rule = {
  name: "different measures have different links",
  problems: [evidenceRepeated],
  *check({ book }) {
    const first = new Map<string, TextCell>();
    for (const cell of cellsOf(book, ["evidence"])) {
      const twins: { readonly hit: Hit; readonly row: number }[] = [];
      for (const { at, text, fault, isFrontPage } of linksOfCell(cell)) {
        if (fault !== "none" || isFrontPage) continue;
        const key = text.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[#/]+$/, "");
        const before = first.get(key);
        if (before === undefined) first.set(key, cell);
        else if (subjectOf(before) !== subjectOf(cell))
          twins.push({ hit: { at, length: text.length }, row: before.at.row });
      }
      const [twin] = twins;
      if (twin)
        yield atHits(
          evidenceRepeated,
          cell,
          twins.map(({ hit }) => hit),
          { args: { other: twin.row } },
        );
    }
  },
};

export const evidenceRules: readonly Rule[] = [
  doneHasEvidence,
  evidenceLeads,
  wholeLinks("an address is whole", evidenceMalformed, "malformed"),
  wholeLinks("everybody can open an address", evidencePrivate, "private"),
  linksOfTheirOwn,
];
