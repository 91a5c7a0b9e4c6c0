// Jest runs TypeScript through esbuild; type errors are the business of `npm run types`.
const { transformSync } = require("esbuild");

module.exports = {
  process(source, path) {
    if (path.endsWith(".docx")) {
      return { code: `module.exports = new Uint8Array(require("node:fs").readFileSync(${JSON.stringify(path)}));` };
    }
    if (path.endsWith(".txt"))
      return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(source)} };` };
    const loader = path.endsWith(".ts") ? "ts" : "js";
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      sourcefile: path,
      sourcemap: "external",
    });
    return { code, map };
  },
};
