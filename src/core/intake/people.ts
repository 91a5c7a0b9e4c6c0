import { actingWords, roles, type Role } from "../workbook/words";
import { RowDraft } from "./draft";
import type { SourcePlace } from "./source";

/** A line of a paper outside of its tables of data, and where it stands. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** Index of the block that it stands in. */
  readonly block: number;
}

const title = "(?:นาย|นางสาว|นาง|น\\.ส\\.|ว่าที่|ดร\\.|พัน|ร้อย|สิบ|จ่า|ดาบ|พล|เรือ|นาวา|หม่อม|ม\\.)";
const bracketName = /^(?:ลงชื่อ)?[\s.…_]*\(\s*([^()0-9๐-๙.…_]{4,60}?)\s*\)\s*(?:ผู้จัดทำ|ผู้รายงาน)?$/;
const signLine = /^\(?\s*(?:ลงชื่อ|ลงนาม)\s*\)?[\s.…_]*(.*)$/;
const roleAfter = /(ผู้จัดทำ|ผู้รายงาน|ผู้เสนอ|ผู้เสนอแผน|ผู้ตรวจสอบ|ผู้เห็นชอบ|ผู้อนุมัติ|ผู้ประกาศ)\s*$/;
const headingLine = /^(?:ความเห็น(?:ของ)?|คำสั่ง(?:ของ)?)\s*(?=[ก-ฮ])/;
const dots = /[.…_]{2,}|\.{2,}/g;
const rankLine = /^(?:จ่า|สิบ|ร้อย|พัน|ดาบ|ว่าที่|พล|เรือ|นาวา|จำ)[ก-๙.\s]{2,30}$/;
const actingLine =
  /^(.*?)\s*(รักษา(?:การ)?ราชการแทน|ปฏิบัติราชการแทน|ปฏิบัติหน้าที่(?:ราชการ)?(?:แทน)?|รักษาการ(?:แทน|ในตำแหน่ง)|ทำการแทน)\s*(.*)$/;
const notPosition = /^(?:ลงชื่อ|\(|วันที่|ความเห็น|คำสั่ง|เรียน|โทร|หมายเหตุ|สำเนา|[-–]?\s*[0-9๐-๙])/;

export interface SignatoryFound {
  readonly row: RowDraft;
  /** Blocks whose lines were read. */
  readonly blocks: ReadonlySet<number>;
}

const roleOf = (heading: string, word: string, isAnnounced: boolean): Role => {
  if (heading.startsWith("คำสั่ง")) return "order";
  if (heading !== "") return "opinion";
  if (isAnnounced || word === "ผู้ประกาศ") return "announcer";
  if (word === "ผู้เห็นชอบ" || word === "ผู้ตรวจสอบ" || word === "ผู้เสนอแผน") return "opinion";
  return word === "ผู้อนุมัติ" ? "order" : "preparer";
};

const cleaned = (text: string): string =>
  text
    .replace(dots, " ")
    .replace(/[ \t]{2,}/g, "  ")
    .trim();

/** A person's name as it stands in brackets; "" for anything else in brackets. */
function nameIn(text: string): string {
  const name = bracketName.exec(text.trim())?.[1] ?? "";
  return new RegExp(`^${title}`).test(name) || /^[ก-๙.]+\s+[ก-๙]+(?:\s+ณ\s+[ก-๙]+)?$/.test(name) ? name : "";
}

/** The post below a name, the acting for another post included. */
function putPosition(row: RowDraft, lines: readonly Line[], from: number, used: Set<number>): void {
  const posts: Line[] = [];
  for (let at = from; at < lines.length && posts.length < 3; at++) {
    const line = lines[at];
    const text = cleaned(line?.text ?? "").replace(/^ตำแหน่ง\s*[:：]?\s*/, "");
    if (line === undefined || text === "" || notPosition.test(text) || text.length > 90) break;
    if (headingLine.test(text) || nameIn(text) !== "" || line.block > (lines[from - 1]?.block ?? 0) + posts.length + 1)
      break;
    if (posts.length > 0 && !isFurtherPost(posts.map((post) => post.text).join(" "), text)) break;
    posts.push({ ...line, text });
    used.add(line.block);
  }
  const [first] = posts;
  if (first === undefined) return;
  const whole = posts.map((post) => post.text).join("\n");
  const acting = actingLine.exec(whole.replace(/\n/g, " "));
  if (acting === null) {
    row.set("position", first.text, first.place);
    return;
  }
  const [, own = "", word = "", other = ""] = acting;
  row.set("position", own.trim(), first.place);
  row.set("acting", word, first.place);
  row.set("actingFor", other.trim(), (posts[posts.length - 1] ?? first).place);
}

/** A second line belongs to a post where the first leads on to it: an acting that names its post, or begins one. */
const isFurtherPost = (before: string, text: string): boolean =>
  actingWords.some((word) => before.endsWith(word)) ||
  /(?:ราชการแทน|การแทน|หน้าที่(?:แทน)?|ในตำแหน่ง|ทำการแทน)$/.test(before) ||
  /^(?:รักษา(?:การ|ราชการ)|ปฏิบัติ(?:ราชการ|หน้าที่)|ทำการแทน)/.test(text);

/**
 * Those who sign a paper, from the lines outside of its tables in their order: name in brackets, post below it, who acts
 * for another post, and the heading of an opinion or order above. `isAnnouncement`: who signs first announces.
 */
export function findSignatories(lines: readonly Line[], isAnnouncement: boolean): readonly SignatoryFound[] {
  const found: SignatoryFound[] = [];
  let heading: { text: string; place: SourcePlace } | null = null;
  let role = "";
  let signed = false;
  let rank: Line | null = null;
  const used = new Set<number>();
  lines.forEach((line, index) => {
    const text = cleaned(line.text);
    const name = nameIn(text);
    const sign = signLine.exec(line.text.trim());
    if (headingLine.test(text) && text.length <= 90) {
      heading = { text, place: line.place };
      used.add(line.block);
    } else if (name !== "") {
      const row = new RowDraft();
      const isAnnounced = isAnnouncement && found.length === 0 && heading === null && !signed;
      row.set("order", String(found.length + 1), line.place);
      row.set("role", roles[roleOf(heading?.text ?? "", role, isAnnounced)], line.place);
      if (heading !== null) row.set("heading", heading.text, heading.place);
      if (rank !== null) row.set("rank", rank.text.trim(), rank.place);
      row.set("name", name, line.place);
      used.add(line.block);
      putPosition(row, lines, index + 1, used);
      if (row.text("position") !== "" || signed || heading !== null) found.push({ row, blocks: new Set(used) });
      heading = null;
      role = "";
      signed = false;
      rank = null;
      used.clear();
    } else if (sign !== null) {
      signed = true;
      role = roleAfter.exec(text)?.[1] ?? "";
      used.add(line.block);
      const beside = cleaned(sign[1] ?? "")
        .replace(roleAfter, "")
        .trim();
      if (rankLine.test(beside)) rank = { ...line, text: beside };
    } else if (rankLine.test(text.trim()) && text.trim().length <= 30) {
      rank = line;
      used.add(line.block);
    } else if (text !== "") {
      rank = null;
      if (heading !== null && !signed && index > 0) heading = text.length > 120 ? null : heading;
    }
  });
  return found;
}
