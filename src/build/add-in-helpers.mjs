// Libraries that were translated to an older JavaScript carry the translator's own helpers in each of their files, word
// for word the same: here they stand once, since every run loads and parses the whole script.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const libraries = ["docxtemplater", "pizzip"];

/** A helper as the translator writes it: a whole function in one line, its name begun with a low line but for one. */
const helper = /^function (_\w+|ownKeys)\(.*\}$/gm;
const helperModule = "translated-helper";

const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "tests" ? [] : filesOf(path);
    return path.endsWith(".js") ? [path] : [];
  });

/** The helpers of all files of the libraries, by name. Throws where two of one name differ. */
function helpersOf(paths) {
  const helpers = new Map();
  for (const path of paths) {
    for (const [text, name] of readFileSync(path, "utf8").matchAll(helper)) {
      if ((helpers.get(name) ?? text) !== text) throw new Error(`${path}: ${name} is another function elsewhere`);
      helpers.set(name, text);
    }
  }
  return helpers;
}

/** A line that asks for helpers by their names; "" where there are none. */
const asking = (names) => names.map((name) => `var ${name} = require("${helperModule}:${name}");`).join(" ");

/** The plugin of esbuild that takes the helpers out of each file and makes each a module of its own. */
export const sharedHelpers = {
  name: "shared-helpers",
  setup({ onLoad, onResolve }) {
    const helpers = helpersOf(libraries.flatMap((name) => filesOf(join("node_modules", name, "js"))));
    const askedBy = (name, text) =>
      [...helpers.keys()].filter((other) => other !== name && new RegExp(`\\b${other}\\(`).test(text));
    onResolve({ filter: new RegExp(`^${helperModule}:`) }, ({ path }) => ({
      path: path.slice(helperModule.length + 1),
      namespace: helperModule,
    }));
    onLoad({ filter: /.*/, namespace: helperModule }, ({ path: name }) => ({
      contents: `${asking(askedBy(name, helpers.get(name)))}\n${helpers.get(name)}\nmodule.exports = ${name};`,
    }));
    onLoad({ filter: new RegExp(`[\\\\/](?:${libraries.join("|")})[\\\\/]js[\\\\/].*\\.js$`) }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const names = [...text.matchAll(helper)].map(([, name]) => name);
      return { contents: text.replace(helper, "").replace('"use strict";', () => `"use strict"; ${asking(names)}`) };
    });
  },
};
