import type DocxtemplaterClass from "docxtemplater";
import type PizZipClass from "pizzip";
import type { QrMaker } from "./qr-maker";
import { unwrap, zipLibrary, type Loaded } from "./zip-library";

// Loaded at first use: all top-level code runs at every call of a spreadsheet's script.
declare function require(id: string): unknown;

/** The template engine and the zip library it needs, loaded at first use. */
export function templateLibrary(): { Docxtemplater: typeof DocxtemplaterClass; PizZip: typeof PizZipClass } {
  return {
    Docxtemplater: unwrap(require("docxtemplater") as Loaded<typeof DocxtemplaterClass>),
    ...zipLibrary(),
  };
}

/** The maker of QR codes, loaded at first use. */
export function qrLibrary(): QrMaker {
  return unwrap(require("lean-qr") as Loaded<QrMaker>);
}
