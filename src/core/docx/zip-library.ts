import type PizZipClass from "pizzip";

// Loaded at first use: all top-level code runs at every call of a spreadsheet's script.
declare function require(id: string): unknown;

/** What a library gives: itself, or itself as the default of a module. */
export type Loaded<T> = T | { default: T };

export function unwrap<T extends object>(loaded: Loaded<T>): T {
  return "default" in loaded ? loaded.default : loaded;
}

/** The zip library, loaded at first use: apart from the template engine, since a page that only reads papers has none. */
export function zipLibrary(): { PizZip: typeof PizZipClass } {
  return { PizZip: unwrap(require("pizzip") as Loaded<typeof PizZipClass>) };
}
