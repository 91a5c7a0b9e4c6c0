// Builds dist/add-in, ready for `clasp push`: node src/build/add-in.mjs [FOLDER]
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, shares } from "./add-in-bundle.mjs";
import { budgets, gate } from "./add-in-gate.mjs";
import { pages } from "./add-in-pages.mjs";
import { writeRelease } from "./add-in-release.mjs";
import { scopeFaults } from "./add-in-scopes.mjs";

/** Writes script, pages and manifest into a folder and answers what was measured; throws where a gate does not open. */
export async function buildAddIn(folder = "dist/add-in") {
  const { code, names, inputs } = await bundle();
  const measured = gate(code);
  const faults = scopeFaults(code);
  if (faults.length > 0) throw new Error(`Services and scopes do not agree:\n${faults.join("\n")}`);
  const html = await pages();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "code.js"), code);
  for (const [name, text] of Object.entries(html)) writeFileSync(join(folder, name), text);
  copyFileSync("appsscript.json", join(folder, "appsscript.json"));
  return { ...measured, names, html: Object.keys(html), shares: shares(inputs) };
}

function print({ bytes, milliseconds, names, html, shares: parts }) {
  const kilobytes = (value) => `${(value / 1024).toFixed(0)} KB`.padStart(8);
  const rows = [
    ["script, minified", kilobytes(bytes), `budget ${kilobytes(budgets.bytes).trim()}`],
    ...parts.slice(0, 8).map(([name, size]) => [`  of it ${name}`, kilobytes(size), ""]),
    ["top level", `${milliseconds.toFixed(2)} ms`.padStart(8), `budget ${budgets.topLevelMilliseconds} ms`],
    ["entry points", String(names.length).padStart(8), ""],
    ["pages", String(html.length).padStart(8), html.join(", ") || "none: src/web has no .html"],
  ];
  for (const [name, value, note] of rows) process.stdout.write(`${name.padEnd(30)} ${value}  ${note}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  print(await buildAddIn(process.argv[2]));
  if (process.argv[2] === undefined)
    process.stdout.write(`for pasting                    ${writeRelease("dist/add-in")}\n`);
}
