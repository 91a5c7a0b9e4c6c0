import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
const sources = filesOf("src/core", ".ts").filter((file) => !/\.(?:cases|d)\.ts$/.test(file));
const tests = filesOf("tests/core", ".test.ts");

describe("the tests of the core mirror it", () => {
  test("every command has a test of its own", () => {
    // It says what a shell hands in, and does nothing.
    const typesOnly = ["commands/environment.ts"];
    const bare = sources
      .filter((file) => dirname(file) === "commands" && !typesOnly.includes(file))
      .filter((file) => !existsSync(join("tests/core", file.replace(/\.ts$/, ".test.ts"))));
    expect(bare).toEqual([]);
  });

  test("a test that has the name of one source stands in the folder of that source", () => {
    // What many files do together is told under a word that some other file has for its name too.
    const words = [
      "analysis",
      "examples",
      "lists",
      "properties",
      "rows",
      "summary",
      "tables",
      "comparison",
      "tags",
      "texts",
    ];
    const astray = tests.filter((file) => {
      const name = basename(file, ".test.ts");
      const named = sources.filter((source) => basename(source, ".ts") === name).map(dirname);
      return named.length > 0 && !words.includes(name) && !named.includes(dirname(file));
    });
    expect(astray).toEqual([]);
  });

  test("every folder of the core with rules of its own has tests at its place", () => {
    const folders = new Set(sources.map(dirname).filter((folder) => !/[/]/.test(folder) && folder !== "."));
    const tested = new Set(tests.map((file) => file.split("/")[0]));
    expect([...folders].filter((folder) => !tested.has(folder))).toEqual([]);
  });
});

describe("the core's one door", () => {
  test("names nothing that nobody outside of the core asks for", () => {
    const named = [...readFileSync("src/core/index.ts", "utf8").matchAll(/(?:[{,]|^)\s*(?:type )?(\w+)(?=,|\s*\})/gm)];
    const outside = filesOf("src", ".ts").filter((file) => !file.startsWith("core/"));
    const asked = outside.map((file) => readFileSync(join("src", file), "utf8")).join("\n");
    const words = new Set(asked.match(/\w+/g));
    expect(named.length).toBeGreaterThan(200);
    expect(named.map(([, name = ""]) => name).filter((name) => !words.has(name))).toEqual([]);
  });
});
