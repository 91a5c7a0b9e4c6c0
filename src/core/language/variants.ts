/*
 * Posts and divisions that go by two names: lists/variants.txt. Each is right by itself; a workbook keeps to one.
 * Different posts never stand there, however alike they sound.
 */
import { entriesOf, forms, lazy, listLines } from "./list-text";
import text from "./lists/variants.txt";

export interface Variants {
  readonly forms: readonly [string, string];
  /** Right phrases that hold one of the forms and mean another thing. */
  readonly unless: readonly string[];
}

const file = "variants.txt";

/** Every pair of names. */
export const variants = lazy((): readonly Variants[] =>
  entriesOf(file, listLines(file, text), ["เว้น"]).map(({ left, right, more }): Variants => {
    return { forms: [left, right], unless: forms(more["เว้น"]) };
  }),
);

/** Levels of a post that its name ends with. */
export const careerLevels = "ปฏิบัติการ|ปฏิบัติงาน|ชำนาญการพิเศษ|ชำนาญการ|ชำนาญงาน|อาวุโส|เชี่ยวชาญ";

/** All levels of a post: posts that differ in nothing else are different posts. */
export const postLevels = `${careerLevels}|ระดับต้น|ระดับกลาง|ระดับสูง|คนที่[0-9๐-๙]+|[0-9๐-๙]+`;

/** What stands before a person's name. */
export const nameTitles =
  /^(?:นางสาว|นาย|นาง|น\.ส\.|ว่าที่ร้อยตรี(?:หญิง)?|ว่าที่ร\.ต\.(?:หญิง)?|ดร\.|[ก-ฮ]\.[ก-ฮ]\.(?:[ก-ฮ]\.)?)+/;

/** How the ranks and titles begin that stand before a name in full. */
export const rankStarts = /^(?:จ่า|สิบ|พัน|ร้อย|พล|ว่าที่|นาวา|เรือ|นาย|นาง)/;
