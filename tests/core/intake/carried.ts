import { toArabicDigits } from "../../../src/core/calendar";
import { readDocx } from "../../../src/core/intake/docx-read";
import { withoutNumber } from "../../../src/core/intake/list-text";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import type { Source } from "../../../src/core/intake/source";
import { readBook, type Book } from "../../../src/core/model/book";
import { indicatorNumbers, scoreKeyOf } from "../../../src/core/model/indicators";
import { readItems } from "../../../src/core/model/items";
import { inFullOver } from "../../../src/core/model/people";
import { settingDefs } from "../../../src/core/model/settings";
import type { PaperKind } from "../../../src/core/papers/kinds";
import type { TableKey } from "../../../src/core/workbook/tables";
import type { WorkbookData } from "../../../src/core/workbook/types";

/** A text in which only what a reader reads counts: no spaces, marks or punctuation, one kind of digit. */
export function plain(text: string): string {
  return toArabicDigits(text.normalize("NFC").replace(/\u0e4d\u0e32/g, "\u0e33"))
    .replace(/[^0-9A-Za-z\u0e01-\u0e3a\u0e40-\u0e4e]/g, "")
    .toLowerCase();
}

/** A list cell in which only its items count. */
export const plainList = (text: string): string =>
  readItems(text)
    .flatMap((item) => [item.text, ...item.subs])
    .map((line) => plain(withoutNumber(line)))
    .join("");

/** The columns of which a kind of paper prints the cells. */
const printed: Readonly<Partial<Record<PaperKind, Readonly<Partial<Record<TableKey, readonly string[]>>>>>> = {
  progress: {
    measures: [
      "measure",
      "guideline",
      "steps",
      "owner",
      "followUp",
      "period",
      "start",
      "end",
      "status",
      "result",
      "output",
      "outcome",
      "evidence",
      "remark",
    ],
  },
  annual: {
    measures: [
      "measure",
      "guideline",
      "steps",
      "owner",
      "period",
      "start",
      "end",
      "result",
      "output",
      "outcome",
      "evidence",
      "obstacle",
      "suggestion",
    ],
  },
  memo: { measures: ["measure", "steps", "owner", "followUp", "status", "result", "evidence", "remark"] },
  analysis: {
    measures: ["topic", "finding", "measure", "guideline", "steps", "owner", "period", "start", "end"],
    scores: ["indicator", "score"],
    analysis: ["topic", "text", "questions", "findings"],
    limitations: ["tool", "description", "limitation"],
  },
  announcement: { measures: ["measure", "steps", "indicator", "owner", "period", "start", "end"] },
  "risk-plan": {
    risks: ["area", "risk", "factor", "response", "activity", "owner", "likelihood", "impact", "doneDate", "remark"],
  },
};

export interface Carried {
  readonly kind: PaperKind;
  readonly table: string;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
}

const settingKeys = ["office", "district", "province", "fiscalYear"] as const;
const lists = new Set([
  "guideline",
  "steps",
  "result",
  "output",
  "outcome",
  "finding",
  "findings",
  "followUp",
  "factor",
  "response",
  "activity",
  "obstacle",
  "suggestion",
]);

type Row = Readonly<Record<string, string>>;

const rowsOf = (intake: Intake, table: TableKey): readonly Row[] =>
  intake.rows
    .filter((row) => row.table === table)
    .map((row) =>
      Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, (cell as { text: string }).text])),
    );

function form(column: string, text: string, book: Book): string {
  if (column === "indicator") return indicatorNumbers(text).join(",") || plain(text);
  if (column === "topic") {
    const topic = book.topics.find((one) => one.numberMatches(text));
    return plain(withoutNumber(topic?.name ?? text));
  }
  // Short names of divisions are printed in full.
  if (column === "owner") return plain(inFullOver(book.divisions)(text));
  return lists.has(column) ? plainList(text) : plain(withoutNumber(text));
}

/** Every cell of a workbook that a paper of a kind carries, and what was read back of it. */
export function carriedBy(data: WorkbookData, kind: PaperKind, document: Source): readonly Carried[] {
  const { book } = readBook(data);
  const intake = readPapers([document]);
  const paper = plain(
    document.blocks
      .map((block) =>
        block.kind === "paragraph"
          ? block.text
          : block.rows
              .flat()
              .map((cell) => cell?.text ?? "")
              .join("\n"),
      )
      .join("\n"),
  );
  const result: Carried[] = [];
  const check = (
    table: string,
    column: string,
    expected: string,
    found: string,
    same = plain(expected) === plain(found),
  ) => result.push({ kind, table, column, expected, found, ok: same });
  // What the paper does not say is not carried by it: every line of the cell has to stand there.
  const says = (text: string): boolean =>
    text.split("\n").every((line) => paper.includes(plain(withoutNumber(line.trim().replace(/^[-–•]\s*/, "")))));

  const settings = new Map(rowsOf(intake, "settings").map((row) => [row.name, row.value ?? ""]));
  for (const key of settingKeys) {
    const typed = book.settings.typed[key] ?? "";
    const name = settingDefs.find((def) => def.key === key)?.name ?? "";
    if (typed !== "" && says(String(book.settings[key])))
      check("settings", key, String(book.settings[key]), settings.get(name) ?? "");
  }

  const people = rowsOf(intake, "signatories");
  for (const one of book.signatories) {
    if (!says(one.name) || (one.kind !== null && one.kind !== kind)) continue;
    const found = people.find(
      (row) => plain(row.name ?? "") === plain(one.name) && plain(row.position ?? "") === plain(one.position),
    );
    for (const key of ["rank", "name", "position", "acting", "actingFor"] as const)
      if (one[key] !== "" && says(one[key])) check("signatories", key, one[key], found?.[key] ?? "");
  }

  for (const [table, columns] of Object.entries(printed[kind] ?? {}) as [TableKey, readonly string[]][]) {
    const read = rowsOf(intake, table);
    const rows =
      table === "scores"
        ? book.scores.filter(
            (one) => one.year === book.settings.assessedYear && /^(?:\d+|IIT|EIT|OIT|EIT1|EIT2|total)$/.test(one.key),
          )
        : null;
    if (rows !== null) {
      const hasParts = rows.some((one) => /^EIT\d$/.test(one.key));
      for (const score of rows) {
        if (score.key === "EIT" && hasParts) continue;
        const found = read.find(
          (row) => scoreKeyOf(row.indicator ?? "") === score.key && plain(row.year ?? "") === String(score.year),
        );
        check(table, "score", score.value.toFixed(2), Number(toArabicDigits(found?.score ?? "0")).toFixed(2));
      }
      continue;
    }
    const source: readonly { readonly text: Row; readonly name: string }[] =
      table === "measures"
        ? book.measures.map((one) => ({ text: one.source.text, name: one.name }))
        : table === "risks"
          ? book.risks.map((one) => ({ text: one.source.text, name: one.risk }))
          : table === "analysis"
            ? book.topics.map((one) => ({ text: one.source.text, name: one.name }))
            : book.limitations.map((one) => ({ text: one.source.text, name: one.tool }));
    const nameColumn = { measures: "measure", risks: "risk", analysis: "topic", limitations: "tool" }[
      table as "measures"
    ];
    const free = [...read];
    source.forEach((row) => {
      const wanted = plain(withoutNumber(row.name));
      const fits = (one: Row): boolean =>
        [one[nameColumn], one.reportName].some((name) => name !== undefined && plain(withoutNumber(name)) === wanted);
      const at = free.findIndex(fits);
      const found = at >= 0 ? free.splice(at, 1)[0] : read.find(fits);
      for (const column of columns) {
        const typed = column === nameColumn ? row.name : (row.text[column] ?? "");
        if (
          typed === "" ||
          !says(
            column === "topic" && table === "measures"
              ? form("topic", typed, book)
              : column === "indicator"
                ? ""
                : typed,
          )
        )
          continue;
        // A column that the paper prints only when another is blank is not carried beside it.
        if (["start", "end"].includes(column) && (row.text.period ?? "") !== "") continue;
        if (kind === "memo" && column === "steps" && plainList(typed) === "") continue;
        // Two full days stand in their own columns, however they were typed.
        const days = [found?.start, found?.end].filter((one) => one !== undefined).join(" - ");
        const got = found?.[column] ?? (column === "period" ? days : "");
        check(table, column, typed, got, form(column, typed, book) === form(column, got, book));
      }
    });
  }
  for (const own of book.texts) {
    if (own.kind !== kind || own.section === "ปก" || !says(own.text)) continue;
    const texts = rowsOf(intake, "texts").filter((row) => row.report === kind);
    const subject = rowsOf(intake, "documents").map((row) => row.subject ?? "");
    const found = texts.find(
      (row) => plain(row.text ?? "") === plain(own.text) && plain(row.section ?? "") === plain(own.section),
    );
    const asSubject = own.section === "เรื่อง" && subject.some((text) => plain(text).includes(plain(own.text)));
    check("texts", own.section, own.text, found?.text ?? (asSubject ? own.text : ""));
  }
  return result;
}

export { readDocx };
