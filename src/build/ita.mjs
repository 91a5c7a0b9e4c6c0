#!/usr/bin/env node
// The command `ita` in a checkout: builds dist/ita.cjs where it is missing or older than its sources, then runs it.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "dist/ita.cjs");
const sources = ["src/core", "src/office", "src/desk", "src/node", "src/web", "templates", "examples"];

function isStale() {
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return files.some((file) => statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs > built);
}

if (isStale()) execFileSync(process.execPath, ["src/build/build.mjs"], { cwd: root, stdio: ["ignore", 2, 2] });
createRequire(import.meta.url)(program);
