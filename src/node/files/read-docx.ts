import { readWhole } from "./read";
import { FileProblem } from "../../office";
import { office } from "../office";

/** The bytes of a template, or the `FileProblem` that names the file and says why it is none. */
export async function docxAt(path: string): Promise<Uint8Array> {
  const bytes = await readWhole(path);
  try {
    office.requireDocx(bytes);
    return bytes;
  } catch (error) {
    throw error instanceof FileProblem ? error.of(path) : error;
  }
}
