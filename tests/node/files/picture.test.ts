import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import jpeg from "jpeg-js";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { readPicture } from "../../../src/core/docx/picture";
import { smallerPicture } from "../../../src/node/files/picture";
import { fileStore } from "../../../src/node/files/store";

/** Left half red, right half blue. */
function pixels(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at++) data.set(at % width < width / 2 ? [255, 0, 0] : [0, 0, 255], at * 4);
  return data;
}

function photo(width: number, height: number): Uint8Array {
  return new Uint8Array(jpeg.encode({ width, height, data: pixels(width, height) }, 90).data);
}

/** The same with the turn that a camera writes behind its first two bytes. */
function taken(orientation: number, bytes: Uint8Array): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const exif = [...Buffer.from("Exif\0\0", "latin1"), ...tiff];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...bytes.slice(2)]);
}

function drawing(width: number, height: number, alpha = 255): Uint8Array {
  const png = new PNG({ width, height });
  png.data = pixels(width, height);
  png.data[3] = alpha;
  return new Uint8Array(PNG.sync.write(png));
}

const sizeOf = (bytes: unknown) => {
  const picture = bytes instanceof Uint8Array ? readPicture(bytes) : null;
  return picture === null ? bytes : [picture.type, picture.width, picture.height, picture.turns];
};

describe("a picture for a paper", () => {
  test.each([
    ["a large photograph is scaled down", photo(900, 300), ["jpeg", 300, 100, 0]],
    ["a small one stays byte for byte", photo(120, 90), ["jpeg", 120, 90, 0]],
    ["one that was taken upright is turned", taken(6, photo(400, 200)), ["jpeg", 150, 300, 0]],
    ["one that was taken upside down is turned", taken(3, photo(400, 200)), ["jpeg", 300, 150, 0]],
    ["what lets the paper show through stays so", drawing(600, 300, 0), ["png", 300, 150, 0]],
    ["a PNG stays a PNG", drawing(90, 90), ["png", 90, 90, 0]],
    ["a text is none", new Uint8Array(Buffer.from("no picture")), "unreadable"],
    ["half a photograph is none", photo(600, 300).slice(0, 700), "unreadable"],
    ["an empty file is none", new Uint8Array(), "unreadable"],
  ])("%s", (_, bytes, expected) => {
    expect(sizeOf(smallerPicture(bytes, 300))).toEqual(expected);
  });

  test("turned a quarter to the right has on top what was on the left", () => {
    const made = smallerPicture(taken(6, photo(40, 20)), 300);
    const { data, width, height } = jpeg.decode(made as Uint8Array, { useTArray: true });
    const [top, bottom] = [data[(2 * width + 2) * 4] ?? 0, data[((height - 2) * width + 2) * 4] ?? 255];
    expect([top > 200, bottom < 60]).toEqual([true, true]);
  });

  test("is read as it stands where its size is told", () => {
    expect(sizeOf(taken(8, photo(40, 20)))).toEqual(["jpeg", 20, 40, 3]);
  });
});

describe("pictures beside a workbook", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ita-pictures-"));
    mkdirSync(join(folder, "งาน", "ภาพ"), { recursive: true });
    writeFileSync(join(folder, "งาน", "ภาพ", "อบรม.jpg"), photo(90, 60));
    writeFileSync(join(folder, "นอก.jpg"), photo(90, 60));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["ภาพ/อบรม.jpg", ["jpeg", 90, 60, 0]],
    ["ภาพ\\อบรม.jpg", ["jpeg", 90, 60, 0]],
    ["อบรม.jpg", "missing"],
    ["../นอก.jpg", "missing"],
    ["/etc/hostname", "missing"],
    ["", "missing"],
  ])("%s", async (name, expected) => {
    const store = fileStore({ path: join(folder, "งาน", "ita.xlsx") });
    expect(sizeOf(await store.picture(name, 300))).toEqual(expected);
  });
});
