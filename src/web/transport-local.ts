import type { Transport } from "./transport-type";

/** No connection to the server on this machine. */
export class Unreachable extends Error {}

/** Calls the server that gave the page; the run's secret stands behind the # of the address. */
export function localTransport(host: Window): Transport {
  return async (call, input) => {
    const response = await host
      .fetch(`/api/${call}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-ita-token": host.location.hash.slice(1) },
        body: JSON.stringify(input),
        credentials: "omit",
      })
      .catch(() => {
        throw new Unreachable();
      });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer as never;
    const message = (answer as { message?: unknown } | null)?.message;
    throw new Error(typeof message === "string" ? message : `HTTP ${response.status}`);
  };
}
