import type { Severity } from "./definition";

/** How many problems of each severity stand. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

interface SeverityWord {
  readonly severity: Severity;
  readonly count: keyof Counts;
  readonly word: string;
  /** What it means for a paper. */
  readonly meaning: string;
}

/** The severities in words, the gravest first: sheets, command line, pages and docs/checks.md all say these. */
export const severityWords: readonly SeverityWord[] = [
  { severity: "error", count: "errors", word: "ข้อผิดพลาด", meaning: "ต้องแก้ก่อนสร้างเอกสาร" },
  { severity: "warning", count: "warnings", word: "คำเตือน", meaning: "สร้างเอกสารได้ แต่ควรให้ผู้รับผิดชอบดู" },
  { severity: "info", count: "infos", word: "ข้อสังเกต", meaning: "ไม่ต้องแก้ถ้าตั้งใจ" },
];

/** A severity in Thai. */
export function severityWord(severity: Severity): string {
  return severityWords.find((one) => one.severity === severity)?.word ?? severity;
}

/** How many of these problems there are of each severity. */
export function countsOf(problems: readonly { readonly severity: Severity }[]): Counts {
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** "ข้อผิดพลาด 2  คำเตือน 1  ข้อสังเกต 0" */
export function countsText(counts: Counts): string {
  return severityWords.map(({ word, count }) => `${word} ${counts[count]}`).join("  ");
}

/** The same of problems at hand. */
export const countsLine = (problems: readonly { readonly severity: Severity }[]): string =>
  countsText(countsOf(problems));

/** In one line: whether papers can be made, and how much a person should look at besides. */
export function verdictText(counts: Counts): string {
  const [gravest, ...others] = severityWords.map(({ word, count }) => ({
    count: counts[count],
    text: `${word} ${counts[count]} รายการ`,
  }));
  const rest = others.filter(({ count }) => count > 0).map(({ text }) => text);
  const besides = rest.length === 0 ? "" : ` มี${rest.join(" และ")}`;
  if (gravest === undefined || gravest.count === 0) return `ไม่พบข้อผิดพลาด สร้างเอกสารได้${besides}`;
  return `พบ${gravest.text} ต้องแก้ก่อนสร้างเอกสาร${besides}`;
}
