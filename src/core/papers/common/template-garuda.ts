import { ImageRun } from "docx";
import { crc32, deflateSync } from "node:zlib";

const shade = 0x80;
const paper = 0xff;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** A grey frame around nothing, as a PNG of 8-bit greys. Stored uncompressed, so that every zlib writes the same bytes. */
function framePng(pixels: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.writeUInt8(8, 8);
  const width = Math.ceil(pixels / 32);
  const isEdge = (at: number): boolean => at < width || at >= pixels - width;
  const rows = Array.from({ length: pixels }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: pixels }, (__, x) => (isEdge(x) || isEdge(y) ? shade : paper))]),
  );
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * The place of the Garuda emblem: an empty frame of the official height that the office replaces once in its own
 * template. In line with the text, since other editors lose floating pictures.
 */
export const garuda = (centimetres: number): ImageRun =>
  place(centimetres, 96, "ที่วางตราครุฑ เปลี่ยนเป็นรูปตราครุฑของหน่วยงาน");

/** The place of the office's emblem on a cover, of the height that it has on an announcement. */
export const coverEmblem = (): ImageRun => place(3, 24, "ที่วางตราบนปก เปลี่ยนเป็นรูปตราของหน่วยงาน");

function place(centimetres: number, pixels: number, description: string): ImageRun {
  const side = (centimetres / 2.54) * 96;
  return new ImageRun({
    type: "png",
    data: framePng(pixels),
    transformation: { width: side, height: side },
    altText: { name: "ตราครุฑ", title: "ตราครุฑ", description },
  });
}
