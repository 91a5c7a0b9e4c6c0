export function toThaiBytes(text: string): Uint8Array;
