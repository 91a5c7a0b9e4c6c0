/* The words that give away which indicator or topic a text speaks of: lists/topics.txt. */
import { entriesOf, forms, lazy, ListFault, listLines, partOf, wordsOf, type ListEntry } from "./list-text";
import text from "./lists/topics.txt";

export interface IndicatorWords {
  readonly indicator: number;
  readonly name: string;
  /** The topic of the standard analysis that takes this indicator up first. */
  readonly topic: number;
  /** Any one of these says that the text is about this indicator. */
  readonly strong: readonly string[];
  /** These fit this indicator and others: enough to clear a text, never enough to accuse it. */
  readonly weak: readonly string[];
}

export interface TopicWords {
  readonly topic: number;
  /** Word for word as the analyses print it. */
  readonly name: string;
  /** The indicators this topic is expected to cite; others may come beside them. */
  readonly indicators: readonly number[];
  /** A topic of these words is this one, however it is worded. */
  readonly recognise: readonly string[];
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

const file = "topics.txt";
const lines = lazy(() => listLines(file, text));
const entries = (part: string, fields: readonly string[]): readonly ListEntry[] =>
  entriesOf(file, partOf(file, lines(), part), fields);

function number({ number: line }: ListEntry, typed: string | undefined): number {
  if (typed === undefined || !/^\d+$/.test(typed)) throw new ListFault(file, line, `“${typed ?? ""}” is no number`);
  return Number(typed);
}

/**
 * Phrases to blank out before looking for the words below: they hold such words and say nothing of the matter
 * ("งานพัสดุและทรัพย์สิน" is a section's name, "ปีงบประมาณ" a year).
 */
export const keywordBlanks = lazy((): readonly string[] => wordsOf(file, lines(), "ตัดออก"));

/** The ten indicators as they are named from 2566 on, and the words that give each away. */
export const indicatorWords = lazy((): readonly IndicatorWords[] =>
  entries("ตัวชี้วัด", ["ประเด็น", "ชัด", "อาจ"]).map((entry) => ({
    indicator: number(entry, entry.left),
    name: entry.right,
    topic: number(entry, entry.more["ประเด็น"]),
    strong: forms(entry.more["ชัด"]),
    weak: forms(entry.more["อาจ"]),
  })),
);

/** The seven topics of the standard analysis. */
export const topicWords = lazy((): readonly TopicWords[] =>
  entries("ประเด็น", ["ตัวชี้วัด", "เรียก", "ชัด", "อาจ"]).map((entry) => ({
    topic: number(entry, entry.left),
    name: entry.right,
    indicators: forms(entry.more["ตัวชี้วัด"]).map((typed) => number(entry, typed)),
    recognise: forms(entry.more["เรียก"]),
    strong: forms(entry.more["ชัด"]),
    weak: forms(entry.more["อาจ"]),
  })),
);
