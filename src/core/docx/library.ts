import type DocxtemplaterClass from "docxtemplater";
import type PizZipClass from "pizzip";
import type { QrMaker } from "./qr-maker";

// Loaded at first use: all top-level code runs at every call of a spreadsheet's script.
declare function require(id: string): unknown;

type Loaded<T> = T | { default: T };

function unwrap<T extends object>(loaded: Loaded<T>): T {
  return "default" in loaded ? loaded.default : loaded;
}

/** The template engine and the zip library it needs, loaded at first use. */
export function templateLibrary(): { Docxtemplater: typeof DocxtemplaterClass; PizZip: typeof PizZipClass } {
  return {
    Docxtemplater: unwrap(require("docxtemplater") as Loaded<typeof DocxtemplaterClass>),
    PizZip: unwrap(require("pizzip") as Loaded<typeof PizZipClass>),
  };
}

/** The maker of QR codes, loaded at first use. */
export function qrLibrary(): QrMaker {
  return unwrap(require("qrcode-generator") as Loaded<QrMaker>);
}
