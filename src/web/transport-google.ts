import { googleFault } from "./fault-text";
import type { Transport } from "./transport-type";

/** What the page uses of google.script.run: the add-in's functions by name, after the handlers are set. */
export interface GoogleRun {
  withSuccessHandler(handler: (answer: unknown) => void): GoogleRun;
  withFailureHandler(handler: (error: unknown) => void): GoogleRun;
}

interface Host {
  readonly google: { readonly script: { readonly run: GoogleRun } };
}

/** The transport of the page in Google Sheets. */
export function sheetsTransport(host: Window): Transport {
  return googleTransport((host as unknown as Host).google.script.run);
}

/** Calls the add-in's global function of the call's name. */
function googleTransport(run: GoogleRun): Transport {
  return (call, input) =>
    new Promise((resolve, reject) => {
      // A handler is called at most once, but for a run that Google drops it is never called: the page lets people stop waiting.
      const ready = run
        .withSuccessHandler((answer) => {
          resolve(answer as never);
        })
        .withFailureHandler((thrown) => {
          reject(googleFault(thrown));
        });
      const target = (ready as unknown as Record<string, unknown>)[call];
      if (typeof target !== "function") throw new Error("ส่วนเสริมรุ่นนี้ยังไม่มีคำสั่งนี้ โปรดใช้เมนู ITA แทน");
      target.call(ready, input);
    });
}
