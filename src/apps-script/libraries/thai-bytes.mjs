// Thai texts in a byte a letter, as TIS-620 has them: a letter of UTF-8's three bytes packs a sixth worse, for deflate
// codes each byte by itself. The build writes the texts of the archive so (plain JavaScript, which runs there as it
// stands); src/apps-script/archive.ts reads them.

/** Begins what is neither ASCII nor Thai: four digits of base 16 follow, a unit of UTF-16. */
const escape = "\u007f";

/** The bytes of a text: ASCII as it is, U+0E00 to U+0E7F as 80 to FF, any other unit behind the escape. */
export function toThaiBytes(text) {
  const letters = text.replace(/[^\0-\u007e\u0e00-\u0e7f]/g, (unit) => {
    return escape + unit.charCodeAt(0).toString(16).padStart(4, "0");
  });
  return Uint8Array.from(letters, (letter) => (letter.charCodeAt(0) % 0x80) | (letter > "\u007f" ? 0x80 : 0));
}
