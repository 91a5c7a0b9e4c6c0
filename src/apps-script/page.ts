import {
  type AllPageCalls,
  type AnyPageCall,
  certainEdits,
  cellFix,
  check,
  examine,
  readBook,
  countsOf,
  paperKinds,
  papersJob,
  peopleAnswer,
  problemsAnswer,
  stateAnswer,
  chosenDate,
  missingInputSheets,
  readPageInput,
} from "../core";
import { shareAndRegister } from "./actions/drafts";
import { filePaper, planPaper } from "./actions/paper-file";
import { writeComputed } from "./actions/sheets";
import { answer } from "./entry";
import { momentOf, userEmail } from "./environment";
import { keepRun } from "./life/memory";
import { localeNote } from "./locale";
import { sheetsCalls } from "./page-sheets";
import { ShellProblem, type Journal } from "./problem";
import { need } from "./scopes";
import { activeFile, isPeopleSheet, readWorkbook } from "./spreadsheet/read";

type Call = AnyPageCall;
type Input<C extends AnyPageCall> = AllPageCalls[C]["input"];
type Answer<C extends AnyPageCall> = AllPageCalls[C]["answer"];

function pageState(): Answer<"pageState"> {
  const file = activeFile();
  const { data, zone } = readWorkbook(file);
  const moment = momentOf(zone, "");
  const { book, statusDate } = examine(data, {}, moment);
  const note = localeNote(file, zone).trim();
  const missing = missingInputSheets(data, moment.today).length;
  return { ...stateAnswer(book, statusDate), missingSheets: missing, note };
}

function pageCheck({ kind, statusDate }: Input<"pageCheck">): Answer<"pageCheck"> {
  const { data, zone } = readWorkbook(activeFile());
  const { problems } = check(data, { kinds: [kind], ...chosenDate(statusDate) }, momentOf(zone, ""));
  return { ...problemsAnswer(problems), corrections: certainEdits(data, problems).map(cellFix) };
}

function pageOpenCell({ sheet, cell }: Input<"pageOpenCell">): Answer<"pageOpenCell"> {
  const found = activeFile().getSheetByName(sheet);
  if (found === null) throw new ShellProblem(`ไม่พบแผ่นงาน “${sheet}” โปรดตรวจสอบข้อมูลใหม่`);
  found.getRange(cell).activate();
  return { ok: true };
}

/** What a person should read besides, where there is something. */
function noteOf(journal: Journal): { readonly note?: string } {
  const note = journal.noticeText().trim();
  return note === "" ? {} : { note };
}

function pageMakePaper(
  { kind, round, statusDate, draft }: Input<"pageMakePaper">,
  journal: Journal,
): Answer<"pageMakePaper"> {
  need("drive");
  journal.doing("อ่านสมุดงาน");
  const workbook = activeFile();
  const { data, zone } = readWorkbook(workbook);
  const moment = momentOf(zone, userEmail());
  const order = { papers: [kind], ...(round === null ? {} : { round }), ...chosenDate(statusDate) };
  const job = papersJob(data, order, moment);
  const [wanted] = job.wanted;
  if (wanted === undefined) throw new Error("A kind is always wanted");
  const plan = planPaper(job, wanted, draft && "on-errors", journal);
  journal.runs(`สร้าง${paperKinds[kind].name}`, moment.user);
  const file = filePaper(plan, { file: workbook, zone }, moment, journal);
  if (file !== null) keepRun(journal);
  return {
    made: file !== null,
    name: file?.name ?? "",
    url: file?.url ?? "",
    isDraft: plan.isDraft,
    ...problemsAnswer(plan.problems),
    ...noteOf(journal),
  };
}

function pageShare({ url, ...order }: Input<"pageShare">, journal: Journal): Answer<"pageShare"> {
  need("drive");
  const file = activeFile();
  const zone = file.getSpreadsheetTimeZone();
  const moment = momentOf(zone, userEmail());
  return { shared: [...shareAndRegister({ ...order, link: url }, { file, zone }, moment, journal)] };
}

function pagePeople({ kind }: Input<"pagePeople">): Answer<"pagePeople"> {
  return peopleAnswer(readBook(readWorkbook(activeFile(), isPeopleSheet).data).book, kind);
}

function pageRefresh({ statusDate }: Input<"pageRefresh">, journal: Journal): Answer<"pageRefresh"> {
  const { sheets, problems } = writeComputed(journal, chosenDate(statusDate), "all", "page-before");
  return { sheets: sheets.map(({ name }) => name), ...countsOf(problems), ...noteOf(journal) };
}

const calls: { readonly [C in Call]: (input: Input<C>, journal: Journal) => Answer<C> } = {
  pageState,
  pageCheck,
  pageOpenCell,
  pageMakePaper,
  pageShare,
  pagePeople,
  pageRefresh,
  ...sheetsCalls,
};

/** Answers a call of the page: reads its input, and lets nothing but whole Thai sentences out where it fails. */
export function callFromPage<C extends Call>(call: C, value: unknown): Answer<C> {
  return answer((journal) => {
    const read = readPageInput(call, value ?? null);
    if (!read.ok) throw new ShellProblem(read.message);
    return calls[call](read.input, journal);
  });
}
