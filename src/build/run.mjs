// Runs a TypeScript file: node src/build/run.mjs FILE.ts [ARGUMENT...]
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [entry, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(resolve("node_modules"), ".run-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, "main.cjs");
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  charset: "utf8",
  sourcemap: "inline",
  loader: { ".docx": "binary" },
});
process.argv = [process.argv[0], resolve(entry), ...rest];
createRequire(import.meta.url)(outfile);
