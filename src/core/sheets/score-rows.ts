import { roundTwo } from "../compute/numbers";
import { sameScore, scoreChange, scoresOfYear, type Pair, type YearScores } from "../compute/scores";
import type { Book } from "../model/book";
import { indicatorTitle, tools } from "../model/indicators";
import { cell, cells, nothingListed, type SheetRows } from "./rows";
import type { PlannedCell } from "./types";

/** The year (พ.ศ.) whose scores are shown: the assessed one, else the latest that has any; 0 where there is none. */
export function shownScoreYear(book: Pick<Book, "scores" | "settings">): number {
  const { assessedYear } = book.settings;
  if (book.scores.some(({ year }) => year === assessedYear)) return assessedYear;
  return book.scores.reduce((latest, { year }) => Math.max(latest, year), 0);
}

const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : roundTwo(now - before);

const rounded = (value: number | null): number | null => (value === null ? null : roundTwo(value));

const differs = ({ published, computed }: Pair<number>): boolean =>
  published !== null && computed !== null && !sameScore(published, computed);

function scoreRow(name: string, now: Pair<number>, before: number | null): readonly PlannedCell[] {
  return [
    cell(name, "text"),
    cell(before, "decimal"),
    cell(now.published, "decimal"),
    cell(changeOf(now.published, before), "change"),
    cell(rounded(now.computed), "decimal"),
    cell(differs(now) ? "ต่างกัน" : null, differs(now) ? "warning" : "center"),
  ];
}

const onlyPublished = (published: number | null): Pair<number> => ({ published, computed: null });

function totalRows(book: Book, now: YearScores, before: YearScores): readonly (readonly PlannedCell[])[] {
  const { total, level } = now;
  const isLevelOff = level.published !== null && level.computed !== null && level.published !== level.computed;
  return [
    [
      cell("คะแนนรวม", "totalText"),
      cell(before.total.published, "totalDecimal"),
      cell(total.published, "totalDecimal"),
      cell(scoreChange(book, now.year), "totalChange"),
      cell(rounded(total.computed), "totalDecimal"),
      cell(differs(total) ? "ต่างกัน" : null, differs(total) ? "warning" : "total"),
    ],
    [
      cell("ระดับ", "totalText"),
      ...cells([before.level.published ?? before.level.computed, level.published, null, level.computed], "total"),
      cell(isLevelOff ? "ต่างกัน" : null, isLevelOff ? "warning" : "total"),
    ],
  ];
}

/**
 * Adds the scores of the assessed year beside those of the year before: indicators, parts of EIT, tools, total, level.
 * What is computed stands beside what was published, and a difference beyond rounding is marked.
 */
export function addScores(page: SheetRows, book: Book): void {
  const year = shownScoreYear(book);
  page.add([cell(year === 0 ? "ผลคะแนน ITA" : `ผลคะแนน ITA ปี ${year}`, "subtitle")]);
  if (year === 0) {
    page.add([cell(nothingListed, "text")]);
    return;
  }
  const now = scoresOfYear(book, year);
  const before = scoresOfYear(book, year - 1);
  const header = ["รายการ", `ปี ${year - 1}`, `ปี ${year}`, "เปลี่ยนแปลง", "คำนวณได้", "ผลเทียบ"];
  page.add(cells(header, "header"));
  now.indicators.forEach((value, index) => {
    page.add(scoreRow(indicatorTitle(index + 1), onlyPublished(value), before.indicators[index] ?? null));
  });
  ([0, 1] as const).forEach((part) => {
    page.add(scoreRow(`EIT ส่วนที่ ${part + 1}`, onlyPublished(now.eitParts[part]), before.eitParts[part]));
  });
  for (const tool of tools) page.add(scoreRow(tool, now.tools[tool], before.tools[tool].published));
  for (const row of totalRows(book, now, before)) page.add(row);
}
