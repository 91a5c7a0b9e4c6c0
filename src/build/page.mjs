// Builds dist/web/sidebar.html, the page of the local server: node src/build/page.mjs [FILE.html]
// The add-in carries the same page: one file, with its script and style inside, that asks nothing of any other site.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./add-in-pages.mjs";

/** Writes the page and answers its size in bytes; throws where it would ask something of another place. */
export async function buildPage(file = "dist/web/sidebar.html") {
  const html = (await pages())["sidebar.html"];
  const outside = /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)\s*=\s*["']?(?!data:)[^"'\s>]+/i.exec(html);
  if (outside !== null) throw new Error(`The page asks for something outside of itself: ${outside[0]}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return Buffer.byteLength(html);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const bytes = await buildPage(process.argv[2]);
  process.stdout.write(`page ${(bytes / 1024).toFixed(0)} KB\n`);
}
