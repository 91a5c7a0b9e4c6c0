import type { Round } from "../../calendar";
import type { measuresTable } from "../../workbook/tables/measures";
import type { Role } from "../../workbook/words";

/** A column of มาตรการ that holds text for papers only: no sheet, count or date is made of it. */
export type PaperColumn =
  | "finding"
  | "reportName"
  | "output"
  | Extract<(typeof measuresTable)["columns"][number], { readonly paper: object }>["key"];

/** Something that an OIT item requires of a paper. */
export type OitElement =
  | "weakness"
  | "topic"
  | "measure"
  | "steps"
  | "owner"
  | "period"
  | "followUp"
  | "result"
  | "carriedOut"
  | "ofItsYear"
  | "risk"
  | "riskLevel"
  | "riskResponse"
  | "riskLevelAfter"
  | "riskResult"
  | "riskEvidence"
  | "obstacle"
  | "suggestion"
  | "evidence"
  | "pictures";

/**
 * What a kind of paper says of itself: its names, when it is made, what it stands on and who signs it. Menus, help,
 * checks and lists of files go by this and know no kind by name. Columns and tables are named by their keys; the types
 * of `src/core/checks` hold them to the workbook.
 */
export interface PaperKindDef {
  readonly name: string;
  /** Begins the name of the paper's file. */
  readonly file: string;
  /** In a few words, for lists of kinds. */
  readonly about: string;
  readonly aliases: readonly string[];
  /** The closed list of ข้อความ that an office may word for itself. */
  readonly sections: readonly string[];
  /** Beginnings of further sections, one a topic of the analysis: the topic's number follows. */
  readonly topicSections: readonly string[];
  /** Whether the paper looks at the state on a status date. */
  readonly hasStatus: boolean;
  readonly rounds: readonly Round[];
  /** The work that it tells of. */
  readonly works: readonly ("measures" | "risks")[];
  /** It prints the year against the one before, where the workbook keeps that. */
  readonly comparesYears?: true;
  /** The work that it is made of where an office has not said yet which papers it makes. */
  readonly isUsualFor?: "measures" | "risks";
  /** The item of OIT that it answers: where measures are set, where their results are told, where risks are assessed. */
  readonly answers?: "measures" | "results" | "risks";
  /** Tables without whose rows it has nothing to say. */
  readonly tables: readonly string[];
  /** Sections of ข้อความ that say what the rows of a table would, so that it may be without any. */
  readonly wordedBy?: Readonly<Record<string, string>>;
  /** Whether it shows its risks month by month. */
  readonly hasMonthGrid?: boolean;
  /** Cells without which the paper is wrong or incomplete, by table. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** What it says of a measure, as far as a blank there leaves a hole that is no error. */
  readonly tells: readonly ("owner" | "period" | "followUp" | "result" | "outcome")[];
  /** Columns of มาตรการ that hold text for papers only and stand in this one; a test makes the paper and looks. */
  readonly prints: readonly PaperColumn[];
  /** What the item of OIT that it is handed in for requires of it, in order; `elements.ts` says what proves each. */
  readonly elements: readonly OitElement[];
  /** Whether it tells what came of the measures. */
  readonly hasResults: boolean;
  /** Whether it ends with the pictures of what was done. */
  readonly hasPictures?: boolean;
  /** Whether it names neither district nor province, so that blanks there leave no hole in it. */
  readonly isPlaceless?: boolean;
  /** Whether it carries a date that has to be there. */
  readonly isDated: boolean;
  /** Whether it has the head of a letter: its number, its addressee and the division that writes. */
  readonly isLetter: boolean;
  /** Whether it belongs to the beginning of its year, and may be dated before it. */
  readonly isPlan: boolean;
  /** Whether it may be dated after the end of its year. */
  readonly mayBeLate: boolean;
  /** The roles that have to sign it: every one of them, or one is enough; [] = it needs no signature. */
  readonly signers: { readonly roles: readonly Role[]; readonly enough: "all" | "any" };
  /** The tags of the signature blocks that its template has. */
  readonly signs: readonly string[];
  /** Whether somebody above the preparer has to see it. */
  readonly isApproved: boolean;
}
