// Builds dist/ita.cjs, the command for one machine, with all that it needs inside, and the page that it serves:
// node src/build/build.mjs
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPage } from "./page.mjs";

/**
 * Text in which the Thai letters that esbuild leaves in patterns are escaped too: of one byte a letter, it is read and
 * compiled in half of the time, though Thai letters take six of them.
 */
const inOneByte = (text) =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Writes the command into a folder: ita.cjs, which starts ita-program.cjs, and web/desk.html. */
export async function buildCommand(folder = "dist") {
  await buildPage(join(folder, "web/desk.html"));
  const program = join(folder, "ita-program.cjs");
  await build({
    entryPoints: ["src/node/main.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Loaded only for a workbook with formulas that hold no result: most of 5 MB.
    external: ["excelize-wasm"],
    charset: "ascii",
    minify: true,
    loader: { ".docx": "binary" },
    logLevel: "warning",
  });
  writeFileSync(program, inOneByte(readFileSync(program, "utf8")));
  copyFileSync("src/build/launcher.cjs", join(folder, "ita.cjs"));
  chmodSync(join(folder, "ita.cjs"), 0o755);
}

/** Compiles ahead what a check runs through, for the Node that builds; another one compiles for itself. */
export function warmUp(folder = "dist") {
  const place = mkdtempSync(join(tmpdir(), "ita-build-"));
  const run = (args, env = {}) =>
    execFileSync(process.execPath, [join(folder, "ita.cjs"), ...args], {
      stdio: "ignore",
      env: { ...process.env, ...env },
    });
  try {
    const book = join(place, "ita.xlsx");
    for (const name of ["ita-program.cache", "ita-help.txt", "ita-words.bin"])
      rmSync(join(folder, name), { force: true });
    run(["init", book, "--example", "demo"]);
    run(["check", book], { ITA_MAKE_CACHE: "1" });
    writeFileSync(
      join(folder, "ita-help.txt"),
      execFileSync(process.execPath, [join(folder, "ita-program.cjs"), "help"]),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith("build.mjs")) {
  await buildCommand();
  warmUp();
}
