import { check } from "../../../src/core/commands/check";
import type { Problem } from "../../../src/core/problems/types";
import type { PaperKind } from "../../../src/core/papers/kinds";
import { refName } from "../../../src/core/workbook/a1";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf, type Parts } from "../builders";
import { rules } from "../../../src/core/checks/rules";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** What the rules on texts say of a workbook. */
export function textProblemsOf(data: WorkbookData, kinds: readonly PaperKind[] = ["progress"]): readonly Problem[] {
  return check(data, { kinds }, environment).problems.filter(({ code }) => ruleCodes.has(code));
}

/** The codes of all that is told of a workbook where these papers are made. */
export function codesOf(kinds: readonly PaperKind[], parts: Parts): readonly string[] {
  return check(workbookOf(parts), { kinds }, environment).problems.map(({ code }) => code);
}

/** The cell of a problem, "sheet!A1". */
export function cellOf({ at }: Problem): string {
  return at === null ? "" : `${at.sheet}!${refName(at)}`;
}

/** What they say of a paragraph of a paper of an office in a real district. */
export function problemsOfText(text: string, settings: Parts["settings"] = {}): readonly Problem[] {
  const own = { district: "พิมาย", province: "นครราชสีมา", ...settings };
  return textProblemsOf(workbookOf({ settings: own, texts: [{ report: "progress", section: "บทนำ", text }] }));
}

const ofTexts =
  /^(?:place|reference|name|person|evidence)\.|^text\.(?!unknown)|^number\.(?:mixed|letter|telephone|document)/;

/** Every code of the rules on what texts say. */
export const ruleCodes: ReadonlySet<string> = new Set(
  rules.flatMap(({ problems }) => problems.map(({ code }) => code)).filter((code) => ofTexts.test(code)),
);
