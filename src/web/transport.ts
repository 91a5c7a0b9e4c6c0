import type { Transport } from "./transport-type";
import { googleTransport, type GoogleRun } from "./transport-google";
import { localTransport } from "./transport-local";

interface Host {
  readonly google?: { readonly script?: { readonly run?: GoogleRun } };
}

/** The transport of the place where the page is open: Google Sheets, else the server on this machine. */
export function chooseTransport(host: Window): Transport {
  const run = (host as unknown as Host).google?.script?.run;
  return run === undefined ? localTransport(host) : googleTransport(run);
}
