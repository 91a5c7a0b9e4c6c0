import { qrLibrary } from "./library";
import { squarePng } from "./png";
import type { QrCode } from "./qr-maker";

/** A QR code as a picture, with how large it has to be printed. */
export interface QrPicture {
  readonly png: Uint8Array;
  /** Its side on paper, in millimetres. */
  readonly side: number;
}

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const quiet = 4;
/** Pixels a module: enough that editors which smooth pictures leave its edges sharp. */
const pixels = 6;
/** Millimetres a module, so that a telephone reads it from a copy too; the whole is never larger than its column. */
const module = 0.42;
const [smallest, largest] = [18, 30];
/** Longer addresses get less correction: a finer pattern is harder to read than a damaged one. */
const long = 150;

/** The QR code of an address; null where it is longer than any code holds (2,953 bytes). */
export function qrPicture(address: string): QrPicture | null {
  const code = codeOf(address);
  if (code === null) return null;
  const side = code.size + 2 * quiet;
  const isDark = (row: number, column: number): boolean =>
    code.get(Math.floor(column / pixels) - quiet, Math.floor(row / pixels) - quiet);
  return { png: squarePng(side * pixels, isDark, pixels), side: Math.min(largest, Math.max(smallest, side * module)) };
}

function codeOf(address: string): QrCode | null {
  const { generate, correction, mode } = qrLibrary();
  try {
    const text = address.replace(/[^ -~]+/g, encodeURIComponent);
    return generate(text, {
      minCorrectionLevel: text.length > long ? correction.L : correction.M,
      // Nothing else is left in the text, and its further ways are slower to weigh.
      modes: [mode.numeric, mode.alphaNumeric, mode.ascii],
    });
  } catch {
    return null;
  }
}
