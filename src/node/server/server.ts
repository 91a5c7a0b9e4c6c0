import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toWire, type Environment } from "../../core";
import { mostBodyBytes, readBody } from "./body";
import { Books } from "./books";
import { answerer, outOfTurn } from "./calls";
import { routeOf } from "./guard";
import { pageHeaders } from "./page-file";
import { faultOf } from "./problem";

export interface ServerOptions {
  /** The workbook to begin with; null: the person chooses. */
  readonly file: string | null;
  /** Whose workbooks are offered first. */
  readonly folder: string;
  /** The whole page. */
  readonly page: string;
  /** 0: a free one. */
  readonly port: number;
  readonly clock: () => Environment;
  /** Told of faults of the program itself. */
  readonly log: (line: string) => void;
  /** The longest body of a call. Default: that of the largest file. */
  readonly mostBody?: number;
}

export interface RunningServer {
  /** The address to open, with the run's token behind the #, which browsers send to nobody. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** Lets the call that runs finish, then closes. */
  readonly close: () => Promise<void>;
}

const always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { ...always, ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

const sendData = (response: ServerResponse, status: number, value: unknown): void => {
  send(response, status, { "content-type": "application/json; charset=utf-8" }, toWire(value));
};

/** Runs one call after another: two writes at once would each keep the other's result as its backup. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Tells when whoever asked hangs up before the answer. */
function hangUp(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** Starts the local page's server on 127.0.0.1. Rejects where the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { page, port, clock, log } = options;
  const token = randomBytes(24).toString("base64url");
  const answer = answerer(new Books(options.folder, clock), options.file);
  const turn = inTurn();
  const headers = pageHeaders(page);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const route = routeOf(request, (server.address() as AddressInfo).port, token);
      if (route.kind === "page") {
        send(response, 200, headers, page);
        return;
      }
      const body = await readBody(request, options.mostBody ?? mostBodyBytes);
      const signal = hangUp(response);
      const work = (): Promise<unknown> => answer(route.call, body, signal);
      sendData(response, 200, await (outOfTurn.has(route.call) ? work() : turn(work)));
    } catch (error) {
      const { status, ...fault } = faultOf(error);
      if (status === 500) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      // What is left of a refused body is not read.
      if (!request.complete) response.setHeader("connection", "close");
      sendData(response, status, fault);
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1" }, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    await turn(() => Promise.resolve());
    const closed = new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 500).unref();
    await closed;
  };
  return { address: `http://127.0.0.1:${bound}/#${token}`, port: bound, token, close };
}
