import {
  agreedBy,
  compareYears,
  comparisonRefusal,
  comparisonPlan,
  comparisonSheet,
  computedSheets,
  diffLook,
  enterState as enterStateOf,
  fateCounts,
  fingerprint,
  importLook,
  lifePaper,
  newYear,
  ownedSheetName,
  paperStateOf,
  proposeImport,
  readBook,
  readPapers,
  readRegister,
  refName,
  registerPlan,
  standingState,
  yearLook,
  type DeskCalls,
  type NamedFile,
} from "../core";
import { FileProblem } from "../office";
import type { Desk } from "./desk";
import { DeskFault } from "./fault";
import { importBase } from "./import-base";
import { nextYearFile } from "./next-year";
import { readSource } from "./sources";

type Of<C extends keyof DeskCalls> = (desk: Desk, input: DeskCalls[C]["input"]) => Promise<DeskCalls[C]["answer"]>;

/** What papers would write into the workbook with all its input sheets. */
async function proposal(desk: Desk, files: readonly NamedFile[]) {
  const { office } = desk.parts;
  const opened = await desk.open();
  const sources = [];
  for (const file of files) sources.push(await readSource(file, office));
  const data = await office.readWorkbook(await importBase(office, opened, null));
  const intake = readPapers(sources);
  return { opened, intake, proposed: proposeImport(data, intake) };
}

const lookAtImport: Of<"importLook"> = async (desk, { files }) => {
  const { opened, intake, proposed } = await proposal(desk, files);
  return importLook(intake, proposed, readBook(opened.data).book);
};

const writeImport: Of<"importWrite"> = async (desk, { files, cells }) => {
  const { opened, proposed } = await proposal(desk, files);
  const wanted = new Map(cells.map(({ sheet, cell, before }) => [`${sheet}!${cell}`, before]));
  const chosen = proposed.cells.filter(({ at }) => wanted.has(`${at.sheet}!${refName(at)}`));
  const edits = chosen.filter(({ at, before }) => wanted.get(`${at.sheet}!${refName(at)}`) === before);
  const { office } = desk.parts;
  const { bytes, skipped } = office.editCells(await importBase(office, opened, edits), edits);
  const done = edits.filter((one) => !skipped.includes(one));
  if (done.length > 0) await desk.write(opened, bytes);
  const names = new Set(done.map(({ at }) => `${at.sheet}!${refName(at)}`));
  return { written: done.length, left: [...wanted.keys()].filter((name) => !names.has(name)) };
};

/** Next years that were begun in this sitting: Thai, which and when, by the workbook that they come from. */
type Begun = Map<string, string>;

const lookAtYear = async (desk: Desk, begun: Begun): Promise<DeskCalls["yearLook"]["answer"]> => {
  const { name, data } = await desk.open();
  return { ...yearLook(readBook(data).book, desk.parts.clock().today), begun: begun.get(name) ?? "" };
};

const makeYear = async (
  desk: Desk,
  { measures, risks, again = false }: DeskCalls["yearMake"]["input"],
  begun: Begun,
): Promise<DeskCalls["yearMake"]["answer"]> => {
  const opened = await desk.open();
  const { name, data } = opened;
  const { today, now } = desk.parts.clock();
  const next = newYear(data, { measures, risks }, today);
  if (!next.ok) return { reason: next.reason, made: null };
  const before = begun.get(name);
  if (before !== undefined && !again) return { reason: before, made: null };
  const { fiscalYear, moved, left, items, dropped, cleared } = next;
  const { bytes, notes } = await nextYearFile(desk.parts.office, opened, next);
  const file = { name: `ita-${fiscalYear}.xlsx`, bytes };
  begun.set(name, `สร้าง ${file.name} จากสมุดงานนี้ไว้แล้วเมื่อ ${now} อยู่ในโฟลเดอร์ดาวน์โหลด โปรดใช้เล่มนั้น`);
  return { reason: "", made: { file, fiscalYear, moved, left, items, dropped, cleared, notes } };
};

const compare: Of<"compare"> = async (desk, { before, isWritten }) => {
  const { office } = desk.parts;
  const opened = await desk.open();
  if (office.inspectFile(before.bytes) !== "xlsx") throw new DeskFault(`${before.name} ไม่ใช่สมุดงาน .xlsx`);
  const old = await office.readWorkbook(before.bytes).catch((error: unknown) => {
    throw error instanceof FileProblem ? error.of(before.name) : error;
  });
  const [oldBook, book] = [readBook(old).book, readBook(opened.data).book];
  const reason = comparisonRefusal(oldBook, book);
  if (reason !== "") throw new DeskFault(reason);
  const comparison = compareYears(oldBook, book);
  if (isWritten)
    await desk.paint(opened, [comparisonPlan(comparison, ownedSheetName(opened.data, comparisonSheet).name)]);
  return { ...comparison, counts: fateCounts(comparison) };
};

const papers: Of<"papers"> = async (desk) => {
  const { data } = await desk.open();
  const { book } = readBook(data);
  const now = fingerprint(book);
  const found = [];
  for (const [index, entry] of readRegister(data).entries()) {
    const wantsFile = agreedBy(standingState(entry)) !== null && entry.file !== "" && entry.fingerprint !== now;
    const docx = wantsFile ? ((await desk.parts.store.paper?.(entry.file)) ?? null) : null;
    found.push(lifePaper(entry, index, book, docx, now));
  }
  return found.reverse();
};

const enterState: Of<"enterState"> = async (desk, { index, file, to, who, why, isSure = false }) => {
  const opened = await desk.open();
  const entries = readRegister(opened.data);
  const entry = entries[index];
  const state = paperStateOf(to);
  if (entry?.file !== file || state === null) throw new DeskFault("ทะเบียนเปลี่ยนไปแล้ว โปรดดูทะเบียนใหม่ก่อน");
  const docx = await desk.parts.store.paper?.(entry.file);
  const wish = { to: state, why, who, when: desk.parts.clock().now, isSure };
  const entered = enterStateOf(entry, wish, { book: readBook(opened.data).book, entries }, docx);
  if (!entered.ok) return { reason: entered.reason, state: "", ...(entered.isDoubt ? { isDoubt: true } : {}) };
  await desk.paint(opened, [registerPlan(entered.entries, ownedSheetName(opened.data, computedSheets.register).name)]);
  return { reason: "", state: entered.state };
};

/** The calls about the years of a workbook and the lives of its papers; its history is the store's own business. */
export function lifeOfDesk(desk: Desk) {
  const begun: Begun = new Map();
  return {
    importLook: (input: DeskCalls["importLook"]["input"]) => lookAtImport(desk, input),
    importWrite: (input: DeskCalls["importWrite"]["input"]) => writeImport(desk, input),
    yearLook: () => lookAtYear(desk, begun),
    yearMake: (input: DeskCalls["yearMake"]["input"]) => makeYear(desk, input, begun),
    compare: (input: DeskCalls["compare"]["input"]) => compare(desk, input),
    papers: () => papers(desk, null),
    enterState: (input: DeskCalls["enterState"]["input"]) => enterState(desk, input),
    diff: async ({ before, after }: DeskCalls["diff"]["input"]) => {
      for (const file of [before, after]) if (file !== null) desk.parts.office.requireDocx(file.bytes);
      return diffLook(before, after, readBook((await desk.open()).data).book, desk.parts.clock());
    },
  };
}
