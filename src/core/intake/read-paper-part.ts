import type { TableKey } from "../workbook/tables";
import { RowDraft, type Unread } from "./draft";
import { joinTables, putNumbers } from "./join";
import { ownerWithoutOffice, readLetterHead } from "./letter-head";
import { settingRow } from "./office-facts";
import { cellLines, type PaperPart } from "./paper-parts";
import { readAnalysis } from "./part-analysis";
import { PartDraft, whyTold, type FileFacts } from "./part-draft";
import { ProseReader } from "./part-prose";
import { readSummary } from "./part-summary";
import { readTablePart, type PartTables } from "./part-tables";
import { findSignatories, isSignedName, type Line } from "./people";
import { isNoise, proseParagraphs } from "./prose";
import { signTable } from "./sign-columns";
import { isStandardSubject, whyStandard } from "./standard-texts";
import type { SourceTable } from "./source";
import { putAllDone, putCounted } from "./told-state";

/** What one paper gives: rows by table in the order read. */
export interface PartReading {
  readonly rows: Map<TableKey, RowDraft[]>;
  readonly measures: readonly RowDraft[];
  readonly risks: readonly RowDraft[];
}

/** The lines outside of the tables of data. */
function linesOf(draft: PartDraft): readonly Line[] {
  return draft.blocks.flatMap(({ block, table }, at): readonly Line[] => {
    if (block.kind === "paragraph")
      return block.text.split("\n").map((text) => ({ text, place: block.place, block: at }));
    return table === null ? cellLines(signTable(block, isSignedName)).map((line) => ({ ...line, block: at })) : [];
  });
}

function readHead(draft: PartDraft, lines: readonly Line[]): void {
  const head = readLetterHead(draft.kind, lines);
  for (const block of head.used) if (draft.paragraph(block) !== null) draft.used.add(block);
  const document = new RowDraft();
  const [first] = lines;
  if (first === undefined) return;
  draft.subject = head.subject?.text ?? "";
  document.set("report", draft.kind, first.place);
  for (const [key, cell] of [
    ["rounds", head.round],
    ["subject", head.subject],
    ["number", head.number],
    ["date", head.date],
    ["to", head.to],
  ] as const)
    if (
      cell !== null &&
      (key !== "subject" || !isStandardSubject(draft.kind, cell.text, draft.facts.fiscalYear, draft.facts.office))
    )
      document.set(key, cell.text, cell.place);
    else if (cell !== null) draft.unread.push({ ...cell, why: whyStandard });
  draft.add("documents", document);
  if (head.owner !== null) {
    const text = ownerWithoutOffice(head.owner.text, draft.facts.office);
    draft.add("settings", settingRow("owner", { ...head.owner, text }));
  }
  if (head.phone !== null) draft.add("settings", settingRow("phone", head.phone));
}

function readPeople(draft: PartDraft, lines: readonly Line[]): void {
  for (const { row, blocks, said } of findSignatories(lines, draft.kind === "announcement")) {
    draft.add("signatories", row);
    for (const block of blocks) {
      draft.used.add(block);
      draft.signedAt = Math.min(draft.signedAt, block);
    }
    for (const { text, place, block } of said) {
      draft.used.add(block);
      draft.unread.push({ text: text.trim(), place, why: whyTold.opinion });
    }
  }
}

/** The charts and the map of risks that the program draws out of the scores and the risks. */
const drawn = /\(\s*\|\s*=\s*เกณฑ์ผ่าน|^ผลกระทบ\s+โอกาสที่จะเกิด/;

/** Tables that papers of this kind have and the workbook has no sheet for, by their first row. */
const strangers: readonly { readonly shape: RegExp; readonly why: string }[] = [
  {
    shape: /(?:^|\s)(?:ราย)?ชื่อ(?:[\s\-–/]|และ|นาม|สกุล|$)[\s\S]*(?:ตำแหน่ง|หน้าที่|สังกัด)|ลายมือชื่อ/,
    why: "รายชื่อคณะกรรมการหรือผู้เข้าร่วม สมุดงานเก็บเฉพาะผู้ลงนาม จึงไม่ได้นำเข้า",
  },
  {
    shape: /^(?![\s\S]*EIT)[\s\S]*(?:^|\s)(?:OIT|URL|ลิงก์)(?:\s|$)|ข้อมูล\s*OIT/i,
    why: "รายการข้อมูล OIT นำเข้าได้เมื่อมีคอลัมน์ ข้อ และ องค์ประกอบ โปรดกรอกที่แผ่น รายการ OIT เอง",
  },
];

function whyLeft(table: SourceTable): string {
  if ((table.pictures ?? 0) > 0) return "ตารางภาพพร้อมคำบรรยายไม่ได้นำเข้า ใส่ไฟล์ภาพและคำบรรยายที่แผ่น ภาพกิจกรรม";
  const head = [...new Set(table.rows[0] ?? [])].map((cell) => cell?.text.trim() ?? "").join(" ");
  const known = strangers.find(({ shape }) => shape.test(head));
  if (known !== undefined) return known.why;
  return drawn.test(head) ? "แผนภูมิที่โปรแกรมวาดให้ใหม่จากข้อมูล จึงไม่ได้นำเข้า" : "ไม่ทราบว่าเป็นตารางอะไร";
}

/** Tables that nothing tells of, and in which nobody signs. */
function tellRest(draft: PartDraft): void {
  draft.blocks.forEach(({ block, table }, at) => {
    if (block.kind !== "table" || table !== null || draft.used.has(at)) return;
    draft.tellTable(block, whyLeft(block));
  });
}

function readProse(draft: PartDraft, tables: PartTables): void {
  const prose = new ProseReader(draft);
  prose.read(readAnalysis(draft, tables.measures));
  if (!draft.rows.has("analysis") && draft.kind === "progress")
    for (const topic of prose.weak) draft.add("analysis", topic);
}

/** The text of a paper that the program does not make belongs to no section: only its tables are read. */
function tellStranger(draft: PartDraft, name: string): void {
  draft.blocks.forEach((_, at) => {
    const paragraph = draft.paragraph(at);
    if (paragraph !== null && !isNoise(paragraph.text))
      draft.tell(paragraph, `เอกสารนี้เป็น${name} ซึ่งโปรแกรมไม่ได้จัดทำ จึงไม่ได้นำเข้าข้อความ`);
  });
}

/** A summary's tables choose and shorten what the workbook holds: none of their rows is one of its own. */
const noTables: PartTables = { measures: [], risks: [], allDone: null };

/** Reads one paper of a file; what is not understood is added to `unread`. */
export function readPaperPart(part: PaperPart, facts: FileFacts, unread: Unread[], taken: Unread[]): PartReading {
  const draft = new PartDraft(part, facts, unread);
  const isSummary = draft.kind === "summary";
  const tables = isSummary ? noTables : readTablePart(draft);
  const lines = linesOf(draft);
  if (part.stranger === "") {
    readHead(draft, lines);
    readPeople(draft, lines);
    if (isSummary) readSummary(draft);
    else readProse(draft, tables);
  } else tellStranger(draft, part.stranger);
  tellRest(draft);
  const measures = joinTables(
    tables.measures,
    { name: "measure", otherName: "reportName", group: "topic" },
    unread,
    taken,
  );
  putNumbers(measures);
  putAllDone(measures, tables.allDone);
  putCounted(measures, proseParagraphs(draft.blocks));
  return {
    rows: draft.rows,
    measures,
    risks: joinTables(tables.risks, { name: "risk", otherName: null, group: "area" }, unread, taken),
  };
}
