/* What a result and an outcome are not, and how they begin: lists/outcomes.txt. Patterns are for the flags "gu". */
import { lazy, listLines, wordsOf } from "./list-text";
import text from "./lists/outcomes.txt";
import { patternSource } from "./pattern";

const file = "outcomes.txt";
const lines = lazy(() => listLines(file, text));
const words = (part: string) => lazy((): readonly string[] => wordsOf(file, lines(), part));
const patterns = (part: string) => lazy((): readonly string[] => wordsOf(file, lines(), part).map(patternSource));

/**
 * Follow-up text. A result or outcome cell made of nothing else is a mistake; one that holds some of it among other
 * words is for a person.
 */
export const followUps = patterns("การติดตาม");

/** The same where it tells who follows up and how often: enough in an outcome; a result may tell of a report made. */
export const outcomeFollowUps = patterns("การติดตามในผลลัพธ์");

/** What may stand between pieces of follow-up text without making it anything else. */
export const followUpFiller = lazy(
  () => `[\\s\\-–•,;:()๐-๙0-9./]|${wordsOf(file, lines(), "คำคั่น").map(patternSource).join("|")}`,
);

/** Beginnings of a text that tells what was done. An outcome tells what is better for it. */
export const actionStarts = words("ขึ้นต้นการกระทำ");

/** Beginnings that tell an outcome, whatever verb comes later. */
export const outcomeStarts = words("ขึ้นต้นผลลัพธ์");
