import { pageWords } from "../core";
import { part } from "../web/dom";
import { startPage } from "../web/desk/page";
import { BrowserBackend } from "./backend";
import { deflater } from "./deflater";
import { offerInstallation } from "./hosted";

/** The program of the worker, which the page carries packed; more than this it never is. */
function workerSource(): string {
  const packed = Uint8Array.from(atob(part("worker").textContent), (letter) => letter.charCodeAt(0));
  const source = deflater.inflate(packed, 16_000_000);
  if (typeof source === "string") throw new Error("หน้านี้ไม่ครบ โปรดขอไฟล์ใหม่");
  return new TextDecoder().decode(source);
}

startPage(new BrowserBackend(workerSource()), pageWords);
offerInstallation();
