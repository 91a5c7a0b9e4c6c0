import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  editsOfImport,
  formProblems,
  inputSheetPlans,
  paperKinds,
  proposeImport,
  readPapers,
  refName,
  type Environment,
  type ImportProposal,
  type ImportEdit,
  type Intake,
  type Problem,
  type ProposedCell,
  type Source,
  type WorkbookData,
} from "../../core";
import { FileProblem } from "../../office";
import { requireExtension } from "../args";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { readWhole } from "../files/read";
import { papersNamed } from "../files/workbooks";
import { writeWhole } from "../files/write";
import { importBase, readSource, type Desk, type Opened } from "../../desk";
import { deskOf } from "../desk";
import { office } from "../office";
import { problemsLines, type Streams } from "../output";

export interface ImportCommandOptions {
  readonly into: string;
  readonly dryRun: boolean;
  /** Write over cells that hold something else. */
  readonly overwrite: boolean;
}

async function sourceOf(path: string): Promise<Source> {
  const bytes = await readWhole(path);
  try {
    return await readSource({ name: basename(path), bytes }, office);
  } catch (error) {
    throw error instanceof FileProblem ? error.of(path) : error;
  }
}

/** The workbook that is imported into, with every input sheet; a new one where there is no file yet. */
interface Target {
  readonly data: WorkbookData;
  /** What the cells are written into. */
  readonly baseFor: (edits: readonly ImportEdit[]) => Promise<Uint8Array>;
  /** What stands against the sheets that it has. */
  readonly problems: readonly Problem[];
  readonly write: (bytes: Uint8Array) => Promise<string | null>;
  /** There was no file: all that stands in it is the program's, and gives way to the words of a paper. */
  readonly isNew: boolean;
}

async function target(path: string, clock: () => Environment): Promise<Target> {
  if (!existsSync(path)) {
    requireExtension(path, ".xlsx");
    const base = await office.createWorkbook(inputSheetPlans({ existing: [] }));
    const write = async (bytes: Uint8Array) => (await writeWhole(path, bytes)).backup;
    const data = await office.readWorkbook(base);
    return { data, baseFor: () => Promise.resolve(base), problems: [], write, isNew: true };
  }
  const desk: Desk = deskOf({ path }, clock);
  const opened: Opened = await desk.open();
  return {
    data: await office.readWorkbook(await importBase(office, opened, null)),
    baseFor: (edits) => importBase(office, opened, edits),
    problems: formProblems(opened.data),
    write: async (bytes) => (await desk.write(opened, bytes)).kept,
    isNew: false,
  };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " / ");

function show(cells: readonly ProposedCell[], overwrite: boolean, streams: Streams): void {
  for (const { at, header, before, after, place, change } of cells) {
    if (change === "same") continue;
    const kept = change === "differs" && !overwrite ? "  (ไม่เขียนทับ ใช้ --yes เพื่อเขียนทับ)" : "";
    streams.out(`${at.sheet}!${refName(at)} (${header})  จาก ${place.source} ${place.where}${kept}`);
    if (before !== "") streams.out(`    - ${oneLine(before)}`);
    streams.out(`    + ${oneLine(after)}`);
  }
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

function tellPlaces(heading: string, told: ImportProposal["unread"], streams: Streams): void {
  if (told.length === 0) return;
  streams.log(`${heading} ${told.length} แห่ง:`);
  for (const { text, place, why } of told) {
    streams.log(`  ${place.source} ${place.where}: ${why}`);
    if (text !== "") streams.log(`      ${shortened(oneLine(text))}`);
  }
}

function tellYear({ fiscalYear }: Intake, cells: readonly ProposedCell[], streams: Streams): void {
  const other = cells.find(({ change, after }) => change === "differs" && /^[0-9๐-๙]{4}$/.test(after.trim()));
  if (other === undefined || fiscalYear === 0) return;
  streams.log(`เอกสารเป็นของปีงบประมาณ ${fiscalYear} แต่สมุดงานเป็นของปี ${other.before} โปรดตรวจว่านำเข้าถูกเล่ม`);
}

/**
 * Reads papers of an office into a workbook: shows every cell with its place in the paper first, then fills blank cells
 * and adds rows. Cells that hold something else are written over only when that is said. Papers that give no cell at all
 * are an error of the data.
 */
export async function importFiles(
  paths: readonly string[],
  options: ImportCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageProblem("ระบุไฟล์ .docx หรือ .xlsx ที่จะนำเข้า");
  const sources: Source[] = [];
  const into = resolve(options.into);
  // The workbook that is written into may lie in the folder of the papers.
  const named = (await papersNamed(paths)).filter((path) => paths.includes(path) || resolve(path) !== into);
  if (named.length > 1) streams.log(`อ่าน ${named.length} ไฟล์: ${named.map((path) => basename(path)).join(", ")}`);
  for (const path of named) sources.push(await sourceOf(path));
  const intake = readPapers(sources);
  const opened = await target(options.into, () => environment);
  const proposal = proposeImport(opened.data, intake);
  const { cells } = proposal;
  const kinds = intake.kinds.map((kind) => paperKinds[kind].name);
  streams.log(kinds.length > 0 ? `อ่านได้: ${kinds.join(", ")}` : "ไม่พบเอกสารที่อ่านได้");
  const overwrite = options.overwrite || opened.isNew;
  for (const line of problemsLines(opened.problems)) streams.log(line);
  show(cells, overwrite, streams);
  tellPlaces("อ่านแล้วไม่ได้นำเข้า", proposal.unread, streams);
  tellPlaces("นำเข้าแล้ว แต่ควรตรวจ", proposal.taken, streams);
  tellYear(intake, cells, streams);
  const edits = editsOfImport(proposal, overwrite);
  const kept = cells.filter(({ change }) => change === "differs").length;
  // A scan, or a paper of something else: a script must not take it for read.
  if (cells.length === 0) return exitCodes.dataErrors;
  if (options.dryRun) {
    streams.log(`จะเขียน ${edits.length} เซลล์ ยังไม่ได้เขียน (--dry-run)`);
    return exitCodes.done;
  }
  if (edits.length === 0) {
    streams.out(`ไม่มีอะไรให้เขียนใน ${options.into}`);
    return exitCodes.done;
  }
  const edited = office.editCells(await opened.baseFor(edits), edits);
  for (const { at } of edited.skipped) streams.log(`ไม่เขียน ${at.sheet}!${refName(at)}: เซลล์เป็นสูตร`);
  const backup = await opened.write(edited.bytes);
  if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
  streams.out(`เขียน ${edits.length - edited.skipped.length} เซลล์ใน ${options.into}`);
  if (kept > 0 && !overwrite) streams.log(`ไม่เขียนทับ ${kept} เซลล์ที่มีข้อมูลอื่นอยู่แล้ว`);
  return exitCodes.done;
}
