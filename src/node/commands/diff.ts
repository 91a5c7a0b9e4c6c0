import { basename, extname, resolve } from "node:path";
import {
  changesDocx,
  diffFacts,
  factTables,
  formatLong,
  readBook,
  readFacts,
  type Environment,
  type FactTables,
  type PaperKind,
} from "../../core";
import { requireExtension } from "../args";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { docxAt } from "../files/read-docx";
import { writeWhole } from "../files/write";
import type { Streams } from "../output";

interface Version {
  readonly tables: (kind: PaperKind | null) => FactTables;
  /** null for a workbook, which holds the facts of every kind. */
  readonly kind: PaperKind | null;
}

async function versionOf(path: string, environment: Environment): Promise<Version> {
  if (extname(path).toLowerCase() === ".docx") {
    const facts = readFacts(await docxAt(path));
    if (facts === null)
      throw new UsageProblem(
        `${path} ไม่มีข้อมูลต้นทางเก็บไว้ เทียบได้เฉพาะเอกสารที่โปรแกรมรุ่นนี้สร้าง หรือใช้ ita import อ่านเข้าสมุดงานก่อน`,
      );
    return { tables: () => facts.tables, kind: facts.kind };
  }
  const { data } = await deskOf({ path }, () => environment).open();
  const { book } = readBook(data);
  return { tables: (kind) => factTables(book, kind), kind: null };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " / ");

/**
 * Says what differs between two versions, cell by cell: papers that keep what they were made from, or workbooks. `docx`:
 * a file that takes the differences with their texts marked.
 */
export async function diffFiles(
  before: string,
  after: string,
  docx: string | undefined,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (docx !== undefined) requireExtension(docx, ".docx");
  if (docx !== undefined && [before, after].some((path) => resolve(path) === resolve(docx)))
    throw new UsageProblem(`--docx ต้องเป็นไฟล์ใหม่ ไม่ใช่ไฟล์ที่นำมาเทียบ: ${docx}`);
  const [old, now] = [await versionOf(before, environment), await versionOf(after, environment)];
  const kind = old.kind ?? now.kind;
  const changes = diffFacts(old.tables(kind), now.tables(kind));
  for (const { sheet, row, header, before: was, after: is } of changes) {
    streams.out(`${sheet}  ${oneLine(row).slice(0, 80)} (${header})`);
    if (was !== "") streams.out(`    - ${oneLine(was)}`);
    if (is !== "") streams.out(`    + ${oneLine(is)}`);
  }
  if (docx !== undefined) {
    const { user, today } = environment;
    const names = { before: basename(before), after: basename(after) };
    const { backup } = await writeWhole(docx, changesDocx(changes, { ...names, user, when: formatLong(today) }));
    if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
    streams.out(`เขียน ${docx}`);
  }
  streams.out(changes.length === 0 ? "ข้อมูลตรงกันทุกช่อง" : `ต่างกัน ${changes.length} ช่อง`);
  return exitCodes.done;
}
