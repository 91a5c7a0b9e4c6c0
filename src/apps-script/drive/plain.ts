/** Bytes as the services take them: signed. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Bytes as the core takes them. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes);
}

const idInLink = /\/(?:d|folders)\/([-\w]{10,})|[?&]id=([-\w]{10,})/;

/** The id of a file out of its address, or an id itself; null where the text is neither. */
export function fileIdOf(text: string): string | null {
  const match = idInLink.exec(text);
  if (match !== null) return match[1] ?? match[2] ?? null;
  return /^[-\w]{20,}$/.test(text.trim()) ? text.trim() : null;
}
