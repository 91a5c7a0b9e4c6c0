import type { IncomingMessage } from "node:http";
import { PageFault } from "./problem";

/** No call of the page is longer. */
export const maxBodyBytes = 64 * 1024;

/** The bytes of a request. One that is too large is left unread, not cut off: its sender still gets the answer. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= maxBodyBytes) return;
      request.off("data", take).pause();
      reject(new PageFault("ข้อมูลที่ส่งมายาวเกินไป โปรดย่อข้อความ", 413));
    };
    request
      .on("data", take)
      .once("end", () => {
        resolve(Buffer.concat(chunks));
      })
      .once("error", reject);
  });
}

/** The JSON of a request; throws a fault for a body that is too large or no JSON. An empty body is null. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return null;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new PageFault("ข้อมูลที่ส่งมาไม่ใช่ JSON", 400);
  }
}
