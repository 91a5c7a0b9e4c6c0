import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { run } from "../../../src/node/cli";
import { serve } from "../../../src/node/commands/serve";
import { demoSheets, temporaryFolder, writeBook } from "../../web/support/office";
import { page } from "./support";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let workbook = "";

beforeEach(async () => {
  place = await temporaryFolder();
  workbook = join(place.folder, "ita-2569.xlsx");
  await writeBook(workbook, demoSheets());
});
afterEach(() => place.remove());

function streams() {
  const out: string[] = [];
  const log: string[] = [];
  return { out, log, all: { out: (line: string) => out.push(line), log: (line: string) => log.push(line) } };
}

async function until(test: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !test(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(test()).toBe(true);
}

describe("ita serve", () => {
  test("prints the address, answers there, and stops with 0", async () => {
    const { out, log, all } = streams();
    const stop = new AbortController();
    const code = serve(workbook, { page, open: false, signal: stop.signal }, all);
    await until(() => out.length > 0);
    expect(out[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{32}$/);
    const address = new URL(out[0] ?? "");
    expect(await (await fetch(address)).text()).toBe(page);
    stop.abort();
    expect(await code).toBe(0);
    expect(log[log.length - 1]).toBe("ปิดแล้ว");
    await expect(fetch(address)).rejects.toThrow();
  });

  test("Ctrl+C stops it and leaves no listener behind", async () => {
    const { out, all } = streams();
    const before = process.listenerCount("SIGINT");
    const code = serve(undefined, { page, open: false, folder: place.folder }, all);
    await until(() => out.length > 0);
    process.emit("SIGINT");
    expect(await code).toBe(0);
    expect(process.listenerCount("SIGINT")).toBe(before);
    expect(process.listenerCount("SIGTERM")).toBe(0);
  });

  test("a port that is taken is said so", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve(workbook, { page, open: false, port: String(port) }, streams().all)).rejects.toThrow(
      `เปิดพอร์ต ${port} ไม่ได้ (มีโปรแกรมอื่นใช้อยู่)`,
    );
    other.close();
  });

  test.each(["0", "x", "70000", "-1", "80.5", ""])("--port %j is refused", async (port) => {
    const { log, all } = streams();
    expect(await run(["serve", workbook, `--port=${port}`], all)).toBe(2);
    expect(log.join()).toContain("พอร์ต");
  });

  test("a file that is not there, or is no workbook, is said before anything is served", async () => {
    const { out, log, all } = streams();
    expect(await run(["serve", join(place.folder, "x.xlsx")], all)).toBe(2);
    expect(await run(["serve", __filename], all)).toBe(2);
    expect(out).toEqual([]);
    expect(log.join("\n")).toMatch(/ไม่พบไฟล์[\s\S]+ไม่ใช่สมุดงาน/);
  });
});
