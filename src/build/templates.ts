// Builds templates/*.docx and the list of their tags from readable sources: node src/build/run.mjs src/build/templates.ts
import { Document, Packer } from "docx";
import { writeFileSync } from "node:fs";
import PizZip from "pizzip";
import { tagReadme } from "../core";
import { templateSources } from "../../templates/source";
import { font } from "../../templates/source/parts";

// The builder stamps the time into the package; a fixed one keeps the same source byte for byte the same file.
const fixedTime = new Date(Date.UTC(2020, 0, 1));

function normalise(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const sorted = new PizZip();
  for (const name of Object.keys(zip.files).sort()) {
    const file = zip.files[name];
    if (!file || file.dir) continue;
    const isText = /\.(xml|rels)$/.test(name);
    const content = isText
      ? file.asText().replace(/(<dcterms:\w+[^>]*>)[^<]*/g, "$12020-01-01T00:00:00Z")
      : file.asBinary();
    sorted.file(name, content, { date: fixedTime, binary: !isText, createFolders: false });
  }
  return sorted.generate({ type: "uint8array", compression: "DEFLATE" });
}

async function main(): Promise<void> {
  const runStyle = { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font }, size: 32, sizeComplexScript: 32 };
  for (const [kind, sections] of Object.entries(templateSources)) {
    const document = new Document({
      creator: "ita-workbook",
      lastModifiedBy: "ita-workbook",
      title: kind,
      styles: { default: { document: { run: { ...runStyle, language: { value: "en-US", bidirectional: "th-TH" } } } } },
      sections: [...sections],
    });
    const bytes = normalise(await Packer.toBuffer(document));
    writeFileSync(`templates/${kind}.docx`, bytes);
    process.stdout.write(`templates/${kind}.docx ${bytes.length} bytes\n`);
  }
  writeFileSync("templates/README.md", tagReadme());
}

void main();
