/** The check sums of bytes 0 to 255, from which that of any content follows. */
const table = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/**
 * Stands for pizzip's own CRC-32, whose table is written out: bytes, or a text of a letter a byte. The build puts this in
 * its place (see src/build/add-in-lean.mjs).
 */
module.exports = (content, before = 0) => {
  if (!content?.length) return 0;
  let sum = ~before;
  for (let at = 0; at < content.length; at += 1) {
    const byte = typeof content === "string" ? content.charCodeAt(at) : content[at];
    sum = (sum >>> 8) ^ table[(sum ^ byte) & 255];
  }
  return ~sum;
};
