import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookData } from "../../src/core/workbook/types";
import { workbookOf, workbookOfData } from "../core/builders";

export interface Source {
  readonly name: string;
  readonly data: WorkbookData;
}

type DataFile = Parameters<typeof workbookOfData>[0];

const fileOf = (path: string): DataFile => JSON.parse(readFileSync(path, "utf8")) as DataFile;

/** The lines of a text file without remarks and blank lines. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** A workbook whose announcement holds each text as a paragraph of its own. */
export function workbookOfTexts(texts: readonly string[]): WorkbookData {
  return workbookOf({ texts: texts.map((text) => ({ report: "announcement", section: "เนื้อความ", text })) });
}

export interface Planted {
  readonly kind: string;
  readonly text: string;
  /** The stretch that a problem has to show. */
  readonly wrong: string;
}

/** Sentences with one mistake each, in [brackets] in the file; `kind` is the part of the file. */
export function planted(): readonly Planted[] {
  let kind = "";
  return linesOf("tests/corpus/planted.txt").flatMap((line) => {
    if (line.startsWith("== ")) kind = line.replace(/=/g, "").trim();
    const [, before = "", wrong = "", after = ""] = /^(.*)\[\[(.+)\]\](.*)$/.exec(line) ?? [];
    return wrong === "" ? [] : [{ kind, text: (before + wrong + after).replace(/\\n/g, "\n"), wrong }];
  });
}

/** Sentences of right official Thai, one a line. */
export const clean = (): readonly string[] =>
  linesOf("tests/corpus/clean.txt").map((line) => line.replace(/\\n/g, "\n"));

/** Every workbook of the corpus: examples, cases, and the sentences of this folder. */
export function corpus(): readonly Source[] {
  const examples = readdirSync("examples").filter((file) => file.endsWith(".json"));
  const cases = readdirSync("tests/cases");
  return [
    ...examples.map((file) => ({ name: file, data: workbookOfData(fileOf(join("examples", file))) })),
    ...cases.map((name) => ({ name, data: workbookOfData(fileOf(join("tests/cases", name, "workbook.json"))) })),
    { name: "clean.txt", data: workbookOfTexts(clean()) },
    { name: "planted.txt", data: workbookOfTexts(planted().map(({ text }) => text)) },
  ];
}
