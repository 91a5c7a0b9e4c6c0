import { describe, expect, test } from "@jest/globals";
import { ranks, rootNode, trieIn, trieTablesOf } from "../../../src/core/language/trie";
import { readBuiltWords, tablesFile } from "../../../src/node/files/built-words";

const size = 4711;
const built = trieTablesOf([
  { words: ["มาตรการ", "มา", "โครงการ"], rank: ranks.word },
  { words: ["มาตรฐาน"], rank: ranks.field },
]);
const file = tablesFile(built, size);

const rankIn = (bytes: Uint8Array, word: string): number | undefined => {
  const tables = readBuiltWords(bytes, size);
  if (tables === null) return undefined;
  const trie = trieIn(tables);
  let node: number = rootNode;
  for (let at = 0; at < word.length; at++) node = trie.step(node, word.charCodeAt(at));
  return trie.rank(node);
};

describe("the dictionary beside the program", () => {
  test.each([
    ["มาตรการ", ranks.word],
    ["มา", ranks.word],
    ["มาตรฐาน", ranks.field],
    ["มาตร", 0],
    ["แผน", 0],
  ])("knows %s as the one that was built", (word, rank) => {
    expect(rankIn(file, word)).toBe(rank);
  });

  test("is read from any place of a larger buffer", () => {
    for (const before of [0, 1, 2, 3]) {
      const length = before + file.length;
      for (const whole of [new Uint8Array(length), Buffer.alloc(length)]) {
        whole.set(file, before);
        expect(rankIn(whole.subarray(before), "มาตรฐาน")).toBe(ranks.field);
      }
    }
  });

  test.each([
    ["of another program", () => tablesFile(built, size + 1)],
    ["cut off", () => file.subarray(0, file.length - 1)],
    ["too long", () => Buffer.concat([file, file])],
    ["empty", () => new Uint8Array(0)],
  ])("is left alone where it is %s", (_, bytes) => {
    expect(readBuiltWords(bytes(), size)).toBeNull();
  });
});
