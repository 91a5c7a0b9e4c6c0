import { describe, expect, test } from "@jest/globals";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { mostBody, page, running } from "./support";

const state = { path: "/api/begin", body: "null" } as const;

describe("who may ask", () => {
  test("the page itself, which holds no data and may only run its own code", async () => {
    const { ask, server } = await running();
    const { status, headers, body } = await ask({ method: "GET", headers: { "x-ita-token": undefined } });
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["cache-control"]).toBe("no-store");
    expect(server.address).toBe(`http://127.0.0.1:${server.port}/#${server.token}`);
  });

  test.each([
    ["another name that points here", { host: "evil.example:80" }],
    ["another port's page", { host: "127.0.0.1:1" }],
    ["a page of another site", { origin: "https://evil.example" }],
    ["a sandboxed page", { origin: "null" }],
    ["a request that the browser calls foreign", { "sec-fetch-site": "cross-site" }],
    ["no secret", { "x-ita-token": undefined }],
    ["a wrong secret", { "x-ita-token": "x".repeat(32) }],
    ["an empty secret", { "x-ita-token": "" }],
  ])("not: %s", async (_, headers) => {
    const { ask } = await running();
    const { status, json } = await ask({ ...state, headers });
    expect(status).toBe(403);
    expect(json?.["message"]).toMatch(/[ก-๙]/);
    expect(Object.keys(json ?? {}).sort()).toEqual(["code", "message"]);
  });

  test("not: a form of another site, which can send no JSON", async () => {
    const { ask } = await running();
    expect((await ask({ ...state, headers: { "content-type": "text/plain" } })).status).toBe(415);
  });

  test("no other site is told that it may ask", async () => {
    const { ask } = await running();
    const { status, headers } = await ask({ method: "OPTIONS", path: "/api/begin" });
    expect(status).toBe(405);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("each run has a secret of its own", async () => {
    const [first, second] = [await running(), await running()];
    expect(first.server.token).toHaveLength(32);
    expect(second.server.token).not.toBe(first.server.token);
    const headers = { "x-ita-token": first.server.token };
    expect((await second.ask({ ...state, headers })).status).toBe(403);
  });

  test("it listens on this machine only", async () => {
    const { server } = await running();
    const outside = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal);
    for (const { address } of outside) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: server.port, timeout: 2000 });
        socket.on("connect", () => {
          resolve(true);
          socket.destroy();
        });
        socket.on("error", () => {
          resolve(false);
        });
        socket.on("timeout", () => {
          resolve(false);
          socket.destroy();
        });
      });
      expect({ address, reached }).toEqual({ address, reached: false });
    }
  });
});

describe("what may be asked", () => {
  test.each([
    ["GET", "/index.html"],
    ["GET", "/ita-2569.xlsx"],
    ["GET", "/../ita-2569.xlsx"],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd"],
    ["GET", "/paper/../ita-2569.xlsx"],
    ["GET", "/api/bytes"],
    ["GET", "/api/begin"],
    ["GET", "//evil.example/"],
    ["POST", "/"],
    ["POST", "/api/"],
    ["POST", "/api/constructor"],
    ["POST", "/api/__proto__"],
    ["POST", "/api/begin/../check"],
  ])("not: %s %s", async (method, path) => {
    const { ask } = await running();
    const { status, body } = await ask({ method, path });
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("PK");
  });

  test.each(["PUT", "DELETE", "HEAD", "PATCH", "TRACE"])("not: %s", async (method) => {
    const { ask } = await running();
    expect((await ask({ method, path: "/" })).status).toBe(405);
  });

  test("a body that is too large is refused with an answer, declared or not", async () => {
    const { ask } = await running();
    const body = JSON.stringify({ kind: "x".repeat(mostBody) });
    for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
      const { status, json } = await ask({ path: "/api/check", body, headers });
      expect(status).toBe(413);
      expect(json?.["message"]).toContain("ยาวเกินไป");
    }
    expect((await ask(state)).status).toBe(200);
  });

  test.each(["{", "", "[1", "undefined", '"x"'])("a body that is no input is refused: %s", async (body) => {
    const { ask } = await running();
    expect((await ask({ path: "/api/check", body })).status).toBe(400);
  });
});
