import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fontConfiguration, type PapersFont } from "./fonts";

const tools = ["soffice", "pdftotext", "pdftoppm"];
const missing = tools.filter((tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).error !== undefined);

/** "" when papers can be turned into pictures here, else what to say when these tests are skipped. */
export const cannotLook =
  missing.length === 0 || process.env.CI === "true"
    ? ""
    : `ข้ามการทดสอบภาพ: ไม่มี ${missing.join(", ")} (Debian: apt-get install libreoffice-writer poppler-utils fonts-tlwg-laksaman)`;

/** Turns documents into PDFs in a folder, set in a font, all in one start of LibreOffice. */
export function toPdfs(files: readonly string[], folder: string, font: PapersFont): void {
  const profile = mkdtempSync(join(tmpdir(), "ita-profile-"));
  try {
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
    ];
    const fonts = fontConfiguration(font, join(profile, "fonts"));
    execFileSync("soffice", [...options, ...files], {
      stdio: "ignore",
      env: { ...process.env, FONTCONFIG_FILE: fonts },
      timeout: 300_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF. */
export function pageTexts(pdf: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  // What only holds words together on their line is no letter of theirs.
  return text
    .replace(/\u200d/g, "")
    .split("\f")
    .slice(0, -1);
}

/** Writes every page of a PDF as a PNG beside it. */
export function toPngs(pdf: string): void {
  execFileSync("pdftoppm", ["-r", "60", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
}

/** A page as grey values, row by row. */
export function greyPage(pdf: string, page: number): { width: number; height: number; values: Buffer } {
  const pgm = execFileSync("pdftoppm", ["-r", "40", "-gray", "-f", String(page), "-l", String(page), pdf], {
    maxBuffer: 1 << 28,
  });
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 40));
  if (!header) throw new Error(`no picture of page ${page} of ${basename(pdf)}`);
  return { width: Number(header[1]), height: Number(header[2]), values: pgm.subarray(header[0].length) };
}
