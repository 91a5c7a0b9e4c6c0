import { recall, remember } from "../store";
import { drive, mimeTypes } from "./service";

const folderName = "เอกสาร ITA";
const key = "folder";

/** A folder that can no longer be reached counts as gone: it was deleted, or belongs to another account. */
function isThere(id: string): boolean {
  try {
    return drive().Files.get(id, { fields: "id,trashed" }).trashed !== true;
  } catch {
    return false;
  }
}

/**
 * The id of the person's own folder for papers, made at first use. The folder that the spreadsheet lies in is out of
 * reach with the narrow permission that the add-in asks for.
 */
export function folderId(): string {
  const known = recall("person", key);
  if (known !== null && isThere(known)) return known;
  const { id } = drive().Files.create({ name: folderName, mimeType: mimeTypes.folder });
  if (id === undefined) throw new Error("Drive gave no id for the folder");
  remember("person", key, id);
  return id;
}
