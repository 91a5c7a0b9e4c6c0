import type { NamedFile } from "../../core";

/** Files that a person chose or dropped, with their bytes. */
export function readFiles(files: Iterable<File>): Promise<readonly NamedFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** A text on one line, cut where it is longer than a person reads at a glance. */
export function glance(text: string, most = 160): string {
  const line = text.replace(/\s*\n\s*/g, " / ").trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
