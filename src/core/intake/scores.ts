import { parseNumber } from "../calendar";
import { indicators, scoreKeyOf, tools } from "../model/indicators";
import { isNothing, RowDraft, type DraftCell, type Unread } from "./draft";
import { contentCells, tellLeft, tellStrangers } from "./left-over";
import type { KnownRow } from "./known-row";
import { whyTold } from "./part-draft";
import type { KnownTable } from "./recognise";
import type { SourcePlace, SourceTable } from "./source";

/** A score as a row of คะแนน ITA; `year` is null where it is not told, `level` "" likewise. */
export function scoreRow(
  year: DraftCell | null,
  name: string,
  score: string,
  level: string,
  place: SourcePlace,
): RowDraft {
  const row = new RowDraft();
  if (year !== null) row.set("year", year.text, year.place);
  row.set("indicator", name, place);
  row.set("score", score, place);
  row.set("level", level, place);
  return row;
}

/** A score as papers type it, "๘๗,๕๐" and "๘๕.๕ / ๑๐๐" too: it is taken as it stands, and the checker speaks afterwards. */
const isScore = (text: string): boolean => {
  const plain = text.replace(/คะแนน|%|ร้อยละ/g, "").replace(/\/\s*(?:100|๑๐๐)(?:\.[0๐]+)?\s*$/, "");
  return parseNumber(plain) !== null || /^\s*[0-9๐-๙]{1,3}\s*,\s*[0-9๐-๙]{1,2}\s*$/.test(plain);
};
const part = /^(?:EIT\s*)?(?:ส่วน|ตอน)ที่\s*([0-9๐-๙])\s*[:：]?\s*([0-9๐-๙.]+)/i;

/** The scores of a tool beside its indicators: one, or those of the two parts of EIT. */
function toolRows(text: string, first: string, year: DraftCell | null, place: SourcePlace): readonly RowDraft[] {
  const tool = indicators.find(({ number }) => String(number) === first)?.tool;
  return text.split(/\n|(?=(?:ส่วน|ตอน)ที่)/).flatMap((line) => {
    const [, number, score] = part.exec(line.trim()) ?? [];
    if (number !== undefined && score !== undefined) return [scoreRow(year, `EIT ส่วนที่ ${number}`, score, "", place)];
    return tool !== undefined && isScore(line.trim()) ? [scoreRow(year, tool, line.trim(), "", place)] : [];
  });
}

/** Which indicators belong to which tool, as papers say it below their scores. */
const legend = /^(?:หมายเหตุ\s*[:：]?\s*)?แบบวัด\s*IIT\s*[:：]?\s*ตัวชี้วัด/;

const levelWord = /^ระดับ\s*(.*)$/;

/** A level as papers type it, "A", "ผ่านดี". */
const isLevel = (text: string): boolean => /^(?:[A-F]{1,2}|(?:ไม่)?ผ่าน[ก-๙]*|ต้องปรับปรุง[ก-๙]*)$/.test(text.trim());

/** The scores of a row that stand under their years, with the level beside each; levels alone where no scores stand. */
function yearRows({ ofYears }: KnownRow, name: string): readonly RowDraft[] {
  const isScored = (year: string): boolean =>
    ofYears.some((one) => one.year === year && one.what === "score" && isScore(one.cell.text));
  return ofYears.flatMap(({ year, what, cell }) => {
    const at = { text: year, place: cell.place };
    if (what === "level" && isLevel(cell.text) && !isScored(year))
      return [scoreRow(at, name, "", cell.text, cell.place)];
    if (what !== "score" || !isScore(cell.text)) return [];
    const level = ofYears.find((one) => one.what === "level" && one.year === year)?.cell.text ?? "";
    return [scoreRow(at, name, cell.text, level, cell.place)];
  });
}

/** Gives the totals of several years the levels that stand in a row below them; false where the row is none such. */
function putLevels(rows: readonly RowDraft[], { ofYears }: KnownRow, label: string): boolean {
  const levels = ofYears.filter(({ cell }) => cell.text.trim() !== "");
  if (!/^ระดับ/.test(label) || levels.length === 0 || !levels.every(({ cell }) => isLevel(cell.text))) return false;
  const totalOf = (year: string): RowDraft | undefined =>
    rows.find((one) => one.text("year") === year && one.text("indicator") === "รวม" && one.text("level") === "");
  if (!levels.every(({ year }) => totalOf(year) !== undefined)) return false;
  for (const { year, cell } of levels) totalOf(year)?.set("level", cell.text, cell.place);
  return true;
}

/** What a row of scores is called, and its score's key; null where nothing tells what its score is of. */
interface Named {
  readonly label: string;
  readonly key: string | null;
}

const textOf = (row: KnownRow, key: string): string => row.cells.get(key)?.text.trim() ?? "";

/** The scores of a row: its own, and those below years, with the year of each; "" = the table's. */
function scoresIn(row: KnownRow): readonly (readonly [year: string, score: string])[] {
  const score = row.cells.get("score");
  const own = score === undefined || score.isAbove ? [] : [[textOf(row, "year"), score.text.trim()] as const];
  const ofYears = row.ofYears.flatMap(({ year, what, cell }) =>
    what === "score" ? [[year, cell.text.trim()] as const] : [],
  );
  return [...own, ...ofYears].filter(([, text]) => isScore(text));
}

/** The keys that stand over several scores of one year: each names a group of rows, and none of them. */
function groupsOf(rows: readonly KnownRow[]): ReadonlySet<string> {
  const scores = new Map<string, Set<string>>();
  let tool = "";
  for (const row of rows) {
    const own = scoreKeyOf(textOf(row, "indicator"));
    // A blank name goes on with the tool above, as where cells were merged.
    const isFurther = own === null && textOf(row, "indicator") === "" && scoreKeyOf(textOf(row, "order")) !== "total";
    const key = own ?? (isFurther ? tool : "");
    tool = isTool(key) ? key : "";
    if (key === "") continue;
    for (const [year, score] of scoresIn(row)) {
      const place = `${year} ${key}`;
      scores.set(place, (scores.get(place) ?? new Set()).add(score));
    }
  }
  return new Set(
    [...scores].flatMap(([place, found]) => (found.size > 1 ? [place.slice(place.indexOf(" ") + 1)] : [])),
  );
}

const isTool = (key: string): boolean => (tools as readonly string[]).includes(key);

/** Whether the running numbers of a table are those of the indicators: no name says another. */
const isNumbered = (rows: readonly KnownRow[]): boolean =>
  rows.every((row) => {
    const [own, order] = ["indicator", "order"].map((key) => scoreKeyOf(textOf(row, key)));
    return order == null || own == null || !/^[0-9]+$/.test(own) || own === order;
  });

const question = /^[ieo]\s*[0-9๐-๙]{1,2}(?![0-9๐-๙])/i;

/** What a text under a column that means nothing here names: a question, or an indicator in words; "" for any other. */
function namedIn(text: string): string {
  const code = question.exec(text)?.[0].replace(/\s/g, "") ?? "";
  if (code !== "") return code;
  // A number alone may count anything.
  return /[ก-ฮ]{4}/.test(text) && Number(scoreKeyOf(text)) > 0 ? text : "";
}

/** Names the rows of a table: by their names, else by what names one score below them, or by a number that is the indicator's. */
function namesOf(rows: readonly KnownRow[]): readonly Named[] {
  const groups = groupsOf(rows);
  const isOrdered = isNumbered(rows);
  // A number over several rows is that of a group too.
  const shared = new Set(
    rows.flatMap((row) => (row.cells.get("order")?.isAbove === true ? [textOf(row, "order")] : [])),
  );
  return rows.map((row) => {
    const [typed, order] = [textOf(row, "indicator"), textOf(row, "order")];
    const own = scoreKeyOf(typed);
    const isGroup = own !== null && groups.has(own);
    if (own !== null && !isGroup) return { label: typed, key: own };
    const numbered = isOrdered && !shared.has(order) ? scoreKeyOf(order) : null;
    if (typed === "" || isGroup) {
      const other = row.strangers.map(({ cell }) => namedIn(cell.text.trim())).find((name) => name !== "") ?? "";
      const isOwnNumber = numbered !== null && (own === null || isTool(own));
      return isOwnNumber || other === ""
        ? { label: order, key: isOwnNumber ? numbered : null }
        : { label: other, key: scoreKeyOf(other) };
    }
    const label = [order, typed].filter((text) => text !== "").join(" ");
    return numbered === null ? { label: typed, key: null } : { label, key: numbered };
  });
}

/** Reads a table of scores; `year` is that which the paper assesses. Scores of tools may stand merged beside theirs. */
export function readScoreTable(table: KnownTable, year: DraftCell | null, unread: Unread[]): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  const names = namesOf(table.rows);
  for (const [at, row] of table.rows.entries()) {
    const before = rows.length;
    const [name, score, tool, level] = ["indicator", "score", "tool", "level"].map((key) => row.cells.get(key));
    const typed = name?.text.trim() ?? "";
    const { label, key } = names[at] ?? { label: typed, key: null };
    const own = row.cells.get("year");
    const inYear = own === undefined || own.text.trim() === "" ? year : own;
    const besides = tool?.text.trim() ?? "";
    const said = level?.text.trim() ?? levelWord.exec(besides)?.[1] ?? "";
    if (key !== null && score !== undefined && isScore(score.text)) {
      const shown = key === "total" ? "รวม" : label;
      rows.push(scoreRow(inYear, shown, score.text, level?.isAbove === true ? "" : said, score.place));
    }
    if (key !== null) rows.push(...yearRows(row, key === "total" ? "รวม" : label));
    if (key === null && putLevels(rows, row, label)) continue;
    if (tool !== undefined && !tool.isAbove && key !== null) rows.push(...toolRows(besides, key, inYear, tool.place));
    const ofTool = indicators.find(({ number }) => String(number) === key)?.tool;
    // The tool of an indicator is known.
    const isSaid = (text: string): boolean => text === label || (ofTool !== undefined && scoreKeyOf(text) === ofTool);
    tellStrangers({ ...row, strangers: row.strangers.filter(({ cell }) => !isSaid(cell.text.trim())) }, unread);
    const shown = [...contentCells(row), ...row.ofYears.map(({ cell }) => cell)].filter(
      ({ text }) => !legend.test(text),
    );
    // The name of an indicator without a score is no loss.
    const isScored = rows.length > before || score === undefined || isNothing(score.text) || score.text.trim() === "";
    const saidElse =
      key !== null && isScored ? [label, typed, levelWord.test(besides) || isSaid(besides) ? besides : ""] : [];
    tellLeft(shown, rows.slice(before), unread, saidElse);
  }
  return rows;
}

const yearHeader = /^(?:ปี|ปีงบประมาณ|ปีที่ประเมิน)(?:\s*\(?พ\.?\s*ศ\.?\)?)?$/;
const yearCell = /^(?:ปี(?:งบประมาณ)?\s*)?(?:พ\.?\s*ศ\.?\s*)?([0-9๐-๙]{4})$/;

/** A column of totals, where nothing but their level stands beside it. */
const plainScore = /^(?:ผล)?คะแนน(?:รวม|เฉลี่ย|ที่ได้|การประเมิน|ITA)?$/i;

/** A table with its years across and its scores below them, as one with a year in every row. */
function yearsDown(rows: SourceTable["rows"]): SourceTable["rows"] {
  const [head = []] = rows;
  const years = head.slice(1);
  const isAcross = years.length > 0 && years.every((cell) => yearCell.test(cell?.text.trim() ?? ""));
  return isAcross ? head.map((_, column) => rows.map((row) => row[column] ?? null)) : rows;
}

/**
 * The scores of a table that has a year in every row, or across, and a tool, an indicator or the total over each column
 * or beside each row; [] for any other. `isKnown`: its headers are those of another kind of table too.
 */
export function readYearTable({ rows }: SourceTable, isKnown: boolean, unread: Unread[]): readonly RowDraft[] {
  if (!yearHeader.test(rows[0]?.[0]?.text.trim() ?? "")) return [];
  const [head = [], ...body] = yearsDown(rows);
  const labels = head.map((cell) => cell?.text.trim() ?? "");
  const level = labels.findIndex((label) => /^ระดับ(?:ผลการประเมิน|คะแนน)?$/.test(label));
  const isPlain = labels.every((label, at) => at === 0 || at === level || plainScore.test(label));
  const named = labels.flatMap((label, column) => {
    if (column === 0) return [];
    if (isPlain && plainScore.test(label)) return [{ column, name: "รวม" }];
    const key = scoreKeyOf(label);
    return key === null ? [] : [{ column, name: key === "total" ? "รวม" : label }];
  });
  if (named.length < 2 && isKnown && !isPlain) return [];
  const found = body.flatMap((row) => {
    const year = yearCell.exec(row[0]?.text.trim() ?? "")?.[1];
    const place = row[0]?.place;
    if (year === undefined || place === undefined) return [];
    const alone = named.length === 0 ? (row[level] ?? null) : null;
    if (alone !== null && isLevel(alone.text))
      return [scoreRow({ text: year, place }, "รวม", "", alone.text, alone.place)];
    return named.flatMap(({ column, name }) => {
      const cell = row[column] ?? null;
      const said = name === "รวม" ? (row[level]?.text.trim() ?? "") : "";
      return cell !== null && isScore(cell.text)
        ? [scoreRow({ text: year, place }, name, cell.text, said, cell.place)]
        : [];
    });
  });
  if (found.length === 0) return [];
  const taken = new Set([0, level, ...named.map(({ column }) => column)]);
  for (const [column, cell] of head.entries())
    if (cell !== null && cell.text.trim() !== "" && !taken.has(column))
      unread.push({ text: cell.text, place: cell.place, why: whyTold.noColumn });
  for (const row of body) {
    const cells = [...new Set(row)].flatMap((cell) => cell ?? []);
    // A year without a score is no loss.
    if (cells.slice(1).some(({ text }) => text.trim() !== "" && !isNothing(text))) tellLeft(cells, found, unread);
  }
  return found;
}

/** What stands left of the scores where each column is a tool. */
const toolLabel = /^(?:แบบวัด|เครื่องมือ(?:การประเมิน|ที่ใช้ประเมิน)?|รายการ|ผล)?$/;

/** The scores of a table that has a tool over each column and one row of them; [] for any other. */
export function readToolTable({ rows }: SourceTable, year: DraftCell | null): readonly RowDraft[] {
  const [head = [], own = [], ...more] = rows;
  const labels = head.map((cell) => cell?.text.trim() ?? "");
  if (more.length > 0 || labels.filter((label) => /^(?:IIT|EIT|OIT)$/i.test(label)).length < 2) return [];
  const level = labels.findIndex((label) => /^ระดับ/.test(label));
  const found = labels.map((label, column) => {
    const [key, cell] = [scoreKeyOf(label), own[column] ?? null];
    if (key === null || cell === null || !isScore(cell.text)) return null;
    const said = key === "total" ? (own[level]?.text ?? "") : "";
    return scoreRow(year, key === "total" ? "รวม" : label, cell.text, said, cell.place);
  });
  const isElse = found.some(
    (row, column) => row === null && column !== level && !(column === 0 && toolLabel.test(labels[0] ?? "")),
  );
  return isElse || (level >= 0 && !found.some((row) => row?.text("indicator") === "รวม"))
    ? []
    : found.flatMap((row) => row ?? []);
}

// Between the word and the score a year may stand, but no other number.
const total =
  /(?:คะแนนรวม|คะแนนเฉลี่ย|ผลคะแนน|ค่าคะแนน|คะแนนอยู่ที่|ได้คะแนน|มีคะแนน)(?:[^0-9๐-๙\n]|[0-9๐-๙]{4}(?![.0-9๐-๙])){0,60}?([0-9๐-๙]{2,3}\.[0-9๐-๙]{1,2})(?![0-9๐-๙])/;
/** The level of a total as a sentence tells it, in the first group. */
export const levelInText =
  /(?:อยู่ใน|ผลการประเมิน|อยู่)?ระดับ\s*[“"]?\s*([A-F]{1,2}(?![A-Za-z])|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)/;
const yearInText = /(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:พ\.?\s*ศ\.?)?\s*([0-9๐-๙]{4})/g;
const ofPart = /(?:ตัวชี้วัด|แบบวัด|เครื่องมือ|(?:^|[^A-Za-z])(?:IIT|EIT|OIT)(?![A-Za-z]))/;

const lastYear = (text: string): string => {
  const years = [...text.matchAll(yearInText)].map((match) => match[1] ?? "");
  return years[years.length - 1] ?? "";
};

const totalLine =
  /^(?:ผล)?(?:การประเมิน\s*)?(?:ITA\s*)?(?:ผล)?คะแนน(?:เฉลี่ย|(?:ใน)?ภาพรวม|รวม|การประเมิน|ITA|\s)*(?:เท่ากับ|อยู่ที่|ได้)?\s*[:：=]?\s*[0-9๐-๙]{2,3}\.[0-9๐-๙]{1,2}\s*(?:คะแนน)?\s*(?:\(?(?:อยู่ใน)?ระดับ[^0-9๐-๙]{1,24}\)?)?$/;

/** Whether a line says the total and its level, and nothing else. */
export const isTotalLine = (text: string): boolean => totalLine.test(text.trim());

/**
 * The total that a sentence tells, with its year and level; null where it tells none, or the score of a part. A line that
 * says nothing else is of the year of the scores beside it (`known`, as typed, "" = unknown).
 */
export function totalInText(text: string, place: SourcePlace, known = ""): RowDraft | null {
  const found = total.exec(text);
  const score = found?.[1];
  if (found === null || score === undefined) return null;
  if (ofPart.test(text.slice(Math.max(0, found.index - 45), found.index))) return null;
  const year = lastYear(text.slice(0, found.index + found[0].length)) || (isTotalLine(text) ? known : "");
  if (year === "") return null;
  return scoreRow({ text: year, place }, "รวม", score, levelInText.exec(text)?.[1] ?? "", place);
}

const scoreWord = "(?:ได้(?:รับ)?|มี|เท่ากับ|อยู่ที่|ค่า)?\\s*(?:ผล)?(?:คะแนน)?(?:เฉลี่ย)?(?:ร้อยละ|เท่ากับ|อยู่ที่)?";
const number = "([0-9๐-๙]{1,3}\\.[0-9๐-๙]{1,2})(?![0-9๐-๙])";
const indicatorScore = new RegExp(
  `(ตัวชี้วัด(?:ที่)?\\s*[0-9๐-๙]{1,2}\\s*(?:ด้าน)?\\s*[ก-๙]{4,40})\\s*${scoreWord}\\s*${number}`,
  "g",
);
const toolScore = new RegExp(
  `(?:แบบวัด|เครื่องมือ)\\s*(?:[^A-Za-z0-9๐-๙\\n]{0,40}\\(?\\s*)?(IIT|EIT|OIT)\\)?\\s*${scoreWord}\\s*${number}`,
  "g",
);

const trailing = new RegExp("(?:ได้(?:รับ)?|มี|เท่ากับ|อยู่ที่)?(?:ผล)?(?:คะแนน)?(?:เฉลี่ย)?(?:ร้อยละ|เท่ากับ|อยู่ที่)?$");

/** The scores of indicators and tools that sentences tell; `year` (พ.ศ., as typed) where the text names none, "" = unknown. */
export function scoresInText(text: string, year: string, place: SourcePlace): readonly RowDraft[] {
  const inYear = lastYear(text) || year;
  const cell = inYear === "" ? null : { text: inYear, place };
  const indicated = [...text.matchAll(indicatorScore)].flatMap(([, name = "", score = ""]) => {
    const label = name.replace(trailing, "").trim();
    return scoreKeyOf(label) === null ? [] : [scoreRow(cell, label, score, "", place)];
  });
  const tools = [...text.matchAll(toolScore)].map(([, tool = "", score = ""]) =>
    scoreRow(cell, tool, score, "", place),
  );
  return [...indicated, ...tools];
}
