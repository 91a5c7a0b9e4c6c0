// Builds dist/web/desk.html, the page that `ita serve` shows: node src/build/page.mjs [FILE.html]
// The views are those of the one file; behind them stands the program on this machine instead of a worker.
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inScript, inStyle } from "./inline.mjs";

const textOf = async (entry, options) => {
  const common = { bundle: true, write: false, minify: true, platform: "browser", target: "es2022", charset: "utf8" };
  return (await build({ ...common, ...options, logLevel: "warning", entryPoints: [entry] })).outputFiles[0].text;
};

/** The page as one text; throws where it would ask something of another place. */
export async function servedPage() {
  const script = inScript(await textOf("src/browser/served/main.ts", { format: "iife" }));
  const style = inStyle(await textOf("src/web/desk/ita.css", {}));
  const html = readFileSync("src/web/desk/desk.html", "utf8")
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script src="main.ts"><\/script>/, () => `<script>${script}</script>`);
  const outside = /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)\s*=\s*["']?(?!data:)[^"'\s>]+/i.exec(html);
  if (outside !== null) throw new Error(`The page asks for something outside of itself: ${outside[0]}`);
  return html;
}

/** Writes the page and answers its size in bytes. */
export async function buildPage(file = "dist/web/desk.html") {
  const html = await servedPage();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return Buffer.byteLength(html);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const bytes = await buildPage(process.argv[2]);
  process.stdout.write(`page ${(bytes / 1024).toFixed(0)} KB\n`);
}
