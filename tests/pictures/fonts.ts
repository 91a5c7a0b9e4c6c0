import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The fonts in which papers are looked at. Servers have no TH Sarabun, the font of official papers; Laksaman has its
 * shapes in Latin proportions, half as large again (its own package gives TH Sarabun as 0.66 of it). A paper must hold
 * in both: in the size in which an office prints it, and in the stand-in that a machine without the font takes.
 */
export const papersFonts = ["sarabun", "stand-in"] as const;
export type PapersFont = (typeof papersFonts)[number];

const installed = "/usr/share/fonts/truetype/tlwg";
const shapes = "Laksaman";
/** As long as `shapes`: it is written over that name inside the font. */
const scaledName = "SarabunN";
const share = 0.66;

/** The offset and length of a table of a TrueType font. */
function tableOf(font: Buffer, tag: string): { offset: number; length: number } {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString("latin1", at, at + 4) !== tag) continue;
    return { offset: font.readUInt32BE(at + 8), length: font.readUInt32BE(at + 12) };
  }
  throw new Error(`no table ${tag} in the font`);
}

/** The font under another name and smaller: more units make up the same em. */
function scaled(source: Buffer): Buffer {
  const font = Buffer.from(source);
  const unitsPerEm = tableOf(font, "head").offset + 18;
  font.writeUInt16BE(Math.round(font.readUInt16BE(unitsPerEm) / share), unitsPerEm);
  const { offset, length } = tableOf(font, "name");
  const names = font.subarray(offset, offset + length);
  const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
  for (const [from, to] of [
    [Buffer.from(shapes, "latin1"), Buffer.from(scaledName, "latin1")],
    [utf16(shapes), utf16(scaledName)],
  ] as const) {
    for (let at = names.indexOf(from); at >= 0; at = names.indexOf(from, at + 1)) to.copy(names, at);
  }
  return font;
}

/** Writes a font configuration into a folder, with the scaled fonts where it asks for them, and answers its path. */
export function fontConfiguration(font: PapersFont, folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (font === "sarabun") {
    const files = readdirSync(installed).filter((name) => name.startsWith(shapes) && name.endsWith(".ttf"));
    for (const name of files) writeFileSync(join(folder, name), scaled(readFileSync(join(installed, name))));
  }
  const family = font === "sarabun" ? scaledName : shapes;
  const alias = (name: string): string =>
    `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`;
  const path = join(folder, "fonts.conf");
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir>` +
      `${alias("TH Sarabun New")}${alias("TH SarabunPSK")}</fontconfig>`,
  );
  return path;
}
