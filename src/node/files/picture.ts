import jpeg from "jpeg-js";
import { readFile, stat } from "node:fs/promises";
import { PNG } from "pngjs";
import { pictureLimits, readPicture, type Picture, type PictureFault } from "../../core";

/** Millions of pixels that are taken apart in memory at once. */
const mostMegapixels = 120;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, how solid it is. */
  readonly data: Uint8Array;
}

function decode({ bytes, type }: Picture): Pixels {
  if (type === "png") return PNG.sync.read(Buffer.from(bytes));
  return jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1536, maxResolutionInMP: mostMegapixels });
}

/** A picture turned by quarters to the right. */
function turned({ width, height, data }: Pixels, turns: number): Pixels {
  if (turns === 0) return { width, height, data };
  const [newWidth, newHeight] = turns % 2 === 1 ? [height, width] : [width, height];
  const fresh = new Uint8Array(data.length);
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const [fromX, fromY] =
        turns === 1 ? [y, height - 1 - x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
      const [from, to] = [(fromY * width + fromX) * 4, (y * newWidth + x) * 4];
      for (let part = 0; part < 4; part++) fresh[to + part] = data[from + part] ?? 0;
    }
  }
  return { width: newWidth, height: newHeight, data: fresh };
}

/** A smaller picture, each pixel the mean of those it stands for: fine print does not flicker. */
function shrunk({ width, height, data }: Pixels, pixels: number): Pixels {
  const scale = Math.min(1, pixels / Math.max(width, height));
  if (scale === 1) return { width, height, data };
  const [newWidth, newHeight] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const fresh = new Uint8Array(newWidth * newHeight * 4);
  for (let y = 0; y < newHeight; y++) {
    const [top, bottom] = [Math.floor((y * height) / newHeight), Math.ceil(((y + 1) * height) / newHeight)];
    for (let x = 0; x < newWidth; x++) {
      const [left, right] = [Math.floor((x * width) / newWidth), Math.ceil(((x + 1) * width) / newWidth)];
      const sums = [0, 0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          const from = (row * width + column) * 4;
          for (let part = 0; part < 4; part++) sums[part] = (sums[part] ?? 0) + (data[from + part] ?? 0);
        }
      }
      const count = (bottom - top) * (right - left);
      for (let part = 0; part < 4; part++) fresh[(y * newWidth + x) * 4 + part] = Math.round((sums[part] ?? 0) / count);
    }
  }
  return { width: newWidth, height: newHeight, data: fresh };
}

const isSolid = ({ data }: Pixels): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
};

/** A photograph as JPEG, what lets the paper show through as PNG. */
function encode(pixels: Pixels, type: Picture["type"]): Uint8Array {
  if (type === "jpeg" || (isSolid(pixels) && pixels.data.length > pictureLimits.wellPacked)) {
    return new Uint8Array(jpeg.encode({ ...pixels, data: Buffer.from(pixels.data) }, pictureLimits.quality * 100).data);
  }
  const png = new PNG({ width: pixels.width, height: pixels.height });
  png.data = Buffer.from(pixels.data);
  return new Uint8Array(PNG.sync.write(png));
}

/** A picture upright and no larger than `pixels` on its longer side. */
export function smallerPicture(bytes: Uint8Array, pixels: number): Uint8Array | PictureFault {
  const picture = readPicture(bytes);
  if (picture === null) return "unreadable";
  const { width, height, turns, type } = picture;
  if (width * height > mostMegapixels * 1e6) return "too-large";
  const isRight = Math.max(width, height) <= pixels && turns === 0 && bytes.length <= pictureLimits.wellPacked;
  try {
    const decoded = decode(picture);
    return isRight ? bytes : encode(turned(shrunk(decoded, pixels), turns), type);
  } catch {
    return "unreadable";
  }
}

/** The picture at a path, made small enough for a paper. */
export async function pictureAt(path: string, pixels: number): Promise<Uint8Array | PictureFault> {
  const { size } = await stat(path);
  if (size > pictureLimits.bytes) return "too-large";
  return smallerPicture(await readFile(path), pixels);
}
