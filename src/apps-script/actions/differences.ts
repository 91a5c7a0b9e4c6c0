import {
  diffFacts,
  factsFor,
  type FactChange,
  type FactTables,
  factTables,
  fingerprint,
  formatLong,
  isBound,
  paperKinds,
  readBook,
  readRegister,
  type RegisterEntry,
  standingState,
} from "../../core";
import { runAction } from "../entry";
import { momentOf } from "../environment";
import { factsBy } from "../life/memory";
import { activeFile, readWorkbook } from "../spreadsheet/read";
import { readRegisterData } from "../spreadsheet/register";
import { readAllKept } from "../kept";
import { alert, choose, listOf, onOneLine } from "../ui";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A version of a paper in words. */
export function versionName({ kind, kindText, round, version }: RegisterEntry): string {
  const name = kind === null ? kindText : paperKinds[kind].name;
  return `${name}${round === null ? "" : ` รอบ ${round} เดือน`} ฉบับที่ ${version}`;
}

const noFacts = "ไม่มีข้อมูลต้นทางของฉบับนี้เก็บไว้ในสเปรดชีต (เก็บไว้สิบสองชุดล่าสุด และของฉบับที่ลงนาม) ดูเซลล์ที่เปลี่ยนได้ที่ ไฟล์ > ประวัติเวอร์ชัน";

/** What a version was made from; null where it is not kept. */
function factsOfEntry({ kind, fingerprint: mark }: RegisterEntry): FactTables | null {
  const all = kind === null || mark === "" ? null : factsBy(readAllKept(), mark);
  return all === null || kind === null ? null : factsFor(all, kind);
}

/** What differs between a version and another, or the workbook as it is now (`other` null); null without facts. */
function differences(entry: RegisterEntry, other: RegisterEntry | null, now: FactTables): readonly FactChange[] | null {
  const before = factsOfEntry(entry);
  const after = other === null ? (entry.kind === null ? null : factsFor(now, entry.kind)) : factsOfEntry(other);
  return before === null || after === null ? null : diffFacts(before, after);
}

/** Changes as lines, cell by cell in the words of the paper. */
export function changeLines(changes: readonly FactChange[]): readonly string[] {
  return changes.map(({ sheet, row, header, before, after }) => {
    const place = row === "" ? sheet : `${sheet} “${onOneLine(row, 80)}”`;
    return `${place} ${header}: ${onOneLine(before, 80)} → ${onOneLine(after, 80)}`;
  });
}

interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly now: FactTables;
  readonly mark: string;
  readonly zone: string;
}

function readEntries(file: Spreadsheet): Register {
  const { data, zone } = readWorkbook(file);
  const { book } = readBook(data);
  return {
    entries: readRegister(readRegisterData(file, zone)),
    now: factTables(book),
    mark: fingerprint(book),
    zone,
  };
}

/** What differs in words: why it cannot be told, or the lines of the changes. */
function told(entry: RegisterEntry, other: RegisterEntry | null, { now, mark }: Register) {
  if (other === null && entry.fingerprint === mark) return { reason: "", lines: [], changes: [] };
  const changes = differences(entry, other, now);
  if (changes === null) return { reason: noFacts, lines: [], changes: [] };
  return { reason: "", lines: changeLines(changes), changes };
}

/** The same for the page, of papers by their address; `otherUrl` "" stands for the workbook as it is now. */
export function diffByUrl(file: Spreadsheet, url: string, otherUrl: string) {
  const register = readEntries(file);
  const find = (wanted: string): RegisterEntry | null => register.entries.find(({ link }) => link === wanted) ?? null;
  const [entry, other] = [find(url), otherUrl === "" ? null : find(otherUrl)];
  const title = {
    before: entry === null ? "" : versionName(entry),
    after: other === null ? "สมุดงานวันนี้" : versionName(other),
    user: "",
    when: formatLong(momentOf(register.zone, "").today),
  };
  const refused = (reason: string) => ({ reason, lines: [], changes: [], title });
  if (entry === null || (otherUrl !== "" && other === null))
    return refused("ไม่พบเอกสารนี้ในทะเบียนรายงานแล้ว โปรดเปิดรายการใหม่");
  if (other !== null && other.kind !== entry.kind) return refused("สองฉบับเป็นเอกสารคนละชนิด จึงเทียบกันไม่ได้");
  return { ...told(entry, other, register), title };
}

const mostLines = 40;

const linesText = (lines: readonly string[]): string => listOf(lines, mostLines, (left) => `… และอีก ${left} ช่อง`);

const mostListed = 15;

/** Asks for a version of a paper and says what differs from it today, or in another version of the same kind. */
export function showDifferences(): void {
  const title = "สองฉบับต่างกันที่ใด";
  runAction(title, () => {
    const register = readEntries(activeFile());
    const newest = [...register.entries].filter(({ kind }) => kind !== null).reverse();
    const [first] = newest;
    if (first === undefined) {
      alert(title, "ทะเบียนรายงานยังไม่มีเอกสาร");
      return;
    }
    const named = (list: readonly RegisterEntry[]) =>
      list.slice(0, mostListed).map((one): [string, RegisterEntry] => [`${versionName(one)} · ${one.madeAt}`, one]);
    const entry = choose(title, "เลือกฉบับ", named(newest), 0);
    const others = named(newest.filter((one) => one !== entry && one.kind === entry.kind));
    const options: [string, RegisterEntry | null][] = [["ข้อมูลในสมุดงานวันนี้", null], ...others];
    const other = options.length === 1 ? null : choose(title, "เทียบกับ", options, 0);
    const { reason, lines } = told(entry, other, register);
    const what = `${versionName(entry)} เทียบกับ ${other === null ? "ข้อมูลวันนี้" : versionName(other)}`;
    alert(
      title,
      reason !== ""
        ? reason
        : lines.length === 0
          ? `${what}: ไม่ต่างกัน`
          : `${what}: ${lines.length} ช่อง\n${linesText(lines)}`,
    );
  });
}

/** Says of each signed paper which cells of the data that it rests on changed since it was signed. */
export function showSigned(): void {
  const title = "ข้อมูลเปลี่ยนหลังลงนามหรือไม่";
  runAction(title, () => {
    const register = readEntries(activeFile());
    const bound = register.entries.filter((entry) => isBound(standingState(entry)));
    const parts = bound.map((entry) => {
      const { reason, lines } = told(entry, null, register);
      if (reason !== "") return `${versionName(entry)}: ข้อมูลในสมุดงานเปลี่ยนหลังลงนาม\n${reason}`;
      if (lines.length === 0) return `${versionName(entry)}: ข้อมูลไม่เปลี่ยนหลังลงนาม`;
      return `${versionName(entry)}: ข้อมูล ${lines.length} ช่องเปลี่ยนหลังลงนาม\n${linesText(lines)}`;
    });
    const how = "ฉบับที่ลงนามแล้วไม่ถูกทำทับ เอกสารใหม่จะเป็นฉบับถัดไป";
    alert(title, parts.length === 0 ? "ทะเบียนรายงานยังไม่มีฉบับที่ลงนามหรือเผยแพร่แล้ว" : `${parts.join("\n\n")}\n\n${how}`);
  });
}
