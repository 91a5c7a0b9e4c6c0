import {
  accept,
  chosenDate,
  paperKindList,
  paperStateOf,
  type AllPageCalls,
  type RegisterEntry,
  type SheetsCalls,
} from "../core";
import { makeSeveral } from "./actions/all-papers";
import { linkedPapers, nextStates, stateOf } from "./actions/choose-paper";
import { decide, keepPdf } from "./actions/decisions";
import { diffByUrl } from "./actions/differences";
import { correctCells } from "./actions/correct";
import { dataForImport, importCells } from "./actions/import";
import { lookAtYear, makeYear } from "./actions/next-year";
import { addInputSheets } from "./actions/sheets";
import { describeUndo, historyLines, takeBack } from "./actions/undo";
import { momentOf, userEmail } from "./environment";
import { keepRun } from "./life/memory";
import { ShellProblem, type Journal } from "./problem";
import { need } from "./scopes";
import { locked } from "./spreadsheet/lock";
import { activeFile, readWorkbook } from "./spreadsheet/read";
import type { RegisterTarget } from "./spreadsheet/register";
import { replaceSheets } from "./spreadsheet/replace";

type Name = keyof SheetsCalls;
type Input<C extends Name> = AllPageCalls[C]["input"];
type Answer<C extends Name> = AllPageCalls[C]["answer"];

function pageCreate(_: null, journal: Journal): Answer<"pageCreate"> {
  const { names, left, note } = addInputSheets(journal);
  return { sheets: [...names], left, note: note.trim() };
}

function pageAccept(
  { kind, statusDate, sheet, cell, code, why }: Input<"pageAccept">,
  journal: Journal,
): Answer<"pageAccept"> {
  need("drive");
  return locked(() => {
    const book = readWorkbook(activeFile());
    const options = {
      kinds: [kind],
      ...chosenDate(statusDate),
      cell: `'${sheet.replace(/'/g, "''")}'!${cell}`,
      code,
      why,
      withOthers: true,
    };
    const plan = accept(book.data, options, momentOf(book.zone, userEmail()));
    if (plan.found.length === 0) throw new ShellProblem(`ไม่พบปัญหานี้ที่ ${sheet} ${cell} แล้ว โปรดตรวจใหม่`);
    if (plan.refused.length > 0) throw new ShellProblem("ปัญหานี้ยอมรับไม่ได้ ต้องแก้ในตาราง");
    journal.runs(`ยืนยันว่าถูกต้องแล้ว: ${sheet} ${cell}`, userEmail());
    if (plan.sheet !== null) replaceSheets(book, [plan.sheet], journal);
    keepRun(journal);
    return { accepted: plan.entries.length };
  });
}

function pageAll({ kinds, draft, statusDate }: Input<"pageAll">, journal: Journal): Answer<"pageAll"> {
  const { results, left } = makeSeveral(
    { kinds: kinds.length === 0 ? paperKindList : kinds, draft, statusDate },
    journal,
  );
  const made = results.filter(({ url }) => url !== "");
  const refused = results.filter(({ url }) => url === "");
  return {
    made: made.map(({ kind, name, url, isDraft }) => ({ kind, name, url, isDraft })),
    refused: refused.map(({ kind, name, reason }) => ({ kind, name, reason })),
    left: [...left],
    note: journal.noticeText().trim(),
  };
}

const mostListed = 30;

function pagePapers(): Answer<"pagePapers"> {
  const papers = linkedPapers(activeFile()).slice(0, mostListed);
  return {
    papers: papers.map((entry) => ({
      kind: entry.kind,
      name: entry.file,
      url: entry.link,
      version: entry.version,
      madeAt: entry.madeAt,
      state: stateOf(entry),
      next: nextStates(entry).map(({ word, needsReason }) => ({ word, needsReason })),
    })),
  };
}

function entryAt(url: string): { readonly entry: RegisterEntry; readonly target: RegisterTarget } {
  const file = activeFile();
  const entry = linkedPapers(file).find(({ link }) => link === url);
  if (entry === undefined) throw new ShellProblem("ไม่พบเอกสารนี้ในทะเบียนรายงานแล้ว โปรดเปิดรายการใหม่");
  return { entry, target: { file, zone: file.getSpreadsheetTimeZone() } };
}

function pageDecide({ url, decision, note }: Input<"pageDecide">, journal: Journal): Answer<"pageDecide"> {
  need("drive");
  const { entry, target } = entryAt(url);
  const to = paperStateOf(decision);
  if (to === null) throw new ShellProblem(`ไม่รู้จักสถานะ “${decision}”`);
  return { line: decide(entry, { to, note }, target, journal) };
}

function pagePdf({ url, sure }: Input<"pagePdf">, journal: Journal): Answer<"pagePdf"> {
  need("export");
  const { entry, target } = entryAt(url);
  let asked = "";
  const kept = keepPdf(entry, target, journal, (question) => {
    asked = question;
    return sure;
  });
  return kept === null ? { url: "", name: "", question: asked } : { url: kept.url, name: kept.name, question: "" };
}

const pageImport = (): Answer<"pageImport"> => ({ data: dataForImport() });

const pageImportWrite = (input: Input<"pageImportWrite">, journal: Journal): Answer<"pageImportWrite"> =>
  importCells(input, journal);

const pageCorrect = ({ cells }: Input<"pageCorrect">, journal: Journal): Answer<"pageCorrect"> =>
  correctCells(cells, journal);

function pageYear({ sure, ...wish }: Input<"pageYear">, journal: Journal): Answer<"pageYear"> {
  need("drive");
  const look = lookAtYear(activeFile(), wish);
  if (look.next === null || !sure) return { reason: look.reason, text: look.text, url: "", name: "" };
  const { name, url, text } = makeYear(look, journal);
  return { reason: "", text, url, name };
}

const pageDiff = ({ url, other }: Input<"pageDiff">): Answer<"pageDiff"> => diffByUrl(activeFile(), url, other);

const pageRuns = (): Answer<"pageRuns"> => ({ runs: historyLines(activeFile()) });

function pageUndo({ id }: Input<"pageUndo">, journal: Journal): Answer<"pageUndo"> {
  return id === null ? describeUndo(activeFile()) : { id: null, text: takeBack(activeFile(), id, journal) };
}

/** What the page asks only here, each by the same piece of work as the menu. */
export const sheetsCalls: { readonly [C in Name]: (input: Input<C>, journal: Journal) => Answer<C> } = {
  pageCreate,
  pageAccept,
  pageAll,
  pagePapers,
  pageDecide,
  pagePdf,
  pageImport,
  pageImportWrite,
  pageCorrect,
  pageYear,
  pageDiff,
  pageRuns,
  pageUndo,
};
