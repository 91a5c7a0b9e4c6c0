import { parseThaiDate, toArabicDigits } from "../calendar";
import { readRounds } from "../calendar";
import type { PaperKind } from "../papers/kinds";
import { fold } from "../workbook/text";
import type { DraftCell } from "./draft";
import type { Line } from "./people";

/** What the head of a paper says of itself. */
export interface LetterHead {
  readonly number: DraftCell | null;
  readonly date: DraftCell | null;
  readonly to: DraftCell | null;
  readonly subject: DraftCell | null;
  readonly owner: DraftCell | null;
  readonly phone: DraftCell | null;
  readonly round: DraftCell | null;
  /** Blocks whose lines were read. */
  readonly used: ReadonlySet<number>;
}

const clean = (text: string): string => text.replace(/[.…_]{4,}/g, "").replace(/^[\s:：]+|[\s]+$/g, "");
const phoneDigits = "[0-9๐-๙][0-9๐-๙ \\-–,\\u00a0]*[0-9๐-๙]";
const phoneShape = new RegExp(
  `\\s*(?:โทร(?:ศัพท์)?\\s*\\.?|โทร\\.)\\s*[:：]?\\s*(${phoneDigits}(?:\\s*(?:ต่อ|ภายใน)\\s*[0-9๐-๙]+(?:\\s*[-–,]\\s*[0-9๐-๙]+)*)?)`,
);
/** Where the unit at the head of a memo ends and the ways to reach it begin. */
const reach = /\s*(?:โทร|(?:e-?mail|อีเมล|ไปรษณีย์อิเล็กทรอนิกส์)[\s:：])[\s\S]*$/i;
const dateShape = /(?:^|[\s\t])(?:ประกาศ\s*ณ\s*)?วันที่\s*([^\t\n]*)|^ที่\s.*ลงวันที่\s*([^\t\n]*)/;
const monthYear = /[ก-๙.]+\s*(?:พ\.?\s*ศ\.?\s*)?[0-9๐-๙]{4}/;

/** "๖ เดือน มกราคม พ.ศ. ๒๕๖๓" as the workbook writes it, without the words เดือน and พ.ศ. */
const plainDate = (text: string): string =>
  text
    .replace(/\s*เดือน\s*/, " ")
    .replace(/\s*(?:พ\s*\.?\s*ศ\s*\.?|พุทธศักราช)\s*/, " ")
    .trim();

/** Reads the head of a memo or announcement, or the date and the round of a report. */
export function readLetterHead(kind: PaperKind, lines: readonly Line[]): LetterHead {
  const found: Partial<Record<Exclude<keyof LetterHead, "used">, DraftCell>> = {};
  const used = new Set<number>();
  const put = (key: Exclude<keyof LetterHead, "used">, text: string, line: Line): void => {
    const value = clean(text);
    if (value === "" || found[key] !== undefined) return;
    found[key] = { text: value, place: line.place };
    used.add(line.block);
  };
  const isLetter = kind === "memo" || kind === "announcement";
  for (const line of lines.slice(0, isLetter ? 60 : 80)) {
    // Behind the word a tab may stand, as in the form of the memo.
    const text = line.text.trim().replace(/^(ส่วนราชการ|ที่|เรียน|เรื่อง|วันที่)[ ]*\t[\t ]*/, "$1 ");
    const pieces = text.split("\t").map((piece) => piece.trim());
    if (kind === "memo")
      for (const piece of pieces) {
        const phone = phoneShape.exec(piece);
        if (/^ส่วนราชการ/.test(piece)) put("owner", piece.replace(/^ส่วนราชการ/, "").replace(reach, ""), line);
        if (phone?.[1] !== undefined && piece.length <= 160) put("phone", phone[1], line);
        const number = /^ที่\s*(.*)$/.exec(piece)?.[1];
        if (number !== undefined && /[/]/.test(number))
          put("number", number.replace(/\s*(?:ลง)?วันที่[\s\S]*$/, ""), line);
        if (/^เรียน\s/.test(piece)) put("to", piece.replace(/^เรียน/, ""), line);
      }
    if (isLetter && /^เรื่อง[\s\t]/.test(text)) put("subject", text.replace(/^เรื่อง/, "").replace(/\t/g, ""), line);
    const [, own, behindNumber] = dateShape.exec(text) ?? [];
    const date = own ?? behindNumber;
    const isDated = kind === "announcement" ? /^ประกาศ\s*ณ/.test(text) : kind === "memo" && text.length <= 120;
    if (isDated && date !== undefined && monthYear.test(date)) put("date", plainDate(clean(date)), line);
    const alone = parseThaiDate(text.replace(/^วันที่\s*/, ""), {});
    if (!isLetter && alone.kind === "date" && text.length <= 40) put("date", text.replace(/^วันที่\s*/, ""), line);
    if (kind !== "announcement" && text.length <= 200 && /รอบ/.test(text)) {
      const rounds = readRounds(/\(?\s*รอบ[^)\n]{0,40}/.exec(text)?.[0] ?? "");
      if (rounds.length > 0 && found.round === undefined) found.round = { text: rounds.join(", "), place: line.place };
    }
  }
  const of = (key: Exclude<keyof LetterHead, "used">): DraftCell | null => found[key] ?? null;
  return {
    number: of("number"),
    date: of("date"),
    to: of("to"),
    subject: of("subject"),
    owner: of("owner"),
    phone: of("phone"),
    round: of("round"),
    used,
  };
}

/** The unit at the head of a memo without the name of the office behind it. */
export function ownerWithoutOffice(owner: string, office: string): string {
  const at = fold(owner).indexOf(fold(office));
  if (office === "" || at <= 0) return owner;
  return owner.slice(0, owner.indexOf(office.slice(0, 10))).trim();
}

const item = /^(?:ข้อ\s*)?([OoＯ๐0]\s*[0-9๐-๙]{1,2})\s+(.{6,200})$/;

/** The item of the assessment that a divider page names: "O๔๓ ชื่อรายการ". The letter may be typed as a zero. */
export function oitItemOf(text: string): { readonly item: string; readonly name: string } | null {
  const found = item.exec(text.trim().replace(/^#+\s*/, ""));
  if (found === null) return null;
  const [, code = "", name = ""] = found;
  return Number(toArabicDigits(code).replace(/\D/g, "")) > 0
    ? { item: code.replace(/\s/g, ""), name: name.trim() }
    : null;
}
