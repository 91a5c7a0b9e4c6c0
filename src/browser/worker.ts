import demo from "../../examples/demo.json";
import { inputSheetPlans, paperMark } from "../core";
import {
  carryOut,
  Desk,
  pageOfDesk,
  type FolderPlace,
  placePaper,
  takeBackStep,
  type Store,
  type StoredFile,
} from "../desk";
import { FileProblem, noFormulas, openOffice, zipOf } from "../office";
import type { DeskCall } from "../core";
import { environmentNow } from "./clock";
import { defaultTemplates } from "./default-templates";
import { deflater } from "./deflater";
import { smaller } from "./smaller";
import type { Fault, StoreCall, StoreCalls, ToPage, ToWorker } from "./messages";

/** The worker's own side of the channel; the types of the page's window know no worker. */
interface Channel {
  postMessage(message: ToPage): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}
const channel = self as unknown as Channel;

const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
let asked = 0;

function askPage<C extends StoreCall>(call: C, input: StoreCalls[C]["input"]): Promise<StoreCalls[C]["answer"]> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
    channel.postMessage({ type: "ask", id, call, input });
  });
}

const errorOf = ({ message, code, detail }: Fault): Error =>
  code === undefined ? new Error(message) : new FileProblem(code, detail ?? "");

function faultOf(thrown: unknown): Fault {
  if (thrown instanceof FileProblem) return { message: thrown.message, code: thrown.code, detail: thrown.detail };
  return { message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Where papers were put by the task that runs, in words. */
let where = "";

/** The files of the page, which alone may touch them. */
const store: Store = {
  read: () => askPage("read", null),
  replace: (version, bytes) => askPage("replace", { version, bytes }),
  putPapers: async (papers) => {
    const places: FolderPlace[] = [];
    for (const paper of papers) places.push(await placePaper(paper, (name) => askPage("file", name)));
    const toPut = places.map(({ name, bytes, isSame }) => ({ name, bytes, isSame, mark: paperMark(bytes) }));
    const isTogether = papers.length > 1 && (await askPage("together", null));
    const put = await askPage("put", { papers: toPut, zip: isTogether ? zipOf(toPut, deflater) : null });
    where = put.where;
    return places.map(({ name, edited }, index) => {
      const { file = name, kept = null, isSame = false } = put.files[index] ?? {};
      const done = { file, link: "", address: file, kept, isSame };
      return edited === undefined ? done : { ...done, edited };
    });
  },
  // The register names the folder too.
  paper: (file) => askPage("file", file.slice(file.lastIndexOf("/") + 1)),
  // A browser shows no lock files to a page.
  heldBy: () => Promise.resolve(""),
  template: async (name) => (await askPage("file", name)) ?? (await askPage("file", `${name}.docx`)),
  picture: async (name, pixels) => {
    const found = await askPage("picture", name);
    return typeof found === "string" ? found : smaller(found, pixels);
  },
};

const office = openOffice({ deflater, formulas: noFormulas });

/** A desk of one workbook: nothing of the one before lies on it. */
function freshDesk() {
  const desk = new Desk({ store, office, clock: environmentNow, templates: defaultTemplates });
  return { desk, page: pageOfDesk(desk, () => where) };
}
let current = freshDesk();

/** Reads a workbook that the page is about to take; one that cannot be read leaves the one that is open on its desk. */
async function open(file: StoredFile): Promise<void> {
  const next = freshDesk();
  await next.desk.admit(file);
  current = next;
}

function answer(call: DeskCall, input: unknown, version: string): Promise<unknown> {
  if (call === "undo" || call === "history") throw new Error("The page keeps its steps by itself");
  return carryOut(current.desk, current.page, call, input as never, version);
}

function begin(what: "empty" | "demo", ownName: string): Promise<Uint8Array> {
  const starter = { today: environmentNow().today, office: ownName };
  const data = what === "demo" ? { data: demo.sheets } : { starter };
  return office.createWorkbook(inputSheetPlans({ existing: [], ...data }));
}

function workOf(message: Exclude<ToWorker, { readonly type: "reply" | "refusal" }>): Promise<unknown> {
  if (message.type === "open") return open(message.file);
  if (message.type === "begin") return begin(message.what, message.office);
  if (message.type === "takeBack") return takeBackStep(office, message, message.now, environmentNow());
  return answer(message.call, message.input, message.version);
}

channel.onmessage = ({ data: message }) => {
  if (message.type === "reply" || message.type === "refusal") {
    const open = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "reply") open?.resolve(message.answer);
    else open?.reject(errorOf(message.fault));
    return;
  }
  const { id } = message;
  workOf(message).then(
    (done) => {
      channel.postMessage({ type: "answer", id, answer: done });
    },
    (thrown: unknown) => {
      channel.postMessage({ type: "fault", id, fault: faultOf(thrown) });
    },
  );
};
