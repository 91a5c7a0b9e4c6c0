// Leaves parts of libraries out of the add-in that no call of it reaches: every run loads and parses the whole script.
import { readFile } from "node:fs/promises";

/** What is left out, and why nothing misses it. */
const unused = [
  // The names of HTML's characters; a .docx is XML, which has five.
  { path: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/, contents: onlyXmlEntities },
];

function onlyXmlEntities(text) {
  const start = text.indexOf("exports.HTML_ENTITIES");
  if (start < 0 || !text.includes("exports.XML_ENTITIES")) throw new Error("xmldom's entities are not what they were");
  return `${text.slice(0, start)}exports.HTML_ENTITIES = exports.XML_ENTITIES;\nexports.entityMap = exports.HTML_ENTITIES;\n`;
}

/** The plugin of esbuild that leaves them out. */
export const leaveOutUnused = {
  name: "leave-out-unused",
  setup(build) {
    for (const { path, contents } of unused) {
      build.onLoad({ filter: path }, async (args) => ({
        contents: contents(await readFile(args.path, "utf8")),
        loader: "js",
      }));
    }
  },
};
