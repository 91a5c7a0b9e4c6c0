import type { Problem } from "../../problems/types";
import { refName } from "../../workbook/a1";
import { editDistance } from "../../workbook/similar";
import { fold } from "../../workbook/text";
import { standsInside } from "../../language/inside";
import { findMisspellings } from "../../language/misspellings";
import { nameTitles, postLevels, variants } from "../../language/variants";
import type { Rule } from "../types";
import { cellsOf, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { ownWords } from "../spelling/own-words";
import { cellsWith } from "../common/signs";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";

export const nameTwoSpellings = defineProblem({
  code: "name.two-spellings",
  severity: "warning",
  message: "ชื่อหรือตำแหน่งเดียวกันเขียนสองแบบ: {words} แต่ที่ {other} เขียนว่า “{expected}”",
  expected: "{expected}",
  fix: `ใช้แบบเดียวกันทั้งไฟล์ ${acceptIfRight}`,
  why: "ชื่อที่เขียนสองแบบในฉบับเดียวทำให้สงสัยว่าเป็นคนละคนหรือคนละหน่วย",
});

export const personTwoOpinions = defineProblem({
  code: "person.two-opinions",
  severity: "warning",
  message: "บุคคลเดียวกันให้ความเห็นมากกว่าหนึ่งลำดับ: “{found}” อยู่ที่แถว {other} แล้ว",
  expected: "ผู้ให้ความเห็นลำดับละคน",
  fix: `ตรวจคำสั่งรักษาราชการแทน แล้วตัดความเห็นที่ซ้ำออก ${acceptIfRight}`,
  why: "ความเห็นสองลำดับของคนเดียวกันไม่ใช่การกลั่นกรองตามลำดับชั้น",
});

const place = ({ at }: TextCell): string => `${at.sheet}!${refName(at)}`;

function placesOf(cell: TextCell, form: string, unless: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let at = cell.plain.indexOf(form); at >= 0; at = cell.plain.indexOf(form, at + form.length)) {
    if (!standsInside(cell.plain, at, form, unless)) places.push(at);
  }
  return places;
}

// The form of ส่วนราชการ counts most, then that of the signatures, then the commoner one.
const weight = (cell: TextCell): number => (cell.table === "divisions" ? 1e6 : cell.table === "signatories" ? 1e3 : 1);

/** A post or division that goes by two names goes by one of them in a workbook. */
export const oneForm: Rule = {
  name: "a post or division goes by one name",
  problems: [nameTwoSpellings],
  *check({ book }) {
    const cells = cellsWith(book, "variant");
    const { allowed } = ownWords(book);
    for (const { forms, unless } of variants()) {
      if (forms.some((form) => allowed.includes(form))) continue;
      const found = forms.map((form) => cells.filter((cell) => placesOf(cell, form, unless).length > 0));
      const [first = [], second = []] = found;
      if (first.length === 0 || second.length === 0) continue;
      const total = (list: readonly TextCell[]): number => list.reduce((sum, cell) => sum + weight(cell), 0);
      const keepsFirst = total(first) > total(second);
      const [right, wrong] = keepsFirst ? forms : [forms[1], forms[0]];
      const [witness] = [...(keepsFirst ? first : second)].sort((a, b) => weight(b) - weight(a));
      if (witness === undefined) continue;
      for (const cell of keepsFirst ? second : first) {
        const hits = placesOf(cell, wrong, unless).map((at): Hit => ({ at, length: wrong.length, right }));
        yield atHits(nameTwoSpellings, cell, hits, { args: { other: place(witness), expected: right } });
      }
    }
  },
};

interface Named {
  readonly cell: TextCell;
  readonly typed: string;
  /** Without spaces, titles and levels: what two spellings of one name have in common. */
  readonly name: string;
}

const levels = new RegExp(`(?:${postLevels})$`);

function named(cell: TextCell): Named | null {
  const typed = cell.text.replace(/\s+/g, " ");
  const plain = fold(typed);
  if (cell.use === "person") return { cell, typed, name: plain.replace(nameTitles, "") };
  if (cell.text.includes("\n") || findMisspellings(plain).length > 0) return null;
  return { cell, typed, name: plain.replace(/^(?:ความเห็น|คำสั่ง)(?:ของ)?/, "").replace(levels, "") };
}

/**
 * Whether the names are one with a slip: a letter in a name of six, two in one of twelve. Names that differ in a number,
 * posts where one goes on behind the other ("ปลัดเทศบาล", "ปลัดเทศบาลนา"), are two.
 */
function isNear(a: string, b: string, isPerson: boolean): boolean {
  const length = Math.min(a.length, b.length);
  const limit = length < 6 ? 0 : length < 12 ? 1 : 2;
  if (limit === 0 || a.replace(/[0-9๐-๙]/g, "") === b.replace(/[0-9๐-๙]/g, "")) return false;
  const isLonger = !isPerson && Math.abs(a.length - b.length) > 1 && (a.startsWith(b) || b.startsWith(a));
  return !isLonger && editDistance(a, b, limit) <= limit;
}

/** Different names, the commoner first, that share their first or last letters: only these are compared. */
function neighbours(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const key of [`<${name.slice(0, 4)}`, `>${name.slice(-4)}`]) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  }
  return groups;
}

function* nearNames(all: readonly Named[], isPerson: boolean): Iterable<Problem> {
  const byName = new Map<string, Named[]>();
  for (const one of all) {
    const same = byName.get(one.name);
    if (same) same.push(one);
    else byName.set(one.name, [one]);
  }
  const total = (name: string): number => (byName.get(name) ?? []).reduce((sum, { cell }) => sum + weight(cell), 0);
  const names = [...byName.keys()].sort((a, b) => total(b) - total(a));
  const rank = new Map(names.map((name, index) => [name, index]));
  const told = new Set<string>();
  for (const group of neighbours(names).values()) {
    const list = group.slice(0, 400);
    for (const name of list) {
      const right = list.find(
        (other) => (rank.get(other) ?? 0) < (rank.get(name) ?? 0) && isNear(name, other, isPerson),
      );
      const [witness] = right === undefined ? [] : (byName.get(right) ?? []);
      if (witness === undefined || told.has(name)) continue;
      told.add(name);
      for (const { cell } of byName.get(name) ?? []) {
        const args = { other: place(witness.cell), expected: witness.typed };
        const isSure = !isPerson && witness.cell.table === "divisions";
        const hit = { at: 0, length: cell.text.length, ...(isSure ? { right: witness.cell.text } : {}) };
        yield atHits(nameTwoSpellings, cell, [hit], { args });
      }
    }
  }
}

/** A person, post or division is spelt one way in a workbook. */
export const oneSpelling: Rule = {
  name: "a person, post or division is spelt one way",
  problems: [nameTwoSpellings],
  *check({ book }) {
    const people = cellsOf(book, ["person"]).flatMap((cell) => named(cell) ?? []);
    yield* nearNames(people, true);
    const posts = cellsOf(book, ["position"]).filter((cell) => cell.table !== "measures" && cell.table !== "risks");
    yield* nearNames(
      posts.filter(({ column }) => !["rank", "acting"].includes(column)).flatMap((cell) => named(cell) ?? []),
      false,
    );
  },
};

/** Each opinion above a paper is another person's. */
export const oneOpinionEach: Rule = {
  name: "each opinion is another person's",
  problems: [personTwoOpinions],
  *check({ book }) {
    const seen = new Map<string, { readonly row: number; readonly report: string }[]>();
    for (const cell of cellsOf(book, ["person"])) {
      const { role = "", report = "" } = cell.row.text as Readonly<Record<string, string>>;
      if (fold(role) !== "ความเห็น") continue;
      const before = seen.get(fold(cell.text)) ?? [];
      const twin = before.find((one) => one.report === "" || report === "" || fold(one.report) === fold(report));
      if (twin) yield atHits(personTwoOpinions, cell, [], { found: cell.text, args: { other: twin.row } });
      seen.set(fold(cell.text), [...before, { row: cell.at.row, report }]);
    }
  },
};
