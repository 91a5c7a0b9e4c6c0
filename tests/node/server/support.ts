import { afterEach } from "@jest/globals";
import { request } from "node:http";
import { join } from "node:path";
import type { PageCall, PageCalls } from "../../../src/core/page/api";
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

export interface Running {
  readonly server: RunningServer;
  readonly folder: string;
  readonly workbook: string;
  readonly log: readonly string[];
  /** Any request, byte for byte. */
  readonly ask: (what: Ask) => Promise<Answer>;
  /** The answer of a call that succeeds. */
  readonly answer: <C extends PageCall>(name: C, input: PageCalls[C]["input"]) => Promise<PageCalls[C]["answer"]>;
  /** A call as the page makes it, whatever comes of it. */
  readonly call: (name: string, input: unknown) => Promise<Answer>;
}

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export const page = "<!doctype html><title>ITA</title><style>p{}</style><script>let a;</script>";

/** A server over a workbook of these sheets; `choose` starts it without a file. It stops after the test. */
export async function running(sheets: Sheets = demoSheets(), choose = false): Promise<Running> {
  const { folder, remove } = await temporaryFolder();
  ends.push(remove);
  const workbook = join(folder, "ita-2569.xlsx");
  await writeBook(workbook, sheets);
  const log: string[] = [];
  const session = { file: choose ? null : workbook, folder };
  const options = { session, page, port: 0, clock: environmentNow, log: (line: string) => log.push(line) };
  const server = await startServer(options);
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
            const json = isJson ? (JSON.parse(whole.toString()) as Record<string, unknown>) : null;
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, json });
          });
      });
      sent.end(body);
    });
  const call = (name: string, input: unknown): Promise<Answer> =>
    ask({ path: `/api/${name}`, body: JSON.stringify(input) });
  const answer: Running["answer"] = async (name, input) => {
    const { status, json } = await call(name, input);
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(json)}`);
    return json as never;
  };
  return { server, folder, workbook, log, ask, answer, call };
}
