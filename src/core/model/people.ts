import { literal } from "../language/literal";
import { parseNumber } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { readKind } from "./read-kind";
import type { PaperKind } from "../papers/kinds";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { fold, lines } from "../workbook/text";
import { roles, type Role } from "../workbook/words";
import { roleUnknown, valueRequired } from "./problems";

/** A division, or a section of one. `parent` is the name of the division it belongs to, "" for a division. */
export interface Division {
  readonly source: TableRow<"divisions">;
  readonly name: string;
  readonly short: string;
  readonly parent: string;
  readonly email: string;
}

export interface Signatory {
  readonly source: TableRow<"signatories">;
  readonly order: number;
  readonly role: Role;
  readonly heading: string;
  readonly rank: string;
  readonly name: string;
  readonly position: string;
  readonly acting: string;
  readonly actingFor: string;
  /** null = every paper. */
  readonly kind: PaperKind | null;
  readonly email: string;
}

export function readDivisions(table: Table<"divisions">): readonly Division[] {
  return table.rows
    .filter((row) => row.text.name !== "")
    .map((row) => ({
      source: row,
      name: row.text.name,
      short: row.text.short,
      parent: row.text.parent,
      email: row.text.email,
    }));
}

/** Reads the signatories in the order of ลำดับ (rows without a number keep their place after the others). */
export function readSignatories(table: Table<"signatories">): {
  list: readonly Signatory[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const list: Signatory[] = [];
  for (const row of table.rows) {
    const role = (Object.keys(roles) as Role[]).find((key) => fold(roles[key]) === fold(row.text.role));
    if (role === undefined) {
      const facts = { at: refOf(row, "role"), header: headerOf(row, "role"), found: row.text.role };
      problems.push(problem(roleUnknown, facts));
      continue;
    }
    for (const key of ["name", "position"] as const) {
      if (row.text[key] !== "") continue;
      const args = { column: headerOf(row, key), paper: "ทุกฉบับ", expected: "ข้อความ" };
      problems.push(problem(valueRequired, { at: refOf(row, key), header: headerOf(row, key), args }));
    }
    const kind = readKind(row.text.report, refOf(row, "report"), headerOf(row, "report"));
    problems.push(...kind.problems);
    if (row.text.report !== "" && kind.kind === null) continue;
    list.push({
      source: row,
      order: parseNumber(row.text.order) ?? Number.MAX_SAFE_INTEGER,
      role,
      heading: row.text.heading,
      rank: row.text.rank,
      name: row.text.name,
      position: row.text.position,
      acting: row.text.acting,
      actingFor: row.text.actingFor,
      kind: kind.kind,
      email: row.text.email,
    });
  }
  return { list: [...list].sort((a, b) => a.order - b.order), problems };
}

/** Who is responsible, as written in one cell: the divisions meant, and the lines that name none. */
export interface Owners {
  readonly lines: readonly string[];
  /** Names of divisions (sections are counted with the division they belong to), in the sheet's order. */
  readonly divisions: readonly string[];
  readonly isEveryone: boolean;
  readonly unknown: readonly string[];
}

/** Whether somebody signs papers of a kind: who is named for no kind signs every paper. */
export const signsKind = (one: Pick<Signatory, "kind">, kind: PaperKind | null): boolean =>
  one.kind === null || one.kind === kind;

/** Letters that a short name without its full stop has to have, and a name before ฯ. */
const leastLetters = { bare: 2, begun: 4 } as const;

/** The short names of divisions, and the same without their full stop where that is no name of another. */
function shortNames(divisions: readonly Pick<Division, "name" | "short">[]): ReadonlyMap<string, string> {
  const known = divisions.filter(({ name, short }) => short !== "" && name !== "" && short !== name);
  const taken = new Set(divisions.map(({ name }) => name));
  const bare = known
    .map(({ name, short }) => [short.replace(/\.$/, ""), name] as const)
    .filter(([short]) => short.length >= leastLetters.bare && !taken.has(short));
  return new Map([...bare, ...known.map(({ name, short }) => [short, name] as const)]);
}

/** What may stand between a name in full and its own short name, and at the far side of the name. */
const beside = { between: /^[ \t\u00a0(/]+|[ \t\u00a0(/]+$/, end: /^$|^[\s,;/()+&]/, start: /(?:^|[\s,;/()+&]|และ)$/ };

/** Whether a name in full stands just before or behind its short name, as in "สำนักปลัด (สป.)": it would be said twice. */
function besideName(name: string, left: string, right: string): boolean {
  const [before, behind] = [left.replace(beside.between, ""), right.replace(beside.between, "")];
  const isBefore = before.endsWith(name) && before !== left && beside.start.test(before.slice(0, -name.length));
  return isBefore || (behind.startsWith(name) && behind !== right && beside.end.test(behind.slice(name.length)));
}

/**
 * Builds what writes an owner cell in full: a short name of ส่วนราชการ that stands alone, or is joined to another by a
 * sign or และ, with or without its full stop, becomes the division's name, and so does the beginning of just one name
 * before ฯ; any other word stays as typed.
 */
export function inFullOver(divisions: readonly Pick<Division, "name" | "short">[]): (cell: string) => string {
  const names = shortNames(divisions);
  const all = [...new Set(divisions.map(({ name }) => name))];
  const shorts = [...names.keys()].sort((a, b) => b.length - a.length).map(literal);
  const apart = "[\\s,;/()+&]";
  const after = `(?=$|${apart}|และ)`;
  const alone = shorts.length === 0 ? null : new RegExp(`(^|${apart}|และ)(${shorts.join("|")})${after}`, "g");
  const begun = new RegExp(`(^|${apart}|และ)([\u0e01-\u0e2e\u0e30-\u0e4e]{${leastLetters.begun},80}?)ฯ${after}`, "g");
  return (cell) => {
    const long = cell.replace(begun, (typed, before: string, start: string) => {
      const meant = all.filter((name) => name.startsWith(start));
      return meant.length === 1 ? `${before}${meant[0] ?? ""}` : typed;
    });
    return alone === null
      ? long
      : long.replace(alone, (typed: string, before: string, short: string, at: number) => {
          const name = names.get(short) ?? short;
          const isBeside = besideName(name, long.slice(0, at + before.length), long.slice(at + typed.length));
          return isBeside ? typed : before + name;
        });
  };
}

/**
 * Whether what stands in ยศ/คำนำหน้า is a rank of the forces, which is written before the signature. Every other prefix, นาย as
 * well as ดร., is written with the name below it (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ, การลงชื่อและตำแหน่ง).
 */
export const isForcesRank = (prefix: string): boolean => forcesRank.test(prefix.trim());

// "น.ส.", "ม.ล." and the like are no ranks: an abbreviated rank is one of these.
const forcesRank =
  /^(?:ว่าที่|พล(?!เมือง)|พัน|ร้อย|จ่า|สิบ|ดาบ|นาวา|เรือ|นายดาบ|นายพล|อาสา|(?:พล\.)?(?:[พรจ]\.(?:[ตทอจส]\.){1,2}|[สด]\.[ตทอ]\.|น\.[ตทอ]\.|ด\.ต\.|พล\.|จ\.ส\.|อ\.ส\.|อส\.))/;

/** What joins the names of a line; a section behind its division in brackets or after a space is a detail of it. */
const joined = /[,;/+&]|และ/;
/** A name that only a division has, or its short name; "|" stands for one that is known. */
const ofDivision = /^(?:กอง|สำนัก|ส่วน(?!ราชการ|ที่)|ศูนย์|หน่วย)[ก-๎]{2,}[^|]*$|^[ก-ฮ]{2,4}\.$/;

const everyone = /^ทุก(?:สำนัก|กอง|ส่วน|หน่วย|ฝ่าย|งาน)/;

/** Builds the reader of owner cells over a workbook's divisions; without any division nothing is unknown. */
export function ownersReader(divisions: readonly Division[]): (cell: string) => Owners {
  const names = divisions
    .flatMap((division) =>
      [division.name, division.short].filter((name) => name !== "").map((name) => ({ name: fold(name), division })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const byName = new Map([...divisions].reverse().map((division) => [fold(division.name), division.name]));
  const tops = new Map(divisions.map((one) => [one, (one.parent && byName.get(fold(one.parent))) || one.name]));
  const top = (division: Division): string => tops.get(division) ?? division.name;
  const order = [...new Set(divisions.map(top))];
  const cache = new Map<string, Owners>();
  const inFull = inFullOver(divisions);
  return (cell) => {
    const known = cache.get(cell);
    if (known) return known;
    const all = lines(inFull(cell));
    const hit = new Set<string>();
    const unknown: string[] = [];
    let isEveryone = false;
    for (const line of all) {
      let rest = fold(line);
      if (everyone.test(rest)) {
        isEveryone = true;
        continue;
      }
      let matched = false;
      for (const { name, division } of names) {
        if (!rest.includes(name)) continue;
        matched = true;
        hit.add(top(division));
        rest = rest.split(name).join("|");
      }
      if (!matched && divisions.length > 0) unknown.push(line);
      if (matched)
        unknown.push(
          ...rest
            .split(joined)
            .map((part) => part.trim())
            .filter((part) => ofDivision.test(part)),
        );
    }
    const owners: Owners = {
      lines: all,
      divisions: isEveryone ? order : order.filter((name) => hit.has(name)),
      isEveryone,
      unknown,
    };
    cache.set(cell, owners);
    return owners;
  };
}
