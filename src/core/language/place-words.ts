/*
 * Words around the names of places: what introduces a name, what begins no name, what ends one, and how a sentence
 * shows whose place it speaks of. The words stand in lists/place-words.txt; what is a pattern is given as the source of
 * a regular expression.
 */
import { entriesOf, lazy, ListFault, listLines, partOf, wordsOf } from "./list-text";
import text from "./lists/place-words.txt";
import { patternSource } from "./pattern";

const levels = { หน่วยงาน: "office", ตำบล: "subdistrict", อำเภอ: "district", จังหวัด: "province" } as const;

export type PlaceLevel = (typeof levels)[keyof typeof levels];

export interface PlaceIntro {
  /** Source of a regular expression. */
  readonly pattern: string;
  readonly level: PlaceLevel;
  /** For offices: the kind that an office of one's own begins with, as in `officeKinds`. */
  readonly kind?: string;
}

const file = "place-words.txt";
const lines = lazy(() => listLines(file, text));
const words = (part: string) => lazy((): readonly string[] => wordsOf(file, lines(), part));
const either = (part: string) => lazy(() => wordsOf(file, lines(), part).map(patternSource).join("|"));
const isLevel = (name: string): name is keyof typeof levels => name in levels;

/** What stands before the name of a place; the first that fits at a place of the text counts. */
export const placeIntros = lazy((): readonly PlaceIntro[] =>
  entriesOf(file, partOf(file, lines(), "นำหน้าชื่อ"), ["ระดับ", "ประเภท"]).map(({ number, left, more }) => {
    const { ระดับ: level = "", ประเภท: kind } = more;
    if (!isLevel(level)) throw new ListFault(file, number, `“${level}” is no level`);
    const intro = { pattern: patternSource(left), level: levels[level] };
    return kind === undefined ? intro : { ...intro, kind };
  }),
);

/** One of these is in whatever the introducing words find. */
export const placeStarts = words("คำนำหน้า");

/**
 * What may stand right after such a word and begins no name: "อำเภอใจ", "องค์การบริหารส่วนตำบลอื่น". A word with $ counts
 * only where nothing follows it: "ตำบลละ" is each of them, "ตำบลละหาร" a name.
 */
export const notPlaceNames = words("ไม่ใช่ชื่อ");

/** Pieces of everyday words: letters that hold one are no name unless an address follows ("ตำบลเข้มแข็ง"). */
export const notInPlaceNames = either("ไม่อยู่ในชื่อ");

/** What cannot be in a name and so ends one that is written together with the next word. */
export const afterPlaceNames = words("จบชื่อ");

const beforeNone = either("หน้าคำที่ไม่ใช่ชื่อ");

/**
 * Before an introducing word: it is no name that follows, whatever it is ("ทุกจังหวัดเลย", "ในระดับอำเภอ", "๕ จังหวัด"). A
 * year counts nothing: "พ.ศ. ๒๕๖๘ เทศบาลตำบล...".
 */
export const beforeNoPlace = lazy(() => `(?:${beforeNone()})$`);

/** In a sentence before the name: it speaks of somebody else's place. */
export const speaksOfOthers = either("ของผู้อื่น");

/**
 * In a sentence before the name: it can only speak of somebody else's place, so nobody needs to look at it. Borders and
 * roads, courts and the regional seats of other agencies, where people came from, who is compared with whom.
 */
export const surelyOfOthers = either("ของผู้อื่นแน่นอน");

const partners = either("คู่ความร่วมมือ");
const peopleOfPartners = either("ผู้แทนของคู่ความร่วมมือ");

/** Right before the name of an office: it is who one works with, visits or has an agreement with, so nobody needs to look. */
export const namesPartner = lazy(() => `(?:${partners()}) ?(?:(?:${peopleOfPartners()}) ?(?:ของ ?)?)?$`);

const partnersAfter = either("คู่ความร่วมมือ หลังชื่อ");

/** Right after the name of an office: the same. */
export const namesPartnerAfter = lazy(() => `^(?:${partnersAfter()})`);

const ofOthersAfter = either("ของผู้อื่น หลังชื่อ");

/** After the name: the same. */
export const speaksOfOthersAfter = lazy(() => `^.{0,30}(?:${ofOthersAfter()})`);

const asOwn = either("ในนามตนเอง");

/** Right before the name: the sentence speaks as the office itself. */
export const speaksAsOwn = lazy(() => `(?:^|${asOwn()}) ?$`);

/** District and province names of so few letters count only where no letter follows. */
export const shortName = 3;
