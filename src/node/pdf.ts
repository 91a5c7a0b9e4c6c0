import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { writeWhole } from "./files/write";
import { FileProblem } from "../office";

/** Where LibreOffice is found: by its command, or where its installers for Windows and macOS put it. */
const commands = [
  "soffice",
  "libreoffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

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

/**
 * Turns a .docx or .xlsx into a PDF beside it, whole or not at all, and answers its path. A profile of its own keeps an
 * open LibreOffice out of it. Throws `FileProblem` where LibreOffice gives no PDF.
 */
export async function toPdf(
  office: string,
  path: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "ita-office-"));
  try {
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      profile,
    ];
    const name = basename(path, extname(path));
    const bytes = await promisify(execFile)(office, [...options, path], { timeout: 180_000, env: environment })
      .then(() => readFile(join(profile, `${name}.pdf`)))
      .catch((error: unknown) => {
        throw new FileProblem("file.no-pdf", "", path, { cause: error });
      });
    const made = path.replace(/\.[^.]+$/, ".pdf");
    await writeWhole(made, bytes);
    return made;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
