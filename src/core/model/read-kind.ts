import { hintOf, problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { nearest } from "../workbook/similar";
import { fold } from "../workbook/text";
import type { CellRef } from "../workbook/types";
import { reportKindList, reportKinds, type ReportKind, type ReportKindDef } from "../workbook/report-kinds";

/** The kind that a text names by its code, its Thai name or an alias; null where none. */
export function kindOf(text: string): ReportKind | null {
  const wanted = fold(text);
  if (wanted === "") return null;
  return (
    reportKindList.find((kind) => {
      const def: ReportKindDef = reportKinds[kind];
      return [kind, def.name, ...def.aliases].some((name) => fold(name) === wanted);
    }) ?? null
  );
}

/** Reads a cell that names a kind; blank is no kind and no problem. */
export function readKind(
  text: string,
  at: CellRef,
  header: string,
): { kind: ReportKind | null; problems: readonly Problem[] } {
  const kind = kindOf(text);
  if (kind !== null || text === "") return { kind, problems: [] };
  const names = reportKindList.map((one) => reportKinds[one].name);
  const args = { hint: hintOf(nearest(text, names)), expected: names.join(", ") };
  return { kind: null, problems: [problem("kind.unknown", { at, header, found: text, args })] };
}

/** A section's name in one form: Arabic digits as Thai ones, no spaces. */
export function foldSection(name: string): string {
  return fold(name).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

const topicSection = foldSection("คำนำข้อคำถาม ประเด็นที่");

/** The section of a kind that a text names, in the catalogue's spelling; null where the kind has no such section. */
export function sectionOf(kind: ReportKind, text: string): string | null {
  const wanted = foldSection(text);
  const known = reportKinds[kind].sections.find((section) => foldSection(section) === wanted);
  if (known !== undefined) return known;
  return kind === "analysis" && wanted.startsWith(topicSection)
    ? `คำนำข้อคำถาม ประเด็นที่ ${wanted.slice(topicSection.length)}`
    : null;
}
