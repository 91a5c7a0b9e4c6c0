import {
  isDeskCall,
  isServerCall,
  readDeskInput,
  readDeskRequest,
  readServerInput,
  type ServerCall,
  type ServerCalls,
} from "../../core";
import type { Books } from "./books";
import { listFolder } from "./places";
import { makePdf, officeHere } from "./pdf";
import { PageFault } from "./problem";

/** What a tab asks of the program itself, carried out. */
type ServerTable = {
  readonly [C in ServerCall]: (
    input: ServerCalls[C]["input"],
    signal: AbortSignal,
  ) => Promise<ServerCalls[C]["answer"]>;
};

/** The calls of the page to the program. `start`: the workbook that it was started with. */
function serverTable(books: Books, start: string | null): ServerTable {
  return {
    begin: async () => (start === null ? null : books.open(start)),
    recent: () => books.recent(),
    list: ({ folder }) => listFolder(folder, books.folder),
    open: ({ path, papers }) => books.open(path, papers),
    find: ({ name, bytes }) => books.find(name, bytes),
    create: ({ what, folder, name, office }) => books.create(what, folder, name, office),
    version: async ({ book }) => ({ version: await books.version(book) }),
    stopped: ({ book }) => Promise.resolve({ done: books.finishedLate(book) }),
    bytes: ({ book }) => books.bytes(book),
    pdfReady: () => Promise.resolve({ isReady: officeHere() !== null }),
    pdf: (order, signal) => makePdf(books.papers(order.book), order, signal),
  };
}

/** Answers calls by their name; a fault for a name or an input that is none. */
export type Answerer = (call: string, body: unknown, signal: AbortSignal) => Promise<unknown>;

/** What takes long and touches no workbook: other tabs do not wait for it. */
export const outOfTurn: ReadonlySet<string> = new Set<ServerCall>(["pdfReady", "pdf"]);

const isKnown = (call: string): boolean => isServerCall(call) || isDeskCall(call);
const unreadable = (): PageFault => new PageFault("ข้อมูลที่ส่งมาใช้ไม่ได้ โปรดเปิดหน้านี้ใหม่แล้วลองอีกครั้ง", 400);

export { isKnown as isCall };

export function answerer(books: Books, start: string | null): Answerer {
  const table = serverTable(books, start);
  return async (call, body, signal) => {
    if (isServerCall(call)) {
      const read = readServerInput(call, body);
      if (read === null) throw unreadable();
      return (table[call] as (input: unknown, signal: AbortSignal) => Promise<unknown>)(read.input, signal);
    }
    if (!isDeskCall(call)) throw new PageFault("ไม่มีคำสั่งนี้", 404);
    const request = readDeskRequest(body);
    const read = request === null ? null : readDeskInput(call, request.input);
    if (request === null || read === null) throw unreadable();
    return books.call(request.book, call, read.input, request.version, signal);
  };
}
