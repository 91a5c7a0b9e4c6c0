import type { Book } from "../../model/book";
import { officeKindOf, placeName } from "../../model/read-settings";
import { ownWords } from "../spelling/own-words";
import { placeIntros, type PlaceIntro, type PlaceLevel } from "../../language/place-words";
import { rememberedOf } from "../../language/remembered";

export interface OwnPlaces {
  /** In full, as in ตั้งค่า. */
  readonly office: string;
  /** The office's name without the words for its kind. */
  readonly base: string;
  /** As in `officeKinds`, "" where the name shows none. */
  readonly kind: string;
  readonly district: string;
  readonly province: string;
  /** Names that the user allows, bare and as typed. */
  readonly allowed: readonly string[];
}

let intro: RegExp | undefined;

/** Finds the words that introduce a place; each alternative of `placeIntros` is a group of its own. */
export function introPattern(): RegExp {
  intro ??= new RegExp(
    placeIntros()
      .map(({ pattern }) => `(${pattern})`)
      .join("|"),
    "g",
  );
  return intro;
}

/** A name without the word that introduces it: "เทศบาลตำบลธารใต้" -> "ธารใต้". */
export function bareName(typed: string): string {
  const start = new RegExp(
    `^(?:${placeIntros()
      .map(({ pattern }) => pattern)
      .join("|")})\\s*`,
  );
  return placeName(typed.trim()).replace(start, "").trim();
}

/** The office's own names out of ตั้งค่า; "" where one is not filled in. */
export const ownPlaces = rememberedOf((book: Book): OwnPlaces => {
  const { office, district, province, typed } = book.settings;
  const allowed = (typed.allowedPlaces ?? "")
    .split(/[,،;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    office,
    base: bareName(office),
    kind: officeKindOf(office),
    district: placeName(district),
    province: placeName(province),
    allowed: [...new Set([...allowed.map(bareName), ...allowed])].filter((name) => name.length > 1),
  };
});

/** The office's own names at a level; an office stands in a subdistrict of the same name as a rule. */
export function ownNamesAt(own: OwnPlaces, { level, kind }: PlaceIntro): readonly string[] {
  const names: Readonly<Record<PlaceLevel, readonly string[]>> = {
    office: kind === "อบจ." && own.kind !== "อบจ." ? [own.province] : [own.base],
    subdistrict: [own.base],
    district: [own.district, own.district === "เมือง" ? `เมือง${own.province}` : ""],
    province: [own.province],
  };
  return names[level].filter((name) => name !== "");
}

/** Everything that is spelt as its owner spells it: blank these before looking at the spelling. */
export function namesToBlank(book: Book): readonly string[] {
  const own = ownPlaces(book);
  const people = book.tables.signatories.rows.map((row) => row.text.name);
  const parts = people.flatMap((name) => [name, ...name.split(/\s+/).filter((part) => part.length > 3)]);
  return [own.office, own.base, own.district, own.province, ...own.allowed, ...ownWords(book).allowed, ...parts]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length);
}
