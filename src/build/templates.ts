// Builds templates/*.docx, the list of their tags and the lists of kinds: node src/build/run.mjs src/build/templates.ts
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { paperKindList } from "../core";
import { builtTemplate, type TemplateSource } from "./built-template";
import { paperLists } from "./paper-lists";

async function main(): Promise<void> {
  for (const kind of paperKindList) {
    const source = (await import(`../core/papers/${kind}/template.ts`)) as TemplateSource;
    const bytes = await builtTemplate(kind, source);
    writeFileSync(`templates/${kind}.docx`, bytes);
    process.stdout.write(`templates/${kind}.docx ${bytes.length} bytes\n`);
  }
  for (const [path, make] of Object.entries(paperLists))
    writeFileSync(path, make(existsSync(path) ? readFileSync(path, "utf8") : ""));
}

void main();
