// Builds dist/ita.cjs, the command for one machine, and the page that it serves: node src/build/build.mjs
import { build } from "esbuild";
import { buildPage } from "./page.mjs";

await build({
  entryPoints: ["src/node/main.ts"],
  outfile: "dist/ita.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  charset: "utf8",
  loader: { ".docx": "binary" },
  banner: { js: "#!/usr/bin/env node" },
  logLevel: "warning",
});
await buildPage();
