import { parseThaiDate } from "../../calendar";
import { scheduleOf } from "../../compute/schedule";
import { roles } from "../../workbook/words";
import { hintOf, problem } from "../../problems/problem";
import { defaultRound, detailsOf, typedDate, type PaperContext } from "../../papers/common/context";
import { kindDef, paperKinds, type PaperKind } from "../../papers/kinds";
import { commonTags } from "../../papers/common/shared-tags";
import { unknownTags } from "../../papers/common/texts";
import { nearest } from "../../workbook/similar";
import { headerOf, refOf } from "../../workbook/table";
import type { Book } from "../../model/book";
import { signsKind } from "../../model/people";
import { tables, type TableDef, type TableKey } from "../../workbook/tables";
import type { CheckContext, Rule } from "../types";
import { dateNoDay } from "../../model/problems";
import { defineProblem } from "../../problems/definition";
import { dateExample } from "../../model/problems";

export const tableEmpty = defineProblem({
  code: "table.empty",
  severity: "error",
  message: "แผ่นงาน “{sheet}” ยังไม่มีข้อมูล{year} {paper} จึงไม่มีเรื่องที่จะบอก",
  expected: "อย่างน้อยหนึ่งแถว",
  fix: "กรอกข้อมูลในแผ่นงานนี้ก่อนสร้างเอกสาร",
  why: "เอกสารที่แจ้งว่า จำนวน ๐ มาตรการ ดังรายการต่อไปนี้ คะแนนว่าง หรือหัวข้อที่ไม่มีรายการ ลงนามไม่ได้",
});

export const gridEmpty = defineProblem({
  code: "grid.empty",
  severity: "error",
  message: "ไม่มีความเสี่ยงใดที่ระบุเดือนในปีงบประมาณ {year} ตาราง 12 เดือนของ{paper}จะว่างทั้งตาราง",
  expected: "ระยะเวลา หรือวันเริ่มต้นและวันสิ้นสุด ของความเสี่ยงอย่างน้อยหนึ่งเรื่อง",
  example: "ต.ค. 2568 - มี.ค. 2569",
  fix: "กรอกระยะเวลาของแต่ละความเสี่ยงให้อยู่ในปีงบประมาณ",
  why: "แผนรายเดือนที่ไม่มีเดือนใดเลยไม่ใช่แผน",
});

export const paperMissingDate = defineProblem({
  code: "paper.missing-date",
  severity: "warning",
  message: "ยังไม่ได้ระบุวันที่ของเอกสาร{paper} เอกสารจะเว้นที่ไว้ให้เติม",
  expected: "วันที่ในแผ่นงาน เอกสาร หรือ วันที่รายงาน ในแผ่นงาน ตั้งค่า",
  example: dateExample,
  fix: "กรอกวันที่ก่อนลงนาม",
  why: "เอกสารที่ไม่มีวันที่ยังไม่สมบูรณ์ตามระเบียบงานสารบรรณ",
});

export const paperNoSignatory = defineProblem({
  code: "paper.no-signatory",
  severity: "error",
  message: "ยังไม่มีผู้ลงนามของเอกสาร{paper}",
  expected: "ผู้ลงนามบทบาท {expected}",
  fix: "เพิ่มผู้ลงนามในแผ่นงาน ผู้ลงนาม หรือสร้างเป็นร่าง",
  why: "เอกสารที่ไม่มีผู้ลงนามใช้เป็นหลักฐานไม่ได้",
});

export const textUnknownTag = defineProblem({
  code: "text.unknown-tag",
  severity: "warning",
  message: "ไม่รู้จักแท็ก {found} ในข้อความ จะพิมพ์ออกมาตามที่เห็น{hint}",
  expected: "{expected}",
  fix: "แก้ชื่อแท็กให้ตรง หรือลบวงเล็บปีกกาออก",
  why: "วงเล็บปีกกาและชื่อแท็กจะพิมพ์ออกมาในเอกสารราชการ",
});

export const textLoneBrace = defineProblem({
  code: "text.lone-brace",
  severity: "warning",
  message: "วงเล็บปีกกาในข้อความไม่ครบคู่ จะพิมพ์ออกมาตามที่เห็น",
  expected: "{ชื่อแท็ก} หรือไม่มีวงเล็บปีกกา",
  fix: "เติมวงเล็บปีกกาอีกข้าง หรือลบวงเล็บที่เกิน",
  why: "แท็กที่ขาดวงเล็บไม่ถูกแทนด้วยข้อมูล และติดไปในเอกสารราชการ",
});

function paperContext(context: CheckContext, kind: PaperKind): PaperContext {
  const { book, statusDate } = context;
  const round = defaultRound(kindDef(kind).rounds, book.settings.fiscalYear, statusDate);
  return { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
}

/** The tables of a kind, as the workbook's own keys. */
const mainTables = (kind: PaperKind): readonly TableKey[] => paperKinds[kind].tables;

/** Whether a paper has something to print of a table: its rows, of the analysis those of the year, or the office's words. */
function isFilled(book: Book, kind: PaperKind, key: TableKey): boolean {
  const section = kindDef(kind).wordedBy?.[key];
  if (section !== undefined && book.texts.some((text) => text.kind === kind && text.section === section)) return true;
  return (key === "analysis" ? book.topics : book.tables[key].rows).length > 0;
}

/** A paper's tables have rows: without them it has nothing to say. */
export const filledTables: Rule = {
  name: "the tables of a paper have rows",
  problems: [tableEmpty],
  *check({ book, kinds }) {
    const needed = new Set(kinds.flatMap(mainTables));
    for (const key of needed) {
      const { exists, sheet, headerRow, rows } = book.tables[key];
      // A sheet that no workbook can do without is an error where it was looked for.
      if (!exists && (tables[key] as TableDef).essential === true) continue;
      const empty = kinds.filter((kind) => mainTables(kind).includes(key) && !isFilled(book, kind, key));
      if (empty.length === 0) continue;
      const paper = empty.map((kind) => paperKinds[kind].name).join(", ");
      const year = rows.length > 0 ? `ของปีที่ประเมิน ${book.settings.assessedYear}` : "";
      const at = exists ? { at: { sheet, row: headerRow + 1, column: 0 } } : {};
      yield problem(tableEmpty, { ...at, args: { sheet, year, paper } });
    }
  },
};

/** The months of a plan by months: of risks that are there, one at least names a month of the year. */
export const plannedMonths: Rule = {
  name: "a plan by months has months",
  problems: [gridEmpty],
  *check({ book, kinds, statusDate }) {
    const planning = kinds.filter((kind) => kindDef(kind).hasMonthGrid === true);
    if (planning.length === 0 || book.risks.length === 0) return;
    const { fiscalYear, rows } = scheduleOf(book, statusDate);
    const own = rows.filter(({ table }) => table === "risks");
    if (own.some(({ months }) => months.some(({ state }) => state !== null))) return;
    const { sheet, columns, headerRow } = book.tables.risks;
    const at = { sheet, row: headerRow, column: columns.period ?? columns.start ?? 0 };
    const paper = planning.map((kind) => paperKinds[kind].name).join(", ");
    yield problem(gridEmpty, { at, args: { year: fiscalYear, paper } });
  },
};

/** A paper that carries a date has one. */
export const paperDates: Rule = {
  name: "a paper that carries a date has one",
  problems: [paperMissingDate, dateNoDay],
  *check(context) {
    const { book, kinds } = context;
    for (const kind of kinds.filter((one) => kindDef(one).isDated)) {
      const paper = paperContext(context, kind);
      const typed = typedDate(paper);
      const row = book.settings.rows.reportDate;
      const at = paper.details?.date
        ? refOf(paper.details.source, "date")
        : { sheet: book.tables.settings.sheet, row: row ?? 1, column: book.tables.settings.columns.value ?? 1 };
      const args = { paper: paperKinds[kind].name };
      if (typed === "") yield problem(paperMissingDate, { at, args });
      // Dates in เอกสาร were looked at when they were read.
      else if (!paper.details?.date && isMonthOnly(typed, book.settings.fiscalYear)) {
        yield problem(dateNoDay, { at, header: "วันที่รายงาน", found: typed });
        return;
      }
    }
  },
};

function isMonthOnly(typed: string, fiscalYear: number): boolean {
  return parseThaiDate(typed, fiscalYear === 0 ? {} : { fiscalYear }).kind === "month";
}

/** A paper that is signed has somebody to sign it: in every role that its kind wants, or in one of them where one is enough. */
export const paperSignatories: Rule = {
  name: "a paper that is signed has signatories",
  problems: [paperNoSignatory],
  *check({ book, kinds }) {
    const table = book.tables.signatories;
    for (const kind of kinds) {
      const { roles: wanted, enough } = kindDef(kind).signers;
      const present = wanted.filter((role) =>
        book.signatories.some((one) => one.role === role && signsKind(one, kind)),
      );
      const isEnough = enough === "any" ? present.length > 0 : present.length === wanted.length;
      if (wanted.length === 0 || isEnough) continue;
      const missing = wanted.filter((role) => !present.includes(role)).map((role) => roles[role]);
      const at = { sheet: table.sheet, row: table.headerRow + 1, column: 0 };
      const args = { paper: paperKinds[kind].name, expected: missing.join(enough === "any" ? " หรือ " : ", ") };
      yield problem(paperNoSignatory, { at, args });
    }
  },
};

const textTags = new Set(commonTags.map((tag) => tag.tag));

/** Braces that no tag answers: with its partner each would be one. */
const loneBrace = /\{(?![^{}]*\})|(?<!\{[^{}]*)\}/;

/** Braces in the office's own texts stand in pairs; a lone one would be printed as it stands. */
export const pairedTextBraces: Rule = {
  name: "braces in the office's own texts stand in pairs",
  problems: [textLoneBrace],
  *check({ book }) {
    for (const { text, source } of book.texts) {
      const found = loneBrace.exec(text);
      if (found === null) continue;
      const around = text.slice(Math.max(0, found.index - 20), found.index + 20);
      yield problem(textLoneBrace, { at: refOf(source, "text"), header: headerOf(source, "text"), found: around });
    }
  },
};

/** Tags in the office's own texts are known; an unknown one would be printed as it stands. */
export const knownTextTags: Rule = {
  name: "tags in the office's own texts are known",
  problems: [textUnknownTag],
  *check({ book }) {
    for (const text of book.texts) {
      for (const name of unknownTags(text.text, textTags)) {
        const hint = hintOf(nearest(name, [...textTags]));
        const args = {
          hint,
          expected: [...textTags]
            .slice(0, 6)
            .map((tag) => `{${tag}}`)
            .join(" "),
        };
        const at = refOf(text.source, "text");
        yield problem(textUnknownTag, { at, header: headerOf(text.source, "text"), found: `{${name}}`, args });
      }
    }
  },
};
