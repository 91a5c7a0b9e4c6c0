import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { openDocx } from "../../core";
import { FileProblem } from "../../office";
import { writeWhole } from "../files/write";
import { thaiDocument, titleOfFile, type PdfWish } from "./fodt";
import { bookmarkPages, fontsIn } from "./pages";
import { searchable } from "./text-layer";

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

const on = { type: "boolean", value: "true" } as const;

/** Marked up for readers aloud, with an outline, its title in the window, and pages that bookmarks lead to. */
const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: on,
  ExportBookmarks: on,
  DisplayPDFDocumentTitle: on,
  ExportBookmarksToPDFDestination: on,
  EmbedStandardFonts: on,
})}`;

/** A PDF that was made, and the pages of what was asked for. */
export interface MadePdf {
  readonly path: string;
  /** From 1, by the marks of the wish. */
  readonly pages: ReadonlyMap<string, number>;
  /** The names of the fonts that it carries. */
  readonly fonts: readonly string[];
}

export interface PdfOptions extends Partial<Pick<PdfWish, "title" | "marks">> {
  /** The name of the PDF, beside the document. Default: the document's. */
  readonly name?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the work: nothing is written then. */
  readonly signal?: AbortSignal;
}

/** A profile in which the figures of references to pages are Thai too: they go by the locale, not by the language of the text. */
const thaiProfile =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>th-TH</value>' +
  "</prop></item></oor:items>";

function hasThaiNumbers(docx: Uint8Array): boolean {
  const xml = openDocx(docx)?.file("word/document.xml")?.asText() ?? "";
  return /<w:pgNumType\b[^>]*w:fmt="thaiNumbers"/.test(xml);
}

/**
 * Turns a .docx or .xlsx into a PDF beside it, whole or not at all. A paper goes by way of the format that LibreOffice
 * writes as text, in which its language, page numbers and title are set right. A profile of its own keeps an open
 * LibreOffice out of it. Throws `FileProblem` where LibreOffice gives no PDF.
 */
export async function toPdf(office: string, path: string, options: PdfOptions = {}): Promise<MadePdf> {
  const { title = titleOfFile(path), marks = [], environment: env = process.env } = options;
  const folder = await mkdtemp(join(tmpdir(), "ita-office-"));
  const convert = async (to: string, source: string): Promise<string> => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)(office, [profile, "--headless", "--convert-to", to, "--outdir", folder, source], {
      timeout: 180_000,
      env,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return join(folder, `${basename(source, extname(source))}.${to.replace(/:.*/s, "")}`);
  };
  try {
    let source = path;
    if (/\.docx$/i.test(path)) {
      const wish = { title, marks, thaiNumbers: hasThaiNumbers(await readFile(path)) };
      await mkdir(join(folder, "profile", "user"), { recursive: true });
      await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), thaiProfile);
      source = await convert("fodt", path);
      await writeFile(source, thaiDocument(await readFile(source, "utf8"), wish));
    }
    const bytes = searchable(await readFile(await convert(source === path ? "pdf" : filter, source)));
    options.signal?.throwIfAborted();
    const made = join(dirname(path), options.name ?? `${basename(path, extname(path))}.pdf`);
    await writeWhole(made, bytes);
    return { path: made, pages: marks.length === 0 ? new Map() : bookmarkPages(bytes), fonts: fontsIn(bytes) };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem("file.no-pdf", "", path, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
