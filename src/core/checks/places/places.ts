import { problem } from "../../problems/problem";
import type { Problem } from "../../problems/types";
import { provinces, provincesWithDistrict } from "../../language/places";
import {
  namesPartner,
  namesPartnerAfter,
  speaksAsOwn,
  speaksOfOthers,
  speaksOfOthersAfter,
  surelyOfOthers,
} from "../../language/place-words";
import type { Rule } from "../types";
import type { TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { bareName, ownPlaces, type OwnPlaces } from "./own-places";
import { longProvince, placeMentions, type Mention } from "./place-mentions";
import { cellsWith } from "../common/signs";
import type { Book } from "../../model/book";
import { officeKindOf } from "../../model/read-settings";
import { editDistance } from "../../workbook/similar";
import { settingPlace } from "../common/shared";
import { defineProblem } from "../../problems/definition";
import { allowPlace } from "../common/advice";

export const placeForeign = defineProblem({
  code: "place.foreign",
  severity: "error",
  message: "มีชื่อสถานที่ที่ไม่ใช่ของหน่วยงาน: {words}",
  expected: "{expected}",
  fix: `แก้ให้เป็นชื่อของหน่วยงาน ${allowPlace}`,
  why: "ชื่อหน่วยงานอื่นที่ติดมาแสดงว่าคัดลอกเอกสาร และทำให้ทั้งฉบับขาดความน่าเชื่อถือ",
});

export const placeMisspelt = defineProblem({
  code: "place.misspelt",
  severity: "error",
  message: "ชื่อสถานที่ของหน่วยงานสะกดต่างจากแผ่นงาน ตั้งค่า: {words}",
  expected: "{expected}",
  fix: `แก้ชื่อให้ตรงกับแผ่นงาน ตั้งค่า ${allowPlace}`,
  why: "ชื่อหน่วยงานที่สะกดผิดบนเอกสารราชการต้องพิมพ์และลงนามใหม่ทั้งฉบับ",
});

export const placeMentioned = defineProblem({
  code: "place.mentioned",
  severity: "warning",
  message: "กล่าวถึงสถานที่อื่น: {words} โปรดตรวจว่าไม่ได้ติดมาจากเอกสารของหน่วยงานอื่น",
  expected: "{expected}",
  fix: allowPlace,
  why: "ชื่อสถานที่อื่นที่ไม่ตั้งใจมักติดมาจากเอกสารที่คัดลอก",
});

export const placeSetting = defineProblem({
  code: "place.setting",
  severity: "error",
  message: "ชื่อหน่วยงานในแผ่นงาน ตั้งค่า สะกดต่างจาก “{other}” ซึ่งสะกดเหมือนกันทั้ง {count} ช่องในสมุดงานนี้",
  expected: "ชื่อเต็มตามประกาศจัดตั้ง สะกดเหมือนกันทุกช่อง",
  fix: "แก้ชื่อหน่วยงานในแผ่นงาน ตั้งค่า หรือแก้ช่องเหล่านั้น แล้วตรวจใหม่",
  why: "โปรแกรมพิมพ์ชื่อนี้ในเอกสารทุกฉบับ และใช้ตรวจและแก้ชื่อในช่องอื่น",
});

export const placeDistrictOf = defineProblem({
  code: "place.district-of",
  severity: "warning",
  message: "จังหวัด{province}ไม่มีอำเภอ{found} อำเภอชื่อนี้อยู่ในจังหวัด{expected}",
  expected: "อำเภอและจังหวัดที่ตรงกัน",
  fix: "ตรวจชื่ออำเภอและจังหวัดในแผ่นงาน ตั้งค่า",
  why: "อำเภอและจังหวัดพิมพ์ในหัวเอกสารทุกฉบับ",
});

interface Voice {
  readonly others: RegExp;
  readonly othersAfter: RegExp;
  readonly own: RegExp;
  readonly surely: RegExp;
  readonly partner: RegExp;
  readonly partnerAfter: RegExp;
}

const agreement = /บันทึกข้อตกลง|บันทึกความเข้าใจ|MOU/;

let voice: Voice | undefined;

function voices(): Voice {
  voice ??= {
    others: new RegExp(speaksOfOthers()),
    othersAfter: new RegExp(speaksOfOthersAfter()),
    own: new RegExp(speaksAsOwn()),
    surely: new RegExp(surelyOfOthers()),
    partner: new RegExp(namesPartner()),
    partnerAfter: new RegExp(namesPartnerAfter()),
  };
  return voice;
}

/** The line of a cell up to a place that it names. */
function lineBefore({ plain }: TextCell, { at }: Mention): string {
  return plain.slice(Math.max(plain.lastIndexOf("\n", at - 1) + 1, at - 60), at);
}

/** As `lineBefore`, over lines that hold but a joining word: an agreement names each side on a line of its own. */
function joinedBefore({ plain }: TextCell, { at }: Mention): string {
  const joined = plain
    .slice(Math.max(0, at - 200), at)
    .replace(/\n *(ระหว่าง|กับ|และ) *(?=\n)/g, " $1")
    .replace(/(ระหว่าง|กับ|และ) *\n/g, "$1 ");
  return joined.slice(joined.lastIndexOf("\n") + 1);
}

/** Whether an office is one that the own works with: an agreement with it, a visit there, who shows how it is done. */
function isPartner(cell: TextCell, mention: Mention, all: readonly Mention[]): boolean {
  if (mention.intro.level !== "office" || mention.verdict !== "foreign") return false;
  const { partner, partnerAfter } = voices();
  const { plain } = cell;
  if (partner.test(joinedBefore(cell, mention)) || partnerAfter.test(plain.slice(mention.end, mention.end + 60)))
    return true;
  // "เทศบาลตำบลธารไกล ลงนามข้อตกลงกับองค์การบริหารส่วนตำบลบ้านริมธาร"
  return all.some(
    ({ at, verdict, intro }) =>
      verdict === "own" &&
      intro.level === "office" &&
      at > mention.end &&
      /^[^\n]*\n? *(?:กับ|และ) *\n?$/.test(plain.slice(mention.end, at)),
  );
}

/** Whether the sentence says of the office itself what it says of the place. */
function isOwnVoice(cell: TextCell, mention: Mention): boolean {
  const { others, othersAfter, own } = voices();
  const text = cell.plain;
  const before = lineBefore(cell, mention);
  if (
    others.test(before) ||
    agreement.test(joinedBefore(cell, mention)) ||
    othersAfter.test(text.slice(mention.end, mention.end + 60))
  )
    return false;
  if (cell.use === "title" || cell.use === "position") return true;
  const { level } = mention.intro;
  return level === "office" && own.test(before);
}

/** Whether a near name can be nothing but a slip: provinces are all known, and a name that a space cuts is whole. */
const isSlip = ({ plain }: TextCell, { verdict, intro, own, nameAt, end }: Mention): boolean =>
  verdict === "near" &&
  ((intro.level === "province" && own.length >= longProvince) || plain.slice(nameAt, end).includes(" "));

/** Whether a place of others stands where nobody would take it for the office's own. */
function isSurelyOfOthers(cell: TextCell, mention: Mention, own: OwnPlaces): boolean {
  // A provincial office works for every local office of its province.
  if (own.kind === "อบจ." && mention.intro.level === "office" && mention.intro.kind !== "อบจ.") return true;
  return voices().surely.test(lineBefore(cell, mention));
}

/** What should stand in place of a mention, undefined where that is for a person to word. */
function rightFor(cell: TextCell, mention: Mention, own: OwnPlaces): string | undefined {
  const intro = cell.text.slice(mention.at, mention.nameAt);
  if (mention.verdict === "near") return mention.isClear ? intro + mention.own : undefined;
  if (mention.intro.level === "office") {
    if (/^(?:องค์การบริหาร|เทศบาล)/.test(intro)) return own.office;
    return /^อบต/.test(intro) && own.kind === "อบต." ? intro + own.base : undefined;
  }
  if (mention.intro.level === "subdistrict") return own.kind === "อบต." ? intro + own.base : undefined;
  const isCapital = mention.intro.level === "district" && mention.own === "เมือง";
  return intro + (isCapital ? `เมือง${own.province}` : mention.own);
}

interface Sorted {
  readonly foreign: Hit[];
  readonly mentioned: Hit[];
  readonly near: Hit[];
}

/** "นายกเทศมนตรีตำบล" with the office's own name: a wrong post, which is told as such, and no other place. */
const isHeadOfOtherKind = ({ plain }: TextCell, { at, verdict, nameAt, end, own }: Mention): boolean =>
  verdict === "foreign" && plain.slice(nameAt, end) === own && /(?:นายก|ปลัด)$/.test(plain.slice(0, at));

/** Mentions by what is to be said of them: a place right behind another belongs to it ("... อำเภอ... จังหวัด..."). */
function sortMentions(cell: TextCell, own: OwnPlaces): Sorted {
  const sorted: Sorted = { foreign: [], mentioned: [], near: [] };
  let before: { readonly mention: Mention; readonly isCertain: boolean } | undefined;
  const all = placeMentions(cell.plain, own);
  for (const mention of all) {
    const follows =
      before !== undefined && /^[\s,]*(?:อำเภอเมือง)?[\s,]*$/.test(cell.plain.slice(before.mention.end, mention.at))
        ? before
        : undefined;
    const isCertain = follows ? follows.isCertain || follows.mention.verdict === "own" : isOwnVoice(cell, mention);
    before = { mention, isCertain: isCertain && mention.verdict !== "own" };
    if (mention.verdict === "own" || isHeadOfOtherKind(cell, mention)) continue;
    const isOfOthers = mention.verdict === "allowed" || isPartner(cell, mention, all);
    if (isOfOthers || follows?.mention.verdict === "allowed") {
      before = { mention: { ...mention, verdict: "allowed" }, isCertain: false };
      continue;
    }
    const place = { at: mention.at, length: mention.end - mention.at };
    if (!isCertain && !isSlip(cell, mention)) {
      if (!isSurelyOfOthers(cell, mention, own)) sorted.mentioned.push(place);
    } else {
      const right = rightFor(cell, mention, own);
      const hit = right === undefined ? place : { ...place, right };
      (mention.verdict === "near" ? sorted.near : sorted.foreign).push(hit);
    }
  }
  return sorted;
}

/** The office's own names in full, for what was expected. */
function fullName({ office, district, province }: OwnPlaces): string {
  const parts = [office, district && `อำเภอ${district}`, province && `จังหวัด${province}`];
  return parts.filter((part) => part !== "").join(" ");
}

/** So many cells have to spell a name alike to speak against the one of ตั้งค่า, and so many letters may part the two. */
const fewestAlike = 3;
const mostSlips = 2;

interface Rival {
  readonly name: string;
  readonly cells: readonly TextCell[];
}

/**
 * The name that all other cells give the office, spelt alike, where that of ตั้งค่า is nearly the same and nobody else's:
 * then it is ตั้งค่า that is mistyped, as a rule. Another office's name is never near.
 */
function rivalOf(book: Book, own: OwnPlaces): Rival | null {
  if (own.office === "") return null;
  const cells = new Map<string, TextCell[]>();
  for (const cell of cellsWith(book, "place")) {
    if (cell.table === "settings" && cell.at.row === book.settings.rows.office) continue;
    for (const { intro, verdict, at, end } of placeMentions(cell.plain, own)) {
      if (intro.level !== "office") continue;
      if (verdict === "own") return null;
      const name = cell.text.slice(at, end);
      if (editDistance(name, own.office, mostSlips) > mostSlips) continue;
      cells.set(name, [...(cells.get(name) ?? []), cell]);
    }
  }
  const [found, ...others] = [...cells];
  if (found === undefined || others.length > 0 || new Set(found[1]).size < fewestAlike) return null;
  return { name: found[0], cells: [...new Set(found[1])] };
}

/** Every place that a text speaks of as its own is the office's; names of others are for a person to look at. */
export const ownPlacesOnly: Rule = {
  name: "a paper names the office's own office, district and province, spelt as in ตั้งค่า",
  problems: [placeForeign, placeMisspelt, placeMentioned, placeSetting],
  *check({ book }): Iterable<Problem> {
    const typed = ownPlaces(book);
    const rival = rivalOf(book, typed);
    if (rival !== null) {
      const { name, cells } = rival;
      const facts = {
        found: typed.office,
        args: { other: name, count: cells.length },
        others: cells.map(({ at }) => at),
      };
      yield problem(placeSetting, { ...settingPlace(book, "office"), ...facts });
    }
    // Until one of the two is mended, cells are held against what they agree in.
    const own =
      rival === null
        ? typed
        : { ...typed, office: rival.name, base: bareName(rival.name), kind: officeKindOf(rival.name) };
    const args = { expected: fullName(own) };
    for (const cell of cellsWith(book, "place")) {
      const { foreign, mentioned, near } = sortMentions(cell, own);
      if (foreign.length > 0) yield atHits(placeForeign, cell, foreign, { args });
      if (near.length > 0) yield atHits(placeMisspelt, cell, near, { args });
      if (mentioned.length > 0) yield atHits(placeMentioned, cell, mentioned, { args });
    }
  },
};

/** The district of ตั้งค่า lies in its province, as far as the lists know both. */
export const districtOfProvince: Rule = {
  name: "the district of ตั้งค่า lies in its province",
  problems: [placeDistrictOf],
  *check({ book }): Iterable<Problem> {
    const { district, province } = ownPlaces(book);
    const homes = provincesWithDistrict(district);
    if (homes.length === 0 || !provinces().includes(province) || homes.includes(province)) return;
    const { sheet, columns } = book.tables.settings;
    const at = { sheet, row: book.settings.rows.district ?? 1, column: columns.value ?? 0 };
    const args = { province, expected: homes.join(", ") };
    yield problem(placeDistrictOf, { at, header: "อำเภอ", found: district, args });
  },
};
