import { actingWords, roles, type Role } from "../workbook/words";
import { RowDraft } from "./draft";
import { signColumns } from "./sign-columns";
import type { SourcePlace } from "./source";

/** A line to sign on. */
export const isSignLine = (text: string): boolean => /^\(?\s*(?:ลงชื่อ|ลงนาม)\s*\)?(?:[\s.…_]|$)/.test(text.trim());

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
const opinionWords = ["ผู้เห็นชอบ", "ผู้ตรวจสอบ", "ผู้ทบทวน", "ผู้รับรอง", "ผู้กลั่นกรอง", "ผู้ให้ความเห็น", "ผู้เสนอแผน"];
const orderWords = ["ผู้อนุมัติ", "ผู้สั่งการ"];
/** What the part of a person in a paper is called. */
export const partWords: readonly string[] = ["ผู้จัดทำ", "ผู้รายงาน", ...opinionWords, "ผู้เสนอ", ...orderWords, "ผู้ประกาศ"];
const roleWords = partWords.join("|");
const roleAfter = new RegExp(`(${roleWords})\\s*$`);
/** The part that a person has in a paper, alone on its line above or below the name. */
const roleLine = new RegExp(`^\\(?\\s*(${roleWords})\\s*\\)?\\s*[:：]?$`);
const headingWord = /^(?:ความเห็น(?:ของ)?|คำสั่ง(?:ของ)?|ข้อสั่งการ(?:ของ)?)(?:\s*(?=[ก-ฮ/])|\s*[:：]|$)/;
/** "คำสั่ง... ที่ ๑๒/๒๕๖๗" is the title of an order, and nobody's order below a memo. */
const orderTitle = /^คำสั่ง.*\sที่\s*[0-9๐-๙]+\s*\//;
const person =
  /ปลัด|นายก|หัวหน้า|รอง|ผู้อำนวยการ|ผอ\.|ผู้บังคับบัญชา|ผู้บริหาร|ผู้มีอำนาจ|ผู้อนุมัติ|ผู้ตรวจ|ประธาน|เลขานุการ|นัก|เจ้าพนักงาน|เจ้าหน้าที่/;
const dots = /[.…_]{2,}|\.{2,}/g;
/** A name without brackets, as it is typed behind ลงชื่อ. */
const bareName = new RegExp(`^${title}[ก-๙.\\s]{1,12}[ก-๙]+\\s+[ก-๙]+(?:\\s+ณ\\s+[ก-๙]+)?$`);
/** A rank of the forces, or an academic or medical title: "พันจ่าเอก", "ผศ.ดร.". */
const rankLine =
  /^(?:(?:จ่า|สิบ|ร้อย|พัน|ดาบ|ว่าที่|พล|เรือ|นาวา|จำ)[ก-๙.\s]{2,30}|(?:(?:ดร|ผศ|รศ|ศ|นพ|พญ|ทพ|ทพญ)\.\s*)+|นายแพทย์|แพทย์หญิง|ทันตแพทย์(?:หญิง)?|สัตวแพทย์(?:หญิง)?)$/;
/** A rank in front of the brackets in which the name stands. */
const rankedName =
  /^((?:จ่า|สิบ|ร้อย|พัน|ดาบ|ว่าที่|พล|เรือ|นาวา|จำ)[ก-๙.\s]{2,30}?)\s*\(\s*([ก-๙.]+\s+[ก-๙]+(?:\s+ณ\s+[ก-๙]+)?)\s*\)$/;
const actingLine =
  /^(.*?)\s*(รักษา(?:การ)?ราชการแทน|ปฏิบัติราชการแทน|ปฏิบัติหน้าที่(?:ราชการ)?(?:แทน)?|รักษาการ(?:แทน|ในตำแหน่ง)|ทำการแทน)\s*(.*)$/;
const notPosition = /^(?:ลงชื่อ|\(|วันที่|ความเห็น|คำสั่ง|เรียน|โทร|หมายเหตุ|สำเนา|[-–]?\s*[0-9๐-๙])/;

export interface SignatoryFound {
  readonly row: RowDraft;
  /** Blocks whose lines were read. */
  readonly blocks: ReadonlySet<number>;
  /** What the person said above the signature: the opinion or the order, which the next paper asks for anew. */
  readonly said: readonly Line[];
}

const roleOf = (heading: string, word: string, isAnnounced: boolean): Role => {
  if (heading.startsWith("คำสั่ง")) return "order";
  if (heading !== "") return "opinion";
  if (isAnnounced || word === "ผู้ประกาศ") return "announcer";
  if (opinionWords.includes(word)) return "opinion";
  return orderWords.includes(word) ? "order" : "preparer";
};

const cleaned = (text: string): string =>
  text
    .replace(dots, " ")
    .replace(/[ \t]{2,}/g, "  ")
    .trim();

const isTitled = new RegExp(`^${title}`);

/** A person's name as it stands in brackets; "" for anything else in brackets. */
function nameIn(text: string): string {
  const name = bracketName.exec(text.trim())?.[1] ?? "";
  return isTitled.test(name) || /^[ก-๙.]+\s+[ก-๙]+(?:\s+ณ\s+[ก-๙]+)?$/.test(name) ? name : "";
}

/** Whether a text is the name of who signs, and nothing else. */
export const isSignedName = (text: string): boolean => nameIn(cleaned(text)) !== "" && !text.trim().includes("\n");

/** The post below a name, the acting for another post included, and the part in the paper where it stands between. */
function putPosition(row: RowDraft, lines: readonly Line[], from: number, used: Set<number>, known: string): string {
  const posts: Line[] = [];
  let role = "";
  let skipped = 0;
  for (let at = from; at < lines.length && posts.length < 3; at++) {
    const line = lines[at];
    const text = cleaned(line?.text ?? "").replace(/^ตำแหน่ง\s*[:：]?\s*/, "");
    if (line === undefined || text === "" || notPosition.test(text) || text.length > 90) break;
    if (isHeading(lines, at) || nameIn(text) !== "" || rankedName.test(text)) break;
    if (line.block > (lines[from - 1]?.block ?? 0) + posts.length + skipped + 1) break;
    const part = roleLine.exec(text)?.[1];
    if (part === undefined) {
      if (posts.length > 0 && !isFurtherPost(posts.map((post) => post.text).join(" "), text)) break;
      posts.push({ ...line, text });
    } else if (posts.length > 0 || role !== "" || (known !== "" && known !== part)) break;
    else [role, skipped] = [part, skipped + 1];
    used.add(line.block);
  }
  const [first] = posts;
  if (first === undefined) return role;
  const whole = posts.map((post) => post.text).join("\n");
  const acting = actingLine.exec(whole.replace(/\n/g, " "));
  if (acting === null) {
    row.set("position", first.text, first.place);
    return role;
  }
  const [, own = "", word = "", other = ""] = acting;
  row.set("position", own.trim(), first.place);
  row.set("acting", word, first.place);
  row.set("actingFor", other.trim(), (posts[posts.length - 1] ?? first).place);
  return role;
}

/** A second line belongs to a post where the first leads on to it: an acting that names its post, or begins one. */
const isFurtherPost = (before: string, text: string): boolean =>
  actingWords.some((word) => before.endsWith(word)) ||
  /(?:ราชการแทน|การแทน|หน้าที่(?:แทน)?|ในตำแหน่ง|ทำการแทน)$/.test(before) ||
  /^(?:รักษา(?:การ|ราชการ)|ปฏิบัติ(?:ราชการ|หน้าที่)|ทำการแทน)/.test(text);

const isSigned = ({ text }: Line): boolean =>
  nameIn(cleaned(text)) !== "" || rankedName.test(cleaned(text)) || signLine.test(text.trim());

/** An opinion takes so many lines, that of a heading which names no post fewer. */
const linesOfOpinion = 12;
const linesBelow = 4;

/** Whether a line opens an opinion or an order: somebody signs soon below it. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const text = cleaned(lines[at]?.text ?? "");
  if (!headingWord.test(text) || text.length > 90 || orderTitle.test(text)) return false;
  const many = person.test(text) || headingWord.exec(text)?.[0] === text ? linesOfOpinion : linesBelow;
  const below = lines.slice(at + 1, at + 1 + many);
  const signed = below.findIndex(isSigned);
  const long = below.findIndex((line) => line.text.length > 300);
  return signed >= 0 && (long < 0 || long > signed);
}

/** What stands above the name of who signs. */
class Above {
  heading: Line | null = null;
  /** Index of the heading, or of the sign. */
  from = -1;
  sign: Line | null = null;
  /** Line of the part that a person has in the paper. */
  part: Line | null = null;
  role = "";
  rank: Line | null = null;
  /** Behind "ลงชื่อ", for a paper that gives no brackets. */
  name = "";
}

/**
 * Those who sign a paper, from the lines outside of its tables in their order: name in brackets, post below it, who acts
 * for another post, and the heading of an opinion or order above. `isAnnouncement`: who signs first announces.
 */
export function findSignatories(all: readonly Line[], isAnnouncement: boolean): readonly SignatoryFound[] {
  const lines = signColumns(all, isSignedName);
  const found: SignatoryFound[] = [];
  let above = new Above();
  const sign = (name: string, line: Line, index: number): void => {
    const { heading, rank } = above;
    const row = new RowDraft();
    const used = new Set(
      [heading, above.sign, above.part, rank, line].flatMap((one) => (one === null ? [] : [one.block])),
    );
    const [head = "", opinion = ""] = (heading?.text ?? "").split(/\s*[:：]\s*/);
    const position = new RowDraft();
    const role = putPosition(position, lines, index + 1, used, above.role) || above.role;
    const isAnnounced = isAnnouncement && found.length === 0 && heading === null && role === "";
    row.set("order", String(found.length + 1), line.place);
    row.set("role", roles[roleOf(head, role, isAnnounced)], line.place);
    if (heading !== null) row.set("heading", head, heading.place);
    if (rank !== null) row.set("rank", rank.text.trim(), rank.place);
    row.set("name", name, line.place);
    for (const [key, cell] of position.cells) row.set(key, cell.text, cell.place);
    const isTold = row.text("position") !== "" || above.sign !== null || heading !== null || isTitled.test(name);
    const own = new Set([above.sign, above.part, rank]);
    const said = heading === null ? [] : lines.slice(above.from + 1, index).filter((one) => !own.has(one));
    const all = opinion === "" || heading === null ? said : [{ ...heading, text: opinion }, ...said];
    if (isTold) found.push({ row, blocks: used, said: all.filter(({ text }) => cleaned(text) !== "") });
    above = new Above();
  };
  lines.forEach((line, index) => {
    const text = cleaned(line.text);
    const name = nameIn(text);
    const signed = signLine.exec(line.text.trim());
    const part = roleLine.exec(text)?.[1];
    const ranked = rankedName.exec(text);
    if (isHeading(lines, index)) {
      above = new Above();
      above.heading = { ...line, text };
      above.from = index;
    } else if (name !== "") sign(name, line, index);
    else if (ranked !== null) {
      above.rank = { ...line, text: ranked[1] ?? "" };
      sign(ranked[2] ?? "", line, index);
    } else if (signed !== null) {
      above.sign = line;
      above.role = roleAfter.exec(text)?.[1] ?? above.role;
      const beside = cleaned(signed[1] ?? "")
        .replace(roleAfter, "")
        .trim();
      if (rankLine.test(beside)) above.rank = { ...line, text: beside };
      const next = lines.slice(index + 1, index + 4).find((one) => cleaned(one.text) !== "");
      if (bareName.test(beside) && (next === undefined || nameIn(cleaned(next.text)) === "")) sign(beside, line, index);
    } else if (above.sign !== null && bareName.test(text)) sign(text, line, index);
    else if (part !== undefined) [above.part, above.role] = [line, part];
    else if (rankLine.test(text.trim()) && text.trim().length <= 30) above.rank = line;
    else if (text !== "") {
      above.rank = null;
      // Who signs does so right below.
      if (above.heading === null) above = new Above();
    }
  });
  return found;
}
