import { literal } from "../language/literal";
import { toArabicDigits } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import { standardWords } from "../papers/standard-words";
import type { RowDraft } from "./draft";
import { settingRow } from "./office-facts";
import type { PartDraft } from "./part-draft";

/** A text as it is compared: it may break anywhere, in figures of either kind, its list with any mark. */
const bare = (text: string): string => toArabicDigits(text.replace(/^[-–•]\s*/gm, "").replace(/\s/g, ""));

const word = "[ก-๙.]{1,40}";
const day = "\\d{1,2}(?:เดือน)?[ก-๙.]{3,12}(?:พ\\.ศ\\.)?\\d{4}";

/** What a tag prints, by its name; the first that fits. Narrow: what is more than a value is a text of the office. */
const values: readonly (readonly [tag: RegExp, source: string])[] = [
  [/^ปี/, "\\d{4}"],
  [/^(?:จำนวน|รอบ$)/, "\\d{1,4}"],
  [/^(?:คะแนนรวม|เป้าหมาย)/, "\\d{1,3}(?:\\.\\d{1,2})?"],
  [/^ช่วงของรอบ/, `${day}(?:ถึง(?:วันที่)?|[-–])${day}`],
  [/^วันที่/, day],
  [/^ที่ตั้ง/, `(?:(?:อำเภอ|เขต|อ\\.)${word}?)?(?:(?:จังหวัด|จ\\.)${word}?)?`],
  [/^(?:ระดับ|ทิศทางคะแนน)/, "[ก-๙A-Z]{1,20}?"],
  [/^การเปลี่ยนแปลงคะแนน/, "[ก-๙]{1,12}[\\d.]{0,6}(?:คะแนน)?"],
  [/^ตัวชี้วัด/, "ตัวชี้วัด[ก-๙\\d.,()A-Z-]{1,90}?"],
  [/^รอบถัดไป/, "[ก-๙.\\d]{1,40}?"],
  [/^/, `${word}?`],
];

function valueSource(tag: string, office: string): string {
  if (tag === "ชื่อหน่วยงาน" && office !== "") return literal(bare(office));
  return values.find(([names]) => names.test(tag))?.[1] ?? "";
}

/** Source for what words of a template print: what stands under a condition may lack. */
function printedSource(words: string, office: string): string {
  return words.replace(/\{([#^/]?)([^{}]+)\}|[^{}]+/g, (piece: string, sign: string | undefined, tag: string) => {
    if (sign === undefined) return literal(bare(piece));
    if (sign === "") return valueSource(tag, office);
    return sign === "/" ? ")?" : "(?:";
  });
}

const onlyTags = /^(?:\s*\{[^{}]+\})+\s*$/;
const ofYear = "ประจำปีงบประมาณพ\\.ศ\\.\\d{4}";

/**
 * The lines of a title as a reader gives them: that of the office is left out, and what the cover said already is not said
 * again over the content.
 */
function titleSource(section: string, lines: readonly string[], office: string): string {
  const said = lines.map((line) => {
    const source = printedSource(line, office);
    return line.includes("{ชื่อหน่วยงาน}") ? `(?:${source})?` : source;
  });
  if (section === "หัวเรื่องเนื้อหา") return said.join("").replace(ofYear, `(?:${ofYear})?`);
  return `${said.join("")}(?:${said.map((line) => `(?:${line})?`).join("")})*`;
}

const titles: readonly string[] = ["ชื่อเรื่อง", "หัวเรื่องเนื้อหา"];

/** Whether a text is what a kind prints in a section for which the office gives none: it names a round or a year, which move on. */
function isStandard(kind: PaperKind, section: string, text: string, office: string): boolean {
  const said = bare(text);
  return standardWords[kind].some(([name, words]) => {
    if (name !== section || said === "") return false;
    // A line of names alone, and the lines that turn a condition on, say nothing by themselves.
    const lines = words.split("\n").filter((line) => !onlyTags.test(line) || /\{[#^/]/.test(line));
    const source = titles.includes(section)
      ? titleSource(section, lines, office)
      : printedSource(lines.join("\n"), office);
    return lines.length > 0 && new RegExp(`^${source}$`).test(said);
  });
}

/** Whether a letter of this kind has this subject without anyone typing it; an announcement's year is read apart from it. */
export const isStandardSubject = (kind: PaperKind, subject: string, year: number, office: string): boolean =>
  isStandard(kind, "เรื่อง", subject, office) ||
  (kind === "announcement" && isStandard(kind, "เรื่อง", `${subject}ประจำปีงบประมาณ พ.ศ. ${year}`, office));

export const whyStandard = "ถ้อยคำมาตรฐาน โปรแกรมพิมพ์ให้ตามรอบและปีของเอกสาร";

const targetIn = /เป้าหมาย(?:ผลการประเมิน|คะแนนรวม)(?:ไม่ต่ำกว่า)?\s*([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?)\s*คะแนน/;

function leave(draft: PartDraft, isOf: (row: RowDraft) => boolean): void {
  const rows = draft.listed("texts").filter(isOf);
  draft.remove("texts", isOf);
  for (const row of rows) {
    const cell = row.cells.get("text");
    if (cell === undefined) continue;
    draft.unread.push({ ...cell, why: whyStandard });
    // The words are the program's, the goal in them is the office's.
    const goal = targetIn.exec(cell.text)?.[1];
    if (goal !== undefined) draft.add("settings", settingRow("target", { text: goal, place: cell.place }));
  }
}

const inSection =
  (section: string) =>
  (row: RowDraft): boolean =>
    row.text("section") === section;

/** The contents that the program makes by itself: its front pages by their letters, then the headings of the parts. */
function isOwnContents(rows: readonly RowDraft[], headings: readonly RowDraft[]): boolean {
  const fronts = ["คำนำ\tก", "สารบัญ\tข", "บทสรุปผู้บริหาร\tค"];
  const heading = (row: RowDraft): string => bare(row.text("text").replace(/\t[0-9๐-๙]*$/, ""));
  return (
    headings.length > 0 &&
    rows.length === fronts.length + headings.length &&
    fronts.every((front, at) => rows[at]?.text("text") === front) &&
    headings.every((row, at) => heading(row) === heading(rows[fronts.length + at] ?? row))
  );
}

/** What the program prints by itself is no text of the office: it is told, and left out of the texts that were read. */
export function leaveStandardTexts(draft: PartDraft): void {
  const texts = draft.listed("texts");
  const contents = texts.filter(inSection("สารบัญ"));
  const headings = texts.filter((row) => row.text("section").startsWith("หัวข้อส่วนที่"));
  if (isOwnContents(contents, headings)) leave(draft, inSection("สารบัญ"));
  for (const section of new Set(standardWords[draft.kind].map(([name]) => name))) {
    const isOf = inSection(section);
    const said = draft.listed("texts").filter(isOf);
    const text = said.map((row) => row.text("text")).join("\n");
    if (isStandard(draft.kind, section, text, draft.facts.office)) leave(draft, isOf);
  }
}
