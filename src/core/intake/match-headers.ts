import { LONG_MONTHS, SHORT_MONTHS } from "../calendar";
import { editDistance } from "../workbook/similar";
import { fold } from "../workbook/text";
import type { Status } from "../workbook/words";
import { tables, type TableDef } from "../workbook/tables";
import { statusOf } from "../model/work";
import { profiles, type Profile } from "./known-headers";

/**
 * What a column of a paper's table holds: a column of a profile, a status that is ticked, a month 1-12, or the score or
 * the level of a year of several side by side (พ.ศ., as typed).
 */
export type Meaning =
  | { readonly kind: "year"; readonly year: string; readonly what: "score" | "level" }
  | { readonly kind: "column"; readonly key: string; readonly header: string }
  | { readonly kind: "tick"; readonly status: Status }
  | { readonly kind: "month"; readonly month: number };

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
  if (wanted === "" || (isCount.test(header.trim()) && !isCount.test(name))) return 0;
  const turned = header.includes("/") && parts(header) === parts(name) ? 2.9 : 0;
  return Math.max(turned, ...forms.map((form) => fitOf(form, wanted)));
}

/** A share or a number of something is not the thing itself. */
const isCount = /^(?:ร้อยละ|จำนวน|%|งบประมาณ)/;

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

/** Names that headers are known by in any kind of table, for telling a header from a row of data. */
const allNames = [...new Set(profiles.flatMap(({ columns }) => [...columns.values()].flat()))];

const known = new Map<string, boolean>();

/** Whether a text is a header of some kind of table, rather than what stands under one. */
export function isHeaderText(text: string): boolean {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const year = /^(?:ปี|ปีงบประมาณ)?(?:พศ)?[0-9๐-๙]{4}$/.test(plain(text));
  const is =
    year ||
    monthOf(text) > 0 ||
    (text.length <= longestHeader && (statusOf(text) !== null || allNames.some((name) => fit(text, name) >= 1.5)));
  if (known.size < 5000) known.set(text, is);
  return is;
}

export interface Matched {
  readonly profile: Profile;
  /** By logical column. */
  readonly columns: ReadonlyMap<number, Meaning>;
  readonly score: number;
}

/** How well the texts above a column fit a name: the lowest counts in full, those above it and all together less. */
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

function special(texts: HeaderTexts): Meaning | null {
  const last = texts[texts.length - 1] ?? "";
  const month = monthOf(last);
  if (month > 0) return { kind: "month", month };
  const status = statusOf(last);
  return status === null ? null : { kind: "tick", status };
}

const yearHeader =
  /^(?:ผล)?(?:คะแนน)?(?:การประเมิน|ITA)?\s*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*([0-9๐-๙]{4})$/i;

/** The year of a column of scores, in its own header or in one above it; null where none stands there. */
function yearMeaning(texts: HeaderTexts): Meaning | null {
  const years = texts.map((text) => yearHeader.exec(text.replace(/\s+/g, " ").trim())?.[1]);
  const year = years.find((one) => one !== undefined);
  if (year === undefined) return null;
  const last = years[years.length - 1] === undefined ? (texts[texts.length - 1] ?? "") : "";
  return { kind: "year", year, what: /ระดับ/.test(last) ? "level" : "score" };
}

function matchProfile(profile: Profile, headers: readonly HeaderTexts[]): Matched | null {
  const columns = new Map<number, Meaning>();
  const pairs: { readonly at: number; readonly key: string; readonly score: number }[] = [];
  headers.forEach((texts, at) => {
    const own = special(texts) ?? (profile.table === "scores" ? yearMeaning(texts) : null);
    if (own !== null) columns.set(at, own);
    else
      for (const [key, names] of profile.columns) {
        const score = fitAbove(texts, names);
        if (score >= 1) pairs.push({ at, key, score });
      }
  });
  const taken = new Set<string>();
  let total = 0;
  for (const { at, key, score } of [...pairs].sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (columns.has(at) || taken.has(key)) continue;
    taken.add(key);
    columns.set(at, { kind: "column", key, header: headers[at]?.join(" ") ?? "" });
    total += score;
  }
  const years = [...columns.values()].filter(({ kind }) => kind === "year").length;
  const isMet = years > 0 ? taken.has("indicator") : profile.essential.some((key) => taken.has(key));
  return isMet ? { profile, columns, score: total + years } : null;
}

/** The kind of table that headers belong to; null where none fits at least two columns. `title` is the sheet's name. */
export function matchHeaders(headers: readonly HeaderTexts[], title = ""): Matched | null {
  let best: Matched | null = null;
  for (const profile of profiles) {
    const found = matchProfile(profile, headers);
    if (found === null || found.columns.size < 2) continue;
    const named = title !== "" && sheetNames(profile).includes(fold(title)) ? 10 : 0;
    const score = found.score + named;
    if (score >= 4 && (best === null || score > best.score)) best = { ...found, score };
  }
  return best;
}

function sheetNames({ table }: Profile): readonly string[] {
  if (table === "contents") return [];
  const def: TableDef = tables[table];
  return [def.sheet, ...(def.aliases ?? [])].map(fold);
}
