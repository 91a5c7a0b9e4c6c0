/*
 * The 77 provinces of Thailand (กรุงเทพมหานคร among them) and their 928 districts (อำเภอ, or เขต in Bangkok):
 * lists/places.txt, where their source and its licence stand.
 */
import { forms, entriesOf, lazy, listLines, partOf, wordsOf } from "./list-text";
import text from "./lists/places.txt";

export interface District {
  /** Without อำเภอ or เขต: "เมืองเชียงราย", "จตุจักร". */
  readonly name: string;
  readonly province: string;
}

interface Places {
  readonly provinces: readonly string[];
  readonly districts: readonly District[];
  readonly provincesByDistrict: ReadonlyMap<string, readonly string[]>;
}

const file = "places.txt";
const lines = lazy(() => listLines(file, text));

const places = lazy((): Places => {
  const provinces: string[] = [];
  const districts: District[] = [];
  const provincesByDistrict = new Map<string, string[]>();
  for (const { left: province, right } of entriesOf(file, partOf(file, lines(), "จังหวัด"), [])) {
    provinces.push(province);
    for (const name of forms(right)) {
      districts.push({ name, province });
      provincesByDistrict.set(name, [...(provincesByDistrict.get(name) ?? []), province]);
    }
  }
  return { provinces, districts, provincesByDistrict };
});

/** The 77 provinces, in the order of the Thai letters' code points. */
export function provinces(): readonly string[] {
  return places().provinces;
}

/** All districts with their province. The names hold neither อำเภอ nor เขต. */
export function districts(): readonly District[] {
  return places().districts;
}

/** The provinces that have a district of this name: none, one, or several (เฉลิมพระเกียรติ is in five). */
export function provincesWithDistrict(name: string): readonly string[] {
  return places().provincesByDistrict.get(name) ?? [];
}

/**
 * District names that are ordinary words too. A name here proves nothing unless อำเภอ, อ. or เขต stands before it and
 * no further letter follows: "อำเภอสอง" is a district of แพร่, "อำเภอสองแห่ง" is two districts.
 */
export const districtsThatAreWords = lazy((): readonly string[] => wordsOf(file, lines(), "อำเภอที่เป็นคำทั่วไป"));

/** Province names that are ordinary words too: "ทุกจังหวัดเลย" names no province. */
export const provincesThatAreWords = lazy((): readonly string[] => wordsOf(file, lines(), "จังหวัดที่เป็นคำทั่วไป"));

/** Words that begin with อำเภอ or เขต and name no district; "อำเภอเมือง" is short for อำเภอเมือง + the province. */
export const wordsLikeDistricts = lazy((): readonly string[] => wordsOf(file, lines(), "ไม่ใช่ชื่ออำเภอ"));
