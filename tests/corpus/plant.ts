import { readFileSync } from "node:fs";
import { correctionsOf } from "../../src/core/commands/correct";
import { misspellings } from "../../src/core/language/misspellings";
import { wrongPhrases } from "../../src/core/language/wrong-phrases";
import type { CellValue, WorkbookData } from "../../src/core/workbook/types";
import { day, workbookOfData } from "../core/builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

/** Numbers from 0 up to (not with) `below`, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = (below: number) => number;
/** A text with one mistake more, null where this one has no place in it. */
type Mistake = (text: string, pick: Pick) => string | null;

function replaceOne(text: string, from: string, to: string, pick: Pick): string | null {
  const places: number[] = [];
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) places.push(at);
  const at = places[pick(places.length)];
  return at === undefined ? null : text.slice(0, at) + to + text.slice(at + from.length);
}

function fromPairs(pairs: readonly { readonly wrong: string; readonly right: string }[]): Mistake {
  return (text, pick) => {
    const here = pairs.filter(({ right }) => right !== "" && text.includes(right));
    const pair = here[pick(here.length)];
    return pair === undefined ? null : replaceOne(text, pair.right, pair.wrong, pick);
  };
}

/** Something done to a letter of a Thai word. */
function atLetter(change: (text: string, at: number) => string): Mistake {
  return (text, pick) => {
    const places = [...text.matchAll(/[ก-๎]/g)].map(({ index }) => index);
    const at = places[pick(places.length)];
    return at === undefined ? null : change(text, at);
  };
}

const mistakes: readonly Mistake[] = [
  fromPairs(misspellings().filter(({ sure }) => sure)),
  fromPairs(wrongPhrases()),
  (text, pick) => replaceOne(text, "แ", "เเ", pick),
  (text, pick) => replaceOne(text, "ำ", "ํา", pick),
  (text, pick) => replaceOne(text, "ที่", "ท่ี", pick),
  (text, pick) => replaceOne(text, "ได้", "ได้้", pick),
  (text, pick) => replaceOne(text, "และ", "และ และ", pick),
  (text, pick) => replaceOne(text, "2568", "2025", pick),
  (text, pick) => replaceOne(text, " คน", ",, คน", pick),
  (text, pick) => replaceOne(text, "https://", "https//", pick),
  atLetter((text, at) => text.slice(0, at) + text.slice(at + 1)),
  atLetter((text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at)),
  atLetter((text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)),
];

const sheets = ["มาตรการ", "ความเสี่ยง", "วิเคราะห์", "ข้อความ", "ผู้ลงนาม"];

interface Planted {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}!${column}`;

/** A workbook with some mistakes, at most one a cell. */
function plant(data: WorkbookData, pick: Pick): { readonly data: WorkbookData; readonly planted: readonly Planted[] } {
  const planted: Planted[] = [];
  const isText = (value: CellValue): value is string => typeof value === "string" && /[ก-๎]{6}/.test(value);
  const wanted = new Set(Array.from({ length: 12 }, () => pick(240)));
  let seen = 0;
  const changed = data.sheets.map((sheet) => {
    if (!sheets.includes(sheet.name)) return sheet;
    const rows = sheet.rows.map((cells, row) =>
      cells.map((value, column) => {
        if (row === 0 || !isText(value) || !wanted.has(seen++)) return value;
        const after = mistakes[pick(mistakes.length)]?.(value, pick) ?? null;
        if (after === null || after === value) return value;
        planted.push({ place: placeOf(sheet.name, row + 1, column), before: value, after });
        return after;
      }),
    );
    return { ...sheet, rows };
  });
  return { data: { ...data, sheets: changed }, planted };
}

type DataFile = Parameters<typeof workbookOfData>[0];

/** The example that mistakes are planted in: nothing in it is to be corrected. */
export const exampleBook = (): WorkbookData =>
  workbookOfData(JSON.parse(readFileSync("examples/demo.json", "utf8")) as DataFile);

export interface Outcome {
  readonly planted: number;
  readonly mended: number;
  /** Cells that a correction left neither as typed nor as they were before the mistake. */
  readonly worse: readonly string[];
}

/** Plants mistakes after a seed and corrects the workbook: each cell has to be right again, or as it was typed. */
export function correctPlanted(seed: number, example: WorkbookData): Outcome {
  const { data, planted } = plant(example, numbers(seed));
  const edits = correctionsOf(data, {}, environment);
  const byPlace = new Map(planted.map((one) => [one.place, one]));
  const worse = edits.flatMap(({ at, before, after }) => {
    const original = byPlace.get(placeOf(at.sheet, at.row, at.column))?.before;
    return after === original ? [] : [`seed ${seed} ${at.sheet}!${at.row}!${at.column}: “${before}” → “${after}”`];
  });
  return { planted: planted.length, mended: edits.length - worse.length, worse };
}
