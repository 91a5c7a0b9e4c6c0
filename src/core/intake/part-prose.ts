import { toArabicDigits } from "../calendar";
import { scoreKeyOf } from "../model/indicators";
import { paperKinds } from "../papers/kinds";
import type { TableKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import { RowDraft } from "./draft";
import { oitItemOf } from "./letter-head";
import { numberOf, withoutNumber } from "./list-text";
import { settingRow } from "./office-facts";
import { isSubjectLine, isWorkedOut, statusDayIn } from "./own-lines";
import { leaveStandardTexts } from "./standard-texts";
import { columnsText, isAnnouncementHead, type PartBlock } from "./paper-parts";
import { whyTold, type PartDraft } from "./part-draft";
import { leadsToPage } from "./contents";
import { isSignLine } from "./people";
import { annexHead, computedSection, headingSection, isNoise, memoPartOf, sectionFor } from "./prose";
import { numberOfMeasure } from "./headings";
import { isTotalLine, scoresInText, totalInText } from "./scores";
import type { SourceParagraph, SourcePlace } from "./source";
import { isBelowTitle, isOfficeLine, runOnTitle, titleRows } from "./titles";
import { topicsInText } from "./topics";

const dataTables = new Set<TableKey>(["measures", "risks", "scores", "limitations"]);

/** A heading of the body, which is no title of the paper. */
const opensBody =
  /^(?:[0-9๐-๙]{1,2}[.)]\s*[ก-ฮเ-ไ]|หลักการและเหตุผล|ความเป็นมา|วัตถุประสงค์|เป้าหมาย|ขอบเขต|(?:คำ)?นิยาม|ตาราง|บทวิเคราะห์)/;

const caption = /^(?:ภาพ|รูป|รูปภาพ)(?:ที่|ประกอบ(?:ที่)?|กิจกรรม(?:ที่)?)?\s*[0-9๐-๙]{1,3}(?:[.:)\s]|$)/;
/** The title over the content, behind the last paragraph of บทสรุปผู้บริหาร, which speaks in sentences of the office. */
const contentTitle = /^(?:รายงาน|(?:บท|การ)วิเคราะห์|มาตรการ|แผน|ผลการ)/;
/** The year of a letter on a line of its own, below its subject. */
const yearLine = /^(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\s*\.\s*ศ\s*\.)?\s*([0-9๐-๙]{4})$/;
const letterLine = /^(?:อ้างถึง|สิ่งที่ส่งมาด้วย|ชั้นความ(?:ลับ|เร็ว)|ด่วน(?:ที่สุด|มาก)?$|ลับ(?:ที่สุด|มาก)?$|สำเนาส่ง)/;
/** A choice that a person ticks when signing. */
const ticked = /^(?:[☐□☑☒✓✔\uf0a8\uf0fe\uf052]|[[(]\s*[/xX✓✔]?\s*[\])]\s)/u;
/** The day of a signature, typed or to be filled in. */
const signedDay =
  /^\(?(?:(?:ลง)?วันที่\s*)?[0-9๐-๙.…_\s]{1,20}(?:\/[0-9๐-๙.…_\s]{1,20}\/|(?:เดือน)?\s*[ก-๙.…]{3,12}\s*(?:พ\.\s*ศ\.)?)[0-9๐-๙.…_\s]{2,20}\)?$/;
/** What the title of a paper says of it; a note in a text box does not. */
const titleWords = /รายงาน|มาตรการ|แผน|ประกาศ|บันทึกข้อความ|วิเคราะห์|ประจำปี|ปีงบประมาณ|ความเสี่ยง|คุณธรรม|ความโปร่งใส|ITA/;

/** Reads what stands outside of the tables: titles, sections, items, and the scores and topics that sentences tell. */
export class ProseReader {
  /** Topics that a sentence lists, for papers without an analysis. */
  readonly weak: RowDraft[] = [];
  private readonly elements = new Set<SourceParagraph>();

  constructor(private readonly draft: PartDraft) {}

  private isOfficeLine(text: string): boolean {
    return isOfficeLine(text, this.draft.facts.office);
  }

  /** Reads the paragraphs that are left. */
  read(left: ReadonlySet<number>): void {
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
    this.draft.blocks.forEach((one, at) => {
      const columns = isData(one) ? columnsText(one.table?.matched.columns.values() ?? []) : "";
      if (columns !== "" && columns !== passed) [tables, passed] = [tables + 1, columns];
      const paragraph = this.draft.paragraph(at);
      if (paragraph === null || !left.has(at)) return;
      const text = paragraph.text.trim();
      this.draft.used.add(at);
      for (const topic of topicsInText(text, paragraph.place)) this.weak.push(topic);
      const total = totalInText(text, paragraph.place, this.yearOfScores());
      if (total !== null && !this.hasTotal(total)) {
        this.draft.add("scores", total);
        // A line that says nothing else is read with it.
        if (isTotalLine(text)) return;
      }
      this.addScoresOf(text, paragraph.place);
      const next = headingSection(text);
      if (this.readSaid(paragraph, text, at)) return;
      if (annexHead.test(text)) {
        [heading, hasProse] = ["แนบท้าย", false];
        return;
      }
      if (paragraph.isContents === true && this.readAside(paragraph, text)) return;
      if (next !== "") {
        [heading, hasProse, opened] = [next, false, true];
        if (this.draft.kind === "analysis" && next.startsWith("ส่วนที่")) this.draft.addText(`หัวข้อ${next}`, paragraph);
        else if (next.startsWith("ส่วนที่")) this.draft.tell(paragraph, "หัวข้อของส่วน ซึ่งเอกสารชนิดนี้ไม่มี");
        return;
      }
      const part = this.draft.kind === "memo" ? memoPartOf(text) : null;
      if (part !== null) {
        [heading, hasProse, opened] = [part.section, part.rest !== "", true];
        if (part.heading !== "" && part.section === "ข้อเท็จจริง") this.draft.addText(heading, paragraph);
        else if (part.rest !== "") this.draft.addText(heading, { ...paragraph, text: part.rest });
        else if (part.heading !== "") this.draft.tell(paragraph, `หัวข้อนี้เอกสารของโปรแกรมพิมพ์ว่า ${heading}`);
        return;
      }
      if (this.draft.kind === "memo" && isWorkedOut(text)) heading = "";
      if (isNoise(text) || this.isKnownLine(text) || this.readOwnLine(paragraph, text)) return;
      if (this.readAside(paragraph, text)) return;
      if (heading === computedSection) {
        this.draft.tell(paragraph, "โปรแกรมคำนวณส่วนที่เทียบกับปีก่อนให้ใหม่ทุกครั้ง");
        return;
      }
      const item = opened ? null : oitItemOf(text);
      if (item !== null) {
        this.readItem(at, item, paragraph, left);
        return;
      }
      if (numberOf(text) !== null && this.itemElement(paragraph)) return;
      if (opensBody.test(text) && text.length <= 90) opened = true;
      if (this.readLetterLine(paragraph, text)) return;
      const isTitle =
        !opened &&
        tables === 0 &&
        text.length <= 180 &&
        !isBelowTitle(text) &&
        this.mayBeTitled(text) &&
        !this.isRunning(text, at);
      if (isTitle || titles.some((title) => fold(title) === fold(text))) {
        if (!this.isOfficeLine(text) && !titles.some((title) => fold(title) === fold(text))) {
          titles.push(text);
          if (runOnTitle.test(text) && this.runOn(text)) return;
          if (this.hasSection("ชื่อเรื่อง"))
            for (const line of titleRows(text)) this.draft.addText("ชื่อเรื่อง", { text: line, place: paragraph.place });
          else if (!this.isSubjectAgain(text)) this.draft.tell(paragraph, whyTold.unknownPlace);
        }
        return;
      }
      if (this.isOfficeLine(text)) {
        if (heading === "คำนำ" && this.hasSection("ผู้ออกคำนำ")) heading = "คำนำจบ";
        return;
      }
      if (heading === "คำนำ" && /สำนักงาน|องค์การบริหาร|เทศบาล/.test(text) && text.length <= 80 && hasProse) {
        if (this.hasSection("ผู้ออกคำนำ")) this.draft.addText("ผู้ออกคำนำ", paragraph);
        else this.draft.tell(paragraph, whyTold.unknownPlace);
        heading = "คำนำจบ";
        return;
      }
      opened = true;
      if (heading === "บทสรุปผู้บริหาร" && hasProse && contentTitle.test(text) && text.length <= 180)
        heading = "หัวเรื่องเนื้อหา";
      const state = {
        tables,
        heading,
        isBeforeTable: this.leadsToTable(at),
        isNearTable: this.isNearTable(at),
        hasProse,
      };
      const isLost = this.draft.kind === "announcement" && heading !== "แนบท้าย" && this.isBehindSignatures(at);
      const section = isLost ? "" : sectionFor(this.draft.kind, state, text);
      if (section !== "" && this.hasSection(section)) this.draft.addText(section, paragraph);
      else this.draft.tell(paragraph, whyTold.unknownPlace);
      hasProse = true;
    });
    leaveStandardTexts(this.draft);
  }

  /** What the program prints anew for each paper: true where a paragraph is such a line. */
  private readOwnLine(paragraph: SourceParagraph, text: string): boolean {
    if (isSubjectLine(text, this.draft.subject)) return true;
    if (!isWorkedOut(text)) return false;
    const day = statusDayIn(text);
    if (day !== "") this.draft.add("settings", settingRow("statusDate", { text: day, place: paragraph.place }));
    else this.draft.tell(paragraph, whyTold.computedAnew);
    return true;
  }

  /** A line of a table of contents, the caption of a picture, a note in a box: true where a paragraph is one of them. */
  private readAside(paragraph: SourceParagraph, text: string): boolean {
    if (paragraph.isContents === true || leadsToPage(text)) {
      if (this.hasSection("สารบัญ")) this.draft.addText("สารบัญ", paragraph);
      else this.draft.tell(paragraph, "สารบัญ ซึ่งโปรแกรมประมวลผลคำสร้างจากหัวข้อ ไม่ได้นำเข้า");
      return true;
    }
    if (numberOfMeasure(text) !== "") {
      this.draft.tell(paragraph, whyTold.unknownPlace);
      return true;
    }
    if (caption.test(text) && text.length <= 160) {
      this.draft.tell(paragraph, "คำบรรยายภาพไม่ได้นำเข้า พิมพ์ที่แผ่น ภาพกิจกรรม พร้อมไฟล์ภาพ");
      return true;
    }
    if (paragraph.isBoxed !== true || titleWords.test(text) || this.isOfficeLine(text)) return false;
    this.draft.tell(paragraph, "ข้อความในกล่องข้อความ ไม่ทราบว่าอยู่ส่วนใดของเอกสาร");
    return true;
  }

  /** A title that was broken over two paragraphs is one. */
  private runOn(text: string): boolean {
    const rows = this.draft.listed("texts");
    const last = rows[rows.length - 1];
    const cell = last?.text("section") === "ชื่อเรื่อง" ? last.cells.get("text") : undefined;
    if (last === undefined || cell === undefined) return false;
    last.cells.set("text", { ...cell, text: cell.text + text });
    return true;
  }

  /** Scores that sentences tell, unless a table or an earlier sentence tells them. */
  private addScoresOf(text: string, place: SourcePlace): void {
    const known = this.draft.listed("scores");
    const year = known[known.length - 1]?.text("year") ?? "";
    const own = (row: RowDraft): string => scoreKeyOf(row.text("indicator")) ?? row.text("indicator");
    for (const row of scoresInText(text, year, place)) {
      const isTold = this.draft
        .listed("scores")
        .some(
          (one) =>
            own(one) === own(row) && (one.text("year") === "" || fold(one.text("year")) === fold(row.text("year"))),
        );
      if (!isTold) this.draft.add("scores", row);
    }
  }

  /** The year of all scores that were read, as typed; "" where they are of several or of none. */
  private yearOfScores(): string {
    const years = new Set(this.draft.listed("scores").map((row) => row.text("year")));
    return years.size === 1 ? ([...years][0] ?? "") : "";
  }

  private hasTotal(row: RowDraft): boolean {
    return this.draft
      .listed("scores")
      .some(
        (one) => one.text("indicator") === "รวม" && (one.text("year") === row.text("year") || one.text("year") === ""),
      );
  }

  private hasSection(section: string): boolean {
    const known: readonly string[] = paperKinds[this.draft.kind].sections;
    return known.includes(section) || section.startsWith("คำนำข้อคำถาม");
  }

  private isKnownLine(text: string): boolean {
    if (this.draft.kind === "memo" && /^บันทึกข้อความ$/.test(text)) return true;
    if (this.draft.kind === "announcement" && isAnnouncementHead(text)) return true;
    const line = fold(text);
    return ["ผู้จัดทำ", "ลงชื่อ", "ตราครุฑ"].some((word) => fold(word) === line);
  }

  private isSubjectAgain(text: string): boolean {
    const subject = this.draft.subject;
    return (
      fold(text.replace(/^เรื่อง\s*/, "")) === fold(subject) || fold(subject).includes(fold(text)) || /^เรื่อง/.test(text)
    );
  }

  /** Running text, by its length or because the next block is a table. */
  private isRunning(text: string, at: number): boolean {
    if (text.length > 180 || /^(?:ตามที่|ด้วย|จาก|โดยที่|เพื่อ|ตาม|ขอ(?!ง)|บัดนี้|ในการนี้|ทั้งนี้|จึง)/.test(text)) return true;
    return this.leadsToTable(at) && /ดัง(?:ต่อไป)?นี้\s*[:：]?$/.test(text);
  }

  /** Only short lines stand between a paragraph and the next table of data. */
  private leadsToTable(at: number): boolean {
    for (let index = at + 1; index < this.draft.blocks.length; index++) {
      const paragraph = this.draft.paragraph(index);
      if (paragraph === null) return this.draft.blocks[index]?.table != null;
      if (paragraph.text.length > 150) return false;
    }
    return false;
  }

  /** A letter has its subject for a title: what stands below is its body. */
  private mayBeTitled(text: string): boolean {
    return (
      this.hasSection("ชื่อเรื่อง") || this.draft.subject === "" || this.isSubjectAgain(text) || this.isOfficeLine(text)
    );
  }

  /** What stands at the head of a letter and has no cell, and the year below a subject. */
  private readLetterLine(paragraph: SourceParagraph, text: string): boolean {
    if (this.hasSection("ชื่อเรื่อง")) return false;
    const year = yearLine.exec(text)?.[1];
    if (year !== undefined && Number(toArabicDigits(year)) === this.draft.facts.fiscalYear) return true;
    if (!letterLine.test(text)) return false;
    this.draft.tell(paragraph, "ส่วนหัวของหนังสือที่สมุดงานไม่มีช่องเก็บ จึงไม่ได้นำเข้า");
    return true;
  }

  /** At most one more paragraph stands between a paragraph and the next table of data. */
  private isNearTable(at: number): boolean {
    const next = [at + 1, at + 2].find((index) => this.draft.paragraph(index) === null);
    return next !== undefined && this.draft.blocks[next]?.table != null;
  }

  /** Behind those who sign, and no table of data follows. */
  private isBehindSignatures(at: number): boolean {
    return at > this.draft.signedAt && !this.draft.blocks.slice(at).some(({ table }) => table !== null);
  }

  /** What people said when they signed, and lines that nobody signed: true where a paragraph is one. */
  private readSaid(paragraph: SourceParagraph, text: string, at: number): boolean {
    const isBehind = this.isBehindSignatures(at);
    if (at > this.draft.signedAt && signedDay.test(text) && !isNoise(text))
      this.draft.tell(paragraph, "วันที่ลงนามของฉบับเดิม จึงไม่ได้นำเข้า");
    else if (ticked.test(text))
      this.draft.tell(paragraph, at > this.draft.signedAt ? whyTold.opinion : whyTold.unknownPlace);
    else if (this.draft.kind === "memo" && isBehind && !isNoise(text)) this.draft.tell(paragraph, whyTold.opinion);
    else if (isSignLine(text) && text.length <= 120) this.draft.tell(paragraph, "ที่ลงนามซึ่งไม่มีชื่อผู้ลงนาม จึงไม่ได้นำเข้า");
    else return false;
    return true;
  }

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
    if (this.draft.facts.fiscalYear > 0) row.set("year", String(this.draft.facts.fiscalYear), place);
    row.set("item", item.item, place);
    row.set("name", item.name, place);
    row.set("report", this.draft.kind, place);
    for (let index = at + 1; index < this.draft.blocks.length; index++) {
      const next = this.draft.paragraph(index);
      if (next === null || !left.has(index)) break;
      const lines = next.text.trim().split("\n");
      if (!lines.every((line) => numberOf(line) !== null)) break;
      for (const line of lines) row.append("elements", withoutNumber(line), next.place);
      this.elements.add(next);
    }
    this.draft.add("oit", row);
  }
}
