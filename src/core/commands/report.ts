import type { CivilDate, Round } from "../calendar";
import { roundFitsStatus } from "../checks/facts/round-status";
import { hasErrors } from "../problems/problem";
import type { Problem } from "../problems/types";
import { defaultRound, detailsOf, type PaperContext } from "../papers/common/context";
import { fillTemplate } from "../docx/fill";
import { paperKinds, type PaperKind, type PaperKindDef } from "../papers/kinds";
import { dataOf } from "../papers/data";
import { checkTemplate } from "../papers/check-template";
import type { WorkbookData } from "../workbook/types";
import { check, type Checked } from "./check";
import type { Environment } from "./environment";

export interface ReportOptions {
  readonly kind: PaperKind;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  /** Make the paper in spite of errors, and say so in its name. */
  readonly draft: boolean;
  /** The .docx to fill. */
  readonly template: Uint8Array;
  /** Whether the template was edited: its faults are looked for, all at once. */
  readonly ownTemplate: boolean;
}

export interface ReportPlan extends Checked {
  readonly kind: PaperKind;
  readonly round: Round | null;
  /** null when an error stands and no draft was asked for, or the template is broken. */
  readonly paper: { readonly name: string; readonly docx: Uint8Array } | null;
  readonly isDraft: boolean;
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

/**
 * Checks first, then makes one paper. With an error nothing is made, unless a draft is asked for; a broken template
 * is never filled. Problems of the template come with those of the data.
 */
export function report(data: WorkbookData, options: ReportOptions, environment: Environment): ReportPlan {
  const { kind } = options;
  const def: PaperKindDef = paperKinds[kind];
  const checked = check(
    data,
    { kinds: [kind], ...(options.statusDate ? { statusDate: options.statusDate } : {}) },
    environment,
  );
  const { book, statusDate } = checked;
  // A round that the kind does not have (a yearly paper has one) falls back to the kind's own.
  const chosen = options.round !== undefined && def.rounds.includes(options.round) ? options.round : null;
  const round = chosen ?? defaultRound(def.rounds, book.settings.fiscalYear, statusDate);
  const faults = options.ownTemplate ? checkTemplate(options.template, kind) : [];
  const doubts = roundFitsStatus(book, kind, round, statusDate);
  const isDraft = options.draft && hasErrors(checked.problems);
  const plan = (problems: readonly Problem[], paper: ReportPlan["paper"]): ReportPlan => {
    return { ...checked, problems: [...problems, ...checked.problems, ...doubts], kind, round, paper, isDraft };
  };
  if (hasErrors(faults) || (hasErrors(checked.problems) && !options.draft)) return plan(faults, null);
  const context: PaperContext = { book, kind, round, statusDate, details: detailsOf(book, kind, round) };
  const { digits, font } = book.settings;
  const filled = fillTemplate(options.template, dataOf(context), { digits, font });
  if (!filled.ok) return plan(filled.problems, null);
  return plan(faults, { name: paperName(kind, round, book.settings.fiscalYear, isDraft), docx: filled.docx });
}
