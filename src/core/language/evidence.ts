/* Evidence that leads nowhere: lists/evidence.txt, and what makes evidence one that somebody can find. */
import { lazy, listLines, wordsOf } from "./list-text";
import text from "./lists/evidence.txt";
import { patternSource } from "./pattern";

const file = "evidence.txt";

/** Patterns of evidence that leads nowhere, if `pointsSomewhere` finds nothing in the same cell. */
export const vagueEvidence = lazy((): readonly string[] =>
  wordsOf(file, listLines(file, text), "หลักฐานเลื่อนลอย").map(patternSource),
);

/** An address, a number, a date or a page: evidence somebody can find. */
export const pointsSomewhere =
  "https?://|www\\.|[A-Za-z0-9-]+\\.(?:go|or|ac|co|in)\\.th|[A-Za-z0-9-]+\\.(?:com|net|org)(?![A-Za-z])|เลขที่ ?[0-9๐-๙]|ที่ ?[ก-ฮ]{2,3} ?[0-9๐-๙]{4,}|(?:ลงวันที่|เมื่อวันที่|ณ วันที่) ?[0-9๐-๙]|หน้า(?:ที่)? ?[0-9๐-๙]|คำสั่ง[ก-๎. ]*ที่ ?[0-9๐-๙]+ ?/";
