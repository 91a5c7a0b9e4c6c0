// What the script carries packed: the standard templates and large tables of data. Every run loads and parses the whole
// script, so what few runs need stands in it as one short text.
import { parse } from "acorn";
import { build, transform } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import PizZip from "pizzip";

const fixedTime = new Date(Date.UTC(2020, 0, 1));
const unpacker = resolve("src/apps-script/archive.ts");

const papers = readdirSync("src/core/papers");

/** Modules that export data and nothing else: texts that pack to a fifth. */
const dataModules = [
  ...papers.map((kind) => `src/core/papers/${kind}/tags.ts`).filter(existsSync),
  "src/core/papers/common/shared-tags.ts",
  "src/core/docx/problems.ts",
  "src/core/model/problems.ts",
  "src/core/workbook/problems.ts",
  "src/core/workbook/tables/assessment.ts",
  "src/core/workbook/tables/office.ts",
  "src/core/workbook/tables/work.ts",
];

const listFolder = "src/core/language/lists";

/** The word lists, by the names of their files: texts that pack to a quarter. */
const wordLists = () => readdirSync(listFolder).filter((name) => name.endsWith(".txt"));

/** A list as the program reads it: without its remarks, but for the sources. */
const listText = (name) =>
  readFileSync(join(listFolder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && (!line.startsWith("#") || /^#\s*ที่มา:/.test(line)))
    .join("\n");

/**
 * What the script has no room for: the dictionary, and the words that only it is used with. The program reads an empty
 * list and says that it compares no words with a dictionary.
 */
const leftOut = ["dictionary.txt", "field-words.txt"];

/** Long Thai texts of the checks, by their number: collected as modules are loaded, so that a first pass finds them. */
const texts = new Map();
const worthPacking = /[\u0e01-\u0e5b]{8}/;

function literalsOf(node, found) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "Literal" && typeof node.value === "string" && worthPacking.test(node.value)) found.push(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === "key" && !node.computed) continue;
    if (Array.isArray(value)) for (const one of value) literalsOf(one, found);
    else if (value !== null && typeof value === "object") literalsOf(value, found);
  }
  return found;
}

/** A module of the checks with its long texts taken out of the archive. */
async function withoutTexts(path) {
  const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", target: "es2019", charset: "utf8" });
  const literals = literalsOf(parse(code, { ecmaVersion: 2022, sourceType: "module" }), []);
  if (literals.length === 0) return undefined;
  let shorter = code;
  for (const { start, end, value } of literals.sort((a, b) => b.start - a.start)) {
    if (!texts.has(value)) texts.set(value, texts.size);
    shorter = `${shorter.slice(0, start)}packedTexts[${texts.get(value)}]${shorter.slice(end)}`;
  }
  const head = `import { packedData } from ${JSON.stringify(unpacker)};\nconst packedTexts = packedData("texts");\n`;
  return { contents: `${head}${shorter}`, loader: "js" };
}

/** What a module exports. Throws where that is more than JSON can carry. */
export async function dataOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "warning",
  });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  const data = { ...module.exports };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)) throw new Error(`${path} exports more than data`);
  return data;
}

/** The parts of every template, in the order of their files: `{kind, path, content}`, content as a binary string. */
function partsOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  return files.sort().flatMap((file) => {
    const zip = new PizZip(readFileSync(join(folder, file)));
    return Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map((part) => ({ kind: basename(file, ".docx"), path: part.name, content: part.asBinary() }));
  });
}

/** Templates share most of their parts: each part once, and which of them makes up which template. */
function templates(folder) {
  const numbers = new Map();
  const kinds = {};
  const parts = partsOf(folder);
  // Like parts beside each other pack best.
  const contents = [...parts]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map((part) => part.content);
  for (const content of contents) if (!numbers.has(content)) numbers.set(content, numbers.size);
  for (const { kind, path, content } of parts) (kinds[kind] ??= []).push([path, numbers.get(content)]);
  const lengths = [...numbers.keys()].map((content) => content.length);
  return { index: { lengths, kinds }, parts: [...numbers.keys()].join("") };
}

/**
 * The archive as base64: a zip with `data.json`, which gives the exports of each data module by its path, `index.json`,
 * which gives each kind of paper its paths with the numbers of their parts, the parts in one entry `parts`, and each
 * word list under its name.
 * `src/apps-script/archive.ts` takes it apart.
 */
export async function archive(folder = "templates") {
  const data = {};
  for (const path of dataModules) data[path] = await dataOf(path);
  data["texts"] = [...texts.keys()];
  const { index, parts } = templates(folder);
  const zip = new PizZip();
  const options = { date: fixedTime, createFolders: false };
  zip.file("data.json", JSON.stringify(data), options);
  zip.file("index.json", JSON.stringify(index), options);
  for (const name of wordLists()) if (!leftOut.includes(name)) zip.file(name, listText(name), options);
  zip.file("parts", parts, { ...options, binary: true });
  return zip.generate({ type: "base64", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** The plugin of esbuild that puts in the place of each data module and word list what takes it out of the archive. */
export const packData = {
  name: "pack-data",
  setup({ onLoad }) {
    const byPath = new Map(dataModules.map((path) => [resolve(path), path]));
    // A function: a list is unpacked when somebody first asks for it.
    onLoad({ filter: /[\\/]language[\\/]lists[\\/][^\\/]+\.txt$/ }, ({ path }) => {
      const name = basename(path);
      const contents = leftOut.includes(name)
        ? 'export default "";'
        : `import { packedText } from ${JSON.stringify(unpacker)};
export default () => packedText(${JSON.stringify(name)});`;
      return { contents, loader: "ts" };
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const name = byPath.get(path);
      if (name === undefined) return /[\\/]core[\\/]checks[\\/]/.test(path) ? withoutTexts(path) : undefined;
      const names = Object.keys(await dataOf(name));
      const lines = [
        `import { packedData } from ${JSON.stringify(unpacker)};`,
        `const data = packedData(${JSON.stringify(name)});`,
        ...names.map((one) => `export const ${one} = data.${one};`),
      ];
      return { contents: lines.join("\n"), loader: "ts" };
    });
  },
};
