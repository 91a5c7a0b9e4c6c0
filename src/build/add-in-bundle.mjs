// Bundles src/apps-script/main.ts into one script with a real function for each entry point.
import { minify as compress } from "@swc/core";
import { build, transform } from "esbuild";
import { archive, numberTexts, packData } from "./add-in-archive.mjs";
import { withArrows } from "./add-in-arrows.mjs";
import { sharedHelpers } from "./add-in-helpers.mjs";
import { leanLibraries } from "./add-in-lean.mjs";

const entry = "src/apps-script/main.ts";
const common = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: "browser",
  target: "es2019",
  charset: "utf8",
  // A library for QR codes makes one as it loads.
  inject: ["src/apps-script/libraries/text-encoder.ts"],
  plugins: [leanLibraries, sharedHelpers, packData],
  logLevel: "warning",
  outfile: "code.js",
};

/** A first pass: the names of the entry points, and the modules that the script is made of. */
async function firstPass() {
  const { metafile } = await build({ ...common, format: "esm", metafile: true });
  const [{ exports, inputs }] = Object.values(metafile.outputs);
  return { names: exports.sort(), paths: Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0) };
}

// The editor, triggers and menus see declared functions only, never properties of an object.
const stub = (name) => `function ${name}(){return app.${name}.apply(this,arguments)}`;

/** An editor in a browser is slow with long lines, and people paste this into one. */
export const longestLine = 300;

/** The archive as a sum of short texts, each on a line of its own. */
function inShortLines(text) {
  const pieces = text.match(new RegExp(`.{1,${longestLine - 10}}`, "g")) ?? [""];
  return pieces.map((piece) => JSON.stringify(piece)).join("+\n");
}

/** Where the archive stands while the script is compressed: as one text it would be folded into one long line. */
const place = "@archive@";

/**
 * The script said shorter than esbuild says it, and printed again in lines that an editor takes. No name of the top
 * level and none of a property changes.
 */
async function compressed(code) {
  const shorter = await compress(code, {
    ecma: 2019,
    module: false,
    compress: { ecma: 2019, passes: 4, toplevel: false },
    mangle: { toplevel: false },
    format: { ecma: 2019, comments: false },
  });
  const printed = await transform(withArrows(shorter.code), {
    target: common.target,
    charset: common.charset,
    minify: true,
    lineLimit: longestLine,
  });
  return printed.code;
}

/** The script and the names of its entry points. */
export async function bundle() {
  const { names, paths } = await firstPass();
  numberTexts(paths);
  const { text: packed, entries } = await archive();
  const { outputFiles, metafile } = await build({
    ...common,
    define: { ARCHIVE: JSON.stringify(place), ENTRIES: JSON.stringify(entries) },
    format: "iife",
    globalName: "app",
    minify: true,
    metafile: true,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const script = await compressed(outputFiles[0].text);
  const text = script.replace(JSON.stringify(place), () => inShortLines(packed));
  const code = `${text}${names.map(stub).join("\n")}\n`;
  return { code, names, inputs: { ...inputs, packed: { bytesInOutput: packed.length } } };
}

/** Bytes of the script by where they come from, largest first. */
export function shares(inputs) {
  const groups = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const module = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    const group = module ?? /^(src\/core\/\w+|src\/[^/]+)/.exec(path)?.[1] ?? path;
    groups.set(group, (groups.get(group) ?? 0) + bytesInOutput);
  }
  return [...groups].sort((a, b) => b[1] - a[1]);
}
