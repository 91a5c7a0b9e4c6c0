// Puts small modules of our own in the place of those that the add-in needs a corner of: every run loads and parses
// the whole script, and its room is bounded.
import { resolve } from "node:path";

/** What is asked for, and what is given in its place. */
const lean = new Map([
  // The reference library of deflate comes in 48 KB; fflate does the same in 8.
  ["pako/dist/pako.es5.min.js", "src/apps-script/libraries/deflate.ts"],
  // A whole DOM in 58 KB, of which docxtemplater reads the list of types and the relationships.
  ["@xmldom/xmldom", "src/apps-script/libraries/xml.ts"],
  // Docxtemplater checks the options that it is given; here they are always the same.
  ["./minizod.js", "src/apps-script/libraries/options.ts"],
  // Its table of 256 numbers follows from one of them.
  ["./crc32.js", "src/apps-script/libraries/crc32.cjs"],
  // The service hands over sheets, never a file that could be damaged.
  ["./file-faults", "src/apps-script/libraries/file-faults.ts"],
]);

/** The plugin of esbuild that exchanges them. Throws where nothing asks for one any more. */
export const leanLibraries = {
  name: "lean-libraries",
  setup({ onResolve, onEnd }) {
    const asked = new Set();
    onResolve({ filter: /^(?:(?:pako|@xmldom)\/|\.\/(?:(?:minizod|crc32)\.js|file-faults)$)/ }, ({ path }) => {
      const own = lean.get(path);
      if (own === undefined) return undefined;
      asked.add(path);
      return { path: resolve(own) };
    });
    onEnd(() => {
      const missing = [...lean.keys()].filter((path) => !asked.has(path));
      if (missing.length > 0) throw new Error(`${missing.join(", ")}: no library asks for it any more`);
    });
  },
};
