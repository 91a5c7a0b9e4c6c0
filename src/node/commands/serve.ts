import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { environmentNow } from "../clock";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { deskOf } from "../desk";
import type { Streams } from "../output";
import { startServer, type RunningServer } from "../server/server";
import { systemCode } from "../files/system-code";

export interface ServeOptions {
  /** As typed; left out: a free one. */
  readonly port?: string;
  /** Where workbooks are listed when no file is given. Default: the current folder. */
  readonly folder?: string;
  /** The whole page. Default: the one that the build laid beside the program. */
  readonly page?: string;
  /** false: only the address is printed. Default: the person's browser opens it. */
  readonly open?: boolean;
  /** Stops the server; without one, Ctrl+C does. */
  readonly signal?: AbortSignal;
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UsageProblem(`พอร์ต “${text}” ใช้ไม่ได้ ใช้เลข 1024 ถึง 65535 หรือไม่ต้องระบุ`);
}

/** Templates that a browser keeps for the page belong to its port: the same one is taken where it is free. */
const usualPort = 48269;

/** Starts on the port that was asked for, else on the usual one, else on any. */
async function listen(port: number, start: (port: number) => Promise<RunningServer>): Promise<RunningServer> {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: "มีโปรแกรมอื่นใช้อยู่",
    EACCES: "ระบบไม่อนุญาตให้ใช้",
  };
  if (port === 0) return start(usualPort).catch(() => start(0));
  return start(port).catch((error: unknown) => {
    const reason = reasons[systemCode(error)];
    if (reason === undefined) throw error;
    throw new UsageProblem(`เปิดพอร์ต ${port} ไม่ได้ (${reason}) โปรดระบุ --port อื่น หรือไม่ต้องระบุ`);
  });
}

/** How each system opens an address in the person's browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  darwin: ["open"],
};

function openBrowser(address: string, streams: Streams): void {
  const [command, ...rest] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...rest, address], { detached: true, stdio: "ignore" });
  child.once("error", () => {
    streams.log("เปิดเบราว์เซอร์เองไม่ได้ โปรดคัดลอกที่อยู่ข้างบนไปวางในเบราว์เซอร์");
  });
  child.unref();
}

async function builtPage(): Promise<string> {
  const path = join(__dirname, "web", "desk.html");
  if (!existsSync(path)) throw new UsageProblem("ไม่พบหน้าเว็บของโปรแกรม โปรดสร้างด้วย npm run build");
  return readFile(path, "utf8");
}

/** Resolves when the server has to stop: by the signal, or by Ctrl+C. */
function untilStopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
      resolve();
    };
    if (signal === undefined) for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, stop);
    else if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Serves the page on this machine until it is stopped. Without a file the person chooses one of the folder. */
export async function serve(file: string | undefined, options: ServeOptions, streams: Streams): Promise<ExitCode> {
  const port = readPort(options.port);
  // A file that cannot be read is said here and now, not in the page.
  if (file !== undefined) await deskOf({ path: file }, environmentNow).open();
  const page = options.page ?? (await builtPage());
  const folder = options.folder ?? process.cwd();
  const running = await listen(port, (at) =>
    startServer({ file: file ?? null, folder, page, port: at, clock: environmentNow, log: streams.log }),
  );
  streams.log("เปิดที่อยู่นี้ในเบราว์เซอร์ของเครื่องนี้ (ใช้ได้เฉพาะเครื่องนี้ จนกว่าจะกด Ctrl+C)");
  streams.out(running.address);
  if (options.open ?? true) openBrowser(running.address, streams);
  await untilStopped(options.signal);
  streams.log("กำลังปิด รองานที่ทำอยู่ให้เสร็จ");
  await running.close();
  streams.log("ปิดแล้ว");
  return exitCodes.done;
}
