import type { Environment } from "../core";
import { Desk } from "../desk";
import { defaultTemplates } from "./default-templates";
import { fileStore, type FileStoreOptions } from "./files/store";
import { office } from "./office";

/** The desk over a workbook on this machine's disk. */
export function deskOf(options: FileStoreOptions, clock: () => Environment): Desk {
  return new Desk({ store: fileStore(options), office, clock, templates: defaultTemplates });
}
