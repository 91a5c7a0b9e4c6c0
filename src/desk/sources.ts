import { readDocxBlocks, readSheetBlocks, type NamedFile, type SourceDocument } from "../core";
import { FileProblem, type Office } from "../office";

/** A paper or spreadsheet of last year as blocks. Rejects with the `FileProblem` that names the file. */
export async function readSource({ name, bytes }: NamedFile, office: Office): Promise<SourceDocument> {
  try {
    if (office.inspectFile(bytes) === "xlsx")
      return readSheetBlocks(await office.readWorkbook(bytes), name, office.readShading(bytes));
    office.requireDocx(bytes);
    const document = readDocxBlocks(bytes, name);
    if (document === null) throw new FileProblem("file.broken", "", name);
    return document;
  } catch (error) {
    throw error instanceof FileProblem ? error.of(name) : error;
  }
}
