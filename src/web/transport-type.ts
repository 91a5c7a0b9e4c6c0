import type { PageCall, PageCalls } from "../core";

/** Carries a call to the program behind the page, and its answer back. */
export type Transport = <C extends PageCall>(call: C, input: PageCalls[C]["input"]) => Promise<PageCalls[C]["answer"]>;
