import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import type { DocxPackage } from "./package";
import { latin, readPicture, u32 } from "./picture";
import { crc32 } from "./png";
import { templateBrokenPicture } from "./problems";

const pictureName = /\/media\/[^/]+\.(?:png|jpe?g)$/i;
/** How the other sorts of pictures begin that programs show whatever their file is called. */
const others = ["GIF8", "BM", "RIFF", "II*", "MM"];

/** Every chunk that a picture needs is there as it was written (PNG 3rd edition, 5.3), up to its end. */
function isWholePng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + u32(bytes, at);
    if (end + 4 > bytes.length) return false;
    const type = latin(bytes, at + 4, 4);
    // A name in capitals: without this chunk no program shows the picture.
    const isNeeded = /^[A-Z]/.test(type);
    if (isNeeded && u32(bytes, end) !== crc32(bytes.subarray(at + 4, end))) return false;
    if (type === "IEND") return true;
    at = end + 4;
  }
  return false;
}

/** The mark of the end of a JPEG stands in its second half: the small picture inside of one has an end too. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 1; at > bytes.length / 2; at--) {
    if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return true;
  }
  return false;
}

/** Whether programs can show a picture; one of a sort that is not read here counts as whole. */
function isWholePicture(bytes: Uint8Array): boolean {
  if (others.some((start) => latin(bytes, 0, start.length) === start)) return true;
  const picture = readPicture(bytes);
  if (picture === null) return false;
  return picture.type === "png" ? isWholePng(bytes) : isWholeJpeg(bytes);
}

/** The pictures of a template that its papers could not show. */
export function pictureFaults({ zip }: DocxPackage): readonly Problem[] {
  return Object.values(zip.files)
    .filter(({ name, dir }) => !dir && pictureName.test(name))
    .filter((file) => !isWholePicture(file.asUint8Array()))
    .map(({ name }) => problem(templateBrokenPicture, { found: name }));
}
