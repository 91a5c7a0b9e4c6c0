// Writes docs/checks.md out of the definitions of the problems: node src/build/run.mjs src/build/docs.ts
import { writeFileSync } from "node:fs";
import { checksGuide } from "../core";

writeFileSync("docs/checks.md", checksGuide());
