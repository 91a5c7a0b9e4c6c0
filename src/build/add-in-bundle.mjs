// Bundles src/apps-script/main.ts into one script with a real function for each entry point.
import { build } from "esbuild";

const entry = "src/apps-script/main.ts";
const common = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: "browser",
  target: "es2019",
  charset: "utf8",
  loader: { ".docx": "base64" },
  logLevel: "warning",
  outfile: "code.js",
};

async function exportsOf() {
  const { metafile } = await build({ ...common, format: "esm", metafile: true });
  return Object.values(metafile.outputs)[0].exports;
}

// The editor, triggers and menus see declared functions only, never properties of an object.
const stub = (name) => `function ${name}(){return app.${name}.apply(this,arguments)}`;

/** The script and the names of its entry points. */
export async function bundle({ minify = true } = {}) {
  const names = [...(await exportsOf())].sort();
  const { outputFiles, metafile } = await build({
    ...common,
    format: "iife",
    globalName: "app",
    minify,
    metafile: true,
  });
  const output = Object.values(metafile.outputs)[0];
  return { code: `${outputFiles[0].text}${names.map(stub).join("\n")}\n`, names, inputs: output.inputs };
}

/** Bytes of the script by where they come from, largest first. */
export function shares(inputs) {
  const groups = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const module = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    const group = module ?? /^(src\/[^/]+|templates)/.exec(path)?.[1] ?? path;
    groups.set(group, (groups.get(group) ?? 0) + bytesInOutput);
  }
  return [...groups].sort((a, b) => b[1] - a[1]);
}
