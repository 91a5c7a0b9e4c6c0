import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { paperKindList, paperKinds, printedOf, tagReadme, type PaperKind } from "../core";

/** A kind's name in code: risk-plan -> RiskPlan. */
const pascal = (kind: PaperKind): string => kind.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const camel = (kind: PaperKind): string => pascal(kind).replace(/^./, (letter) => letter.toLowerCase());
const key = (kind: PaperKind): string => (/^\w+$/.test(kind) ? kind : JSON.stringify(kind));
const sorted = [...paperKindList].sort();

const made = "// Made from src/core/papers/kinds.ts by `npm run templates`.";

/** The module with which a shell carries its default templates. */
function defaultTemplates(): string {
  return [
    made,
    ...sorted.map((kind) => `import ${camel(kind)} from "../../templates/${kind}.docx";`),
    `import type { PaperKind } from "../core";`,
    "",
    "/** The default template of each kind, carried in the program. */",
    "export const defaultTemplates: Readonly<Record<PaperKind, Uint8Array>> = {",
    ...paperKindList.map((kind) => {
      const short = key(kind) === camel(kind);
      return short ? `  ${kind},` : `  ${key(kind)}: ${camel(kind)},`;
    }),
    "};",
    "",
  ].join("\n");
}

/** The add-in's entry point for a kind. */
const entry = (kind: PaperKind): string => `menuPaper${pascal(kind)}`;

/** The module with the add-in's menu items of papers: a menu calls global functions by name, and loads nothing else. */
function menuOfPapers(): string {
  return [
    made,
    `import type * as Actions from "./actions";`,
    `import type { PaperKind } from "../core";`,
    "",
    "declare function require(id: string): unknown;",
    "",
    "const make = (kind: PaperKind): void => {",
    `  (require("./actions") as typeof Actions).makeOnePaper(kind);`,
    "};",
    "",
    "/** A kind, what the menu says and the function that it calls. */",
    "export const paperItems: readonly (readonly [kind: PaperKind, title: string, target: string])[] = [",
    ...paperKindList.map((kind) => `  ["${kind}", "${paperKinds[kind].name}", "${entry(kind)}"],`),
    "];",
    ...paperKindList.flatMap((kind) => ["", `export function ${entry(kind)}(): void {`, `  make("${kind}");`, "}"]),
    "",
  ].join("\n");
}

const between = /(<!-- kinds: made by `npm run templates` -->\n)[\s\S]*?(\n<!-- \/kinds -->)/;

const inWords = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ".split(" ");

/** The README with its table of kinds and their number as they are. */
function readme(text: string): string {
  const rows = paperKindList.map((kind) => `| \`${kind}\` | ${paperKinds[kind].about} |`);
  const count = paperKindList.length;
  return text
    .replace(between, (_, open: string, close: string) =>
      [open, ["| KIND | เอกสาร |", "|---|---|", ...rows].join("\n"), close].join("\n"),
    )
    .replace(
      /(\*\*เขียนเอกสารพร้อมลงนาม\*\* )\S+?(?=ชนิด)/,
      (_, head: string) => `${head}${inWords[count] ?? String(count)}`,
    );
}

/** Counts the rows of a table and tells nothing of the workbook. */
const rowNumber = "ลำดับ";

/** A list and its tags as one text; no name of a tag has a comma. */
function listText(list: string, tags: ReadonlySet<string>): string {
  const words = [list, ...[...tags].filter((tag) => tag !== rowNumber)];
  if (words.some((word) => /[,"\\]/.test(word)))
    throw new Error(`A tag that the list cannot hold: ${words.join(", ")}`);
  return words.join(",");
}

/** The module that tells what the default templates print, made from them. */
function usualTags(): string {
  const entries = paperKindList.map((kind) => {
    const printed = printedOf(readFileSync(`templates/${kind}.docx`), kind);
    const lists = [...printed].map(([list, tags]) => listText(list, tags));
    return [`  ${key(kind)}: [`, ...lists.map((list) => `    "${list}",`), "  ],"].join("\n");
  });
  return [
    "// Made from templates/*.docx by `npm run templates`.",
    `import type { PaperKind } from "./kinds";`,
    "",
    "/** What the default template of each kind prints, a list and its tags; the paper's own tags have no list. */",
    "export const usualTags: Readonly<Record<PaperKind, readonly string[]>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

const nothingThere = "ไม่มีรายการ";

/** The words that a template prints in a section for which the office gives no text, paragraph by paragraph. */
function standardSections(kind: PaperKind): readonly (readonly [section: string, paragraphs: readonly string[]])[] {
  const xml = new PizZip(readFileSync(`templates/${kind}.docx`)).file("word/document.xml")?.asText() ?? "";
  const text = xml
    .replace(/<w:p[ >]/g, "\n$&")
    .replace(/<w:(?:tab|br)\b[^>]*>|\u00a0/g, " ")
    .replace(/<[^>]*>/g, "");
  // The contents print the headings of the parts; a section that only says that it holds nothing is empty.
  const sections: readonly string[] = paperKinds[kind].sections.filter((section) => section !== "สารบัญ");
  return [...text.matchAll(/\{\^([^{}]+)\}(?=([\s\S]*?)\{\/\1\})/g)].flatMap(([, name = "", own = ""]) => {
    const lines = own.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    const paragraphs = lines.filter((line) => line !== "" && line !== nothingThere);
    return sections.includes(name) && paragraphs.length > 0 ? [[name, paragraphs] as const] : [];
  });
}

/** The module that tells what an office did not write itself, made from the templates. */
function standardWords(): string {
  const entries = paperKindList.map((kind) => {
    const found = new Map(standardSections(kind).map((entry) => [entry[0] + entry[1].join("\n"), entry]));
    const lines = [...found.values()].map(
      ([name, own]) => `    [${JSON.stringify(name)}, ${JSON.stringify(own.join("\n"))}],`,
    );
    return [`  ${key(kind)}: [`, ...lines, "  ],"].join("\n");
  });
  return [
    "// Made from templates/*.docx by `npm run templates`.",
    `import type { PaperKind } from "./kinds";`,
    "",
    "/** What the default template of each kind prints in a section where the office gives no text, a line a paragraph. */",
    "export const standardWords: Readonly<Record<PaperKind, readonly (readonly [section: string, text: string])[]>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/** Every file outside of the kinds' own folders that lists them: its path and its text, made from the text it has. */
export const paperLists: Readonly<Record<string, (text: string) => string>> = {
  "src/node/default-templates.ts": defaultTemplates,
  "src/browser/default-templates.ts": defaultTemplates,
  "src/apps-script/paper-menu.ts": menuOfPapers,
  "src/core/papers/usual-tags.ts": usualTags,
  "src/core/papers/standard-words.ts": standardWords,
  "templates/README.md": tagReadme,
  "README.md": readme,
};
