// Plain deflate as short as zopfli makes it: `deflateRaw(bytes)` answers a promise of the packed bytes.
// The library, compiled by emscripten, takes over how the process ends on errors as it loads; that is given back.
const events = ["uncaughtException", "unhandledRejection"];
const before = new Map(events.map((event) => [event, process.listeners(event)]));
const { default: zopfli } = await import("@gfx/zopfli");
for (const [event, own] of before) {
  for (const listener of process.listeners(event)) if (!own.includes(listener)) process.off(event, listener);
}

/** One round: fifteen take 12 s of processor time for 150 bytes more. */
export const deflateRaw = (bytes) => zopfli.deflateAsync(bytes, { numiterations: 1 });
