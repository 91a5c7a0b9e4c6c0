import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../../src/core/model/book";
import { analysisData } from "../../../../src/core/papers/analysis/data";
import { bookOf, type Parts } from "../../builders";
import { contextOf, filledXml, linesOf, tablesOf } from "../paper-text";

const root = join(__dirname, "../../../..");

/** A file of the project as bytes. */
export const fileOf = (path: string): Buffer => readFileSync(join(root, path));

/** The analysis paper of a book: its data, its text, and its tables by what they hold. */
export function paperOf(book: Book) {
  const data = analysisData(contextOf(book, "analysis"));
  const xml = filledXml("analysis", data, book.settings.digits);
  const tables = tablesOf(xml);
  const headed = (header: string) => tables.filter((table) => table[0]?.includes(header));
  return {
    data,
    xml,
    lines: linesOf(xml),
    scores: headed("คะแนนรายตัวชี้วัด")[0] ?? [],
    actions: headed("ผู้รับผิดชอบ").map((table) => table.slice(1)),
    contents: headed("เรื่อง")[0] ?? [],
  };
}

export const paper = (parts: Parts = {}) => paperOf(bookOf(parts));

export const topic = (order: number, more: Record<string, string> = {}) => ({
  year: 2568,
  order,
  topic: `ประเด็นเรื่อง ${"กขคงจฉชซฌญ"[order - 1] ?? ""}`,
  ...more,
});
export const score = (indicator: string, value: string, year = 2568, level = "") => ({
  year,
  indicator,
  score: value,
  level,
});
export const allScores = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((number) =>
  score(number, number === "10" ? "90.5" : `9${number}.5`),
);
