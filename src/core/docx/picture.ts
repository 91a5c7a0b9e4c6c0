/** A picture that a shell hands in. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: "png" | "jpeg";
  /** In pixels, as it is shown: one that was taken upright by a turned camera is upright here. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns to the right that show it upright; 0 for most. */
  readonly turns: number;
}

const pngSign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const u16 = (bytes: Uint8Array, at: number, little = false): number => {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return little ? first + second * 256 : first * 256 + second;
};
/** Four bytes as a number, the highest first or last; 0 behind the end. */
export const u32 = (bytes: Uint8Array, at: number, little = false): number =>
  little ? u16(bytes, at, true) + u16(bytes, at + 2, true) * 65536 : u16(bytes, at) * 65536 + u16(bytes, at + 2);
/** Bytes as letters of one byte each. */
export const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.slice(at, at + length));

/** By the number that a camera writes (TIFF 6.0, tag 274): quarter turns; mirrored pictures are taken as not mirrored. */
const turnsOf: Readonly<Record<number, number>> = { 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 };

/** The quarter turns that an Exif segment asks for. */
function exifTurns(bytes: Uint8Array, at: number): number {
  if (latin(bytes, at, 4) !== "Exif") return 0;
  const tiff = at + 6;
  const little = latin(bytes, tiff, 2) === "II";
  const list = tiff + u32(bytes, tiff + 4, little);
  const count = u16(bytes, list, little);
  for (let index = 0; index < Math.min(count, 100); index++) {
    const entry = list + 2 + index * 12;
    if (u16(bytes, entry, little) === 274) return turnsOf[u16(bytes, entry + 8, little)] ?? 0;
  }
  return 0;
}

function readJpeg(bytes: Uint8Array): Picture | null {
  let turns = 0;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xe1) turns = exifTurns(bytes, at + 4) || turns;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [u16(bytes, at + 5), u16(bytes, at + 7)];
      if (width === 0 || height === 0) return null;
      const isTurned = turns % 2 === 1;
      return { bytes, type: "jpeg", turns, width: isTurned ? height : width, height: isTurned ? width : height };
    }
    at += 2 + u16(bytes, at + 2);
  }
  return null;
}

/** A PNG or JPEG by its own bytes; null where it is neither, or cut off before its size. */
export function readPicture(bytes: Uint8Array): Picture | null {
  if (pngSign.every((byte, at) => bytes[at] === byte)) {
    const [width, height] = [u32(bytes, 16), u32(bytes, 20)];
    const isWhole = latin(bytes, 12, 4) === "IHDR" && width > 0 && height > 0;
    return isWhole ? { bytes, type: "png", width, height, turns: 0 } : null;
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? readJpeg(bytes) : null;
}

/** The largest size in a box that keeps a picture's shape, in the unit of the box. */
export function fitted(
  picture: Pick<Picture, "width" | "height">,
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(width / picture.width, height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}
