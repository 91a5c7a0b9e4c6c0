import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const tops = ["src", "tests", "docs", "examples", "templates", ".ci"];
const skipped = new Set(["node_modules", "out", "dist", ".git"]);

/** Every file and folder of the project, folders with a stroke at their end. */
const paths: readonly string[] = [
  ...readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .map((one) => (one.isDirectory() ? `${one.name}/` : one.name)),
  ...tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true }).map(
      (one) => `${join(one.parentPath, one.name).slice(root.length + 1)}${one.isDirectory() ? "/" : ""}`,
    ),
  ),
];
const sources = paths.filter((path) => /^(?:src|tests)\/.*\.(?:ts|mjs)$|^[^/]*\.(?:cjs|mjs|json)$/.test(path));
const words = new Set(sources.flatMap((path) => read(path).match(/\w+/g) ?? []));

const manifest = JSON.parse(read("package.json")) as Readonly<
  Record<"scripts" | "dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;

/** Whether a path of the documents exists, with `<kind>` and `*` for any name, from the root or from a folder of the core. */
function exists(path: string): boolean {
  const plain = path.replace(/\/$/, "").replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const pattern = plain.replace(/<\w+>|\*/g, "[^/]+");
  const whole = new RegExp(`^(?:src/|src/core/|(?:.*/)(?=[^/]+$))?${pattern}(?:\\.ts|\\.mjs)?/?$`);
  return paths.some((one) => whole.test(one));
}

/** What is wrong with a thing that a document names; null where it is there, or names nothing of this project. */
function missing(thing: string): string | null {
  const script = /^npm run (\S+)/.exec(thing)?.[1];
  if (script !== undefined) return script in manifest.scripts ? null : `no script ${script}`;
  const tested = /npx jest (\S+)/.exec(thing)?.[1];
  if (tested !== undefined) return exists(tested) ? null : `no tests ${tested}`;
  if (/[^\x20-\x7e]/.test(thing) || /\s/.test(thing) || /^(?:dist|out)\//.test(thing)) return null;
  if (/^[a-z]+\/mini$/.test(thing)) return null;
  if (/\/|\.(?:ts|cjs|mjs|json|md|txt|docx|html)$/.test(thing)) return exists(thing) ? null : `no file ${thing}`;
  if (/^\w+(?:\(\))?$/.test(thing)) return words.has(thing.replace("()", "")) ? null : `no name ${thing}`;
  return null;
}

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s", (document) => {
  const text = read(document);
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");

  test("names only what exists: paths, scripts and names of the code", () => {
    const things = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
    expect(things.length).toBeGreaterThan(10);
    expect(things.flatMap((thing) => missing(thing) ?? [])).toEqual([]);
  });

  test("shows only scripts that there are", () => {
    const scripts = [...text.matchAll(/^npm run ([\w:-]+)/gm)].map((match) => match[1] ?? "");
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

describe("the map of the code", () => {
  const map = /^```\n([\s\S]*?)^```/m.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const mapped = map.split("\n").flatMap((line) => {
    const name = /^( {0,2})([\w<>/-]+\/)(?= )/.exec(line);
    return name === null ? [] : [name[1] === "" ? (name[2] ?? "") : `src/core/${name[2] ?? ""}`];
  });

  test("shows folders that there are", () => {
    expect(mapped.filter((path) => !exists(path))).toEqual([]);
  });

  test.each(["src/", "src/core/"])("shows every folder of %s", (folder) => {
    const there = paths.filter((path) => path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length)));
    expect(there.length).toBeGreaterThan(5);
    expect(there.filter((path) => !mapped.some((one) => one.startsWith(path)))).toEqual([]);
  });
});

test("every package has its reason in ARCHITECTURE.md, and no other is named there", () => {
  const rows = /\| package \| why \|\n\|[-|]+\|\n((?:\|.*\n?)+)/.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const named = rows
    .split("\n")
    .flatMap((row) => (row.split("|")[1] ?? "").replace(/\(.*?\)/g, "").split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect([...named].sort()).toEqual([...used].sort());
});
