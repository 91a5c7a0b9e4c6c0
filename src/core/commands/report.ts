import { printDigits, type CivilDate, type Round } from "../calendar";
import { roundFitsStatus } from "../checks/dates/round-status";
import { blankForNow } from "../checks/substance/sparse";
import { paperNoSignatory } from "../checks/papers/paper";
import { lackingProblems } from "../docx/compare";
import { fillTemplate } from "../docx/fill";
import { templateLostSignature, templateNotDocx } from "../docx/problems";
import { versionSuffix } from "../history/bound";
import { lineMark, paperLines, withFacts } from "../history/docx-facts";
import { factsOf } from "../history/facts";
import type { PaperDetails } from "../model/paper-sheets";
import { dataOf } from "../papers";
import { templateFaults, unprintedValues } from "../papers/check-template";
import { defaultRound, detailsOf, type PaperContext } from "../papers/common/context";
import { expectedIn } from "../papers/expected";
import { kindDef, paperKindList, paperKinds, type PaperKind, type PaperKindDef } from "../papers/kinds";
import { defineProblem } from "../problems/definition";
import { hasErrors, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf } from "../workbook/table";
import type { WorkbookData } from "../workbook/types";
import type { Environment } from "./environment";
import { toldOnce, unansweredElements } from "./asked-elements";
import { picturesFor, type PictureShelf } from "./pictures";
import { mixedFigures } from "./mixed-figures";
import { examine, type Checked, type Examination } from "./examine";

export const templateNotFound = defineProblem({
  code: "template.not-found",
  severity: "error",
  message: "ไม่พบแม่แบบ “{found}” ของ{kind} ที่ระบุไว้ในแผ่นงาน เอกสาร",
  expected: "ชื่อไฟล์ .docx ที่อยู่ในโฟลเดอร์เดียวกับสมุดงาน หรือเว้นว่างเพื่อใช้แม่แบบมาตรฐาน",
  example: "แม่แบบรายงาน.docx",
  fix: "วางไฟล์แม่แบบไว้ในโฟลเดอร์เดียวกับสมุดงาน แก้ชื่อให้ตรง หรือลบชื่อออกเพื่อใช้แม่แบบมาตรฐาน",
  why: "ถ้าใช้แม่แบบอื่นแทนโดยไม่บอก เอกสารจะไม่เป็นรูปแบบของหน่วยงาน",
});

/** false: never; true: always; "on-errors": only where an error would stop the paper. */
export type DraftWish = boolean | "on-errors";

/** A paper of a round of its own; null: the round that is due. */
export interface PaperWish {
  readonly kind: PaperKind;
  readonly round: Round | null;
}

/** Which papers: kinds by name, some with a round of their own, all that the sheet เอกสาร lists, or one of each kind. */
export type PaperChoice = readonly (PaperKind | PaperWish)[] | "listed" | "all";

/** One paper that is to be made. */
export interface WantedPaper {
  readonly kind: PaperKind;
  /** null for a kind without rounds. */
  readonly round: Round | null;
  /** The name of the template that the sheet เอกสาร gives it; "" = the standard one. */
  readonly templateName: string;
}

/** A template as the shell has it. */
export interface PaperTemplate {
  /** The .docx to fill. */
  readonly template: Uint8Array;
  /** Whether the template was edited: its faults are looked for, all at once. */
  readonly ownTemplate: boolean;
}

export interface PaperPlan extends Checked {
  readonly kind: PaperKind;
  readonly round: Round | null;
  /** null when an error stands and no draft was asked for, or the template is broken or missing. */
  readonly paper: { readonly name: string; readonly docx: Uint8Array } | null;
  readonly isDraft: boolean;
  /** What came up in making it, beside what stands against its data. */
  readonly inMaking: readonly Problem[];
}

/** The name of a paper's file: what it is, its round and year; ร่าง in front of a draft. */
export function paperName(kind: PaperKind, round: Round | null, fiscalYear: number, isDraft: boolean): string {
  const parts = [
    isDraft ? "ร่าง" : "",
    paperKinds[kind].file,
    round === null ? "" : `รอบ${round}เดือน`,
    fiscalYear === 0 ? "" : String(fiscalYear),
  ];
  return `${parts.filter((part) => part !== "").join("-")}.docx`;
}

/** What a paper is called in lists of files: its kind, round, year and office, in the office's figures. */
export function paperTitle({ book, kind, round }: PaperContext): string {
  const { office, fiscalYear, digits } = book.settings;
  const parts = [
    paperKinds[kind].name,
    round === null ? "" : `รอบ ${round} เดือน`,
    fiscalYear === 0 ? "" : `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  ];
  const title = parts.filter((part) => part !== "").join(" ");
  return [printDigits(title, digits === "arabic" ? "arabic" : "thai"), office].filter((part) => part !== "").join(" ");
}

/** The rounds of the papers of a kind that the sheet เอกสาร lists; null stands for the one that is due. */
function listedRounds({ kind, rounds }: PaperDetails): readonly (Round | null)[] {
  const own = rounds.filter((round) => (paperKinds[kind] as PaperKindDef).rounds.includes(round));
  return own.length === 0 ? [null] : own;
}

/**
 * The papers of a choice, each once, in the order given. A row of เอกสาร stands for a paper of each of its rounds;
 * `round` chooses one for all kinds that have it; where nothing does, it is the round that is due.
 */
export function wantedPapers(
  { book, statusDate }: Pick<Examination, "book" | "statusDate">,
  choice: PaperChoice,
  round?: Round,
): readonly WantedPaper[] {
  const one = (kind: PaperKind, typed: Round | null | undefined): WantedPaper => {
    const { rounds }: PaperKindDef = paperKinds[kind];
    // A round that the kind does not have (a yearly paper has one) falls back to the kind's own.
    const chosen = [round, typed].find((own) => own !== undefined && own !== null && rounds.includes(own));
    const found = chosen ?? defaultRound(rounds, book.settings.fiscalYear, statusDate);
    return { kind, round: found, templateName: detailsOf(book, kind, found)?.template ?? "" };
  };
  const named = choice === "all" || choice === "listed" ? paperKindList : choice;
  const all =
    choice === "listed"
      ? book.papers.flatMap((paper) => listedRounds(paper).map((typed) => one(paper.kind, typed)))
      : named.map((wish) => (typeof wish === "string" ? one(wish, null) : one(wish.kind, wish.round)));
  return all.filter(
    (paper, index) => all.findIndex((other) => other.kind === paper.kind && other.round === paper.round) === index,
  );
}

type NamedTemplate = Pick<PaperDetails, "kind" | "source" | "template">;

/** The rows of the sheet เอกสาร that name a template, for papers of these kinds. */
export function namedTemplates(book: Examination["book"], kinds: readonly PaperKind[]): readonly NamedTemplate[] {
  return book.papers.filter(({ kind, template }) => template !== "" && kinds.includes(kind));
}

/** A template that the sheet names is not at hand, or is none: which, and in which cell it stands. */
export function unusableTemplate({ kind, source, template }: NamedTemplate, is: "missing" | "broken"): Problem {
  const facts = { at: refOf(source, "template"), header: headerOf(source, "template"), found: template };
  return is === "broken"
    ? problem(templateNotDocx, facts)
    : problem(templateNotFound, { ...facts, args: { kind: paperKinds[kind].name } });
}

/** The template that the sheet names is not at hand: which, and in which cell it stands. */
function missingTemplate({ book }: Examination, { kind, round, templateName }: WantedPaper): Problem {
  const named = detailsOf(book, kind, round);
  if (named !== null) return unusableTemplate(named, "missing");
  return problem(templateNotFound, { found: templateName, args: { kind: paperKinds[kind].name } });
}

/** Whether an office's own template has no place for anybody to sign: then nobody is missing there. */
function isUnsigned(faults: readonly Problem[], kind: PaperKind): boolean {
  const lost = faults.filter(({ code }) => code === templateLostSignature.code).length;
  return lost > 0 && lost === kindDef(kind).signs.length;
}

/** Names in which no line of a paper turns: the office's, those of the places it is in, and of who signs. */
function namesIn({ book }: PaperContext): readonly string[] {
  const { office, district, province } = book.settings;
  const places = [district && `อำเภอ${district}`, province && `จังหวัด${province}`];
  return [office, ...places, ...book.signatories.map(({ name }) => name)].filter((name) => name !== "");
}

/**
 * Makes one paper of a workbook that was read. With an error nothing is made, unless a draft is asked for; a broken
 * template is never filled. Problems of the template come with those of the data.
 */
export function makePaper(
  examination: Examination,
  wanted: WantedPaper,
  template: PaperTemplate | null,
  draft: DraftWish,
  shelf: PictureShelf = new Map(),
): PaperPlan {
  const { kind, round } = wanted;
  const checked = examination.checked([kind]);
  const { book, statusDate } = checked;
  const faults = template?.ownTemplate === true ? templateFaults(template.template, kind) : [];
  const standing = isUnsigned(faults, kind)
    ? checked.problems.filter(({ code }) => code !== paperNoSignatory.code)
    : checked.problems;
  const doubts = [...roundFitsStatus(book, kind, round, statusDate), ...blankForNow(book, kind)];
  const pictures = picturesFor(book, kind, shelf);
  const isStopped = hasErrors([...standing, ...pictures.problems]);
  const isDraft = draft === true || (draft === "on-errors" && isStopped);
  const plan = (problems: readonly Problem[], paper: PaperPlan["paper"], data = standing): PaperPlan => {
    const all = [...problems, ...data, ...pictures.problems, ...doubts];
    const inMaking = [...problems, ...pictures.problems, ...doubts];
    return { ...checked, problems: all, kind, round, paper, isDraft, inMaking };
  };
  if (template === null) return plan([missingTemplate(examination, wanted)], null);
  if (hasErrors(faults) || (isStopped && !isDraft)) return plan(faults, null);
  const context: PaperContext = { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
  const { digits, font } = book.settings;
  const values = dataOf(context);
  const { office } = book.settings;
  const properties = { title: paperTitle(context), author: office, made: examination.today };
  const options = { digits, font, pictures: pictures.pictures, whole: namesIn(context), properties };
  const filled = fillTemplate(template.template, values, options);
  if (!filled.ok) return plan(filled.problems, null);
  const { fiscalYear } = book.settings;
  // What went in and does not stand in the paper makes a draft of it.
  const lacking = lackingProblems(filled.printed, expectedIn(context, values));
  const blank = filled.isEmblemBlank && pictures.emblemProblem !== null ? [pictures.emblemProblem] : [];
  const unprinted =
    template.ownTemplate && lacking.length === 0
      ? unprintedValues(template.template, kind, values, filled.printed)
      : [];
  const unanswered = unansweredElements(context, filled.docx);
  const isHeldBack = isDraft || lacking.length + unanswered.length > 0;
  const name = paperName(kind, round, fiscalYear, isHeldBack);
  // A paper that was signed is never made over: the next version has a name of its own.
  const suffix = versionSuffix(book, kind, round);
  const printed = paperLines(filled.docx);
  const mixed = digits === "asTyped" ? mixedFigures(book, kind, printed) : [];
  const lines = printed.map(lineMark);
  const docx = withFacts(filled.docx, factsOf(book, kind, round, lines));
  const paper = { name: name.replace(/\.docx$/, `${suffix}.docx`), docx };
  return {
    ...plan(
      [...lacking, ...unanswered.map((one) => one.problem), ...faults, ...unprinted, ...blank, ...mixed],
      paper,
      toldOnce(standing, context, unanswered),
    ),
    isDraft: isHeldBack,
  };
}

export interface ReportOptions extends PaperTemplate {
  readonly kind: PaperKind;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  readonly draft: DraftWish;
}

/** Checks a workbook and makes one paper with a template at hand. */
export function report(data: WorkbookData, options: ReportOptions, environment: Environment): PaperPlan {
  const examination = examine(data, options, environment);
  const [wanted] = wantedPapers(examination, [options.kind], options.round);
  if (wanted === undefined) throw new Error("A kind is always wanted");
  return makePaper(examination, wanted, options, options.draft);
}
