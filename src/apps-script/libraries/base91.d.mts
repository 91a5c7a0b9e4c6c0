/** The text of some bytes, which `fromBase91` of archive.ts reads. */
export function toBase91(bytes: Uint8Array): string;
