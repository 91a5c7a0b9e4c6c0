/* Wishes that were left in what is done, and praise: lists/wishes.txt. */
import { lazy, listLines, wordsOf } from "./list-text";
import text from "./lists/wishes.txt";
import { patternSource } from "./pattern";

const file = "wishes.txt";
const lines = lazy(() => listLines(file, text));

/** A wish left in a measure that is done, as patterns: "ควรมี..." at the head of an item, or after its subject. */
export const wishes = lazy((): readonly string[] => wordsOf(file, lines(), "ความตั้งใจ").map(patternSource));

/** Phrases with ควร that wish for nothing. */
export const noWishes = lazy((): readonly string[] => wordsOf(file, lines(), "ไม่ใช่ความตั้งใจ"));

/** Praise: out of place beside a score below the pass mark. */
export const praises = lazy((): readonly string[] => wordsOf(file, lines(), "คำชม"));
