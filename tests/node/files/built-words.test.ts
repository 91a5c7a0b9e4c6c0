import { expect, test } from "@jest/globals";
import { dictionaryTables } from "../../../src/core";
import { trieIn, trieTablesOf } from "../../../src/core/language/trie";
import { readTables, tablesFile } from "../../../src/node/files/built-words";

const size = 3_000_000;

test("the dictionary comes back out of its file as it was built", () => {
  const tables = dictionaryTables();
  const read = readTables(tablesFile(tables, size), size);
  expect(read).toEqual(tables);
});

test("words are found in it wherever the file's bytes begin", () => {
  const file = tablesFile(trieTablesOf([{ words: ["กา", "การ"], rank: 1 }]), size);
  const moved = new Uint8Array(file.length + 1);
  moved.set(file, 1);
  const tables = readTables(moved.subarray(1), size);
  if (tables === null) throw new Error("not read");
  const { step, rank } = trieIn(tables);
  const nodes = Array.from("การ").reduce<number[]>(
    (path, letter) => [...path, step(path.at(-1) ?? 1, letter.charCodeAt(0))],
    [],
  );
  expect(nodes.map(rank)).toEqual([0, 1, 1]);
});

test("a file of another program, cut short or empty is none", () => {
  const file = tablesFile(trieTablesOf([{ words: ["กา"], rank: 1 }]), size);
  expect(readTables(file, size + 1)).toBeNull();
  expect(readTables(file.subarray(0, -1), size)).toBeNull();
  expect(readTables(new Uint8Array(), size)).toBeNull();
});
