import type { IncomingMessage } from "node:http";
import { fromWire } from "../../core";
import { maxFileBytes } from "../../office";
import { PageFault } from "./problem";

/** The longest body that is read: a file of the largest size, as text. Only who has the run's secret is read at all. */
export const mostBodyBytes = Math.ceil(maxFileBytes * 1.4);

/** The bytes of a request. One that is too large is left unread, not cut off: its sender still gets the answer. */
function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= most) return;
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

/** The data of a request; throws a fault for a body that is too large or no JSON. An empty body is null. */
export async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  const bytes = await readBytes(request, most);
  if (bytes.length === 0) return null;
  try {
    return fromWire(bytes.toString("utf8"));
  } catch {
    throw new PageFault("ข้อมูลที่ส่งมาไม่ใช่ JSON", 400);
  }
}
