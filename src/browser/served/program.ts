import {
  fromWire,
  toWire,
  type DeskCall,
  type DeskReply,
  type DeskRequest,
  type ServerCall,
  type ServerCalls,
} from "../../core";
import { CallFault } from "../../web/desk/backend";
import { Unreachable } from "./unreachable";

interface Said {
  readonly message?: unknown;
  readonly code?: unknown;
}

/** The person hung up on the call. */
export class Stopped extends Error {}

/** The program that serves the page, as a tab asks it. */
export class Program {
  readonly #running = new Set<AbortController>();

  /** `token`: the secret of this run of the program. */
  constructor(private readonly token: string) {}

  server<C extends ServerCall>(call: C, input: ServerCalls[C]["input"]): Promise<ServerCalls[C]["answer"]> {
    return this.#ask(call, input) as Promise<ServerCalls[C]["answer"]>;
  }

  desk<C extends DeskCall>(call: C, request: DeskRequest<C>): Promise<DeskReply<C>> {
    return this.#stoppable(call, request) as Promise<DeskReply<C>>;
  }

  /** A call to the program itself that takes long: it can be hung up on. */
  long<C extends ServerCall>(call: C, input: ServerCalls[C]["input"]): Promise<ServerCalls[C]["answer"]> {
    return this.#stoppable(call, input) as Promise<ServerCalls[C]["answer"]>;
  }

  /** Hangs up on the calls that run: the program writes nothing for them. */
  stop(): void {
    for (const one of this.#running) one.abort();
  }

  async #stoppable(call: string, input: unknown): Promise<unknown> {
    const running = new AbortController();
    this.#running.add(running);
    try {
      return await this.#ask(call, input, running.signal);
    } finally {
      this.#running.delete(running);
    }
  }

  async #ask(call: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    const response = await fetch(`/api/${call}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-ita-token": this.token },
      body: toWire(input),
      credentials: "omit",
      ...(signal === undefined ? {} : { signal }),
    }).catch(() => {
      if (signal?.aborted === true) throw new Stopped();
      throw new Unreachable();
    });
    const answer = await response.text().then(fromWire, () => null);
    if (response.ok) return answer;
    const { message, code } = (answer ?? {}) as Said;
    throw new CallFault(
      typeof message === "string" ? message : `HTTP ${response.status}`,
      typeof code === "string" ? code : "",
    );
  }
}
