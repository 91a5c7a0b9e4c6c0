#!/usr/bin/env node
// The command `ita` in a checkout: builds dist/ita.cjs where it is missing, then runs it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `${root}dist/ita.cjs`;
if (!existsSync(program)) execFileSync(process.execPath, ["src/build/build.mjs"], { cwd: root, stdio: "inherit" });
createRequire(import.meta.url)(program);
