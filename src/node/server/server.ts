import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type PageCall, readPageInput, type Environment } from "../../core";
import { callTable, type CallTable } from "../../desk";
import { readJson } from "./body";
import { routeOf } from "./guard";
import { pageHeaders } from "./page-file";
import { Papers } from "./papers";
import { faultOf, PageFault } from "./problem";
import { openSession, type SessionOptions } from "./session";

export interface ServerOptions {
  readonly session: SessionOptions;
  /** The whole page. */
  readonly page: string;
  /** 0: a free one. */
  readonly port: number;
  readonly clock: () => Environment;
  /** Told of faults of the program itself. */
  readonly log: (line: string) => void;
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

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Uint8Array) {
  response.writeHead(status, { ...always, ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  send(response, status, { "content-type": "application/json; charset=utf-8" }, JSON.stringify(value));
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

async function answer(calls: CallTable, call: PageCall, body: unknown): Promise<unknown> {
  const read = readPageInput(call, body);
  if (!read.ok) throw new PageFault(read.message, 400);
  // The table's type ties each call to its input; by a name known only at run time that tie is lost.
  return (calls[call] as (input: unknown) => Promise<unknown>)(read.input);
}

/** Starts the local page's server on 127.0.0.1. Rejects where the port cannot be had. */
export async function startServer({ session, page, port, clock, log }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString("base64url");
  const papers = new Papers();
  const calls = callTable(openSession(session, papers, clock));
  const turn = inTurn();
  const headers = pageHeaders(page);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const route = routeOf(request, (server.address() as AddressInfo).port, token);
      if (route.kind === "page") {
        send(response, 200, headers, page);
      } else if (route.kind === "paper") {
        const paper = await papers.open(route.id);
        send(response, 200, paper.headers, paper.bytes);
      } else {
        const body = await readJson(request);
        sendJson(response, 200, await turn(() => answer(calls, route.call, body)));
      }
    } catch (error) {
      const { status, message } = faultOf(error);
      if (status === 500) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      // What is left of a refused body is not read.
      if (!request.complete) response.setHeader("connection", "close");
      sendJson(response, status, { message });
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
