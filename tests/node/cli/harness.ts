import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { run } from "../../../src/node/cli";

/** A folder for a test file's own files, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ita-test-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly log: string;
}

/** Runs one command line as a person would and answers its exit code, results and messages. */
export async function ita(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const log: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), log: (line) => log.push(line) });
  return { code, out: out.join("\n"), log: log.join("\n") };
}

export const filesIn = (folder: string): string[] => readdirSync(folder).sort();
