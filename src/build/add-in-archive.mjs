// What the script carries packed: the standard templates and large tables of data, and the Thai
// texts of all modules. Every run loads and parses the whole
// script, so what few runs need stands in it as one short text.
import { parse } from "acorn";
import { build, transform } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import PizZip from "pizzip";
import { toBase91 } from "../apps-script/libraries/base91.mjs";
import { toThaiBytes } from "../apps-script/libraries/thai-bytes.mjs";
import { deflateRaw } from "./zopfli.mjs";

const unpacker = resolve("src/apps-script/archive.ts");
const textsModule = resolve("src/apps-script/packed-texts.ts");

const papers = readdirSync("src/core/papers");

/** Modules that export data and nothing else: texts that pack to a fifth. */
const dataModules = [
  ...papers.map((kind) => `src/core/papers/${kind}/tags.ts`).filter(existsSync),
  "src/core/papers/common/shared-tags.ts",
  "src/core/papers/usual-tags.ts",
  "src/core/workbook/words.ts",
  "src/core/workbook/tables/pictures.ts",
  "src/core/language/web-addresses.ts",
  "src/core/docx/problems.ts",
  "src/core/model/problems.ts",
  "src/core/model/settings.ts",
  "src/core/sheets/oit-items.ts",
  "src/core/sheets/styles.ts",
  "src/core/workbook/problems.ts",
  "src/core/workbook/tables/assessment.ts",
  "src/core/workbook/tables/office.ts",
  "src/core/workbook/tables/measures.ts",
  "src/core/workbook/tables/risks.ts",
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
 * What the script has no room for: the dictionary, the words that only it is used with, and phrases that come seldom.
 * The program reads an empty list and says that it compares no words with a dictionary.
 */
const leftOut = ["dictionary.txt", "field-words.txt", "phrases.txt", "more-phrases.txt"];

/** What finds nothing without a dictionary, and what is left of it. */
const withoutDictionary = new Map([
  [resolve("src/core/language/unknown-words.ts"), "export const findUnknownWords = () => [];"],
]);

/** Letters of Thai from which a text is shorter in the archive than where it stands. */
const leastLetters = 3;
const isWorthPacking = (text) => (text.match(/[\u0e01-\u0e5b]/g) ?? []).length >= leastLetters;

/** What runs before anybody asks for anything: the menu is built of it, and nothing may be unpacked for that. */
const atOnce = ["main.ts", "menu.ts", "paper-menu.ts"].map((name) => resolve("src/apps-script", name));

/** A property of an object under a name of its own, `name: value`. */
const isNamed = ({ type, computed, shorthand, method, kind, key }) =>
  type === "Property" &&
  !computed &&
  !shorthand &&
  !method &&
  kind === "init" &&
  ["Identifier", "Literal"].includes(key.type);

/**
 * Texts, names of properties, pieces of templates and patterns of a program: `{start, end, text, around}`, what is put
 * around the text. A pattern inside of a function stays: made from a text, it would be made anew each time, which takes
 * many times as long.
 */
function textsOf(node, found = [], isInside = false) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "Literal" && node.regex !== undefined) {
    const { pattern, flags } = node.regex;
    if (!isInside)
      found.push({ ...node, text: pattern, around: (text) => `new RegExp(${text},${JSON.stringify(flags)})` });
  } else if (node.type === "Literal" && typeof node.value === "string") {
    found.push({ ...node, text: node.value, around: (text) => `(${text})` });
  } else if (node.type === "TemplateElement") {
    found.push({ ...node, text: node.value.cooked, around: (text) => `\${${text}}` });
  } else if (isNamed(node)) {
    const { start, end } = node.key;
    found.push({ start, end, text: String(node.key.name ?? node.key.value), around: (text) => `[${text}]` });
  }
  // A tagged template is given its pieces as they are written.
  if (node.type === "TaggedTemplateExpression") return textsOf(node.tag, found, isInside);
  const within = isInside || /Function/.test(node.type);
  for (const [key, value] of Object.entries(node)) {
    if ((key === "key" && !node.computed) || key === "source" || key === "regex") continue;
    if (Array.isArray(value)) for (const one of value) textsOf(one, found, within);
    else if (value !== null && typeof value === "object") textsOf(value, found, within);
  }
  return found;
}

/** Texts of each module, by its path: collected as modules are loaded, so that a first pass finds them. */
const textsByModule = new Map();

/** The texts of the modules that the script is made of, each once, in the order of their modules. */
let numbers = new Map();

/** The same of definitions of problems. */
const definitionsByModule = new Map();
let definitions = [];

/** Numbers the texts and definitions of the modules that a first pass put into the script. */
export function numberTexts(paths) {
  const of = (byModule) => [...paths].sort().flatMap((path) => byModule.get(resolve(path)) ?? []);
  numbers = new Map([...new Set(of(textsByModule))].map((text, index) => [text, index]));
  definitions = of(definitionsByModule);
}

/** The definition of a problem that a module exports: it says `defineProblem({...})`, and comes whole from the archive. */
const isDefinition = ({ init }) => init?.type === "CallExpression" && init.callee.name === "defineProblem";

/** Definitions of problems that modules export beside their rules: `{start, end, around}`, by the names of the exports. */
const definitionsOf = (ast, exported) =>
  ast.body
    .filter(({ type, declaration }) => type === "ExportNamedDeclaration" && declaration?.type === "VariableDeclaration")
    .flatMap(({ declaration }) => declaration.declarations.filter(isDefinition))
    .map(({ id, init: { start, end } }) => ({ start, end, definition: asData(exported[id.name], id.name) }));

/** A module with its long texts and definitions taken out of the archive; undefined where it has none. */
async function withoutTexts(path) {
  const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", target: "es2019", charset: "utf8" });
  const ast = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  const defined = code.includes("defineProblem(") ? definitionsOf(ast, await exportsOf(path)) : [];
  const isApart = (one) => defined.every(({ start, end }) => one.end <= start || one.start >= end);
  const found = textsOf(ast).filter((one) => isWorthPacking(one.text) && isApart(one));
  if (found.length + defined.length === 0) return undefined;
  textsByModule.set(
    path,
    found.map(({ text }) => text),
  );
  definitionsByModule.set(
    path,
    defined.map(({ definition }) => definition),
  );
  const pieces = [
    ...found.map(({ text, around, ...place }) => ({ ...place, by: around(`packedTexts[${numbers.get(text)}]`) })),
    ...defined.map(({ definition, ...place }) => ({
      ...place,
      by: `packedProblems[${definitions.indexOf(definition)}]`,
    })),
  ];
  let shorter = code;
  for (const { start, end, by } of pieces.sort((a, b) => b.start - a.start)) {
    shorter = shorter.slice(0, start) + by + shorter.slice(end);
  }
  const names = "packedTexts, packedProblems";
  return { contents: `import { ${names} } from ${JSON.stringify(textsModule)};\n${shorter}`, loader: "js" };
}

const isOurs = (path) => !/[\\/]node_modules[\\/]/.test(path) && path !== unpacker && path !== textsModule;

const known = new Map();

/** What a module exports; run once, so that a second pass finds the same objects. */
function exportsOf(path) {
  if (!known.has(path)) known.set(path, evaluated(path));
  return known.get(path);
}

async function evaluated(path) {
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
  return { ...module.exports };
}

/** What JSON can carry, as it is; throws where something is more than that. */
function asData(value, path) {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) throw new Error(`${path} exports more than data`);
  return value;
}

/** Why a problem matters is told by the guide of checks alone, which no menu shows. */
const withoutWhy = (key, value) => (key === "why" ? undefined : value);

/** What a module of data exports. Throws where that is more than JSON can carry. */
export async function dataOf(path) {
  return asData(await exportsOf(path), path);
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
 * The archive: `text`, its bytes in the digits of base91, and `entries`, where each entry begins and ends in them. The
 * entries are deflated, texts in a byte a letter (thai-bytes.mjs): `data.json`, which gives the exports of each data
 * module by its path, `texts.json`, the texts of all modules by their numbers, `problems.json`, the problems that stand beside their
 * rules, `index.json`, which gives each kind of
 * paper its paths with the numbers of their parts, the parts in one entry `parts`, and `lists.json`, the word lists by
 * their names: together they pack to a tenth less.
 * `src/apps-script/archive.ts` takes it apart.
 */
export async function archive(folder = "templates") {
  const data = {};
  for (const path of dataModules) data[path] = await dataOf(path);
  const { index, parts } = templates(folder);
  const lists = wordLists()
    .filter((name) => !leftOut.includes(name))
    .map((name) => [name, listText(name)]);
  const contents = [
    ["data.json", toThaiBytes(JSON.stringify(data, withoutWhy))],
    ["texts.json", toThaiBytes(JSON.stringify([...numbers.keys()]))],
    ["problems.json", toThaiBytes(JSON.stringify(definitions, withoutWhy))],
    ["index.json", toThaiBytes(JSON.stringify(index))],
    ["lists.json", toThaiBytes(JSON.stringify(Object.fromEntries(lists)))],
    ["parts", Buffer.from(parts, "latin1")],
  ];
  const entries = {};
  const pieces = [];
  let at = 0;
  for (const [name, content] of contents) {
    const packed = await deflateRaw(content);
    entries[name] = [at, (at += packed.length)];
    pieces.push(packed);
  }
  return { text: toBase91(Buffer.concat(pieces)), entries };
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
        : `import { packedList } from ${JSON.stringify(unpacker)};
export default () => packedList(${JSON.stringify(name)});`;
      return { contents, loader: "ts" };
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const stub = withoutDictionary.get(path);
      if (stub !== undefined) return { contents: stub, loader: "ts" };
      const name = byPath.get(path);
      if (name === undefined) return isOurs(path) && !atOnce.includes(path) ? withoutTexts(path) : undefined;
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
