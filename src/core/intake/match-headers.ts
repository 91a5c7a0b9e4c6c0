import { FISCAL_MONTHS, LONG_MONTHS, SHORT_MONTHS, toArabicDigits } from "../calendar";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";
import type { Status } from "../workbook/words";
import { sheetNamesOf } from "../workbook/sheet-names";
import { tables } from "../workbook/tables";
import { statusOf } from "../model/work";
import { isStemHeader, stemOf } from "./header-stems";
import { profiles, type Profile } from "./known-headers";
import { scaleOfRisks } from "./risk-scales";

/**
 * What a column of a paper's table holds: a column of a profile, a part of one (the results of a quarter), a status or a
 * value of a scale that is ticked, a month 1-12, the months of a quarter, or the score or the level of a year of several
 * side by side (พ.ศ., as typed).
 */
export type HeaderMeaning =
  | { readonly kind: "year"; readonly year: string; readonly what: "score" | "level" }
  | { readonly kind: "column"; readonly key: string; readonly header: string }
  | { readonly kind: "part"; readonly key: string; readonly label: string }
  | { readonly kind: "choice"; readonly key: string; readonly value: string }
  | { readonly kind: "tick"; readonly status: Status }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "quarter"; readonly months: readonly number[] };

/** What the columns of a table hold, sorted: their keys, and the kinds of those that have none. */
export const keysOf = (columns: Iterable<HeaderMeaning>): readonly string[] =>
  [...columns].map((one) => ("key" in one ? one.key : one.kind)).sort();

/** The texts above a column, the topmost first. */
export type HeaderTexts = readonly string[];

const longestHeader = 110;
const plain = (text: string): string => fold(text).replace(/[./,()\-–]/g, "");
const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, "");

/** How well a header fits a name: 3 the same, 2 misspelt, 1-2 one begins or holds the other, 0 not at all. */
export function fit(header: string, name: string): number {
  if (header.length > longestHeader) return 0;
  const forms = [...new Set([plain(header), plain(withoutBrackets(header))])].filter((form) => form !== "");
  const wanted = plain(name);
  if (wanted === "" || [isCount, isAim].some((other) => other.test(header.trim()) && !other.test(name))) return 0;
  const turned = header.includes("/") && parts(header) === parts(name) ? 2.9 : 0;
  return Math.max(turned, ...forms.map((form) => fitOf(form, wanted)));
}

/** A share or a number of something is not the thing itself. */
const isCount = /^(?:ร้อยละ|จำนวน|%|งบประมาณ)/;

/** What is told as a share only: 45 below it is no state of work and no outcome. */
const isShare = /[(（]\s*(?:คิดเป็น)?\s*(?:ร้อยละ|%|เปอร์เซ็นต์)\s*[)）]/;
const worded: ReadonlySet<string> = new Set(["status", "result", "output", "outcome"]);

/** What a measure is judged by is no indicator of the assessment. */
const isAim = /^(?:ค่า)?(?:เป้าหมาย|ตัวชี้วัด\s*(?:ความสำเร็จ|ผลสำเร็จ|ผลผลิต|ผลลัพธ์|โครงการ|กิจกรรม|มาตรการ|\(?KPI))/;

/** Beside an aim ตัวชี้วัด is what the aim is counted by. */
const aimHead = /^(?:ค่า)?เป้าหมาย/;

/** "กิจกรรม/โครงการ" and "โครงการ/กิจกรรม" say the same. */
const parts = (header: string): string => header.split("/").map(plain).sort().join("/");

function fitOf(header: string, name: string): number {
  if (header === name) return 3;
  const [short, long] = header.length < name.length ? [header, name] : [name, header];
  const limit = Math.floor(long.length / 6);
  if (limit > 0 && short.length >= 4 && editDistance(header, name, limit) <= limit) return 2;
  const share = short.length / long.length;
  if (short.length < 4 || share < 0.3) return 0;
  if (long.startsWith(short)) return 1 + share * 0.9;
  return long.includes(short) ? 0.8 + share * 0.8 : 0;
}

const months = new Map(
  LONG_MONTHS.flatMap((long, index) => [
    [plain(long), index + 1] as const,
    [plain(SHORT_MONTHS[index] ?? ""), index + 1] as const,
  ]),
);

/** The month 1-12 that a header names, with or without its year; 0 for any other text. */
export function monthOf(header: string): number {
  const text = plain(header);
  return months.get(text) ?? months.get(text.replace(/[0-9๐-๙]+$/, "")) ?? 0;
}

const quarterHeader = /^(?:ไตรมาส|q)(?:ที่)?([1-4๑-๔])(?:ปี|พศ|$|[0-9๐-๙ก-๙])/i;

/** The months that a header names from one to another, "ต.ค.-ธ.ค. 67"; none for any other text. */
function monthsBetween(header: string): readonly number[] {
  const ends = header.split(/\s*(?:[-–—]|ถึง)\s*/).map((end) => FISCAL_MONTHS.indexOf(monthOf(end)));
  const [from = -1, to = -1] = ends;
  return ends.length === 2 && from >= 0 && to > from ? FISCAL_MONTHS.slice(from, to + 1) : [];
}

/** The months of the quarter of a fiscal year that a header names, or of any other stretch; none for any other text. */
function monthsOfQuarter(header: string): readonly number[] {
  const quarter = Number(toArabicDigits(quarterHeader.exec(plain(header))?.[1] ?? ""));
  return quarter === 0 ? monthsBetween(header) : FISCAL_MONTHS.slice((quarter - 1) * 3, quarter * 3);
}

/** Names that headers are known by in any kind of table, for telling a header from a row of data. */
const allNames = [...new Set(profiles.flatMap(({ columns }) => [...columns.values()].flat()))];

const known = new Map<string, boolean>();

const yearHeader =
  /^(?:ระดับ)?(?:ผล)?(?:คะแนน)?(?:การประเมิน|ITA)?\s*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*([0-9๐-๙]{4})$/i;

/** The year that a header of scores names, as typed; undefined for any other text. */
const yearOf = (header: string): string | undefined => yearHeader.exec(header.replace(/\s+/g, " ").trim())?.[1];

/** Whether a text is a header of some kind of table, rather than what stands under one. */
function isHeaderText(text: string): boolean {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const year = /^(?:ปี|ปีงบประมาณ)?(?:พ\.?ศ\.?)?[0-9๐-๙]{4}$/.test(text.replace(/\s/g, ""));
  const is =
    year ||
    yearOf(text) !== undefined ||
    monthOf(text) > 0 ||
    monthsOfQuarter(text).length > 0 ||
    (text.length <= longestHeader &&
      (tickedStatus(text, []) !== null || allNames.some((name) => fit(text, name) >= 1.5)));
  if (known.size < 5000) known.set(text, is);
  return is;
}

/** Headers of columns that no sheet has. */
const elseHeader =
  /^(?:(?:วงเงิน)?งบประมาณ|วงเงิน|ค่าใช้จ่าย|แหล่งงบประมาณ|(?:ค่า)?เป้าหมาย|ตัวชี้วัด(?:ความ|ผล)สำเร็จ|หน่วยนับ|ร้อยละ|จำนวน|คะแนนเต็ม|อันดับ|ลำดับ)(?:\s*\((?:บาท|%|ร้อยละ)\))?$/;

/** A round that nothing stands over: beside measures it heads what was done in it. */
const roundAlone = /^รอบ(?:ที่)?\s*[0-9๐-๙]{1,2}\s*เดือน(?:แรก|หลัง)?$/;

/** Whether a text of a row is a header: a known one, or one that turns on a known word. */
export const looksLikeHeader = (text: string): boolean =>
  isHeaderText(text) || isStemHeader(text) || elseHeader.test(text.trim()) || roundAlone.test(text.trim());

export interface MatchedHeaders {
  readonly profile: Profile;
  /** By logical column. */
  readonly columns: ReadonlyMap<number, HeaderMeaning>;
  readonly score: number;
}

/**
 * How well the texts above a column fit a name: the lowest counts in full, all together too, what stands above less.
 */
function fitAbove(texts: HeaderTexts, names: readonly string[]): number {
  const last = texts[texts.length - 1] ?? "";
  const joined = texts.length > 1 ? texts.join("") : "";
  const above = texts.slice(0, -1);
  return Math.max(
    0,
    ...names.map((name) =>
      Math.max(fit(last, name), joined === "" ? 0 : fit(joined, name), ...above.map((text) => fit(text, name) * 0.6)),
    ),
  );
}

/** What stands over months and quarters that tell what was done then, and no time of the plan. */
const doneHead = /^(?:สรุป|รายงาน)?ผล(?:การ|งาน|ที่)/;

/** What stands over months and quarters that hold sums or shares. */
const countHead = /^(?:งบประมาณ|จำนวน|ร้อยละ|เป้าหมาย|ค่าใช้จ่าย|วงเงิน|การเบิกจ่าย|ค่าเป้าหมาย)/;

const roundWord = /(?:รอบ(?:ที่)?|งวดที่|ครั้งที่)\s*[0-9๐-๙][^()]*/;

/** Results that stand in a column a round; "" for any other header. */
function roundOf(texts: HeaderTexts): string {
  const [only = ""] = texts.length === 1 ? texts : [];
  if (roundAlone.test(only.trim())) return only.trim();
  if (!texts.some((text) => doneHead.test(text.trim()))) return "";
  return roundWord.exec(texts[texts.length - 1] ?? "")?.[0].trim() ?? "";
}

/** Heads of columns for a tick that are no words of a state themselves. */
const tickHeads: ReadonlyMap<string, Status> = new Map([
  ["ไม่ได้ดำเนินการ", "notStarted"],
  ["ไม่ดำเนินการ", "notStarted"],
  ["ไม่แล้วเสร็จ", "running"],
  ["ยังไม่แล้วเสร็จ", "running"],
  ["อยู่ระหว่าง", "running"],
]);

const doneTick: HeaderMeaning = { kind: "tick", status: "done" };

/** A head of results, of steps, or of ticks for what was done: only what stands below it tells. */
const isDoneHead = (texts: HeaderTexts): boolean =>
  /^(?:มี|ได้|มีการ|ได้มีการ)?ดำเนินการ$/.test((texts[texts.length - 1] ?? "").replace(/\s/g, ""));

/** The state that a tick below a header says; null where the header is for none. */
function tickedStatus(last: string, above: readonly string[]): Status | null {
  // Alone it heads steps or results; below a head of results it stands beside what was not done.
  if (fold(last) === fold("ดำเนินการ") && above.some((text) => doneHead.test(text))) return "done";
  return statusOf(last) ?? tickHeads.get(last.replace(/\s/g, "")) ?? null;
}

function special(texts: HeaderTexts): HeaderMeaning | "none" | null {
  const last = texts[texts.length - 1] ?? "";
  const above = texts.slice(0, -1).map((text) => text.trim());
  const month = monthOf(last);
  const months = [last, texts.slice(-2).join("")].map(monthsOfQuarter).find((found) => found.length > 0);
  if (month > 0 || months !== undefined) {
    if (above.some((text) => countHead.test(text))) return "none";
    if (above.some((text) => doneHead.test(text) && !/แผน/.test(text)))
      return { kind: "part", key: "result", label: last };
    return months === undefined ? { kind: "month", month } : { kind: "quarter", months };
  }
  const status = tickedStatus(last, above);
  return status === null ? null : { kind: "tick", status };
}

/** The year of a column of scores, in its own header or in one above it; null where none stands there. */
function yearMeaning(texts: HeaderTexts): HeaderMeaning | null {
  const years = texts.map(yearOf);
  const year = years.find((one) => one !== undefined);
  if (year === undefined) return null;
  // The lowest word for either says what stands below it.
  const what = [...texts].reverse().find((text) => /ระดับ|คะแนน/.test(text)) ?? "";
  return { kind: "year", year, what: /^\s*ระดับ/.test(what) ? "level" : "score" };
}

/** What the name of its sheet counts for a kind of table. */
const namedScore = 10;

/** Beside results a problem is what was met on the way, and not what the assessment found. */
const resultKeys: ReadonlySet<string> = new Set(["result", "output", "outcome"]);

/** What a header that only turns on a known word counts beside one that is known (1 to 3). */
const stemWeight = 0.6;

/** The column of a profile that a header turns on; "" where the profile has none such. */
function stemKey({ table, columns }: Profile, text: string): string {
  const key = [isCount, isAim].some((other) => other.test(text.trim())) ? "" : stemOf(table, text);
  return columns.has(key) && !(worded.has(key) && isShare.test(text)) ? key : "";
}

/** How well a header has to fit where other tables have the same words: bands are scores and levels too. */
const leastFit: Readonly<Partial<Record<Profile["table"], number>>> = { bands: 2 };

/** What headers mean in one kind of table only. */
const ownMeaning: Readonly<Partial<Record<Profile["table"], (texts: HeaderTexts) => HeaderMeaning | null>>> = {
  scores: yearMeaning,
  risks: scaleOfRisks,
};

/** Names beside posts are people: a committee, who took part. */
const isOfPeople = (headers: readonly HeaderTexts[]): boolean =>
  [/^(?:ราย)?ชื่อ(?:[\s\-–/]*(?:ตัว|ชื่อ)?(?:และ)?(?:นาม)?สกุล)?$/, /^ตำแหน่ง/].every((shape) =>
    headers.some((texts) => shape.test((texts[texts.length - 1] ?? "").trim())),
  );

/** A form that tells of one measure whose name stands above it: who, when, and what came of it. */
const isFormOfMeasure = ({ table }: Profile, taken: ReadonlySet<string>): boolean =>
  table === "measures" && taken.has("result") && taken.has("owner");

const isOfWork = ({ table }: Profile): boolean => table === "measures" || table === "risks";

function matchProfile(
  profile: Profile,
  headers: readonly HeaderTexts[],
  isNamed: boolean,
  ticked: ReadonlySet<number>,
  isForm: boolean,
): MatchedHeaders | null {
  const columns = new Map<number, HeaderMeaning>();
  const taken = new Set<string>();
  const none = new Set<number>();
  const pairs: { readonly at: number; readonly key: string; readonly score: number; readonly rank: number }[] = [];
  const rounds = profile.columns.has("result") ? headers.map(roundOf) : [];
  const isByRound = new Set(rounds).size > 2 || (new Set(rounds).size === 2 && !rounds.includes(""));
  const isAimed =
    profile.table === "measures" && headers.some((texts) => texts.some((text) => aimHead.test(text.trim())));
  headers.forEach((texts, at) => {
    if (isAimed && fold(texts[texts.length - 1] ?? "") === fold("ตัวชี้วัด")) none.add(at);
    if (none.has(at)) return;
    const round = isByRound ? (rounds[at] ?? "") : "";
    if (round !== "") {
      columns.set(at, { kind: "part", key: "result", label: round });
      return;
    }
    const isDone = ticked.has(at) && isDoneHead(texts);
    const own = isDone ? doneTick : (special(texts) ?? ownMeaning[profile.table]?.(texts) ?? null);
    if (own !== null) {
      if (own === "none") none.add(at);
      else columns.set(at, own);
      if (own !== "none" && own.kind === "column") taken.add(own.key);
      return;
    }
    // Where the lowest turns on a word of its own it counts alone.
    const told = stemKey(profile, texts[texts.length - 1] ?? "") === "" ? texts : texts.slice(-1);
    for (const [key, names] of profile.columns) {
      if (key === "code" && !told.some((text) => /รหัส|code/i.test(text))) continue;
      if (worded.has(key) && isShare.test(texts.join(" "))) continue;
      const score = fitAbove(told, names);
      if (score >= (leastFit[profile.table] ?? 1))
        pairs.push({ at, key, score, rank: names.findIndex((name) => fitAbove(told, [name]) === score) });
    }
  });
  let total = 0;
  const take = (at: number, key: string, score: number): void => {
    if (columns.has(at) || taken.has(key)) return;
    taken.add(key);
    columns.set(at, { kind: "column", key, header: headers[at]?.join(" ") ?? "" });
    total += score;
  };
  const isOfResults =
    pairs.some(({ key, score }) => score >= 2 && resultKeys.has(key)) ||
    headers.some((texts) => texts.some((text) => resultKeys.has(stemKey(profile, text))));
  pairs.sort((a, b) => b.score - a.score || a.at - b.at);
  for (const one of pairs) {
    // Where two columns fit a key alike, the name that it is known by first is meant, wherever it stands.
    const alike = pairs.filter(({ at, key, score }) => key === one.key && score === one.score && !columns.has(at));
    const { at, key, score } = alike.reduce((best, next) => (next.rank < best.rank ? next : best), one);
    const isMet =
      key === "finding" && isOfResults && /^ปัญหา/.test((headers[at]?.[headers[at].length - 1] ?? "").trim());
    take(at, isMet ? "obstacle" : key, score);
  }
  headers.forEach((texts, at) => {
    if (columns.has(at) || none.has(at)) return;
    const key = [...texts]
      .reverse()
      .map((text) => stemKey(profile, text))
      .find((one) => one !== "" && !taken.has(one));
    if (key !== undefined) take(at, key, stemWeight);
  });
  const years = [...columns.values()].filter(({ kind }) => kind === "year").length;
  // The name of a sheet tells what it holds where no column does.
  if (isNamed && taken.size >= 2) return { profile, columns, score: total + years + namedScore };
  const isMet =
    years > 0
      ? taken.has("indicator")
      : (profile.essential.some((key) => taken.has(key)) || (isForm && isFormOfMeasure(profile, taken))) &&
        profile.needed.every((key) => taken.has(key));
  return isMet ? { profile, columns, score: total + years } : null;
}

/**
 * The kind of table that headers belong to; null where none fits at least two columns. `title` is the sheet's name,
 * `ticked` are the columns below which nothing but ticks stands; the form (`isForm`) of one measure may have its name above.
 */
export function matchHeaders(
  headers: readonly HeaderTexts[],
  title = "",
  ticked: ReadonlySet<number> = new Set(),
  isForm = false,
): MatchedHeaders | null {
  let best: MatchedHeaders | null = null;
  for (const profile of profiles) {
    if (isOfWork(profile) && isOfPeople(headers)) continue;
    const isNamed = title !== "" && sheetNames(profile).includes(fold(title));
    const found = matchProfile(profile, headers, isNamed, ticked, isForm);
    if (found === null || found.columns.size < 2 || found.score < 4) continue;
    if (best === null || found.score > best.score) best = found;
  }
  return best;
}

function sheetNames({ table }: Profile): readonly string[] {
  if (table === "contents") return [];
  return sheetNamesOf(tables[table]);
}
