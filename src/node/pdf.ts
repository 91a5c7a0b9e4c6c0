import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const commands = ["soffice", "libreoffice"];

/** The LibreOffice of this machine, or null. */
export function findOffice(): string | null {
  for (const command of commands) {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore", timeout: 60_000 });
      return command;
    } catch {
      // The next name may be there.
    }
  }
  return null;
}

/** Turns a .docx or .xlsx into a PDF beside it and answers its path. A profile of its own keeps an open LibreOffice out of it. */
export async function toPdf(
  office: string,
  path: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "ita-office-"));
  try {
    const folder = dirname(path);
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
    ];
    await promisify(execFile)(office, [...options, path], { timeout: 180_000, env: environment });
    return path.replace(/\.[^.]+$/, ".pdf");
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
