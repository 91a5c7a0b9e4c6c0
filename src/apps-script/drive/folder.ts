import { messageOf, type Journal } from "../problem";
import { recall, remember } from "../store";
import { drive, isMissing, mimeTypes } from "./service";

const folderName = "เอกสาร ITA";
const key = "folder";

/** Any other failure than that the folder is gone is no reason to make a second one. */
function isThere(id: string): boolean {
  try {
    return drive().Files.get(id, { fields: "id,trashed" }).trashed !== true;
  } catch (thrown) {
    if (isMissing(messageOf(thrown))) return false;
    throw thrown;
  }
}

/**
 * The id of the person's own folder for papers, made at first use. The folder that the spreadsheet lies in is out of
 * reach with the narrow permission that the add-in asks for.
 */
export function folderId(journal: Journal): string {
  const known = recall("person", key);
  if (known !== null && isThere(known)) return known;
  journal.sending(`สร้างโฟลเดอร์ “${folderName}” ในไดรฟ์`);
  const { id } = drive().Files.create({ name: folderName, mimeType: mimeTypes.folder });
  if (id === undefined) throw new Error("Drive gave no id for the folder");
  journal.done(`สร้างโฟลเดอร์ “${folderName}” ในไดรฟ์แล้ว`);
  remember("person", key, id);
  return id;
}
