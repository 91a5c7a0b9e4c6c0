import { readDocxBlocks, readSheetBlocks, type NamedFile, type Source } from "../core";
import { FileProblem, type Office } from "../office";

/** A paper or spreadsheet of last year as blocks. Rejects with the `FileProblem` that names the file. */
export async function readSource({ name, bytes }: NamedFile, office: Office): Promise<Source> {
  try {
    if (office.inspectFile(bytes) === "xlsx")
      return readSheetBlocks(
        await office.readWorkbook(bytes),
        name,
        office.readShading(bytes),
        office.readUnseen(bytes),
      );
    office.requireDocx(bytes);
    const source = readDocxBlocks(bytes, name);
    if (source === null) throw new FileProblem("file.broken", "", name);
    return source;
  } catch (error) {
    throw error instanceof FileProblem ? error.of(name) : error;
  }
}
