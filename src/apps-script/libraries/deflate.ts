import { deflateSync, inflateSync } from "fflate";

/**
 * What pizzip takes of its own library, in a sixth of its room: the build puts this in its place (see
 * src/build/add-in-lean.mjs).
 */
export function deflateRaw(content: Uint8Array, options: { readonly level: number }): Uint8Array {
  // Pizzip says -1 for "as is usual".
  const level = options.level < 0 ? 6 : (Math.min(options.level, 9) as 6);
  return deflateSync(content, { level });
}

/** Content of a deflated entry without a header. Throws where it is damaged. */
export function inflateRaw(content: Uint8Array): Uint8Array {
  return inflateSync(content);
}
