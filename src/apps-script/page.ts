import { fromIso, parseThaiDate, ROUNDS, toIso, type CivilDate, type Round } from "../core/calendar";
import { check } from "../core/commands/check";
import type { Problem } from "../core/problems/types";
import { defaultRound } from "../core/reports/context";
import { reportKindList, reportKinds, type ReportKind, type ReportKindDef } from "../core/reports/kinds";
import { kindOf } from "../core/reports/read-kind";
import { severityWords } from "../core/sheets/problems";
import { refName } from "../core/workbook/a1";
import { shareAndRegister } from "./actions/drafts";
import { filePaper, planPaper } from "./actions/paper-file";
import { writeComputed } from "./actions/sheets";
import { answer } from "./entry";
import { momentOf, userEmail } from "./environment";
import type * as Page from "./page-types";
import { ShellProblem } from "./problem";
import { placeText } from "./problem-text";
import { need } from "./scopes";
import { activeFile, readWorkbook } from "./spreadsheet/read";
import { registered } from "./spreadsheet/register";

export type * from "./page-types";

function kindFrom(text: string): ReportKind {
  const kind = kindOf(text);
  if (kind === null) throw new ShellProblem(`ไม่รู้จักชนิดรายงาน “${text}”`);
  return kind;
}

function dateFrom(text: string): { readonly statusDate?: CivilDate } {
  if (text.trim() === "") return {};
  const iso = fromIso(text);
  if (iso !== null && iso.year < 2400) return { statusDate: iso };
  const reading = parseThaiDate(text);
  if (reading.kind === "date") return { statusDate: reading.date };
  throw new ShellProblem(`อ่านวันที่สถานะ “${text}” ไม่ได้ ตัวอย่าง: 31 มีนาคม 2569`);
}

function roundFrom(number: number | null): { readonly round?: Round } {
  if (number === null) return {};
  const round = ROUNDS.find((one) => one === number);
  if (round === undefined) throw new ShellProblem(`รอบ “${number}” ใช้ไม่ได้ ใช้ได้: ${ROUNDS.join(", ")}`);
  return { round };
}

const wordOf = (problem: Problem): string =>
  severityWords.find(({ severity }) => severity === problem.severity)?.word ?? "";

function pageProblem(problem: Problem): Page.PageProblem {
  const { code, severity, message, at, header, found, expected, example, fix } = problem;
  const cell = at === null ? { sheet: "", cell: "" } : { sheet: at.sheet, cell: refName(at) };
  const words = { severityWord: wordOf(problem), place: placeText(problem) };
  return { code, severity, message, header, found, expected, example, fix, ...cell, ...words };
}

const counted = (problems: readonly Problem[]) => ({
  errors: problems.filter(({ severity }) => severity === "error").length,
  warnings: problems.filter(({ severity }) => severity === "warning").length,
});

/** What the page begins with: the office, the papers and the rounds that are due. */
export function pageState(): Page.PageState {
  return answer(() => {
    const { data, zone } = readWorkbook(activeFile());
    const { book, statusDate } = check(data, {}, momentOf(zone, ""));
    const { office, fiscalYear } = book.settings;
    const kinds = reportKindList.map((kind) => {
      const { name, rounds }: ReportKindDef = reportKinds[kind];
      return { kind, name, rounds: [...rounds], round: defaultRound(rounds, fiscalYear, statusDate) };
    });
    return { office, fiscalYear, statusDate: toIso(statusDate), kinds, where: "sheets" };
  });
}

/** The problems of the data for one paper, with nothing written. */
export function pageCheck({ kind, round, statusDate }: Page.CheckRequest): Page.CheckAnswer {
  return answer(() => {
    roundFrom(round);
    const { data, zone } = readWorkbook(activeFile());
    const { problems } = check(data, { kinds: [kindFrom(kind)], ...dateFrom(statusDate) }, momentOf(zone, ""));
    return { problems: problems.map(pageProblem), ...counted(problems) };
  });
}

/** Brings a cell before the person's eyes. */
export function pageOpenCell({ sheet, cell }: Page.OpenCellRequest): Page.OpenCellAnswer {
  return answer(() => {
    const found = activeFile().getSheetByName(sheet);
    if (found === null) throw new ShellProblem(`ไม่พบแผ่นงาน “${sheet}”`);
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new ShellProblem(`ชื่อเซลล์ “${cell}” ไม่ถูกต้อง`);
    found.getRange(cell).activate();
    return { ok: true };
  });
}

/** Makes one paper in Drive, where no error stands or a draft is wished. */
export function pageReport({ kind, round, statusDate, draft }: Page.ReportRequest): Page.ReportAnswer {
  return answer((journal) => {
    need("drive");
    journal.doing("อ่านสมุดงาน");
    const { data, zone } = readWorkbook(activeFile());
    const moment = momentOf(zone, userEmail());
    const order = { kind: kindFrom(kind), draft, ...roundFrom(round), ...dateFrom(statusDate) };
    const plan = planPaper(data, order, moment);
    const file = filePaper(plan, moment, journal);
    const problems = plan.problems.map(pageProblem);
    return { made: file !== null, name: file?.name ?? "", url: file?.url ?? "", isDraft: plan.isDraft, problems };
  });
}

function linkFrom({ url, fileId }: Page.ShareRequest): string {
  const text = url ?? fileId ?? "";
  // The register knows papers by their address.
  const known = registered().find(({ link }) => link === text || (fileId !== undefined && link.includes(fileId)));
  if (known === undefined) throw new ShellProblem("ไม่พบเอกสารนี้ในทะเบียนรายงาน");
  return known.link;
}

/** Shares a paper of the register with named people. */
export function pageShare(request: Page.ShareRequest): Page.ShareAnswer {
  return answer((journal) => {
    need("drive");
    const { people, message, notify } = request;
    const role = request.role === "reader" ? "reader" : "commenter";
    const moment = momentOf(activeFile().getSpreadsheetTimeZone(), userEmail());
    const order = { link: linkFrom(request), people, role, message, notify } as const;
    return { shared: [...shareAndRegister(order, moment, journal)] };
  });
}

/** Writes the computed sheets. */
export function pageRefresh({ statusDate }: Page.RefreshRequest): Page.RefreshAnswer {
  return answer((journal) => {
    const { sheets, problems } = writeComputed(journal, dateFrom(statusDate), () => true);
    return { sheets: sheets.map(({ name }) => name), ...counted(problems) };
  });
}
