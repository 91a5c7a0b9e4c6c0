import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { openOffice, type Deflater, type Office } from "../office";
import { systemCode } from "./files/system-code";
import { excelizeFormulas } from "./formulas";

/** Node's zlib, at the level that programs write office files with. */
export const deflater: Deflater = {
  inflate: (packed, max) => {
    try {
      return inflateRawSync(packed, { maxOutputLength: max });
    } catch (error) {
      return systemCode(error) === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken";
    }
  },
  deflate: (content) => deflateRawSync(content, { level: 6 }),
  crc32: (content) => crc32(content),
};

/** Office files on this machine. */
export const office: Office = openOffice({ deflater, formulas: excelizeFormulas });
