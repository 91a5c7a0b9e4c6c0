import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const path = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** "" when Firefox is here (in CI it has to be), else what to say when its tests are skipped. */
export const cannotFox =
  existsSync(path) || process.env.CI === "true"
    ? ""
    : "ข้ามการทดสอบใน Firefox: ไม่มี Firefox (Debian: apt-get install firefox-esr หรือกำหนด FIREFOX=ที่อยู่ของโปรแกรม)";

/** No question before a download, and no way to any server: its proxy is a port that nobody listens to. */
const preferences = (downloads: string): Readonly<Record<string, string | number | boolean>> => ({
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.alwaysOpenPanel": false,
  "browser.download.improvements_to_download_panel": false,
  "browser.helperApps.neverAsk.saveToDisk": "application/octet-stream",
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.disable_beforeunload": true,
  "intl.accept_languages": "th",
  "marionette.port": 0,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
});

/** Messages of Marionette, the protocol by which Firefox is driven: "LENGTH:JSON", a command answered by its number. */
class Channel {
  #rest = Buffer.alloc(0);
  #next = 0;
  readonly #waiting = new Map<number, (answer: readonly [unknown, unknown]) => void>();

  constructor(private readonly socket: Socket) {
    socket.on("data", (piece: Buffer) => {
      this.#rest = Buffer.concat([this.#rest, piece]);
      this.#read();
    });
  }

  #read(): void {
    const colon = this.#rest.indexOf(":");
    const length = Number(this.#rest.subarray(0, Math.max(0, colon)).toString());
    if (colon < 0 || this.#rest.length < colon + 1 + length) return;
    const said: unknown = JSON.parse(this.#rest.subarray(colon + 1, colon + 1 + length).toString());
    this.#rest = this.#rest.subarray(colon + 1 + length);
    // The greeting is no answer.
    if (Array.isArray(said)) this.#waiting.get(Number(said[1]))?.([said[2], said[3]]);
    this.#read();
  }

  async ask(command: string, input: object): Promise<unknown> {
    this.#next += 1;
    const id = this.#next;
    const text = JSON.stringify([0, id, command, input]);
    const answered = new Promise<readonly [unknown, unknown]>((resolve) => this.#waiting.set(id, resolve));
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [fault, answer] = await answered;
    this.#waiting.delete(id);
    if (fault !== null) throw new Error(`${command}: ${JSON.stringify(fault).slice(0, 400)}`);
    return answer;
  }
}

export interface Fox {
  readonly go: (url: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Chooses a file of the disk in a field of files. */
  readonly lend: (selector: string, file: string) => Promise<void>;
  /** The value of a body of a function, run in the page. */
  readonly run: <T>(body: string) => Promise<T>;
  /** Waits until an expression in the page is true. */
  readonly until: (expression: string) => Promise<void>;
  /** Waits until a download is whole, and answers its bytes. */
  readonly downloaded: (name: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

async function soon<T>(what: string, look: () => Promise<T | null> | T | null): Promise<T> {
  for (const end = Date.now() + 40_000; Date.now() < end;) {
    const found = await look();
    if (found !== null) return found;
    await pause(50);
  }
  throw new Error(`Firefox: ${what} did not come`);
}

/** Firefox without a window, with a new profile in a folder, driven over its own protocol. */
export async function openFox(folder: string): Promise<Fox> {
  const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
  for (const one of [profile, downloads]) await mkdir(one);
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile, "about:blank"];
  const child: ChildProcess = spawn(path, args, { stdio: "ignore", env: { ...process.env, HOME: folder } });
  const portFile = join(profile, "MarionetteActivePort");
  const port = await soon("its port", () =>
    existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) || null : null,
  );
  const socket = await new Promise<Socket>((resolve, reject) => {
    const one = connect(port, "127.0.0.1", () => {
      resolve(one);
    }).on("error", reject);
  });
  const channel = new Channel(socket);
  await channel.ask("WebDriver:NewSession", { strictFileInteractability: false });
  const find = async (value: string): Promise<string> => {
    const found = (await channel.ask("WebDriver:FindElement", { using: "css selector", value })) as {
      readonly value: Readonly<Record<string, string>>;
    };
    return Object.values(found.value)[0] ?? "";
  };
  const run = async <T>(script: string): Promise<T> => {
    const answer = await channel.ask("WebDriver:ExecuteScript", { script, args: [], sandbox: null });
    return (answer as { readonly value: T }).value;
  };
  return {
    run,
    go: async (url) => {
      await channel.ask("WebDriver:Navigate", { url });
    },
    click: async (selector) => {
      await channel.ask("WebDriver:ElementClick", { id: await find(selector) });
    },
    lend: async (selector, file) => {
      await channel.ask("WebDriver:ElementSendKeys", { id: await find(selector), text: file });
    },
    until: async (expression) => {
      await soon(expression, async () => ((await run<boolean>(`return Boolean(${expression});`)) ? true : null));
    },
    downloaded: (name) => {
      const file = join(downloads, name);
      const isWhole = (): boolean => existsSync(file) && !existsSync(`${file}.part`) && readFileSync(file).length > 0;
      return soon(name, () => (isWhole() ? new Uint8Array(readFileSync(file)) : null));
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      socket.destroy();
      child.kill("SIGKILL");
      await ended;
    },
  };
}
