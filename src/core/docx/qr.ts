import { qrLibrary } from "./library";
import { squarePng } from "./png";

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
  const make = qrLibrary();
  const code = make(0, address.length > long ? "L" : "M");
  code.addData(address);
  try {
    code.make();
  } catch {
    return null;
  }
  const modules = code.getModuleCount();
  const side = modules + 2 * quiet;
  const isDark = (row: number, column: number): boolean => {
    const [y, x] = [Math.floor(row / pixels) - quiet, Math.floor(column / pixels) - quiet];
    return y >= 0 && x >= 0 && y < modules && x < modules && code.isDark(y, x);
  };
  return { png: squarePng(side * pixels, isDark, pixels), side: Math.min(largest, Math.max(smallest, side * module)) };
}
