import { toArabicDigits } from "../calendar";
import { bareName, type OwnPlaces } from "../checks/places/own-places";
import { placeMentions } from "../checks/places/place-mentions";
import { fullOfficeName, officeKindOf, placeName } from "../model/read-settings";
import type { SettingKey } from "../model/settings";
import { fold } from "../workbook/text";
import type { DraftCell, Unread } from "./draft";
import type { Line } from "./people";
import type { SourcePlace } from "./source";

type Settings = ReadonlyMap<SettingKey, DraftCell>;

function placesOf(settings: Settings): OwnPlaces {
  const textOf = (key: SettingKey): string => settings.get(key)?.text ?? "";
  const office = fullOfficeName(textOf("office"));
  return {
    office,
    base: bareName(office),
    kind: officeKindOf(office),
    district: placeName(textOf("district")),
    province: placeName(textOf("province")),
    allowed: [],
  };
}

/**
 * The offices and places that a paper names and that are not those of its office, each once with where it first stands:
 * what was copied from another office's paper shows there, also in lines that no cell takes.
 */
export function otherPlaces(lines: readonly Pick<Line, "text" | "place">[], settings: Settings): readonly Unread[] {
  const own = placesOf(settings);
  if (own.base === "") return [];
  const found = new Map<
    string,
    { readonly text: string; readonly place: SourcePlace; isNear: boolean; count: number }
  >();
  for (const { text, place } of lines)
    for (const { verdict, isClear, at, end } of placeMentions(text, own)) {
      if (verdict !== "foreign" && !(verdict === "near" && isClear)) continue;
      const name = text.slice(at, end);
      const earlier = found.get(fold(name));
      if (earlier === undefined) found.set(fold(name), { text: name, place, isNear: verdict === "near", count: 1 });
      else earlier.count += 1;
    }
  return [...found.values()].map(({ text, place, isNear, count }) => {
    const often = count > 1 ? ` (พบ ${count} แห่ง)` : "";
    const why = isNear
      ? `สะกดต่างจากชื่อของ${own.office}${often} โปรดตรวจชื่อให้ถูกต้อง`
      : `ไม่ใช่ชื่อของ${own.office}${often} โปรดตรวจว่าไม่ได้ติดมาจากเอกสารของหน่วยงานอื่น`;
    return { text, place, why };
  });
}

const shared: readonly SettingKey[] = ["office", "district", "province", "fiscalYear"];

/** What a further file says of its office and its year that another was read to say otherwise. */
export function otherFacts(known: Settings, own: Settings): readonly Unread[] {
  return shared.flatMap((key) => {
    const [earlier, later] = [known.get(key), own.get(key)];
    const plain = (text: string): string => toArabicDigits(fold(key === "office" ? fullOfficeName(text) : text));
    if (earlier === undefined || later === undefined || plain(earlier.text) === plain(later.text)) return [];
    const why = `ต่างจากที่อ่านแล้วที่ ${earlier.place.source} (${earlier.text}) โปรดตรวจว่าเป็นเอกสารของหน่วยงานและปีเดียวกัน`;
    return [{ ...later, why }];
  });
}
