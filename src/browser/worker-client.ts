import type { DeskCall, DeskCalls } from "../core";
import { FileProblem, type FileProblemCode } from "../office";
import { CallFault } from "../web/desk/backend";
import type { Step, StoredFile, TakenBack } from "../desk";
import type { Fault, StoreCall, StoreCalls, ToPage, ToWorker } from "./messages";

/** What the page does for its worker. */
export type StoreOfPage = {
  readonly [C in StoreCall]: (input: StoreCalls[C]["input"]) => Promise<StoreCalls[C]["answer"]>;
};

/** A fault of a file, said by the page to its worker, or by the page itself. */
export class PageFileFault extends Error {
  readonly fault: Fault;

  constructor(code: FileProblemCode, detail = "") {
    super(new FileProblem(code, detail).message);
    this.fault = { message: this.message, code, detail };
  }
}

/** What ran was ended before its answer. */
export class Stopped extends Error {}

/** The worker that the program runs in; it is begun when it is first asked, and again after it was stopped. */
export class WorkerClient {
  #worker: Worker | null = null;
  #next = 0;
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();

  constructor(
    private readonly source: string,
    private readonly store: StoreOfPage,
  ) {}

  /** `version`: the one that the page shows; the answer brings the one that it shows from then on, "" for none. */
  call<C extends DeskCall>(
    call: C,
    input: DeskCalls[C]["input"],
    version: string,
  ): Promise<{ readonly answer: DeskCalls[C]["answer"]; readonly version: string }> {
    return this.#ask((id) => ({ type: "call", id, call, input, version })) as never;
  }

  /** Reads a workbook that the page is about to take; rejects where it is none. */
  open(file: StoredFile): Promise<void> {
    return this.#ask((id) => ({ type: "open", id, file })) as Promise<void>;
  }

  /** The bytes of a new workbook. */
  begin(what: "empty" | "demo", office: string): Promise<Uint8Array> {
    return this.#ask((id) => ({ type: "begin", id, what, office })) as Promise<Uint8Array>;
  }

  /** A workbook that somebody went on with, without what a step did. */
  takeBack({ before, made }: Step, now: Uint8Array): Promise<TakenBack> {
    return this.#ask((id) => ({ type: "takeBack", id, before, made, now })) as Promise<TakenBack>;
  }

  /** Ends what runs: whoever waits for it is told so by `Stopped`. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Stopped());
  }

  #ask(message: (id: number) => ToWorker): Promise<unknown> {
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#running().postMessage(message(id));
    });
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const url = URL.createObjectURL(new Blob([this.source], { type: "text/javascript" }));
    const worker = new Worker(url);
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
      this.#hear(worker, data);
    };
    worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.stop();
    };
    this.#worker = worker;
    return worker;
  }

  #hear(worker: Worker, message: ToPage): void {
    if (worker !== this.#worker) return;
    if (message.type === "ask") {
      const { id, call, input } = message;
      (this.store[call] as (input: unknown) => Promise<unknown>)(input).then(
        (answer) => {
          this.#reply(worker, { type: "reply", id, answer });
        },
        (thrown: unknown) => {
          const said = thrown instanceof Error ? thrown.message : String(thrown);
          const fault = thrown instanceof PageFileFault ? thrown.fault : { message: said };
          this.#reply(worker, { type: "refusal", id, fault });
        },
      );
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "answer") waiting?.resolve(message.answer);
    else waiting?.reject(new CallFault(message.fault.message, message.fault.code ?? ""));
  }

  #reply(worker: Worker, message: ToWorker): void {
    if (worker === this.#worker) worker.postMessage(message);
  }
}
