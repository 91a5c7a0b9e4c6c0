// The add-in's pages: each src/web/*.html with its scripts and styles put inside, since HtmlService serves single files.
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inScript, inStyle } from "./inline.mjs";

const script = /<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>\s*<\/script>/g;
const style = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g;

async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    minify: true,
    // Pasted into the same editor as the script, which is slow with long lines.
    lineLimit: 1000,
    format: "iife",
    platform: "browser",
    target: "es2019",
    charset: "utf8",
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

async function replaceAll(text, pattern, make) {
  const pieces = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(text.slice(done, match.index), await make(match));
    done = match.index + match[0].length;
  }
  return pieces.join("") + text.slice(done);
}

async function inlined(path) {
  const folder = dirname(path);
  const isOwn = (address) => !/^(?:https?:)?\/\//.test(address);
  const page = await replaceAll(readFileSync(path, "utf8"), script, async ([whole, , address]) =>
    isOwn(address) ? `<script>${inScript(await bundled(join(folder, address)))}</script>` : whole,
  );
  return replaceAll(page, style, async ([whole, address]) =>
    isOwn(address) ? `<style>${inStyle(await bundled(join(folder, address)))}</style>` : whole,
  );
}

/** The pages as `{name: html}`; a single page is the sidebar whatever its file is called. */
export async function pages(folder = "src/web") {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
  const named = files.length === 1 ? [["sidebar.html", files[0]]] : files.map((name) => [name, name]);
  const found = {};
  for (const [name, file] of named) found[name] = await inlined(join(folder, file));
  return found;
}
