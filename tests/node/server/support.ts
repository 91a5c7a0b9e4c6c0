import { afterEach } from "@jest/globals";
import { request } from "node:http";
import { join } from "node:path";
import { fromWire, toWire, type DeskCall, type DeskCalls, type ServerCall, type ServerCalls } from "../../../src/core";
import { environmentNow } from "../../../src/node/clock";
import { startServer, type RunningServer } from "../../../src/node/server/server";
import { demoSheets, temporaryFolder, writeBook, type Sheets } from "../../web/support/office";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** null where the body is no JSON. */
  readonly json: Record<string, unknown> | null;
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  /** Laid over the headers that the page itself sends; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** A tab of a browser: what it has open, and the version that it shows. */
export interface Tab {
  readonly ask: <C extends DeskCall>(call: C, input: DeskCalls[C]["input"]) => Promise<DeskCalls[C]["answer"]>;
  readonly lastStep: () => string;
}

export interface Running {
  readonly server: RunningServer;
  readonly folder: string;
  readonly workbook: string;
  readonly log: readonly string[];
  /** Any request, byte for byte. */
  readonly ask: (what: Ask) => Promise<Answer>;
  /** The answer of a call to the program that succeeds. */
  readonly program: <C extends ServerCall>(
    name: C,
    input: ServerCalls[C]["input"],
  ) => Promise<ServerCalls[C]["answer"]>;
  /** A call as the page makes it, whatever comes of it. */
  readonly call: (name: string, input: unknown) => Promise<Answer>;
  /** A tab on a workbook; default: the one that the server was started with. */
  readonly tab: (path?: string) => Promise<Tab>;
}

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export const page = "<!doctype html><title>ITA</title><style>p{}</style><script>let a;</script>";

/** No call of a test is longer. */
export const mostBody = 2_000_000;

/** A server over a workbook of these sheets; `choose` starts it without a file. It stops after the test. */
export async function running(sheets: Sheets = demoSheets(), choose = false): Promise<Running> {
  const { folder, remove } = await temporaryFolder();
  ends.push(remove);
  const workbook = join(folder, "ita-2569.xlsx");
  await writeBook(workbook, sheets);
  const log: string[] = [];
  const file = choose ? null : workbook;
  const hear = (line: string) => log.push(line);
  const server = await startServer({ file, folder, page, port: 0, clock: environmentNow, log: hear, mostBody });
  ends.push(server.close);
  const ask = ({ method = "POST", path = "/", headers = {}, body = "" }: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const own: Record<string, string | undefined> = {
        "content-type": "application/json",
        "x-ita-token": server.token,
      };
      const all = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
      const sent = request({ host: "127.0.0.1", port: server.port, path, method, headers: Object.fromEntries(all) });
      sent.on("error", reject).on("response", (response) => {
        const chunks: Buffer[] = [];
        response
          .on("data", (chunk: Buffer) => chunks.push(chunk))
          .on("end", () => {
            const whole = Buffer.concat(chunks);
            const isJson = whole.length > 0 && /^application\/json/.test(response.headers["content-type"] ?? "");
            const json = isJson ? (fromWire(whole.toString()) as Record<string, unknown>) : null;
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, json });
          });
      });
      sent.end(body);
    });
  const call = (name: string, input: unknown): Promise<Answer> => ask({ path: `/api/${name}`, body: toWire(input) });
  const succeed = async (name: string, input: unknown): Promise<unknown> => {
    const { status, json } = await call(name, input);
    if (status !== 200) throw new Error(`${status}: ${String(json?.["message"])}`);
    return json;
  };
  const program: Running["program"] = (name, input) => succeed(name, input) as never;
  const tab: Running["tab"] = async (path = workbook) => {
    const { book } = await program("open", { path, papers: "" });
    let version = "";
    let lastStep = "";
    return {
      ask: async (name, input) => {
        const reply = (await succeed(name, { book, version, input })) as Record<string, string>;
        if (reply["version"] !== "") version = reply["version"] ?? "";
        lastStep = reply["lastStep"] ?? "";
        return reply["answer"] as never;
      },
      lastStep: () => lastStep,
    };
  };
  return { server, folder, workbook, log, ask, program, call, tab };
}
