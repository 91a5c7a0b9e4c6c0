import { scoreKeyOf } from "../model/indicators";
import { paperKinds, type PaperKind } from "../papers/kinds";
import type { TableKey } from "../workbook/tables";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";
import { RowDraft, type DraftCell, type Unread } from "./draft";
import { joinTables, type JoinTable } from "./join";
import { oitItemOf, ownerWithoutOffice, readLetterHead } from "./letter-head";
import { numberOf, withoutNumber } from "./list-text";
import { numberOfHeading, readMeasureTable, topicOfHeading, type MeasureTable, type TopicHeading } from "./measures";
import { settingRow } from "./office-facts";
import { cellLines, columnsText, type PaperPart, type PartBlock } from "./paper-parts";
import { readSignatories, type Line } from "./people";
import { computedSection, headingSection, isNoise, sectionFor, textRow } from "./prose";
import { readRiskHeading, readRiskTable } from "./risks";
import { readScoreTable, scoresInText, totalInText } from "./scores";
import type { SourceParagraph, SourcePlace } from "./source";
import { runOnTitle, titleRows } from "./titles";
import { placeOfAllDone, putAllDone } from "./told-state";
import { readLimitations, readTopics, topicsInText } from "./topics";

/** What one paper gives: rows by table in the order read. */
export interface PartReading {
  readonly rows: Map<TableKey, RowDraft[]>;
  readonly measures: readonly RowDraft[];
  readonly risks: readonly RowDraft[];
}

/** What is known of the whole file before a part of it is read. */
export interface FileFacts {
  readonly office: string;
  /** พ.ศ.; 0 = unknown. */
  readonly fiscalYear: number;
}

const dataTables = new Set<TableKey>(["measures", "risks", "scores", "limitations"]);

/** A heading that names what the table is, and no topic of its measures. */
const sectionWord =
  /^(?:แนวทาง(?:การ)?(?:พัฒนา|ยกระดับ|ปรับปรุง)?|มาตรการ(?:ดำเนินการ)?|ผลการดำเนิน(?:การ|งาน)|แผนการดำเนินงาน|ตาราง.*|รายละเอียด)$/;

/** A heading of the body, which is no title of the paper. */
const opensBody =
  /^(?:[0-9๐-๙]{1,2}[.)]\s*[ก-ฮเ-ไ]|หลักการและเหตุผล|ความเป็นมา|วัตถุประสงค์|เป้าหมาย|ขอบเขต|(?:คำ)?นิยาม|ตาราง|บทวิเคราะห์)/;

class PartReader {
  private readonly rows = new Map<TableKey, RowDraft[]>();
  private readonly measureTables: MeasureTable[] = [];
  private readonly riskTables: JoinTable[] = [];
  private readonly used = new Set<number>();
  /** Topics that a sentence lists, for papers without an analysis. */
  private readonly weak: RowDraft[] = [];
  /** The sentence over a table of results that tells the state of all. */
  private allDone: SourcePlace | null = null;
  private readonly kind: PaperKind;
  private readonly blocks: readonly PartBlock[];

  constructor(
    part: PaperPart,
    private readonly facts: FileFacts,
    private readonly unread: Unread[],
  ) {
    this.kind = part.kind;
    this.blocks = part.blocks;
  }

  read(): PartReading {
    this.readTables();
    const lines = this.lines();
    this.readHead(lines);
    this.readPeople(lines);
    const rest = this.readAnalysis();
    this.readProse(rest);
    if (!this.rows.has("analysis") && this.kind === "progress")
      for (const topic of this.weak) this.add("analysis", topic);
    this.tellRest();
    const measures = joinTables(this.measureTables, { name: "measure", otherName: "reportName" }, this.unread);
    putAllDone(measures, this.allDone);
    return {
      rows: this.rows,
      measures,
      risks: joinTables(this.riskTables, { name: "risk", otherName: null }, this.unread),
    };
  }

  private add(table: TableKey, row: RowDraft): void {
    const rows = this.rows.get(table);
    if (rows === undefined) this.rows.set(table, [row]);
    else rows.push(row);
  }

  private paragraph(at: number): SourceParagraph | null {
    const block = this.blocks[at]?.block;
    return block?.kind === "paragraph" ? block : null;
  }

  /** The paragraph right above a block, past page numbers and the like; -1 where a table stands there. */
  private above(at: number): number {
    for (let index = at - 1; index >= 0; index--) {
      const paragraph = this.paragraph(index);
      if (paragraph === null) return -1;
      if (!isNoise(paragraph.text)) return index;
    }
    return -1;
  }

  private topicAbove(at: number): TopicHeading | null {
    const index = this.above(at);
    const paragraph = this.paragraph(index);
    const topic = paragraph === null ? null : topicOfHeading(paragraph.text);
    if (paragraph === null || topic === null || topic === "" || sectionWord.test(topic)) return null;
    this.used.add(index);
    return { cell: { text: topic, place: paragraph.place }, number: numberOfHeading(paragraph.text) };
  }

  /** Tables of the same columns are one table, parted by pages or topics: their rows never tell of each other. */
  private addMeasures(read: MeasureTable): void {
    const last = this.measureTables[this.measureTables.length - 1];
    if (last?.columns !== read.columns) this.measureTables.push(read);
    else this.measureTables[this.measureTables.length - 1] = { ...last, rows: [...last.rows, ...read.rows] };
  }

  private readTables(): void {
    const isGrouped = this.kind === "analysis" || this.kind === "announcement" || this.headedTables() > 1;
    let topic: TopicHeading | null = null;
    this.blocks.forEach(({ table }, at) => {
      if (table === null) return;
      const key = table.matched.profile.table;
      if (key === "measures") {
        if (isGrouped) topic = this.topicAbove(at) ?? topic;
        const last = this.measureTables[this.measureTables.length - 1];
        const before = last?.rows[last.rows.length - 1];
        const read = readMeasureTable(table, topic, before, this.facts.fiscalYear, this.unread);
        this.addMeasures(read);
        if (/\b(?:result|output|outcome)\b/.test(read.columns))
          this.allDone ??= placeOfAllDone(this.paragraph(this.above(at)));
      } else if (key === "risks") {
        const above = this.riskAbove(at);
        const rows = readRiskTable(table, above, this.facts.fiscalYear, this.unread);
        this.riskTables.push({ rows, isResult: false });
      } else if (key === "scores") for (const row of readScoreTable(table, this.yearAbove(at))) this.add("scores", row);
      else if (key === "contents") {
        for (const row of table.rows) {
          const [title, page] = [row.cells.get("title"), row.cells.get("page")];
          if (title === undefined) continue;
          const shown = (page?.text ?? "").replace(/[.…]+/g, "").trim();
          const text = [title.text.replace(/\t/g, " ").trim(), shown].filter((one) => one !== "").join("\t");
          this.add("texts", textRow(this.kind, "สารบัญ", { text, place: title.place }));
        }
      } else
        for (const row of table.rows) {
          const draft = new RowDraft();
          for (const [column, cell] of row.cells)
            if (column !== "order" || key !== "limitations") draft.set(column, cell.text, cell.place);
          if (draft.cells.size > 0) this.add(key, draft);
        }
      for (const cell of table.unknownHeaders)
        this.unread.push({ text: cell.text, place: cell.place, why: "ไม่ทราบว่าหัวตารางนี้ตรงกับคอลัมน์ใด" });
    });
  }

  private headedTables(): number {
    return this.blocks.filter(({ table }, at) => {
      const paragraph = this.paragraph(this.above(at));
      return (
        table?.matched.profile.table === "measures" && paragraph !== null && topicOfHeading(paragraph.text) !== null
      );
    }).length;
  }

  /** The area and the risk that lines over a plan of one risk name. */
  private riskAbove(at: number): ReturnType<typeof readRiskHeading> {
    const found: ReturnType<typeof readRiskHeading> = {};
    for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
      const paragraph = this.paragraph(index);
      if (paragraph === null) break;
      const line = paragraph.text.trim();
      if (!/^(?:ด้าน|ความเสี่ยง)\s*(?:ที่\s*[0-9๐-๙]+)?\s*[:：]|^ด้าน[ก-๙]|^ความเสี่ยง\s+[ก-๙]/.test(line)) continue;
      const read = readRiskHeading([{ text: line, place: paragraph.place }]);
      Object.assign(found, { ...read, ...found });
      this.used.add(index);
    }
    return found;
  }

  private yearAbove(at: number): DraftCell | null {
    for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
      const paragraph = this.paragraph(index);
      if (paragraph === null || !/ประเมิน|คะแนน|ITA/.test(paragraph.text)) continue;
      const year = /(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*([0-9๐-๙]{4})/.exec(paragraph.text)?.[1];
      if (year !== undefined) return { text: year, place: paragraph.place };
    }
    return null;
  }

  /** The lines outside of the tables of data. */
  private lines(): readonly Line[] {
    return this.blocks.flatMap(({ block, table }, at): readonly Line[] => {
      if (block.kind === "paragraph")
        return block.text.split("\n").map((text) => ({ text, place: block.place, block: at }));
      return table === null ? cellLines(block).map((line) => ({ ...line, block: at })) : [];
    });
  }

  private readHead(lines: readonly Line[]): void {
    const head = readLetterHead(this.kind, lines);
    for (const block of head.used) if (this.paragraph(block) !== null) this.used.add(block);
    const document = new RowDraft();
    const [first] = lines;
    if (first === undefined) return;
    document.set("report", this.kind, first.place);
    for (const [key, cell] of [
      ["rounds", head.round],
      ["subject", head.subject],
      ["number", head.number],
      ["date", head.date],
      ["to", head.to],
    ] as const)
      if (cell !== null) document.set(key, cell.text, cell.place);
    this.add("documents", document);
    if (head.owner !== null) {
      const text = ownerWithoutOffice(head.owner.text, this.facts.office);
      this.add("settings", settingRow("owner", { ...head.owner, text }));
    }
    if (head.phone !== null) this.add("settings", settingRow("phone", head.phone));
  }

  private readPeople(lines: readonly Line[]): void {
    for (const { row, blocks } of readSignatories(lines, this.kind === "announcement")) {
      this.add("signatories", row);
      for (const block of blocks) this.used.add(block);
    }
  }

  /** The topics and the limits of an analysis; answers the paragraphs that are left. */
  private readAnalysis(): ReadonlySet<number> {
    const left = new Set(
      this.blocks.flatMap((_, at) => (this.paragraph(at) !== null && !this.used.has(at) ? [at] : [])),
    );
    if (this.kind !== "analysis") return left;
    const heads = this.blocks.flatMap((_, at) => {
      const section = left.has(at) ? headingSection(this.paragraph(at)?.text ?? "") : "";
      return section.startsWith("ส่วนที่") ? [{ at, section }] : [];
    });
    heads.forEach(({ at, section }, index) => {
      const end = heads[index + 1]?.at ?? this.blocks.length;
      const own = [...left].filter((one) => one > at && one < end);
      const paragraphs = own
        .map((one) => this.paragraph(one))
        .filter((one) => one !== null && !isNoise(one.text)) as SourceParagraph[];
      if (section === "ส่วนที่ ๒") this.readTopicPart(paragraphs, own, left);
      if (section === "ส่วนที่ ๔") {
        const { rows, rest } = readLimitations(paragraphs);
        for (const row of rows) this.add("limitations", row);
        if (rows.length > 0) this.keep(own, rest, left);
      }
    });
    return left;
  }

  private keep(own: readonly number[], rest: readonly SourceParagraph[], left: Set<number>): void {
    for (const at of own) {
      const paragraph = this.paragraph(at);
      if (paragraph === null || rest.includes(paragraph)) continue;
      left.delete(at);
      this.used.add(at);
    }
  }

  private readTopicPart(paragraphs: readonly SourceParagraph[], own: readonly number[], left: Set<number>): void {
    const known = this.measureTables
      .flatMap(({ rows }) => rows.map((row) => row.text("topic")))
      .filter((one) => one !== "");
    const { topics, before } = readTopics(paragraphs, [...new Set(known)]);
    if (topics.length === 0) return;
    const leads = topics.flatMap(({ lead }, index) => (lead === null ? [] : [{ lead, index }]));
    const counts = new Map<string, number>();
    for (const { lead } of leads) counts.set(fold(lead.text), (counts.get(fold(lead.text)) ?? 0) + 1);
    const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    for (const { row } of topics) this.add("analysis", row);
    const told = new Set<string>();
    for (const { lead, index } of leads) {
      const isUsual = fold(lead.text) === usual;
      const thai = String(index + 1).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
      const section = isUsual ? "คำนำข้อคำถาม" : `คำนำข้อคำถาม ประเด็นที่ ${thai}`;
      if (!told.has(section)) this.add("texts", textRow(this.kind, section, lead));
      told.add(section);
    }
    this.keep(own, before, left);
  }

  private isOfficeLine(text: string): boolean {
    const { office } = this.facts;
    const line = text.trim().replace(/\s*\n\s*/g, " ");
    if (/^(?:อำเภอ|เขต)\s*[ก-๙]+\s+จังหวัด\s*[ก-๙]+$/.test(line)) return true;
    const name = fold(line.replace(/\s*อำเภอ\s*[ก-๙]+\s+จังหวัด\s*[ก-๙]+$/, ""));
    // A cover may misspell the office's own name.
    return office !== "" && editDistance(name, fold(office), 2) <= 2;
  }

  private readProse(left: ReadonlySet<number>): void {
    const isData = (one: PartBlock): boolean => {
      const key = one.table?.matched.profile.table;
      return key !== undefined && key !== "contents" && dataTables.has(key);
    };
    let tables = 0;
    let passed = "";
    let heading = "";
    let hasProse = false;
    let opened = false;
    const titles: string[] = [];
    this.blocks.forEach((one, at) => {
      const columns = isData(one) ? columnsText(one.table?.matched.columns.values() ?? []) : "";
      if (columns !== "" && columns !== passed) [tables, passed] = [tables + 1, columns];
      const paragraph = this.paragraph(at);
      if (paragraph === null || !left.has(at)) return;
      const text = paragraph.text.trim();
      this.used.add(at);
      for (const topic of topicsInText(text, paragraph.place)) this.weak.push(topic);
      const total = totalInText(text, paragraph.place);
      if (total !== null && !this.hasTotal(total)) this.add("scores", total);
      this.addScoresOf(text, paragraph.place);
      const next = headingSection(text);
      if (/^(?:แนบท้ายประกาศ|เอกสารแนบท้ายประกาศ)/.test(text)) {
        [heading, hasProse] = ["แนบท้าย", false];
        return;
      }
      if (next !== "") {
        [heading, hasProse, opened] = [next, false, true];
        if (this.kind === "analysis" && next.startsWith("ส่วนที่"))
          this.add("texts", textRow(this.kind, `หัวข้อ${next}`, { text, place: paragraph.place }));
        return;
      }
      if (isNoise(text) || this.isKnownLine(text)) return;
      if (heading === computedSection) {
        this.tell(paragraph, "โปรแกรมคำนวณส่วนที่เทียบกับปีก่อนให้ใหม่ทุกครั้ง");
        return;
      }
      const item = opened ? null : oitItemOf(text);
      if (item !== null) {
        this.readItem(at, item, paragraph, left);
        return;
      }
      if (numberOf(text) !== null && this.itemElement(paragraph)) return;
      if (opensBody.test(text) && text.length <= 90) opened = true;
      const isTitle = !opened && tables === 0 && text.length <= 180 && !this.isRunning(text, at);
      if (isTitle || titles.some((title) => fold(title) === fold(text))) {
        if (!this.isOfficeLine(text) && !titles.some((title) => fold(title) === fold(text))) {
          titles.push(text);
          if (runOnTitle.test(text) && this.runOn(text)) return;
          if (this.hasSection("ชื่อเรื่อง"))
            for (const line of titleRows(text))
              this.add("texts", textRow(this.kind, "ชื่อเรื่อง", { text: line, place: paragraph.place }));
          else if (!this.isSubjectAgain(text)) this.tell(paragraph, "ไม่ทราบว่าข้อความนี้อยู่ส่วนใดของเอกสาร");
        }
        return;
      }
      if (this.isOfficeLine(text)) {
        if (heading === "คำนำ" && this.hasSection("ผู้ออกคำนำ")) heading = "คำนำจบ";
        return;
      }
      if (heading === "คำนำ" && /สำนักงาน|องค์การบริหาร|เทศบาล/.test(text) && text.length <= 80 && hasProse) {
        if (this.hasSection("ผู้ออกคำนำ"))
          this.add("texts", textRow(this.kind, "ผู้ออกคำนำ", { text, place: paragraph.place }));
        heading = "คำนำจบ";
        return;
      }
      opened = true;
      if (heading === "บทสรุปผู้บริหาร" && hasProse && !this.isRunning(text, at) && text.length <= 180)
        heading = "หัวเรื่องเนื้อหา";
      const state = { tables, heading, isBeforeTable: this.leadsToTable(at), hasProse };
      const section = sectionFor(this.kind, state, text);
      if (section !== "" && this.hasSection(section))
        this.add("texts", textRow(this.kind, section, { text, place: paragraph.place }));
      else this.tell(paragraph, "ไม่ทราบว่าข้อความนี้อยู่ส่วนใดของเอกสาร");
      hasProse = true;
    });
  }

  /** A title that was broken over two paragraphs is one. */
  private runOn(text: string): boolean {
    const rows = this.rows.get("texts") ?? [];
    const last = rows[rows.length - 1];
    const cell = last?.text("section") === "ชื่อเรื่อง" ? last.cells.get("text") : undefined;
    if (last === undefined || cell === undefined) return false;
    last.cells.set("text", { ...cell, text: cell.text + text });
    return true;
  }

  /** Scores that sentences tell, unless a table or an earlier sentence tells them. */
  private addScoresOf(text: string, place: SourcePlace): void {
    const known = this.rows.get("scores") ?? [];
    const year = known[known.length - 1]?.text("year") ?? "";
    const own = (row: RowDraft): string => scoreKeyOf(row.text("indicator")) ?? row.text("indicator");
    for (const row of scoresInText(text, year, place)) {
      const isTold = (this.rows.get("scores") ?? []).some(
        (one) =>
          own(one) === own(row) && (one.text("year") === "" || fold(one.text("year")) === fold(row.text("year"))),
      );
      if (!isTold) this.add("scores", row);
    }
  }

  private hasTotal(row: RowDraft): boolean {
    return (this.rows.get("scores") ?? []).some(
      (one) => one.text("indicator") === "รวม" && (one.text("year") === row.text("year") || one.text("year") === ""),
    );
  }

  private hasSection(section: string): boolean {
    const known: readonly string[] = paperKinds[this.kind].sections;
    return known.includes(section) || section.startsWith("คำนำข้อคำถาม");
  }

  private isKnownLine(text: string): boolean {
    if (this.kind === "memo" && /^บันทึกข้อความ$/.test(text)) return true;
    if (this.kind === "announcement" && /^ประกาศ/.test(text) && text.length <= 120) return true;
    const line = fold(text);
    return ["ผู้จัดทำ", "ลงชื่อ", "ตราครุฑ"].some((word) => fold(word) === line);
  }

  private isSubjectAgain(text: string): boolean {
    const subject = this.rows.get("documents")?.[0]?.text("subject") ?? "";
    return (
      fold(text.replace(/^เรื่อง\s*/, "")) === fold(subject) || fold(subject).includes(fold(text)) || /^เรื่อง/.test(text)
    );
  }

  /** Running text, by its length or because the next block is a table. */
  private isRunning(text: string, at: number): boolean {
    if (text.length > 180) return true;
    return (
      /^(?:ตามที่|ด้วย|จาก|โดยที่|เพื่อ|ตาม)/.test(text) || (text.length > 90 && this.leadsToTable(at) && /ดังนี้\s*$/.test(text))
    );
  }

  /** Only short lines stand between a paragraph and the next table of data. */
  private leadsToTable(at: number): boolean {
    for (let index = at + 1; index < this.blocks.length; index++) {
      const paragraph = this.paragraph(index);
      if (paragraph === null) return this.blocks[index]?.table != null;
      if (paragraph.text.length > 150) return false;
    }
    return false;
  }

  private tell(paragraph: SourceParagraph, why: string): void {
    this.unread.push({ text: paragraph.text.trim(), place: paragraph.place, why });
  }

  private readonly elements = new Set<SourceParagraph>();

  private itemElement(paragraph: SourceParagraph): boolean {
    return this.elements.has(paragraph);
  }

  /** The divider page of an item: its number and name, the numbered elements below it. */
  private readItem(
    at: number,
    item: { readonly item: string; readonly name: string },
    paragraph: SourceParagraph,
    left: ReadonlySet<number>,
  ): void {
    const row = new RowDraft();
    const { place } = paragraph;
    if (this.facts.fiscalYear > 0) row.set("year", String(this.facts.fiscalYear), place);
    row.set("item", item.item, place);
    row.set("name", item.name, place);
    row.set("report", this.kind, place);
    for (let index = at + 1; index < this.blocks.length; index++) {
      const next = this.paragraph(index);
      if (next === null || !left.has(index)) break;
      const lines = next.text.trim().split("\n");
      if (!lines.every((line) => numberOf(line) !== null)) break;
      for (const line of lines) row.append("elements", withoutNumber(line), next.place);
      this.elements.add(next);
    }
    this.add("oit", row);
  }

  /** Tables that nothing tells of, and in which nobody signs. */
  private tellRest(): void {
    this.blocks.forEach(({ block, table }, at) => {
      if (block.kind !== "table" || table !== null || this.used.has(at)) return;
      const text = cellLines(block)
        .map((line) => line.text.trim())
        .filter((line) => line !== "" && !isNoise(line))
        .join(" | ");
      if (text !== "") this.unread.push({ text, place: block.place, why: "ไม่ทราบว่าเป็นตารางอะไร" });
    });
  }
}

/** Reads one paper of a file; what is not understood is added to `unread`. */
export function readPart(part: PaperPart, facts: FileFacts, unread: Unread[]): PartReading {
  return new PartReader(part, facts, unread).read();
}
