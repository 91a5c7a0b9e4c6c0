import type { PaperKind } from "../papers/kinds";
import type { TableKey } from "../workbook/tables";
import type { DraftCell, RowDraft, Unread } from "./draft";
import { cellLines, type PaperPart, type PartBlock } from "./paper-parts";
import { isNoise, textRow } from "./prose";
import type { SourceParagraph, SourceTable } from "./source";

/** What is known of the whole file before a part of it is read. */
export interface FileFacts {
  readonly office: string;
  /** พ.ศ.; 0 = unknown. */
  readonly fiscalYear: number;
  /** The file writes its numbers with Arabic digits. */
  readonly isArabic: boolean;
}

/** Why a paragraph is told and not taken, where several readers say so. */
export const whyTold = {
  noColumn: "หัวตารางของช่องนี้ไม่ตรงกับคอลัมน์ใด",
  noHeader: "ไม่ทราบว่าหัวตารางนี้ตรงกับคอลัมน์ใด",
  computedAnew: "โปรแกรมคำนวณข้อความนี้ให้ใหม่ทุกครั้งที่สร้างเอกสาร",
  unknownPlace: "ไม่ทราบว่าข้อความนี้อยู่ส่วนใดของเอกสาร",
  opinion: "ความเห็นหรือคำสั่งของฉบับเดิม ผู้ลงนามให้ใหม่ทุกฉบับ จึงไม่ได้นำเข้า",
} as const;

/** One paper of a file while it is read: its blocks, the rows found so far, and the blocks that are understood. */
export class PartDraft {
  readonly rows = new Map<TableKey, RowDraft[]>();
  readonly used = new Set<number>();
  readonly kind: PaperKind;
  /** The subject of the paper's letter, typed or the standard one; "" where there is none. */
  subject = "";
  /** The first block that somebody signs in; Infinity where nobody does. */
  signedAt = Infinity;
  readonly blocks: readonly PartBlock[];

  constructor(
    part: PaperPart,
    readonly facts: FileFacts,
    readonly unread: Unread[],
  ) {
    this.kind = part.kind;
    this.blocks = part.blocks;
  }

  /** Adds a row that was read. */
  add(table: TableKey, row: RowDraft): void {
    const rows = this.rows.get(table);
    if (rows === undefined) this.rows.set(table, [row]);
    else rows.push(row);
  }

  /** Adds a text of the office to a section of ข้อความ. */
  addText(section: string, cell: DraftCell): void {
    this.add("texts", textRow(this.kind, section, cell));
  }

  /** Takes back the rows of a table that turn out to be none. */
  remove(table: TableKey, isNone: (row: RowDraft) => boolean): void {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(
      table,
      rows.filter((row) => !isNone(row)),
    );
  }

  /** The rows of a table so far. */
  listed(table: TableKey): readonly RowDraft[] {
    return this.rows.get(table) ?? [];
  }

  /** The paragraph at a 0-based block; null where a table stands there, or nothing. */
  paragraph(at: number): SourceParagraph | null {
    const block = this.blocks[at]?.block;
    return block?.kind === "paragraph" ? block : null;
  }

  /** The paragraph right above a block, past page numbers and the like; -1 where a table stands there. */
  above(at: number): number {
    for (let index = at - 1; index >= 0; index--) {
      const paragraph = this.paragraph(index);
      if (paragraph === null) return -1;
      if (!isNoise(paragraph.text)) return index;
    }
    return -1;
  }

  /** The paragraphs right above a block that may be one sentence broken by hand, the lowest first; three at most. */
  sentenceAbove(at: number): readonly SourceParagraph[] {
    const found: SourceParagraph[] = [];
    for (let index = this.above(at); index >= 0 && found.length < 3; index = this.above(index)) {
      const paragraph = this.paragraph(index);
      if (paragraph === null || paragraph.text.length > 200) break;
      found.push(paragraph);
      if (/^(?:บัดนี้|ในการนี้|ทั้งนี้|ตามที่|โดย|[0-9๐-๙]{1,2}[.)])/.test(paragraph.text.trim())) break;
    }
    const [lowest] = found;
    const above = lowest === undefined ? this.paragraph(this.above(at)) : null;
    return above === null ? found : [above];
  }

  /** Says that a paragraph was not understood, and why. */
  tell(paragraph: SourceParagraph, why: string): void {
    this.unread.push({ text: paragraph.text.trim(), place: paragraph.place, why });
  }

  /** Says in the words of its cells that a table was not read, and why; one that says nothing is passed over. */
  tellTable(table: SourceTable, why: string): void {
    const lines = cellLines(table)
      .map((line) => line.text.trim())
      .filter((line) => line !== "");
    if (!lines.every(isNoise)) this.unread.push({ text: lines.join(" | "), place: table.place, why });
  }
}
