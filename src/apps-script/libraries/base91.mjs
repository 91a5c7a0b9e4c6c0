// Bytes as printable text: 13 or 14 bits stand in two characters, so that the text is 23 % longer than the bytes where
// base64 is 33 %. Quotes and the backslash are no digits, so a text needs no escapes. The build writes the archive with it
// (plain JavaScript, which runs there as it stands), the script what it remembers; src/apps-script/archive.ts reads both.

/** The 91 digits: "#" to "~" without the backslash. */
const digit = (value) => String.fromCharCode(value + 35 + (value > 56 ? 1 : 0));

/** The text of some bytes. */
export function toBase91(bytes) {
  let text = "";
  let queue = 0;
  let bits = 0;
  for (const byte of bytes) {
    queue |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const is13 = (queue & 8191) > 88;
    const value = queue & (is13 ? 8191 : 16383);
    queue >>= is13 ? 13 : 14;
    bits -= is13 ? 13 : 14;
    text += digit(value % 91) + digit(Math.floor(value / 91));
  }
  if (bits > 0) text += digit(queue % 91) + (bits > 7 || queue > 90 ? digit(Math.floor(queue / 91)) : "");
  return text;
}
