import { check } from "../../src/core/commands/check";
import type { Problem } from "../../src/core/problems/types";
import { refName } from "../../src/core/workbook/a1";
import type { WorkbookData } from "../../src/core/workbook/types";
import { day } from "../core/builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** Everything that the checker says of a workbook. */
export function problemsOf(data: WorkbookData): readonly Problem[] {
  return check(data, {}, environment).problems;
}

/** The same as lines: severity, code, cell and message. */
export function problemLines(data: WorkbookData): readonly string[] {
  return problemsOf(data).map(({ severity, code, at, message }) => {
    const cell = at === null ? "-" : `${at.sheet}!${refName(at)}`;
    return `${severity} ${code} ${cell} | ${message.replace(/\s*\n\s*/g, " / ")}`;
  });
}
