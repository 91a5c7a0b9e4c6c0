import type { AllPageCalls, AnyPageCall } from "../core";

/** Carries a call to the program behind the page, and its answer back. */
export type Transport = <C extends AnyPageCall>(
  call: C,
  input: AllPageCalls[C]["input"],
) => Promise<AllPageCalls[C]["answer"]>;
