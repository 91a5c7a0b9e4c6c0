// The standard templates in one archive: six .docx share most of their parts, and packed together take a quarter.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import PizZip from "pizzip";

const fixedTime = new Date(Date.UTC(2020, 0, 1));

/** The parts of every template, in the order of their files: `{kind, path, content}`, content as a binary string. */
function partsOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  return files.sort().flatMap((file) => {
    const zip = new PizZip(readFileSync(join(folder, file)));
    return Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map((part) => ({ kind: basename(file, ".docx"), path: part.name, content: part.asBinary() }));
  });
}

/**
 * The archive as base64: a zip with `index.json`, which gives each kind its paths with their numbers, and the parts by
 * number in one entry `parts`, each once. `src/apps-script/default-templates.ts` takes it apart.
 */
export function templateArchive(folder = "templates") {
  const numbers = new Map();
  const kinds = {};
  const parts = partsOf(folder);
  // Like parts beside each other pack best.
  const contents = [...parts]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map((part) => part.content);
  for (const content of contents) if (!numbers.has(content)) numbers.set(content, numbers.size);
  for (const { kind, path, content } of parts) (kinds[kind] ??= []).push([path, numbers.get(content)]);
  const lengths = [...numbers.keys()].map((content) => content.length);
  const zip = new PizZip();
  const options = { date: fixedTime, createFolders: false };
  zip.file("index.json", JSON.stringify({ lengths, kinds }), options);
  zip.file("parts", [...numbers.keys()].join(""), { ...options, binary: true });
  return zip.generate({ type: "base64", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
