import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isCall } from "./calls";
import { PageFault } from "./problem";

export const tokenHeader = "x-ita-token";

/** What a request that may pass asks for. */
export type Route = { readonly kind: "page" } | { readonly kind: "call"; readonly call: string };

function sameSecret(given: string | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const textHeader = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
};

/** Another site whose name was made to point here (DNS rebinding) still sends its own name as the host. */
function requireOwnHost(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? "")) throw new PageFault("ที่อยู่นี้ไม่ใช่ของโปรแกรม ita", 403);
  const origin = textHeader(request, "origin");
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) {
    throw new PageFault("เว็บไซต์อื่นเรียกโปรแกรมนี้ไม่ได้", 403);
  }
  if (textHeader(request, "sec-fetch-site") === "cross-site" && request.method !== "GET") {
    throw new PageFault("เว็บไซต์อื่นเรียกโปรแกรมนี้ไม่ได้", 403);
  }
}

/**
 * Reads what a request asks for, or throws the fault that answers it. Only GET / (the page, which holds no data)
 * and POST /api/CALL with the run's token pass.
 */
export function routeOf(request: IncomingMessage, port: number, token: string): Route {
  requireOwnHost(request, port);
  const path = (request.url ?? "").split("?")[0] ?? "";
  if (request.method === "GET") {
    if (path === "/") return { kind: "page" };
    throw new PageFault("ไม่มีหน้านี้", 404);
  }
  if (request.method !== "POST") throw new PageFault("ใช้วิธีนี้ไม่ได้", 405);
  if (!sameSecret(textHeader(request, tokenHeader), token)) {
    throw new PageFault("ที่อยู่ของหน้านี้ไม่ตรงกับโปรแกรมที่เปิดอยู่ โปรดเปิดที่อยู่ล่าสุดที่คำสั่ง ita serve แสดง", 403);
  }
  const call = /^\/api\/(\w+)$/.exec(path)?.[1] ?? "";
  if (!isCall(call)) throw new PageFault("ไม่มีคำสั่งนี้", 404);
  // A form of another site cannot send this type without asking first, and nobody answers its question.
  if (!/^application\/json\b/i.test(textHeader(request, "content-type") ?? "")) {
    throw new PageFault("รับเฉพาะ JSON", 415);
  }
  return { kind: "call", call };
}
