import { literal } from "../../language/literal";
import { toArabicDigits, toThaiDigits } from "../../calendar";
import { editDistance } from "../../workbook/similar";
import { findMisspellings } from "../../language/misspellings";
import {
  districts,
  districtsThatAreWords,
  provinces,
  provincesThatAreWords,
  provincesWithDistrict,
} from "../../language/places";
import {
  afterPlaceNames,
  beforeNoPlace,
  notInPlaceNames,
  notPlaceNames,
  placeIntros,
  shortName,
  type PlaceIntro,
  type PlaceLevel,
} from "../../language/place-words";
import { introPattern, ownNamesAt, type OwnPlaces } from "./own-places";

/** own: the office's own place. allowed: one that the user lists. near: an own name with a slip. foreign: another's. */
export type Verdict = "own" | "allowed" | "near" | "foreign";

export interface Mention {
  readonly intro: PlaceIntro;
  /** Where the introducing word begins, where the name begins, and where it ends. */
  readonly at: number;
  readonly nameAt: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The own name that it should be, "" where there is none. */
  readonly own: string;
  /** Of a near one: whether it is clear where the name ends. */
  readonly isClear: boolean;
}

// Letters, vowels and marks: all that a name is made of.
// oxlint-disable-next-line no-misleading-character-class -- marks are part of the run
const lettersAt = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+/y;
const furtherPlace = /^\s*(?:อำเภอ|อ\.|จังหวัด|จ\.)/;
let noName: RegExp | undefined;

function runAt(text: string, at: number): string {
  lettersAt.lastIndex = at;
  return lettersAt.exec(text)?.[0] ?? "";
}

const ownForms = new Map<string, RegExp>();

/** A name that is more than letters ("ท่าเดื่อ-มืดกา", "คลอง 5"), as it may be typed: spaces around signs, either digits. */
function formOf(name: string): RegExp {
  const known = ownForms.get(name);
  if (known) return known;
  const source = Array.from(name)
    .map((sign) => {
      if (/\s/.test(sign)) return "\\s*";
      if (/[-–—]/.test(sign)) return "\\s*[-–—]\\s*";
      if (/[0-9๐-๙]/.test(sign)) return `[${toArabicDigits(sign)}${toThaiDigits(toArabicDigits(sign))}]`;
      return literal(sign);
    })
    .join("");
  const form = new RegExp(`${source}${/[0-9๐-๙]$/.test(name) ? "(?![0-9๐-๙])" : ""}`, "y");
  ownForms.set(name, form);
  return form;
}

// oxlint-disable-next-line no-misleading-character-class -- marks are part of the run
const onlyLetters = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+$/;

/** How much of a text at a place is an own name that is more than letters; 0 where none is. */
function ownAsTyped(text: string, at: number, names: readonly string[]): number {
  for (const name of names) {
    if (name === "" || onlyLetters.test(name)) continue;
    const form = formOf(name);
    form.lastIndex = at;
    const [found] = form.exec(text) ?? [];
    if (found !== undefined) return found.length;
  }
  return 0;
}

interface Gazetteer {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
}

let gazetteers: Readonly<Record<"district" | "province", Gazetteer>> | undefined;

function gazetteer(names: readonly string[], words: readonly string[]): Gazetteer {
  const byStart = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const same = byStart.get(name.slice(0, 2));
    if (same) same.push(name);
    else byStart.set(name.slice(0, 2), [name]);
  }
  return { byStart, words: new Set(words) };
}

/** The longest known name that letters begin with; ordinary words and short names only where nothing follows. */
function knownPlace(level: "district" | "province", run: string): string | null {
  gazetteers ??= {
    district: gazetteer(
      districts().map(({ name }) => name),
      districtsThatAreWords(),
    ),
    province: gazetteer(provinces(), provincesThatAreWords()),
  };
  const { byStart, words } = gazetteers[level];
  const fits = (name: string): boolean =>
    name === run || (run.startsWith(name) && name.length > shortName && !words.has(name));
  return byStart.get(run.slice(0, 2))?.find(fits) ?? null;
}

/** From so many letters on, what nearly is a province's name is that name with a slip. */
export const longProvince = 6;

interface Near {
  /** How many letters at the beginning are the own name with a slip or two. */
  readonly length: number;
  /** Whether the name can end nowhere else: what follows may have lost a letter to it, or the other way round. */
  readonly isClear: boolean;
}

// Vowels and marks that stand on or behind the letter before them: no word begins with one.
// oxlint-disable-next-line no-misleading-character-class -- each of these marks by itself
const cannotBegin = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

/** Edits between two names of nearly one length; two neighbouring letters that changed places are half an edit. */
function slipsBetween(typed: string, own: string, limit: number): number {
  if (typed.length === own.length) {
    let at = 0;
    while (at < own.length && typed[at] === own[at]) at++;
    const swapped = own.slice(0, at) + own.charAt(at + 1) + own.charAt(at) + own.slice(at + 2);
    if (at + 1 < own.length && swapped === typed) return 0.5;
  }
  return editDistance(typed, own, limit);
}

/** Where the own name ends that letters begin with, spelt with one or two slips; null where they do not. */
function nearName(run: string, own: string): Near | null {
  const limit = own.length < 4 ? 0 : own.length < 8 ? 1 : 2;
  const ends = [own.length, own.length + 1, own.length - 1, own.length + 2, own.length - 2]
    .filter((length) => Math.abs(length - own.length) <= limit && length <= run.length)
    .filter((length) => !cannotBegin.test(run.charAt(length)))
    .map((length) => {
      const slips = slipsBetween(run.slice(0, length), own, limit);
      const isWhole = length === run.length;
      return { length, slips, isWhole, endsAlike: run[length - 1] === own[own.length - 1] };
    })
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips || +b.isWhole - +a.isWhole || +b.endsAlike - +a.endsAlike);
  const [best, next] = ends;
  if (best === undefined) return null;
  const isAlone = next === undefined || next.slips > best.slips || best.isWhole;
  return { length: best.length, isClear: isAlone || (best.endsAlike && !next.endsAlike) };
}

/** How much of a text at a place is an own name of letters that spaces cut: "บ้านริม ธาร"; 0 where none is. */
function ownCutApart(text: string, at: number, names: readonly string[]): number {
  for (const name of names) {
    if (!onlyLetters.test(name)) continue;
    let end = at;
    for (const letter of name) {
      while (end > at && text[end] === " ") end++;
      if (text[end] !== letter) break;
      end++;
    }
    if (end - at > name.length && text.slice(at, end).replace(/ /g, "") === name) return end - at;
  }
  return 0;
}

/** The province that letters begin with, spelt with one slip; "" where they do not. Short names are near to words. */
function nearProvince(run: string): string {
  const found = provinces().flatMap((name) => {
    const near = name.length < longProvince || name[0] !== run[0] ? null : nearName(run, name);
    return near !== null && slipsBetween(run.slice(0, near.length), name, 1) <= 1 ? [run.slice(0, near.length)] : [];
  });
  return found[0] ?? "";
}

function beginsNoName(run: string): boolean {
  return notPlaceNames().some((word) => (word.endsWith("$") ? run === word.slice(0, -1) : run.startsWith(word)));
}

/** The letters of a name that no list knows, up to a word that ends it; "" where they look like no name. */
function unknownName(run: string): string {
  if (beginsNoName(run)) return "";
  const cut = afterPlaceNames()
    .map((word) => run.indexOf(word, 3))
    .filter((at) => at > 0)
    .reduce((a, b) => Math.min(a, b), run.length);
  return cut >= 3 && cut <= 22 ? run.slice(0, cut) : "";
}

/** Whether a district or a province follows: "ตำบลธารไกล อำเภอพิมาย", not "ตำบลละหลายคน จังหวัดอื่น". */
function goesOnAsAddress(text: string, at: number): boolean {
  const further = furtherPlace.exec(text.slice(at, at + 12));
  if (further === null) return false;
  const next = at + further[0].length;
  return !beginsNoName(runAt(text, text[next] === " " ? next + 1 : next));
}

const namesBegin =
  /^(?:บ้าน|ท่า|หนอง|โนน|ดอน|บาง|คลอง|ห้วย|นา(?!ข้าว|ไร่|แปลง|ปี|ปรัง)|โคก|วัง|ป่า(?!ไม้|ชุมชน)|เขา|แม่|ปาก|ทุ่ง|บึง|ลาด|สระ|ไผ่|โพธิ์|เมือง|เวียง|หัว(?!หน้า)|บ่อ(?!ขยะ)|เกาะ|ต้น|ดง|ศรี|หาด|ควน|ทับ|สวน(?!ผลไม้|ยาง|สาธารณะ|ป่า)|คำ(?!ว่า|สั่ง|ร้อง|ขอ)|กุด|พระ|ชุม(?!ชน)|สัน|ลำ|หลัก(?!ฐาน|เกณฑ์)|สาม|ยาง)(?=[ก-ฮเ-ไ])/;

function foreignName(level: PlaceLevel, run: string, text: string, nameAt: number, hasGap: boolean): string {
  if (level === "province") return knownPlace("province", run) ?? (beginsNoName(run) ? "" : nearProvince(run));
  if (level === "district") {
    if (run.startsWith("เมือง")) {
      const province = knownPlace("province", run.slice(5));
      return province === null ? (knownPlace("district", run) ?? "") : `เมือง${province}`;
    }
    const known = beginsNoName(run) && run.length > 6 ? null : knownPlace("district", run);
    if (known !== null) return known;
  }
  const name = unknownName(run);
  if (name === "") return "";
  const isAddress = goesOnAsAddress(text, nameAt + name.length);
  // "ประชาชนในตำบลท่าช้าง": without an address only what begins as names of places do.
  if (level === "subdistrict" && !hasGap && namesBegin.test(name)) return name;
  noName ??= new RegExp(notInPlaceNames());
  return isAddress || (level === "office" && !hasGap && !noName.test(name)) ? name : "";
}

const isOtherKind = (intro: PlaceIntro, own: OwnPlaces): boolean =>
  intro.kind !== undefined && intro.kind !== "อบจ." && own.kind !== "" && intro.kind !== own.kind;

function readMention(text: string, at: number, intro: PlaceIntro, nameFrom: number, own: OwnPlaces): Mention | null {
  const hasGap = text[nameFrom] === " ";
  const nameAt = hasGap ? nameFrom + 1 : nameFrom;
  const run = runAt(text, nameAt);
  if (run.length < 2) return null;
  const found = (verdict: Verdict, length: number, name = "", isClear = true): Mention => {
    return { intro, at, nameAt, end: nameAt + length, verdict, own: name, isClear };
  };
  const ownNames = ownNamesAt(own, intro);
  // A name that has a hyphen, a space, brackets or a digit is matched as it stands before letters are read.
  const whole = ownAsTyped(text, nameAt, ownNames);
  if (whole > 0) return found(isOtherKind(intro, own) ? "foreign" : "own", whole, ownNames[0]);
  const cut = isOtherKind(intro, own) ? 0 : ownCutApart(text, nameAt, ownNames);
  if (cut > 0) return found("near", cut, ownNames[0]);
  const known = intro.level === "district" || intro.level === "province" ? knownPlace(intro.level, run) : null;
  const allowed = own.allowed.find((name) => run.startsWith(name));
  if (allowed !== undefined) return found("allowed", allowed.length);
  // All of its province is a provincial office's own.
  if (own.kind === "อบจ.") {
    if (intro.level === "subdistrict") return null;
    if (known !== null && intro.level === "district" && provincesWithDistrict(known).includes(own.province))
      return found("own", known.length);
  }
  const [ownName = ""] = ownNames;
  if (ownName === "") return null;
  const mine = [...ownNames].sort((a, b) => b.length - a.length).find((name) => run.startsWith(name));
  const isCapital = intro.level === "district" && /^เมือง/.test(run) && /^เมือง/.test(ownName);
  if (mine !== undefined && (known === null || known.length <= mine.length || isCapital)) {
    const isOther = isCapital && known !== null && known !== `เมือง${own.province}` && known !== ownName;
    if (!isOther && !isOtherKind(intro, own)) return found("own", mine.length);
    return found("foreign", isOther ? known.length : mine.length, ownName);
  }
  // "อำเภอเมือง" alone may be any province's.
  if (intro.level === "district" && run === "เมือง") return null;
  const foreign = foreignName(intro.level, run, text, nameAt, hasGap);
  if (known === null && !beginsNoName(run)) {
    const near = nearName(run, ownName);
    if (near && findMisspellings(run.slice(0, near.length)).length === 0)
      return found("near", near.length, ownName, near.isClear);
  }
  return foreign === "" ? null : found("foreign", foreign.length, ownName);
}

let noPlace: RegExp | undefined;

/** The places that a text names, left to right; words that name none are left out. */
export function placeMentions(text: string, own: OwnPlaces): readonly Mention[] {
  noPlace ??= new RegExp(beforeNoPlace());
  const mentions: Mention[] = [];
  const pattern = introPattern();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const groups = match;
    const intro: PlaceIntro | undefined = placeIntros().find((_, index) => groups[index + 1] !== undefined);
    if (intro === undefined || noPlace.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const mention = readMention(text, match.index, intro, match.index + match[0].length, own);
    if (mention === null) continue;
    mentions.push(mention);
    pattern.lastIndex = Math.max(pattern.lastIndex, mention.end);
  }
  return mentions;
}
