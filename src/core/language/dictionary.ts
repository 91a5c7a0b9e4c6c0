/*
 * The words that are known: a general dictionary (lists/dictionary.txt), words of these papers (lists/field-words.txt),
 * the right forms of the other lists, names of places, and what an office calls right.
 */
import { lazy, listLines, wordsOf } from "./list-text";
import general from "./lists/dictionary.txt";
import field from "./lists/field-words.txt";
import phraseList from "./lists/phrases.txt";
import { misspellings } from "./misspellings";
import { nearWords } from "./near-words";
import { districts, provinces } from "./places";
import { soundsOf } from "./sounds";
import { ranks, trieIn, trieTablesOf, type Trie, type TrieTables } from "./trie";

const generalText = lazy(() => (typeof general === "string" ? general : general()));

/** The words of the general dictionary; none where the build has left it out for want of room. */
export const dictionaryWords = lazy((): readonly string[] =>
  generalText()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);

/** Whether there is a dictionary to compare words with: any line that is no remark. */
export const hasDictionary = lazy((): boolean => /^[^#\n]/m.test(generalText()));

const fieldFile = "field-words.txt";

const fieldLines = lazy(() => listLines(fieldFile, field));

/** Words of these papers, and the short words that are in every one of them. */
export const fieldWords = lazy((): readonly string[] => [...part("คำในเอกสาร"), ...part("คำสั้นที่พบเสมอ")]);

const phraseFile = "phrases.txt";

/** Phrases of official prose: each of their words is right, and with a slip another word, but not where it stands. */
export const phrases = lazy((): readonly string[] => wordsOf(phraseFile, listLines(phraseFile, phraseList), "วลี"));

const phraseSet = lazy((): ReadonlySet<string> => new Set(phrases()));

/** Whether it is one of the phrases, which is more than a word. */
export const isPhrase = (text: string): boolean => phraseSet().has(text);

/** The words of these papers, and the right forms of the other lists. */
const ownWords = (): readonly string[] => [
  ...fieldWords(),
  ...phrases(),
  ...nearWords(),
  ...misspellings().map(({ right }) => right),
];
const part = (name: string): readonly string[] => wordsOf(fieldFile, fieldLines(), name);

/** Names as the papers write them: with and without what a name of a place begins with. */
function* placeNames(): Iterable<string> {
  for (const province of provinces()) yield province;
  for (const { name } of districts()) yield* name.split("-");
}

/** Words of fewer letters make nearly every row of letters a row of words; only those of the list of short ones count. */
const shortest = 4;

const soundLength = 6;

/** The longer words of these papers by what they sound like. */
export const wordSounds = lazy(() => soundsOf(ownWords().filter((word) => word.length >= soundLength)));

/** Every word that is known, as tables: built here, which takes a while. */
export const dictionaryTables = (): TrieTables =>
  trieTablesOf([
    { words: dictionaryWords().filter((word) => word.length >= shortest), rank: ranks.word },
    { words: [...part("คำสั้น"), ...part("คำที่พบบ้าง")], rank: ranks.word },
    { words: placeNames(), rank: ranks.word },
    { words: ownWords(), rank: ranks.field },
  ]);

let builtBefore: () => TrieTables | null = () => null;

/** Has the dictionary taken from where a shell keeps it built; null there has it built anew. Before its first use. */
export function useBuiltDictionary(read: () => TrieTables | null): void {
  builtBefore = read;
}

/** Every word that is known, read or built when first asked for. */
export const dictionary = lazy((): Trie => trieIn(builtBefore() ?? dictionaryTables()));
